// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{BetaAgentTag, BetaErrorPayload, BetaResponse, BetaResponseIncludable};
use crate::responses::{
    ResponseLogProb, ResponseLogProbTopLogprob, ResponsePrompt, ResponsePromptCacheDiagnostics,
    ResponsePromptCacheDiagnosticsCacheHit, ResponsePromptCacheDiagnosticsCacheMiss,
    ResponsePromptCacheDiagnosticsCacheMissReason, ResponsePromptCacheDiagnosticsComparisonResponseNotFound,
    ResponsePromptCacheDiagnosticsUnavailable, ResponsePromptVariables, ResponsePromptVariablesVariables,
    ResponseStatus, ResponseTruncation, ResponseUsage, ResponseUsageInputTokensDetails,
    ResponseUsageInputTokensDetailsCacheWriteTokensDetails, ResponseUsageOutputTokensDetails,
};
use crate::support::{object, open_enum, params};

/// A value: the document's `BetaResponseLogProb`.
pub type BetaResponseLogProb = ResponseLogProb;

/// A value: `top_logprobs[]` of the document's `BetaResponseLogProb`.
pub type BetaResponseLogProbTopLogprob = ResponseLogProbTopLogprob;

/// A value: the document's `BetaPrompt`.
pub type BetaResponsePrompt = ResponsePrompt;

/// A value: `prompt_cache_diagnostics` of the document's `BetaResponse`.
pub type BetaResponsePromptCacheDiagnostics = ResponsePromptCacheDiagnostics;

/// A value: the document's `BetaResponsePromptCacheDiagnosticsCacheHit`.
pub type BetaResponsePromptCacheDiagnosticsCacheHit = ResponsePromptCacheDiagnosticsCacheHit;

/// A value: the document's `BetaResponsePromptCacheDiagnosticsCacheMiss`.
pub type BetaResponsePromptCacheDiagnosticsCacheMiss = ResponsePromptCacheDiagnosticsCacheMiss;

/// A value: `reason` of the document's `BetaResponsePromptCacheDiagnosticsCacheMiss`.
pub type BetaResponsePromptCacheDiagnosticsCacheMissReason = ResponsePromptCacheDiagnosticsCacheMissReason;

/// A value: the document's `BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound`.
pub type BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound =
    ResponsePromptCacheDiagnosticsComparisonResponseNotFound;

/// A value: the document's `BetaResponsePromptCacheDiagnosticsUnavailable`.
pub type BetaResponsePromptCacheDiagnosticsUnavailable = ResponsePromptCacheDiagnosticsUnavailable;

/// A value: the document's `BetaResponsePromptVariables`.
pub type BetaResponsePromptVariables = ResponsePromptVariables;

/// A value: the document's `BetaResponsePromptVariables{}`.
pub type BetaResponsePromptVariablesVariables = ResponsePromptVariablesVariables;

object! {
    /// An object: the document's `BetaResponseQueuedEvent`.
    pub struct BetaResponseQueuedEvent {
        /// The member `type`: `"response.queued"`.
        constant r#type: "response.queued" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseRefusalDeltaEvent`.
    pub struct BetaResponseRefusalDeltaEvent {
        /// The member `type`: `"response.refusal.delta"`.
        constant r#type: "response.refusal.delta" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseRefusalDoneEvent`.
    pub struct BetaResponseRefusalDoneEvent {
        /// The member `type`: `"response.refusal.done"`.
        constant r#type: "response.refusal.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `refusal`: a text.
        lenient refusal: String = "refusal",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// What `beta.responses.retrieve` takes.
    pub struct BetaResponseRetrieveParams {
        /// The member `include`: a list.
        optional include: Vec<BetaResponseIncludable> = "include",
        /// The member `starting_after`: a whole number.
        optional starting_after: i64 = "starting_after",
        /// The member `include_obfuscation`: true or false.
        optional include_obfuscation: bool = "include_obfuscation",
        /// The member `betas`: a list.
        optional betas: Vec<String> = "betas",
    }
}

/// A value: `status` of the document's `BetaResponse`.
pub type BetaResponseStatus = ResponseStatus;

open_enum! {
    /// A string with known values: `truncation` of the document's `BetaCreateResponse`.
    pub enum BetaCreateResponseTruncation {
        Auto = "auto",
        Disabled = "disabled",
    }
}

/// A value: `truncation` of the document's `BetaResponse`.
pub type BetaResponseTruncation = ResponseTruncation;

/// A value: the document's `BetaResponseUsage`.
pub type BetaResponseUsage = ResponseUsage;

/// A value: `input_tokens_details` of the document's `BetaResponseUsage`.
pub type BetaResponseUsageInputTokensDetails = ResponseUsageInputTokensDetails;

/// A value: `input_tokens_details.cache_write_tokens_details` of the document's `BetaResponseUsage`.
pub type BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails =
    ResponseUsageInputTokensDetailsCacheWriteTokensDetails;

/// A value: `output_tokens_details` of the document's `BetaResponseUsage`.
pub type BetaResponseUsageOutputTokensDetails = ResponseUsageOutputTokensDetails;

object! {
    /// An object: the document's `BetaResponseWsError`.
    pub struct BetaResponseWsError {
        /// The member `type`: `"error"`.
        constant r#type: "error" = "type",
        /// The member `error`: a [`BetaErrorPayload`].
        lenient error: BetaErrorPayload = "error",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `status`: a whole number.
        optional status: i64 = "status",
        /// The member `sequence_number`: a whole number.
        optional sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}
