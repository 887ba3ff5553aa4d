"""`client.get(path)`, `client.post(path)` and the like: an operation by its request."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple
from urllib.parse import parse_qsl, unquote, urlsplit

import pydantic

from .._core import decode, operations
from .._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from .._resource import AsyncResource, SyncResource
from .._response import Response
from .._types import not_given
from ..pagination import BasePage

_TYPES = __name__.split(".", 1)[0] + ".types."
_RAW = "x-stainless-raw-response"


@lru_cache(maxsize=1)
def _routes() -> List[Tuple[str, str, "re.Pattern[str]"]]:
    # A path without parameters comes before one whose parameter would match it.
    rows = sorted(operations(), key=lambda row: row[2].count("{"))
    return [(verb, name, re.compile(re.sub(r"\\\{[^}]*\\\}", "([^/]+)", re.escape(path)))) for name, verb, path in rows]


def route(verb: str, path: str) -> Tuple[str, Tuple[str, ...], Dict[str, str]]:
    """The operation of a request, its path's parameters and its query."""
    parts = urlsplit(path if path.startswith("/") else f"/{path}")
    for method, name, pattern in _routes():
        found = pattern.fullmatch(parts.path) if method == verb else None
        if found is not None:
            return name, tuple(map(unquote, found.groups())), dict(parse_qsl(parts.query, keep_blank_values=True))
    raise ValueError(f"{verb} {parts.path} is no operation of the API; give its path below the base URL")


def cast_raw(raw: Any, cast_to: Any) -> Any:
    """A reply as the class that the caller named."""
    if cast_to is None or cast_to is type(None):
        return None
    if cast_to is str:
        return raw.text()
    if cast_to is bytes:
        return raw.content
    if isinstance(cast_to, type) and issubclass(cast_to, HttpxBinaryResponseContent):
        return cast_to(Response(raw.status_code, raw.headers, raw.content))
    if isinstance(cast_to, type) and issubclass(cast_to, pydantic.BaseModel):
        module = cast_to.__module__
        if module.startswith(_TYPES):
            return decode(raw.content, f"{module[len(_TYPES) - len('types.'):]}.{cast_to.__qualname__}")
        return cast_to.model_construct(**json.loads(raw.content))
    return json.loads(raw.content)


def _page_kind(cast_to: Any) -> Optional[str]:
    """What kind of page a class is, such as `CursorPage`; `None` if it is none of keyway's."""
    if not (isinstance(cast_to, type) and issubclass(cast_to, BasePage)):
        return None
    own = cast_to.__pydantic_generic_metadata__["origin"] or cast_to
    return own.__name__.replace("Async", "").replace("Sync", "") if own.__module__ == BasePage.__module__ else None


class _Request:
    """A request by verb and path, as the resources send them."""

    def __init__(self, verb: str, path: str, body: Any, options: Mapping[str, Any]) -> None:
        self.operation, self.path, query = route(verb, path)
        given = options.get("headers") or {}
        headers = {name: value for name, value in given.items() if name.lower() != _RAW}
        # A library asks so for status and headers, because it has no method of `with_raw_response`.
        self.mode = "raw" if len(headers) < len(given) else ""
        if options.get("idempotency_key"):
            headers["Idempotency-Key"] = options["idempotency_key"]
        query = {**query, **(options.get("params") or {})}
        self.params: Optional[Dict[str, Any]] = None if body is None else dict(body)
        timeout = options.get("timeout", not_given)
        self.options = (headers or None, query or None, options.get("extra_json"), timeout)
        self._parser = options.get("post_parser")

    def as_page(self, resource: Any, kind: str) -> Any:
        """Calls a list, whose following pages are lists as well. The items are of the API's class."""
        headers, query, extra, timeout = self.options
        # With the parameters, so that the place of the next page replaces that of this one.
        params = {**(query or {}), **(self.params or {})}
        return resource._page(self.operation, self.path, params, (headers, None, extra, timeout), kind)

    def reader(self, cast_to: Any) -> Callable[[Any], Any]:
        """What makes the class that the caller named of a reply."""

        def read(raw: Any) -> Any:
            found = cast_raw(raw, cast_to)
            return self._parser(found) if callable(self._parser) else found

        return read


def send(client: Any, verb: str, path: str, body: Any, options: Mapping[str, Any], cast_to: Any, stream: bool) -> Any:
    """Sends a request for threads."""
    request = _Request(verb, path, body, options)
    resource = SyncResource(client)._in_mode(request.mode)
    if stream:
        return resource._stream(request.operation, request.path, request.params, request.options)
    kind = _page_kind(cast_to)
    if kind is not None:
        return request.as_page(resource, kind)
    return resource._call(request.operation, request.path, request.params, request.options, request.reader(cast_to))


async def send_async(
    client: Any, verb: str, path: str, body: Any, options: Mapping[str, Any], cast_to: Any, stream: bool
) -> Any:
    """Sends a request for event loops."""
    request = _Request(verb, path, body, options)
    resource = AsyncResource(client)._in_mode(request.mode)
    if stream:
        return await resource._stream(request.operation, request.path, request.params, request.options)
    kind = _page_kind(cast_to)
    if kind is not None:
        return await request.as_page(resource, kind)
    return await resource._call(
        request.operation, request.path, request.params, request.options, request.reader(cast_to)
    )
