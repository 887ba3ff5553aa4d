// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::shared::Metadata;
use crate::support::{object, open_enum, params};

object! {
    /// What `batches.cancel`, `batches.create`, `batches.list` gives: an object: the document's `Batch`.
    pub struct Batch {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"batch"`.
        constant object: "batch" = "object",
        /// The member `endpoint`: a text.
        lenient endpoint: String = "endpoint",
        /// The member `input_file_id`: a text.
        lenient input_file_id: String = "input_file_id",
        /// The member `completion_window`: a text.
        lenient completion_window: String = "completion_window",
        /// The member `status`: one of the values of [`BatchStatus`].
        lenient status: BatchStatus = "status",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `model`: a text.
        optional model: String = "model",
        /// The member `errors`: an object, [`BatchErrors`].
        optional errors: BatchErrors = "errors",
        /// The member `output_file_id`: a text.
        optional output_file_id: String = "output_file_id",
        /// The member `error_file_id`: a text.
        optional error_file_id: String = "error_file_id",
        /// The member `in_progress_at`: a whole number, in seconds since 1970.
        optional in_progress_at: i64 = "in_progress_at",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// The member `finalizing_at`: a whole number, in seconds since 1970.
        optional finalizing_at: i64 = "finalizing_at",
        /// The member `completed_at`: a whole number, in seconds since 1970.
        optional completed_at: i64 = "completed_at",
        /// The member `failed_at`: a whole number, in seconds since 1970.
        optional failed_at: i64 = "failed_at",
        /// The member `expired_at`: a whole number, in seconds since 1970.
        optional expired_at: i64 = "expired_at",
        /// The member `cancelling_at`: a whole number, in seconds since 1970.
        optional cancelling_at: i64 = "cancelling_at",
        /// The member `cancelled_at`: a whole number, in seconds since 1970.
        optional cancelled_at: i64 = "cancelled_at",
        /// The member `request_counts`: an object, [`BatchRequestCounts`].
        optional request_counts: BatchRequestCounts = "request_counts",
        /// The member `usage`: an object, [`BatchUsage`].
        optional usage: BatchUsage = "usage",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

params! {
    /// What `batches.create` takes.
    pub struct BatchCreateParams {
        /// The member `input_file_id`: a text.
        required input_file_id: String = "input_file_id",
        /// The member `endpoint`: one of the values of [`BatchCreateParamsEndpoint`].
        required endpoint: BatchCreateParamsEndpoint = "endpoint",
        /// The member `completion_window`: `"24h"`.
        constant completion_window: "24h" = "completion_window",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `output_expires_after`: an object, [`BatchFileExpirationAfter`].
        optional output_expires_after: BatchFileExpirationAfter = "output_expires_after",
    }
}

open_enum! {
    /// A string with known values: `endpoint` of the document's `CreateBatchRequest`.
    pub enum BatchCreateParamsEndpoint {
        V1Responses = "/v1/responses",
        V1ChatCompletions = "/v1/chat/completions",
        V1Embeddings = "/v1/embeddings",
        V1Completions = "/v1/completions",
        V1Moderations = "/v1/moderations",
        V1ImagesGenerations = "/v1/images/generations",
        V1ImagesEdits = "/v1/images/edits",
        V1Videos = "/v1/videos",
    }
}

object! {
    /// An object: the document's `BatchError`.
    pub struct BatchError {
        /// The member `code`: a text.
        optional code: String = "code",
        /// The member `message`: a text.
        optional message: String = "message",
        /// The member `param`: a text. May be null.
        optional param: String = "param",
        /// The member `line`: a whole number. May be null.
        optional line: i64 = "line",
    }
}

object! {
    /// An object: `errors` of the document's `Batch`.
    pub struct BatchErrors {
        /// The member `object`: a text.
        optional object: String = "object",
        /// The member `data`: a list.
        optional data: Vec<BatchError> = "data",
    }
}

params! {
    /// An object: the document's `BatchFileExpirationAfter`.
    pub struct BatchFileExpirationAfter {
        /// The member `anchor`: `"created_at"`.
        constant anchor: "created_at" = "anchor",
        /// The member `seconds`: a whole number, 3600 to 2592000.
        required seconds: i64 = "seconds",
    }
}

params! {
    /// What `batches.list` takes.
    pub struct BatchListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
    }
}

object! {
    /// An object: the document's `BatchRequestCounts`.
    pub struct BatchRequestCounts {
        /// The member `total`: a whole number.
        lenient total: i64 = "total",
        /// The member `completed`: a whole number.
        lenient completed: i64 = "completed",
        /// The member `failed`: a whole number.
        lenient failed: i64 = "failed",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `Batch`.
    pub enum BatchStatus {
        Validating = "validating",
        Failed = "failed",
        InProgress = "in_progress",
        Finalizing = "finalizing",
        Completed = "completed",
        Expired = "expired",
        Cancelling = "cancelling",
        Cancelled = "cancelled",
    }
}

object! {
    /// An object: `usage` of the document's `Batch`.
    pub struct BatchUsage {
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `input_tokens_details`: an object, [`BatchUsageInputTokensDetails`].
        lenient input_tokens_details: BatchUsageInputTokensDetails = "input_tokens_details",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `output_tokens_details`: an object, [`BatchUsageOutputTokensDetails`].
        lenient output_tokens_details: BatchUsageOutputTokensDetails = "output_tokens_details",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// An object: `usage.input_tokens_details` of the document's `Batch`.
    pub struct BatchUsageInputTokensDetails {
        /// The member `cached_tokens`: a whole number.
        lenient cached_tokens: i64 = "cached_tokens",
    }
}

object! {
    /// An object: `usage.output_tokens_details` of the document's `Batch`.
    pub struct BatchUsageOutputTokensDetails {
        /// The member `reasoning_tokens`: a whole number.
        lenient reasoning_tokens: i64 = "reasoning_tokens",
    }
}
