"""`import keyway.for_openai`: keyway's keys, gate and errors for programs that construct `openai.OpenAI`.

The official package stays in place, and sends what it sent before. In between, each request passes keyway: the
key comes from keyway's places, a rejected key is not sent again and again, what cannot pass is not retried, and
errors say which key it was and what to do. They are of a class of both packages, so `except openai.RateLimitError`
catches them. Clients of Azure and those with a `provider` or a `workload_identity` are left alone.
"""

from __future__ import annotations

import functools
import itertools
import os
from typing import Any, Awaitable, Callable, Dict, List, Optional, Tuple
from weakref import WeakKeyDictionary

import openai  # pyright: ignore[reportMissingImports]

from . import _core, _errors
from ._loops import bridge

__all__ = ["configure"]

if openai.__name__ != "openai" or not hasattr(openai.OpenAI, "_send_request"):
    raise ImportError(
        f"keyway.for_openai knows openai 3.57, and not {getattr(openai, '__version__', 'this package')}; "
        "install that version, or use `import keyway.as_openai` instead"
    )

Headers = List[Tuple[bytes, bytes]]

# Names the exchange that a request of the core stands for.
_TOKEN = "x-keyway-exchange"

# Any operation will do: nothing of it is sent.
_OPERATION = "models.list"

# Errors about which keyway knows more than the server said. All others stay the official ones.
_OURS = (_errors.AuthenticationError, _errors.PermissionDeniedError, _errors.RateLimitError)

_settings: Dict[str, Any] = {}


def configure(
    *, key_from: Optional[str] = None, env_file: Optional[str | os.PathLike[str]] = None, gate: bool = True
) -> None:
    """Sets where clients that are made later look for a key that they are not given, and whether the gate is on.

    The arguments are those of `keyway.OpenAI`.
    """
    found = {"key_from": key_from, "env_file": None if env_file is None else os.fspath(env_file), "gate": gate}
    _core.Client({**found, "base_url": "http://127.0.0.1/v1"})  # Fails for a source that does not exist.
    _settings.clear()
    _settings.update(found)


class _Exchange:
    """A request of the official client, which is sent when keyway lets it pass."""

    _running: Dict[bytes, _Exchange] = {}
    _numbers = itertools.count()

    def __init__(self, request: Any = None, send: Optional[Callable[[], Any]] = None) -> None:
        self.request = request
        self.send = send
        self.key: Optional[bytes] = None
        self.response: Any = None
        self.failed: Optional[BaseException] = None
        self._token = b"%d" % next(self._numbers)

    def __enter__(self) -> Dict[str, str]:
        self._running[self._token] = self
        return {_TOKEN: self._token.decode()}

    def __exit__(self, *_: Any) -> None:
        del self._running[self._token]

    @classmethod
    def of(cls, headers: Headers) -> _Exchange:
        """The exchange of a request of the core, with the key of that request."""
        found = dict(headers)
        exchange = cls._running[found[_TOKEN.encode()]]
        exchange.key = found[b"authorization"]
        if exchange.send is None:
            raise LookupError("only the key was wanted")
        exchange.request.headers["authorization"] = exchange.key.decode("latin-1")
        return exchange

    def head(self, content: bytes) -> Any:
        """What the core learns of the response: an error whole, and of anything else that there is one."""
        headers = [(b"content-type", b"application/json")]
        if self.response.status_code >= 400:
            coded = (b"content-encoding", b"content-length", b"transfer-encoding")
            headers = [pair for pair in self.response.headers.raw if pair[0].lower() not in coded]
        return self.response.status_code, self.response.http_version, headers, [content]

    def outcome(self, error: _errors.OpenAIError) -> Any:
        """Returns what the official client shall go on with, or raises what ends the call."""
        if self.failed is not None:
            if self.failed.__cause__ is None:
                self.failed.__cause__ = error
            raise self.failed
        if self.response is not None and (error.retryable or not isinstance(error, _OURS)):
            # The official client decides; if it gives up, `_make_status_error` has the error.
            self.response.extensions["keyway"] = error
            return self.response
        raise _of_both(error, self.request, self.response) from error.__cause__


