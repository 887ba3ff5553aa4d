// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::BetaFunctionCallOutputItemParam;
use crate::realtime::{
    ResponseSteerAcceptedEvent, ResponseSteerAcceptedEventSteer, ResponseSteerErrorCode,
    ResponseSteerFailedEventError, ResponseSteerInputContent, ResponseSteerPendingEvent,
    ResponseSteerPendingEventSteer, ResponseSteerPendingReason, ResponseSteerRequiredInput,
    ResponseSteerRequiredInputApplyPatchCallOutput, ResponseSteerRequiredInputComputerCallOutput,
    ResponseSteerRequiredInputCustomToolCallOutput, ResponseSteerRequiredInputFunctionCallOutput,
    ResponseSteerRequiredInputMcpApprovalResponse, ResponseSteerRequiredInputShellCallOutput,
    ResponseSteerRequiredInputToolSearchOutput,
};
use crate::support::{kind_union, object, params, tagged_union};

/// A value: the document's `BetaResponseSteerAcceptedEvent`.
pub type BetaResponseSteerAcceptedEvent = ResponseSteerAcceptedEvent;

/// A value: `steer` of the document's `BetaResponseSteerAcceptedEvent`.
pub type BetaResponseSteerAcceptedEventSteer = ResponseSteerAcceptedEventSteer;

/// A value: the document's `BetaResponseSteerErrorCode`.
pub type BetaResponseSteerErrorCode = ResponseSteerErrorCode;

params! {
    /// An object: the document's `BetaResponseSteerEvent`.
    pub struct BetaResponseSteerEvent {
        /// The member `input`: one of the shapes of [`BetaResponseSteerInput`].
        required input: BetaResponseSteerInput = "input",
        /// The member `previous_response_id`: a text.
        required previous_response_id: String = "previous_response_id",
        /// The member `type`: `"response.steer"`.
        constant r#type: "response.steer" = "type",
    }
}

object! {
    /// An object: the document's `BetaResponseSteerFailedEvent`.
    pub struct BetaResponseSteerFailedEvent {
        /// The member `error`: a [`BetaResponseSteerFailedEventError`].
        lenient error: BetaResponseSteerFailedEventError = "error",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `steer`: an object, [`BetaResponseSteerFailedEventSteer`].
        lenient steer: BetaResponseSteerFailedEventSteer = "steer",
        /// The member `type`: `"response.steer.failed"`.
        constant r#type: "response.steer.failed" = "type",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

/// A value: `error` of the document's `BetaResponseSteerFailedEvent`.
pub type BetaResponseSteerFailedEventError = ResponseSteerFailedEventError;

object! {
    /// An object: `steer` of the document's `BetaResponseSteerFailedEvent`.
    pub struct BetaResponseSteerFailedEventSteer {
        /// The member `input`: one of the shapes of [`BetaResponseSteerInput`].
        lenient input: BetaResponseSteerInput = "input",
        /// The member `previous_response_id`: a text.
        lenient previous_response_id: String = "previous_response_id",
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

kind_union! {
    /// One of several shapes: the document's `BetaResponseSteerInput`.
    pub enum BetaResponseSteerInput {
        string => String(String),
        array => List(Vec<BetaResponseSteerInputListItem>),
    }
}

/// A value: the document's `BetaResponseSteerInputContent`.
pub type BetaResponseSteerInputContent = ResponseSteerInputContent;

tagged_union! {
    /// One of several objects: the document's `BetaResponseSteerInput|1[]`.
    pub enum BetaResponseSteerInputListItem by "type" {
        "message" => Message(BetaResponseSteerInputResponseSteerInputItemListMessage),
        "function_call_output" => FunctionCallOutput(BetaFunctionCallOutputItemParam),
    }
}

params! {
    /// An object: the document's `BetaResponseSteerInputResponseSteerInputItemListMessage`.
    pub struct BetaResponseSteerInputResponseSteerInputItemListMessage {
        /// The member `content`: one of the shapes of [`BetaResponseSteerInputResponseSteerInputItemListMessageContent`].
        given content: BetaResponseSteerInputResponseSteerInputItemListMessageContent = "content",
        /// The member `role`: `"user"`.
        constant role: "user" = "role",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `agent`: an object, [`BetaResponseSteerInputResponseSteerInputItemListMessageAgent`]. May be null.
        optional agent: BetaResponseSteerInputResponseSteerInputItemListMessageAgent = "agent",
        /// The member `status`: a text. May be null.
        optional status: String = "status",
    }
}

params! {
    /// An object: `agent` of the document's `BetaResponseSteerInputResponseSteerInputItemListMessage`.
    pub struct BetaResponseSteerInputResponseSteerInputItemListMessageAgent {
        /// The member `agent_name`: a text.
        given agent_name: String = "agent_name",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `BetaResponseSteerInputResponseSteerInputItemListMessage`.
    pub enum BetaResponseSteerInputResponseSteerInputItemListMessageContent {
        string => String(String),
        array => BetaResponseSteerInputContentList(Vec<BetaResponseSteerInputContent>),
    }
}

/// A value: the document's `BetaResponseSteerPendingEvent`.
pub type BetaResponseSteerPendingEvent = ResponseSteerPendingEvent;

/// A value: `steer` of the document's `BetaResponseSteerPendingEvent`.
pub type BetaResponseSteerPendingEventSteer = ResponseSteerPendingEventSteer;

/// A value: the document's `BetaResponseSteerPendingReason`.
pub type BetaResponseSteerPendingReason = ResponseSteerPendingReason;

/// A value: the document's `BetaResponseSteerRequiredInput`.
pub type BetaResponseSteerRequiredInput = ResponseSteerRequiredInput;

/// A value: the document's `BetaResponseSteerRequiredInputApplyPatchCallOutput`.
pub type BetaResponseSteerRequiredInputApplyPatchCallOutput = ResponseSteerRequiredInputApplyPatchCallOutput;

/// A value: the document's `BetaResponseSteerRequiredInputComputerCallOutput`.
pub type BetaResponseSteerRequiredInputComputerCallOutput = ResponseSteerRequiredInputComputerCallOutput;

/// A value: the document's `BetaResponseSteerRequiredInputCustomToolCallOutput`.
pub type BetaResponseSteerRequiredInputCustomToolCallOutput = ResponseSteerRequiredInputCustomToolCallOutput;

/// A value: the document's `BetaResponseSteerRequiredInputFunctionCallOutput`.
pub type BetaResponseSteerRequiredInputFunctionCallOutput = ResponseSteerRequiredInputFunctionCallOutput;

/// A value: the document's `BetaResponseSteerRequiredInputMcpApprovalResponse`.
pub type BetaResponseSteerRequiredInputMcpApprovalResponse = ResponseSteerRequiredInputMcpApprovalResponse;

/// A value: the document's `BetaResponseSteerRequiredInputShellCallOutput`.
pub type BetaResponseSteerRequiredInputShellCallOutput = ResponseSteerRequiredInputShellCallOutput;

/// A value: the document's `BetaResponseSteerRequiredInputToolSearchOutput`.
pub type BetaResponseSteerRequiredInputToolSearchOutput = ResponseSteerRequiredInputToolSearchOutput;
