"""The model that the tests talk to: the one the repository carries."""

import signal
from pathlib import Path

import pytest

import ai_runtime

COURIER = Path(__file__).resolve().parent.parent.parent / "models" / "courier" / "courier.gguf"

# A run in the background is started with Ctrl-C ignored, and what the tests start would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def model() -> ai_runtime.Model:
    """Courier, loaded once."""
    return ai_runtime.load(COURIER)
