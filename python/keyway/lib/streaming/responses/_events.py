"""The events of a stream of a response: the API's, four of them with more."""

from typing import TYPE_CHECKING, Generic, Optional, TypeVar, Union

from ....types.responses import response_completed_event as _completed
from ....types.responses import response_function_call_arguments_delta_event as _arguments
from ....types.responses import response_text_delta_event as _delta
from ....types.responses import response_text_done_event as _done
from ....types.responses.parsed_response import ParsedResponse

if TYPE_CHECKING:
    from ....types.responses.response_stream_event import ResponseStreamEvent as RawResponseStreamEvent

# Without a default, which pydantic would take for the type of what is parsed.
TextFormatT = TypeVar("TextFormatT")

# Whose annotations the classes below inherit.
_INHERITS = (
    _completed.ResponseCompletedEvent,
    _arguments.ResponseFunctionCallArgumentsDeltaEvent,
    _delta.ResponseTextDeltaEvent,
    _done.ResponseTextDoneEvent,
)


class ResponseTextDeltaEvent(_delta.ResponseTextDeltaEvent):
    """A piece of a text."""

    snapshot: str
    """All of the text so far."""


class ResponseTextDoneEvent(_done.ResponseTextDoneEvent, Generic[TextFormatT]):
    """A text is complete."""

    parsed: Optional[TextFormatT] = None


class ResponseFunctionCallArgumentsDeltaEvent(_arguments.ResponseFunctionCallArgumentsDeltaEvent):
    """A piece of a call's arguments."""

    snapshot: str
    """All arguments so far."""


class ResponseCompletedEvent(_completed.ResponseCompletedEvent, Generic[TextFormatT]):
    """The response is complete, and parsed."""

    response: ParsedResponse[TextFormatT]  # pyright: ignore[reportIncompatibleVariableOverride]


ResponseStreamEvent = Union[
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent[TextFormatT],
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseCompletedEvent[TextFormatT],
    "RawResponseStreamEvent",
]
