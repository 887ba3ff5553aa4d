// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{BetaAgentTag, BetaApplyPatchCallOutputStatus, BetaApplyPatchCallStatus, BetaToolCallCaller};
use crate::responses::ResponseApplyPatchToolCallOperation;
use crate::support::object;

object! {
    /// An object: the document's `BetaApplyPatchToolCall`.
    pub struct BetaResponseApplyPatchToolCall {
        /// The member `type`: `"apply_patch_call"`. The API's default: `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `status`: a [`BetaApplyPatchCallStatus`].
        lenient status: BetaApplyPatchCallStatus = "status",
        /// The member `operation`: a [`BetaResponseApplyPatchToolCallOperation`].
        lenient operation: BetaResponseApplyPatchToolCallOperation = "operation",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: a [`BetaToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

/// A value: `operation` of the document's `BetaApplyPatchToolCall`.
pub type BetaResponseApplyPatchToolCallOperation = ResponseApplyPatchToolCallOperation;

object! {
    /// An object: the document's `BetaApplyPatchToolCallOutput`.
    pub struct BetaResponseApplyPatchToolCallOutput {
        /// The member `type`: `"apply_patch_call_output"`. The API's default: `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `status`: a [`BetaApplyPatchCallOutputStatus`].
        lenient status: BetaApplyPatchCallOutputStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: a [`BetaToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}