class _Adapter:
    """What the core calls in place of an httpx client, in the thread that waits for the reply."""

    def send(self, _method: str, _url: str, headers: Headers, _content: bytes, _limits: Any) -> Any:
        exchange = _Exchange.of(headers)
        assert exchange.send is not None
        try:
            exchange.response = exchange.send()
            failed = exchange.response.status_code >= 400
            content = exchange.response.read() if failed else b"{}"
        except BaseException as error:
            exchange.failed = error
            raise
        return exchange.head(content)

    def next(self, content: List[bytes]) -> Any:
        return content.pop() if content else None

    def close_reply(self, _content: Any) -> Any:
        return None

    def close(self) -> Any:
        return None


class _AsyncAdapter(_Adapter):
    """The same in the caller's event loop."""

    async def send(self, _method: str, _url: str, headers: Headers, _content: bytes, _limits: Any) -> Any:
        exchange = _Exchange.of(headers)
        assert exchange.send is not None
        try:
            exchange.response = await exchange.send()
            failed = exchange.response.status_code >= 400
            content = await exchange.response.aread() if failed else b"{}"
        except BaseException as error:
            exchange.failed = error
            raise
        return exchange.head(content)

    async def next(self, content: List[bytes]) -> Any:
        return super().next(content)

    async def close_reply(self, _content: Any) -> Any:
        return None

    async def close(self) -> Any:
        return None


# All clients share what is known of keys; those of a given `http_client` apart, for it may be a mock.
_SHARED = {False: _core.HttpClient(_Adapter()), True: _core.HttpClient(_AsyncAdapter())}
_APART: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()


class _Gate:
    """keyway beside one official client."""

    def __init__(self, key: Optional[str], http_client: Any, asynchronous: bool) -> None:
        self._key = key
        self._cores: Dict[str, Any] = {}
        self._given = dict(_settings)
        self._http = _SHARED[asynchronous]
        if http_client is not None:
            kind = _AsyncAdapter if asynchronous else _Adapter
            self._http = _APART.setdefault(http_client, _core.HttpClient(kind()))

    def core(self, url: Any) -> Any:
        """The core's client for the server of a URL."""
        origin = f"{url.scheme}://{url.netloc.decode('ascii') if isinstance(url.netloc, bytes) else url.netloc}/v1"
        if origin not in self._cores:
            arguments = {**self._given, "base_url": origin, "max_retries": 0, "timeout": None, "http_client": self._http}
            if self._key is not None:
                arguments = {**arguments, "api_key": self._key, "key_from": None, "env_file": None}
            self._cores[origin] = _core.Client(arguments)
        return self._cores[origin]

    def headers(self, request: Any, marked: Dict[str, str]) -> Optional[Dict[str, Any]]:
        """The headers of the core's request, or `None` if the request has no key."""
        sent = request.headers.get("authorization", "")
        if not sent.startswith("Bearer "):
            return None
        if sent != f"Bearer {self._key}" and (self._key is not None or not self._is_found(sent)):
            # A function's key, or one of this request alone.
            return {**marked, "authorization": sent}
        return dict(marked)

    _last_found: Optional[str] = None

    def _is_found(self, sent: str) -> bool:
        return sent == self._last_found

    def found(self, key: Optional[bytes]) -> str:
        """Notes the key of keyway's places, and returns it."""
        assert key is not None
        self._last_found = key.decode("latin-1")
        return self._last_found.removeprefix("Bearer ")


def _options(headers: Dict[str, Any]) -> Dict[str, Any]:
    from ._types import not_given

    return {"extra_headers": headers, "extra_query": None, "extra_body": None, "timeout": not_given}


def _key_function(client: Any, gate: _Gate) -> Callable[[], str]:
    """Returns the key of keyway's places, when it is needed. A missing one fails here, and not before."""

    def key() -> str:
        exchange = _Exchange()
        try:
            with exchange as marked:
                gate.core(client._base_url).call(_OPERATION, (), None, _options(dict(marked)))
        except _errors.OpenAIError as error:
            if exchange.key is None:
                raise _of_both(error, None, None) from error.__cause__
        return gate.found(exchange.key)

    return key


def _async_key_function(client: Any, gate: _Gate) -> Callable[[], Awaitable[str]]:
    async def key() -> str:
        exchange = _Exchange()
        try:
            with exchange as marked:
                await gate.core(client._base_url).call_async(bridge(), _OPERATION, (), None, _options(dict(marked)))
        except _errors.OpenAIError as error:
            if exchange.key is None:
                raise _of_both(error, None, None) from error.__cause__
        return gate.found(exchange.key)

    return key


