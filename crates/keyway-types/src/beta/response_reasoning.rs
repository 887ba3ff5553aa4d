// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{BetaAgentTag, BetaReasoningTextContent, BetaSummaryTextContent};
use crate::responses::{
    ResponseReasoningItemStatus, ResponseReasoningSummaryPartAddedEventPart,
    ResponseReasoningSummaryPartDoneEventPart,
};
use crate::support::{object, params};

params! {
    /// An object: the document's `BetaReasoningItem`.
    pub struct BetaResponseReasoningItem {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `summary`: a list.
        lenient summary: Vec<BetaSummaryTextContent> = "summary",
        /// The member `type`: `"reasoning"`.
        constant r#type: "reasoning" = "type",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `encrypted_content`: a text. May be null.
        optional encrypted_content: String = "encrypted_content",
        /// The member `content`: a list.
        optional content: Vec<BetaReasoningTextContent> = "content",
        /// The member `status`: a [`BetaResponseReasoningItemStatus`].
        optional status: BetaResponseReasoningItemStatus = "status",
    }
}

/// A value: `status` of the document's `BetaReasoningItem`.
pub type BetaResponseReasoningItemStatus = ResponseReasoningItemStatus;

object! {
    /// An object: the document's `BetaResponseReasoningSummaryPartAddedEvent`.
    pub struct BetaResponseReasoningSummaryPartAddedEvent {
        /// The member `type`: `"response.reasoning_summary_part.added"`.
        constant r#type: "response.reasoning_summary_part.added" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `part`: a [`BetaResponseReasoningSummaryPartAddedEventPart`].
        lenient part: BetaResponseReasoningSummaryPartAddedEventPart = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: `part` of the document's `BetaResponseReasoningSummaryPartAddedEvent`.
pub type BetaResponseReasoningSummaryPartAddedEventPart = ResponseReasoningSummaryPartAddedEventPart;

object! {
    /// An object: the document's `BetaResponseReasoningSummaryPartDoneEvent`.
    pub struct BetaResponseReasoningSummaryPartDoneEvent {
        /// The member `type`: `"response.reasoning_summary_part.done"`.
        constant r#type: "response.reasoning_summary_part.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `part`: a [`BetaResponseReasoningSummaryPartDoneEventPart`].
        lenient part: BetaResponseReasoningSummaryPartDoneEventPart = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `status`: `"incomplete"`.
        optional status: String = "status",
    }
}

/// A value: `part` of the document's `BetaResponseReasoningSummaryPartDoneEvent`.
pub type BetaResponseReasoningSummaryPartDoneEventPart = ResponseReasoningSummaryPartDoneEventPart;

object! {
    /// An object: the document's `BetaResponseReasoningSummaryTextDeltaEvent`.
    pub struct BetaResponseReasoningSummaryTextDeltaEvent {
        /// The member `type`: `"response.reasoning_summary_text.delta"`.
        constant r#type: "response.reasoning_summary_text.delta" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseReasoningSummaryTextDoneEvent`.
    pub struct BetaResponseReasoningSummaryTextDoneEvent {
        /// The member `type`: `"response.reasoning_summary_text.done"`.
        constant r#type: "response.reasoning_summary_text.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseReasoningTextDeltaEvent`.
    pub struct BetaResponseReasoningTextDeltaEvent {
        /// The member `type`: `"response.reasoning_text.delta"`.
        constant r#type: "response.reasoning_text.delta" = "type",
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
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseReasoningTextDoneEvent`.
    pub struct BetaResponseReasoningTextDoneEvent {
        /// The member `type`: `"response.reasoning_text.done"`.
        constant r#type: "response.reasoning_text.done" = "type",
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
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}
