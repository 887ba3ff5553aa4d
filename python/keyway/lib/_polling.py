"""Waiting for work that the API does in the background: runs, videos, files of vector stores."""

from __future__ import annotations

import asyncio
import math
import time
from typing import Any, Dict, FrozenSet, Optional, Tuple

from .._response import HeaderMap
from .._types import NotGiven, Omit, not_given, omit
from ._options import with_headers

Path = Tuple[str, ...]
Params = Dict[str, Any]
Options = Tuple[Any, Any, Any, Any]

NO_OPTIONS: Options = (None, None, None, not_given)

# Seconds between two polls, if neither the caller nor the server says.
_INTERVAL = 1.0


class Wait:
    """How long to wait between polls, and in all."""

    def __init__(self, what: str, poll_interval_ms: Any = omit, max_wait_seconds: Any = omit) -> None:
        self._what = what
        self._interval: Optional[float] = _given(poll_interval_ms)
        limit: Optional[float] = _given(max_wait_seconds)
        if limit is not None and (not math.isfinite(limit) or limit < 0):
            raise ValueError(f"max_wait_seconds is {limit}; give seconds that are finite and not negative")
        self._limit = limit
        self._end = None if limit is None else time.monotonic() + limit

    def headers(self) -> Dict[str, str]:
        """What a poll's request says about itself."""
        custom = {} if self._interval is None else {"X-Stainless-Custom-Poll-Interval": str(self._interval)}
        return {"X-Stainless-Poll-Helper": "true", **custom}

    def check(self) -> float:
        """The seconds that are left. Raises TimeoutError if none are."""
        left = math.inf if self._end is None else self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError(f"{self._what} is not done after {self._limit} s; it continues on the server")
        return left

    def seconds(self, raw: Any) -> float:
        """The time until the next poll, by the caller, else by the server's `openai-poll-after-ms`."""
        interval = _INTERVAL if self._interval is None else self._interval / 1000
        if self._interval is None:
            try:
                interval = max(int(HeaderMap(raw.headers).get("openai-poll-after-ms", "")), 0) / 1000
            except ValueError:
                pass
        return min(interval, self.check())


def _given(value: Any) -> Any:
    return None if isinstance(value, (Omit, NotGiven)) else value


def poll(
    resource: Any, operation: str, path: Path, pending: FrozenSet[str], wait: Wait, options: Options = NO_OPTIONS
) -> Any:
    """Retrieves an object until its status is none of the pending ones."""
    options = with_headers(options, wait.headers())
    while True:
        wait.check()
        raw = resource._send(operation, path, None, options)
        found = raw.parse()
        if found.status not in pending:
            return found
        time.sleep(wait.seconds(raw))


async def poll_async(
    resource: Any, operation: str, path: Path, pending: FrozenSet[str], wait: Wait, options: Options = NO_OPTIONS
) -> Any:
    """Retrieves an object until its status is none of the pending ones."""
    options = with_headers(options, wait.headers())
    while True:
        wait.check()
        raw = await resource._send(operation, path, None, options)
        found = raw.parse()
        if found.status not in pending:
            return found
        await asyncio.sleep(wait.seconds(raw))


def _split(params: Params) -> Tuple[Params, Any, Any]:
    """The request's parameters, and those of polling."""
    sent = dict(params)
    return sent, sent.pop("poll_interval_ms"), sent.pop("max_wait_seconds", omit)


def _polled(resource: Any, operation: str, path: Path, made: Any) -> Tuple[Any, Path]:
    """The resource that polls what an operation made, and the path of it."""
    if operation == "beta.threads.create_and_run":
        return resource.runs, (made.thread_id, made.id)
    if operation == "beta.threads.runs.submit_tool_outputs":
        return resource, path
    return resource, (*path, made.id)


def create_and_poll(resource: Any, operation: str, path: Path, params: Params, options: Options) -> Any:
    sent, interval, limit = _split(params)
    made = resource._send(operation, path, sent, options).parse()
    polled, place = _polled(resource, operation, path, made)
    return polled._poll(place, interval, limit)


async def create_and_poll_async(resource: Any, operation: str, path: Path, params: Params, options: Options) -> Any:
    sent, interval, limit = _split(params)
    made = (await resource._send(operation, path, sent, options)).parse()
    polled, place = _polled(resource, operation, path, made)
    return await polled._poll(place, interval, limit)


create_and_run_poll = submit_tool_outputs_and_poll = create_and_poll
create_and_run_poll_async = submit_tool_outputs_and_poll_async = create_and_poll_async
