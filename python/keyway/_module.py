"""The module-level client (`keyway.chat…`), and the names from before version 1."""

from __future__ import annotations

import sys
import warnings
from typing import TYPE_CHECKING, Any, Dict, Optional

if TYPE_CHECKING:
    from ._client import OpenAI

# Settings that a program may assign to the module, by the argument of a client that each is.
_SETTINGS = {
    "api_key": "api_key",
    "base_url": "base_url",
    "default_headers": "default_headers",
    "max_retries": "max_retries",
    "organization": "organization",
    "project": "project",
    "timeout": "timeout",
}

# Names from before version 1, with the line to write instead.
_OLD = {
    "Audio": "client.audio.transcriptions.create(…)",
    "ChatCompletion": "client.chat.completions.create(…)",
    "Completion": "client.completions.create(…)",
    "Customer": None,
    "Deployment": None,
    "Edit": "client.chat.completions.create(…)",
    "Embedding": "client.embeddings.create(…)",
    "Engine": "client.models.list()",
    "ErrorObject": None,
    "File": "client.files.create(…)",
    "FineTune": "client.fine_tuning.jobs.create(…)",
    "FineTuningJob": "client.fine_tuning.jobs.create(…)",
    "Image": "client.images.generate(…)",
    "Model": "client.models.list()",
    "Moderation": "client.moderations.create(…)",
}

_client: Optional[OpenAI] = None
_made_from: Optional[Dict[str, Any]] = None


def attribute(name: str) -> Any:
    """Returns a name of the module that is no class: a resource of its client, or an old one's error."""
    from ._tree import RESOURCES

    if name in RESOURCES:
        return getattr(_module_client(), name)
    if name in _SETTINGS:
        return None
    if name in _OLD:
        from ._errors import OldNameError

        line = _OLD[name]
        instead = f"write `client = keyway.OpenAI()` and `{line}`" if line else "it has no successor"
        raise OldNameError(f"keyway.{name} is a name from before version 1 of the SDK; {instead}")
    raise AttributeError(f"module 'keyway' has no attribute {name!r}")


def _module_client() -> OpenAI:
    """The client of the module, made anew when a setting was changed."""
    global _client, _made_from
    module = vars(sys.modules["keyway"])
    settings = {argument: module[name] for name, argument in _SETTINGS.items() if module.get(name) is not None}
    if _client is None or settings != _made_from:
        from ._client import OpenAI

        if "api_key" in settings:
            warnings.warn(
                "`keyway.api_key` is for the module's own client only; write `client = keyway.OpenAI(api_key=…)`",
                DeprecationWarning,
                stacklevel=4,
            )
        _client, _made_from = OpenAI(**settings), settings
    return _client
