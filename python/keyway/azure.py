"""Clients of Azure OpenAI, with the names of the official SDK."""

from __future__ import annotations

import os

from ._hidden import hidden, hidden_headers, hidden_in
from ._client import AsyncOpenAI, OpenAI, _Base
from ._errors import ConfigurationError, EmptyApiKey, OpenAIError
from ._types import NotGiven, not_given

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Awaitable, Callable, Dict, Mapping, Optional, Tuple, TypeVar, Union

    from ._client import ApiKey
    from ._types import Omit, Timeout

    AzureADTokenProvider = Callable[[], str]
    AsyncAzureADTokenProvider = Callable[[], Union[str, Awaitable[str]]]
    _A = TypeVar("_A", bound="_Azure")

__all__ = ["AsyncAzureOpenAI", "AzureOpenAI", "MutuallyExclusiveAuthError"]


class MutuallyExclusiveAuthError(OpenAIError):
    """More than one of `api_key`, `azure_ad_token` and `azure_ad_token_provider` was given."""

    def __init__(self) -> None:
        super().__init__(
            "More than one of `api_key`, `azure_ad_token` and `azure_ad_token_provider` was given; pass only one"
        )


class _Azure(_Base):
    _api_version: str
    _azure_deployment: Optional[str]
    _azure_endpoint: Optional[str]
    _tokens: bool

    def __init__(
        self,
        *,
        api_version: Optional[str] = None,
        azure_endpoint: Optional[str] = None,
        azure_deployment: Optional[str] = None,
        api_key: ApiKey | NotGiven = not_given,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Optional[AsyncAzureADTokenProvider] = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        base_url: Optional[str] = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        max_retries: int = 2,
        default_headers: Optional[Mapping[str, str | Omit]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        key_from: Optional[str] = None,
        gate: bool = True,
        **more: Any,
    ) -> None:
        """Makes a client of an Azure resource. A missing or wrong key does not fail here: the first call reports it.

        azure_endpoint: the resource, such as `https://NAME.openai.azure.com`; otherwise `AZURE_OPENAI_ENDPOINT`.
        api_version: the version of its API, such as `2024-10-21`; otherwise `OPENAI_API_VERSION`.
        azure_deployment: the deployment of all calls. Without it, the model of a call names its deployment.
        api_key: the resource's key, or a function (it may be async) that returns it.
        azure_ad_token: a token of Entra ID.
        azure_ad_token_provider: a function (it may be async) that returns a token. It is called before the first
            call, and again when the resource rejects its token.
        key_from: where the key is, as a URI such as `vault:secret/azure#api_key`.
        base_url: instead of `azure_endpoint`, for a gateway; it may end with a deployment.

        Without a key and a token: `AZURE_OPENAI_AD_TOKEN`, else `AZURE_OPENAI_API_KEY`, and never a key of OpenAI.
        """
        api_key, azure_ad_token = hidden(api_key), hidden(azure_ad_token)
        default_headers = hidden_headers(default_headers)
        version = api_version or os.environ.get("OPENAI_API_VERSION")
        if not version:
            raise _missing("`api_version`", "OPENAI_API_VERSION")
        endpoint, url = _base_url(azure_endpoint, base_url)
        tokens, credentials = _credentials(api_key, azure_ad_token, azure_ad_token_provider, key_from)
        more.update(credentials)
        super().__init__(
            organization=organization,
            project=project,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            gate=gate,
            _azure=(url, version, azure_deployment, tokens),
            **more,
        )
        self._api_version, self._azure_deployment, self._azure_endpoint = version, azure_deployment, endpoint
        self._tokens = tokens

    def with_options(
        self: _A,
        *,
        api_key: ApiKey | NotGiven = not_given,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Optional[AsyncAzureADTokenProvider] = None,
        **changes: Any,
    ) -> _A:
        """Copies the client with changes. A key may replace a key, and a token a token."""
        api_key, azure_ad_token = hidden(api_key), hidden(azure_ad_token)
        changes = hidden_in(changes, "default_headers")
        if isinstance(api_key, NotGiven) and azure_ad_token is None and azure_ad_token_provider is None:
            key: ApiKey | NotGiven = not_given
        else:
            tokens, credentials = _credentials(api_key, azure_ad_token, azure_ad_token_provider, None)
            if tokens != self._tokens:
                kinds = ("a token", "a key") if self._tokens else ("a key", "a token")
                raise ConfigurationError(f"the client has {kinds[0]}, and its copy cannot have {kinds[1]}; make another client")
            key = credentials["api_key"]
        copy = super().with_options(api_key=key, **changes)
        for name in ("_api_version", "_azure_deployment", "_azure_endpoint", "_tokens"):
            setattr(copy, name, getattr(self, name))
        return copy

    copy = with_options


class AzureOpenAI(_Azure, OpenAI):
    """A client of an Azure resource, for threads. Its calls wait for their replies."""


class AsyncAzureOpenAI(_Azure, AsyncOpenAI):
    """A client of an Azure resource, for asyncio. Its calls are awaited."""


def _credentials(key: Any, token: Any, provider: Any, key_from: Optional[str]) -> Tuple[bool, Dict[str, Any]]:
    """Whether they are tokens, and the arguments of a client that say where they are."""
    given = [key is not None and not isinstance(key, NotGiven), token is not None, provider is not None]
    if sum(given) > 1:
        raise MutuallyExclusiveAuthError()
    if token is not None or provider is not None:
        return True, {"api_key": provider if token is None else _present("azure_ad_token", token, "AD_TOKEN")}
    if not isinstance(key, NotGiven):
        return False, {"api_key": _present("api_key", key, "API_KEY")}
    if key_from is not None:
        return False, {"key_from": key_from}
    # The core reads AZURE_OPENAI_API_KEY or, for tokens, AZURE_OPENAI_AD_TOKEN.
    return bool(os.environ.get("AZURE_OPENAI_AD_TOKEN", "").strip()), {}


def _present(argument: str, key: Any, variable: str) -> Any:
    """`None`, like an empty key, is what a missing variable leaves, so it is an error that says what to do."""
    if key is None or (isinstance(key, str) and not key.strip()):
        what = "None" if key is None else "empty"
        raise EmptyApiKey(
            f"The {argument} argument is {what}; pass one, or leave the argument out, "
            f"and keyway looks in AZURE_OPENAI_{variable}"
        )
    return key


def _base_url(endpoint: Optional[str], base_url: Optional[str]) -> Tuple[Optional[str], str]:
    """The endpoint, if one is known, and the base URL."""
    if base_url is not None:
        if endpoint is not None:
            raise ConfigurationError("Both `base_url` and `azure_endpoint` were given; pass only one")
        return None, base_url
    endpoint = endpoint or os.environ.get("AZURE_OPENAI_ENDPOINT")
    if not endpoint:
        raise _missing("`azure_endpoint` or `base_url`", "AZURE_OPENAI_ENDPOINT")
    return endpoint, endpoint.rstrip("/") + "/openai"


def _missing(argument: str, variable: str) -> ConfigurationError:
    return ConfigurationError(f"Neither {argument} nor the variable {variable} is set; set one of them")
