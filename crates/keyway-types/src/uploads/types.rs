// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::files::{FileExpirationAfter, FileObject};
use crate::support::{object, open_enum, params};

object! {
    /// An upload in parts. Once complete, it becomes a file.
    ///
    /// Returned by `uploads.cancel`, `uploads.complete`, `uploads.create`.
    pub struct Upload {
        /// Size of the whole file in bytes.
        lenient bytes: i64 = "bytes",
        /// When the upload was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// When the upload expires if you don't complete it. In seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        /// Name of the file.
        lenient filename: String = "filename",
        /// Identifier of the upload, `upload_…`.
        lenient id: String = "id",
        /// What the file will be used for.
        lenient purpose: String = "purpose",
        /// Current state of the upload.
        lenient status: UploadStatus = "status",
        /// Always `"upload"`.
        constant object: "upload" = "object",
        /// File that the completed upload became. Nullable.
        optional file: FileObject = "file",
    }
}

params! {
    /// Parameters of `uploads.complete`.
    pub struct UploadCompleteParams {
        /// Identifiers of the parts, in the order in which they form the file.
        required part_ids: Vec<String> = "part_ids",
        /// MD5 checksum of the file, against which the API verifies the parts.
        optional md5: String = "md5",
    }
}

params! {
    /// Parameters of `uploads.create`.
    pub struct UploadCreateParams {
        /// Name of the file.
        required filename: String = "filename",
        /// What you will use the file for.
        required purpose: UploadCreateParamsPurpose = "purpose",
        /// Size of the whole file in bytes. The parts must add up to it.
        required bytes: i64 = "bytes",
        /// MIME type of the file; the API must support it for the purpose.
        required mime_type: String = "mime_type",
        /// How long after its creation the file expires and is deleted.
        optional expires_after: FileExpirationAfter = "expires_after",
    }
}

open_enum! {
    /// What you will use the file for.
    pub enum UploadCreateParamsPurpose {
        /// Input for assistants.
        Assistants = "assistants",
        /// Requests of a batch, as JSONL.
        Batch = "batch",
        /// Training data for fine-tuning, as JSONL.
        FineTune = "fine-tune",
        /// Images for vision models.
        Vision = "vision",
    }
}

open_enum! {
    /// State of an upload.
    pub enum UploadStatus {
        /// The upload accepts parts.
        Pending = "pending",
        /// The upload became a file.
        Completed = "completed",
        /// The upload was cancelled.
        Cancelled = "cancelled",
        /// The upload expired before it was completed.
        Expired = "expired",
    }
}
