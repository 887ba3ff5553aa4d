// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{open_enum, params};

params! {
    /// An object: the document's `RealtimeConversationItemFunctionCall`.
    pub struct RealtimeConversationItemFunctionCall {
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `arguments`: a text.
        given arguments: String = "arguments",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: `"realtime.item"`.
        constant object: "realtime.item" = "object",
        /// The member `status`: one of the values of [`RealtimeConversationItemFunctionCallStatus`].
        optional status: RealtimeConversationItemFunctionCallStatus = "status",
        /// The member `call_id`: a text.
        optional call_id: String = "call_id",
    }
}

params! {
    /// An object: the document's `RealtimeConversationItemFunctionCallOutput`.
    pub struct RealtimeConversationItemFunctionCallOutput {
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `output`: a text.
        given output: String = "output",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: `"realtime.item"`.
        constant object: "realtime.item" = "object",
        /// The member `status`: one of the values of [`RealtimeConversationItemFunctionCallOutputStatus`].
        optional status: RealtimeConversationItemFunctionCallOutputStatus = "status",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RealtimeConversationItemFunctionCallOutput`.
    pub enum RealtimeConversationItemFunctionCallOutputStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RealtimeConversationItemFunctionCall`.
    pub enum RealtimeConversationItemFunctionCallStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}
