"""A chat completion as far as its chunks have arrived."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Optional, Tuple

from ...._core import decode
from ...._models import BaseModel
from ....types.chat.chat_completion import ChoiceLogprobs
from ....types.chat.chat_completion_audio import ChatCompletionAudio
from ....types.chat.chat_completion_message import FunctionCall
from ....types.chat.parsed_chat_completion import ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice
from ._tool_calls import Call, Calls

# Fields of a chunk that are not those of a completion.
_OF_A_CHUNK = ("choices", "object", "obfuscation")
_MESSAGE = "types.chat.chat_completion_message"


def merged(old: Any, new: Any) -> Any:
    """A field that keyway does not know, with a further piece: text and lists grow, objects by their fields."""
    if old is None or new is None:
        return new if old is None else old
    if isinstance(old, str) and isinstance(new, str):
        return old + new
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{name: _member(name, old.get(name), value) for name, value in new.items()}}
    if isinstance(old, list) and isinstance(new, list):
        return _merged_lists(old, new)
    return new


def _member(name: str, old: Any, new: Any) -> Any:
    # What names a kind or place comes whole.
    return new if name in ("index", "type") else merged(old, new)


def _merged_lists(old: List[Any], new: List[Any]) -> List[Any]:
    items = list(old)
    places = {item["index"]: at for at, item in enumerate(items) if isinstance(item, dict) and "index" in item}
    for item in new:
        index = item.get("index") if isinstance(item, dict) else None
        if index is not None and index in places:
            items[places[index]] = merged(items[places[index]], item)
        else:
            if index is not None:
                places[index] = len(items)
            items.append(item)
    return items


class ChoiceSnapshot:
    """A choice, and the calls in it."""

    def __init__(self, index: int) -> None:
        self.message: Any = ParsedChatCompletionMessage[Any].model_construct(role="assistant", content=None, refusal=None)
        self.choice: Any = ParsedChoice[Any].model_construct(
            index=index, finish_reason=None, logprobs=None, message=self.message
        )
        self.calls = Calls()

    def push(self, choice: Any) -> List[Tuple[Call, Any]]:
        """Adds a choice of a chunk, and returns the calls that it continues with their pieces."""
        touched: List[Tuple[Call, Any]] = []
        delta = _delta(choice)
        if delta is not None:
            touched = self._push_delta(delta)
        if choice.finish_reason:
            self.choice.finish_reason = choice.finish_reason
        if choice.logprobs is not None:
            self._push_logprobs(choice.logprobs)
        for name, value in (choice.model_extra or {}).items():
            if name not in ("message", "delta"):
                setattr(self.choice, name, value)
        return touched

    def _push_delta(self, delta: Any) -> List[Tuple[Call, Any]]:
        message = self.message
        if delta.role:
            message.role = delta.role
        if isinstance(delta.content, str):
            message.content = (message.content or "") + delta.content
        if isinstance(delta.refusal, str):
            message.refusal = (message.refusal or "") + delta.refusal
        if delta.function_call is not None:
            self._push_function_call(delta.function_call)
        if delta.audio is not None:
            self._push_audio(delta.audio)
        for name, value in (delta.model_extra or {}).items():
            self._push_other(name, value)
        touched = self.calls.push(delta.tool_calls or [])
        if touched:
            message.tool_calls = [call.snapshot for call in self.calls.calls]
        return touched

    def _push_function_call(self, piece: Any) -> None:
        call = self.message.function_call
        if call is None:
            call = self.message.function_call = FunctionCall.model_construct(name="", arguments="")
        call.name += piece.name or ""
        call.arguments += piece.arguments or ""

    def _push_audio(self, piece: Any) -> None:
        audio = self.message.audio
        if audio is None:
            audio = self.message.audio = ChatCompletionAudio.model_construct(id="", data="", expires_at=0, transcript="")
        audio.id = piece.id or audio.id
        audio.data += piece.data or ""
        audio.transcript += piece.transcript or ""
        audio.expires_at = piece.expires_at or audio.expires_at

    def _push_other(self, name: str, value: Any) -> None:
        message = self.message
        if name == "annotations" and isinstance(value, list):
            items = [decode(json.dumps(item).encode(), f"{_MESSAGE}.Annotation") for item in value]
            message.annotations = [*(message.annotations or []), *items]
        elif name != "parsed":
            setattr(message, name, merged(getattr(message, name, None), value))

    def _push_logprobs(self, piece: Any) -> None:
        known = self.choice.logprobs
        if known is None:
            known = self.choice.logprobs = ChoiceLogprobs.model_construct(content=None, refusal=None)
        for name in ("content", "refusal"):
            more = getattr(piece, name, None)
            if more is not None:
                setattr(known, name, [*(getattr(known, name) or []), *more])


def _delta(choice: Any) -> Any:
    """The piece of the message, which some servers call `message`."""
    delta = getattr(choice, "delta", None)
    if delta is not None:
        return delta if isinstance(delta, BaseModel) else None
    message = (choice.model_extra or {}).get("message")
    if not isinstance(message, dict):
        return None
    return decode(json.dumps(message).encode(), "types.chat.chat_completion_chunk.ChoiceDelta")


class Snapshot:
    """The completion, and its choices by their index."""

    def __init__(self) -> None:
        self.completion: Optional[Any] = None
        self.choices: Dict[int, ChoiceSnapshot] = {}

    def push(self, chunk: Any) -> List[Tuple[ChoiceSnapshot, Any, List[Tuple[Call, Any]]]]:
        """Adds a chunk; returns each of its choices with its snapshot, and the calls that it continues."""
        if self.completion is None:
            self.completion = ParsedChatCompletion[Any].model_construct(
                id="", choices=[], created=0, model="", object="chat.completion"
            )
        completion = self.completion
        for name in {**dict.fromkeys(chunk.model_fields_set), **(chunk.model_extra or {})}:
            value = getattr(chunk, name)
            # A later chunk that lacks the usage, say, does not take it away.
            if name not in _OF_A_CHUNK and value is not None:
                setattr(completion, name, value)
        touched = []
        for choice in chunk.choices or []:
            if not isinstance(choice, BaseModel):
                continue
            piece: Any = choice
            index = piece.index if isinstance(piece.index, int) else 0
            known = self.choices.get(index)
            if known is None:
                known = self.choices[index] = ChoiceSnapshot(index)
                completion.choices = [self.choices[at].choice for at in sorted(self.choices)]
            touched.append((known, piece, known.push(piece)))
        return touched
