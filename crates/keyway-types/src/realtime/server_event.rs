// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    RealtimeConversationItem, RealtimeErrorEvent, RealtimeResponse, RealtimeSessionCreateResponse,
    RealtimeTranscriptionSessionCreateResponse,
};
use crate::shared::{TranscriptTextUsageDuration, TranscriptTextUsageTokens, TranscriptionLanguage};
use crate::support::{event_types, object, open_enum, tagged_union};

object! {
    /// Announces the session's default conversation.
    pub struct ConversationCreatedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"conversation.created"`.
        constant r#type: "conversation.created" = "type",
        lenient conversation: ConversationCreatedEventConversation = "conversation",
    }
}

object! {
    /// A conversation of a session.
    pub struct ConversationCreatedEventConversation {
        /// ID of the conversation, `conv_…`.
        optional id: String = "id",
        /// Always `realtime.conversation`.
        optional object: String = "object",
    }
}

object! {
    /// Announces that an item joined the conversation. The item may still be incomplete, for
    /// example while the model generates it.
    pub struct ConversationItemAdded {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.added"`.
        constant r#type: "conversation.item.added" = "type",
        /// The item as it is so far.
        lenient item: RealtimeConversationItem = "item",
        /// ID of the item that comes directly before this one in the conversation. Nullable.
        optional previous_item_id: String = "previous_item_id",
    }
}

object! {
    /// Announces that an item was created, from your events or from a response.
    pub struct ConversationItemCreatedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.created"`.
        constant r#type: "conversation.item.created" = "type",
        lenient item: RealtimeConversationItem = "item",
        /// ID of the item that comes directly before this one in the conversation. Nullable.
        optional previous_item_id: String = "previous_item_id",
    }
}

object! {
    /// Confirms that an item was removed from the conversation.
    pub struct ConversationItemDeletedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.deleted"`.
        constant r#type: "conversation.item.deleted" = "type",
        /// ID of the removed item.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// Announces that an item is final.
    pub struct ConversationItemDone {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.done"`.
        constant r#type: "conversation.item.done" = "type",
        /// The finished item with its content, except for audio data.
        lenient item: RealtimeConversationItem = "item",
        /// ID of the item that comes directly before this one in the conversation. Nullable.
        optional previous_item_id: String = "previous_item_id",
    }
}

object! {
    /// Carries the finished transcript of the user's audio. It arrives independently of the model's
    /// response, so it can come before or after the response's events.
    pub struct ConversationItemInputAudioTranscriptionCompletedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.input_audio_transcription.completed"`.
        constant r#type: "conversation.item.input_audio_transcription.completed" = "type",
        /// ID of the item whose audio was transcribed.
        lenient item_id: String = "item_id",
        /// Position of the audio part within the item.
        lenient content_index: i64 = "content_index",
        /// The transcribed text.
        lenient transcript: String = "transcript",
        /// Billed usage of the transcription, which is priced by its own model.
        lenient usage: ConversationItemInputAudioTranscriptionCompletedEventUsage = "usage",
        /// Languages detected in the audio.
        optional languages: Vec<TranscriptionLanguage> = "languages",
        /// Log probabilities of the transcript's tokens, if `include` requests them. Nullable.
        optional logprobs: Vec<LogProbProperties> = "logprobs",
    }
}

tagged_union! {
    /// Usage of a transcription: tokens or audio duration, depending on how the model is billed.
    ///
    /// A union, told apart by `type`.
    pub enum ConversationItemInputAudioTranscriptionCompletedEventUsage by "type" {
        "tokens" => Tokens(TranscriptTextUsageTokens),
        "duration" => Duration(TranscriptTextUsageDuration),
    }
}

object! {
    /// Carries a piece of a transcript of the user's audio.
    pub struct ConversationItemInputAudioTranscriptionDeltaEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.input_audio_transcription.delta"`.
        constant r#type: "conversation.item.input_audio_transcription.delta" = "type",
        /// ID of the item whose audio is transcribed.
        lenient item_id: String = "item_id",
        /// Position of the audio part within the item.
        optional content_index: i64 = "content_index",
        /// Text to append to the transcript.
        optional delta: String = "delta",
        /// Log probabilities of the new tokens, if `include` requests them. Nullable.
        optional logprobs: Vec<LogProbProperties> = "logprobs",
    }
}

