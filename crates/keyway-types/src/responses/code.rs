// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{CallableToolAllowedCaller, ContainerMemoryLimit};
use crate::Nullable;
use crate::shared::{ContainerNetworkPolicyAllowlist, ContainerNetworkPolicyDisabled};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// An object: the document's `AutoCodeInterpreterToolParam`.
    pub struct CodeInterpreterContainerAuto {
        /// The member `type`: `"auto"`. The API's default: `"auto"`.
        constant r#type: "auto" = "type",
        /// The member `file_ids`: a list of at most 50 items.
        optional file_ids: Vec<String> = "file_ids",
        /// The member `memory_limit`: one of the values of [`ContainerMemoryLimit`]. May be null.
        optional memory_limit: ContainerMemoryLimit = "memory_limit",
        /// The member `network_policy`: one of the shapes of [`CodeInterpreterContainerAutoNetworkPolicy`].
        optional network_policy: CodeInterpreterContainerAutoNetworkPolicy = "network_policy",
    }
}

tagged_union! {
    /// One of several objects: `network_policy` of the document's `AutoCodeInterpreterToolParam`.
    pub enum CodeInterpreterContainerAutoNetworkPolicy by "type" {
        "disabled" => Disabled(ContainerNetworkPolicyDisabled),
        "allowlist" => Allowlist(ContainerNetworkPolicyAllowlist),
    }
}

params! {
    /// An object: the document's `CodeInterpreterOutputImage`.
    pub struct CodeInterpreterOutputImage {
        /// The member `type`: `"image"`. The API's default: `"image"`.
        constant r#type: "image" = "type",
        /// The member `url`: an address (URI).
        given url: String = "url",
    }
}

params! {
    /// An object: the document's `CodeInterpreterOutputLogs`.
    pub struct CodeInterpreterOutputLogs {
        /// The member `type`: `"logs"`. The API's default: `"logs"`.
        constant r#type: "logs" = "type",
        /// The member `logs`: a text.
        given logs: String = "logs",
    }
}

params! {
    /// An object: the document's `CodeInterpreterTool`.
    pub struct CodeInterpreterTool {
        /// The member `type`: `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
        /// The member `container`: one of the shapes of [`CodeInterpreterToolContainer`].
        given container: CodeInterpreterToolContainer = "container",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
    }
}

kind_union! {
    /// One of several shapes: `container` of the document's `CodeInterpreterTool`.
    pub enum CodeInterpreterToolContainer {
        string => String(String),
        object => CodeInterpreterContainerAuto(CodeInterpreterContainerAuto),
    }
}

object! {
    /// An object: the document's `ResponseCodeInterpreterCallCodeDeltaEvent`.
    pub struct ResponseCodeInterpreterCallCodeDeltaEvent {
        /// The member `type`: `"response.code_interpreter_call_code.delta"`.
        constant r#type: "response.code_interpreter_call_code.delta" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseCodeInterpreterCallCodeDoneEvent`.
    pub struct ResponseCodeInterpreterCallCodeDoneEvent {
        /// The member `type`: `"response.code_interpreter_call_code.done"`.
        constant r#type: "response.code_interpreter_call_code.done" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `code`: a text.
        lenient code: String = "code",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseCodeInterpreterCallCompletedEvent`.
    pub struct ResponseCodeInterpreterCallCompletedEvent {
        /// The member `type`: `"response.code_interpreter_call.completed"`.
        constant r#type: "response.code_interpreter_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseCodeInterpreterCallInProgressEvent`.
    pub struct ResponseCodeInterpreterCallInProgressEvent {
        /// The member `type`: `"response.code_interpreter_call.in_progress"`.
        constant r#type: "response.code_interpreter_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseCodeInterpreterCallInterpretingEvent`.
    pub struct ResponseCodeInterpreterCallInterpretingEvent {
        /// The member `type`: `"response.code_interpreter_call.interpreting"`.
        constant r#type: "response.code_interpreter_call.interpreting" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

params! {
    /// An object: the document's `CodeInterpreterToolCall`.
    pub struct ResponseCodeInterpreterToolCall {
        /// The member `type`: `"code_interpreter_call"`. The API's default: `"code_interpreter_call"`.
        constant r#type: "code_interpreter_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `status`: one of the values of [`ResponseCodeInterpreterToolCallStatus`].
        given status: ResponseCodeInterpreterToolCallStatus = "status",
        /// The member `container_id`: a text.
        given container_id: String = "container_id",
        /// The member `code`: a text. May be null.
        given code: Nullable<String> = "code",
        /// The member `outputs`: a list. May be null.
        given outputs: Nullable<Vec<ResponseCodeInterpreterToolCallOutput>> = "outputs",
    }
}

tagged_union! {
    /// One of several objects: `outputs[]` of the document's `CodeInterpreterToolCall`.
    pub enum ResponseCodeInterpreterToolCallOutput by "type" {
        "logs" => Logs(CodeInterpreterOutputLogs),
        "image" => Image(CodeInterpreterOutputImage),
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `CodeInterpreterToolCall`.
    pub enum ResponseCodeInterpreterToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
        Interpreting = "interpreting",
        Failed = "failed",
    }
}
