"""`keyway.doctor()`: why calls fail, found out step by step."""

from __future__ import annotations

import os
from typing import Any, List, NamedTuple, Optional

from . import _core


class Check(NamedTuple):
    """One check: its name, `ok`, `warn`, `fail`, `unknown` or `skip`, what it found, and what to do."""

    id: str
    mark: str
    finding: str
    remedy: Optional[str]


class Diagnosis(NamedTuple):
    """The checks in order, and what they come to."""

    checks: List[Check]
    calls: str
    """Whether calls `work`, `fail`, or that this is `unknown`."""
    cause: Optional[str]
    """The check that explains it."""
    next: str
    """The one thing to do next."""

    def __str__(self) -> str:
        lines = [f"{check.mark:7} {check.id}: {check.finding}" for check in self.checks]
        return "\n".join([*lines, "", f"Calls: {self.calls}", *([f"Next: {self.next}"] if self.next else [])])


def doctor(
    *,
    api_key: Optional[str] = None,
    base_url: Optional[str] = None,
    key_from: Optional[str] = None,
    env_file: Optional[str | os.PathLike[str]] = None,
    model: Optional[str] = None,
    offline: bool = False,
) -> Diagnosis:
    """Checks the key, its source, the settings and the network, in the order in which they can fail.

    It sends one chat call of one token, which may cost a fraction of a cent; `offline` sends nothing.
    """
    arguments: dict[str, Any] = {
        "base_url": base_url,
        "env_file": os.fspath(env_file) if env_file is not None else None,
        "key_from": key_from,
    }
    if api_key is not None:
        arguments["api_key"] = api_key
    found = _core.doctor(arguments, model, offline)
    checks = [Check(*check) for check in found["checks"]]
    return Diagnosis(checks, found["calls"], found["cause"], found["next"])
