"""`client.get(path)`, `client.post(path)` and the like: a request by its method and path."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Callable, Dict, Iterator, List, Mapping, Optional, Tuple, get_args
from urllib.parse import parse_qsl, unquote, urlsplit

from .._core import operations
from .._exchange import response_of
from .._resource import AsyncResource, Options, Params, Path, SyncResource
from .._streaming import AsyncStream, Stream
from .._types import NotGiven, not_given
from ..pagination import AsyncPaginator, BasePage
from ._cast import cast_body, construct_type, with_request_id

_RAW = "x-stainless-raw-response"

# Options of a request. Redirects to the same origin are followed in any case, and each path has its own kind of
# key, so `follow_redirects` and `security` say nothing more.
_OPTIONS = {
    "extra_json",
    "files",
    "follow_redirects",
    "headers",
    "idempotency_key",
    "max_retries",
    "params",
    "post_parser",
    "security",
    "timeout",
}


@lru_cache(maxsize=1)
def _routes() -> List[Tuple[str, str, "re.Pattern[str]"]]:
    # A path without parameters comes before one whose parameter would match it.
    rows = sorted(operations(), key=lambda row: row[2].count("{"))
    return [(verb, name, re.compile(re.sub(r"\\\{[^}]*\\\}", "([^/]+)", re.escape(path)))) for name, verb, path in rows]


def route(verb: str, path: str) -> Optional[Tuple[str, Tuple[str, ...]]]:
    """The operation of a request and its path's parameters; `None` if the API's description has none."""
    for method, name, pattern in _routes():
        found = pattern.fullmatch(path) if method == verb else None
        if found is not None:
            return name, tuple(map(unquote, found.groups()))
    return None


def _below(base_url: str, path: str) -> str:
    """The path below the base URL, of a path or of a whole URL."""
    path = str(path)
    if "://" not in path:
        return path if path.startswith("/") else f"/{path}"
    base = base_url.rstrip("/")
    if path != base and not path.startswith((f"{base}/", f"{base}?")):
        raise ValueError(
            f"The request to {path.partition('?')[0]} is not below {base}, which alone gets the key; "
            "make a client with that base_url, or use httpx"
        )
    return path[len(base) :] or "/"


def _page_kind(cast_to: Any) -> Optional[str]:
    """What kind of page a class is, such as `CursorPage`; `None` if it is none of keyway's."""
    if not (isinstance(cast_to, type) and issubclass(cast_to, BasePage)):
        return None
    own = cast_to.__pydantic_generic_metadata__["origin"] or cast_to
    return own.__name__.replace("Async", "").replace("Sync", "") if own.__module__ == BasePage.__module__ else None


def _files(given: Any) -> Dict[str, Any]:
    """Files by the names of their parameters. Several of one name, such as `image[]`, are a list."""
    files: Dict[str, Any] = {}
    for name, file in given.items() if isinstance(given, Mapping) else given:
        if name.endswith("[]"):
            files.setdefault(name[:-2], []).append(file)
        else:
            files[name] = file
    return files


