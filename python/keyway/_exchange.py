"""What was sent and what came back, by the names that httpx has for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AsyncIterator, Iterator, List, Mapping, Optional, Tuple

from ._body import cut, lines, text_pieces

if TYPE_CHECKING:
    from datetime import timedelta
    from urllib.parse import SplitResult

RequestParts = Tuple[str, str, List[Tuple[str, str]], float]


class HeaderMap(Mapping[str, str]):
    """Headers by name, in any case. Several of one name are joined by commas."""

    def __init__(self, pairs: List[Tuple[str, str]]) -> None:
        self._pairs = pairs

    def __getitem__(self, name: str) -> str:
        values = self.get_list(name)
        if not values:
            raise KeyError(name)
        return ", ".join(values)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(key for key, _ in self._pairs))

    def __len__(self) -> int:
        return len({key for key, _ in self._pairs})

    def get_list(self, name: str) -> List[str]:
        """The values of all headers of a name, in the order in which they arrived."""
        return [value for key, value in self._pairs if key.lower() == name.lower()]

    def multi_items(self) -> List[Tuple[str, str]]:
        """All headers, in the order in which they arrived."""
        return list(self._pairs)

    @property
    def raw(self) -> List[Tuple[bytes, bytes]]:
        """All headers as bytes."""
        return [(name.encode(), value.encode()) for name, value in self._pairs]

    def __repr__(self) -> str:
        return f"HeaderMap({dict(self)!r})"


class URL(str):
    """An address, with its parts by the names that `httpx.URL` has for them."""

    def _parts(self) -> SplitResult:
        # Few programs look at an address, and its module takes 2 ms to load.
        from urllib.parse import urlsplit

        return urlsplit(self)

    @property
    def scheme(self) -> str:
        """`https` or `http`."""
        return self._parts().scheme

    @property
    def host(self) -> str:
        """The name or address of the server."""
        return self._parts().hostname or ""

    @property
    def port(self) -> Optional[int]:
        """The port, if it is not the usual one."""
        return self._parts().port

    @property
    def path(self) -> str:
        """The path, without the query."""
        return self._parts().path

    @property
    def query(self) -> bytes:
        """The query, without its question mark."""
        return self._parts().query.encode()


class Request:
    """What was sent, by the names that `httpx.Request` has for it. The key is `[redacted]`."""

    def __init__(self, method: str, url: str, headers: List[Tuple[str, str]]) -> None:
        self.method = method
        self.url = URL(url)
        self.headers = HeaderMap(headers)

    def __repr__(self) -> str:
        # Without the query, for errors are logged with what belongs to them.
        return f"<Request({self.method!r}, {self.url.partition('?')[0]!r})>"


class Response:
    """Status, headers and body of a reply, by the names that `httpx.Response` has for them."""

    def __init__(
        self,
        status_code: int,
        headers: List[Tuple[str, str]],
        content: bytes,
        stream: Any = None,
        request: Optional[RequestParts] = None,
        http_version: Optional[str] = None,
    ) -> None:
        self.status_code = status_code
        self.headers = HeaderMap(headers)
        self.content = content
        self.http_version = http_version or "HTTP/1.1"
        self.request: Any = None if request is None else Request(*request[:3])
        self._elapsed = None if request is None else request[3]
        # The events that still arrive, if it is a stream.
        self._stream = stream

    @property
    def url(self) -> URL:
        """Where the request was sent to."""
        if self.request is None:
            raise RuntimeError("the request of this reply was not kept")
        url: URL = self.request.url
        return url

    @property
    def elapsed(self) -> timedelta:
        """How long the exchange took: until the reply was read, or until its headers arrived if it is a stream."""
        if self._elapsed is None:
            raise RuntimeError("nothing was sent, so there is no time that it took")
        return _seconds(self._elapsed)

    @property
    def reason_phrase(self) -> str:
        """The status in words, such as `Not Found`."""
        from http import HTTPStatus

        try:
            return HTTPStatus(self.status_code).phrase
        except ValueError:
            return ""

    @property
    def encoding(self) -> Optional[str]:
        """The character set that the content type names."""
        for part in self.headers.get("content-type", "").split(";")[1:]:
            name, _, value = part.strip().partition("=")
            if name.lower() == "charset":
                return value.strip('"')
        return None

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode(errors="replace")

    def json(self) -> Any:
        """The body as plain JSON."""
        import json

        return json.loads(self.content)

    @property
    def is_success(self) -> bool:
        """Whether the status is one of success."""
        return 200 <= self.status_code < 300

    @property
    def is_error(self) -> bool:
        """Whether the status is one of an error."""
        return self.status_code >= 400

    @property
    def is_client_error(self) -> bool:
        """Whether the status says that the request is wrong."""
        return 400 <= self.status_code < 500

    @property
    def is_server_error(self) -> bool:
        """Whether the status says that the server failed."""
        return self.status_code >= 500

    @property
    def is_closed(self) -> bool:
        """Whether the reply was read whole."""
        return self._stream is None

    def read(self) -> bytes:
        """The body, which was read already."""
        return self.content

    async def aread(self) -> bytes:
        """The body, which was read already."""
        return self.content

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """The body in pieces."""
        return cut(self.content, chunk_size)

    iter_raw = iter_bytes

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """The body in pieces of text."""
        return text_pieces(self.iter_bytes(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """The body line by line, without the line ends."""
        return lines(self.iter_text())

    async def aiter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """The body in pieces."""
        for piece in self.iter_bytes(chunk_size):
            yield piece

    aiter_raw = aiter_bytes

    async def aiter_text(self, chunk_size: Optional[int] = None) -> AsyncIterator[str]:
        """The body in pieces of text."""
        for piece in self.iter_text(chunk_size):
            yield piece

    async def aiter_lines(self) -> AsyncIterator[str]:
        """The body line by line, without the line ends."""
        for line in self.iter_lines():
            yield line

    def close(self) -> None:
        """Closes the connection of a stream, which ends. A whole reply has none."""
        if self._stream is not None:
            self._stream.close()

    async def aclose(self) -> None:
        """Closes the connection of a stream, which ends. A whole reply has none."""
        self.close()

    def __repr__(self) -> str:
        return f"<Response [{self.status_code} {self.reason_phrase}]>"


def response_of(source: Any, stream: Any = None, content: bytes = b"") -> Response:
    """The reply that the core has, with its request if that was kept."""
    status = getattr(source, "status_code", 200)
    return Response(status, source.headers, content, stream, source.request, source.http_version)


def _seconds(seconds: float) -> timedelta:
    from datetime import timedelta

    return timedelta(seconds=seconds)


class Exchange:
    """What a reply and its request say of themselves, apart from the body."""

    _source: Any

    @property
    def headers(self) -> HeaderMap:
        """The headers of the reply."""
        return HeaderMap(self._source.headers)

    @property
    def request_id(self) -> Optional[str]:
        """The ID of the request, for the API's support."""
        return self.headers.get("x-request-id")

    @property
    def http_request(self) -> Request:
        """What was sent: method, URL and headers."""
        return Request(*self._source.request[:3])

    @property
    def method(self) -> str:
        """The request's method."""
        return self.http_request.method

    @property
    def url(self) -> URL:
        """The request's URL."""
        return self.http_request.url

    @property
    def http_version(self) -> str:
        """The version of HTTP, such as `HTTP/1.1`."""
        version: str = self._source.http_version
        return version

    @property
    def elapsed(self) -> timedelta:
        """How long the last exchange took: until the reply was read, or until its headers arrived if it is read
        as it arrives."""
        return _seconds(self._source.request[3])

    @property
    def retries_taken(self) -> int:
        """How often the request was sent again."""
        attempts: int = self._source.attempts
        return attempts - 1
