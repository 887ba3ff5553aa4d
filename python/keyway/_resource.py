"""What the generated methods have in common: they hand their parameters to the core, and its reply on."""

from __future__ import annotations

import sys
from array import array
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, Optional, Tuple, TypeVar

from . import _core
from . import _logs
from ._keywords import renamed
from ._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from ._exchange import response_of
from ._response import APIResponse, AsyncAPIResponse, AsyncStreamedBinaryAPIResponse, StreamedBinaryAPIResponse
from ._types import NotGiven, Omit

if TYPE_CHECKING:
    from ._client import AsyncOpenAI, OpenAI
    from ._core import Bridge, Download, Raw
    from ._streaming import AsyncStream, Stream

Params = Optional[Dict[str, Any]]
Path = Tuple[str, ...]
Options = Tuple[Any, Any, Any, Any]
_S = TypeVar("_S", bound="_Resource")
_R = TypeVar("_R")


def _options(given: Options) -> Optional[Dict[str, Any]]:
    headers, query, body, timeout = given
    if headers is None and query is None and body is None and isinstance(timeout, NotGiven):
        return None
    return {"extra_headers": headers, "extra_query": query, "extra_body": body, "timeout": timeout}


class _Resource:
    # What methods return: the reply itself, "raw" with status and headers, or "streamed" as it arrives.
    _mode = ""
    _keeps = False

    _renamed = staticmethod(renamed)

    def __init__(self, client: Any) -> None:
        self._client = client

    def _in_mode(self: _S, mode: str) -> _S:
        copy = type(self)(self._client)
        copy._mode = mode
        return copy

    def _keeping(self: _S) -> _S:
        """This resource, whose replies have what was sent."""
        copy = self._in_mode(self._mode)
        copy._keeps = True
        return copy

    def _given(self, options: Options, keep: bool = False) -> Optional[Dict[str, Any]]:
        given = _options(options)
        # Replies with their status and headers have what was sent, too.
        keep = keep or self._keeps or bool(self._mode) or _logs.wanted()
        return {**(given or {}), "keep_request": True} if keep else given

    @staticmethod
    def _path(name: str, value: Any) -> str:
        text = value if isinstance(value, str) else str(value)
        if not text or value is None:
            raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
        return text

    def _parsed(self, raw: Raw) -> Any:
        value = raw.parse()
        if self._client._strict_response_validation:
            _validate(value, raw)
        return value

    def _takes_steps(self) -> bool:
        """Whether something happens between a reply and its object, or the objects' classes have to be loaded."""
        return bool(
            self._mode
            or self._client._strict_response_validation
            or "keyway._models" not in sys.modules
            or _logs.wanted()
        )

    def _reply(self, raw: Raw, parse: Callable[[], Any]) -> Any:
        return LegacyAPIResponse(raw, parse) if self._mode else parse()


