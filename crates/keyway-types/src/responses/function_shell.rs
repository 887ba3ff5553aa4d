// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    CallableToolAllowedCaller, ContainerAuto, ContainerReference, LocalEnvironment,
    ResponseContainerReference, ResponseLocalEnvironment, ToolCallCaller, ToolCallCallerParam,
};
use crate::support::{object, open_enum, params, tagged_union};

object! {
    /// An object: the document's `FunctionShellAction`.
    pub struct FunctionShellAction {
        /// The member `commands`: a list.
        lenient commands: Vec<String> = "commands",
        /// The member `timeout_ms`: a whole number. May be null.
        optional timeout_ms: i64 = "timeout_ms",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
    }
}

params! {
    /// An object: the document's `FunctionShellActionParam`.
    pub struct FunctionShellActionParam {
        /// The member `commands`: a list.
        lenient commands: Vec<String> = "commands",
        /// The member `timeout_ms`: a whole number. May be null.
        optional timeout_ms: i64 = "timeout_ms",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
    }
}

params! {
    /// An object: the document's `FunctionShellCallItemParam`.
    pub struct FunctionShellCallItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `type`: `"shell_call"`. The API's default: `"shell_call"`.
        constant r#type: "shell_call" = "type",
        /// The member `action`: an object, [`FunctionShellActionParam`].
        given action: FunctionShellActionParam = "action",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `status`: one of the values of [`FunctionShellCallItemStatus`]. May be null.
        optional status: FunctionShellCallItemStatus = "status",
        /// The member `environment`: one of the shapes of [`FunctionShellCallItemParamEnvironment`]. May be null.
        optional environment: FunctionShellCallItemParamEnvironment = "environment",
    }
}

tagged_union! {
    /// One of several objects: `environment` of the document's `FunctionShellCallItemParam`.
    pub enum FunctionShellCallItemParamEnvironment by "type" {
        "local" => Local(LocalEnvironment),
        "container_reference" => ContainerReference(ContainerReference),
    }
}

