// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::Metadata;
use crate::support::{object, open_enum, params};

object! {
    /// A batch of requests that the API processes asynchronously.
    ///
    /// Returned by `batches.cancel`, `batches.create`, `batches.list`, `batches.retrieve`.
    pub struct Batch {
        /// Identifier of the batch, `batch_…`.
        lenient id: String = "id",
        /// Always `"batch"`.
        constant object: "batch" = "object",
        /// Endpoint that the requests go to, such as `/v1/chat/completions`.
        lenient endpoint: String = "endpoint",
        /// Identifier of the file with the requests, `file-…`.
        lenient input_file_id: String = "input_file_id",
        /// Time within which the batch is processed.
        lenient completion_window: String = "completion_window",
        /// Current state of the batch.
        lenient status: BatchStatus = "status",
        /// When the batch was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Model that processes the batch.
        optional model: String = "model",
        /// Errors found while validating the input file.
        optional errors: BatchErrors = "errors",
        /// Identifier of the file with the results of successful requests, `file-…`.
        optional output_file_id: String = "output_file_id",
        /// Identifier of the file with the errors of failed requests, `file-…`.
        optional error_file_id: String = "error_file_id",
        /// When the API started processing the batch. In seconds since 1970.
        optional in_progress_at: i64 = "in_progress_at",
        /// When the batch expires if it is not complete. In seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// When the API started preparing the results. In seconds since 1970.
        optional finalizing_at: i64 = "finalizing_at",
        /// When the batch completed. In seconds since 1970.
        optional completed_at: i64 = "completed_at",
        /// When the batch failed. In seconds since 1970.
        optional failed_at: i64 = "failed_at",
        /// When the batch expired. In seconds since 1970.
        optional expired_at: i64 = "expired_at",
        /// When cancellation started. In seconds since 1970.
        optional cancelling_at: i64 = "cancelling_at",
        /// When the batch was cancelled. In seconds since 1970.
        optional cancelled_at: i64 = "cancelled_at",
        /// Number of requests by outcome.
        optional request_counts: BatchRequestCounts = "request_counts",
        /// Token counts for the whole batch.
        optional usage: BatchUsage = "usage",
        /// Key-value pairs you attached to the batch. Nullable.
        optional metadata: Metadata = "metadata",
    }
}

params! {
    /// Parameters of `batches.create`.
    pub struct BatchCreateParams {
        /// Identifier of a JSONL file with the requests, `file-…`, uploaded with the purpose `batch`.
        required input_file_id: String = "input_file_id",
        /// Endpoint that all requests of the batch go to.
        required endpoint: BatchCreateParamsEndpoint = "endpoint",
        /// Time within which the batch is processed. Always `"24h"`.
        constant completion_window: "24h" = "completion_window",
        /// Key-value pairs you attach to the batch. Nullable.
        optional metadata: Metadata = "metadata",
        /// How long after their creation the output and error files expire.
        optional output_expires_after: BatchFileExpirationAfter = "output_expires_after",
    }
}

open_enum! {
    /// Endpoint that the requests of a batch go to.
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
    /// An error in the input file of a batch.
    pub struct BatchError {
        /// Machine-readable error code.
        optional code: String = "code",
        /// Human-readable description of the error.
        optional message: String = "message",
        /// Parameter that caused the error. Nullable.
        optional param: String = "param",
        /// Line of the input file with the error. Nullable.
        optional line: i64 = "line",
    }
}

object! {
    /// Errors in the input file of a batch.
    pub struct BatchErrors {
        /// Object type, `list`.
        optional object: String = "object",
        /// Errors, by line of the input file.
        optional data: Vec<BatchError> = "data",
    }
}

params! {
    /// When the output and error files of a batch expire.
    pub struct BatchFileExpirationAfter {
        /// Event that the lifetime is counted from: creation of the output file, not of the batch.
        /// Always `"created_at"`.
        constant anchor: "created_at" = "anchor",
        /// Seconds after the anchor at which the files expire. 3600 to 2592000.
        required seconds: i64 = "seconds",
    }
}

params! {
    /// Parameters of `batches.list`.
    pub struct BatchListParams {
        /// Lists batches after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
        /// Number of batches per page. Default: `20`.
        optional limit: i64 = "limit",
    }
}

object! {
    /// Number of requests in a batch, by outcome.
    pub struct BatchRequestCounts {
        /// Requests in the batch, finished or not.
        lenient total: i64 = "total",
        /// Requests that succeeded.
        lenient completed: i64 = "completed",
        /// Requests that ended with an error.
        lenient failed: i64 = "failed",
    }
}

open_enum! {
    /// State of a batch.
    pub enum BatchStatus {
        /// The API is validating the input file.
        Validating = "validating",
        /// Validation of the input file failed.
        Failed = "failed",
        /// The API is processing the requests.
        InProgress = "in_progress",
        /// All requests are processed, and the API is preparing the results.
        Finalizing = "finalizing",
        /// The results are ready.
        Completed = "completed",
        /// The batch did not complete within its completion window.
        Expired = "expired",
        /// Cancellation is in progress, while requests in flight finish.
        Cancelling = "cancelling",
        /// The batch was cancelled.
        Cancelled = "cancelled",
    }
}

object! {
    /// Token counts for a batch.
    pub struct BatchUsage {
        /// Tokens in the input, including cached tokens.
        lenient input_tokens: i64 = "input_tokens",
        /// Breakdown of `input_tokens`.
        lenient input_tokens_details: BatchUsageInputTokensDetails = "input_tokens_details",
        /// Tokens in the output, including reasoning tokens.
        lenient output_tokens: i64 = "output_tokens",
        /// Breakdown of `output_tokens`.
        lenient output_tokens_details: BatchUsageOutputTokensDetails = "output_tokens_details",
        /// Sum of `input_tokens` and `output_tokens`.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// Breakdown of input tokens.
    pub struct BatchUsageInputTokensDetails {
        /// Tokens read from the prompt cache.
        lenient cached_tokens: i64 = "cached_tokens",
    }
}

object! {
    /// Breakdown of output tokens.
    pub struct BatchUsageOutputTokensDetails {
        /// Tokens the model spent on reasoning.
        lenient reasoning_tokens: i64 = "reasoning_tokens",
    }
}
