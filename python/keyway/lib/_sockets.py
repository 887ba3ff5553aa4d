"""`connect` of Realtime, Live and Responses, which open a WebSocket in the official package."""

from __future__ import annotations

from typing import Any, NoReturn

from .._errors import ConfigurationError


def _refuse(resource: str) -> NoReturn:
    raise ConfigurationError(
        f"client.{resource}.connect opens a WebSocket, which keyway's package does not; make a key for one session with "
        "client.realtime.client_secrets.create(…) and pass it to a WebSocket client, or use the official package"
    )


def _name(resource: Any) -> str:
    return type(resource).__name__.replace("Async", "").lower()


class SocketHelpers:
    """What says that there are no WebSockets."""

    def connect(self, **_: Any) -> NoReturn:
        """Raises ConfigurationError: keyway's package opens no WebSockets."""
        _refuse(_name(self))


class AsyncSocketHelpers:
    """What says that there are no WebSockets."""

    def connect(self, **_: Any) -> NoReturn:
        """Raises ConfigurationError: keyway's package opens no WebSockets."""
        _refuse(_name(self))
