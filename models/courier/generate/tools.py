"""Tools as the model sees them: one intent, many spellings.

A spelling fixes the tool's name, its parameters' names and the description. Requests speak of
roles ("to", "subject"); the spelling says what this tool calls them.
"""

import json
import random
from dataclasses import dataclass, field


@dataclass
class Param:
    role: str
    name: str
    type: str = "string"
    required: bool = True
    enum: list | None = None


@dataclass
class Tool:
    intent: str
    name: str
    description: str
    params: list[Param] = field(default_factory=list)

    def schema(self) -> dict:
        """The OpenAI form, as clients send it."""
        properties = {}
        for p in self.params:
            properties[p.name] = {"type": p.type}
            if p.enum:
                properties[p.name]["enum"] = p.enum
        required = [p.name for p in self.params if p.required]
        parameters = {"type": "object", "properties": properties}
        if required:
            parameters["required"] = required
        return {
            "type": "function",
            "function": {"name": self.name, "description": self.description, "parameters": parameters},
        }

    def has(self, role: str) -> bool:
        return any(p.role == role for p in self.params)

    def call(self, **roles) -> dict:
        """A call with the given roles, in the schema's order; None and unknown roles are left out."""
        arguments = {p.name: roles[p.role] for p in self.params if roles.get(p.role) is not None}
        return {"name": self.name, "arguments": arguments}


def restyle(name: str, style: str) -> str:
    """`read_email` as `readEmail`, `read-email` or `mail.read_email`."""
    parts = name.split("_")
    if style == "camel":
        return parts[0] + "".join(p.capitalize() for p in parts[1:])
    if style == "kebab":
        return "-".join(parts)
    if style == "pascal":
        return "".join(p.capitalize() for p in parts)
    return name


def pick_style(rng: random.Random) -> str:
    return rng.choices(["snake", "camel", "kebab", "pascal"], [70, 15, 10, 5])[0]


AFFIXES = ["{}_value", "{}_arg", "the_{}", "my_{}", "{}_1", "p_{}", "in_{}", "{}_text", "new_{}", "{}_x"]


def affixed(name: str, rng: random.Random) -> str:
    """Sometimes a name that must be read, because no list of usual names has it."""
    return rng.choice(AFFIXES).format(name) if rng.random() < 0.12 else name


def spell(intent: str, spec: dict, rng: random.Random, style="snake") -> Tool:
    """Draws a spelling."""
    params = []
    for role, text in spec["params"].items():
        optional = text.endswith("?")
        names, _, kind = text.rstrip("?").partition(":")
        kind = kind or "string"
        enum = kind.split("/") if "/" in kind else None
        name = affixed(rng.choice(names.split("|")), rng)
        params.append(Param(role, name, "string" if enum else kind, not optional, enum))
    params = [p for p in params if p.required or rng.random() < 0.7]
    if rng.random() < 0.25:
        rng.shuffle(params)
    description = rng.choice(spec["desc"]) if rng.random() < 0.93 else ""
    return Tool(intent, restyle(rng.choice(spec["names"].split()), style), description, params)


def compact(value) -> str:
    """JSON without a space, as our own mail server writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
