// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{ResponseInputFile, ResponseInputImage};
use crate::shared::{PromptCacheModeEnum, ResponseInputText};
use crate::support::{object, open_enum, params, tagged_union};

object! {
    /// An object: the document's `PromptCacheOptions`.
    pub struct PromptCacheOptions {
        /// The member `ttl`: one of the values of [`PromptCacheTTLEnum`].
        lenient ttl: PromptCacheTTLEnum = "ttl",
        /// The member `mode`: one of the values of [`PromptCacheModeEnum`].
        lenient mode: PromptCacheModeEnum = "mode",
        /// The member `comparison_response_id`: a text. May be null.
        optional comparison_response_id: String = "comparison_response_id",
    }
}

open_enum! {
    /// A string with known values: the document's `PromptCacheRetentionEnum`.
    pub enum PromptCacheRetentionEnum {
        InMemory = "in_memory",
        _24h = "24h",
    }
}

open_enum! {
    /// A string with known values: the document's `PromptCacheTTLEnum`.
    pub enum PromptCacheTTLEnum {
        _30m = "30m",
        _12h = "12h",
    }
}

params! {
    /// An object: the document's `Prompt`.
    pub struct ResponsePrompt {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `version`: a text. May be null.
        optional version: String = "version",
        /// The member `variables`: an object of one's own names. May be null.
        optional variables: ResponsePromptVariables = "variables",
    }
}

object! {
    /// An object: the document's `ResponsePromptCacheDiagnosticsCacheHit`.
    pub struct ResponsePromptCacheDiagnosticsCacheHit {
        /// The member `type`: `"cache_hit"`.
        constant r#type: "cache_hit" = "type",
    }
}

object! {
    /// An object: the document's `ResponsePromptCacheDiagnosticsCacheMiss`.
    pub struct ResponsePromptCacheDiagnosticsCacheMiss {
        /// The member `cache_missed_tokens`: a whole number.
        lenient cache_missed_tokens: i64 = "cache_missed_tokens",
        /// The member `reason`: one of the values of [`ResponsePromptCacheDiagnosticsCacheMissReason`].
        lenient reason: ResponsePromptCacheDiagnosticsCacheMissReason = "reason",
        /// The member `type`: `"cache_miss"`.
        constant r#type: "cache_miss" = "type",
        /// The member `comparison_reusable_tokens`: a whole number.
        optional comparison_reusable_tokens: i64 = "comparison_reusable_tokens",
    }
}

open_enum! {
    /// A string with known values: `reason` of the document's `ResponsePromptCacheDiagnosticsCacheMiss`.
    pub enum ResponsePromptCacheDiagnosticsCacheMissReason {
        ModelChanged = "model_changed",
        PromptCacheKeyChanged = "prompt_cache_key_changed",
        ToolsChanged = "tools_changed",
        TextFormatChanged = "text_format_changed",
        ReasoningEffortChanged = "reasoning_effort_changed",
        VerbosityChanged = "verbosity_changed",
        ContextCompacted = "context_compacted",
        InputChanged = "input_changed",
        ServiceTierChanged = "service_tier_changed",
    }
}

object! {
    /// An object: the document's `ResponsePromptCacheDiagnosticsComparisonResponseNotFound`.
    pub struct ResponsePromptCacheDiagnosticsComparisonResponseNotFound {
        /// The member `type`: `"comparison_response_not_found"`.
        constant r#type: "comparison_response_not_found" = "type",
    }
}

object! {
    /// An object: the document's `ResponsePromptCacheDiagnosticsUnavailable`.
    pub struct ResponsePromptCacheDiagnosticsUnavailable {
        /// The member `type`: `"unavailable"`.
        constant r#type: "unavailable" = "type",
    }
}

/// A value: the document's `ResponsePromptVariables`.
pub type ResponsePromptVariables = BTreeMap<String, ResponsePromptVariablesVariables>;

tagged_union! {
    /// One of several objects: the document's `ResponsePromptVariables{}`.
    pub enum ResponsePromptVariablesVariables by "type" {
        string => String(String),
        "input_text" => InputText(ResponseInputText),
        "input_image" => InputImage(ResponseInputImage),
        "input_file" => InputFile(ResponseInputFile),
    }
}
