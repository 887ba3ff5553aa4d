"""Streams, and server-sent events of other servers."""

from __future__ import annotations

import json
from typing import Any, AsyncIterator, Iterator, List, Optional

from .._streaming import AsyncStream as AsyncStream
from .._streaming import Stream as Stream

__all__ = ["AsyncStream", "SSEDecoder", "ServerSentEvent", "Stream"]


class ServerSentEvent:
    """An event: its name, data, ID, and the delay in milliseconds before a reconnection."""

    def __init__(
        self, *, event: Optional[str] = None, data: Optional[str] = None, id: Optional[str] = None, retry: Optional[int] = None
    ) -> None:
        self.event = event
        self.data = "" if data is None else data
        self.id = id
        self.retry = retry

    def json(self) -> Any:
        return json.loads(self.data)

    def __repr__(self) -> str:
        return f"ServerSentEvent(event={self.event}, data={self.data}, id={self.id}, retry={self.retry})"


class _Lines:
    """Whole lines of pieces of bytes. A line ends with LF, CR or both."""

    def __init__(self) -> None:
        self._rest = b""

    def push(self, piece: bytes) -> List[str]:
        text = (self._rest + piece).replace(b"\r\n", b"\n")
        # A CR at the end may be half of an end.
        held = b"\r" if text.endswith(b"\r") else b""
        *lines, self._rest = text[: len(text) - len(held)].replace(b"\r", b"\n").split(b"\n")
        self._rest += held
        return [line.decode(errors="replace") for line in lines]

    def end(self) -> List[str]:
        rest, self._rest = self._rest.rstrip(b"\r"), b""
        return [rest.decode(errors="replace")] if rest else []


class SSEDecoder:
    """Decodes server-sent events."""

    def __init__(self) -> None:
        self._event: Optional[str] = None
        self._data: List[str] = []
        self._last_event_id: Optional[str] = None
        self._retry: Optional[int] = None

    def iter_bytes(self, iterator: Iterator[bytes]) -> Iterator[ServerSentEvent]:
        """The events of pieces of bytes."""
        lines = _Lines()
        for piece in iterator:
            yield from self._of(lines.push(piece))
        yield from self._of([*lines.end(), ""])

    async def aiter_bytes(self, iterator: AsyncIterator[bytes]) -> AsyncIterator[ServerSentEvent]:
        """The events of pieces of bytes."""
        lines = _Lines()
        async for piece in iterator:
            for event in self._of(lines.push(piece)):
                yield event
        for event in self._of([*lines.end(), ""]):
            yield event

    def _of(self, lines: List[str]) -> List[ServerSentEvent]:
        return [event for event in map(self.decode, lines) if event is not None]

    def decode(self, line: str) -> Optional[ServerSentEvent]:
        """Adds a line, and returns the event that it ends."""
        if not line:
            return self._end()
        name, _, value = line.partition(":")
        value = value[1:] if value.startswith(" ") else value
        if name == "event":
            self._event = value
        elif name == "data":
            self._data.append(value)
        elif name == "id" and "\0" not in value:
            self._last_event_id = value
        elif name == "retry" and value.isdecimal():
            self._retry = int(value)
        return None

    def _end(self) -> Optional[ServerSentEvent]:
        if not self._event and not self._data and not self._last_event_id and self._retry is None:
            return None
        event = ServerSentEvent(
            event=self._event, data="\n".join(self._data), id=self._last_event_id, retry=self._retry
        )
        self._event, self._data, self._retry = None, [], None
        return event
