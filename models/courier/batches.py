"""Families of conversations as packs: every token is read once, and nothing is padding.

What a family shares, the system prompt and the tools, is one part; each conversation is another
that comes after it. What the assistant says counts fully. A share of the rest counts a little:
predicting a name a second time is how a network first learns to copy.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer

from chat import render
from generate.dialog import family
from model import Part


@dataclass
class Pack:
    ids: torch.Tensor  # [tokens]
    parts: list[Part]
    mine: torch.Tensor  # places whose next token the assistant writes
    rest: torch.Tensor  # places whose next token somebody else writes, inside a conversation

    def __len__(self) -> int:
        return len(self.ids)


class Encoder:
    def __init__(self, tok: Tokenizer, limit: int = 1024):
        self.tok, self.limit = tok, limit
        self.start, self.end = tok.token_to_id("<|im_start|>"), tok.token_to_id("<|im_end|>")
        self.assistant = tok.encode("assistant").ids[0]

    def mine(self, ids: list[int]) -> list[bool]:
        """Which tokens the assistant writes, its end of turn among them."""
        out, inside = [], False
        for i, token in enumerate(ids):
            if i >= 3 and ids[i - 3] == self.start and ids[i - 2] == self.assistant:
                inside = True
            out.append(inside)
            if token == self.end:
                inside = False
        return out

    def encode(self, row: dict) -> tuple[list[int], list[list[int]]]:
        """A family's shared tokens, and those of its conversations that are not too long."""
        head = self.tok.encode(render(row["head"], row["tools"])).ids
        branches = [self.tok.encode(render(messages)).ids for messages in row["branches"]]
        return head, [ids for ids in branches if len(head) + len(ids) <= self.limit]

    def pack(self, families: list[tuple[list[int], list[list[int]]]]) -> Pack:
        ids, parts, mine, rest = [], [], [], []
        for head, branches in families:
            after = len(parts) if head else None
            if head:
                parts.append(Part(len(head)))
                ids += head
            for branch in branches:
                parts.append(Part(len(branch), after))
                for i, ours in enumerate(self.mine(branch)[1:], len(ids)):
                    (mine if ours else rest).append(i)
                ids += branch
        return Pack(torch.tensor(ids), parts, torch.tensor(mine), torch.tensor(rest))


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
