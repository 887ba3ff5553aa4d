// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::SortOrder;
use crate::support::{object, open_enum, params};

params! {
    /// Parameters of `files.create`.
    pub struct FileCreateParams {
        required file: crate::Upload = "file",
        required purpose: FilePurpose = "purpose",
        optional expires_after: FileExpirationAfter = "expires_after",
    }
}

object! {
    /// Returned by `files.delete`.
    pub struct FileDeleted {
        required id: String = "id",
        /// Always `"file"`.
        constant object: "file" = "object",
        lenient deleted: bool = "deleted",
    }
}

params! {
    pub struct FileExpirationAfter {
        /// Always `"created_at"`.
        constant anchor: "created_at" = "anchor",
        /// 3600 to 2592000.
        required seconds: i64 = "seconds",
    }
}

params! {
    /// Parameters of `files.list`.
    pub struct FileListParams {
        optional purpose: String = "purpose",
        /// Default: `10000`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: SortOrder = "order",
        optional after: String = "after",
    }
}

object! {
    /// Returned by `files.create`, `files.list`, `files.retrieve`.
    pub struct FileObject {
        required id: String = "id",
        /// Always `"file"`.
        constant object: "file" = "object",
        lenient bytes: i64 = "bytes",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient filename: String = "filename",
        lenient purpose: FileObjectPurpose = "purpose",
        /// Deprecated by the API.
        lenient status: FileObjectStatus = "status",
        /// In seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// Deprecated by the API.
        optional status_details: String = "status_details",
    }
}

open_enum! {
    pub enum FileObjectPurpose {
        Assistants = "assistants",
        AssistantsOutput = "assistants_output",
        Batch = "batch",
        BatchOutput = "batch_output",
        FineTune = "fine-tune",
        FineTuneResults = "fine-tune-results",
        Vision = "vision",
        UserData = "user_data",
    }
}

open_enum! {
    pub enum FileObjectStatus {
        Uploaded = "uploaded",
        Processed = "processed",
        Error = "error",
    }
}

open_enum! {
    pub enum FilePurpose {
        Assistants = "assistants",
        Batch = "batch",
        FineTune = "fine-tune",
        Vision = "vision",
        UserData = "user_data",
        Evals = "evals",
    }
}
