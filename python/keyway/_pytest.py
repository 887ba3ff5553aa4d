"""pytest's fixture. The package's entry point makes it known; nothing else is imported until a test uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterator

import pytest

if TYPE_CHECKING:
    from .testing import Emulator


@pytest.fixture
def keyway_emulator(monkeypatch: Any) -> Iterator[Emulator]:
    """An emulator for one test. `OpenAI()` without arguments finds it: OPENAI_BASE_URL and OPENAI_API_KEY are set."""
    from .testing import emulator

    with emulator() as running:
        monkeypatch.setenv("OPENAI_BASE_URL", running.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", running.api_key)
        yield running
