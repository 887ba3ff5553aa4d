// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::shared::SortOrder;
use crate::support::{object, open_enum, params};

params! {
    /// What `files.create` takes.
    pub struct FileCreateParams {
        /// The member `file`: a file.
        required file: crate::Upload = "file",
        /// The member `purpose`: one of the values of [`FilePurpose`].
        required purpose: FilePurpose = "purpose",
        /// The member `expires_after`: an object, [`FileExpirationAfter`].
        optional expires_after: FileExpirationAfter = "expires_after",
    }
}

object! {
    /// What `files.delete` gives: an object: the document's `DeleteFileResponse`.
    pub struct FileDeleted {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"file"`.
        constant object: "file" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// An object: the document's `FileExpirationAfter`.
    pub struct FileExpirationAfter {
        /// The member `anchor`: `"created_at"`.
        constant anchor: "created_at" = "anchor",
        /// The member `seconds`: a whole number, 3600 to 2592000.
        required seconds: i64 = "seconds",
    }
}

params! {
    /// What `files.list` takes.
    pub struct FileListParams {
        /// The member `purpose`: a text.
        optional purpose: String = "purpose",
        /// The member `limit`: a whole number. The API's default: `10000`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
    }
}

object! {
    /// What `files.create`, `files.list`, `files.retrieve` gives: an object: the document's `OpenAIFile`.
    pub struct FileObject {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"file"`.
        constant object: "file" = "object",
        /// The member `bytes`: a whole number.
        lenient bytes: i64 = "bytes",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `filename`: a text.
        lenient filename: String = "filename",
        /// The member `purpose`: one of the values of [`FileObjectPurpose`].
        lenient purpose: FileObjectPurpose = "purpose",
        /// The member `status`: one of the values of [`FileObjectStatus`]. Deprecated by the API.
        lenient status: FileObjectStatus = "status",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// The member `status_details`: a text. Deprecated by the API.
        optional status_details: String = "status_details",
    }
}

open_enum! {
    /// A string with known values: `purpose` of the document's `OpenAIFile`.
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
    /// A string with known values: `status` of the document's `OpenAIFile`.
    pub enum FileObjectStatus {
        Uploaded = "uploaded",
        Processed = "processed",
        Error = "error",
    }
}

open_enum! {
    /// A string with known values: `purpose` of the document's `CreateFileRequest`.
    pub enum FilePurpose {
        Assistants = "assistants",
        Batch = "batch",
        FineTune = "fine-tune",
        Vision = "vision",
        UserData = "user_data",
        Evals = "evals",
    }
}
