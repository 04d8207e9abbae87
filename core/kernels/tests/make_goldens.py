"""Writes tests/goldens: stored blocks with the values that the `gguf` package gives them, and values with the blocks
that it stores for them. Needs numpy and gguf from PyPI; the files are committed, so tests need neither.

    python core/kernels/tests/make_goldens.py
"""

from pathlib import Path

import gguf
import numpy as np

OUT = Path(__file__).parent / "goldens"
FORMATS = ["F16", "BF16", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K"]
# Where the f16 fields of a block are: random bits there could be infinite.
SCALES = {
    "F16": [0],
    "BF16": [],
    "Q4_0": [0],
    "Q4_1": [0, 2],
    "Q5_0": [0],
    "Q5_1": [0, 2],
    "Q8_0": [0],
    "Q2_K": [80, 82],
    "Q3_K": [108],
    "Q4_K": [0, 2],
    "Q5_K": [0, 2],
    "Q6_K": [208],
}
QUANTISED = ["F16", "BF16", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0"]


def main() -> None:
    OUT.mkdir(exist_ok=True)
    random = np.random.default_rng(20261121)
    values = np.concatenate(
        [
            random.standard_normal(256),
            random.standard_normal(64) * 1e-3,
            np.where(random.random(64) < 0.05, 100.0, 1.0) * random.standard_normal(64),
            np.zeros(32),
            np.full(32, -0.75),
            np.arange(32) - 16,
        ]
    ).astype(np.float32)
    (OUT / "values.f32").write_bytes(values.tobytes())
    for name in FORMATS:
        kind = gguf.GGMLQuantizationType[name]
        block, size = gguf.GGML_QUANT_SIZES[kind]
        blocks = random.integers(0, 256, (512 // block, size), dtype=np.uint8)
        for at in SCALES[name]:
            # Both signs, all magnitudes from subnormal to 2^8.
            bits = random.integers(0, 0x6000, len(blocks), dtype=np.uint16)
            bits |= random.integers(0, 2, len(blocks), dtype=np.uint16) << 15
            blocks[:, at : at + 2] = bits.view(np.uint8).reshape(-1, 2)
        if name == "BF16":
            blocks[:, 1] &= 0xBF  # finite
        (OUT / f"{name}.blocks").write_bytes(blocks.tobytes())
        exact = gguf.dequantize(blocks.reshape(1, -1), kind).astype(np.float32)
        assert np.isfinite(exact).all(), name
        (OUT / f"{name}.exact").write_bytes(exact.tobytes())
        if name in QUANTISED:
            stored = gguf.quantize(values.reshape(1, -1), kind)
            (OUT / f"{name}.stored").write_bytes(np.ascontiguousarray(stored).tobytes())


if __name__ == "__main__":
    main()
