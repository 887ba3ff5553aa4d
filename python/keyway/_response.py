"""Replies with their status and headers, and replies that are files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Callable, Generic, Iterator, List, Mapping, Optional, Tuple, TypeVar, Union

if TYPE_CHECKING:
    import os

    from ._core import Raw

_T = TypeVar("_T")


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


class Response:
    """Status, headers and body of a reply, by the names that `httpx.Response` has for them."""

    def __init__(self, status_code: int, headers: List[Tuple[str, str]], content: bytes) -> None:
        self.status_code = status_code
        self.headers = HeaderMap(headers)
        self.content = content
        self.request: Any = None

    @property
    def text(self) -> str:
        return self.content.decode(errors="replace")

    def json(self) -> Any:
        return json.loads(self.content)

    @property
    def is_success(self) -> bool:
        return 200 <= self.status_code < 300

    def __repr__(self) -> str:
        return f"<Response [{self.status_code}]>"


class APIResponse(Generic[_T]):
    """What `with_raw_response` returns: status, headers and bytes, and `parse()` for the reply itself."""

    def __init__(self, raw: Raw, parse: Callable[[], _T]) -> None:
        self._raw = raw
        self._parse = parse
        self.headers = HeaderMap(raw.headers)

    @property
    def status_code(self) -> int:
        return self._raw.status_code

    @property
    def request_id(self) -> Optional[str]:
        return self._raw.request_id

    @property
    def content(self) -> bytes:
        return self._raw.content

    @property
    def text(self) -> str:
        return self.content.decode(errors="replace")

    @property
    def retries_taken(self) -> int:
        return self._raw.attempts - 1

    def parse(self) -> _T:
        """The reply, as the method without `with_raw_response` returns it."""
        return self._parse()

    def __repr__(self) -> str:
        return f"<APIResponse [{self.status_code}]>"


class BinaryResponse:
    """A reply that is a file."""

    def __init__(self, raw: Raw) -> None:
        self.response = Response(raw.status_code, raw.headers, raw.content)

    @property
    def content(self) -> bytes:
        return self.response.content

    @property
    def text(self) -> str:
        return self.response.text

    def json(self) -> Any:
        return self.response.json()

    def read(self) -> bytes:
        return self.content

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """The content in pieces."""
        size = chunk_size or max(len(self.content), 1)
        for start in range(0, len(self.content), size):
            yield self.content[start : start + size]

    def write_to_file(self, file: Union[str, os.PathLike[str]]) -> None:
        """Writes the content to a file, replacing what it has."""
        with open(file, "wb") as place:
            place.write(self.content)

    def __repr__(self) -> str:
        return f"<BinaryResponse [{len(self.content)} bytes]>"
