"""The tool calls of a choice, put together from their pieces."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Optional, Tuple

from ....types.chat.chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall, Custom
from ....types.chat.parsed_function_tool_call import ParsedFunction, ParsedFunctionToolCall


class Call:
    """A call as far as it has arrived; `snapshot` is what the message has of it."""

    def __init__(self, position: int) -> None:
        self.position = position
        self.name = ""
        self.delta = -1
        """The number of the delta with its last piece."""
        self.pieces: List[str] = []
        self.snapshot: Any = ParsedFunctionToolCall.model_construct(
            id="", type="function", function=ParsedFunction.model_construct(name="", arguments="")
        )

    @property
    def arguments(self) -> str:
        """The arguments of a function, or the input of a custom tool, so far."""
        if len(self.pieces) > 1:
            self.pieces = ["".join(self.pieces)]
        return self.pieces[0] if self.pieces else ""

    def is_complete(self) -> bool:
        """Whether the arguments are a whole JSON value."""
        text = self.arguments.strip()
        # Parsing is for the text that may be whole only, so that many pieces take linear time.
        if not text.endswith("}"):
            return False
        try:
            json.loads(text)
        except ValueError:
            return False
        return True

    def push(self, piece: Any, has_more: bool) -> None:
        """Adds a piece; its arguments only if it has more of them."""
        custom = getattr(piece, "custom", None)
        if piece.type == "custom" or custom is not None:
            self._push_custom(piece, custom if isinstance(custom, dict) else {})
            return
        if piece.id and not self.snapshot.id:
            self.snapshot.id = piece.id
        if piece.type:
            self.snapshot.type = piece.type
        for name, value in (piece.model_extra or {}).items():
            setattr(self.snapshot, name, value)
        if piece.function is not None:
            target = self.snapshot.function
            self._name(piece.function.name or "")
            target.name = self.name
            if has_more and piece.function.arguments:
                self.pieces.append(piece.function.arguments)
            target.arguments = self.arguments
            for name, value in (piece.function.model_extra or {}).items():
                setattr(target, name, value)

    def _push_custom(self, piece: Any, custom: Dict[str, Any]) -> None:
        self._name(custom.get("name") or "")
        if custom.get("input"):
            self.pieces.append(custom["input"])
        self.snapshot = ChatCompletionMessageCustomToolCall.model_construct(
            id=self.snapshot.id or piece.id or "",
            type="custom",
            custom=Custom.model_construct(name=self.name, input=self.arguments),
        )

    def _name(self, piece: str) -> None:
        if piece != self.name:
            self.name += piece


class Calls:
    """All calls of a choice, in the order in which they began."""

    def __init__(self) -> None:
        self.calls: List[Call] = []
        self._by_index: Dict[int, Call] = {}
        self._by_id: Dict[str, Call] = {}
        self._delta = 0

    def push(self, pieces: List[Any]) -> List[Tuple[Call, Any]]:
        """Adds the pieces of a delta, and returns the call of each."""
        self._delta += 1
        return [(call, piece) for piece in pieces if (call := self._push(piece)) is not None]

    def _push(self, piece: Any) -> Optional[Call]:
        call, has_more = self._continued(piece), True
        if call is not None:
            use = self._use(call, piece)
            if use == "repeat":
                return None
            has_more = use == "more"
            if use == "other":
                call, has_more = None, True
        if call is None:
            call = Call(len(self.calls))
            self.calls.append(call)
        if isinstance(piece.index, int):
            self._by_index[piece.index] = call
        if piece.id:
            self._by_id.setdefault(piece.id, call)
            if self._by_id[piece.id] is not call:
                self._by_id[piece.id] = call
        call.delta = self._delta
        call.push(piece, has_more)
        return call

    def _continued(self, piece: Any) -> Optional[Call]:
        """The call that a piece continues by its ID, else by its index, else the last one (S8)."""
        by_index = self._by_index.get(piece.index) if isinstance(piece.index, int) else None
        if not piece.id:
            return by_index if isinstance(piece.index, int) else (self.calls[-1] if self.calls else None)
        known = self._by_id.get(piece.id)
        if known is not None:
            return known
        # An ID that comes after the call began.
        return by_index if by_index is not None and not by_index.snapshot.id else None

    def _use(self, call: Call, piece: Any) -> str:
        """What a piece with a name is for a call that has one (S8)."""
        function = piece.function
        name = (function.name if function is not None else None) or ""
        if function is None or not name or not call.name:
            return "more"
        arguments = function.arguments or ""
        beside = call.delta == self._delta
        if name == call.name and not arguments.strip():
            return "head" if not beside or piece.id else "other"
        if not isinstance(piece.index, int) and not piece.id:
            return "other"
        if call.is_complete():
            return "repeat" if name == call.name and piece.id and arguments == call.arguments else "other"
        begun = bool(call.arguments.strip())
        is_head = bool(piece.id or piece.type)
        # A name may come in pieces, until its arguments begin.
        return "more" if name == call.name or not (begun or is_head or beside) else "other"
