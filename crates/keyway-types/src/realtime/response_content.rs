// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum};

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
