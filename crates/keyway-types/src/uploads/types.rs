// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::files::{FileExpirationAfter, FileObject};
use crate::support::{object, open_enum, params};

object! {
    /// Returned by `uploads.cancel`, `uploads.complete`, `uploads.create`.
    pub struct Upload {
        lenient bytes: i64 = "bytes",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// In seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        lenient filename: String = "filename",
        lenient id: String = "id",
        lenient purpose: String = "purpose",
        lenient status: UploadStatus = "status",
        /// Always `"upload"`.
        constant object: "upload" = "object",
        /// Nullable.
        optional file: FileObject = "file",
    }
}

params! {
    /// Parameters of `uploads.complete`.
    pub struct UploadCompleteParams {
        required part_ids: Vec<String> = "part_ids",
        optional md5: String = "md5",
    }
}

params! {
    /// Parameters of `uploads.create`.
    pub struct UploadCreateParams {
        required filename: String = "filename",
        required purpose: UploadCreateParamsPurpose = "purpose",
        required bytes: i64 = "bytes",
        required mime_type: String = "mime_type",
        optional expires_after: FileExpirationAfter = "expires_after",
    }
}

open_enum! {
    pub enum UploadCreateParamsPurpose {
        Assistants = "assistants",
        Batch = "batch",
        FineTune = "fine-tune",
        Vision = "vision",
    }
}

open_enum! {
    pub enum UploadStatus {
        Pending = "pending",
        Completed = "completed",
        Cancelled = "cancelled",
        Expired = "expired",
    }
}
