"""Gives a checkpoint more layers: `python grow.py DIR/last.pt NEW/last.pt --after 2 3`, each a copy of the layer it follows.

A copy begins as identity, because its two matrices that write into the residual stream are zero: the grown model says what
the old one said, and training goes on from there (block expansion, arXiv:2401.02415).
"""

import argparse
from pathlib import Path

import torch

WRITES = ("attn.o.weight", "ffn.down.weight")


def sources(layers: int, after: list[int]) -> list[tuple[int, bool]]:
    """For each new layer the old one it comes from, and whether it is an added copy."""
    return [(i, bool(k)) for i in range(layers) for k in range(1 + after.count(i))]


def weights(old: dict, plan: list[tuple[int, bool]]) -> dict:
    new = {name: value for name, value in old.items() if not name.startswith("blocks.")}
    for to, (source, added) in enumerate(plan):
        prefix = f"blocks.{source}."
        for name, value in old.items():
            if name.startswith(prefix):
                part = name.removeprefix(prefix)
                new[f"blocks.{to}.{part}"] = value.clone().zero_() if added and part in WRITES else value.clone()
    return new


def momenta(old: dict, layers: int, plan: list[tuple[int, bool]]) -> dict:
    """Muon keeps the matrices of one shape in the order of the layers; those of added layers start at rest."""
    new = {}
    for shape, buffer in old.items():
        each = buffer.view(layers, -1, *buffer.shape[1:])
        new[shape] = torch.cat([each[source] * (not added) for source, added in plan])
    return new


def moments(old: dict, plan: list[tuple[int, bool]]) -> dict:
    """AdamW counts the embedding, then two gains a layer, then the last gain; added ones have no state yet."""
    last = max(old["state"])
    came_from = [0] + [None if added else 1 + 2 * source + k for source, added in plan for k in (0, 1)] + [last]
    group = old["param_groups"][0] | {"params": list(range(len(came_from)))}
    state = {to: old["state"][source] for to, source in enumerate(came_from) if source is not None}
    return {"state": state, "param_groups": [group]}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument(
        "--after", type=int, nargs="+", required=True, help="layers (from 0) that get a copy behind them"
    )
    options = parser.parse_args()
    state = torch.load(options.checkpoint, weights_only=False)
    layers = state["config"]["layers"]
    if not set(options.after) <= set(range(layers)):
        parser.error(f"--after: the checkpoint has the layers 0 to {layers - 1}")
    plan = sources(layers, options.after)
    state["config"]["layers"] = len(plan)
    state["model"], state["average"] = weights(state["model"], plan), weights(state["average"], plan)
    state["muon"], state["adam"] = momenta(state["muon"], layers, plan), moments(state["adam"], plan)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save(state, options.out)
    print(f"{options.out}: {len(plan)} layers")


if __name__ == "__main__":
    main()
