// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{LiveDecisionInputText, LiveInputImage, LiveInputJson, LiveInputText, LiveOutputText};
use crate::support::{kind_union, object, open_enum, tagged_union};

tagged_union! {
    /// One of several objects: `item` of the document's `LiveDecisionItemCreatedEvent`.
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
    /// An object: the document's `LiveDecisionItemCreatedEventItemCustomToolCall`.
    pub struct LiveDecisionItemCreatedEventItemCustomToolCall {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `input`: a text.
        lenient input: String = "input",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `type`: `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        /// The member `namespace`: a text. May be null.
        optional namespace: String = "namespace",
        /// The member `status`: one of the values of [`LiveDecisionItemCreatedEventItemCustomToolCallStatus`]. May be null.
        optional status: LiveDecisionItemCreatedEventItemCustomToolCallStatus = "status",
    }
}

object! {
    /// An object: the document's `LiveDecisionItemCreatedEventItemCustomToolCallOutput`.
    pub struct LiveDecisionItemCreatedEventItemCustomToolCallOutput {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `output`: one of the shapes of [`LiveDecisionItemCreatedEventItemCustomToolCallOutputOutput`].
        lenient output: LiveDecisionItemCreatedEventItemCustomToolCallOutputOutput = "output",
        /// The member `type`: `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// The member `status`: one of the values of [`LiveDecisionItemCreatedEventItemCustomToolCallOutputStatus`]. May be null.
        optional status: LiveDecisionItemCreatedEventItemCustomToolCallOutputStatus = "status",
    }
}

kind_union! {
    /// One of several shapes: `output` of the document's `LiveDecisionItemCreatedEventItemCustomToolCallOutput`.
    pub enum LiveDecisionItemCreatedEventItemCustomToolCallOutputOutput {
        string => String(String),
        array => List(Vec<LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputListItem>),
    }
}

