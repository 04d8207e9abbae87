"""Tools of a session: plain functions and MCP servers."""

from __future__ import annotations

import asyncio
import dataclasses
import enum
import inspect
import json
import os
import typing
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar, overload

from . import _ai_runtime as native
from ._errors import ConfigError, InvalidArgument
from ._schema import convert, spec_of

Function = TypeVar("Function", bound=Callable[..., Any])


class ToolAbort(Exception):
    """Raised by a tool to end the whole answer instead of telling the model of an error."""


@dataclasses.dataclass(frozen=True)
class McpServers:
    """MCP servers to be started with a session; made by `mcp_servers`."""

    config: dict[str, Any]


def mcp_servers(config: str | os.PathLike[str] | dict[str, Any]) -> McpServers:
    """MCP servers from the configuration people already have: a path to an `mcp.json`, its text, or a dict.

    The form is `{"mcpServers": {"name": {"command": ..., "args": [...], "env": {...}}}}`.
    """
    if isinstance(config, dict):
        data = config
    else:
        text = str(config)
        if not text.lstrip().startswith("{"):
            text = Path(text).read_text(encoding="utf-8")
        try:
            data = json.loads(text)
        except json.JSONDecodeError as error:
            raise ConfigError(f"the MCP configuration is not JSON: {error}") from error
    return McpServers(data)


@overload
def tool(function: Function) -> Function: ...


@overload
def tool(*, name: str | None = None, description: str | None = None) -> Callable[[Function], Function]: ...


def tool(function: Any = None, *, name: str | None = None, description: str | None = None) -> Any:
    """Gives a function another name or description as a tool. A plain function needs no decorator."""

    def mark(function: Function) -> Function:
        function.__ai_runtime_tool__ = (name, description)  # type: ignore[attr-defined]
        return function

    return mark(function) if function is not None else mark


class _Running:
    """What async tools need to know of the answer that is being made: the caller's event loop, if it has one."""

    def __init__(self) -> None:
        self.loop: asyncio.AbstractEventLoop | None = None
        self.abort: ToolAbort | None = None
        self.cancel: native.Cancel | None = None


def toolbox(tools: Iterable[Any], running: _Running) -> native.Tools:
    """The native toolbox with these tools in it."""
    box = native.Tools()
    for item in tools:
        if isinstance(item, McpServers):
            box.add_mcp(json.dumps(item.config))
        elif callable(item):
            name, description, schema = spec_of(item)
            own_name, own_description = getattr(item, "__ai_runtime_tool__", (None, None))
            box.add(
                own_name or name,
                description if own_description is None else own_description,
                json.dumps(schema),
                _adapter(item, running),
            )
        else:
            raise InvalidArgument(f"a tool is a function or mcp_servers(...), not {type(item).__name__}")
    return box


def _adapter(function: Callable[..., Any], running: _Running) -> Callable[[str], str]:
    hints = typing.get_type_hints(function, include_extras=True)

    def call(arguments_json: str) -> str:
        arguments = json.loads(arguments_json)
        try:
            values = {key: convert(hints.get(key, Any), value) for key, value in arguments.items()}
            result = function(**values)
            if inspect.isawaitable(result):
                result = _wait(result, running)
        except ToolAbort as abort:
            running.abort = abort
            if running.cancel is not None:
                running.cancel.cancel()
            return "aborted"
        return result if isinstance(result, str) else json.dumps(result, default=_plain, ensure_ascii=False)

    return call


def _wait(awaitable: Any, running: _Running) -> Any:
    async def run() -> Any:
        return await awaitable

    if running.loop is not None:
        return asyncio.run_coroutine_threadsafe(run(), running.loop).result()
    return asyncio.run(run())


def _plain(value: Any) -> Any:
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json")
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, (set, frozenset, tuple)):
        return list(value)
    return str(value)
