//! The tool calls that a model asks for.

use crate::support::{params, tagged_union};

/// Tool calls, in the order in which the model asked.
pub type ChatCompletionMessageToolCalls = Vec<ChatCompletionMessageToolCallUnion>;

tagged_union! {
    /// A tool call that the model asks for.
    pub enum ChatCompletionMessageToolCallUnion by "type" {
        "function" => Function(ChatCompletionMessageFunctionToolCall),
        "custom" => Custom(ChatCompletionMessageCustomToolCall),
    }
}

params! {
    /// A call of a function.
    pub struct ChatCompletionMessageFunctionToolCall {
        /// What the answer refers to it by.
        required id: String = "id",
        /// The tag: `function`.
        constant r#type: "function" = "type",
        /// The function with its arguments.
        required function: ChatCompletionMessageFunctionToolCallFunction = "function",
    }
}

params! {
    /// A function with arguments.
    pub struct ChatCompletionMessageFunctionToolCallFunction {
        /// The function's name.
        required name: String = "name",
        /// Its arguments as JSON text, which the model may have got wrong: check before use.
        required arguments: String = "arguments",
    }
}

params! {
    /// A call of a custom tool.
    pub struct ChatCompletionMessageCustomToolCall {
        /// What the answer refers to it by.
        required id: String = "id",
        /// The tag: `custom`.
        constant r#type: "custom" = "type",
        /// The tool with its input.
        required custom: ChatCompletionMessageCustomToolCallCustom = "custom",
    }
}

params! {
    /// A custom tool with its input.
    pub struct ChatCompletionMessageCustomToolCallCustom {
        /// The tool's name.
        required name: String = "name",
        /// The text for it.
        required input: String = "input",
    }
}
