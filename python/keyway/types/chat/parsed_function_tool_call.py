"""A function call whose arguments were parsed."""

from __future__ import annotations

from typing import Optional

from .chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall, Function

__all__ = ["ParsedFunction", "ParsedFunctionToolCall"]


class ParsedFunction(Function):
    parsed_arguments: Optional[object] = None
    """An instance of the tool's model, or the JSON's value if the tool is strict; otherwise `None`."""

    __api_exclude__ = {"parsed_arguments"}


class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]

    __api_exclude__ = {"function": {"parsed_arguments"}}
