"""The value of JSON that has not arrived whole."""

from __future__ import annotations

import json
from typing import Any, List, Tuple

import pydantic_core

# pydantic reads such JSON from 2.7 on.
_READS_PARTS = "allow_partial" in (getattr(pydantic_core.from_json, "__text_signature__", None) or "")


def partial_json(text: str) -> Any:
    """Returns what has arrived: a string, a number or a key that is cut off is left out.

    Raises ValueError if it is no JSON.
    """
    if _READS_PARTS:
        return pydantic_core.from_json(text, allow_partial=True)
    try:
        return json.loads(text)
    except ValueError:
        end, closing = _last_whole(text)
        if end == 0:
            raise
        return json.loads(text[:end] + "".join(reversed(closing)))


def _last_whole(text: str) -> Tuple[int, List[str]]:
    """Where the last value ends that has arrived whole, and the brackets that are open there, by their ends."""
    whole: Tuple[int, List[str]] = (0, [])
    closing: List[str] = []
    at, key_follows = 0, False
    while at < len(text):
        letter = text[at]
        at += 1
        if letter in "{[":
            closing.append("}" if letter == "{" else "]")
            key_follows = letter == "{"
            whole = (at, list(closing))
        elif letter in "}]":
            if closing:
                closing.pop()
            whole = (at, list(closing))
        elif letter == ",":
            key_follows = closing[-1:] == ["}"]
            whole = (at - 1, list(closing))
        elif letter == ":":
            key_follows = False
        elif letter == '"':
            at = _end_of_string(text, at)
            if at > len(text):
                break
            if not key_follows:
                whole = (at, list(closing))
    return whole


def _end_of_string(text: str, at: int) -> int:
    """Where a string ends whose content begins here; behind the end of the text if it is cut off."""
    while at < len(text) and text[at] != '"':
        at += 2 if text[at] == "\\" else 1
    return at + 1
