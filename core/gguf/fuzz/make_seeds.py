"""Writes the inputs that the fuzz targets of core/gguf and core/text start from, as far as they are binary.

pip install gguf; python make_seeds.py
"""

import pathlib

import gguf
import numpy

CORE = pathlib.Path(__file__).parents[2]


def write(path: pathlib.Path, fill: object, after: bytes = b"") -> None:
    """A file of the architecture `llama` with what `fill` puts into it."""
    writer = gguf.GGUFWriter(path, "llama")
    fill(writer)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    with path.open("ab") as file:
        file.write(after)


def values(writer: gguf.GGUFWriter) -> None:
    """Every type of value."""
    for bits in (8, 16, 32, 64):
        getattr(writer, f"add_uint{bits}")(f"u{bits}", 2**bits - 1)
        getattr(writer, f"add_int{bits}")(f"i{bits}", -(2 ** (bits - 1)))
    writer.add_float32("f32", 1.5)
    writer.add_float64("f64", -0.0)
    writer.add_bool("flag", True)
    writer.add_string("text", "grün")
    writer.add_array("list", [1, 2, 3])
    writer.add_array("words", ["", "a", "ab"])
    writer.add_custom_alignment(64)


def tensors(writer: gguf.GGUFWriter) -> None:
    """Plain and block formats."""
    writer.add_tensor("a", numpy.arange(6, dtype=numpy.float32).reshape(2, 3))
    writer.add_tensor("b", numpy.arange(5, dtype=numpy.float16))
    block = numpy.zeros((2, 34), dtype=numpy.uint8)
    writer.add_tensor("c.weight", block, raw_dtype=gguf.GGMLQuantizationType.Q8_0)


def vocabulary(model: str, tokens: list[str], kinds: list[int], **more: object) -> object:
    """What a tokenizer is made of."""

    def fill(writer: gguf.GGUFWriter) -> None:
        writer.add_tokenizer_model(model)
        writer.add_token_list(tokens)
        writer.add_token_types(kinds)
        writer.add_bos_token_id(0)
        if "merges" in more:
            writer.add_token_merges(more["merges"])
            writer.add_tokenizer_pre(more["pre"])
        if "scores" in more:
            writer.add_token_scores(more["scores"])
            writer.add_unk_token_id(0)

    return fill


def main() -> None:
    """All of them."""
    read = CORE / "gguf/fuzz/seeds/read"
    write(read / "values.gguf", values)
    write(read / "tensors.gguf", tensors)
    folder = CORE / "text/fuzz/seeds/tokenizer"
    text = b"\xff" + "Hello <s> ab wörld 123\n\0 a  ab".encode()
    tokens = ["<s>", "a", "b", "ab", "Ġ", "Ġa", "Ġab", "Ã", "¶", "1", "2", "12"]
    pairs = {"merges": ["a b", "Ġ a", "Ġa b", "1 2"], "pre": "llama-bpe"}
    write(folder / "bytes.gguf", vocabulary("gpt2", tokens, [3] + [1] * 11, **pairs), text)
    tokens = ["<unk>", "<s>", "<0x00>", "<0xC3>", "▁", "a", "b", "▁a", "▁ab", "ab"]
    scores = {"scores": [0.0, 0.0, 0.0, 0.0, -1.0, -2.0, -3.0, -0.5, -0.25, -0.75]}
    write(folder / "spaces.gguf", vocabulary("llama", tokens, [2, 3, 6, 6] + [1] * 6, **scores), text)
    tokens = ["[UNK]", "[CLS]", "[SEP]", "▁hello", "▁a", "b", "▁w", "orld"]
    words = {"scores": [0.0] * len(tokens)}
    write(folder / "words.gguf", vocabulary("bert", tokens, [2, 3, 3] + [1] * 5, **words), text)


main()
