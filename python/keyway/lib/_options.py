"""The options of a helper's requests."""

from __future__ import annotations

from typing import Any, Dict, Tuple

Options = Tuple[Any, Any, Any, Any]


def with_headers(options: Options, headers: Dict[str, str]) -> Options:
    """The options with further headers, which the caller's replace."""
    given, query, body, timeout = options
    return ({**headers, **(given or {})}, query, body, timeout)


def with_helper(options: Options, method: str) -> Options:
    """The options with the header by which the API knows which helper sends a request."""
    return with_headers(options, {"X-Stainless-Helper-Method": method})
