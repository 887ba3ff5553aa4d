"""What `importlib.metadata` says of `openai` under the alias: libraries compare its version."""

from __future__ import annotations

from importlib.metadata import Distribution
from pathlib import Path
from typing import Any, Optional

from ._version import __title__, __version__


class OpenAIDistribution(Distribution):
    """The distribution `openai`, in the version whose names keyway has."""

    def read_text(self, filename: str) -> Optional[str]:
        if filename != "METADATA":
            return None
        return f"Metadata-Version: 2.1\nName: {__title__}\nVersion: {__version__}\n"

    def locate_file(self, path: Any) -> Any:
        return Path(__file__).parent / path
