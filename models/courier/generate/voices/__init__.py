"""What people say, in more and freer words than `phrases/`: one module of plain lines for each language.

A name there is the name of a block of phrasings; BEFORE and AFTER are remarks put around any request, CLAUSES what people
tell each other, UNMET what no mail tool can do, CHAT_* small talk.
"""

import zlib

from . import en, fr

VOICES = {"en": en, "fr": fr}


def lines(name: str, lang: str) -> list[str]:
    """The lines of one name in one language; there may be none."""
    return [line.strip() for line in getattr(VOICES[lang], name, "").splitlines() if line.strip()]


def split(lines: list[str], test: bool) -> list[str]:
    """The lines of one split: a checksum holds one in twelve out for the test."""
    return [line for line in lines if (zlib.crc32(line.encode()) % 12 == 5) == test]


def tuples(name: str, lang: str) -> list[tuple]:
    return getattr(VOICES[lang], name, [])
