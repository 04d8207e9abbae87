"""The tokenizer: byte-level BPE of 4,096 entries, read by llama.cpp as `gpt2` with pre-tokenizer `qwen2`.

Copying is what this model does most, so a word should be the same tokens wherever it stands. Two
measures see to that. Merges are learned on pieces finer than the pre-tokenizer's, so that quotes and
signs never stick to letters. And a space joins only the small words of phrases, as the last merges: a
name, a thing or a parameter is spelled alike after a space, a quote or an "@". A model that has to
write "boiler" after having read " boiler" gets it wrong five times as often.
"""

import json
import sys
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, models, pre_tokenizers, trainers
from tokenizers.decoders import ByteLevel as ByteDecoder

SPECIAL = [
    "<|endoftext|>",
    "<|im_start|>",
    "<|im_end|>",
    "<tool_call>",
    "</tool_call>",
    "<tool_response>",
    "</tool_response>",
]
QWEN2 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
FINE = r"\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s"
SIZE = 4096
JOINED = """the a to of is an and for you me are with my I it as that by at one can will does please am need or not
about have say want has when this should how many there did its some tell so be been in le de à un la les ne pour est
avec mes que et pas en je peux mon comme suis dire ma sur dans du fait une te si faut son ce emails mails messages Email
envoyé integer assistant true false tools outils none permet aucun Done""".split()
SPACE = "Ġ"
FILE = Path(__file__).parent / "tokenizer.json"


def train(texts: list[str], path: Path = FILE) -> Tokenizer:
    """Learns the merges inside words, then the ones that put a space before small words."""
    inner = Tokenizer(models.BPE())
    inner.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(FINE), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    trainer = trainers.BpeTrainer(
        vocab_size=SIZE - len(SPECIAL) - len(JOINED),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        min_frequency=4,
        show_progress=False,
    )
    inner.train_from_iterator(texts, trainer)
    state = json.loads(inner.to_str())["model"]
    vocab, merges = state["vocab"], [tuple(m) for m in state["merges"]]
    for word in JOINED:
        tokens = inner.encode(word).tokens
        if len(tokens) == 1:
            merges.append((SPACE, tokens[0]))
            vocab[SPACE + tokens[0]] = len(vocab)
    return assemble(vocab, merges, path)


def assemble(vocab: dict, merges: list, path: Path) -> Tokenizer:
    tok = Tokenizer(models.BPE(vocab=vocab, merges=merges))
    tok.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(QWEN2), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tok.decoder = ByteDecoder()
    tok.add_special_tokens([AddedToken(t, special=True, normalized=False) for t in SPECIAL])
    tok.save(str(path))
    return tok


def load(path: Path = FILE) -> Tokenizer:
    return Tokenizer.from_file(str(path))


if __name__ == "__main__":
    from chat import render
    from generate.dialog import conversation

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 12000
    rows = (conversation(10_000_000 + seed, False) for seed in range(count))
    tok = train([render(r["messages"], r["tools"]) for r in rows])
    print(tok.get_vocab_size(), "entries")
