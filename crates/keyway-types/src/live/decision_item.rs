// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    LiveCustomToolCall, LiveCustomToolCallOutput, LiveDecisionAssistantMessage, LiveDecisionDeveloperMessage,
    LiveDecisionInputText, LiveDecisionStoredAssistantMessage, LiveDecisionStoredDeveloperMessage,
    LiveDecisionStoredSystemMessage, LiveDecisionStoredUserMessage, LiveDecisionSystemMessage,
    LiveDecisionUserMessage, LiveFunctionCall, LiveFunctionCallOutput, LiveInputImage,
};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// An object: the document's `LiveDecisionItemCreateEvent`.
    pub struct LiveDecisionItemCreateEvent {
        /// The member `item`: one of the shapes of [`LiveDecisionItemCreateEventItem`].
        required item: LiveDecisionItemCreateEventItem = "item",
        /// The member `type`: `"decision.item.create"`.
        constant r#type: "decision.item.create" = "type",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
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

object! {
    /// An object: the document's `LiveDecisionItemCreatedEvent`.
    pub struct LiveDecisionItemCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item`: one of the shapes of [`LiveDecisionItemCreatedEventItem`].
        lenient item: LiveDecisionItemCreatedEventItem = "item",
        /// The member `type`: `"decision.item.created"`.
        constant r#type: "decision.item.created" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

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

params! {
    /// An object: the document's `LiveDecisionItemDeleteEvent`.
    pub struct LiveDecisionItemDeleteEvent {
        /// The member `item_id`: a text.
        required item_id: String = "item_id",
        /// The member `type`: `"decision.item.delete"`.
        constant r#type: "decision.item.delete" = "type",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `LiveDecisionItemDeletedEvent`.
    pub struct LiveDecisionItemDeletedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `type`: `"decision.item.deleted"`.
        constant r#type: "decision.item.deleted" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}
