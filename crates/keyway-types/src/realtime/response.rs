// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{RealtimeAudioFormats, RealtimeConversationItem};
use crate::shared::{Metadata, VoiceIdsShared};
use crate::support::{kind_union, object, open_enum};

object! {
    pub struct RealtimeResponse {
        optional id: String = "id",
        /// Always `"realtime.response"`.
        constant object: "realtime.response" = "object",
        optional status: RealtimeResponseStatus = "status",
        optional status_details: RealtimeResponseStatusDetails = "status_details",
        optional output: Vec<RealtimeConversationItem> = "output",
        /// Nullable.
        optional metadata: Metadata = "metadata",
        optional audio: RealtimeResponseAudio = "audio",
        optional usage: RealtimeResponseUsage = "usage",
        optional conversation_id: String = "conversation_id",
        optional output_modalities: Vec<RealtimeResponseOutputModality> = "output_modalities",
        optional max_output_tokens: RealtimeResponseMaxOutputTokens = "max_output_tokens",
    }
}

object! {
    pub struct RealtimeResponseAudio {
        optional output: RealtimeResponseAudioOutput = "output",
    }
}

object! {
    pub struct RealtimeResponseAudioOutput {
        optional format: RealtimeAudioFormats = "format",
        /// Default: `"alloy"`.
        optional voice: VoiceIdsShared = "voice",
    }
}

kind_union! {
    pub enum RealtimeResponseMaxOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
    pub enum RealtimeResponseOutputModality {
        Text = "text",
        Audio = "audio",
    }
}

open_enum! {
    pub enum RealtimeResponseStatus {
        Completed = "completed",
        Cancelled = "cancelled",
        Failed = "failed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

object! {
    pub struct RealtimeResponseStatusDetails {
        optional r#type: RealtimeResponseStatusDetailsType = "type",
        optional reason: RealtimeResponseStatusDetailsReason = "reason",
        optional error: RealtimeResponseStatusDetailsError = "error",
    }
}

object! {
    pub struct RealtimeResponseStatusDetailsError {
        optional r#type: String = "type",
        optional code: String = "code",
        optional message: String = "message",
    }
}

open_enum! {
    pub enum RealtimeResponseStatusDetailsReason {
        TurnDetected = "turn_detected",
        ClientCancelled = "client_cancelled",
        MaxOutputTokens = "max_output_tokens",
        ContentFilter = "content_filter",
    }
}

open_enum! {
    pub enum RealtimeResponseStatusDetailsType {
        Completed = "completed",
        Cancelled = "cancelled",
        Failed = "failed",
        Incomplete = "incomplete",
    }
}

object! {
    pub struct RealtimeResponseUsage {
        optional total_tokens: i64 = "total_tokens",
        optional input_tokens: i64 = "input_tokens",
        optional output_tokens: i64 = "output_tokens",
        optional input_token_details: RealtimeResponseUsageInputTokenDetails = "input_token_details",
        optional output_token_details: RealtimeResponseUsageOutputTokenDetails = "output_token_details",
    }
}

object! {
    pub struct RealtimeResponseUsageInputTokenDetails {
        optional cached_tokens: i64 = "cached_tokens",
        optional text_tokens: i64 = "text_tokens",
        optional image_tokens: i64 = "image_tokens",
        optional audio_tokens: i64 = "audio_tokens",
        optional cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails = "cached_tokens_details",
    }
}

object! {
    pub struct RealtimeResponseUsageInputTokenDetailsCachedTokensDetails {
        optional text_tokens: i64 = "text_tokens",
        optional image_tokens: i64 = "image_tokens",
        optional audio_tokens: i64 = "audio_tokens",
    }
}

object! {
    pub struct RealtimeResponseUsageOutputTokenDetails {
        optional text_tokens: i64 = "text_tokens",
        optional audio_tokens: i64 = "audio_tokens",
    }
}
