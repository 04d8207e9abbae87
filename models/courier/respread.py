"""Gives rare entries of the vocabulary a vector of their own again: `python respread.py FROM.pt TO.pt`.

Up to step 4,160 every step moved the whole embedding, and the entries that seldom occur drifted together
(see optim.py): the nearest neighbour of the rarest lay at a cosine of 0.96. What a group of them shares,
its mean and its first few directions, is taken away here; what is left of each, the random vector it began
with and what it learned, gets the usual length and the mean of the common entries.
"""

import sys
from collections import Counter
from pathlib import Path

import torch
import torch.nn.functional as F

from batches import Encoder
from generate import mix
from generate.dialog import family
from tokenizer import SIZE, load

COMMON = slice(600, 1500)  # ranks by how often an entry occurs: their mean and length are the model
GROUPS = [slice(1500, 2300), slice(2300, 3000), slice(3000, 3500), slice(3500, SIZE)]
APART = 0.36  # the mean cosine to the nearest neighbour that is low enough
DIRECTIONS = 64  # at most so many shared directions are taken away


def ranks(families: int = 150) -> torch.Tensor:
    """The entries from the most frequent to the rarest, counted over some training families."""
    mix.use("core")
    encoder, counts = Encoder(load()), Counter()
    for seed in range(5000, 5000 + families):
        head, branches = encoder.encode(family(seed, False))
        counts.update(head + [token for branch in branches for token in branch])
    return torch.tensor([counts[i] for i in range(SIZE)]).argsort(descending=True)


def respread(embedding: torch.Tensor, order: torch.Tensor) -> torch.Tensor:
    """The embedding [entries, width] with its rare rows apart."""
    embedding = embedding.clone()
    common = embedding[order[COMMON]]
    mean = common.mean(0)
    size = (common - mean).norm(dim=1).mean()
    for group in GROUPS:
        rows = embedding[order[group]]
        rows = rows - rows.mean(0)
        directions = torch.linalg.svd(rows, full_matrices=False)[2]
        for count in range(DIRECTIONS):
            shared = directions[:count]
            own = F.normalize(rows - (rows @ shared.T) @ shared, dim=1)
            near = (own @ own.T).fill_diagonal_(-1).amax(1).mean()
            if near < APART:
                break
        embedding[order[group]] = mean + own * size
    return embedding


if __name__ == "__main__":
    torch.set_num_threads(1)
    before, after = map(Path, sys.argv[1:])
    state, order = torch.load(before, weights_only=False), ranks()
    for weights in ("model", "average"):
        state[weights]["embed.weight"] = respread(state[weights]["embed.weight"], order)
    for moments in state["adam"]["state"].values():
        if len(moments["exp_avg"]) == SIZE:
            moments["exp_avg"][order[COMMON.stop :]] = 0
    torch.save(state, after)
