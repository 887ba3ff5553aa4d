// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::object;

object! {
    /// A model.
    ///
    /// Only `id` is required, because compatible servers omit the rest.
    /// Reference: <https://platform.openai.com/docs/api-reference/models/object>.
    ///
    /// Returned by `models.list`, `models.retrieve`.
    pub struct Model {
        /// Name to pass as `model` in requests.
        required id: String = "id",
        /// Always `"model"`.
        constant object: "model" = "object",
        /// When the model was created. In seconds since 1970.
        lenient created: i64 = "created",
        /// Organization that owns the model.
        lenient owned_by: String = "owned_by",
        /// Date on which the model will be shut down, if one is set. A date, `YYYY-MM-DD`. Nullable.
        optional shutdown_date: String = "shutdown_date",
    }
}

object! {
    /// Confirms that a fine-tuned model was deleted.
    ///
    /// Returned by `models.delete`.
    pub struct ModelDeleted {
        /// Name of the model.
        required id: String = "id",
        /// Object type, `model`.
        lenient object: String = "object",
        /// Whether the model was deleted.
        lenient deleted: bool = "deleted",
    }
}