object! {
    /// Reports that the user's audio could not be transcribed. The model still hears the audio
    /// itself.
    pub struct ConversationItemInputAudioTranscriptionFailedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.input_audio_transcription.failed"`.
        constant r#type: "conversation.item.input_audio_transcription.failed" = "type",
        /// ID of the item whose audio could not be transcribed.
        lenient item_id: String = "item_id",
        /// Position of the audio part within the item.
        lenient content_index: i64 = "content_index",
        /// Reason for the failure.
        lenient error: ConversationItemInputAudioTranscriptionFailedEventError = "error",
    }
}

object! {
    /// Why a transcription failed.
    pub struct ConversationItemInputAudioTranscriptionFailedEventError {
        /// Class of the error.
        optional r#type: String = "type",
        /// Machine-readable error code.
        optional code: String = "code",
        /// Explanation for humans.
        optional message: String = "message",
        /// Parameter that caused the error, if one did.
        optional param: String = "param",
    }
}

object! {
    /// Carries a segment of a transcript, with speaker and times.
    pub struct ConversationItemInputAudioTranscriptionSegment {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.input_audio_transcription.segment"`.
        constant r#type: "conversation.item.input_audio_transcription.segment" = "type",
        /// ID of the item whose audio is transcribed.
        lenient item_id: String = "item_id",
        /// Position of the audio part within the item.
        lenient content_index: i64 = "content_index",
        /// Words of the segment.
        lenient text: String = "text",
        lenient id: String = "id",
        /// Label of the detected speaker.
        lenient speaker: String = "speaker",
        /// Where the segment begins in the audio.
        lenient start: f64 = "start",
        /// Where the segment ends in the audio.
        lenient end: f64 = "end",
    }
}

object! {
    /// Confirms that an assistant's audio message was cut.
    pub struct ConversationItemTruncatedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.truncated"`.
        constant r#type: "conversation.item.truncated" = "type",
        /// ID of the message that was cut.
        lenient item_id: String = "item_id",
        /// Position of the audio part that was cut.
        lenient content_index: i64 = "content_index",
        /// Length of the audio that was kept.
        lenient audio_end_ms: i64 = "audio_end_ms",
    }
}

object! {
    /// Confirms that the input buffer was emptied.
    pub struct InputAudioBufferClearedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"input_audio_buffer.cleared"`.
        constant r#type: "input_audio_buffer.cleared" = "type",
    }
}

object! {
    /// Announces that the buffered audio became a user message, by your commit or the server's.
    pub struct InputAudioBufferCommittedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"input_audio_buffer.committed"`.
        constant r#type: "input_audio_buffer.committed" = "type",
        /// ID of the user message that the audio becomes.
        lenient item_id: String = "item_id",
        /// ID of the item that the new message follows. Nullable.
        optional previous_item_id: String = "previous_item_id",
    }
}

object! {
    /// Reports that the caller pressed a key on the phone's keypad. Only SIP calls send it.
    pub struct InputAudioBufferDtmfEventReceivedEvent {
        /// Always `"input_audio_buffer.dtmf_event_received"`.
        constant r#type: "input_audio_buffer.dtmf_event_received" = "type",
        /// The key: `0` to `9`, `*`, `#` or `A` to `D`.
        lenient event: String = "event",
        /// When the server received the key press.
        lenient received_at: i64 = "received_at",
    }
}

