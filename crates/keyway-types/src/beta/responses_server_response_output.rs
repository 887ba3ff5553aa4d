// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{BetaAgentTag, BetaAnnotation, BetaResponseLogProb, BetaResponseOutputItem};
use crate::support::object;

object! {
    /// An object: the document's `BetaResponsesServerEvent|26`.
    pub struct BetaResponsesServerEventResponseOutputItemAdded {
        /// The member `type`: `"response.output_item.added"`.
        constant r#type: "response.output_item.added" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item`: one of the shapes of [`BetaResponseOutputItem`].
        lenient item: Box<BetaResponseOutputItem> = "item",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|27`.
    pub struct BetaResponsesServerEventResponseOutputItemDone {
        /// The member `type`: `"response.output_item.done"`.
        constant r#type: "response.output_item.done" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item`: one of the shapes of [`BetaResponseOutputItem`].
        lenient item: Box<BetaResponseOutputItem> = "item",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|53`.
    pub struct BetaResponsesServerEventResponseOutputTextAnnotationAdded {
        /// The member `type`: `"response.output_text.annotation.added"`.
        constant r#type: "response.output_text.annotation.added" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `annotation_index`: a whole number.
        lenient annotation_index: i64 = "annotation_index",
        /// The member `annotation`: a [`BetaAnnotation`]. May be null.
        optional annotation: BetaAnnotation = "annotation",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|36`.
    pub struct BetaResponsesServerEventResponseOutputTextDelta {
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
        lenient logprobs: Vec<BetaResponseLogProb> = "logprobs",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|37`.
    pub struct BetaResponsesServerEventResponseOutputTextDone {
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
        lenient logprobs: Vec<BetaResponseLogProb> = "logprobs",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}
