"""Writes a GGUF model with random weights and the vocabulary of another file: the worst case for a grammar.

Usage: random_model.py VOCABULARY.gguf OUT.gguf [TEMPLATE.jinja]
"""

import random
import struct
import sys
from pathlib import Path

DIM, HEADS, HEAD, FFN, CONTEXT = 32, 2, 16, 32, 32768
F32, Q8_0 = 0, 8
SIZES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
STRING, ARRAY = 8, 9


class Reader:
    """Walks over the metadata of a GGUF file."""

    def __init__(self, data: bytes) -> None:
        """Begins behind the magic and the version."""
        self.data = data
        self.at = 8

    def number(self, form: str) -> int:
        """One number."""
        (value,) = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return value

    def string(self) -> str:
        """One string."""
        length = self.number("Q")
        self.at += length
        return self.data[self.at - length : self.at].decode()

    def skip(self, kind: int) -> int:
        """Skips a value; of an array says how many items it has."""
        if kind == STRING:
            self.string()
            return 1
        if kind == ARRAY:
            inner, count = self.number("I"), self.number("Q")
            for _ in range(count if inner in (STRING, ARRAY) else 0):
                self.skip(inner)
            self.at += count * SIZES.get(inner, 0)
            return count
        self.at += SIZES[kind]
        return 1


def string(text: str) -> bytes:
    """A string as it stands in the file."""
    return struct.pack("<Q", len(text.encode())) + text.encode()


def write(vocabulary: Path, out: Path, template: str | None = None, seed: int = 1) -> None:
    """A llama of one layer; its embeddings serve as the head too."""
    reader = Reader(vocabulary.read_bytes())
    reader.number("Q")
    pairs, tokens = [], 0
    for _ in range(reader.number("Q")):
        begin = reader.at
        key = reader.string()
        count = reader.skip(reader.number("I"))
        if key == "tokenizer.ggml.tokens":
            tokens = count
        if key.startswith("tokenizer.") and not (template and key == "tokenizer.chat_template"):
            pairs.append(reader.data[begin : reader.at])
    pairs.append(string("general.architecture") + struct.pack("<I", STRING) + string("llama"))
    if template:
        pairs.append(string("tokenizer.chat_template") + struct.pack("<I", STRING) + string(template))
    numbers = {"block_count": 1, "embedding_length": DIM, "feed_forward_length": FFN, "context_length": CONTEXT}
    numbers |= {"attention.head_count": HEADS, "attention.head_count_kv": HEADS, "rope.dimension_count": HEAD}
    for name, number in numbers.items():
        pairs.append(string(f"llama.{name}") + struct.pack("<II", 4, number))
    pairs.append(string("llama.attention.layer_norm_rms_epsilon") + struct.pack("<If", 6, 1e-5))

    chance = random.Random(seed)
    tensors = []

    def normal(name: str, *shape: int) -> None:
        count = shape[0] * (shape[1] if len(shape) > 1 else 1)
        values = [1.0 if "norm" in name else chance.gauss(0, 0.1) for _ in range(count)]
        tensors.append((name, F32, shape, struct.pack(f"<{count}f", *values)))

    scale = struct.pack("<e", 0.0005)
    blocks = (scale + chance.randbytes(32) for _ in range(tokens * DIM // 32))
    tensors.append(("token_embd.weight", Q8_0, (DIM, tokens), b"".join(blocks)))
    normal("output_norm.weight", DIM)
    for norm in ("attn_norm", "ffn_norm"):
        normal(f"blk.0.{norm}.weight", DIM)
    for part in ("attn_q", "attn_k", "attn_v", "attn_output"):
        normal(f"blk.0.{part}.weight", DIM, HEADS * HEAD)
    for part in ("ffn_gate", "ffn_up", "ffn_down"):
        normal(f"blk.0.{part}.weight", DIM, FFN)

    head = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(pairs)) + b"".join(pairs)
    data = bytearray()
    for name, kind, shape, content in tensors:
        sizes = struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
        head += string(name) + sizes + struct.pack("<IQ", kind, len(data))
        data += content + bytes(-len(content) % 32)
    out.write_bytes(head + bytes(-len(head) % 32) + data)


if __name__ == "__main__":
    source = Path(sys.argv[3]).read_text() if len(sys.argv) > 3 else None
    write(Path(sys.argv[1]), Path(sys.argv[2]), source)
