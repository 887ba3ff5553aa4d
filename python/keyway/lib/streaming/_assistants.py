"""Events of Assistants' runs, handed to the methods of a handler."""

from __future__ import annotations

import asyncio
import json
from typing import (
    TYPE_CHECKING,
    Any,
    AsyncIterator,
    Awaitable,
    Callable,
    Dict,
    Generic,
    Iterator,
    List,
    Optional,
    Tuple,
    TypeVar,
)

from ..._core import decode
from ..._errors import APITimeoutError
from .chat._snapshot import merged

if TYPE_CHECKING:
    from ...types.beta.threads.message import Message
    from ...types.beta.threads.run import Run
    from ...types.beta.threads.runs.run_step import RunStep

__all__ = [
    "AssistantEventHandler",
    "AssistantEventHandlerT",
    "AssistantStreamManager",
    "AsyncAssistantEventHandler",
    "AsyncAssistantEventHandlerT",
    "AsyncAssistantStreamManager",
]

# A method of the handler, and what it is called with.
_Call = Tuple[str, Tuple[Any, ...]]

_MESSAGE = "types.beta.threads.message.Message"
_STEP = "types.beta.threads.runs.run_step.RunStep"
_ENDS = ("completed", "cancelled", "expired", "failed", "requires_action", "incomplete")


def _with_delta(snapshot: Any, delta: Any, path: str) -> Any:
    """An object with a piece added, as its class."""
    fields = merged(snapshot.to_dict(mode="json"), delta.to_dict(mode="json"))
    return decode(json.dumps(fields).encode(), path)


class _Run:
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

    def calls(self, event: Any) -> Iterator[_Call]:
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

    def _message(self, name: str, data: Any) -> Iterator[_Call]:
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

    def _message_delta(self, data: Any) -> Iterator[_Call]:
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

    def _step(self, name: str, data: Any) -> Iterator[_Call]:
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

    def _step_delta(self, data: Any) -> Iterator[_Call]:
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

    def _end_of_call(self) -> Iterator[_Call]:
        call, self._call = self._call, None
        if call is not None:
            yield "on_tool_call_done", (call,)


def _end_of_content(block: Any) -> Iterator[_Call]:
    if block.type == "text":
        yield "on_text_done", (block.text,)
    elif block.type == "image_file":
        yield "on_image_file_done", (block.image_file,)


class _Handler:
    """What handlers of both kinds know."""

    def __init__(self) -> None:
        self._state = _Run()
        self._stream: Any = None

    def _init(self, stream: Any) -> None:
        if self._stream is not None:
            raise RuntimeError("this event handler has had a stream; make a new one for each")
        self._stream = stream

    def _opened(self) -> Any:
        if self._stream is None:
            raise RuntimeError("the stream has not begun; enter what stream() returned in a `with` statement")
        return self._stream

    @property
    def current_event(self) -> Any:
        """The event that is being handled."""
        return self._state.event

    @property
    def current_run(self) -> Optional[Run]:
        """The run, as its last event had it."""
        run: Optional[Run] = self._state.run
        return run

    @property
    def current_run_step_snapshot(self) -> Optional[RunStep]:
        """The run step as far as it has arrived."""
        step: Optional[RunStep] = self._state.steps.get(self._state.step_id or "")
        return step

    @property
    def current_message_snapshot(self) -> Optional[Message]:
        """The message as far as it has arrived."""
        message: Optional[Message] = self._state.message
        return message

    def _run(self) -> Run:
        run: Optional[Run] = self._state.run
        if run is None:
            raise RuntimeError("the stream had no event of a run")
        return run

    def _steps(self) -> List[RunStep]:
        if not self._state.steps:
            raise RuntimeError("the stream had no run steps")
        return list(self._state.steps.values())

    def _messages(self) -> List[Message]:
        if not self._state.messages:
            raise RuntimeError("the stream had no messages")
        return list(self._state.messages.values())


def _texts(event: Any) -> List[str]:
    """The pieces of text in an event."""
    if getattr(event, "event", None) != "thread.message.delta":
        return []
    pieces = event.data.delta.content or []
    return [piece.text.value for piece in pieces if piece.type == "text" and piece.text and piece.text.value]


