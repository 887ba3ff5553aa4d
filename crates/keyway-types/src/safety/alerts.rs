// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum};

object! {
    /// What `safety.alerts.retrieve` gives: an object: the document's `SafetyAlert`.
    pub struct SafetyAlert {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number.
        lenient created_at: i64 = "created_at",
        /// The member `error_type`: one of the values of [`SafetyAlertErrorType`].
        lenient error_type: SafetyAlertErrorType = "error_type",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `object`: `"safety.alert"`.
        constant object: "safety.alert" = "object",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
        /// The member `request_id`: a text.
        lenient request_id: String = "request_id",
        /// The member `request_paused`: true or false.
        lenient request_paused: bool = "request_paused",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `detailed_explanation`: a text. May be null.
        optional detailed_explanation: String = "detailed_explanation",
    }
}

open_enum! {
    /// A string with known values: `error_type` of the document's `SafetyAlert`.
    pub enum SafetyAlertErrorType {
        PotentiallyUnintendedDataTransfer = "potentially_unintended_data_transfer",
        PotentiallyUnintendedDataAccess = "potentially_unintended_data_access",
        PotentiallyUnintendedDestructiveActivity = "potentially_unintended_destructive_activity",
        Other = "other",
    }
}
