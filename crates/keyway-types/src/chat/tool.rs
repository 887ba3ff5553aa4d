// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    ChatCompletionAllowedToolChoice, ChatCompletionContentPartText, ChatCompletionCustomTool,
    ChatCompletionFunctionTool, ChatCompletionNamedToolChoice, ChatCompletionNamedToolChoiceCustom,
};
use crate::support::{kind_union, open_enum, params, tagged_union};

tagged_union! {
    /// Whether and which tools are called.
    pub enum ChatCompletionToolChoiceOption by "type" {
        string => Preset(ChatCompletionToolChoiceOptionPreset),
        "allowed_tools" => AllowedTools(ChatCompletionAllowedToolChoice),
        "function" => Function(ChatCompletionNamedToolChoice),
        "custom" => Custom(ChatCompletionNamedToolChoiceCustom),
    }
}

open_enum! {
    /// Whether tools are called.
    pub enum ChatCompletionToolChoiceOptionPreset {
        /// None is.
        None = "none",
        /// The model decides.
        Auto = "auto",
        /// At least one is.
        Required = "required",
    }
}

params! {
    /// What a tool answered.
    pub struct ChatCompletionToolMessageParam {
        /// The id of the tool call that this answers.
        required tool_call_id: String = "tool_call_id",
        /// The answer.
        required content: ChatCompletionToolMessageParamContent = "content",
        /// The tag: `tool`.
        constant role: "tool" = "role",
    }
}

kind_union! {
    /// What a tool answered, whole or in parts.
    pub enum ChatCompletionToolMessageParamContent {
        string => String(String),
        array => ChatCompletionContentPartTextList(Vec<ChatCompletionContentPartText>),
    }
}

tagged_union! {
    /// A tool.
    pub enum ChatCompletionToolUnion by "type" {
        "function" => Function(ChatCompletionFunctionTool),
        "custom" => Custom(ChatCompletionCustomTool),
    }
}
