//! Whether and which tools are called.

use crate::support::{open_enum, params, tagged_union};

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
    /// Limits the model to some of the tools.
    pub struct ChatCompletionAllowedToolChoice {
        /// The tag: `allowed_tools`.
        constant r#type: "allowed_tools" = "type",
        /// The tools, and whether one of them must be called.
        required allowed_tools: ChatCompletionAllowedTools = "allowed_tools",
    }
}

params! {
    /// Some of the tools of a request.
    pub struct ChatCompletionAllowedTools {
        /// Whether one must be called.
        required mode: ChatCompletionAllowedToolsMode = "mode",
        /// The tools as JSON objects, such as `{"type":"function","function":{"name":"get_weather"}}`.
        required tools: Vec<serde_json::Value> = "tools",
    }
}

open_enum! {
    /// Whether one of the allowed tools must be called.
    pub enum ChatCompletionAllowedToolsMode {
        /// The model decides.
        Auto = "auto",
        /// One must.
        Required = "required",
    }
}

params! {
    /// Makes the model call one function.
    pub struct ChatCompletionNamedToolChoice {
        /// The tag: `function`.
        constant r#type: "function" = "type",
        /// The function.
        required function: ChatCompletionNamedToolChoiceFunction = "function",
    }
}

params! {
    /// A function by name.
    pub struct ChatCompletionNamedToolChoiceFunction {
        /// Its name.
        required name: String = "name",
    }
}

params! {
    /// Makes the model call one custom tool.
    pub struct ChatCompletionNamedToolChoiceCustom {
        /// The tag: `custom`.
        constant r#type: "custom" = "type",
        /// The tool.
        required custom: ChatCompletionNamedToolChoiceCustomCustom = "custom",
    }
}

params! {
    /// A custom tool by name.
    pub struct ChatCompletionNamedToolChoiceCustomCustom {
        /// Its name.
        required name: String = "name",
    }
}
