"""What the generated methods have in common: they hand their parameters to the core, and its reply on."""

from __future__ import annotations

import base64
import binascii
import sys
import warnings
from array import array
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional, Tuple

from ._response import APIResponse, BinaryResponse
from ._types import NotGiven, Omit

if TYPE_CHECKING:
    from ._client import AsyncOpenAI, OpenAI
    from ._core import Raw

Params = Optional[Dict[str, Any]]
Path = Tuple[str, ...]
Options = Tuple[Any, Any, Any, Any]


def _options(given: Options) -> Optional[Dict[str, Any]]:
    headers, query, body, timeout = given
    if headers is None and query is None and body is None and isinstance(timeout, NotGiven):
        return None
    return {"extra_headers": headers, "extra_query": query, "extra_body": body, "timeout": timeout}


class _Resource:
    _raw = False

    @staticmethod
    def _path(name: str, value: Any) -> str:
        text = value if isinstance(value, str) else str(value)
        if not text or value is None:
            raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
        return text

    @staticmethod
    def _deprecated(operation: str) -> None:
        warnings.warn(f"`{operation}` is deprecated", DeprecationWarning, stacklevel=3)

    def _reply(self, raw: Raw, parse: Callable[[], Any]) -> Any:
        return APIResponse(raw, parse) if self._raw else parse()


class SyncResource(_Resource):
    """A group of methods, for threads."""

    def __init__(self, client: OpenAI) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> Any:
        """The same methods, which return an `APIResponse`: status, headers, and the reply by `parse()`."""
        copy = type(self)(self._client)
        copy._raw = True
        return copy

    def _send(self, operation: str, path: Path, params: Params, options: Options) -> Raw:
        core = self._client._core
        if "keyway._models" in sys.modules:
            return core.call(operation, path, params, _options(options))
        # pydantic takes a tenth of a second to load, and does so while the first request is in flight.
        begun = core.begin(operation, path, params, _options(options))
        from . import _models as _models

        return begun.wait()

    def _json(self, operation: str, path: Path, params: Params, options: Options) -> Any:
        raw = self._send(operation, path, params, options)
        return self._reply(raw, raw.parse)

    def _text(self, operation: str, path: Path, params: Params, options: Options) -> Any:
        raw = self._send(operation, path, params, options)
        return self._reply(raw, raw.text)

    def _bytes(self, operation: str, path: Path, params: Params, options: Options) -> Any:
        raw = self._send(operation, path, params, options)
        return self._reply(raw, lambda: BinaryResponse(raw))

    def _nothing(self, operation: str, path: Path, params: Params, options: Options) -> Any:
        raw = self._send(operation, path, params, options)
        return self._reply(raw, lambda: None)

    def _embeddings(self, operation: str, path: Path, params: Dict[str, Any], options: Options) -> Any:
        params, packed = _packed(params)
        raw = self._send(operation, path, params, options)
        return self._reply(raw, lambda: _unpacked(raw.parse(), packed))

    def _page(self, operation: str, path: Path, params: Params, options: Options, kind: str) -> Any:
        raw = self._send(operation, path, params, options)

        def again(following: Dict[str, Any]) -> Any:
            return self._page(operation, path, {**(params or {}), **following}, options, kind)

        return self._reply(raw, lambda: _page_class("Sync" + kind)._of(raw.page(), again))

    def _stream(self, operation: str, path: Path, params: Dict[str, Any], options: Options) -> Any:
        from ._streaming import Stream

        params.pop("stream")
        return Stream(self._client._core.stream(operation, path, params, _options(options)))


class AsyncResource(_Resource):
    """A group of methods, for event loops."""

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> Any:
        """The same methods, which return an `APIResponse`: status, headers, and the reply by `parse()`."""
        copy = type(self)(self._client)
        copy._raw = True
        return copy

    async def _send(self, operation: str, path: Path, params: Params, options: Options) -> Raw:
        from ._loops import bridge

        pending = self._client._core.call_async(bridge(), operation, path, params, _options(options))
        if "keyway._models" not in sys.modules:
            from . import _models as _models

        return await pending

    async def _json(self, operation: str, path: Path, params: Params, options: Options) -> Any:
        raw = await self._send(operation, path, params, options)
        return self._reply(raw, raw.parse)

    async def _text(self, operation: str, path: Path, params: Params, options: Options) -> Any:
        raw = await self._send(operation, path, params, options)
        return self._reply(raw, raw.text)

    async def _bytes(self, operation: str, path: Path, params: Params, options: Options) -> Any:
        raw = await self._send(operation, path, params, options)
        return self._reply(raw, lambda: BinaryResponse(raw))

    async def _nothing(self, operation: str, path: Path, params: Params, options: Options) -> Any:
        raw = await self._send(operation, path, params, options)
        return self._reply(raw, lambda: None)

    async def _embeddings(self, operation: str, path: Path, params: Dict[str, Any], options: Options) -> Any:
        params, packed = _packed(params)
        raw = await self._send(operation, path, params, options)
        return self._reply(raw, lambda: _unpacked(raw.parse(), packed))

    def _page(self, operation: str, path: Path, params: Params, options: Options, kind: str) -> Any:
        async def first() -> Any:
            raw = await self._send(operation, path, params, options)

            def again(following: Dict[str, Any]) -> Any:
                return self._page(operation, path, {**(params or {}), **following}, options, kind)

            return self._reply(raw, lambda: _page_class("Async" + kind)._of(raw.page(), again))

        if self._raw:
            return first()
        from .pagination import AsyncPaginator

        return AsyncPaginator(first)

    async def _stream(self, operation: str, path: Path, params: Dict[str, Any], options: Options) -> Any:
        from ._loops import bridge
        from ._streaming import AsyncStream

        params.pop("stream")
        core = self._client._core.stream_async(bridge(), operation, path, params, _options(options))
        return AsyncStream(await core)


def _page_class(name: str) -> Any:
    from . import pagination

    return getattr(pagination, name)


def _packed(params: Dict[str, Any]) -> Tuple[Dict[str, Any], bool]:
    """Requests vectors as base64 unless the caller chose a format: they are a quarter as long so."""
    if isinstance(params["encoding_format"], (Omit, NotGiven)):
        return {**params, "encoding_format": "base64"}, True
    return params, False


def _unpacked(reply: Any, packed: bool) -> Any:
    """Turns vectors into lists of floats."""
    for item in reply.data if packed and isinstance(reply.data, list) else []:
        if isinstance(item.embedding, str):
            try:
                vector = array("f", base64.b64decode(item.embedding, validate=True))
            except (binascii.Error, ValueError) as error:
                from ._errors import APIResponseValidationError

                text = f"The reply to embeddings.create holds a vector that is not base64: {error}."
                raise APIResponseValidationError(message=text) from None
            if sys.byteorder == "big":
                vector.byteswap()
            item.embedding = vector.tolist()
    return reply
