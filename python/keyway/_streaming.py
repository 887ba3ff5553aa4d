"""Streams: the events of a reply as they arrive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AsyncIterator, Generic, Iterator, TypeVar, cast

from ._exchange import Response, response_of

if TYPE_CHECKING:
    from . import _core

_T = TypeVar("_T")


class Stream(Generic[_T]):
    """The events of a streamed reply. Closing it, or dropping it, closes the connection."""

    def __init__(self, core: _core.Stream) -> None:
        self._core = core

    @property
    def response(self) -> Response:
        """The status and headers of the reply."""
        return response_of(self._core, self._core)

    def __iter__(self) -> Iterator[_T]:
        return cast("Iterator[_T]", self._core)

    def __next__(self) -> _T:
        return cast(_T, next(self._core))

    def __enter__(self) -> Stream[_T]:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

    def close(self) -> None:
        """Closes the connection. The stream ends."""
        self._core.close()


class AsyncStream(Generic[_T]):
    """The events of a streamed reply. Closing it, or dropping it, closes the connection."""

    def __init__(self, core: _core.AsyncStream) -> None:
        self._core = core

    @property
    def response(self) -> Response:
        """The status and headers of the reply."""
        return response_of(self._core, self._core)

    def __aiter__(self) -> AsyncIterator[_T]:
        return cast("AsyncIterator[_T]", self._core)

    async def __anext__(self) -> _T:
        return cast(_T, await self._core.__anext__())

    async def __aenter__(self) -> AsyncStream[_T]:
        return self

    async def __aexit__(self, *_: Any) -> None:
        await self.close()

    async def close(self) -> None:
        """Closes the connection. The stream ends."""
        self._core.close()

    aclose = close
