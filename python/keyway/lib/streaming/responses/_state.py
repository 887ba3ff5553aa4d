"""Adds snapshots to the events of a response."""

from __future__ import annotations

from typing import Any, Dict, Generic, List, Optional, Tuple

from ...._models import as_class
from ...._types import omit
from ....types.responses.parsed_response import ParsedResponse
from ..._parsing._completions import Tools, tool_list
from ..._parsing._responses import TextFormatT, parse_response, parse_text
from ._events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)


class ResponseStreamState(Generic[TextFormatT]):
    """What has arrived of a response's texts and arguments, for those who read its events themselves."""

    def __init__(self, *, input_tools: Tools = omit, text_format: Any = omit) -> None:
        self._tools = tool_list(input_tools)
        self._text_format = text_format
        self._texts: Dict[Tuple[Any, Any], str] = {}
        self._arguments: Dict[Any, str] = {}
        self._phases: Dict[Any, Optional[str]] = {}
        self._done: Dict[Any, Any] = {}
        self.ending: Optional[str] = None
        """The type of the event that ended the response."""
        self.completed: Optional[ParsedResponse[TextFormatT]] = None
        """The response, once it is complete."""

    def handle_event(self, event: Any) -> List[ResponseStreamEvent[TextFormatT]]:
        """Adds an event of the API, and returns what a reader gets of it."""
        handle = getattr(self, "_" + str(getattr(event, "type", "")).replace(".", "_"), None)
        return [event if handle is None else handle(event)]

    def _response_output_item_added(self, event: Any) -> Any:
        self._phases[event.output_index] = getattr(event.item, "phase", None)
        arguments = getattr(event.item, "arguments", None)
        if isinstance(arguments, str):
            self._arguments[event.output_index] = arguments
        return event

    def _response_content_part_added(self, event: Any) -> Any:
        text = getattr(event.part, "text", None)
        if isinstance(text, str):
            self._texts[event.output_index, event.content_index] = text
        return event

    def _response_output_text_delta(self, event: Any) -> Any:
        place = (event.output_index, event.content_index)
        text = self._texts[place] = self._texts.get(place, "") + event.delta
        return as_class(ResponseTextDeltaEvent, event, snapshot=text)

    def _response_output_text_done(self, event: Any) -> Any:
        parsed = parse_text(event.text, self._text_format, phase=self._phases.get(event.output_index))
        return as_class(ResponseTextDoneEvent, event, parsed=parsed)

    def _response_function_call_arguments_delta(self, event: Any) -> Any:
        text = self._arguments[event.output_index] = self._arguments.get(event.output_index, "") + event.delta
        return as_class(ResponseFunctionCallArgumentsDeltaEvent, event, snapshot=text)

    def _response_output_item_done(self, event: Any) -> Any:
        self._done[event.output_index] = event.item
        return event

    def _response_completed(self, event: Any) -> Any:
        response = event.response
        if response.output is None:
            # Some servers send the items in their own events only.
            response = response.model_copy(update={"output": [self._done[at] for at in sorted(self._done)]})
        self.ending = event.type
        self.completed = parse_response(
            text_format=self._text_format, input_tools=self._tools, response=response
        )
        return as_class(ResponseCompletedEvent, event, response=self.completed)

    def _response_incomplete(self, event: Any) -> Any:
        self.ending = event.type
        return event

    _response_failed = _response_incomplete
