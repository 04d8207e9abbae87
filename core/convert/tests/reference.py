"""A second opinion on the goldens of the architectures: what transformers computes, in F32, for the same small models.

    cargo run -p ai-runtime-convert --example hf_models -- /tmp/hf
    pip install torch transformers gguf
    python reference.py /tmp/hf

The engine's tests compare with llama.cpp's answers in core/engine/tests/engine/architectures.gguf. Here transformers' are
compared with the same file: the mean divergence of each model, in nats, must stay below what rounding the file to thousandths
explains.
"""

import json
import math
import pathlib
import sys

import gguf
import torch
import transformers

GOLDENS = pathlib.Path(__file__).parents[2] / "engine" / "tests" / "engine" / "architectures.gguf"


def goldens() -> dict[str, dict[int, list[float]]]:
    """Model, position, ln p of every token."""
    reader = gguf.GGUFReader(GOLDENS)
    positions = reader.fields["answers.positions"].contents()
    return {tensor.name: dict(zip(positions, (tensor.data / -1000).tolist(), strict=True)) for tensor in reader.tensors}


def main() -> None:
    """Compares all models of the folder."""
    root = pathlib.Path(sys.argv[1])
    text = torch.tensor([json.loads((root / "text.json").read_text())])
    expected = goldens()
    failed = []
    for config in sorted(root.glob("*/config.json")):
        name = config.parent.name
        model = transformers.AutoModelForCausalLM.from_pretrained(
            config.parent, dtype=torch.float32, attn_implementation="eager"
        )
        with torch.no_grad():
            rows = torch.log_softmax(model.eval()(text, use_cache=False).logits[0].double(), -1)
        divergences = [
            math.fsum(math.exp(p) * (p - q) for p, q in zip(rows[position].tolist(), theirs, strict=True))
            for position, theirs in expected[name].items()
        ]
        mean = math.fsum(divergences) / len(divergences)
        print(f"{name:14} mean KL {mean:.2e} over {len(divergences)} positions")
        if abs(mean) > 1e-4:
            failed.append(name)
    if failed:
        raise SystemExit(f"transformers disagrees: {', '.join(failed)}")


main()
