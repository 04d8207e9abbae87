"""Models and sessions: the part that users hold."""

from __future__ import annotations

import asyncio
import json
import os
import queue
import threading
from collections.abc import AsyncIterator, Iterable, Iterator
from types import TracebackType
from typing import Any, cast, overload

from . import _ai_runtime as native
from ._errors import Cancelled, InvalidArgument, Timeout
from ._events import Answer, Event, Text, Usage, call_from, event_from, result_from
from ._tools import _Running, toolbox


def load(path: str | os.PathLike[str], *, threads: int = 0, context_length: int = 0, kv_type: str = "f16") -> Model:
    """Maps a GGUF file; no weights are copied.

    `threads` 0 means the physical cores, `context_length` 0 the model's own, `kv_type` is "f16", "q8_0" or "f32".
    """
    options = {"threads": threads, "context_length": context_length, "kv_type": kv_type}
    return Model(native.Model(os.fspath(path), json.dumps(options)))


class Model:
    """A mapped model with its engine. Many sessions share one; safe to use from several threads."""

    def __init__(self, inner: native.Model) -> None:
        """Made by `load`."""
        self._native = inner

    @property
    def info(self) -> dict[str, Any]:
        """Architecture, name, sizes and limits."""
        return cast("dict[str, Any]", json.loads(self._native.info()))

    def tokenize(self, text: str) -> list[int]:
        """The token ids of a text; special tokens are not looked for."""
        return self._native.tokenize(text)

    @overload
    def embed(
        self, texts: str, *, pooling: str | None = None, normalize: bool = True, truncate: bool = False
    ) -> list[float]: ...

    @overload
    def embed(
        self, texts: list[str], *, pooling: str | None = None, normalize: bool = True, truncate: bool = False
    ) -> list[list[float]]: ...

    def embed(
        self,
        texts: str | list[str],
        *,
        pooling: str | None = None,
        normalize: bool = True,
        truncate: bool = False,
    ) -> list[float] | list[list[float]]:
        """The vector of a text, or a list of vectors for several texts, which are computed together.

        `pooling` is "mean", "cls" or "last"; without it, what the file says, or else the mean. Vectors have the length
        1 unless `normalize` is false. A text longer than the context raises `ContextFull`, or loses its end with
        `truncate`.
        """
        if isinstance(texts, str):
            return self._native.embed([texts], pooling, normalize, truncate)[0]
        return self._native.embed(texts, pooling, normalize, truncate)

    def session(self, *, system: str | None = None, tools: Iterable[Any] = ()) -> Session:
        """A conversation with its own history. `tools` are plain functions and `mcp_servers(...)`."""
        return Session(self, system=system, tools=tools)

    def chat(self, text: str, *, system: str | None = None, tools: Iterable[Any] = (), **options: Any) -> Any:
        """One question, one answer; with `stream=True` an iterator of text pieces. Options as in `Session.chat`."""
        if options.pop("stream", False):
            return self._stream_text(text, system, tools, options)
        with self.session(system=system, tools=tools) as session:
            return session.chat(text, **options)

    def _stream_text(
        self, text: str, system: str | None, tools: Iterable[Any], options: dict[str, Any]
    ) -> Iterator[str]:
        with self.session(system=system, tools=tools) as session, session.stream(text, **options) as stream:
            for event in stream:
                if isinstance(event, Text):
                    yield event.text

    async def achat(self, text: str, *, system: str | None = None, tools: Iterable[Any] = (), **options: Any) -> Answer:
        """`chat` for asyncio."""
        with self.session(system=system, tools=tools) as session:
            return await session.achat(text, **options)

    def __repr__(self) -> str:
        """One line that says what it is."""
        info = self.info
        return f"<Model {info.get('name') or info.get('architecture')} ctx={info.get('context_length')}>"


