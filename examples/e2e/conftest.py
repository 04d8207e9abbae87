"""What the end-to-end tests share: the built commands, a real SMTP server, a Maildir, an assistant."""

import mailbox
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
USER = "me@localhost.test"

# A run in the background is started with Ctrl-C ignored, and what the tests start would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--bin`: where cargo put the commands; `--model`: the model the sentences are spoken to."""
    parser.addoption("--bin", default=str(ROOT / "target" / "debug"))
    parser.addoption("--samples", default="2", help="calls that are sampled for each tool set")
    parser.addoption("--model", default=str(ROOT / "models" / "courier" / "courier.gguf"))


@pytest.fixture(scope="session")
def commands(request: pytest.FixtureRequest) -> Path:
    """The folder of the built commands and libraries."""
    return Path(request.config.getoption("--bin")).resolve()


@pytest.fixture(scope="session")
def model(request: pytest.FixtureRequest) -> Path:
    """The model that answers."""
    return Path(request.config.getoption("--model")).resolve()


def free_port() -> int:
    """A TCP port of 127.0.0.1 that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for_port(port: int, process: subprocess.Popen, seconds: float = 60) -> None:
    """Returns when something listens on the port; fails when the process ends first."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert process.poll() is None, f"the process ended with status {process.returncode}"
        with socket.socket() as probe:
            probe.settimeout(0.2)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(f"nothing listens on port {port} after {seconds} s")


def stop(process: subprocess.Popen) -> None:
    """Asks a process to end and waits for it."""
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        raise


class SmtpServer:
    """A real SMTP server (aiosmtpd, its own process) that delivers into a Maildir."""

    def __init__(self, folder: Path) -> None:
        """Starts the server."""
        self.port = free_port()
        self.maildir = folder / "delivered"
        self.process = subprocess.Popen(
            [sys.executable, "-m", "aiosmtpd", "-n", "-l", f"127.0.0.1:{self.port}"]
            + ["-c", "aiosmtpd.handlers.Mailbox", str(self.maildir)]
        )
        wait_for_port(self.port, self.process)

    def mails(self) -> list[mailbox.MaildirMessage]:
        """What was delivered so far."""
        return list(mailbox.Maildir(str(self.maildir), create=False)) if self.maildir.exists() else []

    def wait_for_mails(self, count: int, seconds: float = 30) -> list[mailbox.MaildirMessage]:
        """Waits until that many mails were delivered."""
        end = time.monotonic() + seconds
        while len(self.mails()) < count and time.monotonic() < end:
            time.sleep(0.05)
        return self.mails()


@pytest.fixture
def smtp(tmp_path: Path) -> Iterator[SmtpServer]:
    """A fresh SMTP server."""
    server = SmtpServer(tmp_path)
    yield server
    stop(server.process)


@pytest.fixture
def inbox(tmp_path: Path, commands: Path) -> Path:
    """A fresh sample Maildir."""
    folder = tmp_path / "inbox"
    subprocess.run([commands / "ai-runtime-mail-server", "--make-sample", folder], check=True)
    return folder


@pytest.fixture
def mail_server(commands: Path, inbox: Path, smtp: SmtpServer) -> list[str]:
    """The command line of the mail server over that SMTP server and Maildir."""
    command = [str(commands / "ai-runtime-mail-server"), "--maildir", str(inbox)]
    return command + ["--smtp", f"127.0.0.1:{smtp.port}", "--user", USER]


def descendants(pid: int) -> list[int]:
    """The processes below a process, found in /proc."""
    children: dict[int, list[int]] = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                stat = Path("/proc", entry, "stat").read_text()
            except OSError:
                continue
            parent = int(stat.rsplit(")", 1)[1].split()[1])
            children.setdefault(parent, []).append(int(entry))
    found, todo = [], [pid]
    while todo:
        for child in children.get(todo.pop(), []):
            found.append(child)
            todo.append(child)
    return found


def alive(pid: int) -> bool:
    """Whether a process still runs; a zombie does not."""
    try:
        return Path("/proc", str(pid), "stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False
