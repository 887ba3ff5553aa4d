// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    RealtimeConversationItem, RealtimeErrorEvent, RealtimeResponse, RealtimeSessionCreateResponse,
    RealtimeTranscriptionSessionCreateResponse,
};
use crate::shared::{TranscriptTextUsageDuration, TranscriptTextUsageTokens, TranscriptionLanguage};
use crate::support::{object, open_enum, tagged_union};

object! {
    /// An object: the document's `RealtimeServerEventConversationCreated`.
    pub struct ConversationCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.created"`.
        constant r#type: "conversation.created" = "type",
        /// The member `conversation`: an object, [`ConversationCreatedEventConversation`].
        lenient conversation: ConversationCreatedEventConversation = "conversation",
    }
}

object! {
    /// An object: `conversation` of the document's `RealtimeServerEventConversationCreated`.
    pub struct ConversationCreatedEventConversation {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: a text.
        optional object: String = "object",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemAdded`.
    pub struct ConversationItemAdded {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.added"`.
        constant r#type: "conversation.item.added" = "type",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        lenient item: RealtimeConversationItem = "item",
        /// The member `previous_item_id`: a text. May be null.
        optional previous_item_id: String = "previous_item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemCreated`.
    pub struct ConversationItemCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.created"`.
        constant r#type: "conversation.item.created" = "type",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        lenient item: RealtimeConversationItem = "item",
        /// The member `previous_item_id`: a text. May be null.
        optional previous_item_id: String = "previous_item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemDeleted`.
    pub struct ConversationItemDeletedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.deleted"`.
        constant r#type: "conversation.item.deleted" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemDone`.
    pub struct ConversationItemDone {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.done"`.
        constant r#type: "conversation.item.done" = "type",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        lenient item: RealtimeConversationItem = "item",
        /// The member `previous_item_id`: a text. May be null.
        optional previous_item_id: String = "previous_item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemInputAudioTranscriptionCompleted`.
    pub struct ConversationItemInputAudioTranscriptionCompletedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.input_audio_transcription.completed"`.
        constant r#type: "conversation.item.input_audio_transcription.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `transcript`: a text.
        lenient transcript: String = "transcript",
        /// The member `usage`: one of the shapes of [`ConversationItemInputAudioTranscriptionCompletedEventUsage`].
        lenient usage: ConversationItemInputAudioTranscriptionCompletedEventUsage = "usage",
        /// The member `languages`: a list.
        optional languages: Vec<TranscriptionLanguage> = "languages",
        /// The member `logprobs`: a list. May be null.
        optional logprobs: Vec<LogProbProperties> = "logprobs",
    }
}

tagged_union! {
    /// One of several objects: `usage` of the document's `RealtimeServerEventConversationItemInputAudioTranscriptionCompleted`.
    pub enum ConversationItemInputAudioTranscriptionCompletedEventUsage by "type" {
        "tokens" => Tokens(TranscriptTextUsageTokens),
        "duration" => Duration(TranscriptTextUsageDuration),
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemInputAudioTranscriptionDelta`.
    pub struct ConversationItemInputAudioTranscriptionDeltaEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.input_audio_transcription.delta"`.
        constant r#type: "conversation.item.input_audio_transcription.delta" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `content_index`: a whole number.
        optional content_index: i64 = "content_index",
        /// The member `delta`: a text.
        optional delta: String = "delta",
        /// The member `logprobs`: a list. May be null.
        optional logprobs: Vec<LogProbProperties> = "logprobs",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemInputAudioTranscriptionFailed`.
    pub struct ConversationItemInputAudioTranscriptionFailedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.input_audio_transcription.failed"`.
        constant r#type: "conversation.item.input_audio_transcription.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `error`: an object, [`ConversationItemInputAudioTranscriptionFailedEventError`].
        lenient error: ConversationItemInputAudioTranscriptionFailedEventError = "error",
    }
}

object! {
    /// An object: `error` of the document's `RealtimeServerEventConversationItemInputAudioTranscriptionFailed`.
    pub struct ConversationItemInputAudioTranscriptionFailedEventError {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `code`: a text.
        optional code: String = "code",
        /// The member `message`: a text.
        optional message: String = "message",
        /// The member `param`: a text.
        optional param: String = "param",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemInputAudioTranscriptionSegment`.
    pub struct ConversationItemInputAudioTranscriptionSegment {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.input_audio_transcription.segment"`.
        constant r#type: "conversation.item.input_audio_transcription.segment" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `speaker`: a text.
        lenient speaker: String = "speaker",
        /// The member `start`: a number.
        lenient start: f64 = "start",
        /// The member `end`: a number.
        lenient end: f64 = "end",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemTruncated`.
    pub struct ConversationItemTruncatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.truncated"`.
        constant r#type: "conversation.item.truncated" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `audio_end_ms`: a whole number.
        lenient audio_end_ms: i64 = "audio_end_ms",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventInputAudioBufferCleared`.
    pub struct InputAudioBufferClearedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"input_audio_buffer.cleared"`.
        constant r#type: "input_audio_buffer.cleared" = "type",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventInputAudioBufferCommitted`.
    pub struct InputAudioBufferCommittedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"input_audio_buffer.committed"`.
        constant r#type: "input_audio_buffer.committed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `previous_item_id`: a text. May be null.
        optional previous_item_id: String = "previous_item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventInputAudioBufferDtmfEventReceived`.
    pub struct InputAudioBufferDtmfEventReceivedEvent {
        /// The member `type`: `"input_audio_buffer.dtmf_event_received"`.
        constant r#type: "input_audio_buffer.dtmf_event_received" = "type",
        /// The member `event`: a text.
        lenient event: String = "event",
        /// The member `received_at`: a whole number.
        lenient received_at: i64 = "received_at",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventInputAudioBufferSpeechStarted`.
    pub struct InputAudioBufferSpeechStartedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"input_audio_buffer.speech_started"`.
        constant r#type: "input_audio_buffer.speech_started" = "type",
        /// The member `audio_start_ms`: a whole number.
        lenient audio_start_ms: i64 = "audio_start_ms",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventInputAudioBufferSpeechStopped`.
    pub struct InputAudioBufferSpeechStoppedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"input_audio_buffer.speech_stopped"`.
        constant r#type: "input_audio_buffer.speech_stopped" = "type",
        /// The member `audio_end_ms`: a whole number.
        lenient audio_end_ms: i64 = "audio_end_ms",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventInputAudioBufferTimeoutTriggered`.
    pub struct InputAudioBufferTimeoutTriggered {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"input_audio_buffer.timeout_triggered"`.
        constant r#type: "input_audio_buffer.timeout_triggered" = "type",
        /// The member `audio_start_ms`: a whole number.
        lenient audio_start_ms: i64 = "audio_start_ms",
        /// The member `audio_end_ms`: a whole number.
        lenient audio_end_ms: i64 = "audio_end_ms",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `LogProbProperties`.
    pub struct LogProbProperties {
        /// The member `token`: a text.
        lenient token: String = "token",
        /// The member `logprob`: a number.
        lenient logprob: f64 = "logprob",
        /// The member `bytes`: a list.
        lenient bytes: Vec<i64> = "bytes",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventMCPListToolsCompleted`.
    pub struct McpListToolsCompleted {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"mcp_list_tools.completed"`.
        constant r#type: "mcp_list_tools.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventMCPListToolsFailed`.
    pub struct McpListToolsFailed {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"mcp_list_tools.failed"`.
        constant r#type: "mcp_list_tools.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventMCPListToolsInProgress`.
    pub struct McpListToolsInProgress {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"mcp_list_tools.in_progress"`.
        constant r#type: "mcp_list_tools.in_progress" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventRateLimitsUpdated`.
    pub struct RateLimitsUpdatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"rate_limits.updated"`.
        constant r#type: "rate_limits.updated" = "type",
        /// The member `rate_limits`: a list.
        lenient rate_limits: Vec<RateLimitsUpdatedEventRateLimit> = "rate_limits",
    }
}

object! {
    /// An object: `rate_limits[]` of the document's `RealtimeServerEventRateLimitsUpdated`.
    pub struct RateLimitsUpdatedEventRateLimit {
        /// The member `name`: one of the values of [`RateLimitsUpdatedEventRateLimitName`].
        optional name: RateLimitsUpdatedEventRateLimitName = "name",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `remaining`: a whole number.
        optional remaining: i64 = "remaining",
        /// The member `reset_seconds`: a number.
        optional reset_seconds: f64 = "reset_seconds",
    }
}

open_enum! {
    /// A string with known values: `rate_limits[].name` of the document's `RealtimeServerEventRateLimitsUpdated`.
    pub enum RateLimitsUpdatedEventRateLimitName {
        Requests = "requests",
        Tokens = "tokens",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseAudioDelta`.
    pub struct RealtimeResponseAudioDeltaEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_audio.delta"`.
        constant r#type: "response.output_audio.delta" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseAudioDone`.
    pub struct RealtimeResponseAudioDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_audio.done"`.
        constant r#type: "response.output_audio.done" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseAudioTranscriptDelta`.
    pub struct RealtimeResponseAudioTranscriptDeltaEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_audio_transcript.delta"`.
        constant r#type: "response.output_audio_transcript.delta" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseAudioTranscriptDone`.
    pub struct RealtimeResponseAudioTranscriptDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_audio_transcript.done"`.
        constant r#type: "response.output_audio_transcript.done" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `transcript`: a text.
        lenient transcript: String = "transcript",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseContentPartAdded`.
    pub struct RealtimeResponseContentPartAddedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.content_part.added"`.
        constant r#type: "response.content_part.added" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `part`: an object, [`RealtimeResponseContentPartAddedEventPart`].
        lenient part: RealtimeResponseContentPartAddedEventPart = "part",
    }
}

object! {
    /// An object: `part` of the document's `RealtimeServerEventResponseContentPartAdded`.
    pub struct RealtimeResponseContentPartAddedEventPart {
        /// The member `type`: one of the values of [`RealtimeResponseContentPartAddedEventPartType`].
        optional r#type: RealtimeResponseContentPartAddedEventPartType = "type",
        /// The member `text`: a text.
        optional text: String = "text",
        /// The member `audio`: a text.
        optional audio: String = "audio",
        /// The member `transcript`: a text.
        optional transcript: String = "transcript",
    }
}

open_enum! {
    /// A string with known values: `part.type` of the document's `RealtimeServerEventResponseContentPartAdded`.
    pub enum RealtimeResponseContentPartAddedEventPartType {
        Audio = "audio",
        Text = "text",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseContentPartDone`.
    pub struct RealtimeResponseContentPartDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.content_part.done"`.
        constant r#type: "response.content_part.done" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `part`: an object, [`RealtimeResponseContentPartDoneEventPart`].
        lenient part: RealtimeResponseContentPartDoneEventPart = "part",
    }
}

object! {
    /// An object: `part` of the document's `RealtimeServerEventResponseContentPartDone`.
    pub struct RealtimeResponseContentPartDoneEventPart {
        /// The member `type`: one of the values of [`RealtimeResponseContentPartDoneEventPartType`].
        optional r#type: RealtimeResponseContentPartDoneEventPartType = "type",
        /// The member `text`: a text.
        optional text: String = "text",
        /// The member `audio`: a text.
        optional audio: String = "audio",
        /// The member `transcript`: a text.
        optional transcript: String = "transcript",
    }
}

open_enum! {
    /// A string with known values: `part.type` of the document's `RealtimeServerEventResponseContentPartDone`.
    pub enum RealtimeResponseContentPartDoneEventPartType {
        Audio = "audio",
        Text = "text",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseCreated`.
    pub struct RealtimeResponseCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.created"`.
        constant r#type: "response.created" = "type",
        /// The member `response`: an object, [`RealtimeResponse`].
        lenient response: Box<RealtimeResponse> = "response",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseFunctionCallArgumentsDelta`.
    pub struct RealtimeResponseFunctionCallArgumentsDeltaEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.function_call_arguments.delta"`.
        constant r#type: "response.function_call_arguments.delta" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseFunctionCallArgumentsDone`.
    pub struct RealtimeResponseFunctionCallArgumentsDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.function_call_arguments.done"`.
        constant r#type: "response.function_call_arguments.done" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseOutputItemAdded`.
    pub struct RealtimeResponseOutputItemAddedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_item.added"`.
        constant r#type: "response.output_item.added" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        lenient item: RealtimeConversationItem = "item",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseOutputItemDone`.
    pub struct RealtimeResponseOutputItemDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_item.done"`.
        constant r#type: "response.output_item.done" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        lenient item: RealtimeConversationItem = "item",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseTextDelta`.
    pub struct RealtimeResponseTextDeltaEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_text.delta"`.
        constant r#type: "response.output_text.delta" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseTextDone`.
    pub struct RealtimeResponseTextDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_text.done"`.
        constant r#type: "response.output_text.done" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}

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

object! {
    /// An object: the document's `RealtimeServerEventResponseDone`.
    pub struct ResponseDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.done"`.
        constant r#type: "response.done" = "type",
        /// The member `response`: an object, [`RealtimeResponse`].
        lenient response: Box<RealtimeResponse> = "response",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseMCPCallArgumentsDelta`.
    pub struct ResponseMcpCallArgumentsDelta {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.mcp_call_arguments.delta"`.
        constant r#type: "response.mcp_call_arguments.delta" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `obfuscation`: a text. May be null.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseMCPCallArgumentsDone`.
    pub struct ResponseMcpCallArgumentsDone {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.mcp_call_arguments.done"`.
        constant r#type: "response.mcp_call_arguments.done" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseMCPCallCompleted`.
    pub struct ResponseMcpCallCompleted {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseMCPCallFailed`.
    pub struct ResponseMcpCallFailed {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseMCPCallInProgress`.
    pub struct ResponseMcpCallInProgress {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventSessionCreated`.
    pub struct SessionCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"session.created"`.
        constant r#type: "session.created" = "type",
        /// The member `session`: one of the shapes of [`SessionCreatedEventSession`].
        lenient session: Box<SessionCreatedEventSession> = "session",
    }
}

tagged_union! {
    /// One of several objects: `session` of the document's `RealtimeServerEventSessionCreated`.
    pub enum SessionCreatedEventSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateResponse),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateResponse),
    }
}

object! {
    /// An object: the document's `RealtimeServerEventSessionUpdated`.
    pub struct SessionUpdatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"session.updated"`.
        constant r#type: "session.updated" = "type",
        /// The member `session`: one of the shapes of [`SessionUpdatedEventSession`].
        lenient session: Box<SessionUpdatedEventSession> = "session",
    }
}

tagged_union! {
    /// One of several objects: `session` of the document's `RealtimeServerEventSessionUpdated`.
    pub enum SessionUpdatedEventSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateResponse),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateResponse),
    }
}
