//! Functions that a model may ask to be called.

use crate::support::params;

/// The parameters of a function as a JSON Schema object.
pub type FunctionParameters = serde_json::Value;

params! {
    /// A function, described to the model.
    ///
    /// Reference: <https://platform.openai.com/docs/guides/function-calling>.
    pub struct FunctionDefinition {
        /// What the model calls it by: letters, digits, `_` and `-`, at most 64 characters.
        required name: String = "name",
        /// What it does, for the model to choose by.
        optional description: String = "description",
        /// Its parameters as a JSON Schema. Absent: it takes none.
        optional parameters: FunctionParameters = "parameters",
        /// Whether the arguments must follow the schema exactly. Default: false.
        optional strict: bool = "strict",
    }
}
