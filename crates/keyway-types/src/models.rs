//! Models: `models`.
//!
//! Reference: <https://platform.openai.com/docs/api-reference/models>.

use crate::ListPage;
use crate::support::object;

/// The models that a key can use, all on one page.
pub type ModelList = ListPage<Model>;

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

#[cfg(test)]
mod tests;
