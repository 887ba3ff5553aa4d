// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::files::{FileExpirationAfter, FileObject};
use crate::support::{object, open_enum, params};

object! {
    /// What `uploads.cancel`, `uploads.complete`, `uploads.create` gives: an object: the document's `Upload`.
    pub struct Upload {
        /// The member `bytes`: a whole number.
        lenient bytes: i64 = "bytes",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        /// The member `filename`: a text.
        lenient filename: String = "filename",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `purpose`: a text.
        lenient purpose: String = "purpose",
        /// The member `status`: one of the values of [`UploadStatus`].
        lenient status: UploadStatus = "status",
        /// The member `object`: `"upload"`.
        constant object: "upload" = "object",
        /// The member `file`: an object, [`FileObject`]. May be null.
        optional file: FileObject = "file",
    }
}

params! {
    /// What `uploads.complete` takes.
    pub struct UploadCompleteParams {
        /// The member `part_ids`: a list.
        required part_ids: Vec<String> = "part_ids",
        /// The member `md5`: a text.
        optional md5: String = "md5",
    }
}

params! {
    /// What `uploads.create` takes.
    pub struct UploadCreateParams {
        /// The member `filename`: a text.
        required filename: String = "filename",
        /// The member `purpose`: one of the values of [`UploadCreateParamsPurpose`].
        required purpose: UploadCreateParamsPurpose = "purpose",
        /// The member `bytes`: a whole number.
        required bytes: i64 = "bytes",
        /// The member `mime_type`: a text.
        required mime_type: String = "mime_type",
        /// The member `expires_after`: an object, [`FileExpirationAfter`].
        optional expires_after: FileExpirationAfter = "expires_after",
    }
}

open_enum! {
    /// A string with known values: `purpose` of the document's `CreateUploadRequest`.
    pub enum UploadCreateParamsPurpose {
        Assistants = "assistants",
        Batch = "batch",
        FineTune = "fine-tune",
        Vision = "vision",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `Upload`.
    pub enum UploadStatus {
        Pending = "pending",
        Completed = "completed",
        Cancelled = "cancelled",
        Expired = "expired",
    }
}
