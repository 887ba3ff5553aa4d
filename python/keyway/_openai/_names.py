"""Names that modules of openai have because they import them, or under another name than keyway."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any, Callable, List

from typing_extensions import is_typeddict

from .._lazy import alias, imported

_PACKAGE = __name__.split(".", 1)[0]

# Where else a name may be: the package itself first, then these.
_PACKAGES = ("types", "types.shared", "types.shared_params", "types.responses", "types.chat")

_SAME = {
    "BetaResponseItemList": "pagination:SyncCursorPage",
    "ChatCompletionMessageToolCallUnion": (
        "types.chat.chat_completion_message_tool_call:ChatCompletionMessageToolCallUnion"
    ),
    "ChatKitThreadItemList": "pagination:SyncConversationCursorPage",
    "ParsedResponseOutputItem": "types.responses.parsed_response:ParsedResponseOutputItem",
    "ReconnectingEvent": "_openai.types.websocket_reconnection:ReconnectingEvent",
    "ReconnectingOverrides": "_openai.types.websocket_reconnection:ReconnectingOverrides",
    "SkillList": "pagination:SyncCursorPage",
    "SkillVersionList": "pagination:SyncCursorPage",
    "WebhookEndpointList": "pagination:SyncCursorPage",
    "AllModels": "types.shared.responses_model:ResponsesModel",
    "ChatCompletionToolParam": "types.chat.chat_completion_function_tool_param:ChatCompletionFunctionToolParam",
    "FileTypes": "_type_aliases:FileTypes",
    "ResponseInputContentParam": (
        "types.responses.response_function_call_output_item_list_param:ResponseFunctionCallOutputItemParam"
    ),
    "ResponseItemList": "pagination:SyncCursorPage",
    "Text": "types.responses.response_text_config_param:ResponseTextConfigParam",
}

# Names that mean something else in other modules.
_IN_MODULES = {
    "types.chat.chat_completion_message_tool_call:Function": (
        "types.chat.chat_completion_message_function_tool_call:Function"
    ),
    "types.chat.chat_completion_message_tool_call_param:Function": (
        "types.chat.chat_completion_message_function_tool_call_param:Function"
    ),
}

_LISTS = {
    "ResponseFunctionCallOutputItemListParam": (
        "types.responses.response_function_call_output_item_list_param:ResponseFunctionCallOutputItemParam"
    ),
    "ResponseInputParam": "types.responses.response_input_item_param:ResponseInputItemParam",
}


def _at(place: str) -> Any:
    module, _, name = place.partition(":")
    return getattr(import_module(f"{_PACKAGE}.{module}"), name)


def _elsewhere(module: str, name: str) -> Any:
    """Returns a name that a module lacks, from where keyway has it. Raises AttributeError if it is nowhere."""
    below = module[len(_PACKAGE) + 1 :]
    elsewhere = _IN_MODULES.get(f"{below}:{name}") or _SAME.get(name)
    if elsewhere is not None:
        return _at(elsewhere)
    if name in _LISTS:
        return List[_at(_LISTS[name])]  # type: ignore[misc]
    # The official package writes abbreviations in capitals, as in AdminAPIKeys.
    namespace = vars(sys.modules[module])
    for known in (*namespace.get("_EXPORTS", ()), *namespace):
        if known.lower() == name.lower() and known != name:
            return getattr(sys.modules[module], known)
    for package in (below.rpartition(".")[0], *_PACKAGES):
        found = import_module(f"{_PACKAGE}.{package}") if package else None
        if found is not None and name in getattr(found, "_EXPORTS", {}):
            return getattr(found, name)
    raise AttributeError(f"module {module!r} has no attribute {name!r}")


def complete(module: ModuleType) -> None:
    """Lets a module of types give the names that openai's has besides."""
    namespace = vars(module)
    own: Any = namespace.get("__getattr__")
    if getattr(own, "is_completed", False):
        return

    def fallback(name: str) -> Any:
        if own is not None:
            try:
                return own(name)
            except AttributeError:
                pass
        if name.startswith("_"):
            raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")
        return _elsewhere(module.__name__, name)

    marked: Callable[[str], Any] = fallback
    setattr(marked, "is_completed", True)
    namespace["__getattr__"] = marked
    for value in list(namespace.values()):
        if is_typeddict(value) and value.__module__ == module.__name__:
            value.__get_pydantic_core_schema__ = classmethod(_schema)


def _schema(cls: Any, source: Any, handler: Any) -> Any:
    """pydantic's schema of a parameter, whose annotations name what is imported now."""
    _resolve(sys.modules[cls.__module__])
    return handler(source)


def _resolve(module: ModuleType) -> None:
    """Imports what a module's annotations name, and so on from there."""
    namespace = vars(module)
    if namespace.get("_resolved"):
        return
    namespace["_resolved"] = True
    complete(module)
    for name, place in namespace.get("_IMPORTS", {}).items():
        namespace.setdefault(name, imported(place, name))
        _resolve(sys.modules[f"{_PACKAGE}.{place.partition(':')[0]}"])
    for name in namespace.get("_ALIASES", {}):
        if name not in namespace:
            alias(namespace, name)
