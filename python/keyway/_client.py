"""The clients: what they take, and the groups of methods that they have."""

from __future__ import annotations

import atexit
import os
import sys

from . import _core
from . import _fork as _fork
from ._attributes import Attributes
from ._hidden import hidden, hidden_headers
from ._requests import AsyncRequests, Requests
from ._tree import AsyncTree, Tree
from ._types import NotGiven, Omit, Timeout, not_given

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Awaitable, Callable, Dict, Mapping, Optional, TypeVar, Union

    from ._type_aliases import DataResidency
    from .auth import WorkloadIdentity
    from .lib.bedrock import Provider

    ApiKey = Union[str, Callable[[], Union[str, Awaitable[str]]]]
    _C = TypeVar("_C", bound="_Base")

__all__ = ["AsyncClient", "AsyncOpenAI", "Client", "OpenAI"]

@atexit.register
def _before_exit() -> None:
    if f"{__package__}._models" in sys.modules:
        # Another thread may be loading pydantic, whose extension must not be left in the middle: waits for it.
        from . import _models as _models
    _core.before_exit()


if os.environ.get("OPENAI_LOG"):
    from ._logs import set_up

    set_up()

# Whether `api_key=None` is as if it were absent: libraries pass it so, and `keyway.as_openai` sets this.
NONE_IS_ABSENT = False

# What makes the `http_client` of clients that are given none; `keyway.testing.through_httpx` sets it.
MAKE_HTTP_CLIENT: Optional[Callable[[bool], Any]] = None


