// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::Metadata;
use crate::support::{object, open_enum, params};

object! {
    /// Returned by `batches.cancel`, `batches.create`, `batches.list`, `batches.retrieve`.
    pub struct Batch {
        lenient id: String = "id",
        /// Always `"batch"`.
        constant object: "batch" = "object",
        lenient endpoint: String = "endpoint",
        lenient input_file_id: String = "input_file_id",
        lenient completion_window: String = "completion_window",
        lenient status: BatchStatus = "status",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        optional model: String = "model",
        optional errors: BatchErrors = "errors",
        optional output_file_id: String = "output_file_id",
        optional error_file_id: String = "error_file_id",
        /// In seconds since 1970.
        optional in_progress_at: i64 = "in_progress_at",
        /// In seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// In seconds since 1970.
        optional finalizing_at: i64 = "finalizing_at",
        /// In seconds since 1970.
        optional completed_at: i64 = "completed_at",
        /// In seconds since 1970.
        optional failed_at: i64 = "failed_at",
        /// In seconds since 1970.
        optional expired_at: i64 = "expired_at",
        /// In seconds since 1970.
        optional cancelling_at: i64 = "cancelling_at",
        /// In seconds since 1970.
        optional cancelled_at: i64 = "cancelled_at",
        optional request_counts: BatchRequestCounts = "request_counts",
        optional usage: BatchUsage = "usage",
        /// Nullable.
        optional metadata: Metadata = "metadata",
    }
}

params! {
    /// Parameters of `batches.create`.
    pub struct BatchCreateParams {
        required input_file_id: String = "input_file_id",
        required endpoint: BatchCreateParamsEndpoint = "endpoint",
        /// Always `"24h"`.
        constant completion_window: "24h" = "completion_window",
        /// Nullable.
        optional metadata: Metadata = "metadata",
        optional output_expires_after: BatchFileExpirationAfter = "output_expires_after",
    }
}

open_enum! {
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
    pub struct BatchError {
        optional code: String = "code",
        optional message: String = "message",
        /// Nullable.
        optional param: String = "param",
        /// Nullable.
        optional line: i64 = "line",
    }
}

object! {
    pub struct BatchErrors {
        optional object: String = "object",
        optional data: Vec<BatchError> = "data",
    }
}

params! {
    pub struct BatchFileExpirationAfter {
        /// Always `"created_at"`.
        constant anchor: "created_at" = "anchor",
        /// 3600 to 2592000.
        required seconds: i64 = "seconds",
    }
}

params! {
    /// Parameters of `batches.list`.
    pub struct BatchListParams {
        optional after: String = "after",
        /// Default: `20`.
        optional limit: i64 = "limit",
    }
}

object! {
    pub struct BatchRequestCounts {
        lenient total: i64 = "total",
        lenient completed: i64 = "completed",
        lenient failed: i64 = "failed",
    }
}

open_enum! {
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
    pub struct BatchUsage {
        lenient input_tokens: i64 = "input_tokens",
        lenient input_tokens_details: BatchUsageInputTokensDetails = "input_tokens_details",
        lenient output_tokens: i64 = "output_tokens",
        lenient output_tokens_details: BatchUsageOutputTokensDetails = "output_tokens_details",
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    pub struct BatchUsageInputTokensDetails {
        lenient cached_tokens: i64 = "cached_tokens",
    }
}

object! {
    pub struct BatchUsageOutputTokensDetails {
        lenient reasoning_tokens: i64 = "reasoning_tokens",
    }
}
