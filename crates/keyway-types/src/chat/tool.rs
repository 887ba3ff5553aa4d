//! The tools that a model may ask for.

use super::ChatCompletionCustomTool;
use crate::shared::{FunctionDefinition, FunctionParameters};
use crate::support::{params, tagged_union};

tagged_union! {
    /// A tool.
    pub enum ChatCompletionToolUnion by "type" {
        "function" => Function(ChatCompletionFunctionTool),
        "custom" => Custom(ChatCompletionCustomTool),
    }
}

params! {
    /// A tool that is a function with JSON arguments.
    pub struct ChatCompletionFunctionTool {
        /// The tag: `function`.
        constant r#type: "function" = "type",
        /// The function.
        required function: FunctionDefinition = "function",
    }
}

params! {
    /// A function, in the deprecated form. Replaced by [`ChatCompletionFunctionTool`].
    pub struct ChatCompletionFunctions {
        /// What the model calls it by: letters, digits, `_` and `-`, at most 64 characters.
        required name: String = "name",
        /// What it does, for the model to choose by.
        optional description: String = "description",
        /// Its parameters as a JSON Schema. Absent: it takes none.
        optional parameters: FunctionParameters = "parameters",
    }
}

params! {
    /// The function that must be called, in the deprecated form.
    pub struct ChatCompletionFunctionCallOption {
        /// Its name.
        required name: String = "name",
    }
}
