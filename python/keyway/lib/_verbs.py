"""`client.get(path)`, `client.post(path)` and the like: an operation by its request."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any, Dict, List, Mapping, Optional, Tuple
from urllib.parse import parse_qsl, unquote, urlsplit

import pydantic

from .._core import decode, operations
from .._response import BinaryResponse
from .._types import not_given

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
    if isinstance(cast_to, type) and issubclass(cast_to, BinaryResponse):
        return cast_to(raw)
    if isinstance(cast_to, type) and issubclass(cast_to, pydantic.BaseModel):
        module = cast_to.__module__
        if module.startswith(_TYPES):
            return decode(raw.content, f"{module[len(_TYPES) - len('types.'):]}.{cast_to.__qualname__}")
        return cast_to.model_construct(**json.loads(raw.content))
    return json.loads(raw.content)


class Request:
    """A request by verb and path, as the resources send them."""

    def __init__(self, verb: str, path: str, body: Any, options: Mapping[str, Any], query: Any = None) -> None:
        self.operation, self.path, found = route(verb, path)
        headers = {name: value for name, value in (options.get("headers") or {}).items() if name.lower() != _RAW}
        self.is_raw = len(headers) < len(options.get("headers") or {})
        if options.get("idempotency_key"):
            headers["Idempotency-Key"] = options["idempotency_key"]
        params = {**found, **(query or {}), **(options.get("params") or {})}
        self.params: Optional[Dict[str, Any]] = dict(body) if body is not None else None
        timeout = options.get("timeout", not_given)
        self.options = (headers or None, params or None, options.get("extra_json"), timeout)
        self._parser = options.get("post_parser")

    def read(self, raw: Any, cast_to: Any) -> Any:
        found = cast_raw(raw, cast_to)
        return self._parser(found) if callable(self._parser) else found
