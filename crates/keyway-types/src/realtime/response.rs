// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{RealtimeAudioFormats, RealtimeConversationItem};
use crate::shared::{Metadata, VoiceIdsShared};
use crate::support::{kind_union, object, open_enum};

object! {
    /// An object: the document's `RealtimeResponse`.
    pub struct RealtimeResponse {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: `"realtime.response"`.
        constant object: "realtime.response" = "object",
        /// The member `status`: one of the values of [`RealtimeResponseStatus`].
        optional status: RealtimeResponseStatus = "status",
        /// The member `status_details`: an object, [`RealtimeResponseStatusDetails`].
        optional status_details: RealtimeResponseStatusDetails = "status_details",
        /// The member `output`: a list.
        optional output: Vec<RealtimeConversationItem> = "output",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `audio`: an object, [`RealtimeResponseAudio`].
        optional audio: RealtimeResponseAudio = "audio",
        /// The member `usage`: an object, [`RealtimeResponseUsage`].
        optional usage: RealtimeResponseUsage = "usage",
        /// The member `conversation_id`: a text.
        optional conversation_id: String = "conversation_id",
        /// The member `output_modalities`: a list.
        optional output_modalities: Vec<RealtimeResponseOutputModality> = "output_modalities",
        /// The member `max_output_tokens`: one of the shapes of [`RealtimeResponseMaxOutputTokens`].
        optional max_output_tokens: RealtimeResponseMaxOutputTokens = "max_output_tokens",
    }
}

object! {
    /// An object: `audio` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseAudio {
        /// The member `output`: an object, [`RealtimeResponseAudioOutput`].
        optional output: RealtimeResponseAudioOutput = "output",
    }
}

object! {
    /// An object: `audio.output` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseAudioOutput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `voice`: one of the values of [`VoiceIdsShared`]. The API's default: `"alloy"`.
        optional voice: VoiceIdsShared = "voice",
    }
}

kind_union! {
    /// One of several shapes: `max_output_tokens` of the document's `RealtimeResponse`.
    pub enum RealtimeResponseMaxOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
    /// A string with known values: `output_modalities[]` of the document's `RealtimeResponse`.
    pub enum RealtimeResponseOutputModality {
        Text = "text",
        Audio = "audio",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RealtimeResponse`.
    pub enum RealtimeResponseStatus {
        Completed = "completed",
        Cancelled = "cancelled",
        Failed = "failed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

object! {
    /// An object: `status_details` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseStatusDetails {
        /// The member `type`: one of the values of [`RealtimeResponseStatusDetailsType`].
        optional r#type: RealtimeResponseStatusDetailsType = "type",
        /// The member `reason`: one of the values of [`RealtimeResponseStatusDetailsReason`].
        optional reason: RealtimeResponseStatusDetailsReason = "reason",
        /// The member `error`: an object, [`RealtimeResponseStatusDetailsError`].
        optional error: RealtimeResponseStatusDetailsError = "error",
    }
}

object! {
    /// An object: `status_details.error` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseStatusDetailsError {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `code`: a text.
        optional code: String = "code",
        /// The member `message`: a text.
        optional message: String = "message",
    }
}

open_enum! {
    /// A string with known values: `status_details.reason` of the document's `RealtimeResponse`.
    pub enum RealtimeResponseStatusDetailsReason {
        TurnDetected = "turn_detected",
        ClientCancelled = "client_cancelled",
        MaxOutputTokens = "max_output_tokens",
        ContentFilter = "content_filter",
    }
}

open_enum! {
    /// A string with known values: `status_details.type` of the document's `RealtimeResponse`.
    pub enum RealtimeResponseStatusDetailsType {
        Completed = "completed",
        Cancelled = "cancelled",
        Failed = "failed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: `usage` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseUsage {
        /// The member `total_tokens`: a whole number.
        optional total_tokens: i64 = "total_tokens",
        /// The member `input_tokens`: a whole number.
        optional input_tokens: i64 = "input_tokens",
        /// The member `output_tokens`: a whole number.
        optional output_tokens: i64 = "output_tokens",
        /// The member `input_token_details`: an object, [`RealtimeResponseUsageInputTokenDetails`].
        optional input_token_details: RealtimeResponseUsageInputTokenDetails = "input_token_details",
        /// The member `output_token_details`: an object, [`RealtimeResponseUsageOutputTokenDetails`].
        optional output_token_details: RealtimeResponseUsageOutputTokenDetails = "output_token_details",
    }
}

object! {
    /// An object: `usage.input_token_details` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseUsageInputTokenDetails {
        /// The member `cached_tokens`: a whole number.
        optional cached_tokens: i64 = "cached_tokens",
        /// The member `text_tokens`: a whole number.
        optional text_tokens: i64 = "text_tokens",
        /// The member `image_tokens`: a whole number.
        optional image_tokens: i64 = "image_tokens",
        /// The member `audio_tokens`: a whole number.
        optional audio_tokens: i64 = "audio_tokens",
        /// The member `cached_tokens_details`: an object, [`RealtimeResponseUsageInputTokenDetailsCachedTokensDetails`].
        optional cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails = "cached_tokens_details",
    }
}

object! {
    /// An object: `usage.input_token_details.cached_tokens_details` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseUsageInputTokenDetailsCachedTokensDetails {
        /// The member `text_tokens`: a whole number.
        optional text_tokens: i64 = "text_tokens",
        /// The member `image_tokens`: a whole number.
        optional image_tokens: i64 = "image_tokens",
        /// The member `audio_tokens`: a whole number.
        optional audio_tokens: i64 = "audio_tokens",
    }
}

object! {
    /// An object: `usage.output_token_details` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseUsageOutputTokenDetails {
        /// The member `text_tokens`: a whole number.
        optional text_tokens: i64 = "text_tokens",
        /// The member `audio_tokens`: a whole number.
        optional audio_tokens: i64 = "audio_tokens",
    }
}
