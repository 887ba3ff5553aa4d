// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum};

open_enum! {
    /// A string with known values: `status` of the document's `RealtimeResponse`.
    pub enum RealtimeResponseStatus {
        Completed = "completed",
        Cancelled = "cancelled",
        Failed = "failed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

object! {
    /// An object: `status_details` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseStatusDetails {
        /// The member `type`: one of the values of [`RealtimeResponseStatusDetailsType`].
        optional r#type: RealtimeResponseStatusDetailsType = "type",
        /// The member `reason`: one of the values of [`RealtimeResponseStatusDetailsReason`].
        optional reason: RealtimeResponseStatusDetailsReason = "reason",
        /// The member `error`: an object, [`RealtimeResponseStatusDetailsError`].
        optional error: RealtimeResponseStatusDetailsError = "error",
    }
}

object! {
    /// An object: `status_details.error` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseStatusDetailsError {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `code`: a text.
        optional code: String = "code",
        /// The member `message`: a text.
        optional message: String = "message",
    }
}

open_enum! {
    /// A string with known values: `status_details.reason` of the document's `RealtimeResponse`.
    pub enum RealtimeResponseStatusDetailsReason {
        TurnDetected = "turn_detected",
        ClientCancelled = "client_cancelled",
        MaxOutputTokens = "max_output_tokens",
        ContentFilter = "content_filter",
    }
}

open_enum! {
    /// A string with known values: `status_details.type` of the document's `RealtimeResponse`.
    pub enum RealtimeResponseStatusDetailsType {
        Completed = "completed",
        Cancelled = "cancelled",
        Failed = "failed",
        Incomplete = "incomplete",
    }
}
