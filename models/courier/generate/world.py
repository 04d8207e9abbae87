"""What one conversation shares: language, split, the tools shown and the user's address."""

import random
import re
from dataclasses import dataclass, field

from .phrase import expand, say
from .pools import Pools
from .tools import Tool
from .voices import split, spoken

ELISION = re.compile(r"(?i)\b(merci d|prière d)e (?=[aeéiou])")


@dataclass
class World:
    rng: random.Random
    lang: str
    test: bool
    pools: Pools
    tools: dict[str, Tool] = field(default_factory=dict)
    specs: dict[str, dict] = field(default_factory=dict)  # of the tools beside mail: how they are asked for
    own: str | None = None
    plain: bool = False  # the server answers in the usual form and seldom fails
    served: bool = False  # the mail tools are those of the project's own server, which answers in its own form

    def fr(self) -> bool:
        return self.lang == "fr"

    def colon(self) -> str:
        return " : " if self.fr() else ": "

    def pick(self, block: dict) -> str:
        """One phrasing of a block, from this split's share of its lines."""
        lines = block[self.lang]
        lines = lines.strip("\n").split("\n") if isinstance(lines, str) else lines
        return self.rng.choice(split(lines, self.test) or lines)

    def say(self, template: str, slots: dict, **flags) -> str:
        """A phrasing as somebody types it, now and then with a remark before or behind it."""
        text = tidy(say(template, slots, self.lang, self.rng, **flags), self.lang)
        if self.rng.random() < 0.14:
            remark = self.remark("BEFORE")
            if remark[-1:] == "," and not any(text.startswith(str(value)) for value in slots.values()):
                text = text[:1].lower() + text[1:]
            text = f"{remark} {text}" if remark else text
        if flags.get("tail", True) and self.rng.random() < 0.06:
            remark = self.remark("AFTER")
            text = text.rstrip(".!?" if remark[:1] in ",-(" else "") + ("" if remark[:1] in ",.;!" else " ") + remark
        return text

    def remark(self, name: str) -> str:
        found = spoken(name, self.lang, self.test)
        return expand(self.rng.choice(found), self.rng) if found else ""

    def ask(self, block: dict, slots: dict, **flags) -> dict:
        """A user's turn."""
        return user(self.say(self.pick(block), slots, **flags))

    def answer(self, en: str, fr: str) -> dict:
        return {"role": "assistant", "content": fr if self.fr() else en}


def tidy(text: str, lang: str) -> str:
    """French elisions that the small grammar does not know."""
    if lang == "fr":
        for wrong, right in (
            ("que il", "qu'il"),
            ("que on ", "qu'on "),
            ("si il ", "s'il "),
            ("que Il", "qu'il"),
            ("que elle", "qu'elle"),
        ):
            text = text.replace(" " + wrong, " " + right)
        text = ELISION.sub(r"\1'", text)
    while "  " in text:
        text = text.replace("  ", " ")
    text = re.sub(r",? , ", ", ", text.replace(",, ", ", "))
    return text


def ask(world: World, block: dict, **slots) -> str:
    """A user's words; what is to be written ends them, so nothing polite follows it."""
    return world.ask(block, slots, tail=not ("wish" in slots or "x" in slots or "b" in slots))["content"]


def user(text: str) -> dict:
    return {"role": "user", "content": text}


def calls(*items: dict) -> dict:
    return {"role": "assistant", "content": "", "tool_calls": list(items)}


def result(text: str) -> dict:
    return {"role": "tool", "content": text}


@dataclass
class Exchange:
    """One request and everything up to its answer. `kind` is single, chain, parallel, clarify or none."""

    kind: str
    intent: str
    messages: list[dict]
