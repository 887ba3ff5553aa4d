"""Keys that tracebacks with their variables do not show."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Mapping

# Stands for the key, which stays in the core.
HIDDEN_KEY = "<keyway keeps the key>"

# Words in the names of headers that may hold a credential.
_WORDS = ("auth", "cookie", "credential", "key", "pass", "secret", "session", "signature", "token")


class _Hidden(str):
    """A key, without it in its `repr`."""

    def __repr__(self) -> str:
        return HIDDEN_KEY


def hidden(key: Any) -> Any:
    """The key, hidden from `repr`. Functions and absent keys stay as they are."""
    return _Hidden(key) if isinstance(key, str) else key


def hidden_headers(headers: Any) -> Any:
    """Headers whose credentials are hidden from `repr`: a copy, for the mapping is the caller's."""
    if not hasattr(headers, "items"):
        return headers
    return {name: hidden(value) if _may_be_secret(name) else value for name, value in headers.items()}


# Names that were looked at. Programs use a few; more are looked at each time.
_known: Dict[Any, bool] = {}


def _may_be_secret(name: Any) -> bool:
    known = _known.get(name)
    if known is None:
        text = str(name).lower()
        known = any(word in text for word in _WORDS)
        if len(_known) < 500:
            _known[name] = known
    return known


def hidden_in(arguments: Mapping[str, Any], name: str) -> Dict[str, Any]:
    """Arguments whose headers, which one of them is, hide their credentials."""
    given = arguments.get(name)
    return {**arguments, name: hidden_headers(given)} if given else {**arguments}
