// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::responses::{
    FunctionCallOutputItemParam, ResponseInputFileContent, ResponseInputImageContent,
    ResponseInputTextContent,
};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

object! {
    /// An object: the document's `ResponseSteerAcceptedEvent`.
    pub struct ResponseSteerAcceptedEvent {
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `steer`: an object, [`ResponseSteerAcceptedEventSteer`].
        lenient steer: ResponseSteerAcceptedEventSteer = "steer",
        /// The member `type`: `"response.steer.accepted"`.
        constant r#type: "response.steer.accepted" = "type",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: `steer` of the document's `ResponseSteerAcceptedEvent`.
    pub struct ResponseSteerAcceptedEventSteer {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `previous_response_id`: a text.
        lenient previous_response_id: String = "previous_response_id",
    }
}

open_enum! {
    /// A string with known values: the document's `ResponseSteerErrorCode`.
    ///
    /// The document allows any other string too.
    pub enum ResponseSteerErrorCode {
        ResponseNotFound = "response_not_found",
        InvalidInput = "invalid_input",
        SteeringNotSupported = "steering_not_supported",
        TooManyPendingSteers = "too_many_pending_steers",
        ResponseAlreadyCompleted = "response_already_completed",
        ResponseNotActive = "response_not_active",
        SuccessorCreationFailed = "successor_creation_failed",
    }
}

params! {
    /// An object: the document's `ResponseSteerEvent`.
    pub struct ResponseSteerEvent {
        /// The member `input`: one of the shapes of [`ResponseSteerInput`].
        required input: ResponseSteerInput = "input",
        /// The member `previous_response_id`: a text.
        required previous_response_id: String = "previous_response_id",
        /// The member `type`: `"response.steer"`.
        constant r#type: "response.steer" = "type",
    }
}

object! {
    /// An object: the document's `ResponseSteerFailedEvent`.
    pub struct ResponseSteerFailedEvent {
        /// The member `error`: an object, [`ResponseSteerFailedEventError`].
        lenient error: ResponseSteerFailedEventError = "error",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `steer`: an object, [`ResponseSteerFailedEventSteer`].
        lenient steer: ResponseSteerFailedEventSteer = "steer",
        /// The member `type`: `"response.steer.failed"`.
        constant r#type: "response.steer.failed" = "type",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: `error` of the document's `ResponseSteerFailedEvent`.
    pub struct ResponseSteerFailedEventError {
        /// The member `code`: one of the values of [`ResponseSteerErrorCode`].
        lenient code: ResponseSteerErrorCode = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `type`: `"invalid_request_error"`.
        constant r#type: "invalid_request_error" = "type",
    }
}

object! {
    /// An object: `steer` of the document's `ResponseSteerFailedEvent`.
    pub struct ResponseSteerFailedEventSteer {
        /// The member `input`: one of the shapes of [`ResponseSteerInput`].
        lenient input: ResponseSteerInput = "input",
        /// The member `previous_response_id`: a text.
        lenient previous_response_id: String = "previous_response_id",
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

kind_union! {
    /// One of several shapes: the document's `ResponseSteerInput`.
    pub enum ResponseSteerInput {
        string => String(String),
        array => List(Vec<ResponseSteerInputListItem>),
    }
}

tagged_union! {
    /// One of several objects: the document's `ResponseSteerInputContent`.
    pub enum ResponseSteerInputContent by "type" {
        "input_text" => InputText(ResponseInputTextContent),
        "input_image" => InputImage(ResponseInputImageContent),
        "input_file" => InputFile(ResponseInputFileContent),
    }
}

params! {
    /// An object: the document's `ResponseSteerInputItemListMessage`.
    pub struct ResponseSteerInputItemListMessage {
        /// The member `content`: one of the shapes of [`ResponseSteerInputItemListMessageContent`].
        given content: ResponseSteerInputItemListMessageContent = "content",
        /// The member `role`: `"user"`.
        constant role: "user" = "role",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `status`: a text. May be null.
        optional status: String = "status",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `ResponseSteerInputItemListMessage`.
    pub enum ResponseSteerInputItemListMessageContent {
        string => String(String),
        array => ResponseSteerInputContentList(Vec<ResponseSteerInputContent>),
    }
}

tagged_union! {
    /// One of several objects: the document's `ResponseSteerInput|1[]`.
    pub enum ResponseSteerInputListItem by "type" {
        "message" => Message(ResponseSteerInputItemListMessage),
        "function_call_output" => FunctionCallOutput(FunctionCallOutputItemParam),
    }
}

object! {
    /// An object: the document's `ResponseSteerPendingEvent`.
    pub struct ResponseSteerPendingEvent {
        /// The member `reason`: one of the values of [`ResponseSteerPendingReason`].
        lenient reason: ResponseSteerPendingReason = "reason",
        /// The member `required_input`: a list.
        lenient required_input: Vec<ResponseSteerRequiredInput> = "required_input",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `steer`: an object, [`ResponseSteerPendingEventSteer`].
        lenient steer: ResponseSteerPendingEventSteer = "steer",
        /// The member `type`: `"response.steer.pending"`.
        constant r#type: "response.steer.pending" = "type",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: `steer` of the document's `ResponseSteerPendingEvent`.
    pub struct ResponseSteerPendingEventSteer {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `previous_response_id`: a text.
        lenient previous_response_id: String = "previous_response_id",
    }
}

open_enum! {
    /// A string with known values: the document's `ResponseSteerPendingReason`.
    ///
    /// The document allows any other string too.
    pub enum ResponseSteerPendingReason {
        WaitingForRequiredInput = "waiting_for_required_input",
    }
}

tagged_union! {
    /// One of several objects: the document's `ResponseSteerRequiredInput`.
    pub enum ResponseSteerRequiredInput by "type" {
        "function_call_output" => FunctionCallOutput(ResponseSteerRequiredInputFunctionCallOutput),
        "custom_tool_call_output" => CustomToolCallOutput(ResponseSteerRequiredInputCustomToolCallOutput),
        "computer_call_output" => ComputerCallOutput(ResponseSteerRequiredInputComputerCallOutput),
        "shell_call_output" => ShellCallOutput(ResponseSteerRequiredInputShellCallOutput),
        "apply_patch_call_output" => ApplyPatchCallOutput(ResponseSteerRequiredInputApplyPatchCallOutput),
        "tool_search_output" => ToolSearchOutput(ResponseSteerRequiredInputToolSearchOutput),
        "mcp_approval_response" => McpApprovalResponse(ResponseSteerRequiredInputMcpApprovalResponse),
    }
}

object! {
    /// An object: the document's `ResponseSteerRequiredInputApplyPatchCallOutput`.
    pub struct ResponseSteerRequiredInputApplyPatchCallOutput {
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `type`: `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
    }
}

object! {
    /// An object: the document's `ResponseSteerRequiredInputComputerCallOutput`.
    pub struct ResponseSteerRequiredInputComputerCallOutput {
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `type`: `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
    }
}

object! {
    /// An object: the document's `ResponseSteerRequiredInputCustomToolCallOutput`.
    pub struct ResponseSteerRequiredInputCustomToolCallOutput {
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `type`: `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
    }
}

object! {
    /// An object: the document's `ResponseSteerRequiredInputFunctionCallOutput`.
    pub struct ResponseSteerRequiredInputFunctionCallOutput {
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
    }
}

object! {
    /// An object: the document's `ResponseSteerRequiredInputMcpApprovalResponse`.
    pub struct ResponseSteerRequiredInputMcpApprovalResponse {
        /// The member `approval_request_id`: a text.
        lenient approval_request_id: String = "approval_request_id",
        /// The member `type`: `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
    }
}

object! {
    /// An object: the document's `ResponseSteerRequiredInputShellCallOutput`.
    pub struct ResponseSteerRequiredInputShellCallOutput {
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `type`: `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
    }
}

object! {
    /// An object: the document's `ResponseSteerRequiredInputToolSearchOutput`.
    pub struct ResponseSteerRequiredInputToolSearchOutput {
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `execution`: `"client"`.
        constant execution: "client" = "execution",
        /// The member `type`: `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
    }
}
