// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    RealtimeConversationItem, RealtimeErrorEvent, RealtimeResponse, RealtimeSessionCreateResponse,
    RealtimeTranscriptionSessionCreateResponse,
};
use crate::shared::{TranscriptTextUsageDuration, TranscriptTextUsageTokens, TranscriptionLanguage};
use crate::support::{object, open_enum, tagged_union};

object! {
    pub struct ConversationCreatedEvent {
        lenient event_id: String = "event_id",
        /// Always `"conversation.created"`.
        constant r#type: "conversation.created" = "type",
        lenient conversation: ConversationCreatedEventConversation = "conversation",
    }
}

object! {
    pub struct ConversationCreatedEventConversation {
        optional id: String = "id",
        optional object: String = "object",
    }
}

object! {
    pub struct ConversationItemAdded {
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.added"`.
        constant r#type: "conversation.item.added" = "type",
        lenient item: RealtimeConversationItem = "item",
        /// Nullable.
        optional previous_item_id: String = "previous_item_id",
    }
}

object! {
    pub struct ConversationItemCreatedEvent {
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.created"`.
        constant r#type: "conversation.item.created" = "type",
        lenient item: RealtimeConversationItem = "item",
        /// Nullable.
        optional previous_item_id: String = "previous_item_id",
    }
}

object! {
    pub struct ConversationItemDeletedEvent {
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.deleted"`.
        constant r#type: "conversation.item.deleted" = "type",
        lenient item_id: String = "item_id",
    }
}

object! {
    pub struct ConversationItemDone {
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.done"`.
        constant r#type: "conversation.item.done" = "type",
        lenient item: RealtimeConversationItem = "item",
        /// Nullable.
        optional previous_item_id: String = "previous_item_id",
    }
}