class SyncResource(_Resource):
    """A group of methods, for threads."""

    _client: OpenAI

    def _send(self, operation: str, path: Path, params: Params, options: Options) -> Raw:
        if _logs.wanted():
            return self._told(operation, lambda: self._sent(operation, path, params, options))
        return self._sent(operation, path, params, options)

    @staticmethod
    def _told(operation: str, call: Callable[[], _R]) -> _R:
        """Makes a call, and tells the log of it if anybody wants to know."""
        if not _logs.wanted():
            return call()
        line = _logs.Line(operation)
        try:
            reply = call()
        except BaseException as error:
            line.failed(error)
            raise
        line.replied(reply)
        return reply

    def _sent(self, operation: str, path: Path, params: Params, options: Options) -> Raw:
        core = self._client._core
        if "keyway._models" in sys.modules:
            return core.call(operation, path, params, self._given(options))
        # pydantic takes a tenth of a second to load, and does so while the first request is in flight.
        begun = core.begin(operation, path, params, self._given(options))
        from . import _models as _models

        return begun.wait()

    def _call(
        self, operation: str, path: Path, params: Params, options: Options, parse: Callable[[Any], Any]
    ) -> Any:
        raw = self._send(operation, path, params, options)
        if self._mode == "streamed":
            return APIResponse(raw, lambda _: parse(raw))
        return self._reply(raw, lambda: parse(raw))

    def _open(self, operation: str, path: Path, params: Params, options: Options) -> Download:
        given = self._given(options)
        return self._told(operation, lambda: _core.open(self._client._core, operation, path, params, given))

    def _json(self, operation: str, path: Path, params: Params, options: Options) -> Any:
        if self._takes_steps():
            return self._call(operation, path, params, options, self._parsed)
        return self._client._core.json(operation, path, params, options)

    def _text(self, operation: str, path: Path, params: Params, options: Options) -> Any:
        return self._call(operation, path, params, options, _file_text)

    def _json_or_text(self, operation: str, path: Path, params: Dict[str, Any], options: Options) -> Any:
        parse = _text if params["response_format"] in _TEXTS else self._parsed
        return self._call(operation, path, params, options, parse)

    def _bytes(self, operation: str, path: Path, params: Params, options: Options) -> Any:
        if self._mode == "streamed":
            source = self._open(operation, path, params, options)
            return StreamedBinaryAPIResponse(source, lambda body: body, "file")
        return self._keeping()._call(operation, path, params, options, _file)

    def _nothing(self, operation: str, path: Path, params: Params, options: Options) -> Any:
        return self._call(operation, path, params, options, lambda raw: None)

    def _embeddings(self, operation: str, path: Path, params: Dict[str, Any], options: Options) -> Any:
        params, packed = _packed(params)
        if self._takes_steps():
            return self._call(operation, path, params, options, lambda raw: _unpacked(raw.parse(), packed))
        return _unpacked(self._client._core.json(operation, path, params, options), packed)

    def _page(self, operation: str, path: Path, params: Params, options: Options, kind: str) -> Any:
        def again(following: Dict[str, Any]) -> Any:
            return self._page(operation, path, {**(params or {}), **following}, options, kind)

        return self._call(
            operation, path, params, options, lambda raw: _page_class("Sync" + kind)._of(raw.page(), again)
        )

    def _stream(self, operation: str, path: Path, params: Params, options: Options) -> Any:
        from ._streaming import Stream

        (params or {}).pop("stream", None)
        given = self._given(options, True)
        source = self._told(operation, lambda: self._client._core.stream(operation, path, params, given))
        if not self._mode:
            return Stream(source)

        def parse(*_: bytes) -> Stream[Any]:
            return Stream(source)

        return LegacyAPIResponse(source, parse, True) if self._mode == "raw" else APIResponse(source, parse, "stream")


