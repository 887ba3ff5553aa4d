"""Replies with their status and headers, as the methods below `with_raw_response` give them; and replies
that are files."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, AsyncIterator, Awaitable, Callable, Coroutine, Generic, Iterator, Optional, TypeVar, Union, cast

from ._response import HeaderMap, Response, Sent, in_mode

if TYPE_CHECKING:
    import os

    from typing_extensions import ParamSpec

    P = ParamSpec("P")

R = TypeVar("R")


class LegacyAPIResponse(Sent, Generic[R]):
    """Status, headers and bytes of a reply, and `parse()` for the reply itself."""

    def __init__(self, source: Any, parse: Callable[[], R], stream: bool = False) -> None:
        self._source = source
        self._make = parse
        self._is_stream = stream
        self._parsed: Any = None
        self.headers = HeaderMap(source.headers)

    @property
    def status_code(self) -> int:
        return 200 if self._is_stream else cast(int, self._source.status_code)

    @property
    def request_id(self) -> Optional[str]:
        return self.headers.get("x-request-id")

    @property
    def content(self) -> bytes:
        if self._is_stream:
            raise RuntimeError("the reply is a stream of events; call parse() and iterate over what it returns")
        return cast(bytes, self._source.content)

    @property
    def text(self) -> str:
        return self.content.decode(errors="replace")

    @property
    def http_response(self) -> Response:
        """Status, headers and body, by the names that `httpx.Response` has for them."""
        response = Response(self.status_code, self._source.headers, b"" if self._is_stream else self.content)
        response.request = self.http_request
        return response

    @property
    def is_closed(self) -> bool:
        """Whether the reply was read to its end."""
        return not self._is_stream

    @property
    def retries_taken(self) -> int:
        """How often the request was sent again."""
        return cast(int, self._source.attempts) - 1

    def parse(self) -> R:
        """The reply, as the method without `with_raw_response` returns it."""
        if self._parsed is None:
            self._parsed = self._make()
        return cast(R, self._parsed)

    def __repr__(self) -> str:
        return f"<APIResponse [{self.status_code}]>"


class HttpxBinaryResponseContent:
    """A reply that is a file. It was read whole; `with_streaming_response` reads one as it arrives."""

    def __init__(self, response: Response) -> None:
        self.response = response

    @property
    def content(self) -> bytes:
        return self.response.content

    @property
    def text(self) -> str:
        return self.response.text

    @property
    def is_closed(self) -> bool:
        return True

    @property
    def encoding(self) -> Optional[str]:
        """The character set that the reply's content type names."""
        for part in self.response.headers.get("content-type", "").split(";")[1:]:
            name, _, value = part.strip().partition("=")
            if name.lower() == "charset":
                return value.strip('"')
        return None

    def json(self) -> Any:
        return self.response.json()

    def read(self) -> bytes:
        return self.content

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """The content in pieces."""
        size = chunk_size or max(len(self.content), 1)
        for start in range(0, len(self.content), size):
            yield self.content[start : start + size]

    iter_raw = iter_bytes

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """The content in pieces of text."""
        size = chunk_size or max(len(self.text), 1)
        for start in range(0, len(self.text), size):
            yield self.text[start : start + size]

    def iter_lines(self) -> Iterator[str]:
        """The content line by line."""
        yield from self.text.splitlines()

    def write_to_file(self, file: Union[str, os.PathLike[str]]) -> None:
        """Writes the content to a file, replacing what it has."""
        with open(file, "wb") as place:
            place.write(self.content)

    def stream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Writes the content to a file, replacing what it has."""
        self.write_to_file(file)

    def close(self) -> None:
        """Does nothing: the reply was read whole."""

    async def aread(self) -> bytes:
        return self.content

    async def aiter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """The content in pieces."""
        for piece in self.iter_bytes(chunk_size):
            yield piece

    aiter_raw = aiter_bytes

    async def aiter_text(self, chunk_size: Optional[int] = None) -> AsyncIterator[str]:
        """The content in pieces of text."""
        for piece in self.iter_text(chunk_size):
            yield piece

    async def aiter_lines(self) -> AsyncIterator[str]:
        """The content line by line."""
        for line in self.iter_lines():
            yield line

    async def astream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Writes the content to a file, replacing what it has."""
        self.write_to_file(file)

    async def aclose(self) -> None:
        """Does nothing: the reply was read whole."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{len(self.content)} bytes]>"


def to_raw_response_wrapper(func: Callable[P, R]) -> Callable[P, LegacyAPIResponse[R]]:
    """Turns a method into one that returns the reply with status and headers."""
    method = in_mode(func, "raw")

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> LegacyAPIResponse[R]:
        return cast(LegacyAPIResponse[R], method(*args, **kwargs))

    return wrapped


def async_to_raw_response_wrapper(
    func: Callable[P, Awaitable[R]],
) -> Callable[P, Coroutine[Any, Any, LegacyAPIResponse[R]]]:
    """Turns a method into one that returns the reply with status and headers."""
    method = in_mode(func, "raw")

    @wraps(func)
    async def wrapped(*args: P.args, **kwargs: P.kwargs) -> LegacyAPIResponse[R]:
        return cast(LegacyAPIResponse[R], await method(*args, **kwargs))

    return wrapped
