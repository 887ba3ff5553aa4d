"""Replies with their status and headers, as the methods below `with_streaming_response` give them."""

from __future__ import annotations

import codecs
import json
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
    List,
    Mapping,
    Optional,
    Tuple,
    Type,
    TypeVar,
    Union,
    cast,
)

if TYPE_CHECKING:
    import os

    from typing_extensions import ParamSpec

    from ._core import Download

    P = ParamSpec("P")

R = TypeVar("R")
_APIResponseT = TypeVar("_APIResponseT", bound="APIResponse[Any]")
_AsyncAPIResponseT = TypeVar("_AsyncAPIResponseT", bound="AsyncAPIResponse[Any]")


class HeaderMap(Mapping[str, str]):
    """Headers by name, in any case. Several of one name are joined by commas."""

    def __init__(self, pairs: List[Tuple[str, str]]) -> None:
        self._pairs = pairs

    def __getitem__(self, name: str) -> str:
        values = [value for key, value in self._pairs if key.lower() == name.lower()]
        if not values:
            raise KeyError(name)
        return ", ".join(values)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(key for key, _ in self._pairs))

    def __len__(self) -> int:
        return len({key for key, _ in self._pairs})

    def multi_items(self) -> List[Tuple[str, str]]:
        """All headers, in the order in which they arrived."""
        return list(self._pairs)

    def __repr__(self) -> str:
        return f"HeaderMap({dict(self)!r})"


class Request:
    """What was sent, by the names that `httpx.Request` has for it. The key is `[redacted]`."""

    def __init__(self, method: str, url: str, headers: List[Tuple[str, str]]) -> None:
        self.method = method
        self.url = url
        self.headers = HeaderMap(headers)

    def __repr__(self) -> str:
        return f"<Request({self.method!r}, {self.url!r})>"


class Sent:
    """What has the request behind a reply."""

    _source: Any

    @property
    def http_request(self) -> Request:
        """What was sent: method, URL and headers."""
        method, url, headers = self._source.request
        return Request(method, url, headers)

    @property
    def method(self) -> str:
        """The request's method."""
        return self.http_request.method

    @property
    def url(self) -> str:
        """The request's URL."""
        return self.http_request.url


class Response:
    """Status, headers and body of a reply, by the names that `httpx.Response` has for them."""

    def __init__(self, status_code: int, headers: List[Tuple[str, str]], content: bytes, stream: Any = None) -> None:
        self.status_code = status_code
        self.headers = HeaderMap(headers)
        self.content = content
        self.request: Any = None
        # The events that still arrive, if it is a stream.
        self._stream = stream

    @property
    def text(self) -> str:
        return self.content.decode(errors="replace")

    def json(self) -> Any:
        return json.loads(self.content)

    @property
    def is_success(self) -> bool:
        return 200 <= self.status_code < 300

    def close(self) -> None:
        """Closes the connection of a stream, which ends. A whole reply has none."""
        if self._stream is not None:
            self._stream.close()

    async def aclose(self) -> None:
        """Closes the connection of a stream, which ends. A whole reply has none."""
        self.close()

    def __repr__(self) -> str:
        return f"<Response [{self.status_code}]>"


class BaseAPIResponse(Sent, Generic[R]):
    """Status and headers of a reply. A file is read as it arrives; other replies have arrived whole."""

    def __init__(self, source: Any, parse: Callable[[bytes], R], kind: str = "whole") -> None:
        # A file in flight, a stream of events, or a whole reply.
        self._source = source
        self._kind = kind
        self._parse_bytes = parse
        self._parsed: Any = None
        self._body: Optional[bytes] = source.content if kind == "whole" else None
        self.is_closed = False
        self.headers = HeaderMap(source.headers)

    @property
    def status_code(self) -> int:
        return 200 if self._kind == "stream" else cast(int, self._source.status_code)

    @property
    def request_id(self) -> Optional[str]:
        return self.headers.get("x-request-id")

    @property
    def retries_taken(self) -> int:
        """How often the request was sent again."""
        return cast(int, self._source.attempts) - 1

    def _close(self) -> None:
        self.is_closed = True
        if self._kind != "whole":
            self._source.close()

    def _download(self) -> Download:
        if self._kind == "stream":
            raise RuntimeError("the reply is a stream of events; call parse() and iterate over what it returns")
        return cast("Download", self._source)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}]>"


