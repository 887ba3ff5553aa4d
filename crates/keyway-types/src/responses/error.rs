// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum};

object! {
    /// An object: the document's `ResponseError`.
    pub struct ResponseError {
        /// The member `code`: one of the values of [`ResponseErrorCode`].
        lenient code: ResponseErrorCode = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

open_enum! {
    /// A string with known values: the document's `ResponseErrorCode`.
    pub enum ResponseErrorCode {
        ServerError = "server_error",
        RateLimitExceeded = "rate_limit_exceeded",
        InvalidPrompt = "invalid_prompt",
        DataResidencyMismatch = "data_residency_mismatch",
        BioPolicy = "bio_policy",
        VectorStoreTimeout = "vector_store_timeout",
        InvalidImage = "invalid_image",
        InvalidImageFormat = "invalid_image_format",
        InvalidBase64Image = "invalid_base64_image",
        InvalidImageUrl = "invalid_image_url",
        ImageTooLarge = "image_too_large",
        ImageTooSmall = "image_too_small",
        ImageParseError = "image_parse_error",
        ImageContentPolicyViolation = "image_content_policy_violation",
        InvalidImageMode = "invalid_image_mode",
        ImageFileTooLarge = "image_file_too_large",
        UnsupportedImageMediaType = "unsupported_image_media_type",
        EmptyImageFile = "empty_image_file",
        FailedToDownloadImage = "failed_to_download_image",
        ImageFileNotFound = "image_file_not_found",
    }
}

object! {
    /// An object: the document's `ResponseErrorEvent`.
    pub struct ResponseErrorEvent {
        /// The member `type`: `"error"`.
        constant r#type: "error" = "type",
        /// The member `code`: a text. May be null.
        optional code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `param`: a text. May be null.
        optional param: String = "param",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}
