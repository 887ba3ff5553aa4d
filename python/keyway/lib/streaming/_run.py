"""What has arrived of an Assistants' run, and which methods of a handler an event is for."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterator, Optional, Tuple

from ..._core import decode
from .chat._snapshot import merged

# A method of the handler, and what it is called with.
Call = Tuple[str, Tuple[Any, ...]]

_MESSAGE = "types.beta.threads.message.Message"
_STEP = "types.beta.threads.runs.run_step.RunStep"
_ENDS = ("completed", "cancelled", "expired", "failed", "requires_action", "incomplete")


def _with_delta(snapshot: Any, delta: Any, path: str) -> Any:
    """An object with a piece added, as its class."""
    fields = merged(snapshot.to_dict(mode="json"), delta.to_dict(mode="json"))
    return decode(json.dumps(fields).encode(), path)


class Run:
    """What has arrived of a run, and which methods an event is for."""

    def __init__(self) -> None:
        self.event: Any = None
        self.run: Any = None
        self.message: Any = None
        self.messages: Dict[str, Any] = {}
        self.steps: Dict[str, Any] = {}
        self.step_id: Optional[str] = None
        self._content_index: Optional[int] = None
        self._call_index: Optional[int] = None
        self._call: Any = None

    def calls(self, event: Any) -> Iterator[Call]:
        """The methods to call for an event. What they see changes between them."""
        self.event = event
        yield "on_event", (event,)
        name = str(getattr(event, "event", ""))
        if name.startswith("thread.run.step."):
            yield from self._step(name[len("thread.run.step.") :], event.data)
        elif name.startswith("thread.run."):
            self.run = event.data
            if name[len("thread.run.") :] in _ENDS:
                yield from self._end_of_call()
        elif name.startswith("thread.message."):
            yield from self._message(name[len("thread.message.") :], event.data)
        self.event = None

    def _message(self, name: str, data: Any) -> Iterator[Call]:
        if name == "delta":
            yield from self._message_delta(data)
            return
        self.message = self.messages[data.id] = data
        if name == "created":
            self._content_index = None
            yield "on_message_created", (data,)
        elif name in ("completed", "incomplete"):
            if self._content_index is not None and self._content_index < len(data.content):
                yield from _end_of_content(data.content[self._content_index])
            yield "on_message_done", (data,)

    def _message_delta(self, data: Any) -> Iterator[Call]:
        if self.message is None:
            raise RuntimeError(f"a piece of the message {data.id} came before the message")
        before = len(self.message.content)
        self.message = self.messages[data.id] = _with_delta(self.message, data.delta, _MESSAGE)
        content = self.message.content
        for block in content[before:]:
            if block.type == "text":
                yield "on_text_created", (block.text,)
        for place, piece in enumerate(data.delta.content or []):
            index = piece.index if isinstance(piece.index, int) else place
            if index != self._content_index:
                if self._content_index is not None and self._content_index < len(content):
                    yield from _end_of_content(content[self._content_index])
                self._content_index = index
            if piece.type == "text" and piece.text and index < len(content):
                yield "on_text_delta", (piece.text, content[index].text)
        yield "on_message_delta", (data.delta, self.message)

    def _step(self, name: str, data: Any) -> Iterator[Call]:
        if name == "delta":
            yield from self._step_delta(data)
            return
        self.steps[data.id] = data
        if name == "created":
            self.step_id, self._call_index = data.id, None
            yield "on_run_step_created", (data,)
        elif name == "in_progress":
            self.step_id = data.id
        elif name in _ENDS:
            yield from self._end_of_call()
            yield "on_run_step_done", (data,)
            self.step_id = None

    def _step_delta(self, data: Any) -> Iterator[Call]:
        known = self.steps.get(data.id)
        if known is None:
            raise RuntimeError(f"a piece of the run step {data.id} came before the step")
        step = self.steps[data.id] = _with_delta(known, data.delta, _STEP)
        details = data.delta.step_details
        for piece in (getattr(details, "tool_calls", None) or []) if details else []:
            call = step.step_details.tool_calls[piece.index]
            if piece.index == self._call_index:
                self._call = call
                yield "on_tool_call_delta", (piece, call)
            else:
                yield from self._end_of_call()
                self._call_index, self._call = piece.index, call
                yield "on_tool_call_created", (call,)
        yield "on_run_step_delta", (data.delta, step)

    def _end_of_call(self) -> Iterator[Call]:
        call, self._call = self._call, None
        if call is not None:
            yield "on_tool_call_done", (call,)


def _end_of_content(block: Any) -> Iterator[Call]:
    if block.type == "text":
        yield "on_text_done", (block.text,)
    elif block.type == "image_file":
        yield "on_image_file_done", (block.image_file,)
