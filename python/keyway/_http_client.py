"""`http_client=`: an httpx client of the caller's, or `DefaultHttpxClient` for settings of the connection.

httpx is not imported here: a program that passes a client of it has done so.
"""

from __future__ import annotations

import warnings
from importlib import import_module
from typing import Any, AsyncIterator, Dict, Iterable, Iterator, List, Optional, Tuple, Union
from weakref import WeakKeyDictionary

from ._core import HttpClient, Sending
from ._types import NotGiven

__all__ = [
    "DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
]

Headers = List[Tuple[bytes, bytes]]
Limits = Tuple[Optional[float], Optional[float]]
Content = Union[bytes, Sending]

# What keyway's own transport does, or does not need to be told: it is given absolute URLs, follows redirects
# to the same origin, and speaks the version of HTTP that the server offers.
_OWN = {"proxy", "timeout", "trust_env", "verify", "cert"}
_NEEDLESS = {"base_url": None, "follow_redirects": True, "http1": True, "http2": True}

# What it does not do, and what it does instead.
_WITHOUT_EFFECT = {
    "default_encoding": "text is read as UTF-8",
    "follow_redirects": "redirects to the same origin are followed, others are not",
    "http1": "HTTP/1.1 is spoken to servers that offer no HTTP/2",
    "http2": "HTTP/2 is spoken to servers that offer it",
    "limits": "each call in flight has a connection, and idle ones are closed after 90 s",
    "max_redirects": "ten redirects to the same origin are followed",
}


def _package(values: Iterable[Any]) -> Any:
    """The package whose client these settings are for: httpx2 if one of them is of it, else httpx, else the other.

    `None` if neither is installed.
    """
    parts = [one for value in values for one in (value.values() if isinstance(value, dict) else (value,))]
    homes = {kind.__module__.split(".")[0] for part in parts for kind in type(part).__mro__}
    order = ("httpx2", "httpx") if "httpx2" in homes else ("httpx", "httpx2")
    for name in order:
        try:
            return import_module(name)
        except ImportError:
            continue
    return None


_KNOWN = _OWN | _NEEDLESS.keys() | _WITHOUT_EFFECT.keys()


def _is_usual(name: str, value: Any) -> bool:
    """Whether these limits are no choice: none, or those that the official package has by default."""
    found = tuple(getattr(value, limit, None) for limit in ("max_connections", "max_keepalive_connections"))
    return name == "limits" and found in ((None, None), (1000, 100)) and getattr(value, "keepalive_expiry", 5.0) == 5.0


class _Default:
    _asynchronous = False

    def __init__(self, **settings: Any) -> None:
        self._settings = settings
        self._closed = False
        self._httpx: Any = None if self._is_own() else self._made()
        if self._httpx is None:
            self._warn()

    def _warn(self) -> None:
        """Warns of settings that keyway's own transport does not have."""
        for name, value in self._settings.items():
            if name not in _WITHOUT_EFFECT or value is None or _NEEDLESS.get(name) is value or _is_usual(name, value):
                continue
            kind = "AsyncClient" if self._asynchronous else "Client"
            warnings.warn(
                f"`{name}` of {type(self).__name__} has no effect: {_WITHOUT_EFFECT[name]}; "
                f"to have it, pass `http_client=httpx.{kind}({name}=…)`",
                UserWarning,
                stacklevel=3,
            )

    def _is_own(self) -> bool:
        """Whether keyway's own transport does all of it."""
        verify = self._settings.get("verify", True)
        can_verify = verify is True or isinstance(verify, str) or hasattr(verify, "__fspath__")
        rest = (name for name, value in self._settings.items() if value is not None)
        cert = self._settings.get("cert")
        has_password = isinstance(cert, tuple) and len(cert) > 2
        return can_verify and not has_password and all(name in _KNOWN for name in rest)

    def _made(self) -> Any:
        """The httpx client that does what keyway's own transport does not."""
        httpx = _package(self._settings.values())
        if httpx is None:
            others = sorted(self._settings.keys() - _KNOWN) or ["verify"]
            raise ImportError(f"`{others[0]}` needs httpx; install it by `pip install keyway[httpx]`")
        limits = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
        timeout = httpx.Timeout(600.0, connect=5.0)
        settings = {"timeout": timeout, "limits": limits, "follow_redirects": True, **self._settings}
        return httpx.AsyncClient(**settings) if self._asynchronous else httpx.Client(**settings)

    @property
    def timeout(self) -> Any:
        """The time limit that it was made with."""
        return self._settings.get("timeout")

    @property
    def is_closed(self) -> bool:
        """Whether it was closed. The connections are those of the keyway client."""
        return self._closed if self._httpx is None else bool(self._httpx.is_closed)

    def _network(self) -> Dict[str, Any]:
        proxy, verify, cert = (self._settings.get(name) for name in ("proxy", "verify", "cert"))
        # One path is of a file with both the certificate and its key.
        paths = (cert if isinstance(cert, tuple) else (cert, cert)) if cert is not None else None
        return {
            "proxy": None if proxy is None else str(getattr(proxy, "url", proxy)),
            "trust_env": self._settings.get("trust_env"),
            "verify": None if verify is None or verify is True else _content(verify),
            "cert": None if paths is None else tuple(_content(path) for path in paths),
        }