def _wrap_init(kind: Any, asynchronous: bool) -> None:
    original = kind.__init__

    @functools.wraps(original)
    def init(self: Any, *, api_key: Any = None, **arguments: Any) -> None:
        others = ("provider", "workload_identity")
        azure = any(base.__name__ == "BaseAzureClient" for base in type(self).__mro__)
        if azure or any(arguments.get(name) is not None for name in others):
            original(self, api_key=api_key, **arguments)
            return
        if isinstance(api_key, str) and not api_key.strip():
            raise _of_both(_errors.EmptyApiKey(_EMPTY), None, None)
        gate = _Gate(api_key if isinstance(api_key, str) else None, arguments.get("http_client"), asynchronous)
        if api_key is None:
            api_key = _async_key_function(self, gate) if asynchronous else _key_function(self, gate)
        original(self, api_key=api_key, **arguments)
        self._keyway = gate

    kind.__init__ = init


_EMPTY = (
    "The api_key argument is empty; pass a key, or leave the argument out, and keyway looks in OPENAI_API_KEY and "
    "~/.openai/auth.json"
)


def _wrap_send(kind: Any) -> None:
    original = kind._send_request

    @functools.wraps(original)
    def send_request(self: Any, request: Any, *, stream: bool, **arguments: Any) -> Any:
        exchange = _Exchange(request, lambda: original(self, request, stream=stream, **arguments))
        gate: Optional[_Gate] = vars(self).get("_keyway")
        with exchange as marked:
            headers = None if gate is None else gate.headers(request, marked)
            if gate is None or headers is None:
                return original(self, request, stream=stream, **arguments)
            try:
                gate.core(request.url).call(_OPERATION, (), None, _options(headers))
            except _errors.OpenAIError as error:
                return exchange.outcome(error)
        return exchange.response

    kind._send_request = send_request


def _wrap_async_send(kind: Any) -> None:
    original = kind._send_request

    @functools.wraps(original)
    async def send_request(self: Any, request: Any, *, stream: bool, **arguments: Any) -> Any:
        exchange = _Exchange(request, lambda: original(self, request, stream=stream, **arguments))
        gate: Optional[_Gate] = vars(self).get("_keyway")
        with exchange as marked:
            headers = None if gate is None else gate.headers(request, marked)
            if gate is None or headers is None:
                return await original(self, request, stream=stream, **arguments)
            try:
                await gate.core(request.url).call_async(bridge(), _OPERATION, (), None, _options(headers))
            except _errors.OpenAIError as error:
                return exchange.outcome(error)
        return exchange.response

    kind._send_request = send_request


def _wrap_error(kind: Any) -> None:
    original = kind._make_status_error

    @functools.wraps(original)
    def make_status_error(self: Any, err_msg: str, *, body: Any, response: Any) -> Any:
        error = response.extensions.get("keyway")
        if isinstance(error, _OURS):
            return _of_both(error, response.request, response)
        return original(self, err_msg, body=body, response=response)

    kind._make_status_error = make_status_error


_CLASSES: Dict[type, type] = {}


def _of_both(error: _errors.OpenAIError, request: Any, response: Any) -> Any:
    """Gives an error the class that both packages know, and the official package's response."""
    own = type(error)
    if own not in _CLASSES:
        official = getattr(openai, own.__name__, openai.OpenAIError)
        _CLASSES[own] = type(own.__name__, (own, official), {"__module__": __name__})
    error.__class__ = _CLASSES[own]
    if isinstance(error, _errors.APIError):
        error.request = request
    if isinstance(error, _errors.APIStatusError) and (response is not None or request is not None):
        error.response = _made_up(error, request) if response is None else response
    return error


def _made_up(error: Any, request: Any) -> Any:
    """A response to a request that was not sent, of the class that the request's package has."""
    package = type(request).__module__.split(".")[0]
    response = getattr(__import__(package), "Response")
    return response(error.status_code, request=request, json={"error": {"message": error.message, "code": error.reason}})


def _install() -> None:
    for kind, asynchronous in ((openai.OpenAI, False), (openai.AsyncOpenAI, True)):
        _wrap_init(kind, asynchronous)
        _wrap_error(kind)
    _wrap_send(openai.OpenAI)
    _wrap_async_send(openai.AsyncOpenAI)
    # Also on those that are raised where no request passes, such as by a WebSocket.
    setattr(openai.AuthenticationError, "error_type", "authentication_error")


_install()
