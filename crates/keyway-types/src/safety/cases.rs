// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum};

object! {
    /// Returned by `safety.cases.retrieve`.
    pub struct SafetyCase {
        lenient id: String = "id",
        lenient created_at: i64 = "created_at",
        lenient entity_identifier: String = "entity_identifier",
        lenient notice: SafetyCaseNotice = "notice",
        /// Always `"safety.case"`.
        constant object: "safety.case" = "object",
        /// Nullable.
        optional reason: String = "reason",
    }
}

object! {
    pub struct SafetyCaseNotice {
        lenient r#type: SafetyCaseNoticeType = "type",
    }
}

open_enum! {
    pub enum SafetyCaseNoticeType {
        Warning = "warning",
        Deactivation = "deactivation",
    }
}
