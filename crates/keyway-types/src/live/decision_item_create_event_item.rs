// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{LiveDecisionInputText, LiveInputImage, LiveInputJson, LiveInputText, LiveOutputText};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// An object: the document's `LiveCustomToolCall`.
    pub struct LiveCustomToolCall {
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `input`: a text.
        required input: String = "input",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `type`: `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `namespace`: a text. May be null.
        optional namespace: String = "namespace",
        /// The member `status`: one of the values of [`LiveCustomToolCallStatus`]. May be null.
        optional status: LiveCustomToolCallStatus = "status",
    }
}

params! {
    /// An object: the document's `LiveCustomToolCallOutput`.
    pub struct LiveCustomToolCallOutput {
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `output`: one of the shapes of [`LiveCustomToolCallOutputOutput`].
        required output: LiveCustomToolCallOutputOutput = "output",
        /// The member `type`: `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `status`: one of the values of [`LiveCustomToolCallOutputStatus`]. May be null.
        optional status: LiveCustomToolCallOutputStatus = "status",
    }
}

kind_union! {
    /// One of several shapes: `output` of the document's `LiveCustomToolCallOutput`.
    pub enum LiveCustomToolCallOutputOutput {
        string => String(String),
        array => List(Vec<LiveCustomToolCallOutputOutputListItem>),
    }
}

tagged_union! {
    /// One of several objects: `output|1[]` of the document's `LiveCustomToolCallOutput`.
    pub enum LiveCustomToolCallOutputOutputListItem by "type" {
        "input_text" => InputText(LiveDecisionInputText),
        "input_image" => InputImage(LiveInputImage),
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveCustomToolCallOutput`.
    pub enum LiveCustomToolCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveCustomToolCall`.
    pub enum LiveCustomToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `LiveDecisionAssistantMessage`.
    pub struct LiveDecisionAssistantMessage {
        /// The member `content`: one of the shapes of [`LiveDecisionAssistantMessageContent`].
        required content: LiveDecisionAssistantMessageContent = "content",
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `phase`: one of the values of [`LiveDecisionAssistantMessagePhase`]. May be null.
        optional phase: LiveDecisionAssistantMessagePhase = "phase",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `LiveDecisionAssistantMessage`.
    pub enum LiveDecisionAssistantMessageContent {
        string => String(String),
        array => List(Vec<LiveDecisionAssistantMessageContentListItem>),
    }
}

tagged_union! {
    /// One of several objects: `content|1[]` of the document's `LiveDecisionAssistantMessage`.
    pub enum LiveDecisionAssistantMessageContentListItem by "type" {
        "output_text" => OutputText(LiveOutputText),
        "refusal" => Refusal(LiveDecisionAssistantMessageContentPartRefusal),
    }
}

params! {
    /// An object: the document's `LiveDecisionAssistantMessageContentPartRefusal`.
    pub struct LiveDecisionAssistantMessageContentPartRefusal {
        /// The member `refusal`: a text.
        required refusal: String = "refusal",
        /// The member `type`: `"refusal"`.
        constant r#type: "refusal" = "type",
    }
}

open_enum! {
    /// A string with known values: `phase` of the document's `LiveDecisionAssistantMessage`.
    pub enum LiveDecisionAssistantMessagePhase {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

params! {
    /// An object: the document's `LiveDecisionDeveloperMessage`.
    pub struct LiveDecisionDeveloperMessage {
        /// The member `content`: one of the shapes of [`LiveDecisionDeveloperMessageContent`].
        required content: LiveDecisionDeveloperMessageContent = "content",
        /// The member `role`: `"developer"`.
        constant role: "developer" = "role",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `LiveDecisionDeveloperMessage`.
    pub enum LiveDecisionDeveloperMessageContent {
        string => String(String),
        array => LiveDecisionInputTextList(Vec<LiveDecisionInputText>),
    }
}

tagged_union! {
    /// One of several objects: `item` of the document's `LiveDecisionItemCreateEvent`.
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
    /// An object: the document's `LiveDecisionSystemMessage`.
    pub struct LiveDecisionSystemMessage {
        /// The member `content`: one of the shapes of [`LiveDecisionSystemMessageContent`].
        required content: LiveDecisionSystemMessageContent = "content",
        /// The member `role`: `"system"`.
        constant role: "system" = "role",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `LiveDecisionSystemMessage`.
    pub enum LiveDecisionSystemMessageContent {
        string => String(String),
        array => LiveDecisionInputTextList(Vec<LiveDecisionInputText>),
    }
}

params! {
    /// An object: the document's `LiveDecisionUserMessage`.
    pub struct LiveDecisionUserMessage {
        /// The member `content`: one of the shapes of [`LiveDecisionUserMessageContent`].
        required content: LiveDecisionUserMessageContent = "content",
        /// The member `role`: `"user"`.
        constant role: "user" = "role",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `LiveDecisionUserMessage`.
    pub enum LiveDecisionUserMessageContent {
        string => String(String),
        array => List(Vec<LiveDecisionUserMessageContentListItem>),
    }
}

tagged_union! {
    /// One of several objects: `content|1[]` of the document's `LiveDecisionUserMessage`.
    pub enum LiveDecisionUserMessageContentListItem by "type" {
        "input_text" => InputText(LiveInputText),
        "input_image" => InputImage(LiveInputImage),
        "input_json" => InputJson(LiveInputJson),
    }
}

params! {
    /// An object: the document's `LiveFunctionCall`.
    pub struct LiveFunctionCall {
        /// The member `arguments`: a text.
        required arguments: String = "arguments",
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `namespace`: a text. May be null.
        optional namespace: String = "namespace",
        /// The member `status`: one of the values of [`LiveFunctionCallStatus`]. May be null.
        optional status: LiveFunctionCallStatus = "status",
    }
}

params! {
    /// An object: the document's `LiveFunctionCallOutput`.
    pub struct LiveFunctionCallOutput {
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `output`: one of the shapes of [`LiveFunctionCallOutputOutput`].
        required output: LiveFunctionCallOutputOutput = "output",
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `status`: one of the values of [`LiveFunctionCallOutputStatus`]. May be null.
        optional status: LiveFunctionCallOutputStatus = "status",
    }
}

kind_union! {
    /// One of several shapes: `output` of the document's `LiveFunctionCallOutput`.
    pub enum LiveFunctionCallOutputOutput {
        string => String(String),
        array => List(Vec<LiveFunctionCallOutputOutputListItem>),
    }
}

tagged_union! {
    /// One of several objects: `output|1[]` of the document's `LiveFunctionCallOutput`.
    pub enum LiveFunctionCallOutputOutputListItem by "type" {
        "input_text" => InputText(LiveDecisionInputText),
        "input_image" => InputImage(LiveInputImage),
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveFunctionCallOutput`.
    pub enum LiveFunctionCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveFunctionCall`.
    pub enum LiveFunctionCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}
