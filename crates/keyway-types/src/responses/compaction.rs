// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, params};

params! {
    /// An object: the document's `CompactionTriggerItemParam`.
    pub struct CompactionTriggerItemParam {
        /// The member `type`: `"compaction_trigger"`. The API's default: `"compaction_trigger"`.
        constant r#type: "compaction_trigger" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}

object! {
    /// An object: the document's `ResponseCompactionCompactingEvent`.
    pub struct ResponseCompactionCompactingEvent {
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `type`: `"response.compaction.compacting"`.
        constant r#type: "response.compaction.compacting" = "type",
    }
}

object! {
    /// An object: the document's `CompactionBody`.
    pub struct ResponseCompactionItem {
        /// The member `type`: `"compaction"`. The API's default: `"compaction"`.
        constant r#type: "compaction" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `encrypted_content`: a text.
        lenient encrypted_content: String = "encrypted_content",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `CompactionSummaryItemParam`.
    pub struct ResponseCompactionItemParam {
        /// The member `type`: `"compaction"`. The API's default: `"compaction"`.
        constant r#type: "compaction" = "type",
        /// The member `encrypted_content`: a text of at most 20971520 characters.
        given encrypted_content: String = "encrypted_content",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}
