"""Tools of pydantic models: their schema is sent, and `parse` and `stream` make the model of the arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional, Type, cast

import pydantic

from .._types import Omit, omit
from ._pydantic import to_strict_json_schema

if TYPE_CHECKING:
    from ..types.chat.chat_completion_function_tool import ChatCompletionFunctionTool

__all__ = [
    "PydanticFunctionTool",
    "ResponsesPydanticFunctionTool",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
]


class PydanticFunctionTool(Dict[str, Any]):
    """The `function` of a tool for chat, which remembers its model."""

    model: Type[pydantic.BaseModel]

    def __init__(self, defn: Any, model: Type[pydantic.BaseModel]) -> None:
        super().__init__(defn)
        self.model = model


class ResponsesPydanticFunctionTool(Dict[str, Any]):
    """A tool for Responses, which remembers its model."""

    model: Type[pydantic.BaseModel]

    def __init__(self, tool: Any, model: Type[pydantic.BaseModel]) -> None:
        super().__init__(tool)
        self.model = model


def pydantic_function_tool(
    model: Type[pydantic.BaseModel],
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
) -> ChatCompletionFunctionTool:
    """Makes a strict function tool for chat from a model.

    name: otherwise the class's.
    description: otherwise the class's docstring.
    """
    function = PydanticFunctionTool(_function(model, name, description), model)
    return cast("ChatCompletionFunctionTool", {"type": "function", "function": function})


def pydantic_responses_function_tool(
    model: Type[pydantic.BaseModel],
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
    defer_loading: bool | Omit = omit,
) -> Any:
    """Makes a strict function tool for Responses from a model.

    name: otherwise the class's.
    description: otherwise the class's docstring.
    defer_loading: whether the model finds it by tool search only.
    """
    tool = ResponsesPydanticFunctionTool({"type": "function", **_function(model, name, description)}, model)
    if not isinstance(defer_loading, Omit):
        tool["defer_loading"] = defer_loading
    return tool


def _function(model: Type[pydantic.BaseModel], name: Optional[str], description: Optional[str]) -> Dict[str, Any]:
    function: Dict[str, Any] = {
        "name": name or model.__name__,
        "strict": True,
        "parameters": to_strict_json_schema(model),
    }
    # The class's own: `inspect.getdoc` would find pydantic's.
    text = model.__doc__ if description is None else description
    if text is not None:
        function["description"] = text
    return function