def _content(path: Any) -> bytes:
    with open(path, "rb") as file:
        return file.read()


class DefaultHttpxClient(_Default):
    """Settings of the connection for `http_client=`: `proxy`, `timeout`, `verify` (a file of authorities),
    `cert` and `trust_env`, as `httpx.Client` takes them.

    keyway's own transport applies them. Of settings that it does not have, such as `transport`, `mounts` or
    `event_hooks`, an `httpx.Client` is made instead, which needs `pip install keyway[httpx]`.
    """

    def close(self) -> None:
        """Closes the httpx client, if there is one."""
        self._closed = True
        if self._httpx is not None:
            self._httpx.close()


class DefaultAsyncHttpxClient(_Default):
    """The same for `AsyncOpenAI`."""

    _asynchronous = True

    async def aclose(self) -> None:
        """Closes the httpx client, if there is one."""
        self._closed = True
        if self._httpx is not None:
            await self._httpx.aclose()


# Another client for the official SDK; keyway's transport is one for all.
DefaultAioHttpClient = DefaultAsyncHttpxClient
DefaultHttpx2Client, DefaultAsyncHttpx2Client = DefaultHttpxClient, DefaultAsyncHttpxClient


class _Reply:
    """The content of a reply, as it arrives."""

    def __init__(self, response: Any, asynchronous: bool) -> None:
        self.response = response
        # A mock's reply was read when it was made; what is left is its decoded content.
        self._whole = bool(response.is_stream_consumed)
        if asynchronous:
            self.pieces: Any = self._once_async() if self._whole else response.aiter_raw()
        else:
            self.pieces = self._once() if self._whole else response.iter_raw()

    def _once(self) -> Iterator[bytes]:
        yield self.response.content

    async def _once_async(self) -> AsyncIterator[bytes]:
        yield self.response.content

    def head(self) -> Tuple[int, str, Headers, _Reply]:
        decoded = (b"content-encoding", b"content-length", b"transfer-encoding") if self._whole else ()
        headers = [pair for pair in self.response.headers.raw if pair[0].lower() not in decoded]
        return self.response.status_code, self.response.http_version, headers, self


def _pieces(upload: Sending) -> Iterator[bytes]:
    """An upload, read while it is sent."""
    while piece := upload.next():
        yield piece
    _check_whole(upload)


async def _pieces_async(upload: Sending) -> AsyncIterator[bytes]:
    from ._loops import bridge

    while piece := await upload.next_async(bridge()):
        yield piece
    _check_whole(upload)


def _check_whole(upload: Sending) -> None:
    if upload.is_broken:
        # Ends the request; the core knows the reason.
        raise OSError("the upload could not be read to its end")


