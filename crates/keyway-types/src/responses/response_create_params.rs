// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    ConversationParam, PromptCacheTTLEnum, Reasoning, ResponseIncludable, ResponseInputItem, ResponsePrompt,
    ResponseServiceTier, ResponseTextConfig, ResponsesModel, ToolChoiceParam, ToolsArray,
};
use crate::shared::{Metadata, ModerationParam, PromptCacheModeEnum, PromptCacheRetention};
use crate::support::{kind_union, open_enum, params};

params! {
    /// An object: the document's `ContextManagementParam`.
    pub struct ContextManagementParam {
        /// The member `type`: a text.
        required r#type: String = "type",
        /// The member `compact_threshold`: a whole number, at least 1000. May be null.
        optional compact_threshold: i64 = "compact_threshold",
    }
}

kind_union! {
    /// One of several shapes: the document's `InputParam`.
    pub enum InputParam {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

params! {
    /// What `responses.create` takes.
    pub struct ResponseCreateParams {
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `top_logprobs`: a whole number, 0 to 20.
        optional top_logprobs: i64 = "top_logprobs",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `user`: a text. Deprecated by the API.
        optional user: String = "user",
        /// The member `safety_identifier`: a text of at most 64 characters. May be null.
        optional safety_identifier: String = "safety_identifier",
        /// The member `prompt_cache_key`: a text. May be null.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// The member `prompt_cache_retention`: one of the values of [`PromptCacheRetention`]. May be null. Deprecated by the API.
        optional prompt_cache_retention: PromptCacheRetention = "prompt_cache_retention",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `model`: one of the values of [`ResponsesModel`].
        optional model: ResponsesModel = "model",
        /// The member `background`: true or false. The API's default: `false`. May be null.
        optional background: bool = "background",
        /// The member `max_tool_calls`: a whole number. May be null.
        optional max_tool_calls: i64 = "max_tool_calls",
        /// The member `text`: an object, [`ResponseTextConfig`].
        optional text: ResponseTextConfig = "text",
        /// The member `tools`: a list.
        optional tools: ToolsArray = "tools",
        /// The member `tool_choice`: one of the shapes of [`ToolChoiceParam`].
        optional tool_choice: ToolChoiceParam = "tool_choice",
        /// The member `prompt`: an object, [`ResponsePrompt`]. May be null.
        optional prompt: ResponsePrompt = "prompt",
        /// The member `service_tier`: one of the values of [`ResponseServiceTier`]. The API's default: `"auto"`. May be null.
        optional service_tier: ResponseServiceTier = "service_tier",
        /// The member `truncation`: one of the values of [`ResponseCreateParamsTruncation`]. The API's default: `"disabled"`. May be null. Deprecated by the API.
        optional truncation: ResponseCreateParamsTruncation = "truncation",
        /// The member `reasoning`: an object, [`Reasoning`]. May be null.
        optional reasoning: Reasoning = "reasoning",
        /// The member `input`: one of the shapes of [`InputParam`].
        optional input: InputParam = "input",
        /// The member `include`: a list. May be null.
        optional include: Vec<ResponseIncludable> = "include",
        /// The member `parallel_tool_calls`: true or false. The API's default: `true`. May be null.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// The member `store`: true or false. The API's default: `true`. May be null.
        optional store: bool = "store",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `moderation`: an object, [`ModerationParam`]. May be null.
        optional moderation: ModerationParam = "moderation",
        /// The member `stream_options`: an object, [`ResponseStreamOptions`]. May be null.
        optional stream_options: ResponseStreamOptions = "stream_options",
        /// The member `conversation`: one of the shapes of [`ConversationParam`]. May be null.
        optional conversation: ConversationParam = "conversation",
        /// The member `context_management`: a list of at least 1 items. May be null.
        optional context_management: Vec<ContextManagementParam> = "context_management",
        /// The member `max_output_tokens`: a whole number, at least 16. May be null.
        optional max_output_tokens: i64 = "max_output_tokens",
        /// The member `prompt_cache_options`: an object, [`ResponseCreateParamsPromptCacheOptions`].
        optional prompt_cache_options: ResponseCreateParamsPromptCacheOptions = "prompt_cache_options",
        /// The member `access_programs`: an object, [`ResponseCreateParamsAccessPrograms`].
        optional access_programs: ResponseCreateParamsAccessPrograms = "access_programs",
        /// The member `background_options`: an object, [`ResponseCreateParamsBackgroundOptions`].
        optional background_options: ResponseCreateParamsBackgroundOptions = "background_options",
        /// The member `image`: an object, [`ResponseCreateParamsImage`].
        optional image: ResponseCreateParamsImage = "image",
    }
}

params! {
    /// An object: `access_programs` of the document's `CreateResponse`.
    pub struct ResponseCreateParamsAccessPrograms {
        /// The member `cyber`: one of the values of [`ResponseCreateParamsAccessProgramsCyber`].
        optional cyber: ResponseCreateParamsAccessProgramsCyber = "cyber",
    }
}

open_enum! {
    /// A string with known values: `access_programs.cyber` of the document's `CreateResponse`.
    pub enum ResponseCreateParamsAccessProgramsCyber {
        Standard = "standard",
        DaybreakBlue = "daybreak_blue",
        DaybreakRed = "daybreak_red",
    }
}

params! {
    /// An object: `background_options` of the document's `CreateResponse`.
    pub struct ResponseCreateParamsBackgroundOptions {
        /// The member `completion_window`: one of the values of [`ResponseCreateParamsBackgroundOptionsCompletionWindow`]. The API's default: `"soonest"`.
        optional completion_window: ResponseCreateParamsBackgroundOptionsCompletionWindow = "completion_window",
        /// The member `continuation_id`: a text.
        optional continuation_id: String = "continuation_id",
    }
}

open_enum! {
    /// A string with known values: `background_options.completion_window` of the document's `CreateResponse`.
    pub enum ResponseCreateParamsBackgroundOptionsCompletionWindow {
        Soonest = "soonest",
        _2h = "2h",
        _8h = "8h",
    }
}

params! {
    /// An object: `image` of the document's `CreateResponse`.
    pub struct ResponseCreateParamsImage {
        /// The member `context_compression`: one of the values of [`ResponseCreateParamsImageContextCompression`]. The API's default: `"auto"`.
        optional context_compression: ResponseCreateParamsImageContextCompression = "context_compression",
    }
}

open_enum! {
    /// A string with known values: `image.context_compression` of the document's `CreateResponse`.
    pub enum ResponseCreateParamsImageContextCompression {
        Auto = "auto",
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

params! {
    /// An object: `prompt_cache_options` of the document's `CreateResponse`.
    pub struct ResponseCreateParamsPromptCacheOptions {
        /// The member `ttl`: one of the values of [`PromptCacheTTLEnum`].
        optional ttl: PromptCacheTTLEnum = "ttl",
        /// The member `mode`: one of the values of [`PromptCacheModeEnum`].
        optional mode: PromptCacheModeEnum = "mode",
        /// The member `comparison_response_id`: a text. May be null.
        optional comparison_response_id: String = "comparison_response_id",
        /// The member `prewarm`: true or false. The API's default: `false`.
        optional prewarm: bool = "prewarm",
    }
}

open_enum! {
    /// A string with known values: `truncation` of the document's `CreateResponse`.
    pub enum ResponseCreateParamsTruncation {
        Auto = "auto",
        Disabled = "disabled",
    }
}

params! {
    /// An object: the document's `ResponseStreamOptions`.
    pub struct ResponseStreamOptions {
        /// The member `include_obfuscation`: true or false.
        optional include_obfuscation: bool = "include_obfuscation",
    }
}
