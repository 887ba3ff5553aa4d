// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{ConversationParam, Reasoning, ResponseInputItem, ResponseTextConfig, Tool, ToolChoiceParam};
use crate::support::{kind_union, object, open_enum, params};

object! {
    /// The number of tokens that a request would use as input.
    ///
    /// Returned by `responses.input_tokens.count`.
    pub struct InputTokenCountResponse {
        /// Always `"response.input_tokens"`.
        constant object: "response.input_tokens" = "object",
        /// Input tokens, including instructions, tools and earlier turns.
        lenient input_tokens: i64 = "input_tokens",
    }
}

open_enum! {
    /// The style in which the model writes.
    ///
    /// The document allows any other string too.
    pub enum PersonalityEnum {
        Friendly = "friendly",
        Pragmatic = "pragmatic",
    }
}

params! {
    /// Parameters of `responses.input_tokens.count`: those of the request to count.
    ///
    /// Parameters of `responses.input_tokens.count`.
    pub struct ResponseInputTokenCountParams {
        /// Model whose tokens to count. Nullable.
        optional model: String = "model",
        /// Input to count: a text, or a list of items. Nullable.
        optional input: ResponseInputTokenCountParamsInput = "input",
        /// Identifier of the response that the request would continue, `resp_…`. Nullable.
        optional previous_response_id: String = "previous_response_id",
        /// Tools that the request would offer. Nullable.
        optional tools: Vec<Tool> = "tools",
        /// Format and verbosity of the text output. Nullable.
        optional text: ResponseTextConfig = "text",
        /// Settings of reasoning models. Nullable.
        optional reasoning: Reasoning = "reasoning",
        /// Whether items would be dropped if the context is too long. Deprecated by the API.
        optional truncation: TruncationEnum = "truncation",
        /// System or developer message ahead of the input. Nullable.
        optional instructions: String = "instructions",
        /// Style in which the model would write.
        optional personality: PersonalityEnum = "personality",
        /// Conversation that the request would continue. Nullable.
        optional conversation: ConversationParam = "conversation",
        /// Which tools the model could or had to call. Nullable.
        optional tool_choice: ToolChoiceParam = "tool_choice",
        /// Whether the model could make several tool calls at once. Nullable.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
    }
}

kind_union! {
    /// The input: a text from the user, or a list of items.
    pub enum ResponseInputTokenCountParamsInput {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

open_enum! {
    /// How a context beyond the model's window is handled.
    pub enum TruncationEnum {
        /// Items are dropped from the start of the conversation until it fits.
        Auto = "auto",
        /// The request fails with status 400.
        Disabled = "disabled",
    }
}
