"""Waiting for videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Tuple, cast

from .._types import Omit, omit
from ._polling import Wait, poll, poll_async

if TYPE_CHECKING:
    from ..types.video import Video

_PENDING = frozenset(["in_progress", "queued"])


class VideoHelpers:
    """Waiting, for threads."""

    def _poll(self, path: Tuple[str, ...], interval: Any, limit: Any = omit) -> Any:
        return poll(self, "videos.retrieve", path, _PENDING, Wait(f"the video {path[-1]}", interval, limit))

    def poll(self, video_id: str, *, poll_interval_ms: int | Omit = omit) -> Video:
        """Waits until a video is made, or has failed: see its `status` and `error`.

        poll_interval_ms: otherwise what the server says, or 1000.
        """
        return cast("Video", self._poll((video_id,), poll_interval_ms))


class AsyncVideoHelpers:
    """Waiting, for event loops."""

    async def _poll(self, path: Tuple[str, ...], interval: Any, limit: Any = omit) -> Any:
        wait = Wait(f"the video {path[-1]}", interval, limit)
        return await poll_async(self, "videos.retrieve", path, _PENDING, wait)

    async def poll(self, video_id: str, *, poll_interval_ms: int | Omit = omit) -> Video:
        """Waits until a video is made, or has failed: see its `status` and `error`.

        poll_interval_ms: otherwise what the server says, or 1000.
        """
        return cast("Video", await self._poll((video_id,), poll_interval_ms))
