#!/usr/bin/env python3
"""Make the models that the comparison with other engines runs.

The weights are random (normal, sigma 0.02), because speed does not depend on their values; the shapes and vocabularies
are those of published models, and each tensor has the type that llama.cpp's quantiser gives it, so that the sizes of
files and tensors are the published ones too.

  models.py NAME F16 OUT.gguf                      floats
  models.py NAME TYPE OUT.gguf --blocks DONOR ..   quantised: blocks are taken from donors, small models that
                                                   llama.cpp quantised; a whole model would take it minutes
"""

import argparse
import os
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np
from gguf import GGMLQuantizationType

QT = GGMLQuantizationType


@dataclass(frozen=True)
class Shape:
    """What a model's tensors are sized by."""

    architecture: str
    vocabulary: str
    layers: int
    dim: int
    heads: int
    kv_heads: int
    head_dim: int
    ffn: int
    rope_base: float
    norm_eps: float
    context: int
    biases: bool


SHAPES = {
    # Llama 3.2 1B
    "llama1b": Shape("llama", "llama-bpe", 16, 2048, 32, 8, 64, 8192, 500_000.0, 1e-5, 131_072, False),
    # Qwen 2.5 0.5B: rows of 896 are no multiple of 256, so llama.cpp stores most tensors as Q5_0 and Q8_0.
    "qwen05b": Shape("qwen2", "qwen2", 24, 896, 14, 2, 64, 4_864, 1e6, 1e-6, 32_768, True),
    # The vocabulary of Llama 3 and hardly any weights: for times that depend on the vocabulary.
    "tiny": Shape("llama", "llama-bpe", 4, 256, 4, 2, 64, 768, 500_000.0, 1e-5, 8_192, False),
}

TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}{{ '<|start_header_id|>' + message['role'] + '<|end_header_id|>\n\n'"
    " + message['content'] + '<|eot_id|>' }}{% endfor %}{% if add_generation_prompt %}"
    "{{ '<|start_header_id|>assistant<|end_header_id|>\n\n' }}{% endif %}"
)

FIXTURES = Path(os.environ.get("AI_RUNTIME_FIXTURES", Path(__file__).parents[3] / "shared" / "fixtures"))


def tensors(shape: Shape, vocabulary: int) -> list[tuple[str, tuple[int, ...]]]:
    """Every tensor's name and shape, slowest dimension first."""
    q, kv = shape.heads * shape.head_dim, shape.kv_heads * shape.head_dim
    found: list[tuple[str, tuple[int, ...]]] = [
        ("token_embd.weight", (vocabulary, shape.dim)),
        ("output_norm.weight", (shape.dim,)),
    ]
    for layer in range(shape.layers):
        block = {
            "attn_norm.weight": (shape.dim,),
            "attn_q.weight": (q, shape.dim),
            "attn_k.weight": (kv, shape.dim),
            "attn_v.weight": (kv, shape.dim),
            "attn_output.weight": (shape.dim, q),
            "ffn_norm.weight": (shape.dim,),
            "ffn_gate.weight": (shape.ffn, shape.dim),
            "ffn_up.weight": (shape.ffn, shape.dim),
            "ffn_down.weight": (shape.dim, shape.ffn),
        }
        if shape.biases:
            block |= {"attn_q.bias": (q,), "attn_k.bias": (kv,), "attn_v.bias": (kv,)}
        found += [(f"blk.{layer}.{name}", size) for name, size in block.items()]
    return found


class Noise:
    """Normal f16 numbers, cut out of one pool at random places: making billions of fresh ones would take minutes."""

    def __init__(self) -> None:
        self.random = np.random.default_rng(42)
        self.pool = (self.random.standard_normal(1 << 22, dtype=np.float32) * 0.02).astype(np.float16)

    def take(self, shape: tuple[int, ...]) -> np.ndarray:
        """Cut out an array of this shape."""
        out = np.empty(int(np.prod(shape)), np.float16)
        done = 0
        while done < out.size:
            start = int(self.random.integers(0, self.pool.size // 2))
            part = self.pool[start : start + out.size - done]
            out[done : done + part.size] = part
            done += part.size
        return out.reshape(shape)


def more_bits(layer: int, layers: int) -> bool:
    """Whether llama.cpp gives a layer's sensitive tensors a better type."""
    return layer < layers // 8 or layer >= 7 * layers // 8 or (layer - layers // 8) % 3 == 2


# Where rows are no multiple of 256.
FALLBACK = {QT.Q4_K: QT.Q5_0, QT.Q5_K: QT.Q5_1, QT.Q6_K: QT.Q8_0}
PLAIN = {"Q4_0": QT.Q4_0, "Q8_0": QT.Q8_0, "Q6_K": QT.Q6_K, "Q4_K_M": QT.Q4_K, "Q5_K_M": QT.Q5_K}


def tensor_type(shape: Shape, kind: str, tensor: str, size: tuple[int, ...]) -> QT:
    """The type that llama.cpp's quantiser gives a tensor in a model of this kind."""
    if len(size) == 1:
        return QT.F32
    if kind == "F16":
        return QT.F16
    found = PLAIN[kind]
    # The embeddings are the head too.
    if tensor == "token_embd.weight" and kind != "Q8_0":
        found = QT.Q6_K
    if kind.endswith("_M") and ("attn_v" in tensor or "ffn_down" in tensor):
        layer = int(tensor.split(".")[1])
        found = QT.Q6_K if more_bits(layer, shape.layers) else found
    return FALLBACK[found] if size[-1] % 256 and found in FALLBACK else found


class Blocks:
    """Quantised blocks, cut out of donors at random places."""

    def __init__(self, donors: list[Path]) -> None:
        self.random = np.random.default_rng(43)
        self.pools: dict[QT, np.ndarray] = {}
        for donor in donors:
            for tensor in gguf.GGUFReader(donor).tensors:
                blocks = np.asarray(tensor.data).reshape(-1).view(np.uint8)
                if tensor.tensor_type not in self.pools or self.pools[tensor.tensor_type].size < blocks.size:
                    self.pools[tensor.tensor_type] = blocks

    def take(self, kind: QT, size: int) -> np.ndarray:
        """Cut out so many bytes of blocks of this type."""
        if kind not in self.pools:
            raise SystemExit(f"models.py: no donor has blocks of {kind.name}")
        pool, block = self.pools[kind], gguf.GGML_QUANT_SIZES[kind][1]
        out = np.empty(size, np.uint8)
        done = 0
        while done < size:
            start = int(self.random.integers(0, pool.size // block // 2)) * block
            part = pool[start : start + size - done]
            out[done : done + part.size] = part
            done += part.size
        return out


def write(name: str, kind: str, path: Path, donors: list[Path]) -> None:
    """Write a model. The file gets its name when it is complete."""
    shape = SHAPES[name]
    source = gguf.GGUFReader(FIXTURES / "vocabs" / f"ggml-vocab-{shape.vocabulary}.gguf")
    tokenizer = {key: field.contents() for key, field in source.fields.items() if key.startswith("tokenizer.")}
    tokens = tokenizer["tokenizer.ggml.tokens"]

    partial = path.with_suffix(".partial")
    writer = gguf.GGUFWriter(partial, shape.architecture)
    writer.add_name(f"random-{name}")
    writer.add_quantization_version(2)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.dim)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.ffn)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_rope_dimension_count(shape.head_dim)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_layer_norm_rms_eps(shape.norm_eps)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(tokenizer["tokenizer.ggml.pre"])
    writer.add_token_list(tokens)
    writer.add_token_types(tokenizer["tokenizer.ggml.token_type"])
    writer.add_token_merges(tokenizer["tokenizer.ggml.merges"])
    writer.add_bos_token_id(tokenizer["tokenizer.ggml.bos_token_id"])
    writer.add_eos_token_id(tokenizer["tokenizer.ggml.eos_token_id"])
    writer.add_chat_template(tokenizer.get("tokenizer.chat_template", TEMPLATE))

    noise, blocks = Noise(), Blocks(donors)
    listed = [(tensor, size, tensor_type(shape, kind, tensor, size)) for tensor, size in tensors(shape, len(tokens))]
    for tensor, size, stored in listed:
        elements, bytes_of_block = gguf.GGML_QUANT_SIZES[stored]
        width = size[-1] // elements * bytes_of_block
        total = int(np.prod(size)) // elements * bytes_of_block
        if stored in (QT.F32, QT.F16):
            writer.add_tensor_info(tensor, size, np.dtype(np.float32 if stored == QT.F32 else np.float16), total)
        else:
            writer.add_tensor_info(tensor, (*size[:-1], width), np.dtype(np.uint8), total, raw_dtype=stored)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    for tensor, size, stored in listed:
        if "norm" in tensor:
            writer.write_tensor_data(np.ones(size, np.float32))
        elif stored == QT.F32:
            writer.write_tensor_data(noise.take(size).astype(np.float32))
        elif stored == QT.F16:
            writer.write_tensor_data(noise.take(size))
        else:
            elements, bytes_of_block = gguf.GGML_QUANT_SIZES[stored]
            rows, width = size[0], size[1] // elements * bytes_of_block
            writer.write_tensor_data(blocks.take(stored, rows * width).reshape(rows, width))
    writer.close()
    partial.rename(path)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", choices=SHAPES)
    parser.add_argument("kind", choices=["F16", *PLAIN])
    parser.add_argument("out", type=Path)
    parser.add_argument("--blocks", type=Path, nargs="*", default=[])
    arguments = parser.parse_args()
    write(arguments.name, arguments.kind, arguments.out, arguments.blocks)
