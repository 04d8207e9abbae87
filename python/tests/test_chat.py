"""Talking to a real model from Python."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from conftest import COURIER

import ai_runtime

SENTENCE = "Send an email to john@example.com to say hello"
SYSTEM = "You are a mail assistant. The user's address is me@localhost.test."


def test_a_python_function_is_called_as_a_tool(model):
    sent = []

    def send_email(to: str, subject: str, body: str) -> dict:
        """Send an email.

        Args:
            to: Recipient address.
            subject: Subject line.
            body: Text of the mail.
        """
        sent.append((to, subject, body))
        return {"status": "sent", "to": to, "subject": subject}

    answer = model.chat(SENTENCE, system=SYSTEM, tools=[send_email])
    assert [to for to, _, _ in sent] == ["john@example.com"]
    assert answer.tool_calls[0].name == "send_email"
    assert answer.tool_calls[0].arguments["to"] == "john@example.com"
    assert json.loads(answer.tool_results[0].content)["status"] == "sent"
    assert answer.text
    assert answer.reason == "stop"
    assert answer.usage.completion_tokens > 0


def test_an_async_function_is_called_on_the_callers_loop(model):
    loops = []

    async def send_email(to: str, subject: str, body: str) -> str:
        """Send an email."""
        await asyncio.sleep(0)
        loops.append(asyncio.get_running_loop())
        return "sent"

    async def main():
        with model.session(system=SYSTEM, tools=[send_email]) as session:
            await session.achat(SENTENCE)
        return asyncio.get_running_loop()

    assert loops == [asyncio.run(main())]


def test_an_exception_of_a_tool_is_told_to_the_model(model):
    def send_email(to: str, subject: str, body: str) -> str:
        """Send an email."""
        raise ConnectionError("the SMTP server is down")

    answer = model.chat(SENTENCE, system=SYSTEM, tools=[send_email], max_tokens=80)
    assert answer.tool_results[0].is_error
    assert "SMTP server is down" in answer.tool_results[0].content


def test_tool_abort_ends_the_answer(model):
    def send_email(to: str, subject: str, body: str) -> str:
        """Send an email."""
        raise ai_runtime.ToolAbort("not on a Sunday")

    with pytest.raises(ai_runtime.ToolAbort, match="Sunday"):
        model.chat(SENTENCE, system=SYSTEM, tools=[send_email])


def test_the_stream_says_what_the_answer_says(model):
    with model.session(system=SYSTEM) as session:
        stream = session.stream("Hello!", max_tokens=40)
        text = "".join(event.text for event in stream if isinstance(event, ai_runtime.Text))
        assert stream.answer is not None
        assert text == stream.answer.text


def test_text_pieces_can_be_streamed_in_one_line(model):
    assert "".join(model.chat("Hello!", stream=True, max_tokens=40)) == model.chat("Hello!", max_tokens=40).text


def test_the_conversation_is_kept_and_may_be_assigned(model):
    with model.session(system="Be brief.") as session:
        session.chat("Hello!", max_tokens=20)
        messages = session.messages
        assert [message["role"] for message in messages] == ["system", "user", "assistant"]
        session.messages = messages[:1]
        assert len(session.messages) == 1


def test_structured_output_is_parsed(model):
    schema = {
        "type": "object",
        "properties": {"mood": {"enum": ["good", "bad"]}},
        "required": ["mood"],
        "additionalProperties": False,
    }
    answer = model.chat("How are you?", output=schema)
    assert answer.value["mood"] in ("good", "bad")


def test_leaving_a_stream_early_stops_the_answer(model):
    with model.session() as session:
        with session.stream("Hello!", sampling={"logit_bias": []}) as stream:
            next(stream)
        assert not stream._thread.is_alive()
        session.chat("Hello!", max_tokens=5)


def test_cancel_works_from_another_thread(model):
    def slow(seconds: int = 30) -> str:
        """Waits."""
        return "done"

    with model.session(tools=[slow]) as session:
        timer = threading.Timer(0.0, session.cancel)
        stream = session.stream("Hello!", tool_choice="required")
        stream._cancel.cancel()
        timer.start()
        with pytest.raises(ai_runtime.Cancelled):
            list(stream)
        timer.join()


def test_a_cancelled_task_stops_its_answer(model):
    async def main():
        with model.session() as session:
            task = asyncio.create_task(session.achat("Hello!"))
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())


def test_events_arrive_by_asyncio(model):
    async def main():
        with model.session() as session:
            return [event async for event in session.astream("Hello!", max_tokens=10)]

    events = asyncio.run(main())
    assert isinstance(events[-1], ai_runtime.Done)
    assert any(isinstance(event, ai_runtime.Text) for event in events)


def test_errors_carry_the_code_of_the_c_interface(tmp_path):
    with pytest.raises(ai_runtime.NotFound) as missing:
        ai_runtime.load(tmp_path / "nothing.gguf")
    assert missing.value.code == "NOT_FOUND"
    assert isinstance(missing.value, ai_runtime.Error)
    wrong = tmp_path / "wrong.gguf"
    wrong.write_bytes(b"PK\x03\x04" + b"\0" * 100)
    with pytest.raises(ai_runtime.Error, match="GGUF"):
        ai_runtime.load(wrong)


def test_wrong_options_are_named(model):
    with pytest.raises(ai_runtime.InvalidArgument, match="temprature"):
        model.chat("Hello!", sampling={"temprature": 1})
    with pytest.raises(ai_runtime.InvalidArgument, match="kv_type"):
        ai_runtime.load(COURIER, kv_type="f8")
    with model.session() as session, pytest.raises(TypeError, match="max_token"):
        session.stream("Hello!", max_token=5)


def test_a_prompt_that_cannot_fit_is_context_full(model):
    with pytest.raises(ai_runtime.ContextFull) as full:
        model.chat("word " * 20000)
    assert any(character.isdigit() for character in str(full.value))


def test_repr_fits_one_line_and_says_something(model):
    assert "\n" not in repr(model)
    assert "ctx=" in repr(model)


def test_ctrl_c_stops_a_long_prefill():
    # A process of its own, so that the signal reaches nobody else.
    program = f"""
