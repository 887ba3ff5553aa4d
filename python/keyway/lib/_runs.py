"""Waiting for runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Tuple, cast

from .._hidden import hidden_headers
from .._type_aliases import Body, Headers, Query
from .._types import NotGiven, Omit, Timeout, not_given, omit
from ._polling import NO_OPTIONS, Wait, poll, poll_async

if TYPE_CHECKING:
    from ..types.beta.threads.run import Run

_PENDING = frozenset(["queued", "in_progress", "cancelling"])


class RunHelpers:
    """Waiting, for threads."""

    def _poll(self, path: Tuple[str, ...], interval: Any, limit: Any = omit, options: Any = NO_OPTIONS) -> Any:
        wait = Wait(f"the run {path[-1]}", interval, limit)
        return poll(self, "beta.threads.runs.retrieve", path, _PENDING, wait, options)

    def poll(
        self,
        run_id: str,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        poll_interval_ms: int | Omit = omit,
    ) -> Run:
        """Waits until a run ends or requires an action: see its `status`.

        poll_interval_ms: otherwise what the server says, or 1000.
        """
        extra_headers = extra_headers and hidden_headers(extra_headers)
        options = (extra_headers, extra_query, extra_body, timeout)
        return cast("Run", self._poll((thread_id, run_id), poll_interval_ms, options=options))


class AsyncRunHelpers:
    """Waiting, for event loops."""

    async def _poll(self, path: Tuple[str, ...], interval: Any, limit: Any = omit, options: Any = NO_OPTIONS) -> Any:
        wait = Wait(f"the run {path[-1]}", interval, limit)
        return await poll_async(self, "beta.threads.runs.retrieve", path, _PENDING, wait, options)

    async def poll(
        self,
        run_id: str,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        poll_interval_ms: int | Omit = omit,
    ) -> Run:
        """Waits until a run ends or requires an action: see its `status`.

        poll_interval_ms: otherwise what the server says, or 1000.
        """
        extra_headers = extra_headers and hidden_headers(extra_headers)
        options = (extra_headers, extra_query, extra_body, timeout)
        return cast("Run", await self._poll((thread_id, run_id), poll_interval_ms, options=options))
