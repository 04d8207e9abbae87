"""One sentence in, one mail really sent: by /chat, in the terminal, from Python and from C."""

import json
import os
import pty
import select
import shlex
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import pytest
from conftest import ROOT, USER, SmtpServer, alive, descendants, free_port, stop, wait_for_port

SENTENCES = [
    pytest.param("Send an email to john@example.com to say hello", "hello", id="en"),
    pytest.param("Envoie un email à john@example.com pour lui dire bonjour", "bonjour", id="fr"),
]


def the_one_mail(smtp: SmtpServer, word: str) -> Message:
    """The mail that the sentence asks for, read where the SMTP server delivered it."""
    mails = smtp.wait_for_mails(1)
    assert len(mails) == 1, f"one mail should have arrived, {len(mails)} did"
    mail = mails[0]
    assert "john@example.com" in mail["To"]
    assert USER in mail["From"]
    body = mail.get_payload(decode=True).decode(mail.get_content_charset() or "utf-8")
    assert word in body.lower() or word in str(mail["Subject"]).lower()
    return mail


class Assistant:
    """The assistant as a user starts it."""

    def __init__(self, commands: Path, model: Path, mail_server: list[str], port: int | None = None) -> None:
        """Starts it and waits until it listens."""
        self.port = port or free_port()
        self.process = subprocess.Popen(
            [commands / "ai-runtime-assistant", "--model", model, "--listen", f"127.0.0.1:{self.port}"]
            + ["--user", USER, "--server", f"mail={shlex.join(mail_server)}"],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        wait_for_port(self.port, self.process)

    def post(self, path: str, body: bytes, timeout: float = 120) -> tuple[int, dict]:
        """POSTs JSON; status and answer."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", data=body, headers={"content-type": "application/json"}
        )
        try:
            with urllib.request.urlopen(request, timeout=timeout) as response:
                return response.status, json.load(response)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)


@pytest.fixture
def assistant(commands: Path, model: Path, mail_server: list[str]) -> Iterator[Assistant]:
    """A running assistant."""
    server = Assistant(commands, model, mail_server)
    yield server
    stop(server.process)


@pytest.mark.parametrize(("sentence", "word"), SENTENCES)
def test_by_chat(assistant: Assistant, smtp: SmtpServer, sentence: str, word: str) -> None:
    status, answer = assistant.post("/chat", json.dumps({"message": sentence}).encode())
    assert status == 200, answer
    the_one_mail(smtp, word)
    assert "john@example.com" in answer["response"], "the confirmation names the recipient"
    assert answer["tool_calls"][0]["name"] == "send_email"


@pytest.mark.parametrize(("sentence", "word"), SENTENCES)
def test_in_the_terminal(
    commands: Path, model: Path, mail_server: list[str], smtp: SmtpServer, sentence: str, word: str
) -> None:
    run = subprocess.run(
        [commands / "ai-runtime", "chat", "--model", model, "--user", USER]
        + ["--server", f"mail={shlex.join(mail_server)}"],
        input=sentence + "\n",
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert run.returncode == 0, run.stderr
    the_one_mail(smtp, word)
    assert "john@example.com" in run.stdout


@pytest.mark.parametrize(("sentence", "word"), SENTENCES)
def test_from_python(model: Path, mail_server: list[str], smtp: SmtpServer, sentence: str, word: str) -> None:
    run = subprocess.run(
        [sys.executable, ROOT / "examples" / "python" / "mail.py", model, sentence, "--user", USER, "--", *mail_server],
        env={**os.environ, "PYTHONPATH": str(ROOT / "python")},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert run.returncode == 0, run.stderr
    the_one_mail(smtp, word)
    assert "john@example.com" in run.stdout


@pytest.mark.parametrize(("sentence", "word"), SENTENCES)
def test_from_c(
    commands: Path, model: Path, mail_server: list[str], smtp: SmtpServer, tmp_path: Path, sentence: str, word: str
) -> None:
    program = tmp_path / "mail"
    subprocess.run(
        ["cc", "-std=c11", "-Wall", "-Wextra", "-Werror", f"-I{ROOT / 'include'}", ROOT / "examples" / "c" / "mail.c"]
        + ["-o", program, f"-L{commands}", "-lruntime", f"-Wl,-rpath,{commands}"],
        check=True,
    )
    run = subprocess.run([program, model, sentence, USER, *mail_server], capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stderr
    the_one_mail(smtp, word)
    assert "john@example.com" in run.stdout


@pytest.mark.parametrize(
    "sentence", ["What are my important mails today?", "Quels sont mes mails importants aujourd'hui?"]
)
def test_a_question_about_mails_is_answered_as_a_numbered_list(assistant: Assistant, sentence: str) -> None:
    # Only the first sender is asked for: the model in the box still mixes up subjects further down (its card says so).
    status, answer = assistant.post("/chat", json.dumps({"message": sentence}).encode())
    assert status == 200, answer
    assert answer["tool_calls"][0]["name"] == "list_emails"
    assert answer["tool_calls"][0]["is_error"] is False
    lines = answer["response"].strip().split("\n")
    assert lines[0].startswith("1. Tom Weber <tom.weber@example.com>: ")
    assert [line.split(". ")[0] for line in lines] == [str(i) for i in range(1, len(lines) + 1)]


def test_health_says_ok(assistant: Assistant) -> None:
    with urllib.request.urlopen(f"http://127.0.0.1:{assistant.port}/health", timeout=10) as response:
        assert json.load(response) == {"status": "ok"}


def test_a_body_that_is_not_json_is_answered_and_the_server_lives(assistant: Assistant) -> None:
    status, answer = assistant.post("/chat", b"{message:")
    assert status == 400
    assert "json" in json.dumps(answer).lower()
    test_health_says_ok(assistant)


def wait_for_children(pid: int, seconds: float = 30) -> list[int]:
    """The processes below an assistant, once its mail server is among them: it listens before its servers are there."""
    end = time.monotonic() + seconds
    while not (children := descendants(pid)):
        assert time.monotonic() < end, "the mail server runs as a child"
        time.sleep(0.05)
    time.sleep(0.5)
    return sorted({*children, *descendants(pid)})


def test_ctrl_c_leaves_no_process_behind(commands: Path, model: Path, mail_server: list[str]) -> None:
    server = Assistant(commands, model, mail_server)
    children = wait_for_children(server.process.pid)
    server.process.send_signal(signal.SIGINT)
    assert server.process.wait(timeout=10) == 0
    deadline = time.monotonic() + 5
    while any(alive(child) for child in children) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not [child for child in children if alive(child)]


class Terminal:
    """A command in a pseudo-terminal, with what it has written so far."""

    def __init__(self, command: list[object]) -> None:
        """Starts the command as the terminal's own session, so that Ctrl-C is what it is for a person."""
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            os.environ["TERM"] = "xterm"
            os.execv(str(command[0]), [str(part) for part in command])
        self.screen = ""

    def type(self, text: str) -> None:
        """Types on the keyboard."""
        os.write(self.file, text.encode())

    def wait_for(self, text: str, seconds: float = 60) -> None:
        """Reads until the text has been shown; what was shown up to there counts no second time."""
        end = time.monotonic() + seconds
        while text not in self.screen:
            left = end - time.monotonic()
            assert left > 0, f"waited for {text!r}, the terminal shows {self.screen!r}"
            if select.select([self.file], [], [], left)[0]:
                self.screen += os.read(self.file, 4096).decode(errors="replace")
        self.screen = self.screen[self.screen.index(text) + len(text) :]

    def status(self) -> int:
        """Waits for the end; the exit status."""
        status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        os.close(self.file)
        return status


def test_ctrl_c_during_an_answer_stops_the_answer_and_not_the_program(commands: Path, model: Path, inbox: Path) -> None:
    # An SMTP server that takes the connection and never says a word: the answer hangs in the middle of its tool call.
    with socket.create_server(("127.0.0.1", 0)) as silent:
        mail_server = [str(commands / "ai-runtime-mail-server"), "--maildir", str(inbox), "--user", USER]
        mail_server += ["--smtp", f"127.0.0.1:{silent.getsockname()[1]}"]
        terminal = Terminal(
            [commands / "ai-runtime", "chat", "--model", model, "--user", USER]
            + ["--server", f"mail={shlex.join(mail_server)}"]
        )
        terminal.wait_for("Ctrl-D leaves.")
        children = descendants(terminal.pid)
        terminal.type(f"{SENTENCES[0].values[0]}\r")
        assert select.select([silent], [], [], 60)[0], "the mail server connects"
        terminal.type("\x03")
        terminal.wait_for("[stopped]")
        terminal.type("/help\r")
        terminal.wait_for("/undo")
        terminal.type("/quit\r")
        assert terminal.status() == 0
    deadline = time.monotonic() + 5
    while any(alive(child) for child in children) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not [child for child in children if alive(child)]


def test_an_unknown_tool_is_said_with_what_there_is(commands: Path, mail_server: list[str]) -> None:
    run = subprocess.run(
        [commands / "ai-runtime", "tools", "call", "send_mail", "{}", "--server", f"mail={shlex.join(mail_server)}"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.returncode != 0
    assert "there is no tool named 'send_mail'" in run.stderr
    assert "send_email" in run.stderr, "the one that was meant is named"


def test_sigkill_leaves_no_process_behind(commands: Path, model: Path, mail_server: list[str]) -> None:
    server = Assistant(commands, model, mail_server)
    children = wait_for_children(server.process.pid)
    server.process.kill()
    server.process.wait()
    deadline = time.monotonic() + 5
    while any(alive(child) for child in children) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not [child for child in children if alive(child)]


def test_a_port_in_use_is_said(commands: Path, model: Path, assistant: Assistant) -> None:
    second = subprocess.run(
        [commands / "ai-runtime-assistant", "--model", model, "--listen", f"127.0.0.1:{assistant.port}"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert second.returncode != 0
    assert str(assistant.port) in second.stderr
    assert "in use" in second.stderr


def test_a_wrong_model_file_is_said(commands: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "model.gguf"
    wrong.write_bytes(b"PK\x03\x04 this is a zip archive")
    run = subprocess.run(
        [commands / "ai-runtime", "chat", "--model", wrong], input="hi\n", capture_output=True, text=True, timeout=60
    )
    assert run.returncode != 0
    assert "GGUF" in run.stderr
    assert "zip" in run.stderr


def test_a_dead_smtp_server_is_told_and_nothing_is_lost(assistant: Assistant, smtp: SmtpServer) -> None:
    stop(smtp.process)
    status, answer = assistant.post("/chat", json.dumps({"message": SENTENCES[0].values[0]}).encode())
    assert status == 200, answer
    assert answer["tool_calls"][0]["is_error"] is True
    test_health_says_ok(assistant)


def test_a_dead_mail_server_is_told_and_started_again(assistant: Assistant, smtp: SmtpServer) -> None:
    for child in descendants(assistant.process.pid):
        os.kill(child, signal.SIGKILL)
    time.sleep(0.2)
    statuses = []
    for _ in range(10):
        status, answer = assistant.post("/chat", json.dumps({"message": SENTENCES[0].values[0]}).encode())
        statuses.append((status, answer))
        if status == 200 and smtp.mails():
            break
        time.sleep(1)
    assert smtp.mails(), statuses


def test_a_server_command_that_does_not_exist_is_named(commands: Path, model: Path) -> None:
    run = subprocess.run(
        [commands / "ai-runtime", "chat", "--model", model, "--server", "mail=/nonexistent/mail-server"],
        input="hi\n",
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert "/nonexistent/mail-server" in run.stderr


def test_the_demo_starts_everything_and_ctrl_c_stops_it(commands: Path, model: Path, tmp_path: Path) -> None:
    port = free_port()
    demo = subprocess.Popen(
        [sys.executable, ROOT / "examples" / "demo.py", "--bin", commands, "--state", tmp_path / "demo"]
        + ["--model", model, "--port", str(port)],
        start_new_session=True,
    )
    wait_for_port(port, demo)
    time.sleep(0.5)
    children = descendants(demo.pid)
    assert len(children) >= 3, "SMTP server, assistant, mail server"
    demo.send_signal(signal.SIGINT)
    assert demo.wait(timeout=15) == 0
    deadline = time.monotonic() + 5
    while any(alive(child) for child in children) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not [child for child in children if alive(child)]
