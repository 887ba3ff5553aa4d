"""An awaitable of the key, awaited where no event loop runs."""

from __future__ import annotations

import asyncio
from typing import Any, Awaitable


def result(awaitable: Awaitable[Any]) -> Any:
    """Runs the awaitable to its end, on a thread of its own."""

    async def run() -> Any:
        return await awaitable

    return asyncio.run(run())