object! {
    /// Reports that the server detected the start of speech. Clients use it to stop playback when
    /// the user interrupts.
    pub struct InputAudioBufferSpeechStartedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"input_audio_buffer.speech_started"`.
        constant r#type: "input_audio_buffer.speech_started" = "type",
        /// Where speech begins, counted from the start of all audio sent in the session. Includes the
        /// padding of `prefix_padding_ms`.
        lenient audio_start_ms: i64 = "audio_start_ms",
        /// ID of the user message that is created when the speech ends.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// Reports that the server detected the end of speech.
    pub struct InputAudioBufferSpeechStoppedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"input_audio_buffer.speech_stopped"`.
        constant r#type: "input_audio_buffer.speech_stopped" = "type",
        /// Where speech ends, counted from the start of all audio sent in the session.
        lenient audio_end_ms: i64 = "audio_end_ms",
        /// ID of the user message that is created from the speech.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// Reports that the user stayed silent for `idle_timeout_ms` after the model's last audio. The
    /// server commits the silence and starts a response.
    pub struct InputAudioBufferTimeoutTriggered {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"input_audio_buffer.timeout_triggered"`.
        constant r#type: "input_audio_buffer.timeout_triggered" = "type",
        /// Where the silence begins, counted from the start of the session's audio.
        lenient audio_start_ms: i64 = "audio_start_ms",
        /// Where the silence ends, counted from the start of the session's audio.
        lenient audio_end_ms: i64 = "audio_end_ms",
        /// ID of the item that holds the committed silence.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// Log probability of one transcript token.
    pub struct LogProbProperties {
        /// Text of the token.
        lenient token: String = "token",
        /// Natural logarithm of the token's probability.
        lenient logprob: f64 = "logprob",
        /// UTF-8 bytes of the token, for characters that span several tokens.
        lenient bytes: Vec<i64> = "bytes",
    }
}

object! {
    /// Reports that the tools of an MCP server are available.
    pub struct McpListToolsCompleted {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"mcp_list_tools.completed"`.
        constant r#type: "mcp_list_tools.completed" = "type",
        lenient item_id: String = "item_id",
    }
}

object! {
    /// Reports that the tools of an MCP server could not be fetched.
    pub struct McpListToolsFailed {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"mcp_list_tools.failed"`.
        constant r#type: "mcp_list_tools.failed" = "type",
        lenient item_id: String = "item_id",
    }
}

object! {
    /// Reports that the server is fetching the tools of an MCP server.
    pub struct McpListToolsInProgress {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"mcp_list_tools.in_progress"`.
        constant r#type: "mcp_list_tools.in_progress" = "type",
        lenient item_id: String = "item_id",
    }
}

object! {
    /// Reports rate limits at the start of a response, when the server reserves tokens for its
    /// output.
    pub struct RateLimitsUpdatedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"rate_limits.updated"`.
        constant r#type: "rate_limits.updated" = "type",
        /// State of each limit.
        lenient rate_limits: Vec<RateLimitsUpdatedEventRateLimit> = "rate_limits",
    }
}

object! {
    /// State of one rate limit.
    pub struct RateLimitsUpdatedEventRateLimit {
        /// What the limit counts.
        optional name: RateLimitsUpdatedEventRateLimitName = "name",
        /// Allowance when full.
        optional limit: i64 = "limit",
        /// Allowance left.
        optional remaining: i64 = "remaining",
        /// Time until the allowance is full again.
        optional reset_seconds: f64 = "reset_seconds",
    }
}

open_enum! {
    /// What a rate limit counts.
    pub enum RateLimitsUpdatedEventRateLimitName {
        Requests = "requests",
        Tokens = "tokens",
    }
}

object! {
    /// Carries a chunk of the model's speech.
    pub struct RealtimeResponseAudioDeltaEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.output_audio.delta"`.
        constant r#type: "response.output_audio.delta" = "type",
        /// ID of the response that the event belongs to.
        lenient response_id: String = "response_id",
        /// ID of the item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the content part within the item.
        lenient content_index: i64 = "content_index",
        /// Base64-encoded audio in the response's output format.
        lenient delta: String = "delta",
    }
}

object! {
    /// Announces that the audio of a content part has been sent in full.
    pub struct RealtimeResponseAudioDoneEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.output_audio.done"`.
        constant r#type: "response.output_audio.done" = "type",
        /// ID of the response that the event belongs to.
        lenient response_id: String = "response_id",
        /// ID of the item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the content part within the item.
        lenient content_index: i64 = "content_index",
    }
}

object! {
    /// Carries a piece of the transcript of the model's speech.
    pub struct RealtimeResponseAudioTranscriptDeltaEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.output_audio_transcript.delta"`.
        constant r#type: "response.output_audio_transcript.delta" = "type",
        /// ID of the response that the event belongs to.
        lenient response_id: String = "response_id",
        /// ID of the item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the content part within the item.
        lenient content_index: i64 = "content_index",
        /// Text to append to the transcript.
        lenient delta: String = "delta",
    }
}

