// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use crate::support::{object, open_enum};

object! {
    /// An object: the document's `ErrorPayload`.
    pub struct ErrorPayload {
        /// The member `type`: a text.
        lenient r#type: String = "type",
        /// The member `code`: a text. May be null.
        optional code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `param`: a text. May be null.
        optional param: String = "param",
        /// The member `headers`: an object of one's own names.
        optional headers: BTreeMap<String, String> = "headers",
        /// The member `misalignment`: an object, [`ErrorPayloadMisalignment`].
        optional misalignment: ErrorPayloadMisalignment = "misalignment",
    }
}

object! {
    /// An object: `misalignment` of the document's `ErrorPayload`.
    pub struct ErrorPayloadMisalignment {
        /// The member `detailed_explanation`: a text.
        optional detailed_explanation: String = "detailed_explanation",
        /// The member `error_type`: one of the values of [`ErrorPayloadMisalignmentErrorType`].
        optional error_type: ErrorPayloadMisalignmentErrorType = "error_type",
        /// The member `review_target`: a text. May be null.
        optional review_target: String = "review_target",
        /// The member `steer`: an object, [`ErrorPayloadMisalignmentSteer`].
        optional steer: ErrorPayloadMisalignmentSteer = "steer",
    }
}

open_enum! {
    /// A string with known values: `misalignment.error_type` of the document's `ErrorPayload`.
    ///
    /// The document allows any other string too.
    pub enum ErrorPayloadMisalignmentErrorType {
        PotentiallyUnintendedDataTransfer = "potentially_unintended_data_transfer",
        PotentiallyUnintendedDataAccess = "potentially_unintended_data_access",
        PotentiallyUnintendedDestructiveActivity = "potentially_unintended_destructive_activity",
        Other = "other",
    }
}

object! {
    /// An object: `misalignment.steer` of the document's `ErrorPayload`.
    pub struct ErrorPayloadMisalignmentSteer {
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventError`.
    pub struct RealtimeErrorEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"error"`.
        constant r#type: "error" = "type",
        /// The member `error`: an object, [`RealtimeErrorEventError`].
        lenient error: RealtimeErrorEventError = "error",
    }
}

object! {
    /// An object: `error` of the document's `RealtimeServerEventError`.
    pub struct RealtimeErrorEventError {
        /// The member `type`: a text.
        lenient r#type: String = "type",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `code`: a text. May be null.
        optional code: String = "code",
        /// The member `param`: a text. May be null.
        optional param: String = "param",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}