class _Base(Attributes):
    _core: _core.Client
    _asynchronous = False

    def __init__(
        self,
        *,
        api_key: ApiKey | NotGiven = not_given,
        admin_api_key: str | NotGiven = not_given,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        base_url: Optional[str] = None,
        data_residency: Optional[DataResidency] = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        max_retries: int = 2,
        default_headers: Optional[Mapping[str, str | Omit]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        key_from: Optional[str] = None,
        env_file: Optional[str | os.PathLike[str]] = None,
        gate: bool = True,
        allow_insecure_http: bool = False,
        webhook_secret: Optional[str] = None,
        websocket_base_url: Optional[str] = None,
        workload_identity: Optional[WorkloadIdentity] = None,
        provider: Optional[Provider] = None,
        _strict_response_validation: bool = False,
        _azure: Any = None,
        http_client: Any = None,
    ) -> None:
        """Makes a client. A missing or wrong key does not fail here: the first call reports it.

        api_key: the key, or a function (it may be async) that returns it. Without it, keyway looks in
            `key_from` or `OPENAI_API_KEY_FROM`, else in `OPENAI_API_KEY`, in `env_file` and in
            `~/.openai/auth.json`, now and not later.
        admin_api_key: the key of the administration API; otherwise `OPENAI_ADMIN_KEY`.
        organization, project: sent as headers; otherwise `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`.
        base_url: otherwise `OPENAI_BASE_URL`, or `https://api.openai.com/v1`.
        data_residency: the region whose address is the base URL, such as `eu`.
        timeout: seconds for an attempt, 600 by default; `None` is unlimited.
        max_retries: how often a call that failed transiently is sent again.
        default_headers, default_query: sent with each call; a header that is `omit` is left out.
        key_from: where the key is, as a URI such as `vault:secret/openai#api_key`, `file:…` or `keyring:…`.
        env_file: a `.env` file that may have the key.
        gate: whether a rejected key is held back instead of being sent again and again.
        allow_insecure_http: whether the key may be sent over plain http to a public address.
        webhook_secret: the secret of `webhooks.unwrap`; otherwise `OPENAI_WEBHOOK_SECRET`.
        websocket_base_url: kept for libraries that open WebSockets themselves; keyway's package opens none.
        workload_identity: a workload whose token is exchanged for a key; see `keyway.auth`.
        provider: another server, such as `keyway.providers.bedrock(…)`, with its key and address.
        http_client: an `httpx.Client` (`httpx.AsyncClient` for `AsyncOpenAI`) that requests go through, or a
            `DefaultHttpxClient` with settings of the connection.
        """
        api_key, admin_api_key, webhook_secret = hidden(api_key), hidden(admin_api_key), hidden(webhook_secret)
        default_headers = hidden_headers(default_headers)
        if api_key is None and NONE_IS_ABSENT:
            api_key = not_given
        if provider is not None or workload_identity is not None:
            own = {"api_key": api_key, "key_from": key_from, "base_url": base_url, "data_residency": data_residency}
            chosen = _elsewhere(own, provider, workload_identity)
            api_key, key_from, base_url = chosen["api_key"], chosen["key_from"], chosen["base_url"]
        if data_residency is not None:
            base_url = _of_region(data_residency, base_url)
        # The core keeps what it needs, and no copy of a key stays here.
        arguments: Dict[str, Any] = {
            "api_key": api_key,
            "admin_api_key": admin_api_key,
            "organization": organization,
            "project": project,
            "base_url": base_url,
            "timeout": timeout,
            "max_retries": max_retries,
            "default_headers": default_headers,
            "default_query": default_query,
            "key_from": key_from,
            "env_file": env_file,
            "gate": gate,
            "allow_insecure_http": allow_insecure_http,
            "azure": _azure,
        }
        if http_client is None and MAKE_HTTP_CLIENT is not None:
            http_client = MAKE_HTTP_CLIENT(self._asynchronous)
        if http_client is not None:
            from ._http_client import settings

            arguments.update(settings(http_client, self._asynchronous, timeout))
        self._core = _core.Client(arguments)
        given = {"organization": organization, "project": project, "max_retries": max_retries, "timeout": timeout}
        self._kept = _without_defaults(given)
        self._webhook_secret = webhook_secret
        self.websocket_base_url = websocket_base_url
        self._strict_response_validation = _strict_response_validation
        if "gevent.monkey" in sys.modules and not self._asynchronous:
            from ._gevent import arrange

            arrange()

    def with_options(
        self: _C,
        *,
        api_key: ApiKey | NotGiven = not_given,
        admin_api_key: str | NotGiven = not_given,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        base_url: Optional[str] = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
        default_headers: Optional[Mapping[str, str | Omit]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        gate: bool | NotGiven = not_given,
        http_client: Any = None,
    ) -> _C:
        """Copies the client with changes. The copy shares its connections, and each key that is not changed."""
        api_key, admin_api_key = hidden(api_key), hidden(admin_api_key)
        default_headers = hidden_headers(default_headers)
        changes: Dict[str, Any] = {
            "api_key": api_key,
            "admin_api_key": admin_api_key,
            "organization": organization,
            "project": project,
            "base_url": base_url,
            "timeout": timeout,
            "max_retries": max_retries,
            "default_headers": default_headers,
            "default_query": default_query,
            "gate": gate,
        }
        if http_client is not None:
            from ._http_client import settings

            changes.update(settings(http_client, self._asynchronous, timeout))
        copy = type(self).__new__(type(self))
        copy._core = self._core.with_options(changes)
        copy._kept = {**self._kept, **_without_defaults(changes)}
        copy._webhook_secret = self._webhook_secret
        copy.websocket_base_url = self.websocket_base_url
        copy._strict_response_validation = self._strict_response_validation
        return copy

    copy = with_options

    @property
    def base_url(self) -> str:
        """Where calls are sent to."""
        return self._core.base_url

    @property
    def webhook_secret(self) -> Optional[str]:
        """The secret that webhooks are signed with."""
        return os.environ.get("OPENAI_WEBHOOK_SECRET") if self._webhook_secret is None else str(self._webhook_secret)

    def is_closed(self) -> bool:
        """Whether it was closed, or a copy that shares its connections."""
        return self._core.closed

    def __repr__(self) -> str:
        # Tracebacks with their variables show a client whose constructor raised, too.
        made = hasattr(self, "_core")
        return f"<{type(self).__name__} of {self.base_url}>" if made else f"<{type(self).__name__}, not initialized>"

    def __reduce__(self) -> Any:
        raise TypeError("a client holds a key and cannot be pickled; make one where it is used")


def _elsewhere(
    given: Dict[str, Any], provider: Optional[Provider], identity: Optional[WorkloadIdentity]
) -> Dict[str, Any]:
    """The key and the address of a provider, or of a workload."""
    if provider is not None:
        changed: Dict[str, Any] = provider._arguments
    else:
        from .auth import WorkloadIdentityAuth

        assert identity is not None
        changed = {"api_key": WorkloadIdentityAuth(workload_identity=identity).get_token}
    name = "workload_identity" if provider is None else "provider"
    both = [one for one in given if one in changed and given[one] is not None and not isinstance(given[one], NotGiven)]
    both += [one for one in ("data_residency",) if provider is not None and given[one] is not None]
    if both or (provider is not None and identity is not None):
        from ._errors import ConfigurationError

        other = both[0] if both else "workload_identity"
        raise ConfigurationError(f"Both `{name}` and `{other}` were given; pass only one")
    return {**given, **changed}


_REGIONS = ("global", "us", "eu", "ae", "au", "in", "jp")


def _of_region(region: str, base_url: Optional[str]) -> str:
    if base_url is not None:
        raise ValueError("Both `data_residency` and `base_url` were given; pass only one")
    if region not in _REGIONS:
        raise ValueError(f"The data residency {region!r} is unknown; use one of {', '.join(_REGIONS)}")
    return f"https://{'' if region == 'global' else f'{region}.'}api.openai.com/v1"


def _without_defaults(settings: Dict[str, Any]) -> Dict[str, Any]:
    """The settings that a client tells of itself, of those that were given."""
    kept = {name: settings[name] for name in ("organization", "project", "max_retries", "timeout")}
    # None leaves a header as it is, and means no limit of time.
    return {
        name: value
        for name, value in kept.items()
        if not isinstance(value, NotGiven) and (value is not None or name == "timeout")
    }


class OpenAI(_Base, Tree, Requests):
    """A client for threads. Its calls wait for their replies."""

    def close(self) -> None:
        """Closes the connections of the client and of its copies: idle ones now, the others when their reply
        has been read. Further calls fail."""
        self._core.close()

    def __enter__(self) -> OpenAI:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


class AsyncOpenAI(_Base, AsyncTree, AsyncRequests):
    """A client for asyncio. Its calls are awaited."""

    _asynchronous = True

    async def close(self) -> None:
        """Closes the connections of the client and of its copies: idle ones now, the others when their reply
        has been read. Further calls fail."""
        closing = self._core.close()
        if closing is not None:
            await closing

    async def __aenter__(self) -> AsyncOpenAI:
        return self

    async def __aexit__(self, *_: Any) -> None:
        await self.close()


Client = OpenAI
AsyncClient = AsyncOpenAI
