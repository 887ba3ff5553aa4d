// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::BetaAgentTag;
use crate::support::object;

object! {
    /// An object: the document's `BetaResponseMCPCallArgumentsDeltaEvent`.
    pub struct BetaResponseMcpCallArgumentsDeltaEvent {
        /// The member `type`: `"response.mcp_call_arguments.delta"`.
        constant r#type: "response.mcp_call_arguments.delta" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPCallArgumentsDoneEvent`.
    pub struct BetaResponseMcpCallArgumentsDoneEvent {
        /// The member `type`: `"response.mcp_call_arguments.done"`.
        constant r#type: "response.mcp_call_arguments.done" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPCallCompletedEvent`.
    pub struct BetaResponseMcpCallCompletedEvent {
        /// The member `type`: `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPCallFailedEvent`.
    pub struct BetaResponseMcpCallFailedEvent {
        /// The member `type`: `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPCallInProgressEvent`.
    pub struct BetaResponseMcpCallInProgressEvent {
        /// The member `type`: `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPListToolsCompletedEvent`.
    pub struct BetaResponseMcpListToolsCompletedEvent {
        /// The member `type`: `"response.mcp_list_tools.completed"`.
        constant r#type: "response.mcp_list_tools.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPListToolsFailedEvent`.
    pub struct BetaResponseMcpListToolsFailedEvent {
        /// The member `type`: `"response.mcp_list_tools.failed"`.
        constant r#type: "response.mcp_list_tools.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPListToolsInProgressEvent`.
    pub struct BetaResponseMcpListToolsInProgressEvent {
        /// The member `type`: `"response.mcp_list_tools.in_progress"`.
        constant r#type: "response.mcp_list_tools.in_progress" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}
