"""A mail assistant in Python: a local model, an MCP server for mail, one sentence.

python examples/python/mail.py models/courier/courier.gguf "Send an email to john@example.com to say hello" \
    --user me@example.com -- ai-runtime-mail-server --maildir inbox --smtp 127.0.0.1:2525 --user me@example.com
"""

import argparse

import ai_runtime


def main() -> None:
    """Says the sentence and prints what happens."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model")
    parser.add_argument("sentence")
    parser.add_argument("--user", required=True)
    parser.add_argument("server", nargs="+", help="the mail server's command line, after --")
    arguments = parser.parse_args()

    model = ai_runtime.load(arguments.model)
    command, *rest = arguments.server
    mail = ai_runtime.mcp_servers({"mcpServers": {"mail": {"command": command, "args": rest}}})
    system = f"You are a mail assistant. The user's address is {arguments.user}."
    with model.session(system=system, tools=[mail]) as session:
        for event in session.stream(arguments.sentence):
            if isinstance(event, ai_runtime.ToolCall):
                print(f"-> {event.name} {event.arguments}")
            elif isinstance(event, ai_runtime.Text):
                print(event.text, end="", flush=True)
    print()


if __name__ == "__main__":
    main()