object! {
    /// Carries the full transcript of the model's speech.
    pub struct RealtimeResponseAudioTranscriptDoneEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.output_audio_transcript.done"`.
        constant r#type: "response.output_audio_transcript.done" = "type",
        /// ID of the response that the event belongs to.
        lenient response_id: String = "response_id",
        /// ID of the item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the content part within the item.
        lenient content_index: i64 = "content_index",
        /// What the audio says.
        lenient transcript: String = "transcript",
    }
}

object! {
    /// Announces that the model begins a content part.
    pub struct RealtimeResponseContentPartAddedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.content_part.added"`.
        constant r#type: "response.content_part.added" = "type",
        /// ID of the response that the event belongs to.
        lenient response_id: String = "response_id",
        /// ID of the item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the content part within the item.
        lenient content_index: i64 = "content_index",
        /// The part as it begins.
        lenient part: RealtimeResponseContentPartAddedEventPart = "part",
    }
}

object! {
    /// A content part of an item.
    pub struct RealtimeResponseContentPartAddedEventPart {
        /// Kind of the part, which decides the other fields that are set.
        optional r#type: RealtimeResponseContentPartAddedEventPartType = "type",
        optional text: String = "text",
        /// Base64-encoded audio, if the part is `audio`.
        optional audio: String = "audio",
        /// What the audio says.
        optional transcript: String = "transcript",
    }
}

open_enum! {
    /// Kind of a content part.
    pub enum RealtimeResponseContentPartAddedEventPartType {
        Audio = "audio",
        Text = "text",
    }
}

object! {
    /// Announces that a content part is final.
    pub struct RealtimeResponseContentPartDoneEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.content_part.done"`.
        constant r#type: "response.content_part.done" = "type",
        /// ID of the response that the event belongs to.
        lenient response_id: String = "response_id",
        /// ID of the item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the content part within the item.
        lenient content_index: i64 = "content_index",
        /// The finished part.
        lenient part: RealtimeResponseContentPartDoneEventPart = "part",
    }
}

object! {
    /// A content part of an item.
    pub struct RealtimeResponseContentPartDoneEventPart {
        /// Kind of the part, which decides the other fields that are set.
        optional r#type: RealtimeResponseContentPartDoneEventPartType = "type",
        optional text: String = "text",
        /// Base64-encoded audio, if the part is `audio`.
        optional audio: String = "audio",
        /// What the audio says.
        optional transcript: String = "transcript",
    }
}

open_enum! {
    /// Kind of a content part.
    pub enum RealtimeResponseContentPartDoneEventPartType {
        Audio = "audio",
        Text = "text",
    }
}

object! {
    /// Announces that the model begins a response.
    pub struct RealtimeResponseCreatedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.created"`.
        constant r#type: "response.created" = "type",
        /// The response, without output yet.
        lenient response: Box<RealtimeResponse> = "response",
    }
}

object! {
    /// Carries a piece of a function call's arguments.
    pub struct RealtimeResponseFunctionCallArgumentsDeltaEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.function_call_arguments.delta"`.
        constant r#type: "response.function_call_arguments.delta" = "type",
        /// ID of the response that the event belongs to.
        lenient response_id: String = "response_id",
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// ID that links the call to its output.
        lenient call_id: String = "call_id",
        /// JSON text to append to the arguments.
        lenient delta: String = "delta",
    }
}

object! {
    /// Carries the full arguments of a function call.
    pub struct RealtimeResponseFunctionCallArgumentsDoneEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.function_call_arguments.done"`.
        constant r#type: "response.function_call_arguments.done" = "type",
        /// ID of the response that the event belongs to.
        lenient response_id: String = "response_id",
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// ID to return with the call's output.
        lenient call_id: String = "call_id",
        lenient name: String = "name",
        /// Arguments as JSON text.
        lenient arguments: String = "arguments",
    }
}

object! {
    /// Announces that the model begins an item.
    pub struct RealtimeResponseOutputItemAddedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.output_item.added"`.
        constant r#type: "response.output_item.added" = "type",
        /// ID of the response that the event belongs to.
        lenient response_id: String = "response_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// The item as it begins.
        lenient item: RealtimeConversationItem = "item",
    }
}