class AsyncResource(_Resource):
    """A group of methods, for event loops."""

    _client: AsyncOpenAI

    async def _send(self, operation: str, path: Path, params: Params, options: Options) -> Raw:
        return await self._told(operation, self._sent(operation, path, params, options))

    @staticmethod
    async def _told(operation: str, call: Awaitable[_R]) -> _R:
        """Awaits a call, and tells the log of it if anybody wants to know."""
        if not _logs.wanted():
            return await call
        line = _logs.Line(operation)
        try:
            reply = await call
        except BaseException as error:
            line.failed(error)
            raise
        line.replied(reply)
        return reply

    async def _sent(self, operation: str, path: Path, params: Params, options: Options) -> Raw:
        pending = self._client._core.call_async(_bridge(), operation, path, params, self._given(options))
        if "keyway._models" not in sys.modules:
            from . import _models as _models

        return await pending

    async def _call(
        self, operation: str, path: Path, params: Params, options: Options, parse: Callable[[Any], Any]
    ) -> Any:
        raw = await self._send(operation, path, params, options)
        if self._mode == "streamed":
            return AsyncAPIResponse(raw, lambda _: parse(raw))
        return self._reply(raw, lambda: parse(raw))

    async def _open(self, operation: str, path: Path, params: Params, options: Options) -> Download:
        given = self._given(options)
        opening = _core.open_async(_bridge(), self._client._core, operation, path, params, given)
        return await self._told(operation, opening)

    def _json(self, operation: str, path: Path, params: Params, options: Options) -> Awaitable[Any]:
        if self._takes_steps():
            return self._call(operation, path, params, options, self._parsed)
        return self._client._core.json_async(_bridge(), operation, path, params, options)

    async def _text(self, operation: str, path: Path, params: Params, options: Options) -> Any:
        return await self._call(operation, path, params, options, _file_text)

    async def _json_or_text(self, operation: str, path: Path, params: Dict[str, Any], options: Options) -> Any:
        parse = _text if params["response_format"] in _TEXTS else self._parsed
        return await self._call(operation, path, params, options, parse)

    async def _bytes(self, operation: str, path: Path, params: Params, options: Options) -> Any:
        if self._mode == "streamed":
            source = await self._open(operation, path, params, options)
            return AsyncStreamedBinaryAPIResponse(source, lambda body: body, "file")
        return await self._keeping()._call(operation, path, params, options, _file)

    async def _nothing(self, operation: str, path: Path, params: Params, options: Options) -> Any:
        return await self._call(operation, path, params, options, lambda raw: None)

    async def _embeddings(self, operation: str, path: Path, params: Dict[str, Any], options: Options) -> Any:
        params, packed = _packed(params)
        return await self._call(operation, path, params, options, lambda raw: _unpacked(raw.parse(), packed))

    def _page(self, operation: str, path: Path, params: Params, options: Options, kind: str) -> Any:
        def again(following: Dict[str, Any]) -> Any:
            return self._page(operation, path, {**(params or {}), **following}, options, kind)

        def parse(raw: Any) -> Any:
            return _page_class("Async" + kind)._of(raw.page(), again)

        if self._mode:
            return self._call(operation, path, params, options, parse)
        from .pagination import AsyncPaginator

        return AsyncPaginator(lambda: self._call(operation, path, params, options, parse))

    async def _stream(self, operation: str, path: Path, params: Params, options: Options) -> Any:
        from ._streaming import AsyncStream

        (params or {}).pop("stream", None)
        given = self._given(options, True)
        opening = self._client._core.stream_async(_bridge(), operation, path, params, given)
        source = await self._told(operation, opening)
        if not self._mode:
            return AsyncStream(source)

        def parse(*_: bytes) -> AsyncStream[Any]:
            return AsyncStream(source)

        return LegacyAPIResponse(source, parse, True) if self._mode == "raw" else AsyncAPIResponse(source, parse, "stream")


# What finds the bridge of the running loop. asyncio is imported for event loops alone.
_find_bridge: Any = None


def _bridge() -> Bridge:
    global _find_bridge
    if _find_bridge is None:
        from ._loops import bridge

        _find_bridge = bridge
    found: Bridge = _find_bridge()
    return found


# The formats of a reply that are no JSON.
_TEXTS = ("text", "srt", "vtt")


def _validate(value: Any, raw: Raw) -> None:
    """Lets pydantic validate a reply that became an object of a class."""
    from pydantic import BaseModel, ValidationError

    from ._errors import APIResponseValidationError

    if isinstance(value, BaseModel):
        try:
            type(value).model_validate_json(raw.content)
        except ValidationError as error:
            raise APIResponseValidationError(message=f"The reply is not a valid {type(value).__name__}: {error}") from None


def _text(raw: Raw) -> str:
    return raw.text()


def _file_text(raw: Raw) -> str:
    # A file may be empty.
    return raw.text() if raw.content else ""


def _file(raw: Raw) -> HttpxBinaryResponseContent:
    return HttpxBinaryResponseContent(response_of(raw, None, raw.content))


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
                vector = array("f", _core.unpack(item.embedding))
            except ValueError as error:
                from ._errors import APIResponseValidationError

                text = f"The reply to embeddings.create holds a vector that is not base64: {error}."
                raise APIResponseValidationError(message=text) from None
            if sys.byteorder == "big":
                vector.byteswap()
            object.__setattr__(item, "embedding", vector.tolist())
    return reply
