// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{BetaAgentTagParam, BetaToolCallCallerParam};
use crate::responses::{
    ApplyPatchCallOutputStatus, ApplyPatchCallOutputStatusParam, ApplyPatchCallStatus,
    ApplyPatchCallStatusParam, ApplyPatchCreateFileOperation, ApplyPatchCreateFileOperationParam,
    ApplyPatchDeleteFileOperation, ApplyPatchDeleteFileOperationParam, ApplyPatchOperationParam,
    ApplyPatchTool, ApplyPatchUpdateFileOperation, ApplyPatchUpdateFileOperationParam,
};
use crate::support::params;

/// A value: the document's `BetaApplyPatchCallOutputStatus`.
pub type BetaApplyPatchCallOutputStatus = ApplyPatchCallOutputStatus;

/// A value: the document's `BetaApplyPatchCallOutputStatusParam`.
pub type BetaApplyPatchCallOutputStatusParam = ApplyPatchCallOutputStatusParam;

/// A value: the document's `BetaApplyPatchCallStatus`.
pub type BetaApplyPatchCallStatus = ApplyPatchCallStatus;

/// A value: the document's `BetaApplyPatchCallStatusParam`.
pub type BetaApplyPatchCallStatusParam = ApplyPatchCallStatusParam;

/// A value: the document's `BetaApplyPatchCreateFileOperation`.
pub type BetaApplyPatchCreateFileOperation = ApplyPatchCreateFileOperation;

/// A value: the document's `BetaApplyPatchCreateFileOperationParam`.
pub type BetaApplyPatchCreateFileOperationParam = ApplyPatchCreateFileOperationParam;

/// A value: the document's `BetaApplyPatchDeleteFileOperation`.
pub type BetaApplyPatchDeleteFileOperation = ApplyPatchDeleteFileOperation;

/// A value: the document's `BetaApplyPatchDeleteFileOperationParam`.
pub type BetaApplyPatchDeleteFileOperationParam = ApplyPatchDeleteFileOperationParam;

/// A value: the document's `BetaApplyPatchOperationParam`.
pub type BetaApplyPatchOperationParam = ApplyPatchOperationParam;

/// A value: the document's `BetaApplyPatchToolParam`.
pub type BetaApplyPatchTool = ApplyPatchTool;

params! {
    /// An object: the document's `BetaApplyPatchToolCallItemParam`.
    pub struct BetaApplyPatchToolCallItemParam {
        /// The member `type`: `"apply_patch_call"`. The API's default: `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `status`: a [`BetaApplyPatchCallStatusParam`].
        given status: BetaApplyPatchCallStatusParam = "status",
        /// The member `operation`: a [`BetaApplyPatchOperationParam`].
        given operation: BetaApplyPatchOperationParam = "operation",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
    }
}

params! {
    /// An object: the document's `BetaApplyPatchToolCallOutputItemParam`.
    pub struct BetaApplyPatchToolCallOutputItemParam {
        /// The member `type`: `"apply_patch_call_output"`. The API's default: `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `status`: a [`BetaApplyPatchCallOutputStatusParam`].
        given status: BetaApplyPatchCallOutputStatusParam = "status",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `output`: a text of at most 10485760 characters. May be null.
        optional output: String = "output",
    }
}

/// A value: the document's `BetaApplyPatchUpdateFileOperation`.
pub type BetaApplyPatchUpdateFileOperation = ApplyPatchUpdateFileOperation;

/// A value: the document's `BetaApplyPatchUpdateFileOperationParam`.
pub type BetaApplyPatchUpdateFileOperationParam = ApplyPatchUpdateFileOperationParam;