open_enum! {
    /// A string with known values: the document's `FunctionShellCallItemStatus`.
    pub enum FunctionShellCallItemStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: the document's `FunctionShellCallOutputContent`.
    pub struct FunctionShellCallOutputContent {
        /// The member `stdout`: a text.
        lenient stdout: String = "stdout",
        /// The member `stderr`: a text.
        lenient stderr: String = "stderr",
        /// The member `outcome`: one of the shapes of [`FunctionShellCallOutputContentOutcome`].
        lenient outcome: FunctionShellCallOutputContentOutcome = "outcome",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

tagged_union! {
    /// One of several objects: `outcome` of the document's `FunctionShellCallOutputContent`.
    pub enum FunctionShellCallOutputContentOutcome by "type" {
        "timeout" => Timeout(FunctionShellCallOutputTimeoutOutcome),
        "exit" => Exit(FunctionShellCallOutputExitOutcome),
    }
}

object! {
    /// An object: the document's `FunctionShellCallOutputExitOutcome`.
    pub struct FunctionShellCallOutputExitOutcome {
        /// The member `type`: `"exit"`. The API's default: `"exit"`.
        constant r#type: "exit" = "type",
        /// The member `exit_code`: a whole number.
        lenient exit_code: i64 = "exit_code",
    }
}

params! {
    /// An object: the document's `FunctionShellCallOutputExitOutcomeParam`.
    pub struct FunctionShellCallOutputExitOutcomeParam {
        /// The member `type`: `"exit"`. The API's default: `"exit"`.
        constant r#type: "exit" = "type",
        /// The member `exit_code`: a whole number.
        given exit_code: i64 = "exit_code",
    }
}

params! {
    /// An object: the document's `FunctionShellCallOutputItemParam`.
    pub struct FunctionShellCallOutputItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `type`: `"shell_call_output"`. The API's default: `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
        /// The member `output`: a list.
        lenient output: Vec<ResponseFunctionShellCallOutputContent> = "output",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `status`: one of the values of [`FunctionShellCallItemStatus`]. May be null.
        optional status: FunctionShellCallItemStatus = "status",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
    }
}

tagged_union! {
    /// One of several objects: the document's `FunctionShellCallOutputOutcomeParam`.
    pub enum FunctionShellCallOutputOutcomeParam by "type" {
        "timeout" => Timeout(FunctionShellCallOutputTimeoutOutcomeParam),
        "exit" => Exit(FunctionShellCallOutputExitOutcomeParam),
    }
}

open_enum! {
    /// A string with known values: the document's `FunctionShellCallOutputStatusEnum`.
    pub enum FunctionShellCallOutputStatusEnum {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: the document's `FunctionShellCallOutputTimeoutOutcome`.
    pub struct FunctionShellCallOutputTimeoutOutcome {
        /// The member `type`: `"timeout"`. The API's default: `"timeout"`.
        constant r#type: "timeout" = "type",
    }
}

params! {
    /// An object: the document's `FunctionShellCallOutputTimeoutOutcomeParam`.
    pub struct FunctionShellCallOutputTimeoutOutcomeParam {
        /// The member `type`: `"timeout"`. The API's default: `"timeout"`.
        constant r#type: "timeout" = "type",
    }
}

open_enum! {
    /// A string with known values: the document's `FunctionShellCallStatus`.
    pub enum FunctionShellCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `FunctionShellToolParam`.
    pub struct FunctionShellTool {
        /// The member `type`: `"shell"`. The API's default: `"shell"`.
        constant r#type: "shell" = "type",
        /// The member `environment`: one of the shapes of [`FunctionShellToolEnvironment`]. May be null.
        optional environment: FunctionShellToolEnvironment = "environment",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
    }
}

tagged_union! {
    /// One of several objects: `environment` of the document's `FunctionShellToolParam`.
    pub enum FunctionShellToolEnvironment by "type" {
        "container_auto" => ContainerAuto(ContainerAuto),
        "local" => Local(LocalEnvironment),
        "container_reference" => ContainerReference(ContainerReference),
    }
}

params! {
    /// An object: the document's `FunctionShellCallOutputContentParam`.
    pub struct ResponseFunctionShellCallOutputContent {
        /// The member `stdout`: a text of at most 10485760 characters.
        given stdout: String = "stdout",
        /// The member `stderr`: a text of at most 10485760 characters.
        given stderr: String = "stderr",
        /// The member `outcome`: one of the shapes of [`FunctionShellCallOutputOutcomeParam`].
        given outcome: FunctionShellCallOutputOutcomeParam = "outcome",
    }
}

object! {
    /// An object: the document's `FunctionShellCall`.
    pub struct ResponseFunctionShellToolCall {
        /// The member `type`: `"shell_call"`. The API's default: `"shell_call"`.
        constant r#type: "shell_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `action`: an object, [`FunctionShellAction`].
        lenient action: FunctionShellAction = "action",
        /// The member `status`: one of the values of [`FunctionShellCallStatus`].
        lenient status: FunctionShellCallStatus = "status",
        /// The member `environment`: one of the shapes of [`ResponseFunctionShellToolCallEnvironment`]. May be null.
        optional environment: ResponseFunctionShellToolCallEnvironment = "environment",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

tagged_union! {
    /// One of several objects: `environment` of the document's `FunctionShellCall`.
    pub enum ResponseFunctionShellToolCallEnvironment by "type" {
        "local" => Local(ResponseLocalEnvironment),
        "container_reference" => ContainerReference(ResponseContainerReference),
    }
}

object! {
    /// An object: the document's `FunctionShellCallOutput`.
    pub struct ResponseFunctionShellToolCallOutput {
        /// The member `type`: `"shell_call_output"`. The API's default: `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `status`: one of the values of [`FunctionShellCallOutputStatusEnum`].
        lenient status: FunctionShellCallOutputStatusEnum = "status",
        /// The member `output`: a list.
        lenient output: Vec<FunctionShellCallOutputContent> = "output",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}
