// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    ConversationCreatedEvent, ConversationItemAdded, ConversationItemCreatedEvent,
    ConversationItemDeletedEvent, ConversationItemDone,
    ConversationItemInputAudioTranscriptionCompletedEvent, ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent, ConversationItemInputAudioTranscriptionSegment,
    ConversationItemTruncatedEvent, InputAudioBufferClearedEvent, InputAudioBufferCommittedEvent,
    InputAudioBufferDtmfEventReceivedEvent, InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent, InputAudioBufferTimeoutTriggered, McpListToolsCompleted,
    McpListToolsFailed, McpListToolsInProgress, RateLimitsUpdatedEvent, RealtimeConversationItem,
    RealtimeErrorEvent, RealtimeResponseAudioDeltaEvent, RealtimeResponseAudioDoneEvent,
    RealtimeResponseAudioTranscriptDeltaEvent, RealtimeResponseAudioTranscriptDoneEvent,
    RealtimeResponseContentPartAddedEvent, RealtimeResponseContentPartDoneEvent,
    RealtimeResponseCreatedEvent, RealtimeResponseFunctionCallArgumentsDeltaEvent,
    RealtimeResponseFunctionCallArgumentsDoneEvent, RealtimeResponseOutputItemAddedEvent,
    RealtimeResponseOutputItemDoneEvent, RealtimeResponseTextDeltaEvent, RealtimeResponseTextDoneEvent,
    ResponseDoneEvent, ResponseMcpCallArgumentsDelta, ResponseMcpCallArgumentsDone, ResponseMcpCallCompleted,
    ResponseMcpCallFailed, ResponseMcpCallInProgress, SessionCreatedEvent, SessionUpdatedEvent,
};
use crate::support::{object, tagged_union};

