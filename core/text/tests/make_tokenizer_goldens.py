#!/usr/bin/env python3
"""Tokenises random Unicode with Hugging Face's `tokenizers`, as goldens for `against_tokenizers.rs`.

Writes `goldens/texts.json` (the texts) and `goldens/ids.json`: for each tokenizer of the fixtures one string with eight
hexadecimal digits per text, a hash of the ids. The library itself is no dependency of the tests: it takes minutes to
build, and its answers do not change.

    python make_tokenizer_goldens.py ../../../../shared/fixtures/tokenizers [--seed N] [--count N]

Needs `tokenizers` 0.23.
"""

import argparse
import json
import pathlib
import random
import unicodedata

from tokenizers import Tokenizer

HERE = pathlib.Path(__file__).parent / "goldens"
NAMES = ["smollm2", "gpt2", "all-minilm-l6-v2", "phi-3", "qwen2.5", "llama3"]


def chars(*ranges):
    return [chr(code) for first, last in ranges for code in range(first, last + 1)]


LATIN = chars((0x61, 0x7A), (0x41, 0x5A))
PIECES = [
    # weight, characters, longest run
    (12, LATIN, 9),
    (6, [" "], 4),
    (4, list(" \t\r\n"), 4),
    (4, list("0123456789"), 6),
    (4, [chr(c) for c in range(33, 127) if not chr(c).isalnum()], 4),
    (2, ["'s", "'S", "'ll", "'LL", "'re", "'Ve", "'x", "'"], 1),
    (2, chars((0xE0, 0xFF), (0xC0, 0xDF)), 5),
    (2, chars((0x410, 0x44F)), 6),
    (2, chars((0x4E00, 0x4EFF), (0x3041, 0x3093), (0x30A1, 0x30F3)), 4),
    (2, chars((0x915, 0x939), (0x93E, 0x94D)), 4),
    (2, ["e\u0301", "a\u0308", "\u0301", "n\u0303o"], 2),
    (2, ["👩‍👧", "🎉", "😀", "é", "ﬁ", "Ⅷ", "½", "٣", "ß", "İ", "ǅ", "ʰ", "ª"], 2),
    (2, ["\u00a0", "\u2003", "\u3000", "\u2028", "\u200b", "\u200d", "\ufeff"], 2),
    (1, ["\x00", "\x01", "\x1f", "\x7f", "\x85"], 1),
    (1, None, 3),
]
# Any assigned character that is old enough for everyone's Unicode tables.
ASSIGNED = [
    chr(code)
    for code in [*range(0x20, 0xD800), *range(0xF900, 0xFFFE), *range(0x10000, 0x1FA00)]
    if unicodedata.ucd_3_2_0.category(chr(code)) not in ("Cn", "Co", "Cs")
    # The long s is an s to (?i:'s) in one engine and not in another.
    and code not in (0x17F, 0xFFFD)
]


def text(rng):
    out = []
    for _ in range(rng.randrange(14)):
        _, alphabet, longest = rng.choices(PIECES, [piece[0] for piece in PIECES])[0]
        out.extend(rng.choices(alphabet or ASSIGNED, k=rng.randint(1, longest)))
    return "".join(out)


def fnv1a(ids):
    state = 0xCBF29CE484222325
    for byte in " ".join(map(str, ids)).encode():
        state = (state ^ byte) * 0x100000001B3 % 2**64
    return f"{state >> 32:08x}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tokenizers", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=1500)
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    texts = [text(rng) for _ in range(arguments.count)]
    goldens = {}
    for name in NAMES:
        tokenizer = Tokenizer.from_file(str(arguments.tokenizers / name / "tokenizer.json"))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        goldens[name] = "".join(fnv1a(tokenizer.encode(text, add_special_tokens=False).ids) for text in texts)
    HERE.mkdir(exist_ok=True)
    (HERE / "texts.json").write_text(json.dumps(texts, indent=0) + "\n", "ascii")
    (HERE / "ids.json").write_text(json.dumps(goldens, indent=0) + "\n", "ascii")
    print(f"{len(texts)} texts, {len(goldens)} tokenizers")


if __name__ == "__main__":
    main()
