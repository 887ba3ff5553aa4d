"""Under gevent, what waits for a reply waits in gevent's thread pool, so that other greenlets run."""

from __future__ import annotations

import sys
import warnings
from importlib import import_module
from typing import Any, Callable

from . import _core

_TEXT = (
    "gevent has patched this process: keyway's calls wait in gevent's thread pool, whose size (10 by default) "
    "limits how many wait at once; for more, raise `gevent.get_hub().threadpool.maxsize`"
)
_arranged = False


def arrange() -> None:
    """Says so once, if gevent has patched what a client waits with."""
    global _arranged
    monkey = sys.modules["gevent.monkey"]
    if _arranged or not (monkey.is_module_patched("socket") or monkey.is_module_patched("threading")):
        return
    _arranged = True
    _core.wait_through(_wait)
    warnings.warn(_TEXT, RuntimeWarning, stacklevel=4)


def _wait(wait: Callable[[], bool]) -> Any:
    return import_module("gevent").get_hub().threadpool.apply(wait)
