"""The bridge between the io thread and each event loop."""

from __future__ import annotations

from asyncio import AbstractEventLoop, get_running_loop
from typing import Any, Tuple
from weakref import WeakKeyDictionary, ref

from ._core import Bridge

_BRIDGES: WeakKeyDictionary[AbstractEventLoop, Bridge] = WeakKeyDictionary()

# The loop that asked last, and its bridge: mostly the same loop asks again. It keeps one bridge at most.
_last: Tuple[Any, Any] = (lambda: None, None)


def bridge() -> Bridge:
    """Returns the bridge of the running loop."""
    global _last
    try:
        loop = get_running_loop()
    except RuntimeError as error:
        raise RuntimeError(
            "an AsyncOpenAI client needs a running asyncio event loop; other kinds, such as trio's, "
            "are not supported: use OpenAI in a thread there"
        ) from error
    # Read once: another thread may change it.
    seen, known = _last
    if seen() is not loop or not known.is_here:
        known = _BRIDGES.get(loop)
        if known is None or not known.is_here:
            known = _BRIDGES[loop] = Bridge(loop)
        _last = (ref(loop), known)
    return known  # type: ignore[no-any-return]
