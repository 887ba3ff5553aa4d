"""The events of a stream of a chat completion."""

from typing import Any, Generic, List, Literal, Optional, TypeVar, Union

from ...._models import BaseModel
from ....types.chat.chat_completion_chunk import ChatCompletionChunk
from ....types.chat.chat_completion_token_logprob import ChatCompletionTokenLogprob
from ....types.chat.parsed_chat_completion import ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice

# Without a default, which pydantic would take for the type of what is parsed.
ResponseFormatT = TypeVar("ResponseFormatT")

# A completion, message and choice as far as they have arrived.
ParsedChatCompletionSnapshot = ParsedChatCompletion[Any]
ParsedChatCompletionMessageSnapshot = ParsedChatCompletionMessage[Any]
ParsedChoiceSnapshot = ParsedChoice[Any]


class ChunkEvent(BaseModel):
    """Any chunk, and the completion with it. It comes before the other events of its chunk."""

    type: Literal["chunk"]

    chunk: ChatCompletionChunk

    snapshot: ParsedChatCompletion[Any]


class ContentDeltaEvent(BaseModel):
    """A piece of the content."""

    type: Literal["content.delta"]

    delta: str

    snapshot: str
    """All content so far."""

    parsed: Optional[object] = None
    """The value of the JSON so far, if a response format is a type."""


class ContentDoneEvent(BaseModel, Generic[ResponseFormatT]):
    """The content is complete."""

    type: Literal["content.done"]

    content: str

    parsed: Optional[ResponseFormatT] = None


class RefusalDeltaEvent(BaseModel):
    """A piece of the refusal."""

    type: Literal["refusal.delta"]

    delta: str

    snapshot: str
    """All of the refusal so far."""


class RefusalDoneEvent(BaseModel):
    """The refusal is complete."""

    type: Literal["refusal.done"]

    refusal: str


class FunctionToolCallArgumentsDeltaEvent(BaseModel):
    """A piece of a call's arguments."""

    type: Literal["tool_calls.function.arguments.delta"]

    name: str

    index: int
    """The call's place in `tool_calls`."""

    arguments: str
    """All arguments so far, as JSON."""

    parsed_arguments: object
    """The value of the JSON so far, if the tool is strict."""

    arguments_delta: str


class FunctionToolCallArgumentsDoneEvent(BaseModel):
    """A call's arguments are complete."""

    type: Literal["tool_calls.function.arguments.done"]

    name: str

    index: int
    """The call's place in `tool_calls`."""

    arguments: str

    parsed_arguments: object
    """The arguments as the tool's model, or the value of the JSON if the tool is strict."""


class LogprobsContentDeltaEvent(BaseModel):
    """Log probabilities of a piece of the content."""

    type: Literal["logprobs.content.delta"]

    content: List[ChatCompletionTokenLogprob]

    snapshot: List[ChatCompletionTokenLogprob]


class LogprobsContentDoneEvent(BaseModel):
    """All log probabilities of the content."""

    type: Literal["logprobs.content.done"]

    content: List[ChatCompletionTokenLogprob]


class LogprobsRefusalDeltaEvent(BaseModel):
    """Log probabilities of a piece of the refusal."""

    type: Literal["logprobs.refusal.delta"]

    refusal: List[ChatCompletionTokenLogprob]

    snapshot: List[ChatCompletionTokenLogprob]


class LogprobsRefusalDoneEvent(BaseModel):
    """All log probabilities of the refusal."""

    type: Literal["logprobs.refusal.done"]

    refusal: List[ChatCompletionTokenLogprob]


ChatCompletionStreamEvent = Union[
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent[ResponseFormatT],
    RefusalDeltaEvent,
    RefusalDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
]
