"""`make run`: a whole mail assistant on this machine, with real parts.

It creates a sample Maildir, starts a real SMTP server that delivers into a second Maildir, starts the assistant (which
starts the mail server as its MCP child), and prints what to type. Ctrl-C stops all of it.
"""

import argparse
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def free_port(preferred: int) -> int:
    """The preferred port where it is free, else one that the system picks."""
    for port in (preferred, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return probe.getsockname()[1]
    raise SystemExit("demo: no free TCP port on 127.0.0.1")


def wait_for_port(port: int, process: subprocess.Popen, what: str) -> None:
    """Waits until something listens; ends the demo when the process that should has died."""
    for _ in range(600):
        if process.poll() is not None:
            raise SystemExit(f"demo: {what} ended with status {process.returncode}; its message is above")
        with socket.socket() as probe:
            probe.settimeout(0.2)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise SystemExit(f"demo: {what} did not listen on port {port} within a minute")


def main() -> int:
    """Runs the demo until Ctrl-C."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=Path, required=True, help="folder of the built commands")
    parser.add_argument("--state", type=Path, default=ROOT / "target" / "demo", help="folder for the Maildirs")
    parser.add_argument("--model", type=Path, default=ROOT / "models" / "courier" / "courier.gguf")
    parser.add_argument("--port", type=int, default=8888)
    arguments = parser.parse_args()
    commands = arguments.bin.resolve()
    user = "me@localhost.test"
    inbox, delivered = arguments.state / "inbox", arguments.state / "delivered"
    arguments.state.mkdir(parents=True, exist_ok=True)

    children: list[subprocess.Popen] = []

    def start(*command: object) -> subprocess.Popen:
        # Each child has its own group, so that Ctrl-C reaches this script first and the order of stopping is ours.
        child = subprocess.Popen([str(part) for part in command], start_new_session=True)
        children.append(child)
        return child

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, stop)
    try:
        if not inbox.exists():
            subprocess.run([commands / "ai-runtime-mail-server", "--make-sample", inbox], check=True)
        smtp_port = free_port(2525)
        smtp = start(
            sys.executable, "-m", "aiosmtpd", "-n", "-l", f"127.0.0.1:{smtp_port}",
            "-c", "aiosmtpd.handlers.Mailbox", delivered,
        )  # fmt: skip
        wait_for_port(smtp_port, smtp, "the SMTP server")
        mail_server = (
            f"{commands / 'ai-runtime-mail-server'} --maildir {inbox} --smtp 127.0.0.1:{smtp_port} --user {user}"
        )
        assistant = start(
            commands / "ai-runtime-assistant", "--model", arguments.model, "--listen", f"127.0.0.1:{arguments.port}",
            "--user", user, "--server", f"mail={mail_server}",
        )  # fmt: skip
        wait_for_port(arguments.port, assistant, "the assistant")
        base = f"http://127.0.0.1:{arguments.port}"
        urllib.request.urlopen(f"{base}/health", timeout=10).read()
        print(
            f"""
The assistant answers on {base}. In another terminal:

  curl -s {base}/chat -d '{{"message": "Send an email to john@example.com to say hello"}}'
  curl -s {base}/chat -d '{{"message": "Envoie un email à john@example.com pour lui dire bonjour"}}'
  curl -s {base}/chat -d '{{"message": "What are my important mails today?"}}'

or, in the terminal, without the assistant:

  {os.path.relpath(commands / "ai-runtime")} chat --user {user} --server 'mail={mail_server}'

Mail that is sent arrives in {os.path.relpath(delivered)}/new. The sample mailbox is {os.path.relpath(inbox)}.
Ctrl-C stops everything.
""",
            flush=True,
        )
        while all(child.poll() is None for child in children):
            time.sleep(0.2)
        print("demo: a part has stopped; stopping the rest", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\ndemo: stopping")
        return 0
    finally:
        for child in reversed(children):
            if child.poll() is None:
                child.terminate()
        for child in children:
            try:
                child.wait(timeout=5)
            except subprocess.TimeoutExpired:
                os.killpg(child.pid, signal.SIGKILL)
                child.wait()


if __name__ == "__main__":
    sys.exit(main())
