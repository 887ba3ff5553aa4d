// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::LogProbProperties;
use crate::shared::{TranscriptTextUsageDuration, TranscriptTextUsageTokens, TranscriptionLanguage};
use crate::support::{object, tagged_union};

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
