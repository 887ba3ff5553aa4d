// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{RealtimeAudioFormats, RealtimeConversationItem};
use crate::shared::{Metadata, VoiceIdsShared};
use crate::support::{kind_union, object, open_enum, params};

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

kind_union! {
    /// One of several shapes: `max_output_tokens` of the document's `RealtimeResponse`.
    pub enum RealtimeResponseMaxOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
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

params! {
    /// An object: the document's `RealtimeClientEventResponseCancel`.
    pub struct ResponseCancelEvent {
        /// The member `type`: `"response.cancel"`.
        constant r#type: "response.cancel" = "type",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
        /// The member `response_id`: a text.
        optional response_id: String = "response_id",
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
