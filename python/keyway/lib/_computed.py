"""What the official SDK computes of a reply."""

from __future__ import annotations

from typing import Any


def output_text(response: Any) -> str:
    """The texts of all messages of a response, joined."""
    texts = []
    for item in response.output or []:
        if getattr(item, "type", None) == "message":
            texts += [part.text for part in item.content or [] if getattr(part, "type", None) == "output_text"]
    return "".join(texts)