object! {
    /// Announces that an item of a response is final, finished or interrupted.
    pub struct RealtimeResponseOutputItemDoneEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.output_item.done"`.
        constant r#type: "response.output_item.done" = "type",
        /// ID of the response that the event belongs to.
        lenient response_id: String = "response_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// The finished item.
        lenient item: RealtimeConversationItem = "item",
    }
}

object! {
    /// Carries a piece of the model's text.
    pub struct RealtimeResponseTextDeltaEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.output_text.delta"`.
        constant r#type: "response.output_text.delta" = "type",
        /// ID of the response that the event belongs to.
        lenient response_id: String = "response_id",
        /// ID of the item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the content part within the item.
        lenient content_index: i64 = "content_index",
        /// Text to append.
        lenient delta: String = "delta",
    }
}

object! {
    /// Carries the full text of a content part.
    pub struct RealtimeResponseTextDoneEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.output_text.done"`.
        constant r#type: "response.output_text.done" = "type",
        /// ID of the response that the event belongs to.
        lenient response_id: String = "response_id",
        /// ID of the item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the content part within the item.
        lenient content_index: i64 = "content_index",
        /// The complete text.
        lenient text: String = "text",
    }
}

tagged_union! {
    /// An event that a realtime session sends to you.
    ///
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

event_types! {
    RealtimeServerEvent by "type" {
        "conversation.created" => ConversationCreated,
        "conversation.item.created" => ConversationItemCreated,
        "conversation.item.deleted" => ConversationItemDeleted,
        "conversation.item.input_audio_transcription.completed" => ConversationItemInputAudioTranscriptionCompleted,
        "conversation.item.input_audio_transcription.delta" => ConversationItemInputAudioTranscriptionDelta,
        "conversation.item.input_audio_transcription.failed" => ConversationItemInputAudioTranscriptionFailed,
        "conversation.item.retrieved" => ConversationItemRetrieved,
        "conversation.item.truncated" => ConversationItemTruncated,
        "error" => Error,
        "input_audio_buffer.cleared" => InputAudioBufferCleared,
        "input_audio_buffer.committed" => InputAudioBufferCommitted,
        "input_audio_buffer.dtmf_event_received" => InputAudioBufferDtmfEventReceived,
        "input_audio_buffer.speech_started" => InputAudioBufferSpeechStarted,
        "input_audio_buffer.speech_stopped" => InputAudioBufferSpeechStopped,
        "rate_limits.updated" => RateLimitsUpdated,
        "response.output_audio.delta" => ResponseOutputAudioDelta,
        "response.output_audio.done" => ResponseOutputAudioDone,
        "response.output_audio_transcript.delta" => ResponseOutputAudioTranscriptDelta,
        "response.output_audio_transcript.done" => ResponseOutputAudioTranscriptDone,
        "response.content_part.added" => ResponseContentPartAdded,
        "response.content_part.done" => ResponseContentPartDone,
        "response.created" => ResponseCreated,
        "response.done" => ResponseDone,
        "response.function_call_arguments.delta" => ResponseFunctionCallArgumentsDelta,
        "response.function_call_arguments.done" => ResponseFunctionCallArgumentsDone,
        "response.output_item.added" => ResponseOutputItemAdded,
        "response.output_item.done" => ResponseOutputItemDone,
        "response.output_text.delta" => ResponseOutputTextDelta,
        "response.output_text.done" => ResponseOutputTextDone,
        "session.created" => SessionCreated,
        "session.updated" => SessionUpdated,
        "output_audio_buffer.started" => OutputAudioBufferStarted,
        "output_audio_buffer.stopped" => OutputAudioBufferStopped,
        "output_audio_buffer.cleared" => OutputAudioBufferCleared,
        "conversation.item.added" => ConversationItemAdded,
        "conversation.item.done" => ConversationItemDone,
        "input_audio_buffer.timeout_triggered" => InputAudioBufferTimeoutTriggered,
        "conversation.item.input_audio_transcription.segment" => ConversationItemInputAudioTranscriptionSegment,
        "mcp_list_tools.in_progress" => McpListToolsInProgress,
        "mcp_list_tools.completed" => McpListToolsCompleted,
        "mcp_list_tools.failed" => McpListToolsFailed,
        "response.mcp_call_arguments.delta" => ResponseMcpCallArgumentsDelta,
        "response.mcp_call_arguments.done" => ResponseMcpCallArgumentsDone,
        "response.mcp_call.in_progress" => ResponseMcpCallInProgress,
        "response.mcp_call.completed" => ResponseMcpCallCompleted,
        "response.mcp_call.failed" => ResponseMcpCallFailed,
    }
}

object! {
    /// Answers `conversation.item.retrieve`.
    pub struct RealtimeServerEventConversationItemRetrieved {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"conversation.item.retrieved"`.
        constant r#type: "conversation.item.retrieved" = "type",
        /// The requested item.
        lenient item: RealtimeConversationItem = "item",
    }
}

object! {
    /// Reports that playback was cut off, by the user or by `output_audio_buffer.clear`. WebRTC and
    /// SIP only.
    pub struct RealtimeServerEventOutputAudioBufferCleared {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"output_audio_buffer.cleared"`.
        constant r#type: "output_audio_buffer.cleared" = "type",
        /// ID of the response whose audio was cut off.
        lenient response_id: String = "response_id",
    }
}

object! {
    /// Reports that the server began to play a response's audio. WebRTC and SIP only.
    pub struct RealtimeServerEventOutputAudioBufferStarted {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"output_audio_buffer.started"`.
        constant r#type: "output_audio_buffer.started" = "type",
        /// ID of the response whose audio is playing.
        lenient response_id: String = "response_id",
    }
}

object! {
    /// Reports that a response's audio has been played to its end. WebRTC and SIP only.
    pub struct RealtimeServerEventOutputAudioBufferStopped {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"output_audio_buffer.stopped"`.
        constant r#type: "output_audio_buffer.stopped" = "type",
        /// ID of the response whose audio was played.
        lenient response_id: String = "response_id",
    }
}

object! {
    /// Announces the end of a response, however it ended.
    pub struct ResponseDoneEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.done"`.
        constant r#type: "response.done" = "type",
        /// The response with its output and usage, but without audio data.
        lenient response: Box<RealtimeResponse> = "response",
    }
}

