"""Replies with their status and headers, as the methods below `with_streaming_response` give them."""

from __future__ import annotations

from functools import wraps
from types import TracebackType
from typing import (
    TYPE_CHECKING,
    Any,
    AsyncIterator,
    Awaitable,
    Callable,
    Generic,
    Iterator,
    Optional,
    Type,
    TypeVar,
    Union,
    cast,
    overload,
)

from ._body import Lines, Pieces, Text, cut, lines, text_pieces
from ._exchange import Exchange, HeaderMap, Request, Response, response_of
from ._hidden import hidden_headers

if TYPE_CHECKING:
    import os

    from typing_extensions import ParamSpec

    from ._core import Download

    P = ParamSpec("P")

__all__ = [
    "APIResponse",
    "AsyncAPIResponse",
    "AsyncResponseContextManager",
    "AsyncStreamedBinaryAPIResponse",
    "BaseAPIResponse",
    "HeaderMap",
    "Request",
    "Response",
    "ResponseContextManager",
    "StreamedBinaryAPIResponse",
]

R = TypeVar("R")
_T = TypeVar("_T")
_APIResponseT = TypeVar("_APIResponseT", bound="APIResponse[Any]")
_AsyncAPIResponseT = TypeVar("_AsyncAPIResponseT", bound="AsyncAPIResponse[Any]")


class BaseAPIResponse(Exchange, Generic[R]):
    """Status and headers of a reply. A file is read as it arrives; other replies have arrived whole."""

    def __init__(self, source: Any, parse: Callable[[bytes], R], kind: str = "whole") -> None:
        # A file in flight, a stream of events, or a whole reply.
        self._source = source
        self._kind = kind
        self._parse_bytes = parse
        self._parsed: Any = None
        self._body: Optional[bytes] = source.content if kind == "whole" else None
        self.is_closed = False

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return 200 if self._kind == "stream" else cast(int, self._source.status_code)

    @property
    def http_response(self) -> Response:
        """The reply by the names that `httpx.Response` has. Its body is there after it was read."""
        in_flight = self if self._body is None and not self.is_closed else None
        return response_of(self._source, in_flight, self._body or b"")

    def _close(self) -> None:
        self.is_closed = True
        if self._kind != "whole":
            self._source.close()

    def _as(self, to: Any) -> Any:
        from .lib._cast import cast_body

        return cast_body(self._body or b"", to, lambda: self.http_response)

    def _download(self) -> Download:
        if self._kind == "stream":
            raise RuntimeError("the reply is a stream of events; call parse() and iterate over what it returns")
        return cast("Download", self._source)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}]>"


class APIResponse(BaseAPIResponse[R]):
    """A reply that is read as it arrives, or as a whole."""

    @overload
    def parse(self, *, to: Type[_T]) -> _T: ...

    @overload
    def parse(self) -> R: ...

    def parse(self, *, to: Any = None) -> Any:
        """The reply, as the method without `with_streaming_response` returns it.

        to: another class than the operation's: a pydantic model, `dict`, `list`, `str`, a union of these.
        """
        if to is not None:
            self.read()
            return self._as(to)
        if self._parsed is None:
            self._parsed = self._parse_bytes(b"" if self._kind == "stream" else self.read())
        return self._parsed

    def read(self) -> bytes:
        """The whole body."""
        if self._body is None:
            self._body = b"".join(self._pieces())
        self.is_closed = True
        return self._body

    def text(self) -> str:
        """The whole body as text."""
        return self.read().decode(errors="replace")

    def json(self) -> Any:
        """The whole body as plain JSON."""
        import json

        return json.loads(self.read())

    def _pieces(self) -> Iterator[bytes]:
        source = self._download()
        while piece := source.next():
            yield piece
        self.close()

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """The body in pieces: of this size, or as they arrive."""
        if self._body is not None:
            yield from cut(self._body, chunk_size)
            return
        pieces = Pieces(chunk_size)
        for piece in self._pieces():
            yield from pieces.add(piece)
        yield from pieces.rest()

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """The body in pieces of text."""
        return text_pieces(self.iter_bytes(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """The body line by line, without the line ends."""
        return lines(self.iter_text())

    def close(self) -> None:
        """Closes the connection."""
        self._close()


class AsyncAPIResponse(BaseAPIResponse[R]):
    """A reply that is read as it arrives, or as a whole."""

    @overload
    async def parse(self, *, to: Type[_T]) -> _T: ...

    @overload
    async def parse(self) -> R: ...

    async def parse(self, *, to: Any = None) -> Any:
        """The reply, as the method without `with_streaming_response` returns it.

        to: another class than the operation's: a pydantic model, `dict`, `list`, `str`, a union of these.
        """
        if to is not None:
            await self.read()
            return self._as(to)
        if self._parsed is None:
            self._parsed = self._parse_bytes(b"" if self._kind == "stream" else await self.read())
        return self._parsed

    async def read(self) -> bytes:
        """The whole body."""
        if self._body is None:
            self._body = b"".join([piece async for piece in self._pieces()])
        return self._body

    async def text(self) -> str:
        """The whole body as text."""
        return (await self.read()).decode(errors="replace")

    async def json(self) -> Any:
        """The whole body as plain JSON."""
        import json

        return json.loads(await self.read())

    async def _pieces(self) -> AsyncIterator[bytes]:
        from ._loops import bridge

        source = self._download()
        while piece := await source.next_async(bridge()):
            yield piece
        await self.close()

    async def iter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """The body in pieces: of this size, or as they arrive."""
        if self._body is not None:
            for piece in cut(self._body, chunk_size):
                yield piece
            return
        pieces = Pieces(chunk_size)
        async for arrived in self._pieces():
            for piece in pieces.add(arrived):
                yield piece
        for piece in pieces.rest():
            yield piece

    async def iter_text(self, chunk_size: Optional[int] = None) -> AsyncIterator[str]:
        """The body in pieces of text."""
        text = Text()
        async for piece in self.iter_bytes(chunk_size):
            for part in text.add(piece):
                yield part
        for part in text.rest():
            yield part

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line, without the line ends."""
        held = Lines()
        async for piece in self.iter_text():
            for line in held.add(piece):
                yield line
        for line in held.rest():
            yield line

    async def close(self) -> None:
        """Closes the connection."""
        self._close()


class StreamedBinaryAPIResponse(APIResponse[bytes]):
    """A file that is read as it arrives."""

    def stream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Writes the content to a file as it arrives, replacing what the file has."""
        with open(file, "wb") as place:
            for piece in self.iter_bytes(chunk_size):
                place.write(piece)


class AsyncStreamedBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A file that is read as it arrives."""

    async def stream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Writes the content to a file as it arrives, replacing what the file has."""
        with open(file, "wb") as place:
            async for piece in self.iter_bytes(chunk_size):
                place.write(piece)


class ResponseContextManager(Generic[_APIResponseT]):
    """A call that is sent by `with`, and whose connection is closed at its end."""

    def __init__(self, request: Callable[[], _APIResponseT]) -> None:
        self._request = request
        self._response: Optional[_APIResponseT] = None

    def __enter__(self) -> _APIResponseT:
        self._response = self._request()
        return self._response

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], traceback: Optional[TracebackType]
    ) -> None:
        if self._response is not None:
            self._response.close()


