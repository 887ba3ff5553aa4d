"""Attributes of the official clients that libraries read and set."""

from __future__ import annotations

import os

from ._hidden import HIDDEN_KEY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Optional

class _Url(str):
    """An address, with what libraries read of httpx's class."""

    @property
    def _uri_reference(self) -> str:
        return str(self)


class Attributes:
    """The settings of a client, which can be changed for its later calls."""

    websocket_base_url: Optional[str] = None
    _core: Any
    _kept: Dict[str, Any]

    def _change(self, name: str, value: Any) -> None:
        changed: Any = self.with_options(**{name: value})  # type: ignore[attr-defined]
        self._core, self._kept = changed._core, changed._kept

    @property
    def organization(self) -> Optional[str]:
        """Sent as the header `OpenAI-Organization`."""
        return self._kept.get("organization") or os.environ.get("OPENAI_ORG_ID")

    @organization.setter
    def organization(self, value: Optional[str]) -> None:
        self._change("organization", value)

    @property
    def project(self) -> Optional[str]:
        """Sent as the header `OpenAI-Project`."""
        return self._kept.get("project") or os.environ.get("OPENAI_PROJECT_ID")

    @project.setter
    def project(self, value: Optional[str]) -> None:
        self._change("project", value)

    @property
    def max_retries(self) -> int:
        """How often a call that failed transiently is sent again."""
        retries: int = self._kept.get("max_retries", 2)
        return retries

    @max_retries.setter
    def max_retries(self, value: int) -> None:
        self._change("max_retries", value)

    @property
    def timeout(self) -> Any:
        """Seconds for an attempt, or a `Timeout`."""
        return self._kept.get("timeout", 600.0)

    @timeout.setter
    def timeout(self, value: Any) -> None:
        self._change("timeout", value)

    @property
    def api_key(self) -> str:
        """A text that stands for the key. Setting it gives the client another key."""
        return HIDDEN_KEY

    @api_key.setter
    def api_key(self, value: Any) -> None:
        self._change("api_key", value)

    @property
    def _base_url(self) -> _Url:
        return _Url(self._core.base_url)
