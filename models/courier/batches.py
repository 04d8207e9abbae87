"""Conversations as padded batches of like length, with a weight for every token.

What the assistant says counts fully. The rest counts a little: predicting a list of random names a
second time is how a network first learns to copy.
"""

import random

import torch
from tokenizers import Tokenizer

from chat import render
from generate.dialog import conversation


class Encoder:
    def __init__(self, tok: Tokenizer, limit: int = 1024):
        self.tok, self.limit = tok, limit
        self.start, self.end = tok.token_to_id("<|im_start|>"), tok.token_to_id("<|im_end|>")
        self.assistant = tok.encode("assistant").ids[0]
        self.pad = tok.token_to_id("<|endoftext|>")

    def encode(self, row: dict) -> tuple[list[int], list[bool]] | None:
        """Token ids, and which of them the assistant writes; None if too long."""
        ids = self.tok.encode(render(row["messages"], row["tools"])).ids
        if len(ids) > self.limit:
            return None
        mine, inside = [], False
        for i, token in enumerate(ids):
            if i >= 3 and ids[i - 3] == self.start and ids[i - 2] == self.assistant:
                inside = True
            mine.append(inside)
            if token == self.end:
                inside = False
        return ids, mine


def stream(encoder: Encoder, first_seed: int, stride: int, tokens: int, pool: int = 64):
    """Endless batches of about `tokens` tokens: (ids, mine, valid, next seed)."""
    seed, rng = first_seed, random.Random(first_seed)
    while True:
        rows = []
        while len(rows) < pool:
            row = encoder.encode(conversation(seed, False))
            seed += stride
            if row:
                rows.append(row)
        rows.sort(key=lambda r: len(r[0]))
        groups, group = [], []
        for row in rows:
            if group and len(row[0]) * (len(group) + 1) > tokens:
                groups.append(group)
                group = []
            group.append(row)
        groups.append(group)
        rng.shuffle(groups)
        for group in groups:
            yield *pack(group, encoder.pad), seed


def pack(group: list, pad: int):
    """Pads on the right: causal attention then needs no mask."""
    length = max(len(ids) for ids, _ in group)
    ids = torch.full((len(group), length), pad)
    mine = torch.zeros(len(group), length, dtype=torch.bool)
    valid = torch.zeros(len(group), length, dtype=torch.bool)
    for i, (row, mask) in enumerate(group):
        ids[i, : len(row)] = torch.tensor(row)
        mine[i, : len(row)] = torch.tensor(mask)
        valid[i, : len(row)] = True
    return ids, mine, valid
