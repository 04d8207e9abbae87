"""What a host sees while an answer is made."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Text:
    """A piece of the answer."""

    text: str


@dataclass(frozen=True)
class Reasoning:
    """A piece of the model's reasoning, which is not part of the answer."""

    text: str


@dataclass(frozen=True)
class ToolCallBegin:
    """The model began to call a tool; its arguments are still being written."""

    index: int
    id: str
    name: str


@dataclass(frozen=True)
class ToolCallDelta:
    """A piece of the JSON text of a call's arguments."""

    index: int
    text: str


@dataclass(frozen=True)
class ToolCall:
    """A complete call; its arguments are valid under the tool's schema."""

    id: str
    name: str
    arguments: dict[str, Any]


@dataclass(frozen=True)
class ToolResult:
    """What a tool answered."""

    call_id: str
    name: str
    content: str
    is_error: bool


@dataclass(frozen=True)
class Usage:
    """What a turn, or a whole answer, cost."""

    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    forced_tokens: int = 0
    prompt_seconds: float = 0.0
    first_token_seconds: float = 0.0
    completion_seconds: float = 0.0

    @property
    def tokens_per_second(self) -> float:
        """Decode speed."""
        return self.completion_tokens / self.completion_seconds if self.completion_seconds > 0 else 0.0


@dataclass(frozen=True)
class Done:
    """The end; `reason` is "stop", "length", "tool_calls", "cancelled" or "content_filter"."""

    reason: str


Event = Text | Reasoning | ToolCallBegin | ToolCallDelta | ToolCall | ToolResult | Usage | Done


@dataclass(frozen=True)
class Answer:
    """What a chat came to."""

    text: str
    tool_calls: list[ToolCall]
    tool_results: list[ToolResult]
    usage: Usage
    reason: str
    value: Any = None

    def __str__(self) -> str:
        """The text of the answer."""
        return self.text


def call_from(data: dict[str, Any]) -> ToolCall:
    """A call in OpenAI's shape, where the arguments are a string of JSON."""
    function = data["function"]
    arguments = function["arguments"]
    return ToolCall(data["id"], function["name"], json.loads(arguments) if isinstance(arguments, str) else arguments)


def result_from(data: dict[str, Any]) -> ToolResult:
    """A tool's answer."""
    return ToolResult(data["call_id"], data["name"], data["content"], data["is_error"])


def event_from(text: str) -> Event | None:
    """An event from the JSON that the native module sends; `None` for a kind that this version does not know."""
    data = json.loads(text)
    kind = data.pop("type")
    if kind == "text":
        return Text(data["delta"])
    if kind == "reasoning":
        return Reasoning(data["delta"])
    if kind == "tool_call_begin":
        return ToolCallBegin(**data)
    if kind == "tool_call_delta":
        return ToolCallDelta(data["index"], data["delta"])
    if kind == "tool_call_end":
        return call_from(data["call"])
    if kind == "tool_result":
        return result_from(data["result"])
    if kind == "usage":
        return Usage(**data)
    if kind == "done":
        return Done(data["reason"])
    return None