import ai_runtime, sys
model = ai_runtime.load({str(COURIER)!r})
session = model.session()
print("ready", flush=True)
try:
    for _ in range(10000):
        session.messages = []
        session.chat("Tell me something. " * 200)
except KeyboardInterrupt:
    print("interrupted", flush=True)
"""
    child = subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent.parent)},
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    time.sleep(0.3)
    child.send_signal(signal.SIGINT)
    assert child.stdout.readline() == "interrupted\n"
    assert child.wait(timeout=10) == 0
    child.stdout.close()


def test_threads_may_share_a_model(model):
    answers = []
    threads = [
        threading.Thread(target=lambda: answers.append(model.chat("Hello!", max_tokens=10).text)) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 4
    assert len(set(answers)) == 1


def test_texts_become_vectors(model):
    one = model.embed("Send an email")
    assert len(one) == model.info["embedding_length"]
    assert abs(sum(x * x for x in one) - 1) < 1e-5
    assert model.embed(["Send an email", "Bonjour"])[0] == one
    assert model.embed("Send an email", pooling="last") != one
    plain = model.embed("Send an email", normalize=False)
    assert abs(sum(x * x for x in plain) - 1) > 0.01
    assert model.embed([]) == []
    with pytest.raises(ai_runtime.InvalidArgument, match="mean, cls or last"):
        model.embed("Hi", pooling="sum")
    with pytest.raises(ai_runtime.ContextFull, match=r"text 1 of 1: \d+ tokens, and the context holds"):
        model.embed("a b c " * 20000)
    assert len(model.embed("a b c " * 20000, truncate=True)) == len(one)
