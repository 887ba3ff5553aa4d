// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::object;

object! {
    /// A model.
    ///
    /// Only `id` must be there: compatible servers leave the rest out.
    /// Reference: <https://platform.openai.com/docs/api-reference/models/object>.
    pub struct Model {
        /// What requests call it by.
        required id: String = "id",
        /// What this is: `model`. Always `"model"`.
        constant object: "model" = "object",
        /// When it was made, in seconds since 1970. In seconds since 1970.
        lenient created: i64 = "created",
        /// Who owns it.
        lenient owned_by: String = "owned_by",
        /// When it will be shut down, as `YYYY-MM-DD`, if that is decided. A date, `YYYY-MM-DD`. Nullable.
        optional shutdown_date: String = "shutdown_date",
    }
}

object! {
    /// Returned by `models.delete`.
    pub struct ModelDeleted {
        required id: String = "id",
        lenient object: String = "object",
        lenient deleted: bool = "deleted",
    }
}
