// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{ConversationParam, Reasoning, ResponseInputItem, ResponseTextConfig, Tool, ToolChoiceParam};
use crate::support::{kind_union, object, open_enum, params};

object! {
    /// What `responses.input_tokens.count` gives: an object: the document's `TokenCountsResource`.
    pub struct InputTokenCountResponse {
        /// The member `object`: `"response.input_tokens"`. The API's default: `"response.input_tokens"`.
        constant object: "response.input_tokens" = "object",
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
    }
}

open_enum! {
    /// A string with known values: the document's `PersonalityEnum`.
    ///
    /// The document allows any other string too.
    pub enum PersonalityEnum {
        Friendly = "friendly",
        Pragmatic = "pragmatic",
    }
}

params! {
    /// What `responses.input_tokens.count` takes.
    pub struct ResponseInputTokenCountParams {
        /// The member `model`: a text. May be null.
        optional model: String = "model",
        /// The member `input`: one of the shapes of [`ResponseInputTokenCountParamsInput`]. May be null.
        optional input: ResponseInputTokenCountParamsInput = "input",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `tools`: a list. May be null.
        optional tools: Vec<Tool> = "tools",
        /// The member `text`: an object, [`ResponseTextConfig`]. May be null.
        optional text: ResponseTextConfig = "text",
        /// The member `reasoning`: an object, [`Reasoning`]. May be null.
        optional reasoning: Reasoning = "reasoning",
        /// The member `truncation`: one of the values of [`TruncationEnum`]. Deprecated by the API.
        optional truncation: TruncationEnum = "truncation",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `personality`: one of the values of [`PersonalityEnum`].
        optional personality: PersonalityEnum = "personality",
        /// The member `conversation`: one of the shapes of [`ConversationParam`]. May be null.
        optional conversation: ConversationParam = "conversation",
        /// The member `tool_choice`: one of the shapes of [`ToolChoiceParam`]. May be null.
        optional tool_choice: ToolChoiceParam = "tool_choice",
        /// The member `parallel_tool_calls`: true or false. May be null.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
    }
}

kind_union! {
    /// One of several shapes: `input` of the document's `TokenCountsBody`.
    pub enum ResponseInputTokenCountParamsInput {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

open_enum! {
    /// A string with known values: the document's `TruncationEnum`.
    pub enum TruncationEnum {
        Auto = "auto",
        Disabled = "disabled",
    }
}
