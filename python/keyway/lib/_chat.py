"""`chat.completions.parse` and `.stream`, on both kinds of client."""

from __future__ import annotations

from typing import Any, Callable, Dict, Tuple

from ._options import with_helper
from ._parsing import parse_chat_completion, type_to_response_format_param, validate_input_tools
from ._parsing._completions import tool_list

Params = Dict[str, Any]
Path = Tuple[str, ...]
Options = Tuple[Any, Any, Any, Any]


def _prepared(params: Params, options: Options) -> Tuple[Params, Options, Callable[[Any], Any]]:
    """What `parse` sends, and how it reads the reply."""
    kind, tools = params["response_format"], validate_input_tools(params["tools"])
    sent = {**params, "tools": tools, "response_format": type_to_response_format_param(kind)}

    def read(completion: Any) -> Any:
        return parse_chat_completion(response_format=kind, input_tools=tools, chat_completion=completion)

    return sent, with_helper(options, "chat.completions.parse"), read


def parse(resource: Any, operation: str, path: Path, params: Params, options: Options) -> Any:
    sent, options, read = _prepared(params, options)
    return resource._call(operation, path, sent, options, lambda raw: read(raw.parse()))


async def parse_async(resource: Any, operation: str, path: Path, params: Params, options: Options) -> Any:
    sent, options, read = _prepared(params, options)
    return await resource._call(operation, path, sent, options, lambda raw: read(raw.parse()))


def _streamed(resource: Any, operation: str, path: Path, params: Params, options: Options) -> Dict[str, Any]:
    """What a stream's manager needs: the request, and how its events are parsed."""
    kind, given = params["response_format"], params["tools"]
    tools = tool_list(given)
    sent = {
        **params,
        "stream": True,
        "tools": tools if tools else given,
        "response_format": type_to_response_format_param(kind),
    }
    options = with_helper(options, "chat.completions.stream")

    def request() -> Any:
        return resource._stream(operation, path, dict(sent), options)

    return {"api_request": request, "response_format": kind, "input_tools": tools}


def stream(resource: Any, operation: str, path: Path, params: Params, options: Options) -> Any:
    from .streaming.chat import ChatCompletionStreamManager

    return ChatCompletionStreamManager(**_streamed(resource, operation, path, params, options))


def stream_async(resource: Any, operation: str, path: Path, params: Params, options: Options) -> Any:
    from .streaming.chat import AsyncChatCompletionStreamManager

    return AsyncChatCompletionStreamManager(**_streamed(resource, operation, path, params, options))