class AssistantEventHandler(_Handler):
    """Gets the events of a run, for threads. Override the methods whose events you want.

    It is an iterator of all events besides; `text_deltas` is one of the pieces of text.
    """

    def __init__(self) -> None:
        super().__init__()
        self._iterator = self._read()
        self.text_deltas = (text for event in self for text in _texts(event))

    def _read(self) -> Iterator[Any]:
        try:
            for event in self._opened():
                for name, arguments in self._state.calls(event):
                    getattr(self, name)(*arguments)
                yield event
        except Exception as error:
            if isinstance(error, (APITimeoutError, asyncio.TimeoutError)):
                self.on_timeout()
            self.on_exception(error)
            raise
        finally:
            self.on_end()

    def __next__(self) -> Any:
        return next(self._iterator)

    def __iter__(self) -> Iterator[Any]:
        return self._iterator

    def close(self) -> None:
        """Closes the connection. The stream ends."""
        if self._stream is not None:
            self._stream.close()

    def until_done(self) -> None:
        """Reads the stream to its end."""
        for _ in self._iterator:
            pass

    def get_final_run(self) -> Run:
        """Reads the stream to its end, and returns the run."""
        self.until_done()
        return self._run()

    def get_final_run_steps(self) -> List[RunStep]:
        """Reads the stream to its end, and returns the run's steps."""
        self.until_done()
        return self._steps()

    def get_final_messages(self) -> List[Message]:
        """Reads the stream to its end, and returns the messages that it made."""
        self.until_done()
        return self._messages()

    def on_end(self) -> None:
        """The stream has ended, or failed."""

    def on_event(self, event: Any) -> None:
        """Any event, before the method of its kind."""

    def on_run_step_created(self, run_step: Any) -> None: ...

    def on_run_step_delta(self, delta: Any, snapshot: Any) -> None: ...

    def on_run_step_done(self, run_step: Any) -> None: ...

    def on_tool_call_created(self, tool_call: Any) -> None: ...

    def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None: ...

    def on_tool_call_done(self, tool_call: Any) -> None: ...

    def on_exception(self, exception: Exception) -> None:
        """The stream has failed. The error is raised afterwards."""

    def on_timeout(self) -> None:
        """A time limit has expired."""

    def on_message_created(self, message: Any) -> None: ...

    def on_message_delta(self, delta: Any, snapshot: Any) -> None: ...

    def on_message_done(self, message: Any) -> None: ...

    def on_text_created(self, text: Any) -> None: ...

    def on_text_delta(self, delta: Any, snapshot: Any) -> None: ...

    def on_text_done(self, text: Any) -> None: ...

    def on_image_file_done(self, image_file: Any) -> None: ...


class AsyncAssistantEventHandler(_Handler):
    """Gets the events of a run, for event loops. Override the methods whose events you want.

    It is an iterator of all events besides; `text_deltas` is one of the pieces of text.
    """

    def __init__(self) -> None:
        super().__init__()
        self._iterator = self._read()
        self.text_deltas = self._text_deltas()

    async def _read(self) -> AsyncIterator[Any]:
        try:
            async for event in self._opened():
                for name, arguments in self._state.calls(event):
                    await getattr(self, name)(*arguments)
                yield event
        except Exception as error:
            if isinstance(error, (APITimeoutError, asyncio.TimeoutError)):
                await self.on_timeout()
            await self.on_exception(error)
            raise
        finally:
            await self.on_end()

    async def _text_deltas(self) -> AsyncIterator[str]:
        async for event in self._iterator:
            for text in _texts(event):
                yield text

    async def __anext__(self) -> Any:
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[Any]:
        return self._iterator

    async def close(self) -> None:
        """Closes the connection. The stream ends."""
        if self._stream is not None:
            await self._stream.close()

    async def until_done(self) -> None:
        """Reads the stream to its end."""
        async for _ in self._iterator:
            pass

    async def get_final_run(self) -> Run:
        """Reads the stream to its end, and returns the run."""
        await self.until_done()
        return self._run()

    async def get_final_run_steps(self) -> List[RunStep]:
        """Reads the stream to its end, and returns the run's steps."""
        await self.until_done()
        return self._steps()

    async def get_final_messages(self) -> List[Message]:
        """Reads the stream to its end, and returns the messages that it made."""
        await self.until_done()
        return self._messages()

    async def on_end(self) -> None:
        """The stream has ended, or failed."""

    async def on_event(self, event: Any) -> None:
        """Any event, before the method of its kind."""

    async def on_run_step_created(self, run_step: Any) -> None: ...

    async def on_run_step_delta(self, delta: Any, snapshot: Any) -> None: ...

    async def on_run_step_done(self, run_step: Any) -> None: ...

    async def on_tool_call_created(self, tool_call: Any) -> None: ...

    async def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None: ...

    async def on_tool_call_done(self, tool_call: Any) -> None: ...

    async def on_exception(self, exception: Exception) -> None:
        """The stream has failed. The error is raised afterwards."""

    async def on_timeout(self) -> None:
        """A time limit has expired."""

    async def on_message_created(self, message: Any) -> None: ...

    async def on_message_delta(self, delta: Any, snapshot: Any) -> None: ...

    async def on_message_done(self, message: Any) -> None: ...

    async def on_text_created(self, text: Any) -> None: ...

    async def on_text_delta(self, delta: Any, snapshot: Any) -> None: ...

    async def on_text_done(self, text: Any) -> None: ...

    async def on_image_file_done(self, image_file: Any) -> None: ...


AssistantEventHandlerT = TypeVar("AssistantEventHandlerT", bound=AssistantEventHandler)
AsyncAssistantEventHandlerT = TypeVar("AsyncAssistantEventHandlerT", bound=AsyncAssistantEventHandler)


class AssistantStreamManager(Generic[AssistantEventHandlerT]):
    """What a run's `stream` returns: `with` sends the request and gives the handler."""

    def __init__(self, api_request: Callable[[], Any], *, event_handler: AssistantEventHandlerT) -> None:
        self._request = api_request
        self._handler = event_handler

    def __enter__(self) -> AssistantEventHandlerT:
        self._handler._init(self._request())
        return self._handler

    def __exit__(self, *_: Any) -> None:
        self._handler.close()


class AsyncAssistantStreamManager(Generic[AsyncAssistantEventHandlerT]):
    """What a run's `stream` returns: `async with` sends the request and gives the handler."""

    def __init__(
        self, api_request: Callable[[], Awaitable[Any]], *, event_handler: AsyncAssistantEventHandlerT
    ) -> None:
        self._request = api_request
        self._handler = event_handler

    async def __aenter__(self) -> AsyncAssistantEventHandlerT:
        self._handler._init(await self._request())
        return self._handler

    async def __aexit__(self, *_: Any) -> None:
        await self._handler.close()
