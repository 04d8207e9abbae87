"""`ai-runtime chat` where a person sits: in a terminal of its own."""

import os
import pty
import select
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest


class Terminal:
    """A program in a pseudo terminal."""

    def __init__(self, command: list[str]) -> None:
        """Starts the program."""
        self.screen, other = pty.openpty()
        environment = {**os.environ, "TERM": "dumb"}
        self.process = subprocess.Popen(
            command, stdin=other, stdout=other, stderr=other, start_new_session=True, env=environment
        )
        os.close(other)
        self.text = ""

    def type(self, text: str) -> None:
        """Types a text and Enter."""
        os.write(self.screen, text.encode() + b"\r")

    def read(self, seconds: float) -> str:
        """What appears in this time, at most until it is silent for a moment."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and select.select([self.screen], [], [], left)[0]:
            try:
                self.text += os.read(self.screen, 65536).decode(errors="replace")
            except OSError:
                break
        return self.text

    def wait_for(self, *words: str, seconds: float = 60) -> str:
        """Returns what appeared once one of the words is there, and forgets it."""
        end = time.monotonic() + seconds
        while not any(word in self.text for word in words):
            assert time.monotonic() < end, f"no {words} in {self.text!r}"
            assert self.process.poll() is None, f"ended with {self.process.returncode}: {self.text!r}"
            self.read(0.1)
        seen, self.text = self.text, ""
        return seen

    def close(self) -> None:
        """Ends the program if it is still there."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self.screen)


@pytest.fixture
def chat(commands: Path, model: Path) -> Iterator[Terminal]:
    """A chat that waits for its first message."""
    terminal = Terminal([str(commands / "ai-runtime"), "chat", "-m", str(model), "-t", "1", "--temperature", "2"])
    terminal.wait_for("> ")
    yield terminal
    terminal.close()


def test_ctrl_c_stops_the_answer_and_not_the_program(chat: Terminal) -> None:
    """A long message takes a while to read; Ctrl-C in it stops that turn, and the next one is answered."""
    stopped = False
    for attempt in range(20):
        chat.type("please " * 400)
        time.sleep(0.02 * (attempt + 1))
        # The line editor reads keys itself; while an answer runs the terminal sends the signal.
        chat.process.send_signal(signal.SIGINT)
        seen = chat.wait_for("[stopped]", "tokens", "> ", seconds=60)
        stopped = stopped or "[stopped]" in seen or "[stopped]" in chat.read(0.3)
        assert chat.process.poll() is None, seen
        chat.text = ""
        if stopped:
            break
    assert stopped, "no answer was stopped in twenty attempts"
    chat.type("Who are you?")
    chat.wait_for("> ")
    assert chat.process.poll() is None


def test_ctrl_d_leaves(chat: Terminal) -> None:
    """The end of input is the end of the chat, and no error."""
    os.write(chat.screen, b"\x04")
    chat.process.wait(timeout=20)
    assert chat.process.returncode == 0
