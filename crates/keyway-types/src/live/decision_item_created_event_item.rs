// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{LiveDecisionInputText, LiveInputImage, LiveInputJson, LiveInputText, LiveOutputText};
use crate::support::{kind_union, object, open_enum, tagged_union};

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveDecisionItemCreatedEventItem by "type" {
        "function_call" => FunctionCall(LiveDecisionItemCreatedEventItemFunctionCall),
        "function_call_output" => FunctionCallOutput(LiveDecisionItemCreatedEventItemFunctionCallOutput),
        "custom_tool_call" => CustomToolCall(LiveDecisionItemCreatedEventItemCustomToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(LiveDecisionItemCreatedEventItemCustomToolCallOutput),
        choose "message" {
            LiveDecisionStoredUserMessage(LiveDecisionStoredUserMessage) if Is("role", &["user"]),
            LiveDecisionStoredDeveloperMessage(LiveDecisionStoredDeveloperMessage) if Is("role", &["developer"]),
            LiveDecisionStoredSystemMessage(LiveDecisionStoredSystemMessage) if Is("role", &["system"]),
            LiveDecisionStoredAssistantMessage(LiveDecisionStoredAssistantMessage) if Is("role", &["assistant"]),
        }
    }
}

object! {
    pub struct LiveDecisionItemCreatedEventItemCustomToolCall {
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        lenient input: String = "input",
        lenient name: String = "name",
        /// Always `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        /// Nullable.
        optional namespace: String = "namespace",
        /// Nullable.
        optional status: LiveDecisionItemCreatedEventItemCustomToolCallStatus = "status",
    }
}

object! {
    pub struct LiveDecisionItemCreatedEventItemCustomToolCallOutput {
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        lenient output: LiveDecisionItemCreatedEventItemCustomToolCallOutputOutput = "output",
        /// Always `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// Nullable.
        optional status: LiveDecisionItemCreatedEventItemCustomToolCallOutputStatus = "status",
    }
}

kind_union! {
    pub enum LiveDecisionItemCreatedEventItemCustomToolCallOutputOutput {
        string => String(String),
        array => List(Vec<LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputListItem>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputListItem by "type" {
        "input_text" => InputText(LiveDecisionInputText),
        "input_image" => InputImage(LiveInputImage),
    }
}

open_enum! {
    pub enum LiveDecisionItemCreatedEventItemCustomToolCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    pub enum LiveDecisionItemCreatedEventItemCustomToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    pub struct LiveDecisionItemCreatedEventItemFunctionCall {
        lenient id: String = "id",
        lenient arguments: String = "arguments",
        lenient call_id: String = "call_id",
        lenient name: String = "name",
        /// Always `"function_call"`.
        constant r#type: "function_call" = "type",
        /// Nullable.
        optional namespace: String = "namespace",
        /// Nullable.
        optional status: LiveDecisionItemCreatedEventItemFunctionCallStatus = "status",
    }
}

object! {
    pub struct LiveDecisionItemCreatedEventItemFunctionCallOutput {
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        lenient output: LiveDecisionItemCreatedEventItemFunctionCallOutputOutput = "output",
        /// Always `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// Nullable.
        optional status: LiveDecisionItemCreatedEventItemFunctionCallOutputStatus = "status",
    }
}

kind_union! {
    pub enum LiveDecisionItemCreatedEventItemFunctionCallOutputOutput {
        string => String(String),
        array => List(Vec<LiveDecisionItemCreatedEventItemFunctionCallOutputOutputListItem>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveDecisionItemCreatedEventItemFunctionCallOutputOutputListItem by "type" {
        "input_text" => InputText(LiveDecisionInputText),
        "input_image" => InputImage(LiveInputImage),
    }
}

open_enum! {
    pub enum LiveDecisionItemCreatedEventItemFunctionCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    pub enum LiveDecisionItemCreatedEventItemFunctionCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    pub struct LiveDecisionStoredAssistantMessage {
        lenient id: String = "id",
        lenient content: LiveDecisionStoredAssistantMessageContent = "content",
        /// Always `"assistant"`.
        constant role: "assistant" = "role",
        /// Nullable.
        optional phase: LiveDecisionStoredAssistantMessagePhase = "phase",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    pub enum LiveDecisionStoredAssistantMessageContent {
        string => String(String),
        array => List(Vec<LiveDecisionStoredAssistantMessageContentListItem>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveDecisionStoredAssistantMessageContentListItem by "type" {
        "output_text" => OutputText(LiveOutputText),
        "refusal" => Refusal(LiveDecisionStoredAssistantMessageContentPartRefusal),
    }
}

object! {
    pub struct LiveDecisionStoredAssistantMessageContentPartRefusal {
        lenient refusal: String = "refusal",
        /// Always `"refusal"`.
        constant r#type: "refusal" = "type",
    }
}

open_enum! {
    pub enum LiveDecisionStoredAssistantMessagePhase {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

object! {
    pub struct LiveDecisionStoredDeveloperMessage {
        lenient id: String = "id",
        lenient content: LiveDecisionStoredDeveloperMessageContent = "content",
        /// Always `"developer"`.
        constant role: "developer" = "role",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    pub enum LiveDecisionStoredDeveloperMessageContent {
        string => String(String),
        array => LiveDecisionInputTextList(Vec<LiveDecisionInputText>),
    }
}

object! {
    pub struct LiveDecisionStoredSystemMessage {
        lenient id: String = "id",
        lenient content: LiveDecisionStoredSystemMessageContent = "content",
        /// Always `"system"`.
        constant role: "system" = "role",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    pub enum LiveDecisionStoredSystemMessageContent {
        string => String(String),
        array => LiveDecisionInputTextList(Vec<LiveDecisionInputText>),
    }
}

object! {
    pub struct LiveDecisionStoredUserMessage {
        lenient id: String = "id",
        lenient content: LiveDecisionStoredUserMessageContent = "content",
        /// Always `"user"`.
        constant role: "user" = "role",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    pub enum LiveDecisionStoredUserMessageContent {
        string => String(String),
        array => List(Vec<LiveDecisionStoredUserMessageContentListItem>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveDecisionStoredUserMessageContentListItem by "type" {
        "input_text" => InputText(LiveInputText),
        "input_image" => InputImage(LiveInputImage),
        "input_json" => InputJson(LiveInputJson),
    }
}
