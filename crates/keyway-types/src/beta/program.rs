// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{BetaAgentTag, BetaAgentTagParam};
use crate::responses::{
    ProgramOutputItemStatus, ProgramOutputStatus, ProgramToolCallCaller, ProgramToolCallCallerParam,
};
use crate::support::{object, params};

object! {
    /// An object: the document's `BetaProgram`.
    pub struct BetaProgram {
        /// The member `type`: `"program"`. The API's default: `"program"`.
        constant r#type: "program" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `code`: a text.
        lenient code: String = "code",
        /// The member `fingerprint`: a text.
        lenient fingerprint: String = "fingerprint",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaProgramItemParam`.
    pub struct BetaProgramItemParam {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"program"`. The API's default: `"program"`.
        constant r#type: "program" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `code`: a text of at most 10485760 characters.
        given code: String = "code",
        /// The member `fingerprint`: a text of at most 10485760 characters.
        given fingerprint: String = "fingerprint",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
    }
}

object! {
    /// An object: the document's `BetaProgramOutput`.
    pub struct BetaProgramOutput {
        /// The member `type`: `"program_output"`. The API's default: `"program_output"`.
        constant r#type: "program_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `result`: a text.
        lenient result: String = "result",
        /// The member `status`: a [`BetaProgramOutputStatus`].
        lenient status: BetaProgramOutputStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaProgramOutputItemParam`.
    pub struct BetaProgramOutputItemParam {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"program_output"`. The API's default: `"program_output"`.
        constant r#type: "program_output" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `result`: a text of at most 10485760 characters.
        given result: String = "result",
        /// The member `status`: a [`BetaProgramOutputItemStatus`].
        given status: BetaProgramOutputItemStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
    }
}

/// A value: the document's `BetaProgramOutputItemStatus`.
pub type BetaProgramOutputItemStatus = ProgramOutputItemStatus;

/// A value: the document's `BetaProgramOutputStatus`.
pub type BetaProgramOutputStatus = ProgramOutputStatus;

/// A value: the document's `BetaProgramToolCallCaller`.
pub type BetaProgramToolCallCaller = ProgramToolCallCaller;

/// A value: the document's `BetaProgramToolCallCallerParam`.
pub type BetaProgramToolCallCallerParam = ProgramToolCallCallerParam;
