// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::BetaAgentTag;
use crate::responses::{ResponseFileSearchToolCallResult, ResponseFileSearchToolCallStatus};
use crate::support::{object, params};

object! {
    /// An object: the document's `BetaResponseFileSearchCallCompletedEvent`.
    pub struct BetaResponseFileSearchCallCompletedEvent {
        /// The member `type`: `"response.file_search_call.completed"`.
        constant r#type: "response.file_search_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseFileSearchCallInProgressEvent`.
    pub struct BetaResponseFileSearchCallInProgressEvent {
        /// The member `type`: `"response.file_search_call.in_progress"`.
        constant r#type: "response.file_search_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseFileSearchCallSearchingEvent`.
    pub struct BetaResponseFileSearchCallSearchingEvent {
        /// The member `type`: `"response.file_search_call.searching"`.
        constant r#type: "response.file_search_call.searching" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaFileSearchToolCall`.
    pub struct BetaResponseFileSearchToolCall {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"file_search_call"`.
        constant r#type: "file_search_call" = "type",
        /// The member `status`: a [`BetaResponseFileSearchToolCallStatus`].
        given status: BetaResponseFileSearchToolCallStatus = "status",
        /// The member `queries`: a list.
        lenient queries: Vec<String> = "queries",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `results`: a list. May be null.
        optional results: Vec<BetaResponseFileSearchToolCallResult> = "results",
    }
}

/// A value: `results[]` of the document's `BetaFileSearchToolCall`.
pub type BetaResponseFileSearchToolCallResult = ResponseFileSearchToolCallResult;

/// A value: `status` of the document's `BetaFileSearchToolCall`.
pub type BetaResponseFileSearchToolCallStatus = ResponseFileSearchToolCallStatus;
