// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

object! {
    /// An object: the document's `Program`.
    pub struct Program {
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
    }
}

params! {
    /// An object: the document's `ProgramItemParam`.
    pub struct ProgramItemParam {
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
    }
}

object! {
    /// An object: the document's `ProgramOutput`.
    pub struct ProgramOutput {
        /// The member `type`: `"program_output"`. The API's default: `"program_output"`.
        constant r#type: "program_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `result`: a text.
        lenient result: String = "result",
        /// The member `status`: one of the values of [`ProgramOutputStatus`].
        lenient status: ProgramOutputStatus = "status",
    }
}

params! {
    /// An object: the document's `ProgramOutputItemParam`.
    pub struct ProgramOutputItemParam {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"program_output"`. The API's default: `"program_output"`.
        constant r#type: "program_output" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `result`: a text of at most 10485760 characters.
        given result: String = "result",
        /// The member `status`: one of the values of [`ProgramOutputItemStatus`].
        given status: ProgramOutputItemStatus = "status",
    }
}

open_enum! {
    /// A string with known values: the document's `ProgramOutputItemStatus`.
    pub enum ProgramOutputItemStatus {
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: the document's `ProgramOutputStatus`.
    pub enum ProgramOutputStatus {
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `ProgramToolCallCaller`.
    pub struct ProgramToolCallCaller {
        /// The member `type`: `"program"`. The API's default: `"program"`.
        constant r#type: "program" = "type",
        /// The member `caller_id`: a text.
        given caller_id: String = "caller_id",
    }
}

params! {
    /// An object: the document's `ProgramToolCallCallerParam`.
    pub struct ProgramToolCallCallerParam {
        /// The member `type`: `"program"`. The API's default: `"program"`.
        constant r#type: "program" = "type",
        /// The member `caller_id`: a text of 1 to 64 characters.
        given caller_id: String = "caller_id",
    }
}
