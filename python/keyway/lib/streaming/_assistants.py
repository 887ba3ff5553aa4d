"""Events of Assistants' runs, handed to the methods of a handler."""

from __future__ import annotations

import asyncio
from typing import (
    TYPE_CHECKING,
    Any,
    AsyncIterator,
    Awaitable,
    Callable,
    Generic,
    Iterator,
    List,
    Optional,
    TypeVar,
)

from ..._errors import APITimeoutError
from ._run import Run as _Run

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

    def on_run_step_created(self, run_step: Any) -> None:
        """A step of the run began."""

    def on_run_step_delta(self, delta: Any, snapshot: Any) -> None:
        """A part of a step arrived; `snapshot` is the step so far."""

    def on_run_step_done(self, run_step: Any) -> None:
        """A step of the run ended."""

    def on_tool_call_created(self, tool_call: Any) -> None:
        """A call of a tool began."""

    def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None:
        """A part of a call of a tool arrived; `snapshot` is the call so far."""

    def on_tool_call_done(self, tool_call: Any) -> None:
        """A call of a tool is complete."""

    def on_exception(self, exception: Exception) -> None:
        """The stream has failed. The error is raised afterwards."""

    def on_timeout(self) -> None:
        """A time limit has expired."""

    def on_message_created(self, message: Any) -> None:
        """A message began."""

    def on_message_delta(self, delta: Any, snapshot: Any) -> None:
        """A part of a message arrived; `snapshot` is the message so far."""

    def on_message_done(self, message: Any) -> None:
        """A message is complete."""

    def on_text_created(self, text: Any) -> None:
        """A text of a message began."""

    def on_text_delta(self, delta: Any, snapshot: Any) -> None:
        """A part of a text arrived; `snapshot` is the text so far."""

    def on_text_done(self, text: Any) -> None:
        """A text of a message is complete."""

    def on_image_file_done(self, image_file: Any) -> None:
        """An image of a message is complete."""


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

    async def on_run_step_created(self, run_step: Any) -> None:
        """A step of the run began."""

    async def on_run_step_delta(self, delta: Any, snapshot: Any) -> None:
        """A part of a step arrived; `snapshot` is the step so far."""

    async def on_run_step_done(self, run_step: Any) -> None:
        """A step of the run ended."""

    async def on_tool_call_created(self, tool_call: Any) -> None:
        """A call of a tool began."""

    async def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None:
        """A part of a call of a tool arrived; `snapshot` is the call so far."""

    async def on_tool_call_done(self, tool_call: Any) -> None:
        """A call of a tool is complete."""

    async def on_exception(self, exception: Exception) -> None:
        """The stream has failed. The error is raised afterwards."""

    async def on_timeout(self) -> None:
        """A time limit has expired."""

    async def on_message_created(self, message: Any) -> None:
        """A message began."""

    async def on_message_delta(self, delta: Any, snapshot: Any) -> None:
        """A part of a message arrived; `snapshot` is the message so far."""

    async def on_message_done(self, message: Any) -> None:
        """A message is complete."""

    async def on_text_created(self, text: Any) -> None:
        """A text of a message began."""

    async def on_text_delta(self, delta: Any, snapshot: Any) -> None:
        """A part of a text arrived; `snapshot` is the text so far."""

    async def on_text_done(self, text: Any) -> None:
        """A text of a message is complete."""

    async def on_image_file_done(self, image_file: Any) -> None:
        """An image of a message is complete."""


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