tagged_union! {
    /// One of several objects: `output|1[]` of the document's `LiveDecisionItemCreatedEventItemCustomToolCallOutput`.
    pub enum LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputListItem by "type" {
        "input_text" => InputText(LiveDecisionInputText),
        "input_image" => InputImage(LiveInputImage),
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveDecisionItemCreatedEventItemCustomToolCallOutput`.
    pub enum LiveDecisionItemCreatedEventItemCustomToolCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveDecisionItemCreatedEventItemCustomToolCall`.
    pub enum LiveDecisionItemCreatedEventItemCustomToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: the document's `LiveDecisionItemCreatedEventItemFunctionCall`.
    pub struct LiveDecisionItemCreatedEventItemFunctionCall {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
        /// The member `namespace`: a text. May be null.
        optional namespace: String = "namespace",
        /// The member `status`: one of the values of [`LiveDecisionItemCreatedEventItemFunctionCallStatus`]. May be null.
        optional status: LiveDecisionItemCreatedEventItemFunctionCallStatus = "status",
    }
}

object! {
    /// An object: the document's `LiveDecisionItemCreatedEventItemFunctionCallOutput`.
    pub struct LiveDecisionItemCreatedEventItemFunctionCallOutput {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `output`: one of the shapes of [`LiveDecisionItemCreatedEventItemFunctionCallOutputOutput`].
        lenient output: LiveDecisionItemCreatedEventItemFunctionCallOutputOutput = "output",
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `status`: one of the values of [`LiveDecisionItemCreatedEventItemFunctionCallOutputStatus`]. May be null.
        optional status: LiveDecisionItemCreatedEventItemFunctionCallOutputStatus = "status",
    }
}

kind_union! {
    /// One of several shapes: `output` of the document's `LiveDecisionItemCreatedEventItemFunctionCallOutput`.
    pub enum LiveDecisionItemCreatedEventItemFunctionCallOutputOutput {
        string => String(String),
        array => List(Vec<LiveDecisionItemCreatedEventItemFunctionCallOutputOutputListItem>),
    }
}

tagged_union! {
    /// One of several objects: `output|1[]` of the document's `LiveDecisionItemCreatedEventItemFunctionCallOutput`.
    pub enum LiveDecisionItemCreatedEventItemFunctionCallOutputOutputListItem by "type" {
        "input_text" => InputText(LiveDecisionInputText),
        "input_image" => InputImage(LiveInputImage),
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveDecisionItemCreatedEventItemFunctionCallOutput`.
    pub enum LiveDecisionItemCreatedEventItemFunctionCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveDecisionItemCreatedEventItemFunctionCall`.
    pub enum LiveDecisionItemCreatedEventItemFunctionCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: the document's `LiveDecisionStoredAssistantMessage`.
    pub struct LiveDecisionStoredAssistantMessage {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `content`: one of the shapes of [`LiveDecisionStoredAssistantMessageContent`].
        lenient content: LiveDecisionStoredAssistantMessageContent = "content",
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `phase`: one of the values of [`LiveDecisionStoredAssistantMessagePhase`]. May be null.
        optional phase: LiveDecisionStoredAssistantMessagePhase = "phase",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `LiveDecisionStoredAssistantMessage`.
    pub enum LiveDecisionStoredAssistantMessageContent {
        string => String(String),
        array => List(Vec<LiveDecisionStoredAssistantMessageContentListItem>),
    }
}

tagged_union! {
    /// One of several objects: `content|1[]` of the document's `LiveDecisionStoredAssistantMessage`.
    pub enum LiveDecisionStoredAssistantMessageContentListItem by "type" {
        "output_text" => OutputText(LiveOutputText),
        "refusal" => Refusal(LiveDecisionStoredAssistantMessageContentPartRefusal),
    }
}

object! {
    /// An object: the document's `LiveDecisionStoredAssistantMessageContentPartRefusal`.
    pub struct LiveDecisionStoredAssistantMessageContentPartRefusal {
        /// The member `refusal`: a text.
        lenient refusal: String = "refusal",
        /// The member `type`: `"refusal"`.
        constant r#type: "refusal" = "type",
    }
}

open_enum! {
    /// A string with known values: `phase` of the document's `LiveDecisionStoredAssistantMessage`.
    pub enum LiveDecisionStoredAssistantMessagePhase {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

object! {
    /// An object: the document's `LiveDecisionStoredDeveloperMessage`.
    pub struct LiveDecisionStoredDeveloperMessage {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `content`: one of the shapes of [`LiveDecisionStoredDeveloperMessageContent`].
        lenient content: LiveDecisionStoredDeveloperMessageContent = "content",
        /// The member `role`: `"developer"`.
        constant role: "developer" = "role",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `LiveDecisionStoredDeveloperMessage`.
    pub enum LiveDecisionStoredDeveloperMessageContent {
        string => String(String),
        array => LiveDecisionInputTextList(Vec<LiveDecisionInputText>),
    }
}

object! {
    /// An object: the document's `LiveDecisionStoredSystemMessage`.
    pub struct LiveDecisionStoredSystemMessage {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `content`: one of the shapes of [`LiveDecisionStoredSystemMessageContent`].
        lenient content: LiveDecisionStoredSystemMessageContent = "content",
        /// The member `role`: `"system"`.
        constant role: "system" = "role",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `LiveDecisionStoredSystemMessage`.
    pub enum LiveDecisionStoredSystemMessageContent {
        string => String(String),
        array => LiveDecisionInputTextList(Vec<LiveDecisionInputText>),
    }
}

object! {
    /// An object: the document's `LiveDecisionStoredUserMessage`.
    pub struct LiveDecisionStoredUserMessage {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `content`: one of the shapes of [`LiveDecisionStoredUserMessageContent`].
        lenient content: LiveDecisionStoredUserMessageContent = "content",
        /// The member `role`: `"user"`.
        constant role: "user" = "role",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `LiveDecisionStoredUserMessage`.
    pub enum LiveDecisionStoredUserMessageContent {
        string => String(String),
        array => List(Vec<LiveDecisionStoredUserMessageContentListItem>),
    }
}

tagged_union! {
    /// One of several objects: `content|1[]` of the document's `LiveDecisionStoredUserMessage`.
    pub enum LiveDecisionStoredUserMessageContentListItem by "type" {
        "input_text" => InputText(LiveInputText),
        "input_image" => InputImage(LiveInputImage),
        "input_json" => InputJson(LiveInputJson),
    }
}
