"""Reconnections of WebSockets, for annotations. keyway's package opens no WebSockets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping

from typing_extensions import TypedDict


@dataclass(frozen=True)
class ReconnectingEvent:
    """An attempt to connect again: its number, how many there are, the delay in seconds, the code of the close."""

    attempt: int
    max_attempts: int
    delay: float
    close_code: int
    extra_query: Mapping[str, Any]
    extra_headers: Mapping[str, Any]


class ReconnectingOverrides(TypedDict, total=False):
    """What a handler changes about the next attempt."""

    extra_query: Mapping[str, Any]
    extra_headers: Mapping[str, Any]
    abort: bool
