"""The chat template, rendered as transformers renders it."""

import json
from functools import cache
from pathlib import Path

from jinja2.sandbox import ImmutableSandboxedEnvironment

TEMPLATE = Path(__file__).parent / "template.jinja"


@cache
def compiled():
    env = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    env.filters["tojson"] = lambda value: json.dumps(value, ensure_ascii=False)
    return env.from_string(TEMPLATE.read_text())


def render(messages: list[dict], tools: list[dict] | None = None, generate=False) -> str:
    """The text that the model reads."""
    return compiled().render(messages=messages, tools=tools or None, add_generation_prompt=generate)
