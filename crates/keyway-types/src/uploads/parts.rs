// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, params};

object! {
    /// Returned by `uploads.parts.create`.
    pub struct UploadPart {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        /// Always `"upload.part"`.
        constant object: "upload.part" = "object",
        lenient upload_id: String = "upload_id",
    }
}

params! {
    /// Parameters of `uploads.parts.create`.
    pub struct UploadPartCreateParams {
        required data: crate::Upload = "data",
    }
}
