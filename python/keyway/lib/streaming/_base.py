"""What the streams with states have in common: they read a raw stream, and make events of each of its own."""

from __future__ import annotations

from typing import Any, AsyncIterator, Awaitable, Callable, Generic, Iterable, Iterator, Optional

from typing_extensions import Self, TypeVar

E = TypeVar("E")
S = TypeVar("S")

Handle = Callable[[Any], Iterable[Any]]


class EventStream(Generic[E]):
    """Events for threads. It is an iterator and a context manager; leaving it closes the connection."""

    def __init__(self, raw_stream: Any, handle: Handle) -> None:
        self._raw_stream = raw_stream
        self._handle = handle
        self._events = self._read()

    def _read(self) -> Iterator[E]:
        for raw in self._raw_stream:
            yield from self._handle(raw)

    @property
    def response(self) -> Any:
        """The status and headers of the reply."""
        return self._raw_stream.response

    def __next__(self) -> E:
        return next(self._events)

    def __iter__(self) -> Iterator[E]:
        return self._events

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

    def close(self) -> None:
        """Closes the connection. The stream ends."""
        self._raw_stream.close()

    def until_done(self) -> Self:
        """Reads the stream to its end."""
        for _ in self._events:
            pass
        return self


class AsyncEventStream(Generic[E]):
    """Events for event loops. It is an iterator and a context manager; leaving it closes the connection."""

    def __init__(self, raw_stream: Any, handle: Handle) -> None:
        self._raw_stream = raw_stream
        self._handle = handle
        self._events = self._read()

    async def _read(self) -> AsyncIterator[E]:
        async for raw in self._raw_stream:
            for event in self._handle(raw):
                yield event

    @property
    def response(self) -> Any:
        """The status and headers of the reply."""
        return self._raw_stream.response

    async def __anext__(self) -> E:
        return await self._events.__anext__()

    def __aiter__(self) -> AsyncIterator[E]:
        return self._events

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: Any) -> None:
        await self.close()

    async def close(self) -> None:
        """Closes the connection. The stream ends."""
        await self._raw_stream.close()

    async def until_done(self) -> Self:
        """Reads the stream to its end."""
        async for _ in self._events:
            pass
        return self


class Manager(Generic[S]):
    """Sends the request when it is entered, and closes the stream when it is left."""

    def __init__(self, request: Callable[[], Any], opened: Callable[[Any], S]) -> None:
        self._request = request
        self._opened = opened
        self._stream: Optional[S] = None

    def __enter__(self) -> S:
        self._stream = self._opened(self._request())
        return self._stream

    def __exit__(self, *_: Any) -> None:
        stream: Any = self._stream
        if stream is not None:
            stream.close()


class AsyncManager(Generic[S]):
    """Sends the request when it is entered, and closes the stream when it is left."""

    def __init__(self, request: Callable[[], Awaitable[Any]], opened: Callable[[Any], S]) -> None:
        self._request = request
        self._opened = opened
        self._stream: Optional[S] = None

    async def __aenter__(self) -> S:
        self._stream = self._opened(await self._request())
        return self._stream

    async def __aexit__(self, *_: Any) -> None:
        stream: Any = self._stream
        if stream is not None:
            await stream.close()
