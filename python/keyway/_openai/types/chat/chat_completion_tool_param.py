"""The name of function tools before there were others."""

from ....types.chat.chat_completion_function_tool_param import ChatCompletionFunctionToolParam

ChatCompletionToolParam = ChatCompletionFunctionToolParam
