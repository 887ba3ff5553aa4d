// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::Nullable;
use crate::support::params;

params! {
    /// The function that must be called, in the deprecated form.
    pub struct ChatCompletionFunctionCallOption {
        /// Its name.
        required name: String = "name",
    }
}

params! {
    /// What a function answered. Deprecated by the API for tool messages.
    pub struct ChatCompletionFunctionMessageParam {
        /// The function's name.
        required name: String = "name",
        /// The answer; null if there is none.
        required content: Nullable<String> = "content",
        /// The tag: `function`.
        constant role: "function" = "role",
    }
}

params! {
    /// A tool that is a function with JSON arguments.
    pub struct ChatCompletionFunctionTool {
        /// The tag: `function`.
        constant r#type: "function" = "type",
        /// The function.
        given function: FunctionDefinition = "function",
    }
}

params! {
    /// A function, described to the model.
    ///
    /// Reference: <https://platform.openai.com/docs/guides/function-calling>.
    pub struct FunctionDefinition {
        /// What the model calls it by: letters, digits, `_` and `-`, at most 64 characters.
        given name: String = "name",
        /// What it does, for the model to choose by.
        optional description: String = "description",
        /// Its parameters as a JSON Schema. Absent: it takes none.
        optional parameters: FunctionParameters = "parameters",
        /// Whether the arguments must follow the schema exactly. Default: false.
        optional strict: bool = "strict",
    }
}

/// The parameters of a function as a JSON Schema object.
pub type FunctionParameters = crate::Json;
