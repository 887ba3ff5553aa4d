"""`responses.parse` and `.stream`, on both kinds of client."""

from __future__ import annotations

from typing import Any, Callable, Dict, Tuple

from ._options import with_helper
from ._parsing._completions import is_given
from ._parsing._responses import make_tools, parse_response, type_to_text_format_param

Params = Dict[str, Any]
Path = Tuple[str, ...]
Options = Tuple[Any, Any, Any, Any]

# What the stream of a response that exists may have besides its ID.
_OF_READING = ("include", "tools")


def _with_format(params: Params, kind: Any) -> Params:
    """The parameters that ask for a type."""
    if not is_given(kind):
        return params
    text = dict(params["text"]) if is_given(params["text"]) and params["text"] else {}
    if "format" in text:
        raise TypeError("text_format and text.format were both given; give one of them")
    return {**params, "text": {**text, "format": type_to_text_format_param(kind)}}


def _prepared(params: Params, options: Options) -> Tuple[Params, Options, Callable[[Any], Any]]:
    """What `parse` sends, and how it reads the reply."""
    sent = dict(params)
    kind, tools = sent.pop("text_format"), make_tools(sent["tools"])
    sent = _with_format({**sent, "tools": tools}, kind)

    def read(response: Any) -> Any:
        return parse_response(text_format=kind, input_tools=tools, response=response)

    return sent, with_helper(options, "responses.parse"), read


def parse(resource: Any, operation: str, path: Path, params: Params, options: Options) -> Any:
    sent, options, read = _prepared(params, options)
    return resource._call(operation, path, sent, options, lambda raw: read(raw.parse()))


async def parse_async(resource: Any, operation: str, path: Path, params: Params, options: Options) -> Any:
    sent, options, read = _prepared(params, options)
    return await resource._call(operation, path, sent, options, lambda raw: read(raw.parse()))


def _streamed(resource: Any, operation: str, path: Path, params: Params, options: Options) -> Dict[str, Any]:
    """What a stream's manager needs: the request, and how its events are parsed."""
    sent = dict(params)
    kind, identifier, after = sent.pop("text_format"), sent.pop("response_id"), sent.pop("starting_after")
    tools = make_tools(sent["tools"])
    given = [name for name, value in sent.items() if is_given(value) and name not in _OF_READING]
    options = with_helper(options, "responses.stream")
    if is_given(identifier) or is_given(after):
        if given:
            raise ValueError(f"a response that exists was named, and parameters of a new one: {', '.join(given)}")
        if not is_given(identifier):
            raise ValueError("starting_after was given without response_id; name the response")
        # It is read from its start, so that its snapshots are whole.
        operation, path = "responses.retrieve", (resource._path("response_id", identifier),)
        sent = {"include": sent["include"]}
    else:
        for name in ("input", "model"):
            if not is_given(sent[name]):
                raise ValueError(f"{name} is missing; a new response needs it, and one that exists response_id")
        sent = _with_format({**sent, "tools": tools}, kind)

    def request() -> Any:
        return resource._stream(operation, path, {**sent, "stream": True}, options)

    starting_after = after if is_given(after) else None
    return {"api_request": request, "text_format": kind, "input_tools": tools, "starting_after": starting_after}


def stream(resource: Any, operation: str, path: Path, params: Params, options: Options) -> Any:
    from .streaming.responses import ResponseStreamManager

    return ResponseStreamManager(**_streamed(resource, operation, path, params, options))


def stream_async(resource: Any, operation: str, path: Path, params: Params, options: Options) -> Any:
    from .streaming.responses import AsyncResponseStreamManager

    return AsyncResponseStreamManager(**_streamed(resource, operation, path, params, options))
