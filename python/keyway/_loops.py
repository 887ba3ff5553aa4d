"""The bridge between the io thread and each event loop."""

from __future__ import annotations

import os
from asyncio import AbstractEventLoop, get_running_loop
from weakref import WeakKeyDictionary

from ._core import Bridge

_BRIDGES: WeakKeyDictionary[AbstractEventLoop, Bridge] = WeakKeyDictionary()


def bridge() -> Bridge:
    """Returns the bridge of the running loop."""
    try:
        loop = get_running_loop()
    except RuntimeError as error:
        raise RuntimeError(
            "an AsyncOpenAI client needs a running asyncio event loop; other kinds, such as trio's, "
            "are not supported: use OpenAI in a thread there"
        ) from error
    known = _BRIDGES.get(loop)
    if known is None or known.process != os.getpid():
        known = _BRIDGES[loop] = Bridge(loop)
    return known
