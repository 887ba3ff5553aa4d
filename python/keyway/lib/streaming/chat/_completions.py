"""The streams that `chat.completions.stream` opens."""

from __future__ import annotations

from typing import Any, Callable, Generic

from ...._types import omit
from ....types.chat.parsed_chat_completion import ParsedChatCompletion
from ..._parsing import ResponseFormatT
from ..._parsing._completions import Tools
from .._base import AsyncEventStream, AsyncManager, EventStream, Manager
from ._events import ChatCompletionStreamEvent, ParsedChatCompletionSnapshot
from ._state import ChatCompletionStreamState


class ChatCompletionStream(EventStream["ChatCompletionStreamEvent[ResponseFormatT]"], Generic[ResponseFormatT]):
    """The events of a streamed chat completion, for threads."""

    def __init__(self, *, raw_stream: Any, response_format: Any = omit, input_tools: Tools = omit) -> None:
        self._state: ChatCompletionStreamState[ResponseFormatT] = ChatCompletionStreamState(
            response_format=response_format, input_tools=input_tools
        )
        super().__init__(raw_stream, self._state.handle_chunk)

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion as far as it has arrived."""
        return self._state.current_completion_snapshot

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Reads the stream to its end, and returns the completion, parsed."""
        self.until_done()
        return self._state.get_final_completion()


class AsyncChatCompletionStream(AsyncEventStream["ChatCompletionStreamEvent[ResponseFormatT]"], Generic[ResponseFormatT]):
    """The events of a streamed chat completion, for event loops."""

    def __init__(self, *, raw_stream: Any, response_format: Any = omit, input_tools: Tools = omit) -> None:
        self._state: ChatCompletionStreamState[ResponseFormatT] = ChatCompletionStreamState(
            response_format=response_format, input_tools=input_tools
        )
        super().__init__(raw_stream, self._state.handle_chunk)

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion as far as it has arrived."""
        return self._state.current_completion_snapshot

    async def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Reads the stream to its end, and returns the completion, parsed."""
        await self.until_done()
        return self._state.get_final_completion()


class ChatCompletionStreamManager(Manager["ChatCompletionStream[ResponseFormatT]"], Generic[ResponseFormatT]):
    """What `stream` returns: `with` sends the request, and closes the stream at its end."""

    def __init__(self, api_request: Callable[[], Any], *, response_format: Any, input_tools: Tools) -> None:
        def opened(raw: Any) -> ChatCompletionStream[ResponseFormatT]:
            return ChatCompletionStream(raw_stream=raw, response_format=response_format, input_tools=input_tools)

        super().__init__(api_request, opened)


class AsyncChatCompletionStreamManager(
    AsyncManager["AsyncChatCompletionStream[ResponseFormatT]"], Generic[ResponseFormatT]
):
    """What `stream` returns: `async with` sends the request, and closes the stream at its end."""

    def __init__(self, api_request: Callable[[], Any], *, response_format: Any, input_tools: Tools) -> None:
        def opened(raw: Any) -> AsyncChatCompletionStream[ResponseFormatT]:
            return AsyncChatCompletionStream(raw_stream=raw, response_format=response_format, input_tools=input_tools)

        super().__init__(api_request, opened)
