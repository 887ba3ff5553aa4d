// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{CallableToolAllowedCaller, ToolCallCaller, ToolCallCallerParam};
use crate::support::{object, open_enum, params, tagged_union};

open_enum! {
    /// A string with known values: the document's `ApplyPatchCallOutputStatus`.
    pub enum ApplyPatchCallOutputStatus {
        Completed = "completed",
        Failed = "failed",
    }
}

open_enum! {
    /// A string with known values: the document's `ApplyPatchCallOutputStatusParam`.
    pub enum ApplyPatchCallOutputStatusParam {
        Completed = "completed",
        Failed = "failed",
    }
}

open_enum! {
    /// A string with known values: the document's `ApplyPatchCallStatus`.
    pub enum ApplyPatchCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
    }
}

open_enum! {
    /// A string with known values: the document's `ApplyPatchCallStatusParam`.
    pub enum ApplyPatchCallStatusParam {
        InProgress = "in_progress",
        Completed = "completed",
    }
}

object! {
    /// An object: the document's `ApplyPatchCreateFileOperation`.
    pub struct ApplyPatchCreateFileOperation {
        /// The member `type`: `"create_file"`. The API's default: `"create_file"`.
        constant r#type: "create_file" = "type",
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `diff`: a text.
        lenient diff: String = "diff",
    }
}

params! {
    /// An object: the document's `ApplyPatchCreateFileOperationParam`.
    pub struct ApplyPatchCreateFileOperationParam {
        /// The member `type`: `"create_file"`. The API's default: `"create_file"`.
        constant r#type: "create_file" = "type",
        /// The member `path`: a text of at least 1 characters.
        given path: String = "path",
        /// The member `diff`: a text of at most 10485760 characters.
        given diff: String = "diff",
    }
}

object! {
    /// An object: the document's `ApplyPatchDeleteFileOperation`.
    pub struct ApplyPatchDeleteFileOperation {
        /// The member `type`: `"delete_file"`. The API's default: `"delete_file"`.
        constant r#type: "delete_file" = "type",
        /// The member `path`: a text.
        lenient path: String = "path",
    }
}

params! {
    /// An object: the document's `ApplyPatchDeleteFileOperationParam`.
    pub struct ApplyPatchDeleteFileOperationParam {
        /// The member `type`: `"delete_file"`. The API's default: `"delete_file"`.
        constant r#type: "delete_file" = "type",
        /// The member `path`: a text of at least 1 characters.
        given path: String = "path",
    }
}

tagged_union! {
    /// One of several objects: the document's `ApplyPatchOperationParam`.
    pub enum ApplyPatchOperationParam by "type" {
        "create_file" => CreateFile(ApplyPatchCreateFileOperationParam),
        "delete_file" => DeleteFile(ApplyPatchDeleteFileOperationParam),
        "update_file" => UpdateFile(ApplyPatchUpdateFileOperationParam),
    }
}

params! {
    /// An object: the document's `ApplyPatchToolParam`.
    pub struct ApplyPatchTool {
        /// The member `type`: `"apply_patch"`. The API's default: `"apply_patch"`.
        constant r#type: "apply_patch" = "type",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
    }
}

params! {
    /// An object: the document's `ApplyPatchToolCallItemParam`.
    pub struct ApplyPatchToolCallItemParam {
        /// The member `type`: `"apply_patch_call"`. The API's default: `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `status`: one of the values of [`ApplyPatchCallStatusParam`].
        given status: ApplyPatchCallStatusParam = "status",
        /// The member `operation`: one of the shapes of [`ApplyPatchOperationParam`].
        given operation: ApplyPatchOperationParam = "operation",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
    }
}

params! {
    /// An object: the document's `ApplyPatchToolCallOutputItemParam`.
    pub struct ApplyPatchToolCallOutputItemParam {
        /// The member `type`: `"apply_patch_call_output"`. The API's default: `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `status`: one of the values of [`ApplyPatchCallOutputStatusParam`].
        given status: ApplyPatchCallOutputStatusParam = "status",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `output`: a text of at most 10485760 characters. May be null.
        optional output: String = "output",
    }
}

object! {
    /// An object: the document's `ApplyPatchUpdateFileOperation`.
    pub struct ApplyPatchUpdateFileOperation {
        /// The member `type`: `"update_file"`. The API's default: `"update_file"`.
        constant r#type: "update_file" = "type",
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `diff`: a text.
        lenient diff: String = "diff",
    }
}

params! {
    /// An object: the document's `ApplyPatchUpdateFileOperationParam`.
    pub struct ApplyPatchUpdateFileOperationParam {
        /// The member `type`: `"update_file"`. The API's default: `"update_file"`.
        constant r#type: "update_file" = "type",
        /// The member `path`: a text of at least 1 characters.
        given path: String = "path",
        /// The member `diff`: a text of at most 10485760 characters.
        given diff: String = "diff",
    }
}

object! {
    /// An object: the document's `ApplyPatchToolCall`.
    pub struct ResponseApplyPatchToolCall {
        /// The member `type`: `"apply_patch_call"`. The API's default: `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `status`: one of the values of [`ApplyPatchCallStatus`].
        lenient status: ApplyPatchCallStatus = "status",
        /// The member `operation`: one of the shapes of [`ResponseApplyPatchToolCallOperation`].
        lenient operation: ResponseApplyPatchToolCallOperation = "operation",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

tagged_union! {
    /// One of several objects: `operation` of the document's `ApplyPatchToolCall`.
    pub enum ResponseApplyPatchToolCallOperation by "type" {
        "create_file" => CreateFile(ApplyPatchCreateFileOperation),
        "delete_file" => DeleteFile(ApplyPatchDeleteFileOperation),
        "update_file" => UpdateFile(ApplyPatchUpdateFileOperation),
    }
}

object! {
    /// An object: the document's `ApplyPatchToolCallOutput`.
    pub struct ResponseApplyPatchToolCallOutput {
        /// The member `type`: `"apply_patch_call_output"`. The API's default: `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `status`: one of the values of [`ApplyPatchCallOutputStatus`].
        lenient status: ApplyPatchCallOutputStatus = "status",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}
