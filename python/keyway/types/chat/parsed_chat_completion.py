"""A chat completion whose content and tool calls were parsed."""

from __future__ import annotations

from typing import Any, Dict, Generic, List, Optional, TypeVar

from .chat_completion import ChatCompletion, Choice
from .chat_completion_message import ChatCompletionMessage
from .parsed_function_tool_call import ParsedFunctionToolCall

__all__ = ["ParsedChatCompletion", "ParsedChatCompletionMessage", "ParsedChoice"]

# Whose annotations the classes below inherit.
_INHERITS = (ChatCompletion, ChatCompletionMessage)

ContentType = TypeVar("ContentType")


class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[ContentType]):
    parsed: Optional[ContentType] = None
    """The content as the type that `response_format` names; `None` without content, or with a refusal."""

    tool_calls: Optional[List[ParsedFunctionToolCall]] = None  # type: ignore[assignment]

    # What is not sent, when the message is part of the next request.
    @property
    def __api_exclude__(self) -> Dict[str, Any]:
        calls = {"tool_calls": {"__all__": {"function": {"parsed_arguments"}}}} if self.tool_calls else {}
        return {"parsed": True, **calls}


class ParsedChoice(Choice, Generic[ContentType]):
    message: ParsedChatCompletionMessage[ContentType]  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedChatCompletion(ChatCompletion, Generic[ContentType]):
    choices: List[ParsedChoice[ContentType]]  # type: ignore[assignment]