class _Adapter:
    """What the core calls, where the caller waits: in its thread."""

    _pieces: Any = staticmethod(_pieces)

    def __init__(self, client: Any) -> None:
        self._client = client

    def _request(self, method: str, url: str, headers: Headers, content: Content, limits: Limits) -> Any:
        connect, attempt = limits
        timeout = (connect, attempt, attempt, attempt)
        body = (content or None) if isinstance(content, bytes) else self._pieces(content)
        return self._client.build_request(method, url, headers=headers, content=body, timeout=timeout)

    def send(self, method: str, url: str, headers: Headers, content: Content, limits: Limits) -> Any:
        request = self._request(method, url, headers, content, limits)
        return _Reply(self._client.send(request, stream=True, follow_redirects=False), False).head()

    def next(self, reply: _Reply) -> Any:
        return next(reply.pieces, None)

    def close_reply(self, reply: _Reply) -> Any:
        reply.response.close()

    def close(self) -> Any:
        self._client.close()


class _AsyncAdapter(_Adapter):
    """The same in the caller's event loop."""

    _pieces = staticmethod(_pieces_async)

    async def send(self, method: str, url: str, headers: Headers, content: Content, limits: Limits) -> Any:
        request = self._request(method, url, headers, content, limits)
        return _Reply(await self._client.send(request, stream=True, follow_redirects=False), True).head()

    async def next(self, reply: _Reply) -> Any:
        try:
            return await reply.pieces.__anext__()
        except StopAsyncIteration:
            return None

    async def close_reply(self, reply: _Reply) -> Any:
        await reply.response.aclose()

    def close(self) -> Any:
        return self._client.aclose()


# One for each httpx client, so that all clients that use it share a gate.
_ADAPTERS: WeakKeyDictionary[Any, HttpClient] = WeakKeyDictionary()


def settings(http_client: Any, asynchronous: bool, timeout: Any) -> Dict[str, Any]:
    """What the core takes for `http_client`, and for the time limit if that has none."""
    if isinstance(http_client, _Default):
        _check(http_client._asynchronous == asynchronous, http_client, asynchronous)
        given = http_client.timeout
        limit = {"timeout": given} if given is not None and isinstance(timeout, NotGiven) else {}
        if http_client._httpx is None:
            return {"network": http_client._network(), **limit}
        return {"http_client": _adapter(http_client._httpx, asynchronous), **limit}
    names = {f"{kind.__module__.split('.')[0]}.{kind.__name__}" for kind in type(http_client).__mro__}
    wanted = "AsyncClient" if asynchronous else "Client"
    _check(bool(names & {f"httpx.{wanted}", f"httpx2.{wanted}"}), http_client, asynchronous)
    found: Dict[str, Any] = {"http_client": _adapter(http_client, asynchronous)}
    # The one of httpx itself is not a choice.
    if isinstance(timeout, NotGiven) and http_client.timeout != type(http_client.timeout)(5.0):
        found["timeout"] = http_client.timeout
    return found


def _adapter(client: Any, asynchronous: bool) -> HttpClient:
    known = _ADAPTERS.get(client)
    if known is None:
        known = _ADAPTERS[client] = HttpClient(_AsyncAdapter(client) if asynchronous else _Adapter(client))
    return known


def _check(fits: bool, http_client: Any, asynchronous: bool) -> None:
    if not fits:
        wanted = "httpx.AsyncClient" if asynchronous else "httpx.Client"
        raise TypeError(
            f"Invalid `http_client` argument; Expected an instance of `{wanted}` but got {type(http_client)}"
        )


def __getattr__(name: str) -> Any:
    """The defaults as httpx has them, for programs that make their own clients of it with them."""
    if name == "DEFAULT_TIMEOUT":
        try:
            import httpx  # pyright: ignore[reportMissingImports]
        except ImportError:
            from ._types import Timeout

            return Timeout(600.0, connect=5.0)
        return httpx.Timeout(600.0, connect=5.0)
    if name == "DEFAULT_CONNECTION_LIMITS":
        try:
            import httpx  # pyright: ignore[reportMissingImports]
        except ImportError:
            # Programs that list the names of the package skip a name that is absent.
            raise AttributeError(f"{name} is of httpx, which is not installed; pip install keyway[httpx]") from None
        return httpx.Limits(max_connections=1000, max_keepalive_connections=100)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
