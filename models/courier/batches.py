"""Families of conversations as packs: every token is read once, and nothing is padding.

What a family shares, the system prompt and the tools, is one part; each conversation is another
that comes after it. What the assistant says counts most. Of the rest, what repeats counts a little:
predicting a name a second time is how a network learns to copy, its first time nobody can.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import torch
from tokenizers import Tokenizer

from chat import render
from generate.dialog import family
from model import Part

REST = 0.1  # weight of the loss on tokens that others repeat
DECIDING = 3.0  # how much more a token counts at which a turn decides what to do


@dataclass
class Pack:
    ids: torch.Tensor  # [tokens]
    parts: list[Part]
    mine: torch.Tensor  # places whose next token the assistant writes
    weight: torch.Tensor  # how much each of them counts, 1 in the mean
    rest: torch.Tensor  # places whose next token somebody else writes and which followed the same token before

    def __len__(self) -> int:
        return len(self.ids)


class Encoder:
    def __init__(self, tok: Tokenizer, limit: int = 1024):
        self.tok, self.limit = tok, limit
        self.start, self.end = tok.token_to_id("<|im_start|>"), tok.token_to_id("<|im_end|>")
        self.assistant = tok.encode("assistant").ids[0]
        self.dot, self.line = (tok.encode(sign).ids[0] for sign in (".", "\n"))
        self.digits = {tok.token_to_id(digit) for digit in "0123456789"}
        self.opening = {tok.encode(sign).ids[-1] for sign in ('a: "', 'a: {"')}  # a key or a value follows
        self.arguments = tok.encode("arguments").ids[0]
        self.call, self.before_name = tok.token_to_id("<tool_call>"), len(tok.encode('\n{"name": "').ids)

    def weights(self, ids: list[int]) -> list[float]:
        """What each token counts: nothing if others write it, else more in short turns and most where a turn decides.

        A turn of n tokens counts as the root of n, or long copied lists would drown the rest. It decides at
        its first token (a call or words), at the first two of a tool's name, where a key or a value starts, and
        where an entry of a numbered list starts.
        """
        out = [0.0] * len(ids)
        starts = [i for i in range(3, len(ids)) if ids[i - 3] == self.start and ids[i - 2] == self.assistant]
        for start in starts:
            end = ids.index(self.end, start) + 1
            out[start:end] = [(end - start) ** -0.5] * (end - start)
            names = [i + self.before_name for i in range(start, end) if ids[i] == self.call]
            forks = [i for i in range(start, end - 1) if ids[i] in self.opening and ids[i + 1] != self.arguments]
            forks += [i + 1 for i in range(start, end) if ids[i] == self.arguments]  # there may be none
            entries = [i for i in range(start + 1, end) if ids[i] == self.dot and ids[i - 1] in self.digits]
            entries = [i for i in entries if i == start + 1 or ids[i - 2] == self.line]
            decides = {start} | {i + 1 for i in forks if names} | {i + k for i in names + entries for k in (1, 2)}
            for place in decides:
                if place < end:
                    out[place] *= DECIDING
        return out

    def encode(self, row: dict) -> tuple[list[int], list[list[int]]]:
        """A family's shared tokens, and those of its conversations that are not too long."""
        head = self.tok.encode(render(row["head"], row["tools"])).ids
        branches = [self.tok.encode(render(messages)).ids for messages in row["branches"]]
        return head, [ids for ids in branches if len(head) + len(ids) <= self.limit]

    def pack(self, families: list[tuple[list[int], list[list[int]]]]) -> Pack:
        ids, parts, mine, weight, rest = [], [], [], [], []
        for head, branches in families:
            after, shared = len(parts) if head else None, set(pairwise(head))
            if head:
                parts.append(Part(len(head)))
                ids += head
            for branch in branches:
                parts.append(Part(len(branch), after))
                seen = set(shared)
                for i, (counts, pair) in enumerate(zip(self.weights(branch)[1:], pairwise(branch)), len(ids)):
                    if counts:
                        mine.append(i)
                        weight.append(counts)
                    elif pair in seen:
                        rest.append(i)
                    seen.add(pair)
                ids += branch
        weight = torch.tensor(weight)
        return Pack(torch.tensor(ids), parts, torch.tensor(mine), weight / weight.mean(), torch.tensor(rest))


def stream(encoder: Encoder, first_seed: int, stride: int, tokens: int) -> Iterator[tuple[Pack, int]]:
    """Endless packs of at least `tokens` tokens, each with the seed that follows."""
    seed = first_seed
    while True:
        families, size = [], 0
        while size < tokens:
            head, branches = encoder.encode(family(seed, False))
            seed += stride
            families.append((head, branches))
            size += len(head) + sum(map(len, branches))
        yield encoder.pack(families), seed
