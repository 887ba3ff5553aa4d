"""Clients of Amazon Bedrock's API in OpenAI's form, with the names of the official SDK."""

from __future__ import annotations

import os
from typing import Any, Awaitable, Callable, Dict, Literal, Optional, Union

from .._hidden import hidden, hidden_in
from .._client import AsyncOpenAI, OpenAI, _Base
from .._errors import ConfigurationError
from .._types import NotGiven, not_given

BedrockEndpoint = Literal["mantle", "runtime"]
BedrockTokenProvider = Callable[[], str]
AsyncBedrockTokenProvider = Callable[[], Union[str, Awaitable[str]]]

__all__ = ["AsyncBedrockOpenAI", "AsyncBedrockTokenProvider", "BedrockOpenAI", "BedrockTokenProvider"]

_KEY = "AWS_BEARER_TOKEN_BEDROCK"


def _address(region: Optional[str], endpoint: Optional[str]) -> str:
    """The base URL: by its variable, else by the region."""
    address = os.environ.get("AWS_BEDROCK_BASE_URL", "").strip()
    if address:
        return address
    region = region or os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION")
    if not region or not region.strip():
        raise ConfigurationError(
            "Bedrock's address is not known; pass its region or `base_url=`, or set AWS_REGION or AWS_BEDROCK_BASE_URL"
        )
    region = region.strip()
    host = f"bedrock-runtime.{region}.amazonaws.com" if endpoint == "runtime" else f"bedrock-mantle.{region}.api.aws"
    return f"https://{host}/openai/v1"


def _settings(
    api_key: Any, provider: Any, region: Optional[str], base_url: Optional[str], endpoint: Optional[str], signing: Any
) -> Dict[str, Any]:
    """The arguments of a client: its key, or where that is, and its base URL."""
    for name, value in signing.items():
        if value is not None:
            raise ConfigurationError(
                f"`{name}` is unsupported: keyway does not sign requests with AWS credentials; create a key of "
                f"Bedrock and set {_KEY}, or pass a function that returns one"
            )
    key: Any = not_given if api_key is None else api_key
    if provider is not None:
        if not isinstance(key, NotGiven):
            raise ConfigurationError("Both `api_key` and a function that returns it were given; pass only one")
        key = provider
    source = f"env:{_KEY}" if isinstance(key, NotGiven) else None
    return {"api_key": key, "key_from": source, "base_url": base_url or _address(region, endpoint)}


class Provider:
    """A server, by the arguments that a client of it has."""

    def __init__(self, arguments: Dict[str, Any]) -> None:
        self._arguments = arguments

    def __repr__(self) -> str:
        return f"<Provider of {self._arguments['base_url']}>"


def bedrock(
    *,
    endpoint: Optional[BedrockEndpoint] = None,
    region: Optional[str] = None,
    base_url: Optional[str] = None,
    api_key: Any = not_given,
    token_provider: Optional[AsyncBedrockTokenProvider] = None,
    **signing: Any,
) -> Provider:
    """Describes Amazon Bedrock, for `OpenAI(provider=bedrock(region="us-west-2"))`.

    endpoint: which of its two addresses, `mantle` by default.
    region: otherwise `AWS_REGION`, or `AWS_DEFAULT_REGION`.
    base_url: instead of the region's address; otherwise `AWS_BEDROCK_BASE_URL`.
    api_key: a key of Bedrock; otherwise `AWS_BEARER_TOKEN_BEDROCK`. A key of OpenAI is never sent there.
    token_provider: returns the key; it may be async for `AsyncOpenAI`.
    signing: AWS credentials, such as `profile`, which raise ConfigurationError: requests are not signed with them.
    """
    api_key = hidden(api_key)
    return Provider(_settings(api_key, token_provider, region, base_url, endpoint, signing))


class _Bedrock(_Base):
    aws_region: Optional[str]

    def __init__(
        self,
        *,
        api_key: str | NotGiven = not_given,
        bedrock_token_provider: Optional[AsyncBedrockTokenProvider] = None,
        aws_region: Optional[str] = None,
        base_url: Optional[str] = None,
        **more: Any,
    ) -> None:
        """Makes a client. A missing or wrong key does not fail here: the first call reports it.

        api_key: a key of Bedrock; otherwise `AWS_BEARER_TOKEN_BEDROCK`. A key of OpenAI is never sent there.
        bedrock_token_provider: returns the key; it may be async for `AsyncBedrockOpenAI`.
        aws_region: where Bedrock is; otherwise `AWS_REGION`, or `AWS_DEFAULT_REGION`.
        base_url: instead of the region's address; otherwise `AWS_BEDROCK_BASE_URL`.
        more: the other arguments of `OpenAI`. Requests are not signed with AWS credentials, so `aws_profile` and
            the like raise ConfigurationError.
        """
        api_key, more = hidden(api_key), hidden_in(more, "default_headers")
        signing = {name: more.pop(name) for name in list(more) if name.startswith("aws_")}
        settings = _settings(api_key, bedrock_token_provider, aws_region, base_url, None, signing)
        self.aws_region = aws_region
        super().__init__(**settings, **more)


class BedrockOpenAI(_Bedrock, OpenAI):
    """A client of Amazon Bedrock, for threads."""


class AsyncBedrockOpenAI(_Bedrock, AsyncOpenAI):
    """A client of Amazon Bedrock, for asyncio."""

    _asynchronous = True
