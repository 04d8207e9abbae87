"""Averages two trainers that began with the same weights: `python average.py DIR DIR`, while both are stopped.

On a machine of two cores a second trainer with seeds of its own (`--seed` far away) costs nobody anything at the lowest
priority. Where both stop, their weights, weighted by the tokens each has read since they last met, are better than either's,
and both go on from them with `train.py --resume`. Rates and momenta stay each trainer's own.
If the second folder has no checkpoint yet, it gets the first one's with other seeds.
"""

import argparse
import copy
from pathlib import Path

import torch

FAR = 50_000_000  # between the seeds of the two: more than any run reaches


def average(first: dict, second: dict) -> float:
    """Gives both checkpoints the same weights and counts; returns the share of the second."""
    met = max(first["met"], second["met"])
    read = [max(0, state["tokens"] - met) for state in (first, second)]
    share = read[1] / max(1, sum(read))
    for part in ("model", "average"):
        for name, value in first[part].items():
            if value.is_floating_point():
                mean = value.lerp(second[part][name], share)
                first[part][name], second[part][name] = mean, mean.clone()
    first["tokens"] += read[1]
    for state in (first, second):
        state["tokens"] = state["met"] = first["tokens"]
        state["step"], state["spent"] = first["step"], first["spent"]
    return share


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("first", type=Path)
    parser.add_argument("second", type=Path)
    options = parser.parse_args()
    paths = [folder / "last.pt" for folder in (options.first, options.second)]
    first = torch.load(paths[0], weights_only=False)
    if paths[1].exists():
        second = torch.load(paths[1], weights_only=False)
        print(f"averaged; the second has a share of {average(first, second):.2f}")
    else:
        second = copy.deepcopy(first)
        second["seed"] += FAR
        first["met"] = second["met"] = first["tokens"]
        options.second.mkdir(parents=True, exist_ok=True)
        print("the second begins with the first one's weights")
    for path, state in zip(paths, (first, second)):
        torch.save(state, path.with_name("new.pt"))
        path.with_name("new.pt").rename(path)


if __name__ == "__main__":
    main()
