"""Clients of Amazon Bedrock's API in OpenAI's form, with the names of the official SDK."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Union

from .._client import AsyncOpenAI, OpenAI, _Base
from .._errors import ConfigurationError
from .._types import NotGiven, not_given

if TYPE_CHECKING:
    from typing import Optional

BedrockTokenProvider = Callable[[], str]
AsyncBedrockTokenProvider = Callable[[], Union[str, Awaitable[str]]]

__all__ = ["AsyncBedrockOpenAI", "BedrockOpenAI"]

_KEY = "AWS_BEARER_TOKEN_BEDROCK"


def _address(region: Optional[str]) -> str:
    """The base URL: by its variable, else by the region."""
    address = os.environ.get("AWS_BEDROCK_BASE_URL", "").strip()
    if address:
        return address
    region = region or os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION")
    if not region or not region.strip():
        raise ConfigurationError(
            "Bedrock's address is not known; pass `aws_region=` or `base_url=`, or set AWS_REGION or AWS_BEDROCK_BASE_URL"
        )
    return f"https://bedrock-mantle.{region.strip()}.api.aws/openai/v1"


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
        signing = sorted(name for name in more if name.startswith("aws_") and more[name] is not None)
        if signing:
            raise ConfigurationError(
                f"`{signing[0]}` is unsupported: keyway does not sign requests with AWS credentials; create a key of "
                f"Bedrock and set {_KEY}, or pass `bedrock_token_provider=`"
            )
        more = {name: value for name, value in more.items() if not name.startswith("aws_")}
        key: Any = not_given if api_key is None else api_key
        if bedrock_token_provider is not None:
            if not isinstance(key, NotGiven):
                raise ConfigurationError("Both `api_key` and `bedrock_token_provider` were given; pass only one")
            key = bedrock_token_provider
        source = f"env:{_KEY}" if isinstance(key, NotGiven) else None
        self.aws_region = aws_region
        super().__init__(api_key=key, key_from=source, base_url=base_url or _address(aws_region), **more)


class BedrockOpenAI(_Bedrock, OpenAI):
    """A client of Amazon Bedrock, for threads."""


class AsyncBedrockOpenAI(_Bedrock, AsyncOpenAI):
    """A client of Amazon Bedrock, for asyncio."""

    _asynchronous = True
