"""Chat completions as the types that the caller named."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Optional, Union

import pydantic
from typing_extensions import TypeVar

from ..._errors import ContentFilterFinishReasonError, LengthFinishReasonError
from ..._models import as_class
from ..._types import NotGiven, Omit, omit
from .._pydantic import is_basemodel_type, is_dataclass_like_type, to_strict_json_schema
from .._tools import PydanticFunctionTool

if TYPE_CHECKING:
    from ...types.chat.chat_completion import ChatCompletion
    from ...types.chat.parsed_chat_completion import ParsedChatCompletion

ResponseFormatT = TypeVar("ResponseFormatT", default=None)

log = logging.getLogger("keyway.lib.parsing")

Tools = Union[Iterable[Any], Omit, None]


def is_given(value: Any) -> bool:
    """Whether an argument was given."""
    return not isinstance(value, (Omit, NotGiven))


def tool_list(tools: Tools) -> List[Any]:
    """The tools as a list, which can be read more than once."""
    return [] if tools is None or isinstance(tools, (Omit, NotGiven)) else list(tools)


def validate_input_tools(tools: Tools = omit) -> Any:
    """Returns the tools, all of which must be strict functions, because `parse` reads their arguments.

    Raises ValueError if one is not.
    """
    if tools is None or isinstance(tools, (Omit, NotGiven)):
        return tools
    given = list(tools)
    for tool in given:
        kind = tool["type"]
        if kind != "function":
            raise ValueError(f"a tool of type {kind!r} cannot be parsed; use create(), or function tools alone")
        if tool["function"].get("strict") is not True:
            name = tool["function"]["name"]
            raise ValueError(f"the tool {name!r} is not strict, so it cannot be parsed; set strict=True in its function")
    return given


def get_input_tool_by_name(*, input_tools: Iterable[Any], name: str) -> Optional[Any]:
    """Returns the function tool of this name."""
    for tool in input_tools:
        if tool["type"] == "function" and tool.get("function", {}).get("name") == name:
            return tool
    return None


def is_parseable_tool(input_tool: Any) -> bool:
    """Whether the arguments of a tool's calls are parsed."""
    if input_tool["type"] != "function":
        return False
    function = input_tool.get("function")
    return isinstance(function, PydanticFunctionTool) or bool(function.get("strict"))


def has_rich_response_format(response_format: Any) -> bool:
    """Whether the format is a type, rather than absent or the API's own parameter."""
    return is_given(response_format) and not isinstance(response_format, dict)


def has_parseable_input(*, response_format: Any, input_tools: Tools = omit) -> bool:
    """Whether anything of a reply is parsed."""
    return has_rich_response_format(response_format) or any(map(is_parseable_tool, tool_list(input_tools)))


def type_to_response_format_param(response_format: Any) -> Any:
    """Returns the `response_format` that asks for a type. Others are returned as they are."""
    if not has_rich_response_format(response_format):
        return response_format
    if is_basemodel_type(response_format):
        schema = to_strict_json_schema(response_format)
    elif is_dataclass_like_type(response_format):
        schema = to_strict_json_schema(pydantic.TypeAdapter(response_format))
    else:
        raise TypeError(f"{response_format!r} cannot be a response format; use a pydantic model or dataclass, or a dict")
    named = {"schema": schema, "name": response_format.__name__, "strict": True}
    return {"type": "json_schema", "json_schema": named}


def parse_content(kind: Any, content: str) -> Any:
    """Returns JSON as this type. Raises pydantic's ValidationError if it is not of it."""
    if is_basemodel_type(kind):
        return kind.model_validate_json(content)
    if is_dataclass_like_type(kind):
        return pydantic.TypeAdapter(kind).validate_json(content)
    raise TypeError(f"{kind!r} cannot be parsed from JSON; use a pydantic model or dataclass")


def maybe_parse_content(*, response_format: Any, message: Any) -> Any:
    """The content as the type that was asked for; `None` without such a type or content, or with a refusal."""
    if has_rich_response_format(response_format) and message.content and not message.refusal:
        return parse_content(response_format, message.content)
    return None


def parse_function_tool_arguments(*, input_tools: Iterable[Any], function: Any) -> Any:
    """The arguments of a call: as the tool's model, as JSON if it is strict, else `None`.

    Some servers leave the arguments of a function without parameters empty.
    """
    tool = get_input_tool_by_name(input_tools=input_tools, name=function.name)
    if tool is None:
        return None
    definition = tool.get("function")
    if isinstance(definition, PydanticFunctionTool):
        return definition.model.model_validate_json(function.arguments or "{}")
    return json.loads(function.arguments or "{}") if definition.get("strict") else None


def refuse_incomplete(choice: Any, completion: Any) -> None:
    """Raises the error of a reply that was cut off."""
    if choice.finish_reason == "length":
        raise LengthFinishReasonError(completion=completion)
    if choice.finish_reason == "content_filter":
        raise ContentFilterFinishReasonError(completion=completion)


def parse_chat_completion(
    *,
    response_format: Any,
    input_tools: Tools,
    chat_completion: Union[ChatCompletion, ParsedChatCompletion[Any]],
) -> ParsedChatCompletion[Any]:
    """Parses the content of each choice and the arguments of each call.

    Raises LengthFinishReasonError or ContentFilterFinishReasonError if the reply was cut off, and
    pydantic's ValidationError or json's JSONDecodeError if something is not of its type.
    """
    from ...types.chat.parsed_chat_completion import ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice

    tools = tool_list(input_tools)
    choices: List[Any] = []
    for choice in chat_completion.choices or []:
        refuse_incomplete(choice, chat_completion)
        message = choice.message
        changes: Dict[str, Any] = {"parsed": maybe_parse_content(response_format=response_format, message=message)}
        if message.tool_calls is not None:
            changes["tool_calls"] = _tool_calls(message.tool_calls, tools) or None
        parsed: Any = as_class(ParsedChatCompletionMessage, message, **changes)
        choices.append(as_class(ParsedChoice, choice, message=parsed))
    return as_class(ParsedChatCompletion, chat_completion, choices=choices)


def _tool_calls(calls: Iterable[Any], tools: List[Any]) -> List[Any]:
    from ...types.chat.parsed_function_tool_call import ParsedFunction, ParsedFunctionToolCall

    parsed: List[Any] = []
    for call in calls:
        if call.type == "function":
            arguments = parse_function_tool_arguments(input_tools=tools, function=call.function)
            function = as_class(ParsedFunction, call.function, parsed_arguments=arguments)
            parsed.append(as_class(ParsedFunctionToolCall, call, function=function))
        elif call.type == "custom":
            log.warning("a call of the custom tool %s is left out of tool_calls: it has no arguments", call.custom.name)
        else:
            parsed.append(call)
    return parsed
