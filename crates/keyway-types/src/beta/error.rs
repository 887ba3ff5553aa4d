// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::realtime::{
    ErrorPayload, ErrorPayloadMisalignment, ErrorPayloadMisalignmentErrorType, ErrorPayloadMisalignmentSteer,
};
use crate::support::{object, open_enum};

/// A value: the document's `BetaErrorPayload`.
pub type BetaErrorPayload = ErrorPayload;

/// A value: `misalignment` of the document's `BetaErrorPayload`.
pub type BetaErrorPayloadMisalignment = ErrorPayloadMisalignment;

/// A value: `misalignment.error_type` of the document's `BetaErrorPayload`.
pub type BetaErrorPayloadMisalignmentErrorType = ErrorPayloadMisalignmentErrorType;

/// A value: `misalignment.steer` of the document's `BetaErrorPayload`.
pub type BetaErrorPayloadMisalignmentSteer = ErrorPayloadMisalignmentSteer;

object! {
    /// An object: the document's `ErrorEvent`.
    pub struct ErrorEvent {
        /// The member `event`: `"error"`.
        constant event: "error" = "event",
        /// The member `data`: an object, [`ErrorObject`].
        lenient data: ErrorObject = "data",
    }
}

object! {
    /// An object: the document's `Error`.
    pub struct ErrorObject {
        /// The member `type`: a text.
        lenient r#type: String = "type",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `param`: a text. May be null.
        optional param: String = "param",
        /// The member `code`: a text. May be null.
        optional code: String = "code",
        /// The member `misalignment`: an object, [`ErrorObjectMisalignment`].
        optional misalignment: ErrorObjectMisalignment = "misalignment",
    }
}

object! {
    /// An object: `misalignment` of the document's `Error`.
    pub struct ErrorObjectMisalignment {
        /// The member `detailed_explanation`: a text.
        optional detailed_explanation: String = "detailed_explanation",
        /// The member `error_type`: one of the values of [`ErrorObjectMisalignmentErrorType`].
        optional error_type: ErrorObjectMisalignmentErrorType = "error_type",
        /// The member `review_target`: a text. May be null.
        optional review_target: String = "review_target",
        /// The member `steer`: an object, [`ErrorObjectMisalignmentSteer`].
        optional steer: ErrorObjectMisalignmentSteer = "steer",
    }
}

open_enum! {
    /// A string with known values: `misalignment.error_type` of the document's `Error`.
    ///
    /// The document allows any other string too.
    pub enum ErrorObjectMisalignmentErrorType {
        PotentiallyUnintendedDataTransfer = "potentially_unintended_data_transfer",
        PotentiallyUnintendedDataAccess = "potentially_unintended_data_access",
        PotentiallyUnintendedDestructiveActivity = "potentially_unintended_destructive_activity",
        Other = "other",
    }
}

object! {
    /// An object: `misalignment.steer` of the document's `Error`.
    pub struct ErrorObjectMisalignmentSteer {
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}
