// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{BetaAgentTag, BetaAgentTagParam};
use crate::support::{object, params};

object! {
    /// An object: the document's `BetaResponseCompactionCompactingEvent`.
    pub struct BetaResponseCompactionCompactingEvent {
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `type`: `"response.compaction.compacting"`.
        constant r#type: "response.compaction.compacting" = "type",
        /// The member `agent`: an object, [`BetaResponseCompactionCompactingEventAgent`].
        optional agent: BetaResponseCompactionCompactingEventAgent = "agent",
    }
}

object! {
    /// An object: `agent` of the document's `BetaResponseCompactionCompactingEvent`.
    pub struct BetaResponseCompactionCompactingEventAgent {
        /// The member `agent_name`: a text.
        lenient agent_name: String = "agent_name",
    }
}

object! {
    /// An object: the document's `BetaCompactionBody`.
    pub struct BetaResponseCompactionItem {
        /// The member `type`: `"compaction"`. The API's default: `"compaction"`.
        constant r#type: "compaction" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `encrypted_content`: a text.
        lenient encrypted_content: String = "encrypted_content",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `BetaCompactionSummaryItemParam`.
    pub struct BetaResponseCompactionItemParam {
        /// The member `type`: `"compaction"`. The API's default: `"compaction"`.
        constant r#type: "compaction" = "type",
        /// The member `encrypted_content`: a text of at most 20971520 characters.
        given encrypted_content: String = "encrypted_content",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}
