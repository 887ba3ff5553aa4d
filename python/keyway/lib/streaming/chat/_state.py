"""Makes events of chunks."""

from __future__ import annotations

import inspect
from typing import Any, Dict, Generic, Iterable, List, Optional, Set, cast


from ...._types import omit
from ....types.chat.parsed_chat_completion import ParsedChatCompletion
from ..._parsing import (
    ResponseFormatT,
    get_input_tool_by_name,
    has_parseable_input,
    maybe_parse_content,
    parse_chat_completion,
    parse_function_tool_arguments,
)
from ..._parsing._completions import Tools, refuse_incomplete, tool_list
from ..._partial import partial_json
from ._events import (
    ChatCompletionStreamEvent,
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    ParsedChatCompletionSnapshot,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from ._snapshot import ChoiceSnapshot, Snapshot
from ._tool_calls import Call

_LOGPROBS: Dict[str, Any] = {
    "content": (LogprobsContentDeltaEvent, LogprobsContentDoneEvent),
    "refusal": (LogprobsRefusalDeltaEvent, LogprobsRefusalDoneEvent),
}


def _so_far(text: str, before: Any) -> Any:
    """The value of JSON that has not arrived whole; `before`, if nothing can be said of it."""
    try:
        return partial_json(text) if text.strip() else before
    except ValueError:
        return before


class ChatCompletionStreamState(Generic[ResponseFormatT]):
    """Puts a completion together from the chunks of `create(stream=True)`, for those who read them themselves.

    response_format: the type, or the API's parameter, that the request has.
    input_tools: the tools that the request has.
    """

    def __init__(self, *, input_tools: Tools = omit, response_format: Any = omit) -> None:
        self._tools = tool_list(input_tools)
        self._response_format = response_format
        self._is_rich = inspect.isclass(response_format)
        self._parses = has_parseable_input(response_format=response_format, input_tools=self._tools)
        self._snapshot = Snapshot()
        self._ends: Dict[int, _Ends] = {}

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion as far as it has arrived. Raises RuntimeError before the first chunk."""
        if self._snapshot.completion is None:
            raise RuntimeError("no chunk has arrived yet; read the stream first")
        return cast(ParsedChatCompletionSnapshot, self._snapshot.completion)

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """The completion, parsed. It is whole only if the stream has ended."""
        return parse_chat_completion(
            chat_completion=self.current_completion_snapshot,
            response_format=self._response_format if self._is_rich else omit,
            input_tools=self._tools,
        )

    def handle_chunk(self, chunk: Any) -> Iterable[ChatCompletionStreamEvent[ResponseFormatT]]:
        """Adds a chunk, and returns its events."""
        # Azure's filter sends chunks of no object, which are not part of the reply.
        if getattr(chunk, "object", None) == "":
            return []
        touched = self._snapshot.push(chunk)
        for known, choice, calls in touched:
            self._parse_so_far(known, choice, calls)
        events: List[Any] = [
            ChunkEvent.model_construct(type="chunk", chunk=chunk, snapshot=self.current_completion_snapshot)
        ]
        for known, choice, calls in touched:
            events += self._events(known, choice, calls)
        return events

    def _parse_so_far(self, known: ChoiceSnapshot, choice: Any, calls: List[Any]) -> None:
        if choice.finish_reason and self._parses:
            refuse_incomplete(choice, self.current_completion_snapshot)
        message = known.message
        if self._is_rich and message.content and not message.refusal:
            message.parsed = _so_far(message.content, message.parsed)
        for call, _ in calls:
            if call.snapshot.type != "function":
                continue
            function = call.snapshot.function
            tool = get_input_tool_by_name(input_tools=self._tools, name=function.name)
            if tool is not None and tool["function"].get("strict"):
                function.parsed_arguments = _so_far(function.arguments, function.parsed_arguments)

    def _events(self, known: ChoiceSnapshot, choice: Any, calls: List[Any]) -> List[Any]:
        events: List[Any] = []
        message, delta = known.message, getattr(choice, "delta", None)
        if delta is not None and isinstance(delta.content, str):
            events.append(
                ContentDeltaEvent.model_construct(
                    type="content.delta", delta=delta.content, snapshot=message.content, parsed=message.parsed
                )
            )
        if delta is not None and isinstance(delta.refusal, str):
            events.append(
                RefusalDeltaEvent.model_construct(type="refusal.delta", delta=delta.refusal, snapshot=message.refusal)
            )
        for call, piece in calls:
            if call.snapshot.type == "function":
                events.append(_arguments(call, piece))
        for name, (kind, _) in _LOGPROBS.items():
            piece = getattr(choice.logprobs, name, None)
            if piece:
                snapshot = getattr(known.choice.logprobs, name)
                events.append(kind.model_construct(type=f"logprobs.{name}.delta", snapshot=snapshot, **{name: piece}))
        ends = self._ends.setdefault(known.choice.index, _Ends(self._response_format, self._tools))
        return events + ends.events(known, [call for call, _ in calls])


def _arguments(call: Call, piece: Any) -> Any:
    function = call.snapshot.function
    return FunctionToolCallArgumentsDeltaEvent.model_construct(
        type="tool_calls.function.arguments.delta",
        name=function.name,
        index=call.position,
        arguments=function.arguments,
        parsed_arguments=function.parsed_arguments,
        arguments_delta=(piece.function.arguments if piece.function is not None else None) or "",
    )


class _Ends:
    """What of a choice is complete already."""

    def __init__(self, response_format: Any, tools: List[Any]) -> None:
        self._response_format = response_format
        self._tools = tools
        self._done: Set[str] = set()
        self._done_calls: Set[int] = set()
        self._current: Optional[Call] = None

    def events(self, known: ChoiceSnapshot, calls: List[Call]) -> List[Any]:
        """The events of what the chunk completes."""
        events: List[Any] = []
        for call in calls:
            if self._current is not call:
                events += self._content(known)
                # Pieces of several calls may come in turn.
                if self._current is not None and self._current.is_complete():
                    events += self._call(self._current)
            self._current = call
        if known.choice.finish_reason:
            events += self._content(known)
            for call in known.calls.calls:
                events += self._call(call)
        return events

    def _first(self, name: str) -> bool:
        is_first = name not in self._done
        self._done.add(name)
        return is_first

    def _content(self, known: ChoiceSnapshot) -> List[Any]:
        events: List[Any] = []
        message = known.message
        if message.content and self._first("content"):
            # The whole content is of the type, not of JSON's values.
            message.parsed = maybe_parse_content(response_format=self._response_format, message=message)
            events.append(
                ContentDoneEvent.model_construct(type="content.done", content=message.content, parsed=message.parsed)
            )
        if message.refusal is not None and self._first("refusal"):
            events.append(RefusalDoneEvent.model_construct(type="refusal.done", refusal=message.refusal))
        for name, (_, kind) in _LOGPROBS.items():
            value = getattr(known.choice.logprobs, name, None)
            if value is not None and self._first(f"logprobs.{name}"):
                events.append(kind.model_construct(type=f"logprobs.{name}.done", **{name: value}))
        return events

    def _call(self, call: Call) -> List[Any]:
        if call.position in self._done_calls or call.snapshot.type != "function":
            return []
        self._done_calls.add(call.position)
        function = call.snapshot.function
        function.parsed_arguments = parse_function_tool_arguments(input_tools=self._tools, function=function)
        return [
            FunctionToolCallArgumentsDoneEvent.model_construct(
                type="tool_calls.function.arguments.done",
                index=call.position,
                name=function.name,
                arguments=function.arguments,
                parsed_arguments=function.parsed_arguments,
            )
        ]
