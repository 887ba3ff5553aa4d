"""Streams with typed events and snapshots: of chat in `chat`, of Responses in `responses`, of runs here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._assistants import AssistantEventHandler as AssistantEventHandler
    from ._assistants import AssistantEventHandlerT as AssistantEventHandlerT
    from ._assistants import AssistantStreamManager as AssistantStreamManager
    from ._assistants import AsyncAssistantEventHandler as AsyncAssistantEventHandler
    from ._assistants import AsyncAssistantEventHandlerT as AsyncAssistantEventHandlerT
    from ._assistants import AsyncAssistantStreamManager as AsyncAssistantStreamManager

_EXPORTS = {
    "AssistantEventHandler": "_assistants",
    "AssistantEventHandlerT": "_assistants",
    "AssistantStreamManager": "_assistants",
    "AsyncAssistantEventHandler": "_assistants",
    "AsyncAssistantEventHandlerT": "_assistants",
    "AsyncAssistantStreamManager": "_assistants",
}


def __getattr__(name: str) -> Any:
    from ..._lazy import exported

    return exported(__name__, globals(), _EXPORTS, name)
