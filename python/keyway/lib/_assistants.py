"""Runs whose events are handed to a handler."""

from __future__ import annotations

from typing import Any, Callable, Dict, Tuple

from .._types import Omit
from ._options import with_headers

Params = Dict[str, Any]
Path = Tuple[str, ...]
Options = Tuple[Any, Any, Any, Any]


def _prepared(
    resource: Any, operation: str, path: Path, params: Params, options: Options, name: str
) -> Tuple[Callable[[], Any], Any]:
    """The request, and the handler or `None`."""
    sent = dict(params)
    handler = sent.pop("event_handler")
    handler = None if isinstance(handler, Omit) else handler
    custom = "true" if handler else "false"
    options = with_headers(
        options, {"X-Stainless-Stream-Helper": name, "X-Stainless-Custom-Event-Handler": custom}
    )

    def request() -> Any:
        return resource._stream(operation, path, {**sent, "stream": True}, options)

    return request, handler


def _streams(name: str) -> Tuple[Callable[..., Any], Callable[..., Any]]:
    """The functions of a method, for both kinds of client."""

    def stream(resource: Any, operation: str, path: Path, params: Params, options: Options) -> Any:
        from .streaming._assistants import AssistantEventHandler, AssistantStreamManager

        request, handler = _prepared(resource, operation, path, params, options, name)
        return AssistantStreamManager(request, event_handler=handler or AssistantEventHandler())

    def stream_async(resource: Any, operation: str, path: Path, params: Params, options: Options) -> Any:
        from .streaming._assistants import AsyncAssistantEventHandler, AsyncAssistantStreamManager

        request, handler = _prepared(resource, operation, path, params, options, name)
        return AsyncAssistantStreamManager(request, event_handler=handler or AsyncAssistantEventHandler())

    return stream, stream_async


stream, stream_async = _streams("threads.runs.create_and_stream")
create_and_stream, create_and_stream_async = stream, stream_async
create_and_run_stream, create_and_run_stream_async = _streams("threads.create_and_run_stream")
submit_tool_outputs_stream, submit_tool_outputs_stream_async = _streams("threads.runs.submit_tool_outputs_stream")
