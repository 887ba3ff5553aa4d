// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    ConversationParam, PromptCacheTTLEnum, Reasoning, ResponseIncludable, ResponseInputItem, ResponsePrompt,
    ResponseServiceTier, ResponseTextConfig, ResponsesModel, ToolChoiceParam, ToolsArray,
};
use crate::shared::{Metadata, ModerationParam, PromptCacheModeEnum, PromptCacheRetention};
use crate::support::{kind_union, open_enum, params};

params! {
    pub struct ContextManagementParam {
        required r#type: String = "type",
        /// At least 1000. Nullable.
        optional compact_threshold: i64 = "compact_threshold",
    }
}

kind_union! {
    pub enum InputParam {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

params! {
    /// Parameters of `responses.create`.
    pub struct ResponseCreateParams {
        /// Nullable.
        optional metadata: Metadata = "metadata",
        /// 0 to 20.
        optional top_logprobs: i64 = "top_logprobs",
        /// 0 to 2. Default: `1`. Nullable.
        optional temperature: f64 = "temperature",
        /// 0 to 1. Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        /// Deprecated by the API.
        optional user: String = "user",
        /// At most 64 characters. Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Nullable.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// Nullable. Deprecated by the API.
        optional prompt_cache_retention: PromptCacheRetention = "prompt_cache_retention",
        /// Nullable.
        optional previous_response_id: String = "previous_response_id",
        optional model: ResponsesModel = "model",
        /// Default: `false`. Nullable.
        optional background: bool = "background",
        /// Nullable.
        optional max_tool_calls: i64 = "max_tool_calls",
        optional text: ResponseTextConfig = "text",
        optional tools: ToolsArray = "tools",
        optional tool_choice: ToolChoiceParam = "tool_choice",
        /// Nullable.
        optional prompt: ResponsePrompt = "prompt",
        /// Default: `"auto"`. Nullable.
        optional service_tier: ResponseServiceTier = "service_tier",
        /// Default: `"disabled"`. Nullable. Deprecated by the API.
        optional truncation: ResponseCreateParamsTruncation = "truncation",
        /// Nullable.
        optional reasoning: Reasoning = "reasoning",
        optional input: InputParam = "input",
        /// Nullable.
        optional include: Vec<ResponseIncludable> = "include",
        /// Default: `true`. Nullable.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// Default: `true`. Nullable.
        optional store: bool = "store",
        /// Nullable.
        optional instructions: String = "instructions",
        /// Nullable.
        optional moderation: ModerationParam = "moderation",
        /// Nullable.
        optional stream_options: ResponseStreamOptions = "stream_options",
        /// Nullable.
        optional conversation: ConversationParam = "conversation",
        /// At least 1 items. Nullable.
        optional context_management: Vec<ContextManagementParam> = "context_management",
        /// At least 16. Nullable.
        optional max_output_tokens: i64 = "max_output_tokens",
        optional prompt_cache_options: ResponseCreateParamsPromptCacheOptions = "prompt_cache_options",
        optional access_programs: ResponseCreateParamsAccessPrograms = "access_programs",
        optional background_options: ResponseCreateParamsBackgroundOptions = "background_options",
        optional image: ResponseCreateParamsImage = "image",
    }
}

params! {
    pub struct ResponseCreateParamsAccessPrograms {
        optional cyber: ResponseCreateParamsAccessProgramsCyber = "cyber",
    }
}

open_enum! {
    pub enum ResponseCreateParamsAccessProgramsCyber {
        Standard = "standard",
        DaybreakBlue = "daybreak_blue",
        DaybreakRed = "daybreak_red",
    }
}

params! {
    pub struct ResponseCreateParamsBackgroundOptions {
        /// Default: `"soonest"`.
        optional completion_window: ResponseCreateParamsBackgroundOptionsCompletionWindow = "completion_window",
        optional continuation_id: String = "continuation_id",
    }
}

open_enum! {
    pub enum ResponseCreateParamsBackgroundOptionsCompletionWindow {
        Soonest = "soonest",
        _2h = "2h",
        _8h = "8h",
    }
}

params! {
    pub struct ResponseCreateParamsImage {
        /// Default: `"auto"`.
        optional context_compression: ResponseCreateParamsImageContextCompression = "context_compression",
    }
}

open_enum! {
    pub enum ResponseCreateParamsImageContextCompression {
        Auto = "auto",
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

params! {
    pub struct ResponseCreateParamsPromptCacheOptions {
        optional ttl: PromptCacheTTLEnum = "ttl",
        optional mode: PromptCacheModeEnum = "mode",
        /// Nullable.
        optional comparison_response_id: String = "comparison_response_id",
        /// Default: `false`.
        optional prewarm: bool = "prewarm",
    }
}

open_enum! {
    pub enum ResponseCreateParamsTruncation {
        Auto = "auto",
        Disabled = "disabled",
    }
}

params! {
    pub struct ResponseStreamOptions {
        optional include_obfuscation: bool = "include_obfuscation",
    }
}
