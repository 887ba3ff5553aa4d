// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{ConversationParam, Reasoning, ResponseInputItem, ResponseTextConfig, Tool, ToolChoiceParam};
use crate::support::{kind_union, object, open_enum, params};

object! {
    /// Returned by `responses.input_tokens.count`.
    pub struct InputTokenCountResponse {
        /// Always `"response.input_tokens"`.
        constant object: "response.input_tokens" = "object",
        lenient input_tokens: i64 = "input_tokens",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum PersonalityEnum {
        Friendly = "friendly",
        Pragmatic = "pragmatic",
    }
}

params! {
    /// Parameters of `responses.input_tokens.count`.
    pub struct ResponseInputTokenCountParams {
        /// Nullable.
        optional model: String = "model",
        /// Nullable.
        optional input: ResponseInputTokenCountParamsInput = "input",
        /// Nullable.
        optional previous_response_id: String = "previous_response_id",
        /// Nullable.
        optional tools: Vec<Tool> = "tools",
        /// Nullable.
        optional text: ResponseTextConfig = "text",
        /// Nullable.
        optional reasoning: Reasoning = "reasoning",
        /// Deprecated by the API.
        optional truncation: TruncationEnum = "truncation",
        /// Nullable.
        optional instructions: String = "instructions",
        optional personality: PersonalityEnum = "personality",
        /// Nullable.
        optional conversation: ConversationParam = "conversation",
        /// Nullable.
        optional tool_choice: ToolChoiceParam = "tool_choice",
        /// Nullable.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
    }
}

kind_union! {
    pub enum ResponseInputTokenCountParamsInput {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

open_enum! {
    pub enum TruncationEnum {
        Auto = "auto",
        Disabled = "disabled",
    }
}
