"""`client.beta.chat`, where `parse` and `stream` were before they left the beta."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..resources.chat.chat import AsyncChat, Chat


class BetaHelpers:
    _client: Any

    @cached_property
    def chat(self) -> Chat:
        """The same as `client.chat`."""
        from ..resources.chat.chat import Chat

        return Chat(self._client)


class AsyncBetaHelpers:
    _client: Any

    @cached_property
    def chat(self) -> AsyncChat:
        """The same as `client.chat`."""
        from ..resources.chat.chat import AsyncChat

        return AsyncChat(self._client)
