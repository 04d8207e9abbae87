"""How people ask, as plain data: one file for each kind of request. What stands between "[" and "]" of a line is carried over."""

from ..voices import lines


def block(name: str, own: dict[str, str]) -> dict[str, list[str]]:
    """A block's own lines and those that `voices` adds to it."""
    return {lang: text.strip("\n").split("\n") + lines(name, lang) for lang, text in own.items()}
