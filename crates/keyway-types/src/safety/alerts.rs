// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum};

object! {
    /// Returned by `safety.alerts.retrieve`.
    pub struct SafetyAlert {
        lenient id: String = "id",
        lenient created_at: i64 = "created_at",
        lenient error_type: SafetyAlertErrorType = "error_type",
        lenient model: String = "model",
        /// Always `"safety.alert"`.
        constant object: "safety.alert" = "object",
        /// Nullable.
        optional reason: String = "reason",
        lenient request_id: String = "request_id",
        lenient request_paused: bool = "request_paused",
        lenient response_id: String = "response_id",
        /// Nullable.
        optional detailed_explanation: String = "detailed_explanation",
    }
}

open_enum! {
    pub enum SafetyAlertErrorType {
        PotentiallyUnintendedDataTransfer = "potentially_unintended_data_transfer",
        PotentiallyUnintendedDataAccess = "potentially_unintended_data_access",
        PotentiallyUnintendedDestructiveActivity = "potentially_unintended_destructive_activity",
        Other = "other",
    }
}
