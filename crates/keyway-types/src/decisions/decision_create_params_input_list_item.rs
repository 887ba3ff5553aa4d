// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::DecisionInputJson;
use crate::support::{kind_union, open_enum, params, tagged_union};

tagged_union! {
    /// A union, told apart by `type`.
    pub enum DecisionCreateParamsInputListItem by "type" {
        "function_call" => FunctionCall(DecisionInputFunctionCall),
        "function_call_output" => FunctionCallOutput(DecisionInputFunctionCallOutput),
        "custom_tool_call" => CustomToolCall(DecisionInputCustomToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(DecisionInputCustomToolCallOutput),
        choose "message" {
            DecisionInputUserMessage(DecisionInputUserMessage) if Is("role", &["user"]),
            DecisionInputDeveloperMessage(DecisionInputDeveloperMessage) if Is("role", &["developer"]),
            DecisionInputSystemMessage(DecisionInputSystemMessage) if Is("role", &["system"]),
            DecisionInputAssistantMessage(DecisionInputAssistantMessage) if Is("role", &["assistant"]),
        }
    }
}

params! {
    pub struct DecisionInputAssistantMessage {
        required content: DecisionInputAssistantMessageContent = "content",
        /// Always `"assistant"`.
        constant role: "assistant" = "role",
        /// Nullable.
        optional phase: DecisionInputAssistantMessagePhase = "phase",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    pub enum DecisionInputAssistantMessageContent {
        string => String(String),
        array => List(Vec<DecisionInputAssistantMessageContentListItem>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum DecisionInputAssistantMessageContentListItem by "type" {
        "output_text" => OutputText(DecisionInputOutputText),
        "refusal" => Refusal(DecisionInputRefusal),
    }
}

open_enum! {
    pub enum DecisionInputAssistantMessagePhase {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

params! {
    pub struct DecisionInputCustomToolCall {
        required call_id: String = "call_id",
        required input: String = "input",
        required name: String = "name",
        /// Always `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional namespace: String = "namespace",
        /// Nullable.
        optional status: DecisionInputCustomToolCallStatus = "status",
    }
}

params! {
    pub struct DecisionInputCustomToolCallOutput {
        required call_id: String = "call_id",
        required output: DecisionInputCustomToolCallOutputOutput = "output",
        /// Always `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional status: DecisionInputCustomToolCallOutputStatus = "status",
    }
}

kind_union! {
    pub enum DecisionInputCustomToolCallOutputOutput {
        string => String(String),
        array => List(Vec<DecisionInputCustomToolCallOutputOutputListItem>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum DecisionInputCustomToolCallOutputOutputListItem by "type" {
        "input_text" => InputText(DecisionInputText),
        "input_image" => InputImage(DecisionInputImage),
    }
}

open_enum! {
    pub enum DecisionInputCustomToolCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    pub enum DecisionInputCustomToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    pub struct DecisionInputDeveloperMessage {
        required content: DecisionInputDeveloperMessageContent = "content",
        /// Always `"developer"`.
        constant role: "developer" = "role",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    pub enum DecisionInputDeveloperMessageContent {
        string => String(String),
        array => DecisionInputTextList(Vec<DecisionInputText>),
    }
}

params! {
    pub struct DecisionInputFunctionCall {
        required arguments: String = "arguments",
        required call_id: String = "call_id",
        required name: String = "name",
        /// Always `"function_call"`.
        constant r#type: "function_call" = "type",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional namespace: String = "namespace",
        /// Nullable.
        optional status: DecisionInputFunctionCallStatus = "status",
    }
}

params! {
    pub struct DecisionInputFunctionCallOutput {
        required call_id: String = "call_id",
        required output: DecisionInputFunctionCallOutputOutput = "output",
        /// Always `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional status: DecisionInputFunctionCallOutputStatus = "status",
    }
}

kind_union! {
    pub enum DecisionInputFunctionCallOutputOutput {
        string => String(String),
        array => List(Vec<DecisionInputFunctionCallOutputOutputListItem>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum DecisionInputFunctionCallOutputOutputListItem by "type" {
        "input_text" => InputText(DecisionInputText),
        "input_image" => InputImage(DecisionInputImage),
    }
}

open_enum! {
    pub enum DecisionInputFunctionCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    pub enum DecisionInputFunctionCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    pub struct DecisionInputImage {
        required image_url: String = "image_url",
        /// Always `"input_image"`.
        constant r#type: "input_image" = "type",
        /// Nullable.
        optional detail: DecisionInputImageDetail = "detail",
        /// Nullable.
        optional prompt_cache_breakpoint: DecisionPromptCacheBreakpoint = "prompt_cache_breakpoint",
    }
}

open_enum! {
    pub enum DecisionInputImageDetail {
        Low = "low",
        High = "high",
        Auto = "auto",
        Original = "original",
    }
}

params! {
    pub struct DecisionInputOutputText {
        required text: String = "text",
        /// Always `"output_text"`.
        constant r#type: "output_text" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum DecisionInputPart by "type" {
        "input_text" => InputText(DecisionInputText),
        "input_image" => InputImage(DecisionInputImage),
        "input_json" => InputJson(DecisionInputJson),
    }
}

params! {
    pub struct DecisionInputRefusal {
        required refusal: String = "refusal",
        /// Always `"refusal"`.
        constant r#type: "refusal" = "type",
    }
}

params! {
    pub struct DecisionInputSystemMessage {
        required content: DecisionInputSystemMessageContent = "content",
        /// Always `"system"`.
        constant role: "system" = "role",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    pub enum DecisionInputSystemMessageContent {
        string => String(String),
        array => DecisionInputTextList(Vec<DecisionInputText>),
    }
}

params! {
    pub struct DecisionInputText {
        required text: String = "text",
        /// Always `"input_text"`.
        constant r#type: "input_text" = "type",
        /// Nullable.
        optional prompt_cache_breakpoint: DecisionPromptCacheBreakpoint = "prompt_cache_breakpoint",
    }
}

params! {
    pub struct DecisionInputUserMessage {
        required content: DecisionInputUserMessageContent = "content",
        /// Always `"user"`.
        constant role: "user" = "role",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    pub enum DecisionInputUserMessageContent {
        string => String(String),
        array => DecisionInputPartList(Vec<DecisionInputPart>),
    }
}

params! {
    pub struct DecisionPromptCacheBreakpoint {
        /// Always `"explicit"`.
        constant mode: "explicit" = "mode",
    }
}
