"""Replies with their status and headers, as the methods below `with_raw_response` give them; and replies
that are files."""

from __future__ import annotations

from functools import wraps
from typing import (
    TYPE_CHECKING,
    Any,
    AsyncIterator,
    Awaitable,
    Callable,
    Coroutine,
    Generic,
    Iterator,
    Optional,
    Type,
    TypeVar,
    Union,
    cast,
    overload,
)

from ._exchange import Exchange, Response, response_of
from ._hidden import hidden_headers
from ._response import in_mode

if TYPE_CHECKING:
    import os

    from typing_extensions import ParamSpec

    P = ParamSpec("P")

R = TypeVar("R")
_T = TypeVar("_T")


class LegacyAPIResponse(Exchange, Generic[R]):
    """Status, headers and bytes of a reply, and `parse()` for the reply itself."""

    def __init__(self, source: Any, parse: Callable[[], R], stream: bool = False) -> None:
        self._source = source
        self._make = parse
        self._is_stream = stream
        self._parsed: Any = None

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return 200 if self._is_stream else cast(int, self._source.status_code)

    @property
    def content(self) -> bytes:
        """The body."""
        if self._is_stream:
            raise RuntimeError("the reply is a stream of events; call parse() and iterate over what it returns")
        return cast(bytes, self._source.content)

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode(errors="replace")

    def json(self) -> Any:
        """The body as plain JSON."""
        return self.http_response.json()

    @property
    def http_response(self) -> Response:
        """Status, headers and body, by the names that `httpx.Response` has for them."""
        if self._is_stream:
            return response_of(self._source, self._source)
        return response_of(self._source, None, self.content)

    @property
    def is_closed(self) -> bool:
        """Whether the reply was read to its end."""
        return not self._is_stream

    @overload
    def parse(self, *, to: Type[_T]) -> _T: ...

    @overload
    def parse(self) -> R: ...

    def parse(self, *, to: Any = None) -> Any:
        """The reply, as the method without `with_raw_response` returns it.

        to: another class than the operation's: a pydantic model, `dict`, `list`, `str`, a union of these.
        """
        if to is not None:
            from .lib._cast import cast_body

            return cast_body(self.content, to, lambda: self.http_response)
        if self._parsed is None:
            self._parsed = self._make()
        return self._parsed

    def __repr__(self) -> str:
        return f"<APIResponse [{self.status_code}]>"


class HttpxBinaryResponseContent:
    """A reply that is a file. It was read whole; `with_streaming_response` reads one as it arrives."""

    def __init__(self, response: Response) -> None:
        self.response = response

    def __getattr__(self, name: str) -> Any:
        # Status, headers, body and the ways to read it are those of the reply.
        if name.startswith("_") or name == "response":
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return getattr(self.response, name)

    if TYPE_CHECKING:

        @property
        def content(self) -> bytes: ...
        @property
        def text(self) -> str: ...
        @property
        def encoding(self) -> Optional[str]: ...
        @property
        def is_closed(self) -> bool: ...
        def json(self) -> Any: ...
        def read(self) -> bytes: ...
        def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]: ...
        def iter_raw(self, chunk_size: Optional[int] = None) -> Iterator[bytes]: ...
        def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]: ...
        def iter_lines(self) -> Iterator[str]: ...
        def close(self) -> None: ...
        async def aread(self) -> bytes: ...
        def aiter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]: ...
        def aiter_raw(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]: ...
        def aiter_text(self, chunk_size: Optional[int] = None) -> AsyncIterator[str]: ...
        def aiter_lines(self) -> AsyncIterator[str]: ...
        async def aclose(self) -> None: ...

    def write_to_file(self, file: Union[str, os.PathLike[str]]) -> None:
        """Writes the content to a file, replacing what it has."""
        with open(file, "wb") as place:
            place.write(self.content)

    def stream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Writes the content to a file, replacing what it has."""
        self.write_to_file(file)

    async def astream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Writes the content to a file, replacing what it has."""
        self.write_to_file(file)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{len(self.content)} bytes]>"


def to_raw_response_wrapper(func: Callable[P, R]) -> Callable[P, LegacyAPIResponse[R]]:
    """Turns a method into one that returns the reply with status and headers."""
    method = in_mode(func, "raw")

    @wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> LegacyAPIResponse[R]:
        if kwargs.get("extra_headers"):
            kwargs["extra_headers"] = hidden_headers(kwargs["extra_headers"])
        return cast(LegacyAPIResponse[R], method(*args, **kwargs))

    return wrapped


def async_to_raw_response_wrapper(
    func: Callable[P, Awaitable[R]],
) -> Callable[P, Coroutine[Any, Any, LegacyAPIResponse[R]]]:
    """Turns a method into one that returns the reply with status and headers."""
    method = in_mode(func, "raw")

    @wraps(func)
    async def wrapped(*args: P.args, **kwargs: P.kwargs) -> LegacyAPIResponse[R]:
        if kwargs.get("extra_headers"):
            kwargs["extra_headers"] = hidden_headers(kwargs["extra_headers"])
        return cast(LegacyAPIResponse[R], await method(*args, **kwargs))

    return wrapped
