"""The model that the tests talk to: the one the repository carries."""

from pathlib import Path

import pytest

import ai_runtime

COURIER = Path(__file__).resolve().parent.parent.parent / "models" / "courier" / "courier.gguf"


@pytest.fixture(scope="session")
def model() -> ai_runtime.Model:
    """Courier, loaded once."""
    return ai_runtime.load(COURIER)
