"""`python -m ai_runtime` and the command `ai-runtime` of the wheel: the same body as the Rust command."""

import sys

from . import _ai_runtime as native


def main() -> int:
    """Runs the command with this process's arguments."""
    return native.cli(["ai-runtime", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
