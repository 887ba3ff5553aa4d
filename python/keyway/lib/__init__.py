"""Helpers that take more than one call, or more than the API: parsing, streams with states, tools, polling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._parsing import ResponseFormatT as ResponseFormatT
    from ._parsing import type_to_response_format_param as type_to_response_format_param
    from ._tools import pydantic_function_tool as pydantic_function_tool
    from ._tools import pydantic_responses_function_tool as pydantic_responses_function_tool

_EXPORTS = {
    "ResponseFormatT": "_parsing",
    "pydantic_function_tool": "_tools",
    "pydantic_responses_function_tool": "_tools",
    "type_to_response_format_param": "_parsing",
}


def __getattr__(name: str) -> Any:
    from .._lazy import exported

    return exported(__name__, globals(), _EXPORTS, name)
