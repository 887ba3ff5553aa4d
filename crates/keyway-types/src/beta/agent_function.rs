// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{AgentInputContent, InputContentParam};
use crate::support::{kind_union, object, open_enum};

object! {
    /// An object: the document's `AgentFunctionCallItem`.
    pub struct AgentFunctionCallItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `arguments`: any JSON.
        lenient arguments: crate::Json = "arguments",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `status`: one of the values of [`AgentFunctionCallStatus`].
        lenient status: AgentFunctionCallStatus = "status",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
    }
}

kind_union! {
    /// One of several shapes: the document's `AgentFunctionCallOutput`.
    pub enum AgentFunctionCallOutput {
        string => String(String),
        array => AgentInputContentList(Vec<AgentInputContent>),
    }
}

kind_union! {
    /// One of several shapes: the document's `AgentFunctionCallOutputParam`.
    pub enum AgentFunctionCallOutputParam {
        string => String(String),
        array => InputContentParamList(Vec<InputContentParam>),
    }
}

open_enum! {
    /// A string with known values: the document's `AgentFunctionCallStatus`.
    pub enum AgentFunctionCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
        Incomplete = "incomplete",
    }
}
