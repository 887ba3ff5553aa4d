"""Keys of arguments that are words of Python's language, as `async`: `async_` is accepted for them."""

from __future__ import annotations

from typing import Any, Tuple


def renamed(value: Any, *paths: Tuple[str, ...]) -> Any:
    """Gives keys their names in the API. A path is the keys that lead to one, itself last."""
    for path in paths:
        value = _renamed(value, path)
    return value


def _renamed(value: Any, path: Tuple[str, ...]) -> Any:
    if not isinstance(value, dict):
        return value
    name, below = path[0], path[1:]
    if below:
        return {**value, name: _renamed(value[name], below)} if name in value else value
    if f"{name}_" not in value:
        return value
    return {name if key == f"{name}_" else key: part for key, part in value.items()}
