"""The streams that `responses.stream` opens."""

from __future__ import annotations

from typing import Any, Callable, Generic, Iterable, List, Optional

from ...._types import omit
from ....types.responses.parsed_response import ParsedResponse
from ..._parsing._completions import Tools
from ..._parsing._responses import TextFormatT
from .._base import AsyncEventStream, AsyncManager, EventStream, Manager
from ._events import ResponseStreamEvent
from ._state import ResponseStreamState


class _After:
    """Leaves out the events that the reader has seen before."""

    def __init__(self, state: ResponseStreamState[Any], starting_after: Optional[int]) -> None:
        self._state = state
        self._starting_after = starting_after

    def handle(self, event: Any) -> Iterable[Any]:
        events: List[Any] = list(self._state.handle_event(event))
        if self._starting_after is None:
            return events
        return [one for one in events if one.sequence_number > self._starting_after]


def _final(state: ResponseStreamState[TextFormatT]) -> ParsedResponse[TextFormatT]:
    if state.completed is None:
        how = f"its last word is {state.ending}" if state.ending else "the stream ended before"
        raise RuntimeError(f"the response is not complete: {how}, and no response.completed event has arrived")
    return state.completed


class ResponseStream(EventStream["ResponseStreamEvent[TextFormatT]"], Generic[TextFormatT]):
    """The events of a streamed response, for threads."""

    def __init__(
        self,
        *,
        raw_stream: Any,
        text_format: Any = omit,
        input_tools: Tools = omit,
        starting_after: Optional[int] = None,
    ) -> None:
        self._state: ResponseStreamState[TextFormatT] = ResponseStreamState(
            text_format=text_format, input_tools=input_tools
        )
        super().__init__(raw_stream, _After(self._state, starting_after).handle)

    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Reads the stream to its end, and returns the response, parsed.

        Raises RuntimeError if the response is not complete.
        """
        self.until_done()
        return _final(self._state)


class AsyncResponseStream(AsyncEventStream["ResponseStreamEvent[TextFormatT]"], Generic[TextFormatT]):
    """The events of a streamed response, for event loops."""

    def __init__(
        self,
        *,
        raw_stream: Any,
        text_format: Any = omit,
        input_tools: Tools = omit,
        starting_after: Optional[int] = None,
    ) -> None:
        self._state: ResponseStreamState[TextFormatT] = ResponseStreamState(
            text_format=text_format, input_tools=input_tools
        )
        super().__init__(raw_stream, _After(self._state, starting_after).handle)

    async def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Reads the stream to its end, and returns the response, parsed.

        Raises RuntimeError if the response is not complete.
        """
        await self.until_done()
        return _final(self._state)


class ResponseStreamManager(Manager["ResponseStream[TextFormatT]"], Generic[TextFormatT]):
    """What `stream` returns: `with` sends the request, and closes the stream at its end."""

    def __init__(
        self, api_request: Callable[[], Any], *, text_format: Any, input_tools: Tools, starting_after: Optional[int]
    ) -> None:
        def opened(raw: Any) -> ResponseStream[TextFormatT]:
            return ResponseStream(
                raw_stream=raw, text_format=text_format, input_tools=input_tools, starting_after=starting_after
            )

        super().__init__(api_request, opened)


class AsyncResponseStreamManager(AsyncManager["AsyncResponseStream[TextFormatT]"], Generic[TextFormatT]):
    """What `stream` returns: `async with` sends the request, and closes the stream at its end."""

    def __init__(
        self, api_request: Callable[[], Any], *, text_format: Any, input_tools: Tools, starting_after: Optional[int]
    ) -> None:
        def opened(raw: Any) -> AsyncResponseStream[TextFormatT]:
            return AsyncResponseStream(
                raw_stream=raw, text_format=text_format, input_tools=input_tools, starting_after=starting_after
            )

        super().__init__(api_request, opened)