class _Request:
    """A request by method and path, as the resources send them."""

    def __init__(self, client: Any, verb: str, path: str, body: Any, options: Mapping[str, Any], cast_to: Any) -> None:
        unknown = sorted(options.keys() - _OPTIONS)
        if unknown:
            raise TypeError(f"unknown option {unknown[0]!r}; the options are {', '.join(sorted(_OPTIONS))}")
        retries = options.get("max_retries", not_given)
        self.client = client if isinstance(retries, NotGiven) else client.with_options(max_retries=retries)
        self._cast_to = cast_to
        self._parser = options.get("post_parser")
        given = options.get("headers") or {}
        headers = {name: value for name, value in given.items() if name.lower() != _RAW}
        # A library asks so for status and headers, because it has no method of `with_raw_response`.
        self.mode = "raw" if len(headers) < len(given) else ""
        if options.get("idempotency_key"):
            headers["Idempotency-Key"] = options["idempotency_key"]
        below = _below(client.base_url, path)
        parts = urlsplit(below)
        query = {**dict(parse_qsl(parts.query, keep_blank_values=True)), **(options.get("params") or {})}
        self.options = (headers or None, query or None, options.get("extra_json"), options.get("timeout", not_given))
        files = _files(options["files"]) if options.get("files") else {}
        known = route(verb, parts.path) if body is None or isinstance(body, Mapping) else None
        self.is_known = known is not None
        self.params: Optional[Dict[str, Any]] = None
        if known is not None:
            self.operation: str = known[0]
            self.path: Path = known[1]
            self.params = {**(body or {}), **files} if files or body is not None else None
        else:
            self.operation, self.path = f"{verb} {parts.path}", ()
            if files:
                self.params = {"form": {**(body or {}), **files}}
            elif body is not None:
                self.params = {"json": body}

    def arguments(self) -> Tuple[str, Path, Params, Options]:
        """What the methods of a resource take."""
        return self.operation, self.path, self.params, self.options

    def page(self, resource: Any, kind: str) -> Any:
        """Calls a list, whose following pages are lists as well."""
        headers, query, extra, timeout = self.options
        if self.is_known:
            # With the parameters, so that the place of the next page replaces that of this one. The items are of
            # the API's class.
            params = {**(query or {}), **(self.params or {})}
            return resource._page(self.operation, self.path, params, (headers, None, extra, timeout), kind)
        page = self._pages_by_path(resource, query or {})
        return AsyncPaginator(page) if isinstance(resource, AsyncResource) and not self.mode else page()

    def _pages_by_path(self, resource: Any, query: Dict[str, Any]) -> Callable[[], Any]:
        headers, _, extra, timeout = self.options
        item = (self._cast_to.__pydantic_generic_metadata__["args"] or (object,))[0]

        def again(following: Dict[str, Any]) -> Any:
            return self._pages_by_path(resource, {**query, **following})()

        def parse(raw: Any) -> Any:
            fields = raw.page()
            if isinstance(fields.get("data"), list):
                fields["data"] = [construct_type(value=one, type_=item) for one in fields["data"]]
            return self._cast_to._of(fields, again)

        options = (headers, query or None, extra, timeout)
        return lambda: resource._call(self.operation, self.path, self.params, options, parse)

    def read(self, raw: Any) -> Any:
        """A reply as the class that the caller named."""
        found = cast_body(raw.content, self._cast_to, lambda: response_of(raw, None, raw.content))
        found = with_request_id(found, raw.request_id)
        return self._parser(found) if callable(self._parser) else found

    def as_stream(self, stream: Any, stream_cls: Any) -> Any:
        """A stream whose events are of the class that the caller named, unless the API's description has one."""
        kinds = get_args(stream_cls)
        if self.is_known or not kinds or not isinstance(stream, (Stream, AsyncStream)):
            return stream
        stream._core = _Events(stream._core, kinds[0])  # type: ignore[assignment]
        return stream


class _Events:
    """Events of a stream as their class."""

    def __init__(self, source: Any, kind: Any) -> None:
        self._source = source
        self._kind = kind

    def __getattr__(self, name: str) -> Any:
        return getattr(self._source, name)

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        return construct_type(value=next(self._source), type_=self._kind)

    def __aiter__(self) -> "_Events":
        return self

    async def __anext__(self) -> Any:
        return construct_type(value=await self._source.__anext__(), type_=self._kind)


def send(
    client: Any, verb: str, path: str, body: Any, options: Mapping[str, Any], cast_to: Any, stream: bool, stream_cls: Any
) -> Any:
    """Sends a request for threads."""
    request = _Request(client, verb, path, body, options, cast_to)
    resource = SyncResource(request.client)._in_mode(request.mode)
    if stream:
        return request.as_stream(resource._stream(*request.arguments()), stream_cls)
    kind = _page_kind(cast_to)
    return resource._call(*request.arguments(), request.read) if kind is None else request.page(resource, kind)


async def send_async(
    client: Any, verb: str, path: str, body: Any, options: Mapping[str, Any], cast_to: Any, stream: bool, stream_cls: Any
) -> Any:
    """Sends a request for event loops."""
    request = _Request(client, verb, path, body, options, cast_to)
    resource = AsyncResource(request.client)._in_mode(request.mode)
    if stream:
        return request.as_stream(await resource._stream(*request.arguments()), stream_cls)
    kind = _page_kind(cast_to)
    if kind is not None:
        return await request.page(resource, kind)
    return await resource._call(*request.arguments(), request.read)
