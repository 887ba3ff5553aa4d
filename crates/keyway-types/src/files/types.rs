// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::SortOrder;
use crate::support::{object, open_enum, params};

params! {
    /// Parameters of `files.create`.
    pub struct FileCreateParams {
        /// File to upload.
        required file: crate::FileSource = "file",
        /// What you will use the file for; it determines which formats the API accepts.
        required purpose: FilePurpose = "purpose",
        /// How long after its creation the file expires and is deleted.
        optional expires_after: FileExpirationAfter = "expires_after",
    }
}

object! {
    /// Confirms that a file was deleted.
    ///
    /// Returned by `files.delete`.
    pub struct FileDeleted {
        /// Identifier of the file, `file-…`.
        required id: String = "id",
        /// Always `"file"`.
        constant object: "file" = "object",
        /// Whether the file was deleted.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// When a file expires.
    pub struct FileExpirationAfter {
        /// Event that the lifetime is counted from. Always `"created_at"`.
        constant anchor: "created_at" = "anchor",
        /// Seconds after the anchor at which the file expires. 3600 to 2592000.
        required seconds: i64 = "seconds",
    }
}

params! {
    /// Parameters of `files.list`.
    pub struct FileListParams {
        /// Lists only files with this purpose.
        optional purpose: String = "purpose",
        /// Number of files per page. Default: `10000`.
        optional limit: i64 = "limit",
        /// Sort order by creation time. Default: `"desc"`.
        optional order: SortOrder = "order",
        /// Lists files after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
    }
}

object! {
    /// A file stored with OpenAI.
    ///
    /// Returned by `files.create`, `files.list`, `files.retrieve`.
    pub struct FileObject {
        /// Identifier of the file, `file-…`.
        required id: String = "id",
        /// Always `"file"`.
        constant object: "file" = "object",
        /// Size of the file in bytes.
        lenient bytes: i64 = "bytes",
        /// When the file was uploaded. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Name of the file.
        lenient filename: String = "filename",
        /// What the file is used for.
        lenient purpose: FileObjectPurpose = "purpose",
        /// Processing status of the file. Deprecated by the API.
        lenient status: FileObjectStatus = "status",
        /// When the file expires. In seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// Why validation of a fine-tuning file failed. Deprecated by the API.
        optional status_details: String = "status_details",
    }
}

open_enum! {
    /// What a file is used for.
    pub enum FileObjectPurpose {
        /// Input for assistants.
        Assistants = "assistants",
        /// Output of assistants.
        AssistantsOutput = "assistants_output",
        /// Requests of a batch.
        Batch = "batch",
        /// Results of a batch.
        BatchOutput = "batch_output",
        /// Training data for fine-tuning.
        FineTune = "fine-tune",
        /// Results of a fine-tuning job.
        FineTuneResults = "fine-tune-results",
        /// Images for vision models.
        Vision = "vision",
        /// Input for models, of any kind.
        UserData = "user_data",
    }
}

open_enum! {
    /// Processing status of a file.
    pub enum FileObjectStatus {
        /// The upload is complete, but the file is not processed yet.
        Uploaded = "uploaded",
        /// The file is ready for use.
        Processed = "processed",
        /// Processing failed.
        Error = "error",
    }
}

open_enum! {
    /// What you will use a file for.
    pub enum FilePurpose {
        /// Input for assistants.
        Assistants = "assistants",
        /// Requests of a batch, as JSONL.
        Batch = "batch",
        /// Training data for fine-tuning, as JSONL.
        FineTune = "fine-tune",
        /// Images for vision models.
        Vision = "vision",
        /// Input for models, of any kind.
        UserData = "user_data",
        /// Data sets for evals.
        Evals = "evals",
    }
}
