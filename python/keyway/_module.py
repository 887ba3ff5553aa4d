"""The module-level client (`keyway.chat…`), and the names from before version 1."""

from __future__ import annotations

import os
import sys
import warnings
from typing import TYPE_CHECKING, Any, Dict, Optional

if TYPE_CHECKING:
    from ._client import OpenAI

# Arguments of a client that a program may assign to the module.
_SETTINGS = (
    "admin_api_key",
    "api_key",
    "base_url",
    "default_headers",
    "default_query",
    "http_client",
    "max_retries",
    "organization",
    "project",
    "timeout",
    "webhook_secret",
)

# Those of a client of Azure, which only `AzureOpenAI` has.
_AZURE = ("api_version", "azure_ad_token", "azure_ad_token_provider", "azure_endpoint")

_SECRETS = ("admin_api_key", "api_key", "azure_ad_token", "webhook_secret")

# Settings from before version 1. To ignore one would send the key to another server than the program means.
_OLD_SETTINGS = {"api_base": "keyway.base_url = …", "proxy": "keyway.http_client = keyway.DefaultHttpxClient(proxy=…)"}

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
    "error": None,
}

_client: Optional[OpenAI] = None
_made_from: Optional[Dict[str, Any]] = None


def attribute(name: str) -> Any:
    """Returns a name of the module that is no class: a resource of its client, or an old one's error."""
    from ._tree import RESOURCES

    if name in RESOURCES:
        return getattr(_module_client(), name)
    if name == "api_type" or name in _SETTINGS or name in _AZURE:
        return None
    if name in _OLD:
        from ._errors import OldNameError

        line = _OLD[name]
        instead = f"write `client = keyway.OpenAI()` and `{line}`" if line else "it has no successor"
        if name == "error":
            instead = "write `keyway.RateLimitError`, and so for the other exceptions"
        raise OldNameError(f"keyway.{name} is a name from before version 1 of the SDK; {instead}")
    raise AttributeError(f"module 'keyway' has no attribute {name!r}")


def _is_azure(settings: Dict[str, Any], kind: Optional[str]) -> bool:
    """Whether the module's client is one of Azure, by `api_type`, else by the settings, else by the variables."""
    from ._errors import ConfigurationError

    kind = kind or os.environ.get("OPENAI_API_TYPE")
    if kind:
        if kind not in ("azure", "openai"):
            raise ConfigurationError(f'The API type {kind!r} is unknown; set `keyway.api_type` to "azure" or "openai"')
        return kind == "azure"
    if any(name in settings for name in _AZURE if name != "api_version"):
        return True
    of_azure = any(os.environ.get(f"AZURE_OPENAI_{name}") for name in ("API_KEY", "ENDPOINT", "AD_TOKEN"))
    if of_azure and os.environ.get("OPENAI_API_KEY"):
        raise ConfigurationError(
            "The environment has settings of OpenAI and of Azure, and the module's client cannot tell which it is "
            'for; set `keyway.api_type` to "azure" or "openai"'
        )
    return of_azure


def _make(settings: Dict[str, Any], kind: Optional[str]) -> OpenAI:
    if _is_azure(settings, kind):
        from .azure import AzureOpenAI

        return AzureOpenAI(**settings)
    from ._client import OpenAI

    return OpenAI(**{name: value for name, value in settings.items() if name not in _AZURE})


def _module_client() -> OpenAI:
    """The client of the module, made anew when a setting was changed."""
    global _client, _made_from
    from ._hidden import hidden, hidden_in

    module = sys.modules["keyway"]
    for name, line in _OLD_SETTINGS.items():
        if vars(module).get(name) is not None:
            from ._errors import OldNameError

            raise OldNameError(f"keyway.{name} is a name from before version 1 of the SDK; write `{line}`")
    names = ("api_type", *_SETTINGS, *_AZURE)
    given = ((name, vars(module).get(name)) for name in names)
    settings = {name: hidden(value) if name in _SECRETS else value for name, value in given if value is not None}
    settings = hidden_in(settings, "default_headers")
    if _client is None or settings != _made_from:
        _made_from = dict(settings)
        _client = _make(settings, settings.pop("api_type", None))
        if "api_key" in settings:
            warnings.warn(
                "`keyway.api_key` is for the module's own client only; "
                f"write `client = keyway.{type(_client).__name__}(api_key=…)`",
                DeprecationWarning,
                stacklevel=4,
            )
    return _client
