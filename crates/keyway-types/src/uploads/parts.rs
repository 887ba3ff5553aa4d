// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, params};

object! {
    /// A part of an upload.
    ///
    /// Returned by `uploads.parts.create`.
    pub struct UploadPart {
        /// When the part was uploaded. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the part, `part_…`. Pass it to complete the upload.
        lenient id: String = "id",
        /// Always `"upload.part"`.
        constant object: "upload.part" = "object",
        /// Identifier of the upload, `upload_…`.
        lenient upload_id: String = "upload_id",
    }
}

params! {
    /// Parameters of `uploads.parts.create`.
    pub struct UploadPartCreateParams {
        /// Bytes of the part.
        required data: crate::FileSource = "data",
    }
}
