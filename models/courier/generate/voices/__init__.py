"""What people say, in more and freer words than `phrases/`: plain lines, in a folder for each language.

A name there is the name of a block of phrasings; BEFORE and AFTER are remarks put around any request, CLAUSES what people
tell each other, UNMET what no mail tool can do, CHAT_* small talk. A block that several modules have is joined.
"""

import zlib
from functools import cache
from importlib import import_module
from pathlib import Path


def _words(lang: str) -> dict:
    """All that stands in a language's folder, by name."""
    words = {}
    for path in sorted((Path(__file__).parent / lang).glob("[a-z]*.py")):
        for name, value in vars(import_module(f".{lang}.{path.stem}", __package__)).items():
            if name.isupper():
                glue = "\n" if isinstance(value, str) else []
                words[name] = words[name] + glue + value if name in words else value
    return words


VOICES = {lang: _words(lang) for lang in ("en", "fr")}


@cache
def lines(name: str, lang: str) -> list[str]:
    """The lines of one name in one language, for reading only; there may be none."""
    return [line.strip() for line in VOICES[lang].get(name, "").splitlines() if line.strip()]


def split(lines: list[str], test: bool) -> list[str]:
    """The lines of one split: a checksum holds one in twelve out for the test."""
    return [line for line in lines if _held_out(line) == test]


@cache
def _held_out(line: str) -> bool:
    return zlib.crc32(line.encode()) % 12 == 5


@cache
def spoken(name: str, lang: str, test: bool) -> list[str]:
    """The lines of one name that belong to one split, for reading only."""
    return split(lines(name, lang), test)


def tuples(name: str, lang: str) -> list[tuple]:
    return VOICES[lang].get(name, [])
