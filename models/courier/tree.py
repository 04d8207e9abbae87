"""Packs of one size for a GPU, made by many processes: conversations that share their beginning, as a tree.

Where `batches.Pack` holds a list of parts, a tree names for every branch the places of the keys that it sees, so that one call of
variable-length attention serves all of them. The last branch of a pack is cut where the pack is full.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, fields
from itertools import pairwise

import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from batches import REST, Encoder
from generate import mix
from generate.dialog import family
from tokenizer import load

LONGEST = 2048


@dataclass
class Tree:
    ids: torch.Tensor  # [tokens] int32
    positions: torch.Tensor  # [tokens] int16: of each token in its conversation
    keys: torch.Tensor  # [seen] int32: for part after part, the places of the tokens it sees, itself at the end
    queries_until: torch.Tensor  # [parts + 1] int32: where each part's own tokens end
    keys_until: torch.Tensor  # [parts + 1] int32: where what each part sees ends, in `keys`
    places: torch.Tensor  # [counted] int32: places whose next token counts; filled up with zeros
    weights: torch.Tensor  # [counted]: how much each of them counts; zeros behind the last
    ours: int  # so many of them, the first ones, are the assistant's
    longest_part: int
    longest_seen: int

    def targets(self) -> torch.Tensor:
        """The tokens that follow the counted places."""
        return self.ids[self.places + 1].long()

    def pin_memory(self):
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, torch.Tensor):
                setattr(self, field.name, value.pin_memory())
        return self

    def to(self, device) -> "Tree":
        move = {f.name: getattr(self, f.name) for f in fields(self)}
        for name, value in move.items():
            if isinstance(value, torch.Tensor):
                move[name] = value.to(device, non_blocking=True)
        return Tree(**move)


class Planter:
    """Fills trees of a fixed number of tokens with families, seed after seed."""

    def __init__(self, tokens: int, mixes: list[str], test=False):
        self.encoder = Encoder(load(), limit=LONGEST)
        self.tokens, self.mixes, self.test = tokens, mixes, test
        self.counted = tokens * 6 // 10

    def family(self, seed: int):
        mix.use(random.Random(f"mix {seed}").choice(self.mixes))
        return self.encoder.encode(family(seed, self.test))

    def plant(self, seed: int, stride: int) -> tuple[Tree, int]:
        """One tree, and the seed that follows those it holds."""
        families, size = [], 0
        while size < self.tokens:
            head, branches = self.family(seed)
            seed += stride
            families.append((head, branches))
            size += len(head) + sum(map(len, branches))
        return self.tree(families), seed

    def tree(self, families: list) -> Tree:
        pack = self.encoder.pack(families)
        positions, keys, own, seen, starts, at = [], [], [0], [0], [], 0
        for part in pack.parts:
            length = min(part.length, self.tokens - at)
            starts.append(at)
            if length <= 0:
                break
            before = range(0)
            if part.after is not None:
                before = range(starts[part.after], starts[part.after] + pack.parts[part.after].length)
            positions.extend(range(len(before), len(before) + length))
            keys.extend(before)
            keys.extend(range(at, at + length))
            at += length
            own.append(at)
            seen.append(len(keys))
        mine = pack.mine < self.tokens - 1
        rest = pack.rest[pack.rest < self.tokens - 1]
        weight = pack.weight[mine]
        places = torch.cat([pack.mine[mine], rest])
        weights = torch.cat([weight / len(weight), torch.full((len(rest),), REST / max(1, len(rest)))])
        fill = max(0, self.counted - len(places))
        return Tree(
            ids=pack.ids[: self.tokens].int(),
            positions=torch.tensor(positions, dtype=torch.int16),
            keys=torch.tensor(keys, dtype=torch.int32),
            queries_until=torch.tensor(own, dtype=torch.int32),
            keys_until=torch.tensor(seen, dtype=torch.int32),
            places=torch.cat([places, places.new_zeros(fill)])[: self.counted].int(),
            weights=torch.cat([weights, weights.new_zeros(fill)])[: self.counted],
            ours=len(weight),
            longest_part=max(b - a for a, b in pairwise(own)),
            longest_seen=max(b - a for a, b in pairwise(seen)),
        )


class Orchard(IterableDataset):
    """Trees without end; each worker takes every so-many-th seed."""

    def __init__(self, tokens: int, mixes: list[str], first: int):
        self.tokens, self.mixes, self.first = tokens, mixes, first

    def __iter__(self) -> Iterator[tuple[Tree, int]]:
        torch.set_num_threads(1)
        me = get_worker_info()
        rank, stride = (me.id, me.num_workers) if me else (0, 1)
        planter, seed = Planter(self.tokens, self.mixes), self.first + rank
        while True:
            tree, seed = planter.plant(seed, stride)
            yield tree, seed


def trees(tokens: int, mixes: list[str], first: int, workers: int) -> DataLoader:
    more = {"prefetch_factor": 4, "multiprocessing_context": "fork"} if workers else {}
    return DataLoader(
        Orchard(tokens, mixes, first),
        batch_size=None,
        num_workers=workers,
        pin_memory=torch.cuda.is_available(),
        **more,
    )
