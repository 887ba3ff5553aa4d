// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, params};

object! {
    /// What `uploads.parts.create` gives: an object: the document's `UploadPart`.
    pub struct UploadPart {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"upload.part"`.
        constant object: "upload.part" = "object",
        /// The member `upload_id`: a text.
        lenient upload_id: String = "upload_id",
    }
}

params! {
    /// What `uploads.parts.create` takes.
    pub struct UploadPartCreateParams {
        /// The member `data`: a file.
        required data: crate::Upload = "data",
    }
}
