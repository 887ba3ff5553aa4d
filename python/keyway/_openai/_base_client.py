"""The options of a request that `client.post(path)` takes."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional

from .._types import NotGiven, not_given

__all__ = ["make_request_options"]


def make_request_options(
    *,
    query: Optional[Mapping[str, Any]] = None,
    extra_headers: Optional[Mapping[str, Any]] = None,
    extra_query: Optional[Mapping[str, Any]] = None,
    extra_body: Any = None,
    idempotency_key: Optional[str] = None,
    timeout: Any = not_given,
    post_parser: Any = not_given,
    security: Any = None,
) -> Dict[str, Any]:
    """Puts options together. `security` says nothing here: an operation has its own kind of key."""
    options: Dict[str, Any] = {}
    if extra_headers is not None:
        options["headers"] = extra_headers
    if extra_body is not None:
        options["extra_json"] = extra_body
    if query is not None or extra_query is not None:
        options["params"] = {**(query or {}), **(extra_query or {})}
    if idempotency_key is not None:
        options["idempotency_key"] = idempotency_key
    for name, value in (("timeout", timeout), ("post_parser", post_parser)):
        if not isinstance(value, NotGiven):
            options[name] = value
    return options
