// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    ErrorPayload, RealtimeConversationItem, RealtimeResponseAudio, RealtimeResponseStatus,
    RealtimeResponseStatusDetails, RealtimeResponseUsage,
};
use crate::shared::Metadata;
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
    /// An object: the document's `ResponseWsError`.
    pub struct ResponseWsError {
        /// The member `type`: `"error"`.
        constant r#type: "error" = "type",
        /// The member `error`: an object, [`ErrorPayload`].
        lenient error: ErrorPayload = "error",
        /// The member `status`: a whole number.
        optional status: i64 = "status",
        /// The member `sequence_number`: a whole number.
        optional sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}
