// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{LiveDecisionInputText, LiveInputImage, LiveInputJson, LiveInputText, LiveOutputText};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    pub struct LiveCustomToolCall {
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
        optional status: LiveCustomToolCallStatus = "status",
    }
}

params! {
    pub struct LiveCustomToolCallOutput {
        required call_id: String = "call_id",
        required output: LiveCustomToolCallOutputOutput = "output",
        /// Always `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional status: LiveCustomToolCallOutputStatus = "status",
    }
}

kind_union! {
    pub enum LiveCustomToolCallOutputOutput {
        string => String(String),
        array => List(Vec<LiveCustomToolCallOutputOutputListItem>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveCustomToolCallOutputOutputListItem by "type" {
        "input_text" => InputText(LiveDecisionInputText),
        "input_image" => InputImage(LiveInputImage),
    }
}

open_enum! {
    pub enum LiveCustomToolCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    pub enum LiveCustomToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    pub struct LiveDecisionAssistantMessage {
        required content: LiveDecisionAssistantMessageContent = "content",
        /// Always `"assistant"`.
        constant role: "assistant" = "role",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional phase: LiveDecisionAssistantMessagePhase = "phase",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    pub enum LiveDecisionAssistantMessageContent {
        string => String(String),
        array => List(Vec<LiveDecisionAssistantMessageContentListItem>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveDecisionAssistantMessageContentListItem by "type" {
        "output_text" => OutputText(LiveOutputText),
        "refusal" => Refusal(LiveDecisionAssistantMessageContentPartRefusal),
    }
}

params! {
    pub struct LiveDecisionAssistantMessageContentPartRefusal {
        required refusal: String = "refusal",
        /// Always `"refusal"`.
        constant r#type: "refusal" = "type",
    }
}

open_enum! {
    pub enum LiveDecisionAssistantMessagePhase {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

params! {
    pub struct LiveDecisionDeveloperMessage {
        required content: LiveDecisionDeveloperMessageContent = "content",
        /// Always `"developer"`.
        constant role: "developer" = "role",
        /// Nullable.
        optional id: String = "id",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    pub enum LiveDecisionDeveloperMessageContent {
        string => String(String),
        array => LiveDecisionInputTextList(Vec<LiveDecisionInputText>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveDecisionItemCreateEventItem by "type" {
        "function_call" => FunctionCall(LiveFunctionCall),
        "function_call_output" => FunctionCallOutput(LiveFunctionCallOutput),
        "custom_tool_call" => CustomToolCall(LiveCustomToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(LiveCustomToolCallOutput),
        choose "message" {
            LiveDecisionUserMessage(LiveDecisionUserMessage) if Is("role", &["user"]),
            LiveDecisionDeveloperMessage(LiveDecisionDeveloperMessage) if Is("role", &["developer"]),
            LiveDecisionSystemMessage(LiveDecisionSystemMessage) if Is("role", &["system"]),
            LiveDecisionAssistantMessage(LiveDecisionAssistantMessage) if Is("role", &["assistant"]),
        }
    }
}

params! {
    pub struct LiveDecisionSystemMessage {
        required content: LiveDecisionSystemMessageContent = "content",
        /// Always `"system"`.
        constant role: "system" = "role",
        /// Nullable.
        optional id: String = "id",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    pub enum LiveDecisionSystemMessageContent {
        string => String(String),
        array => LiveDecisionInputTextList(Vec<LiveDecisionInputText>),
    }
}

params! {
    pub struct LiveDecisionUserMessage {
        required content: LiveDecisionUserMessageContent = "content",
        /// Always `"user"`.
        constant role: "user" = "role",
        /// Nullable.
        optional id: String = "id",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    pub enum LiveDecisionUserMessageContent {
        string => String(String),
        array => List(Vec<LiveDecisionUserMessageContentListItem>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveDecisionUserMessageContentListItem by "type" {
        "input_text" => InputText(LiveInputText),
        "input_image" => InputImage(LiveInputImage),
        "input_json" => InputJson(LiveInputJson),
    }
}

params! {
    pub struct LiveFunctionCall {
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
        optional status: LiveFunctionCallStatus = "status",
    }
}

params! {
    pub struct LiveFunctionCallOutput {
        required call_id: String = "call_id",
        required output: LiveFunctionCallOutputOutput = "output",
        /// Always `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional status: LiveFunctionCallOutputStatus = "status",
    }
}

kind_union! {
    pub enum LiveFunctionCallOutputOutput {
        string => String(String),
        array => List(Vec<LiveFunctionCallOutputOutputListItem>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveFunctionCallOutputOutputListItem by "type" {
        "input_text" => InputText(LiveDecisionInputText),
        "input_image" => InputImage(LiveInputImage),
    }
}

open_enum! {
    pub enum LiveFunctionCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    pub enum LiveFunctionCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}
