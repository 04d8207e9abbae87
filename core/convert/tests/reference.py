"""What transformers computes, in F32, for the small models of the engine's tests.

    cargo run -p ai-runtime-convert --example hf_models -- /tmp/hf
    pip install torch transformers
    python reference.py /tmp/hf             # writes ../../engine/tests/engine/transformers.txt

A line of the result is a model, a position, and ln p of every token in thousandths, negated.
"""

import json
import pathlib
import sys

import torch
import transformers

KEPT = [1, 15, 17, 31, 33, 60, 90, 95]


def main() -> None:
    """Writes the goldens of all models in the folder."""
    root = pathlib.Path(sys.argv[1])
    text = torch.tensor([json.loads((root / "text.json").read_text())])
    lines = []
    for config in sorted(root.glob("*/config.json")):
        model, info = transformers.AutoModelForCausalLM.from_pretrained(
            config.parent, dtype=torch.float32, attn_implementation="eager", output_loading_info=True
        )
        wrong = {key: sorted(names) for key, names in info.items() if names}
        if set(wrong) - {"missing_keys"} or any(name != "lm_head.weight" for name in wrong.get("missing_keys", [])):
            raise SystemExit(f"{config.parent.name}: {wrong}")
        with torch.no_grad():
            rows = torch.log_softmax(model.eval()(text, use_cache=False).logits[0].double(), -1)
        print(config.parent.name, tuple(rows.shape), file=sys.stderr)
        for position in KEPT:
            values = " ".join(str(round(-1000 * p)) for p in rows[position].tolist())
            lines.append(f"{config.parent.name} {position} {values}")
    target = pathlib.Path(__file__).parents[2] / "engine" / "tests" / "engine" / "transformers.txt"
    target.write_text("\n".join(lines) + "\n")


main()
