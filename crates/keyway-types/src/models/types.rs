// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// A model.
    ///
    /// Only `id` must be there: compatible servers leave the rest out.
    /// Reference: <https://platform.openai.com/docs/api-reference/models/object>.
    pub struct Model {
        /// What requests call it by.
        required id: String = "id",
        /// What this is: `model`.
        constant object: "model" = "object",
        /// When it was made, in seconds since 1970.
        lenient created: i64 = "created",
        /// Who owns it.
        lenient owned_by: String = "owned_by",
        /// When it will be shut down, as `YYYY-MM-DD`, if that is decided.
        optional shutdown_date: String = "shutdown_date",
    }
}

object! {
    /// What `models.delete` gives: an object: the document's `DeleteModelResponse`.
    pub struct ModelDeleted {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: a text.
        lenient object: String = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}