class APIResponse(BaseAPIResponse[R]):
    """A reply that is read as it arrives, or as a whole."""

    def parse(self) -> R:
        """The reply, as the method without `with_streaming_response` returns it."""
        if self._parsed is None:
            self._parsed = self._parse_bytes(b"" if self._kind == "stream" else self.read())
        return cast(R, self._parsed)

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
        return json.loads(self.read())

    def _pieces(self) -> Iterator[bytes]:
        source = self._download()
        while piece := source.next():
            yield piece
        self.close()

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """The body in pieces: of this size, or as they arrive."""
        if self._body is not None:
            yield from _cut(self._body, chunk_size)
            return
        pieces = _Pieces(chunk_size)
        for piece in self._pieces():
            yield from pieces.add(piece)
        yield from pieces.rest()

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """The body in pieces of text."""
        decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        for piece in self.iter_bytes(chunk_size):
            if text := decoder.decode(piece):
                yield text
        if text := decoder.decode(b"", True):
            yield text

    def iter_lines(self) -> Iterator[str]:
        """The body line by line, without the line ends."""
        lines = _Lines()
        for piece in self.iter_text():
            yield from lines.add(piece)
        yield from lines.rest()

    def close(self) -> None:
        """Closes the connection."""
        self._close()


class AsyncAPIResponse(BaseAPIResponse[R]):
    """A reply that is read as it arrives, or as a whole."""

    async def parse(self) -> R:
        """The reply, as the method without `with_streaming_response` returns it."""
        if self._parsed is None:
            self._parsed = self._parse_bytes(b"" if self._kind == "stream" else await self.read())
        return cast(R, self._parsed)

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
            for piece in _cut(self._body, chunk_size):
                yield piece
            return
        pieces = _Pieces(chunk_size)
        async for arrived in self._pieces():
            for piece in pieces.add(arrived):
                yield piece
        for piece in pieces.rest():
            yield piece

    async def iter_text(self, chunk_size: Optional[int] = None) -> AsyncIterator[str]:
        """The body in pieces of text."""
        decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        async for piece in self.iter_bytes(chunk_size):
            if text := decoder.decode(piece):
                yield text
        if text := decoder.decode(b"", True):
            yield text

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line, without the line ends."""
        lines = _Lines()
        async for piece in self.iter_text():
            for line in lines.add(piece):
                yield line
        for line in lines.rest():
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


def _cut(body: bytes, size: Optional[int]) -> Iterator[bytes]:
    size = size or max(len(body), 1)
    for start in range(0, len(body), size):
        yield body[start : start + size]


class _Pieces:
    """Bytes in pieces of one size; without a size, as they come."""

    def __init__(self, size: Optional[int]) -> None:
        self._size = size
        self._held = b""

    def add(self, piece: bytes) -> Iterator[bytes]:
        if not self._size:
            if piece:
                yield piece
            return
        self._held += piece
        whole = len(self._held) - len(self._held) % self._size
        yield from _cut(self._held[:whole], self._size)
        self._held = self._held[whole:]

    def rest(self) -> Iterator[bytes]:
        if self._held:
            yield self._held
        self._held = b""


class _Lines:
    """Text in lines that end with a line feed, a carriage return, or both."""

    def __init__(self) -> None:
        self._held = ""

    def add(self, text: str) -> Iterator[str]:
        # A line feed may follow a carriage return at the end.
        held, self._held = self._held + text, ""
        end = len(held) - 1 if held.endswith("\r") else len(held)
        lines = held[:end].replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._held = lines.pop() + held[end:]
        yield from lines

    def rest(self) -> Iterator[str]:
        if self._held:
            yield self._held.rstrip("\r")
        self._held = ""


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
        return ResponseContextManager(lambda: method(*args, **kwargs))

    return wrapped


def async_to_streamed_response_wrapper(
    func: Callable[P, Awaitable[R]],
) -> Callable[P, AsyncResponseContextManager[AsyncAPIResponse[R]]]:
    """Turns a method into one that returns a context manager."""
    method = in_mode(func, "streamed")

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContextManager[AsyncAPIResponse[R]]:
        return AsyncResponseContextManager(lambda: method(*args, **kwargs))

    return wrapped


def to_custom_streamed_response_wrapper(
    func: Callable[P, Any], response_cls: Type[_APIResponseT]
) -> Callable[P, ResponseContextManager[_APIResponseT]]:
    """Turns a method into one that returns a context manager, of this class."""
    method = in_mode(func, "streamed")

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> ResponseContextManager[_APIResponseT]:
        return ResponseContextManager(lambda: method(*args, **kwargs))

    return wrapped


def async_to_custom_streamed_response_wrapper(
    func: Callable[P, Awaitable[Any]], response_cls: Type[_AsyncAPIResponseT]
) -> Callable[P, AsyncResponseContextManager[_AsyncAPIResponseT]]:
    """Turns a method into one that returns a context manager, of this class."""
    method = in_mode(func, "streamed")

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContextManager[_AsyncAPIResponseT]:
        return AsyncResponseContextManager(lambda: method(*args, **kwargs))

    return wrapped
