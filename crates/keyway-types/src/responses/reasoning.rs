// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::SummaryTextContent;
use crate::shared::ReasoningEffort;
use crate::support::{object, open_enum, params};

params! {
    /// An object: the document's `Reasoning`.
    pub struct Reasoning {
        /// The member `mode`: one of the values of [`ReasoningModeEnum`].
        optional mode: ReasoningModeEnum = "mode",
        /// The member `effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        optional effort: ReasoningEffort = "effort",
        /// The member `summary`: one of the values of [`ReasoningSummary`]. May be null.
        optional summary: ReasoningSummary = "summary",
        /// The member `context`: one of the values of [`ReasoningContext`]. May be null.
        optional context: ReasoningContext = "context",
        /// The member `generate_summary`: one of the values of [`ReasoningGenerateSummary`]. May be null. Deprecated by the API.
        optional generate_summary: ReasoningGenerateSummary = "generate_summary",
    }
}

open_enum! {
    /// A string with known values: `context` of the document's `Reasoning`.
    pub enum ReasoningContext {
        Auto = "auto",
        CurrentTurn = "current_turn",
        AllTurns = "all_turns",
    }
}

open_enum! {
    /// A string with known values: `generate_summary` of the document's `Reasoning`.
    pub enum ReasoningGenerateSummary {
        Auto = "auto",
        Concise = "concise",
        Detailed = "detailed",
    }
}

open_enum! {
    /// A string with known values: the document's `ReasoningModeEnum`.
    ///
    /// The document allows any other string too.
    pub enum ReasoningModeEnum {
        Standard = "standard",
        Pro = "pro",
    }
}

open_enum! {
    /// A string with known values: `summary` of the document's `Reasoning`.
    pub enum ReasoningSummary {
        Auto = "auto",
        Concise = "concise",
        Detailed = "detailed",
    }
}

params! {
    /// An object: the document's `ReasoningTextContent`.
    pub struct ReasoningTextContent {
        /// The member `type`: `"reasoning_text"`. The API's default: `"reasoning_text"`.
        constant r#type: "reasoning_text" = "type",
        /// The member `text`: a text.
        given text: String = "text",
    }
}

params! {
    /// An object: the document's `ReasoningItem`.
    pub struct ResponseReasoningItem {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `summary`: a list.
        lenient summary: Vec<SummaryTextContent> = "summary",
        /// The member `type`: `"reasoning"`.
        constant r#type: "reasoning" = "type",
        /// The member `encrypted_content`: a text. May be null.
        optional encrypted_content: String = "encrypted_content",
        /// The member `content`: a list.
        optional content: Vec<ReasoningTextContent> = "content",
        /// The member `status`: one of the values of [`ResponseReasoningItemStatus`].
        optional status: ResponseReasoningItemStatus = "status",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `ReasoningItem`.
    pub enum ResponseReasoningItemStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: the document's `ResponseReasoningSummaryPartAddedEvent`.
    pub struct ResponseReasoningSummaryPartAddedEvent {
        /// The member `type`: `"response.reasoning_summary_part.added"`.
        constant r#type: "response.reasoning_summary_part.added" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `part`: an object, [`ResponseReasoningSummaryPartAddedEventPart`].
        lenient part: ResponseReasoningSummaryPartAddedEventPart = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: `part` of the document's `ResponseReasoningSummaryPartAddedEvent`.
    pub struct ResponseReasoningSummaryPartAddedEventPart {
        /// The member `type`: `"summary_text"`.
        constant r#type: "summary_text" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}

object! {
    /// An object: the document's `ResponseReasoningSummaryPartDoneEvent`.
    pub struct ResponseReasoningSummaryPartDoneEvent {
        /// The member `type`: `"response.reasoning_summary_part.done"`.
        constant r#type: "response.reasoning_summary_part.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `part`: an object, [`ResponseReasoningSummaryPartDoneEventPart`].
        lenient part: ResponseReasoningSummaryPartDoneEventPart = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `status`: `"incomplete"`.
        optional status: String = "status",
    }
}

object! {
    /// An object: `part` of the document's `ResponseReasoningSummaryPartDoneEvent`.
    pub struct ResponseReasoningSummaryPartDoneEventPart {
        /// The member `type`: `"summary_text"`.
        constant r#type: "summary_text" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}

object! {
    /// An object: the document's `ResponseReasoningSummaryTextDeltaEvent`.
    pub struct ResponseReasoningSummaryTextDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseReasoningSummaryTextDoneEvent`.
    pub struct ResponseReasoningSummaryTextDoneEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseReasoningTextDeltaEvent`.
    pub struct ResponseReasoningTextDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseReasoningTextDoneEvent`.
    pub struct ResponseReasoningTextDoneEvent {
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
    }
}
