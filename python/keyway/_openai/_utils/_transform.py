"""Parameters as they are sent. keyway's core writes them, so they stay as they are here."""

from __future__ import annotations

from typing import Any, Optional


class PropertyInfo:
    """Metadata of a parameter: its name in the API, and how it is written."""

    def __init__(
        self,
        *,
        alias: Optional[str] = None,
        format: Optional[str] = None,
        format_template: Optional[str] = None,
        discriminator: Optional[str] = None,
    ) -> None:
        self.alias = alias
        self.format = format
        self.format_template = format_template
        self.discriminator = discriminator

    def __repr__(self) -> str:
        return f"PropertyInfo(alias={self.alias!r}, format={self.format!r}, discriminator={self.discriminator!r})"


def transform(data: Any, expected_type: object) -> Any:
    """Returns the parameters as they are. `expected_type` says nothing more."""
    return data


def maybe_transform(data: Any, expected_type: object) -> Any:
    """Returns the parameters as they are. `expected_type` says nothing more."""
    return data


async def async_transform(data: Any, expected_type: object) -> Any:
    """Returns the parameters as they are. `expected_type` says nothing more."""
    return data


async def async_maybe_transform(data: Any, expected_type: object) -> Any:
    """Returns the parameters as they are. `expected_type` says nothing more."""
    return data
