"""Responses as the types that the caller named."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Optional

from typing_extensions import TypeVar

from ..._models import as_class
from ..._types import NotGiven, Omit
from .._tools import PydanticFunctionTool, ResponsesPydanticFunctionTool
from ._completions import Tools, is_given, parse_content, tool_list, type_to_response_format_param

if TYPE_CHECKING:
    from ...types.responses.parsed_response import ParsedResponse

TextFormatT = TypeVar("TextFormatT", default=None)


def type_to_text_format_param(type_: Any) -> Any:
    """Returns the `text.format` that asks for a type."""
    named = type_to_response_format_param(type_)["json_schema"]
    return {"type": "json_schema", "strict": True, "name": named["name"], "schema": named["schema"]}


def make_tools(tools: Tools) -> Any:
    """The tools as Responses takes them: those that `pydantic_function_tool` made for chat are rewritten."""
    if tools is None or isinstance(tools, (Omit, NotGiven)):
        return tools
    return [_of_responses(tool) for tool in tools]


def _of_responses(tool: Any) -> Any:
    if tool["type"] == "namespace":
        return {**tool, "tools": list(tool["tools"])}
    if tool["type"] != "function" or "function" not in tool:
        return tool
    function = tool["function"]
    if not isinstance(function, PydanticFunctionTool):
        raise TypeError(
            f"the tool {function.get('name')!r} has the shape of chat's; Responses takes its fields beside type, "
            "without function"
        )
    fields: Dict[str, Any] = {"type": "function", "strict": False, **function}
    return ResponsesPydanticFunctionTool(fields, function.model)


def parse_text(text: str, text_format: Any, *, phase: Optional[str]) -> Any:
    """The text as the type that was asked for; `None` without a type, or if the message is commentary."""
    if not is_given(text_format) or phase not in (None, "final_answer"):
        return None
    return parse_content(text_format, text)


def get_input_tool_by_name(*, input_tools: Iterable[Any], name: str, namespace: Optional[str] = None) -> Optional[Any]:
    """Returns the function tool of this name, of the namespace if there is one."""
    tools = list(input_tools)
    if namespace is not None:
        for tool in tools:
            if tool["type"] == "namespace" and tool["name"] == namespace:
                return _function(tool["tools"], name)
        # A function that was loaded late may be in a namespace of its own name.
        if namespace != name:
            return None
    return _function(tools, name)


def _function(tools: Iterable[Any], name: str) -> Optional[Any]:
    return next((tool for tool in tools if tool["type"] == "function" and tool.get("name") == name), None)


def parse_function_tool_arguments(*, input_tools: Tools, function_call: Any) -> Any:
    """The arguments of a call: as the tool's model, as JSON if it is strict, else `None`."""
    namespace = getattr(function_call, "namespace", None)
    tool = get_input_tool_by_name(input_tools=tool_list(input_tools), name=function_call.name, namespace=namespace)
    if tool is None:
        return None
    if isinstance(tool, ResponsesPydanticFunctionTool):
        return tool.model.model_validate_json(function_call.arguments or "{}")
    return json.loads(function_call.arguments or "{}") if tool.get("strict") else None


def parse_response(*, text_format: Any, input_tools: Tools, response: Any) -> ParsedResponse[Any]:
    """Parses the texts of each message and the arguments of each call.

    Raises pydantic's ValidationError or json's JSONDecodeError if something is not of its type.
    """
    from ...types.responses.parsed_response import ParsedResponse

    tools = tool_list(input_tools)
    output = [_item(item, text_format, tools) for item in response.output or []]
    return as_class(ParsedResponse, response, output=output)


def _item(item: Any, text_format: Any, tools: List[Any]) -> Any:
    from ...types.responses.parsed_response import (
        ParsedResponseFunctionToolCall,
        ParsedResponseOutputMessage,
        ParsedResponseOutputText,
    )

    kind = getattr(item, "type", None)
    if kind == "function_call":
        arguments = parse_function_tool_arguments(input_tools=tools, function_call=item)
        return as_class(ParsedResponseFunctionToolCall, item, parsed_arguments=arguments)
    if kind != "message":
        return item
    content: List[Any] = []
    for part in item.content or []:
        if part.type == "output_text":
            parsed = parse_text(part.text, text_format, phase=getattr(item, "phase", None))
            part = as_class(ParsedResponseOutputText, part, parsed=parsed)
        content.append(part)
    return as_class(ParsedResponseOutputMessage, item, content=content)
