// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::BetaResponseInputItem;
use crate::support::{object, open_enum, params};

object! {
    /// An object: the document's `BetaResponseInjectCreatedEvent`.
    pub struct BetaResponseInjectCreatedEvent {
        /// The member `type`: `"response.inject.created"`.
        constant r#type: "response.inject.created" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

params! {
    /// An object: the document's `BetaResponseInjectEvent`.
    pub struct BetaResponseInjectEvent {
        /// The member `type`: `"response.inject"`.
        constant r#type: "response.inject" = "type",
        /// The member `response_id`: a text.
        required response_id: String = "response_id",
        /// The member `input`: a list of at most 16384 items.
        required input: Vec<BetaResponseInputItem> = "input",
    }
}

object! {
    /// An object: the document's `BetaResponseInjectFailedEvent`.
    pub struct BetaResponseInjectFailedEvent {
        /// The member `type`: `"response.inject.failed"`.
        constant r#type: "response.inject.failed" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `input`: a list.
        lenient input: Vec<BetaResponseInputItem> = "input",
        /// The member `error`: an object, [`BetaResponseInjectFailedEventError`].
        lenient error: BetaResponseInjectFailedEventError = "error",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: `error` of the document's `BetaResponseInjectFailedEvent`.
    pub struct BetaResponseInjectFailedEventError {
        /// The member `code`: one of the values of [`BetaResponseInjectFailedEventErrorCode`].
        lenient code: BetaResponseInjectFailedEventErrorCode = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

open_enum! {
    /// A string with known values: `error.code` of the document's `BetaResponseInjectFailedEvent`.
    pub enum BetaResponseInjectFailedEventErrorCode {
        ResponseAlreadyCompleted = "response_already_completed",
        ResponseNotFound = "response_not_found",
    }
}
