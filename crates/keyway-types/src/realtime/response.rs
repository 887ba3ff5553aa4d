// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{RealtimeAudioFormats, RealtimeConversationItem};
use crate::shared::{Metadata, VoiceIdsShared};
use crate::support::{kind_union, object, open_enum};

object! {
    /// A response of the model in a realtime session.
    pub struct RealtimeResponse {
        /// ID of the response, `resp_…`.
        optional id: String = "id",
        /// Always `"realtime.response"`.
        constant object: "realtime.response" = "object",
        /// How far the response has come.
        optional status: RealtimeResponseStatus = "status",
        /// Why the response ended as it did.
        optional status_details: RealtimeResponseStatusDetails = "status_details",
        /// Items the model generated.
        optional output: Vec<RealtimeConversationItem> = "output",
        /// Your own key-value pairs. Use them to tell apart responses that run at the same time.
        /// Nullable.
        optional metadata: Metadata = "metadata",
        /// Audio settings that the response uses.
        optional audio: RealtimeResponseAudio = "audio",
        /// Tokens billed for the response. The conversation is sent as input on every turn, so input
        /// grows with it.
        optional usage: RealtimeResponseUsage = "usage",
        /// ID of the conversation that the response was added to. Absent for a response outside the
        /// conversation.
        optional conversation_id: String = "conversation_id",
        /// Kinds of output that the model produces.
        optional output_modalities: Vec<RealtimeResponseOutputModality> = "output_modalities",
        /// Token limit of the response, tool calls included.
        optional max_output_tokens: RealtimeResponseMaxOutputTokens = "max_output_tokens",
    }
}

object! {
    /// Audio settings of a response.
    pub struct RealtimeResponseAudio {
        /// Settings of the audio the model speaks.
        optional output: RealtimeResponseAudioOutput = "output",
    }
}

object! {
    /// How the model speaks in a response.
    pub struct RealtimeResponseAudioOutput {
        /// Encoding of the audio.
        optional format: RealtimeAudioFormats = "format",
        /// Voice the model speaks with. Default: `"alloy"`.
        optional voice: VoiceIdsShared = "voice",
    }
}

kind_union! {
    /// Token limit for one response, or `inf` for as many as the model allows.
    pub enum RealtimeResponseMaxOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
    /// A kind of output.
    pub enum RealtimeResponseOutputModality {
        /// Text only.
        Text = "text",
        /// Speech, with a transcript.
        Audio = "audio",
    }
}

open_enum! {
    /// How far a response has come.
    pub enum RealtimeResponseStatus {
        /// The model finished.
        Completed = "completed",
        /// You or an interruption by the user canceled it.
        Cancelled = "cancelled",
        /// An error ended it.
        Failed = "failed",
        /// It was cut off by the token limit or the content filter.
        Incomplete = "incomplete",
        /// The model is still generating.
        InProgress = "in_progress",
    }
}

object! {
    /// Why a response ended.
    pub struct RealtimeResponseStatusDetails {
        /// Status that these details explain.
        optional r#type: RealtimeResponseStatusDetailsType = "type",
        /// What cut the response short, if it was canceled or is incomplete.
        optional reason: RealtimeResponseStatusDetailsReason = "reason",
        /// The error, if the response failed.
        optional error: RealtimeResponseStatusDetailsError = "error",
    }
}

object! {
    /// Error that made a response fail.
    pub struct RealtimeResponseStatusDetailsError {
        /// Class of the error.
        optional r#type: String = "type",
        /// Machine-readable error code.
        optional code: String = "code",
        /// Explanation for humans.
        optional message: String = "message",
    }
}

open_enum! {
    /// What cut a response short.
    pub enum RealtimeResponseStatusDetailsReason {
        /// The user started to speak.
        TurnDetected = "turn_detected",
        /// You sent `response.cancel`.
        ClientCancelled = "client_cancelled",
        /// The response reached its token limit.
        MaxOutputTokens = "max_output_tokens",
        /// The safety filter stopped it.
        ContentFilter = "content_filter",
    }
}

open_enum! {
    /// Status that the details of a response explain.
    pub enum RealtimeResponseStatusDetailsType {
        Completed = "completed",
        Cancelled = "cancelled",
        Failed = "failed",
        Incomplete = "incomplete",
    }
}

object! {
    /// Tokens billed for a response.
    pub struct RealtimeResponseUsage {
        /// Input and output tokens together.
        optional total_tokens: i64 = "total_tokens",
        /// Tokens of the input, cached ones included.
        optional input_tokens: i64 = "input_tokens",
        /// Tokens the model generated.
        optional output_tokens: i64 = "output_tokens",
        /// Input tokens by kind.
        optional input_token_details: RealtimeResponseUsageInputTokenDetails = "input_token_details",
        /// Output tokens by kind.
        optional output_token_details: RealtimeResponseUsageOutputTokenDetails = "output_token_details",
    }
}

object! {
    /// Input tokens by kind.
    pub struct RealtimeResponseUsageInputTokenDetails {
        /// Input tokens served from the prompt cache, at a lower price.
        optional cached_tokens: i64 = "cached_tokens",
        optional text_tokens: i64 = "text_tokens",
        optional image_tokens: i64 = "image_tokens",
        optional audio_tokens: i64 = "audio_tokens",
        /// Cached input tokens by kind.
        optional cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails = "cached_tokens_details",
    }
}

object! {
    /// Cached input tokens by kind.
    pub struct RealtimeResponseUsageInputTokenDetailsCachedTokensDetails {
        optional text_tokens: i64 = "text_tokens",
        optional image_tokens: i64 = "image_tokens",
        optional audio_tokens: i64 = "audio_tokens",
    }
}

object! {
    /// Output tokens by kind.
    pub struct RealtimeResponseUsageOutputTokenDetails {
        optional text_tokens: i64 = "text_tokens",
        optional audio_tokens: i64 = "audio_tokens",
    }
}
