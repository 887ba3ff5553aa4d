// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{ResponseFormatTextConfig, ResponseLogProb};
use crate::shared::Verbosity;
use crate::support::{object, params};

params! {
    /// An object: the document's `ResponseTextParam`.
    pub struct ResponseTextConfig {
        /// The member `format`: one of the shapes of [`ResponseFormatTextConfig`].
        optional format: ResponseFormatTextConfig = "format",
        /// The member `verbosity`: one of the values of [`Verbosity`]. The API's default: `"medium"`. May be null.
        optional verbosity: Verbosity = "verbosity",
    }
}

object! {
    /// An object: the document's `ResponseTextDeltaEvent`.
    pub struct ResponseTextDeltaEvent {
        /// The member `type`: `"response.output_text.delta"`.
        constant r#type: "response.output_text.delta" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `logprobs`: a list.
        lenient logprobs: Vec<ResponseLogProb> = "logprobs",
    }
}

object! {
    /// An object: the document's `ResponseTextDoneEvent`.
    pub struct ResponseTextDoneEvent {
        /// The member `type`: `"response.output_text.done"`.
        constant r#type: "response.output_text.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `logprobs`: a list.
        lenient logprobs: Vec<ResponseLogProb> = "logprobs",
    }
}

object! {
    /// An object: the document's `TextContent`.
    pub struct TextContent {
        /// The member `type`: `"text"`. The API's default: `"text"`.
        constant r#type: "text" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}