tagged_union! {
    /// One of several objects: the document's `RealtimeServerEvent`.
    pub enum RealtimeServerEvent by "type" {
        "conversation.created" => ConversationCreated(ConversationCreatedEvent),
        "conversation.item.created" => ConversationItemCreated(ConversationItemCreatedEvent),
        "conversation.item.deleted" => ConversationItemDeleted(ConversationItemDeletedEvent),
        "conversation.item.input_audio_transcription.completed" => ConversationItemInputAudioTranscriptionCompleted(ConversationItemInputAudioTranscriptionCompletedEvent),
        "conversation.item.input_audio_transcription.delta" => ConversationItemInputAudioTranscriptionDelta(ConversationItemInputAudioTranscriptionDeltaEvent),
        "conversation.item.input_audio_transcription.failed" => ConversationItemInputAudioTranscriptionFailed(ConversationItemInputAudioTranscriptionFailedEvent),
        "conversation.item.retrieved" => ConversationItemRetrieved(RealtimeServerEventConversationItemRetrieved),
        "conversation.item.truncated" => ConversationItemTruncated(ConversationItemTruncatedEvent),
        "error" => Error(RealtimeErrorEvent),
        "input_audio_buffer.cleared" => InputAudioBufferCleared(InputAudioBufferClearedEvent),
        "input_audio_buffer.committed" => InputAudioBufferCommitted(InputAudioBufferCommittedEvent),
        "input_audio_buffer.dtmf_event_received" => InputAudioBufferDtmfEventReceived(InputAudioBufferDtmfEventReceivedEvent),
        "input_audio_buffer.speech_started" => InputAudioBufferSpeechStarted(InputAudioBufferSpeechStartedEvent),
        "input_audio_buffer.speech_stopped" => InputAudioBufferSpeechStopped(InputAudioBufferSpeechStoppedEvent),
        "rate_limits.updated" => RateLimitsUpdated(RateLimitsUpdatedEvent),
        "response.output_audio.delta" => ResponseOutputAudioDelta(RealtimeResponseAudioDeltaEvent),
        "response.output_audio.done" => ResponseOutputAudioDone(RealtimeResponseAudioDoneEvent),
        "response.output_audio_transcript.delta" => ResponseOutputAudioTranscriptDelta(RealtimeResponseAudioTranscriptDeltaEvent),
        "response.output_audio_transcript.done" => ResponseOutputAudioTranscriptDone(RealtimeResponseAudioTranscriptDoneEvent),
        "response.content_part.added" => ResponseContentPartAdded(RealtimeResponseContentPartAddedEvent),
        "response.content_part.done" => ResponseContentPartDone(RealtimeResponseContentPartDoneEvent),
        "response.created" => ResponseCreated(RealtimeResponseCreatedEvent),
        "response.done" => ResponseDone(ResponseDoneEvent),
        "response.function_call_arguments.delta" => ResponseFunctionCallArgumentsDelta(RealtimeResponseFunctionCallArgumentsDeltaEvent),
        "response.function_call_arguments.done" => ResponseFunctionCallArgumentsDone(RealtimeResponseFunctionCallArgumentsDoneEvent),
        "response.output_item.added" => ResponseOutputItemAdded(RealtimeResponseOutputItemAddedEvent),
        "response.output_item.done" => ResponseOutputItemDone(RealtimeResponseOutputItemDoneEvent),
        "response.output_text.delta" => ResponseOutputTextDelta(RealtimeResponseTextDeltaEvent),
        "response.output_text.done" => ResponseOutputTextDone(RealtimeResponseTextDoneEvent),
        "session.created" => SessionCreated(SessionCreatedEvent),
        "session.updated" => SessionUpdated(SessionUpdatedEvent),
        "output_audio_buffer.started" => OutputAudioBufferStarted(RealtimeServerEventOutputAudioBufferStarted),
        "output_audio_buffer.stopped" => OutputAudioBufferStopped(RealtimeServerEventOutputAudioBufferStopped),
        "output_audio_buffer.cleared" => OutputAudioBufferCleared(RealtimeServerEventOutputAudioBufferCleared),
        "conversation.item.added" => ConversationItemAdded(ConversationItemAdded),
        "conversation.item.done" => ConversationItemDone(ConversationItemDone),
        "input_audio_buffer.timeout_triggered" => InputAudioBufferTimeoutTriggered(InputAudioBufferTimeoutTriggered),
        "conversation.item.input_audio_transcription.segment" => ConversationItemInputAudioTranscriptionSegment(ConversationItemInputAudioTranscriptionSegment),
        "mcp_list_tools.in_progress" => McpListToolsInProgress(McpListToolsInProgress),
        "mcp_list_tools.completed" => McpListToolsCompleted(McpListToolsCompleted),
        "mcp_list_tools.failed" => McpListToolsFailed(McpListToolsFailed),
        "response.mcp_call_arguments.delta" => ResponseMcpCallArgumentsDelta(ResponseMcpCallArgumentsDelta),
        "response.mcp_call_arguments.done" => ResponseMcpCallArgumentsDone(ResponseMcpCallArgumentsDone),
        "response.mcp_call.in_progress" => ResponseMcpCallInProgress(ResponseMcpCallInProgress),
        "response.mcp_call.completed" => ResponseMcpCallCompleted(ResponseMcpCallCompleted),
        "response.mcp_call.failed" => ResponseMcpCallFailed(ResponseMcpCallFailed),
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemRetrieved`.
    pub struct RealtimeServerEventConversationItemRetrieved {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.retrieved"`.
        constant r#type: "conversation.item.retrieved" = "type",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        lenient item: RealtimeConversationItem = "item",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventOutputAudioBufferCleared`.
    pub struct RealtimeServerEventOutputAudioBufferCleared {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"output_audio_buffer.cleared"`.
        constant r#type: "output_audio_buffer.cleared" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventOutputAudioBufferStarted`.
    pub struct RealtimeServerEventOutputAudioBufferStarted {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"output_audio_buffer.started"`.
        constant r#type: "output_audio_buffer.started" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventOutputAudioBufferStopped`.
    pub struct RealtimeServerEventOutputAudioBufferStopped {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"output_audio_buffer.stopped"`.
        constant r#type: "output_audio_buffer.stopped" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
    }
}