object! {
    pub struct ConversationItemInputAudioTranscriptionCompletedEvent {
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.input_audio_transcription.completed"`.
        constant r#type: "conversation.item.input_audio_transcription.completed" = "type",
        lenient item_id: String = "item_id",
        lenient content_index: i64 = "content_index",
        lenient transcript: String = "transcript",
        lenient usage: ConversationItemInputAudioTranscriptionCompletedEventUsage = "usage",
        optional languages: Vec<TranscriptionLanguage> = "languages",
        /// Nullable.
        optional logprobs: Vec<LogProbProperties> = "logprobs",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ConversationItemInputAudioTranscriptionCompletedEventUsage by "type" {
        "tokens" => Tokens(TranscriptTextUsageTokens),
        "duration" => Duration(TranscriptTextUsageDuration),
    }
}

object! {
    pub struct ConversationItemInputAudioTranscriptionDeltaEvent {
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.input_audio_transcription.delta"`.
        constant r#type: "conversation.item.input_audio_transcription.delta" = "type",
        lenient item_id: String = "item_id",
        optional content_index: i64 = "content_index",
        optional delta: String = "delta",
        /// Nullable.
        optional logprobs: Vec<LogProbProperties> = "logprobs",
    }
}

object! {
    pub struct ConversationItemInputAudioTranscriptionFailedEvent {
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.input_audio_transcription.failed"`.
        constant r#type: "conversation.item.input_audio_transcription.failed" = "type",
        lenient item_id: String = "item_id",
        lenient content_index: i64 = "content_index",
        lenient error: ConversationItemInputAudioTranscriptionFailedEventError = "error",
    }
}

object! {
    pub struct ConversationItemInputAudioTranscriptionFailedEventError {
        optional r#type: String = "type",
        optional code: String = "code",
        optional message: String = "message",
        optional param: String = "param",
    }
}

object! {
    pub struct ConversationItemInputAudioTranscriptionSegment {
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.input_audio_transcription.segment"`.
        constant r#type: "conversation.item.input_audio_transcription.segment" = "type",
        lenient item_id: String = "item_id",
        lenient content_index: i64 = "content_index",
        lenient text: String = "text",
        lenient id: String = "id",
        lenient speaker: String = "speaker",
        lenient start: f64 = "start",
        lenient end: f64 = "end",
    }
}

object! {
    pub struct ConversationItemTruncatedEvent {
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.truncated"`.
        constant r#type: "conversation.item.truncated" = "type",
        lenient item_id: String = "item_id",
        lenient content_index: i64 = "content_index",
        lenient audio_end_ms: i64 = "audio_end_ms",
    }
}

object! {
    pub struct InputAudioBufferClearedEvent {
        lenient event_id: String = "event_id",
        /// Always `"input_audio_buffer.cleared"`.
        constant r#type: "input_audio_buffer.cleared" = "type",
    }
}

object! {
    pub struct InputAudioBufferCommittedEvent {
        lenient event_id: String = "event_id",
        /// Always `"input_audio_buffer.committed"`.
        constant r#type: "input_audio_buffer.committed" = "type",
        lenient item_id: String = "item_id",
        /// Nullable.
        optional previous_item_id: String = "previous_item_id",
    }
}

object! {
    pub struct InputAudioBufferDtmfEventReceivedEvent {
        /// Always `"input_audio_buffer.dtmf_event_received"`.
        constant r#type: "input_audio_buffer.dtmf_event_received" = "type",
        lenient event: String = "event",
        lenient received_at: i64 = "received_at",
    }
}

object! {
    pub struct InputAudioBufferSpeechStartedEvent {
        lenient event_id: String = "event_id",
        /// Always `"input_audio_buffer.speech_started"`.
        constant r#type: "input_audio_buffer.speech_started" = "type",
        lenient audio_start_ms: i64 = "audio_start_ms",
        lenient item_id: String = "item_id",
    }
}

object! {
    pub struct InputAudioBufferSpeechStoppedEvent {
        lenient event_id: String = "event_id",
        /// Always `"input_audio_buffer.speech_stopped"`.
        constant r#type: "input_audio_buffer.speech_stopped" = "type",
        lenient audio_end_ms: i64 = "audio_end_ms",
        lenient item_id: String = "item_id",
    }
}

object! {
    pub struct InputAudioBufferTimeoutTriggered {
        lenient event_id: String = "event_id",
        /// Always `"input_audio_buffer.timeout_triggered"`.
        constant r#type: "input_audio_buffer.timeout_triggered" = "type",
        lenient audio_start_ms: i64 = "audio_start_ms",
        lenient audio_end_ms: i64 = "audio_end_ms",
        lenient item_id: String = "item_id",
    }
}

object! {
    pub struct LogProbProperties {
        lenient token: String = "token",
        lenient logprob: f64 = "logprob",
        lenient bytes: Vec<i64> = "bytes",
    }
}

object! {
    pub struct McpListToolsCompleted {
        lenient event_id: String = "event_id",
        /// Always `"mcp_list_tools.completed"`.
        constant r#type: "mcp_list_tools.completed" = "type",
        lenient item_id: String = "item_id",
    }
}

object! {
    pub struct McpListToolsFailed {
        lenient event_id: String = "event_id",
        /// Always `"mcp_list_tools.failed"`.
        constant r#type: "mcp_list_tools.failed" = "type",
        lenient item_id: String = "item_id",
    }
}

object! {
    pub struct McpListToolsInProgress {
        lenient event_id: String = "event_id",
        /// Always `"mcp_list_tools.in_progress"`.
        constant r#type: "mcp_list_tools.in_progress" = "type",
        lenient item_id: String = "item_id",
    }
}

object! {
    pub struct RateLimitsUpdatedEvent {
        lenient event_id: String = "event_id",
        /// Always `"rate_limits.updated"`.
        constant r#type: "rate_limits.updated" = "type",
        lenient rate_limits: Vec<RateLimitsUpdatedEventRateLimit> = "rate_limits",
    }
}

object! {
    pub struct RateLimitsUpdatedEventRateLimit {
        optional name: RateLimitsUpdatedEventRateLimitName = "name",
        optional limit: i64 = "limit",
        optional remaining: i64 = "remaining",
        optional reset_seconds: f64 = "reset_seconds",
    }
}

open_enum! {
    pub enum RateLimitsUpdatedEventRateLimitName {
        Requests = "requests",
        Tokens = "tokens",
    }
}

object! {
    pub struct RealtimeResponseAudioDeltaEvent {
        lenient event_id: String = "event_id",
        /// Always `"response.output_audio.delta"`.
        constant r#type: "response.output_audio.delta" = "type",
        lenient response_id: String = "response_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient delta: String = "delta",
    }
}

object! {
    pub struct RealtimeResponseAudioDoneEvent {
        lenient event_id: String = "event_id",
        /// Always `"response.output_audio.done"`.
        constant r#type: "response.output_audio.done" = "type",
        lenient response_id: String = "response_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
    }
}

object! {
    pub struct RealtimeResponseAudioTranscriptDeltaEvent {
        lenient event_id: String = "event_id",
        /// Always `"response.output_audio_transcript.delta"`.
        constant r#type: "response.output_audio_transcript.delta" = "type",
        lenient response_id: String = "response_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient delta: String = "delta",
    }
}

object! {
    pub struct RealtimeResponseAudioTranscriptDoneEvent {
        lenient event_id: String = "event_id",
        /// Always `"response.output_audio_transcript.done"`.
        constant r#type: "response.output_audio_transcript.done" = "type",
        lenient response_id: String = "response_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient transcript: String = "transcript",
    }
}

object! {
    pub struct RealtimeResponseContentPartAddedEvent {
        lenient event_id: String = "event_id",
        /// Always `"response.content_part.added"`.
        constant r#type: "response.content_part.added" = "type",
        lenient response_id: String = "response_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient part: RealtimeResponseContentPartAddedEventPart = "part",
    }
}

object! {
    pub struct RealtimeResponseContentPartAddedEventPart {
        optional r#type: RealtimeResponseContentPartAddedEventPartType = "type",
        optional text: String = "text",
        optional audio: String = "audio",
        optional transcript: String = "transcript",
    }
}

open_enum! {
    pub enum RealtimeResponseContentPartAddedEventPartType {
        Audio = "audio",
        Text = "text",
    }
}

object! {
    pub struct RealtimeResponseContentPartDoneEvent {
        lenient event_id: String = "event_id",
        /// Always `"response.content_part.done"`.
        constant r#type: "response.content_part.done" = "type",
        lenient response_id: String = "response_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient part: RealtimeResponseContentPartDoneEventPart = "part",
    }
}

object! {
    pub struct RealtimeResponseContentPartDoneEventPart {
        optional r#type: RealtimeResponseContentPartDoneEventPartType = "type",
        optional text: String = "text",
        optional audio: String = "audio",
        optional transcript: String = "transcript",
    }
}

open_enum! {
    pub enum RealtimeResponseContentPartDoneEventPartType {
        Audio = "audio",
        Text = "text",
    }
}

object! {
    pub struct RealtimeResponseCreatedEvent {
        lenient event_id: String = "event_id",
        /// Always `"response.created"`.
        constant r#type: "response.created" = "type",
        lenient response: Box<RealtimeResponse> = "response",
    }
}

object! {
    pub struct RealtimeResponseFunctionCallArgumentsDeltaEvent {
        lenient event_id: String = "event_id",
        /// Always `"response.function_call_arguments.delta"`.
        constant r#type: "response.function_call_arguments.delta" = "type",
        lenient response_id: String = "response_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient call_id: String = "call_id",
        lenient delta: String = "delta",
    }
}

object! {
    pub struct RealtimeResponseFunctionCallArgumentsDoneEvent {
        lenient event_id: String = "event_id",
        /// Always `"response.function_call_arguments.done"`.
        constant r#type: "response.function_call_arguments.done" = "type",
        lenient response_id: String = "response_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient call_id: String = "call_id",
        lenient name: String = "name",
        lenient arguments: String = "arguments",
    }
}

object! {
    pub struct RealtimeResponseOutputItemAddedEvent {
        lenient event_id: String = "event_id",
        /// Always `"response.output_item.added"`.
        constant r#type: "response.output_item.added" = "type",
        lenient response_id: String = "response_id",
        lenient output_index: i64 = "output_index",
        lenient item: RealtimeConversationItem = "item",
    }
}

object! {
    pub struct RealtimeResponseOutputItemDoneEvent {
        lenient event_id: String = "event_id",
        /// Always `"response.output_item.done"`.
        constant r#type: "response.output_item.done" = "type",
        lenient response_id: String = "response_id",
        lenient output_index: i64 = "output_index",
        lenient item: RealtimeConversationItem = "item",
    }
}

object! {
    pub struct RealtimeResponseTextDeltaEvent {
        lenient event_id: String = "event_id",
        /// Always `"response.output_text.delta"`.
        constant r#type: "response.output_text.delta" = "type",
        lenient response_id: String = "response_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient delta: String = "delta",
    }
}

object! {
    pub struct RealtimeResponseTextDoneEvent {
        lenient event_id: String = "event_id",
        /// Always `"response.output_text.done"`.
        constant r#type: "response.output_text.done" = "type",
        lenient response_id: String = "response_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient text: String = "text",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
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
    pub struct RealtimeServerEventConversationItemRetrieved {
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.retrieved"`.
        constant r#type: "conversation.item.retrieved" = "type",
        lenient item: RealtimeConversationItem = "item",
    }
}

object! {
    pub struct RealtimeServerEventOutputAudioBufferCleared {
        lenient event_id: String = "event_id",
        /// Always `"output_audio_buffer.cleared"`.
        constant r#type: "output_audio_buffer.cleared" = "type",
        lenient response_id: String = "response_id",
    }
}

object! {
    pub struct RealtimeServerEventOutputAudioBufferStarted {
        lenient event_id: String = "event_id",
        /// Always `"output_audio_buffer.started"`.
        constant r#type: "output_audio_buffer.started" = "type",
        lenient response_id: String = "response_id",
    }
}

object! {
    pub struct RealtimeServerEventOutputAudioBufferStopped {
        lenient event_id: String = "event_id",
        /// Always `"output_audio_buffer.stopped"`.
        constant r#type: "output_audio_buffer.stopped" = "type",
        lenient response_id: String = "response_id",
    }
}

object! {
    pub struct ResponseDoneEvent {
        lenient event_id: String = "event_id",
        /// Always `"response.done"`.
        constant r#type: "response.done" = "type",
        lenient response: Box<RealtimeResponse> = "response",
    }
}

object! {
    pub struct ResponseMcpCallArgumentsDelta {
        lenient event_id: String = "event_id",
        /// Always `"response.mcp_call_arguments.delta"`.
        constant r#type: "response.mcp_call_arguments.delta" = "type",
        lenient response_id: String = "response_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient delta: String = "delta",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct ResponseMcpCallArgumentsDone {
        lenient event_id: String = "event_id",
        /// Always `"response.mcp_call_arguments.done"`.
        constant r#type: "response.mcp_call_arguments.done" = "type",
        lenient response_id: String = "response_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient arguments: String = "arguments",
    }
}

object! {
    pub struct ResponseMcpCallCompleted {
        lenient event_id: String = "event_id",
        /// Always `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
    }
}

object! {
    pub struct ResponseMcpCallFailed {
        lenient event_id: String = "event_id",
        /// Always `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
    }
}

object! {
    pub struct ResponseMcpCallInProgress {
        lenient event_id: String = "event_id",
        /// Always `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
    }
}

object! {
    pub struct SessionCreatedEvent {
        lenient event_id: String = "event_id",
        /// Always `"session.created"`.
        constant r#type: "session.created" = "type",
        lenient session: Box<SessionCreatedEventSession> = "session",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum SessionCreatedEventSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateResponse),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateResponse),
    }
}

object! {
    pub struct SessionUpdatedEvent {
        lenient event_id: String = "event_id",
        /// Always `"session.updated"`.
        constant r#type: "session.updated" = "type",
        lenient session: Box<SessionUpdatedEventSession> = "session",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum SessionUpdatedEventSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateResponse),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateResponse),
    }
}
