// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use super::{
    ConversationParam, PromptCacheTTLEnum, Reasoning, ResponseIncludable, ResponseInputItem, ResponsePrompt,
    ResponseServiceTier, ResponseTextConfig, ResponsesModel, ToolChoiceParam, ToolsArray,
};
use crate::shared::{Metadata, ModerationParam, PromptCacheModeEnum, PromptCacheRetention};
use crate::support::{kind_union, open_enum, params};

params! {
    /// How the API keeps the context within the model's window.
    pub struct ContextManagementParam {
        /// Kind of context management, such as `compaction`.
        required r#type: String = "type",
        /// Number of tokens in the context that triggers a compaction. At least 1000. Nullable.
        optional compact_threshold: i64 = "compact_threshold",
    }
}

kind_union! {
    /// The input of a response: a text from the user, or a list of items.
    pub enum InputParam {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

params! {
    /// Parameters of `responses.create`.
    pub struct ResponseCreateParams {
        /// Key-value pairs to attach to the response, for your own bookkeeping. Nullable.
        optional metadata: Metadata = "metadata",
        /// Number of most likely tokens to report for each position of the output, with their log
        /// probabilities. 0 to 20.
        optional top_logprobs: i64 = "top_logprobs",
        /// Sampling temperature: higher values make the output more random. Set this or `top_p`, not
        /// both. 0 to 2. Default: `1`. Nullable.
        optional temperature: f64 = "temperature",
        /// Samples only from the most likely tokens that together reach this probability. Set this or
        /// `temperature`, not both. 0 to 1. Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        /// Identifier of the end user; superseded by `safety_identifier` and `prompt_cache_key`.
        /// Deprecated by the API.
        optional user: String = "user",
        /// Stable identifier of the end user for OpenAI's abuse detection; hash names and email
        /// addresses. At most 64 characters. Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Routes similar requests to the same prompt cache, which improves hit rates. Nullable.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// How long the cached prompt is kept. Nullable. Deprecated by the API.
        optional prompt_cache_retention: PromptCacheRetention = "prompt_cache_retention",
        /// Continues from this response, `resp_…`, whose input and output become context. Cannot be
        /// combined with `conversation`. Nullable.
        optional previous_response_id: String = "previous_response_id",
        /// Model that generates the response.
        optional model: ResponsesModel = "model",
        /// Runs the response in the background: the call returns at once, and you poll for the result.
        /// Default: `false`. Nullable.
        optional background: bool = "background",
        /// Limits the calls of built-in tools, all tools together; the model ignores further calls.
        /// Nullable.
        optional max_tool_calls: i64 = "max_tool_calls",
        /// Format and verbosity of the text output, such as a JSON Schema to follow.
        optional text: ResponseTextConfig = "text",
        /// Tools that the model can call: built-in ones, MCP servers and your own functions.
        optional tools: ToolsArray = "tools",
        /// Which tools the model may or must call.
        optional tool_choice: ToolChoiceParam = "tool_choice",
        /// Prompt template to use, with values for its variables. Nullable.
        optional prompt: ResponsePrompt = "prompt",
        /// Service tier that processes the request, a trade of speed against price. Default: `"auto"`.
        /// Nullable.
        optional service_tier: ResponseServiceTier = "service_tier",
        /// Whether to drop items from the start of the conversation if the context is too long, or to
        /// fail. Default: `"disabled"`. Nullable. Deprecated by the API.
        optional truncation: ResponseCreateParamsTruncation = "truncation",
        /// Settings of reasoning models, such as the effort. Nullable.
        optional reasoning: Reasoning = "reasoning",
        /// Input for the model: a text, or a list of messages, tool outputs and other items.
        optional input: InputParam = "input",
        /// Additional data to return that is left out otherwise, such as search results. Nullable.
        optional include: Vec<ResponseIncludable> = "include",
        /// Whether the model may make several tool calls at once. Default: `true`. Nullable.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// Stores the response so that you can retrieve and continue it later. Default: `true`.
        /// Nullable.
        optional store: bool = "store",
        /// System or developer message ahead of the input; it is not carried over from a previous
        /// response. Nullable.
        optional instructions: String = "instructions",
        /// Moderates the input and the output along with the response. Nullable.
        optional moderation: ModerationParam = "moderation",
        /// Settings of the stream; only with `stream`. Nullable.
        optional stream_options: ResponseStreamOptions = "stream_options",
        /// Conversation to continue: its items become context, and the new input and output are added
        /// to it. Nullable.
        optional conversation: ConversationParam = "conversation",
        /// How the API shortens a context that grows too long. At least 1 item. Nullable.
        optional context_management: Vec<ContextManagementParam> = "context_management",
        /// Limits the generated tokens, reasoning included. At least 16. Nullable.
        optional max_output_tokens: i64 = "max_output_tokens",
        /// How the prompt is cached.
        optional prompt_cache_options: ResponseCreateParamsPromptCacheOptions = "prompt_cache_options",
        /// Access programs that the request uses, if your organization is enrolled in them.
        optional access_programs: ResponseCreateParamsAccessPrograms = "access_programs",
        /// Settings of a background response; only with `background`.
        optional background_options: ResponseCreateParamsBackgroundOptions = "background_options",
        /// How images in the context are handled.
        optional image: ResponseCreateParamsImage = "image",
        /// Key-value pairs that say which program sends the request. The reply does not repeat them.
        /// Nullable.
        optional client_metadata: BTreeMap<String, String> = "client_metadata",
    }
}

params! {
    /// The access programs that a request uses.
    pub struct ResponseCreateParamsAccessPrograms {
        /// Access program for cybersecurity work.
        optional cyber: ResponseCreateParamsAccessProgramsCyber = "cyber",
    }
}

open_enum! {
    /// An access program for cybersecurity work.
    pub enum ResponseCreateParamsAccessProgramsCyber {
        /// No special access.
        Standard = "standard",
        /// Daybreak Blue, for authorized defensive work.
        DaybreakBlue = "daybreak_blue",
        DaybreakRed = "daybreak_red",
    }
}

params! {
    /// Settings of a background response.
    pub struct ResponseCreateParamsBackgroundOptions {
        /// How soon the response should be complete. Default: `"soonest"`.
        optional completion_window: ResponseCreateParamsBackgroundOptionsCompletionWindow = "completion_window",
        optional continuation_id: String = "continuation_id",
    }
}

open_enum! {
    /// How soon a background response should be complete.
    pub enum ResponseCreateParamsBackgroundOptionsCompletionWindow {
        /// As soon as possible.
        Soonest = "soonest",
        /// Within two hours.
        _2h = "2h",
        /// Within eight hours.
        _8h = "8h",
    }
}

params! {
    /// How images in the context are handled.
    pub struct ResponseCreateParamsImage {
        /// Whether to compress images in the context. Default: `"auto"`.
        optional context_compression: ResponseCreateParamsImageContextCompression = "context_compression",
    }
}

open_enum! {
    /// Whether images in the context are compressed.
    pub enum ResponseCreateParamsImageContextCompression {
        /// The API decides.
        Auto = "auto",
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

params! {
    /// How the prompt of a request is cached.
    pub struct ResponseCreateParamsPromptCacheOptions {
        /// How long the cached prompt lives.
        optional ttl: PromptCacheTTLEnum = "ttl",
        /// Who places the cache breakpoints: the API, or the request.
        optional mode: PromptCacheModeEnum = "mode",
        /// Reports why the cache was missed, compared with this earlier response. Does not change
        /// caching. Nullable.
        optional comparison_response_id: String = "comparison_response_id",
        /// Fills the prompt cache without generating output. Default: `false`.
        optional prewarm: bool = "prewarm",
    }
}

open_enum! {
    /// How a context beyond the model's window is handled.
    pub enum ResponseCreateParamsTruncation {
        /// Items are dropped from the start of the conversation until it fits.
        Auto = "auto",
        /// The request fails with status 400.
        Disabled = "disabled",
    }
}

params! {
    /// Settings of a stream.
    pub struct ResponseStreamOptions {
        /// Pads delta events with random characters against attacks that infer text from packet sizes.
        /// Turn it off to save bandwidth.
        optional include_obfuscation: bool = "include_obfuscation",
    }
}
