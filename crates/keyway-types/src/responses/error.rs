// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum};

object! {
    /// An object: the document's `ResponseError`.
    pub struct ResponseError {
        /// The member `code`: one of the values of [`ResponseErrorCode`].
        lenient code: ResponseErrorCode = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `misalignment`: an object, [`ResponseErrorMisalignment`].
        optional misalignment: ResponseErrorMisalignment = "misalignment",
        /// The member `param`: a text. May be null.
        optional param: String = "param",
        /// The member `type`: a text. May be null.
        optional r#type: String = "type",
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
        MisalignmentPolicyViolation = "misalignment_policy_violation",
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

object! {
    /// An object: `misalignment` of the document's `ResponseError`.
    pub struct ResponseErrorMisalignment {
        /// The member `detailed_explanation`: a text.
        optional detailed_explanation: String = "detailed_explanation",
        /// The member `error_type`: one of the values of [`ResponseErrorMisalignmentErrorType`].
        optional error_type: ResponseErrorMisalignmentErrorType = "error_type",
        /// The member `review_target`: a text. May be null.
        optional review_target: String = "review_target",
        /// The member `steer`: an object, [`ResponseErrorMisalignmentSteer`].
        optional steer: ResponseErrorMisalignmentSteer = "steer",
    }
}

open_enum! {
    /// A string with known values: `misalignment.error_type` of the document's `ResponseError`.
    ///
    /// The document allows any other string too.
    pub enum ResponseErrorMisalignmentErrorType {
        PotentiallyUnintendedDataTransfer = "potentially_unintended_data_transfer",
        PotentiallyUnintendedDataAccess = "potentially_unintended_data_access",
        PotentiallyUnintendedDestructiveActivity = "potentially_unintended_destructive_activity",
        Other = "other",
    }
}

object! {
    /// An object: `misalignment.steer` of the document's `ResponseError`.
    pub struct ResponseErrorMisalignmentSteer {
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}
