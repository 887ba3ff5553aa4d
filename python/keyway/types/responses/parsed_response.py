"""A response whose texts and calls were parsed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Generic, List, Optional, TypeVar, Union

from .response import Response
from .response_function_tool_call import ResponseFunctionToolCall
from .response_output_message import ResponseOutputMessage
from .response_output_refusal import ResponseOutputRefusal
from .response_output_text import ResponseOutputText

if TYPE_CHECKING:
    from .response_output_item import ResponseOutputItem

__all__ = [
    "ParsedContent",
    "ParsedResponse",
    "ParsedResponseFunctionToolCall",
    "ParsedResponseOutputItem",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputText",
]

# Whose annotations the classes below inherit.
_INHERITS = (Response, ResponseFunctionToolCall, ResponseOutputMessage, ResponseOutputText)

ContentType = TypeVar("ContentType")


class ParsedResponseOutputText(ResponseOutputText, Generic[ContentType]):
    parsed: Optional[ContentType] = None
    """The text as the type that `text_format` names."""

    # What is not sent, when the response's output is part of the next request.
    __api_exclude__ = {"parsed"}


ParsedContent = Union[ParsedResponseOutputText[ContentType], ResponseOutputRefusal]


class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[ContentType]):
    if TYPE_CHECKING:
        content: List[ParsedContent[ContentType]]  # type: ignore[assignment]
    else:
        # A generic class of pydantic's is itself for its own variable, so a union of such has none.
        content: List[ParsedContent]

    @property
    def __api_exclude__(self) -> Dict[str, Any]:
        parsed = [at for at, part in enumerate(self.content or []) if isinstance(part, ParsedResponseOutputText)]
        return {"content": {at: {"parsed"} for at in parsed}}


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    parsed_arguments: object = None
    """An instance of the tool's model, or the JSON's value if the tool is strict; otherwise `None`."""

    __api_exclude__ = {"parsed_arguments"}


# Made by pydantic when it needs it, for it imports all kinds of items.
ParsedResponseOutputItem = Union[
    ParsedResponseOutputMessage[ContentType], ParsedResponseFunctionToolCall, "ResponseOutputItem"
]


class ParsedResponse(Response, Generic[ContentType]):
    if TYPE_CHECKING:
        output: List[ParsedResponseOutputItem[ContentType]]
    else:
        output: List[ParsedResponseOutputItem]

    @property
    def output_parsed(self) -> Optional[ContentType]:
        """The first text that was parsed."""
        for item in self.output or []:
            for part in (item.content or []) if isinstance(item, ParsedResponseOutputMessage) else []:
                if isinstance(part, ParsedResponseOutputText) and part.parsed:
                    return part.parsed
        return None