class Session:
    """One conversation: history, tools, KV cache. One answer at a time; `cancel` works from any thread."""

    def __init__(self, model: Model, *, system: str | None = None, tools: Iterable[Any] = ()) -> None:
        """Starts the MCP servers among the tools."""
        self._running = _Running()
        tools = list(tools)
        self._tools = toolbox(tools, self._running) if tools else None
        self._native = native.Session(model._native, self._tools, system)
        self._cancel = native.Cancel()
        self._busy = threading.Lock()

    # The options are keywords rather than a class: they are JSON below, so that a new one needs no new binding.
    def chat(
        self,
        text: str,
        *,
        max_tokens: int = 0,
        temperature: float | None = None,
        sampling: dict[str, Any] | None = None,
        stop: list[str] | None = None,
        tool_choice: Any = "auto",
        output: Any = None,
        timeout: float | None = None,
        max_tool_rounds: int | None = None,
    ) -> Answer:
        """Says something and waits for the answer, tool calls included.

        `temperature` is short for `sampling={"temperature": ...}` (default 0: greedy). `output` is a pydantic model or
        a JSON Schema that the answer must be valid under; `Answer.value` is then the parsed value. `timeout` is in
        seconds.
        Raises `Timeout`, `ContextFull`, ...; Ctrl-C stops the answer and raises `KeyboardInterrupt`.
        """
        options = _options(max_tokens, temperature, sampling, stop, tool_choice, output, timeout, max_tool_rounds)
        return self._run(text, options, None, output, None)

    def stream(self, text: str, **options: Any) -> Stream:
        """`chat` as an iterator of events. Leaving it early (`break`, `close`, `with`) stops the answer."""
        return Stream(self, text, options)

    async def achat(self, text: str, **options: Any) -> Answer:
        """`chat` for asyncio. Cancelling the task stops the answer; `async def` tools run on this loop."""
        loop = asyncio.get_running_loop()
        cancel = native.Cancel()
        output = options.get("output")
        work = loop.run_in_executor(None, lambda: self._run(text, _keywords(options), None, output, cancel, loop))
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            cancel.cancel()
            await asyncio.wait([work])
            work.exception()
            raise

    async def astream(self, text: str, **options: Any) -> AsyncIterator[Event]:
        """`stream` for asyncio."""
        loop = asyncio.get_running_loop()
        events: asyncio.Queue[Event | None] = asyncio.Queue()
        cancel = native.Cancel()

        def on_event(event: Event) -> bool:
            loop.call_soon_threadsafe(events.put_nowait, event)
            return True

        def run() -> Answer:
            try:
                return self._run(text, _keywords(options), on_event, options.get("output"), cancel, loop)
            finally:
                loop.call_soon_threadsafe(events.put_nowait, None)

        work = loop.run_in_executor(None, run)
        try:
            while (event := await events.get()) is not None:
                yield event
            await work
        finally:
            cancel.cancel()
            if not work.done():
                await asyncio.wait([work])
            if not work.cancelled():
                work.exception()

    def cancel(self) -> None:
        """Stops the answer that is being made, from any thread."""
        self._cancel.cancel()

    @property
    def messages(self) -> list[dict[str, Any]]:
        """The conversation as plain dicts in OpenAI's shape; it may be assigned."""
        return cast("list[dict[str, Any]]", json.loads(self._native.messages()))

    @messages.setter
    def messages(self, messages: list[dict[str, Any]]) -> None:
        self._native.set_messages(json.dumps(messages))

    @property
    def tools(self) -> list[dict[str, Any]]:
        """The tools as the model sees them: name, description, parameters."""
        return cast("list[dict[str, Any]]", json.loads(self._tools.specs())) if self._tools else []

    def close(self) -> None:
        """Stops what runs and ends the MCP servers of this session."""
        self._cancel.cancel()
        if self._tools is not None:
            self._tools.close()

    def __enter__(self) -> Session:
        """For `with`."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes the session."""
        self.close()

    def _run(
        self,
        text: str,
        options: dict[str, Any],
        on_event: Any,
        output: Any,
        cancel: native.Cancel | None,
        loop: asyncio.AbstractEventLoop | None = None,
    ) -> Answer:
        if not self._busy.acquire(blocking=False):
            raise InvalidArgument("this session is already making an answer; wait for it or use another session")
        try:
            self._cancel = cancel or native.Cancel()
            self._running.loop, self._running.abort, self._running.cancel = loop, None, self._cancel

            def forward(text: str) -> bool:
                event = event_from(text)
                return event is None or on_event(event) is not False

            answer = self._native.chat(text, json.dumps(options), forward if on_event else None, self._cancel)
        except Cancelled:
            if self._running.abort is not None:
                raise self._running.abort from None
            raise
        finally:
            self._busy.release()
        if self._running.abort is not None:
            raise self._running.abort
        return _answer(json.loads(answer), output)


