"""What a fork must not copy halfway: an import that another thread is in, a lock that it holds, a request."""

from __future__ import annotations

import os
import sys
from _thread import RLock, get_ident
from functools import cached_property
from time import monotonic, sleep

from . import _core

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_bootstrap: Any = sys.modules["_frozen_importlib"]

# Seconds for which a fork waits for imports of other threads.
_PATIENCE = 10.0


def _imports() -> tuple[bool, bool]:
    """Whether this thread imports something, and whether another one imports a part of keyway or pydantic."""
    here, elsewhere = False, False
    # Without it, in a Python that has it elsewhere, nothing is waited for.
    locks: dict[str, Any] = getattr(_bootstrap, "_module_locks", {})
    for name, reference in list(locks.items()):
        lock = reference()
        owner = getattr(lock, "owner", None)
        if owner == get_ident():
            here = True
        elif owner is not None and name.startswith(("keyway", "pydantic")):
            elsewhere = True
    return here, elsewhere


def _before() -> None:
    # Python's lock of a module that a thread imports stays locked in the child, where that thread is not. A
    # thread that imports something itself may be what the other one waits for.
    deadline = monotonic() + _PATIENCE
    while _imports() == (False, True) and monotonic() < deadline:
        sleep(0.001)
    _core.before_fork()


def _in_child() -> None:
    _core.after_fork_in_child()
    if sys.version_info >= (3, 12):
        return
    # Before Python 3.12, a cached property has a lock, which another thread may have held.
    for name, module in list(sys.modules.items()):
        if name.startswith("keyway."):
            for kind in list(vars(module).values()):
                if isinstance(kind, type) and kind.__module__ == name:
                    for value in vars(kind).values():
                        if isinstance(value, cached_property):
                            vars(value)["lock"] = RLock()


os.register_at_fork(before=_before, after_in_parent=_core.after_fork_in_parent, after_in_child=_in_child)
