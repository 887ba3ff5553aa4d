// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaAgentTag, BetaComputerAction, BetaComputerActionList, BetaComputerCallOutputStatus,
    BetaComputerCallSafetyCheckParam,
};
use crate::responses::{ResponseComputerToolCallOutputScreenshot, ResponseComputerToolCallStatus};
use crate::support::{object, params};

params! {
    /// An object: the document's `BetaComputerToolCall`.
    pub struct BetaResponseComputerToolCall {
        /// The member `type`: `"computer_call"`. The API's default: `"computer_call"`.
        constant r#type: "computer_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `pending_safety_checks`: a list.
        lenient pending_safety_checks: Vec<BetaComputerCallSafetyCheckParam> = "pending_safety_checks",
        /// The member `status`: a [`BetaResponseComputerToolCallStatus`].
        given status: BetaResponseComputerToolCallStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `action`: a [`BetaComputerAction`].
        optional action: BetaComputerAction = "action",
        /// The member `actions`: a [`BetaComputerActionList`].
        optional actions: BetaComputerActionList = "actions",
    }
}

object! {
    /// An object: the document's `BetaComputerToolCallOutputResource`.
    pub struct BetaResponseComputerToolCallOutputItem {
        /// The member `type`: `"computer_call_output"`. The API's default: `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `output`: a [`BetaResponseComputerToolCallOutputScreenshot`].
        lenient output: BetaResponseComputerToolCallOutputScreenshot = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: a [`BetaComputerCallOutputStatus`].
        lenient status: BetaComputerCallOutputStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `acknowledged_safety_checks`: a list.
        optional acknowledged_safety_checks: Vec<BetaComputerCallSafetyCheckParam> = "acknowledged_safety_checks",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

/// A value: the document's `BetaComputerScreenshotImage`.
pub type BetaResponseComputerToolCallOutputScreenshot = ResponseComputerToolCallOutputScreenshot;

/// A value: `status` of the document's `BetaComputerToolCall`.
pub type BetaResponseComputerToolCallStatus = ResponseComputerToolCallStatus;
