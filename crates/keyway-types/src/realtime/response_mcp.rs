// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// An object: the document's `RealtimeServerEventResponseMCPCallArgumentsDelta`.
    pub struct ResponseMcpCallArgumentsDelta {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.mcp_call_arguments.delta"`.
        constant r#type: "response.mcp_call_arguments.delta" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `obfuscation`: a text. May be null.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseMCPCallArgumentsDone`.
    pub struct ResponseMcpCallArgumentsDone {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.mcp_call_arguments.done"`.
        constant r#type: "response.mcp_call_arguments.done" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseMCPCallCompleted`.
    pub struct ResponseMcpCallCompleted {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseMCPCallFailed`.
    pub struct ResponseMcpCallFailed {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseMCPCallInProgress`.
    pub struct ResponseMcpCallInProgress {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}
