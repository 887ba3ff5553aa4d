// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{BetaAgentTag, BetaResponseLogProb};
use crate::responses::ResponseTextConfig;
use crate::support::object;

/// A value: the document's `BetaResponseTextParam`.
pub type BetaResponseTextConfig = ResponseTextConfig;

object! {
    /// An object: the document's `BetaResponseTextDeltaEvent`.
    pub struct BetaResponseTextDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `BetaResponseTextDoneEvent`.
    pub struct BetaResponseTextDoneEvent {
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
    }
}