class Stream(Iterator[Event]):
    """The events of an answer that is being made. `answer` is complete when the iterator has ended."""

    def __init__(self, session: Session, text: str, options: dict[str, Any]) -> None:
        """Made by `Session.stream`; the answer starts at once."""
        # Bounded, so that a slow reader slows the model instead of filling memory.
        self._events: queue.Queue[Event | None] = queue.Queue(maxsize=256)
        self._cancel = native.Cancel()
        self._error: BaseException | None = None
        self.answer: Answer | None = None
        keywords = _keywords(options)

        def on_event(event: Event) -> bool:
            while not self._cancel.is_cancelled():
                try:
                    self._events.put(event, timeout=0.1)
                except queue.Full:
                    continue
                return True
            return False

        def run() -> None:
            try:
                self.answer = session._run(text, keywords, on_event, options.get("output"), self._cancel)
            except BaseException as error:  # it is raised where the iterator is read
                self._error = error
            while True:
                try:
                    self._events.put(None, timeout=0.1)
                except queue.Full:
                    if self._cancel.is_cancelled():
                        self._events.get_nowait()
                    continue
                return

        self._thread = threading.Thread(target=run, name="ai-runtime-stream", daemon=True)
        self._thread.start()

    def __iter__(self) -> Stream:
        """Itself."""
        return self

    def __next__(self) -> Event:
        """The next event; raises what the answer raised."""
        while True:
            # Short waits, so that Ctrl-C is seen while the model thinks.
            try:
                event = self._events.get(timeout=0.05)
            except queue.Empty:
                if not self._thread.is_alive() and self._events.empty():
                    raise StopIteration from None
                continue
            if event is not None:
                return event
            self._thread.join()
            if self._error is not None:
                error, self._error = self._error, None
                raise error
            raise StopIteration

    def close(self) -> None:
        """Stops the answer and waits until it has stopped."""
        self._cancel.cancel()
        while self._thread.is_alive():
            try:
                self._events.get(timeout=0.05)
            except queue.Empty:
                continue

    def __enter__(self) -> Stream:
        """For `with`."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stops the answer."""
        self.close()

    def __del__(self) -> None:
        """A stream that is dropped stops its answer."""
        self._cancel.cancel()


def _keywords(options: dict[str, Any]) -> dict[str, Any]:
    known = {"max_tokens": 0, "temperature": None, "sampling": None, "stop": None, "tool_choice": "auto"}
    known |= {"output": None, "timeout": None, "max_tool_rounds": None}
    for name in options:
        if name not in known:
            raise TypeError(f"unknown option '{name}'; expected one of {', '.join(known)}")
    return _options(**(known | options))


def _options(
    max_tokens: int,
    temperature: float | None,
    sampling: dict[str, Any] | None,
    stop: list[str] | None,
    tool_choice: Any,
    output: Any,
    timeout: float | None,
    max_tool_rounds: int | None,
) -> dict[str, Any]:
    options: dict[str, Any] = {"sampling": {"temperature": 0.0} | (sampling or {})}
    if temperature is not None:
        options["sampling"]["temperature"] = temperature
    if max_tokens:
        options["max_tokens"] = max_tokens
    if stop:
        options["stop"] = stop
    if tool_choice != "auto":
        options["tool_choice"] = tool_choice
    if timeout is not None:
        if timeout <= 0:
            raise Timeout("the timeout is not above zero")
        options["timeout"] = timeout
    if max_tool_rounds is not None:
        options["max_tool_rounds"] = max_tool_rounds
    if output is not None:
        schema = output.model_json_schema() if hasattr(output, "model_json_schema") else output
        options["response_format"] = {"json_schema": schema}
    return options


def _answer(data: dict[str, Any], output: Any) -> Answer:
    value = None
    if output is not None and data["reason"] == "stop":
        text = data["text"]
        value = output.model_validate_json(text) if hasattr(output, "model_validate_json") else json.loads(text)
    return Answer(
        text=data["text"],
        tool_calls=[call_from(call) for call in data["tool_calls"]],
        tool_results=[result_from(result) for result in data["tool_results"]],
        usage=Usage(**data["usage"]),
        reason=data["reason"],
        value=value,
    )