object! {
    /// Carries a piece of an MCP tool call's arguments.
    pub struct ResponseMcpCallArgumentsDelta {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.mcp_call_arguments.delta"`.
        constant r#type: "response.mcp_call_arguments.delta" = "type",
        /// ID of the response that the event belongs to.
        lenient response_id: String = "response_id",
        /// ID of the MCP tool call item.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// JSON text to append to the arguments.
        lenient delta: String = "delta",
        /// Random padding that evens out the event's size against traffic analysis. Ignore it.
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// Carries the full arguments of an MCP tool call.
    pub struct ResponseMcpCallArgumentsDone {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.mcp_call_arguments.done"`.
        constant r#type: "response.mcp_call_arguments.done" = "type",
        /// ID of the response that the event belongs to.
        lenient response_id: String = "response_id",
        /// ID of the MCP tool call item.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Arguments as JSON text.
        lenient arguments: String = "arguments",
    }
}

object! {
    /// Reports that an MCP tool call succeeded.
    pub struct ResponseMcpCallCompleted {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// ID of the MCP tool call item.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// Reports that an MCP tool call failed.
    pub struct ResponseMcpCallFailed {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// ID of the MCP tool call item.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// Reports that an MCP tool call is running.
    pub struct ResponseMcpCallInProgress {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// ID of the MCP tool call item.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// Opens every connection, with the session's initial configuration.
    pub struct SessionCreatedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"session.created"`.
        constant r#type: "session.created" = "type",
        /// The session as configured.
        lenient session: Box<SessionCreatedEventSession> = "session",
    }
}

tagged_union! {
    /// A realtime or transcription session.
    ///
    /// A union, told apart by `type`.
    pub enum SessionCreatedEventSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateResponse),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateResponse),
    }
}

object! {
    /// Confirms `session.update`.
    pub struct SessionUpdatedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"session.updated"`.
        constant r#type: "session.updated" = "type",
        /// The whole configuration, with the change applied.
        lenient session: Box<SessionUpdatedEventSession> = "session",
    }
}

tagged_union! {
    /// A realtime or transcription session.
    ///
    /// A union, told apart by `type`.
    pub enum SessionUpdatedEventSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateResponse),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateResponse),
    }
}