class AsyncResponseContextManager(Generic[_AsyncAPIResponseT]):
    """A call that is sent by `async with`, and whose connection is closed at its end."""

    def __init__(self, request: Callable[[], Awaitable[_AsyncAPIResponseT]]) -> None:
        self._request = request
        self._response: Optional[_AsyncAPIResponseT] = None

    async def __aenter__(self) -> _AsyncAPIResponseT:
        self._response = await self._request()
        return self._response

    async def __aexit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], traceback: Optional[TracebackType]
    ) -> None:
        if self._response is not None:
            await self._response.close()


def in_mode(method: Any, mode: str) -> Any:
    """Returns a resource's method, of a copy of the resource whose replies are wrapped."""
    return getattr(method.__self__._in_mode(mode), method.__name__)


def to_streamed_response_wrapper(func: Callable[P, R]) -> Callable[P, ResponseContextManager[APIResponse[R]]]:
    """Turns a method into one that returns a context manager."""
    method = in_mode(func, "streamed")

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> ResponseContextManager[APIResponse[R]]:
        if kwargs.get("extra_headers"):
            kwargs["extra_headers"] = hidden_headers(kwargs["extra_headers"])
        return ResponseContextManager(lambda: method(*args, **kwargs))

    return wrapped


def async_to_streamed_response_wrapper(
    func: Callable[P, Awaitable[R]],
) -> Callable[P, AsyncResponseContextManager[AsyncAPIResponse[R]]]:
    """Turns a method into one that returns a context manager."""
    method = in_mode(func, "streamed")

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContextManager[AsyncAPIResponse[R]]:
        if kwargs.get("extra_headers"):
            kwargs["extra_headers"] = hidden_headers(kwargs["extra_headers"])
        return AsyncResponseContextManager(lambda: method(*args, **kwargs))

    return wrapped


def to_custom_streamed_response_wrapper(
    func: Callable[P, Any], response_cls: Type[_APIResponseT]
) -> Callable[P, ResponseContextManager[_APIResponseT]]:
    """Turns a method into one that returns a context manager, of this class."""
    method = in_mode(func, "streamed")

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> ResponseContextManager[_APIResponseT]:
        if kwargs.get("extra_headers"):
            kwargs["extra_headers"] = hidden_headers(kwargs["extra_headers"])
        return ResponseContextManager(lambda: method(*args, **kwargs))

    return wrapped


def async_to_custom_streamed_response_wrapper(
    func: Callable[P, Awaitable[Any]], response_cls: Type[_AsyncAPIResponseT]
) -> Callable[P, AsyncResponseContextManager[_AsyncAPIResponseT]]:
    """Turns a method into one that returns a context manager, of this class."""
    method = in_mode(func, "streamed")

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContextManager[_AsyncAPIResponseT]:
        if kwargs.get("extra_headers"):
            kwargs["extra_headers"] = hidden_headers(kwargs["extra_headers"])
        return AsyncResponseContextManager(lambda: method(*args, **kwargs))

    return wrapped
