// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaAgentTag, BetaAgentTagParam, BetaFunctionCallItemStatus, BetaFunctionCallOutputStatusEnum,
    BetaFunctionCallStatus, BetaTool, BetaToolSearchExecutionType,
};
use crate::responses::{
    ResponseToolUsage, ResponseToolUsageImageGen, ResponseToolUsageImageGenCachedTokensDetails,
    ResponseToolUsageImageGenInputTokensDetails, ResponseToolUsageImageGenOutputTokensDetails,
    ResponseToolUsageWebSearch,
};
use crate::support::{object, params};

object! {
    /// An object: the document's `BetaToolSearchCall`.
    pub struct BetaResponseToolSearchCall {
        /// The member `type`: `"tool_search_call"`. The API's default: `"tool_search_call"`.
        constant r#type: "tool_search_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: a [`BetaToolSearchExecutionType`].
        lenient execution: BetaToolSearchExecutionType = "execution",
        /// The member `arguments`: any JSON.
        lenient arguments: crate::Json = "arguments",
        /// The member `status`: a [`BetaFunctionCallStatus`].
        lenient status: BetaFunctionCallStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

object! {
    /// An object: the document's `BetaToolSearchOutput`.
    pub struct BetaResponseToolSearchOutputItem {
        /// The member `type`: `"tool_search_output"`. The API's default: `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: a [`BetaToolSearchExecutionType`].
        lenient execution: BetaToolSearchExecutionType = "execution",
        /// The member `tools`: a list.
        lenient tools: Vec<BetaTool> = "tools",
        /// The member `status`: a [`BetaFunctionCallOutputStatusEnum`].
        lenient status: BetaFunctionCallOutputStatusEnum = "status",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `BetaToolSearchOutputItemParam`.
    pub struct BetaResponseToolSearchOutputItemParam {
        /// The member `type`: `"tool_search_output"`. The API's default: `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
        /// The member `tools`: a list.
        lenient tools: Vec<BetaTool> = "tools",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `call_id`: a text of 1 to 64 characters. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: a [`BetaToolSearchExecutionType`].
        optional execution: BetaToolSearchExecutionType = "execution",
        /// The member `status`: a [`BetaFunctionCallItemStatus`]. May be null.
        optional status: BetaFunctionCallItemStatus = "status",
    }
}

/// A value: `tool_usage` of the document's `BetaResponse`.
pub type BetaResponseToolUsage = ResponseToolUsage;

/// A value: `tool_usage.image_gen` of the document's `BetaResponse`.
pub type BetaResponseToolUsageImageGen = ResponseToolUsageImageGen;

/// A value: `tool_usage.image_gen.cached_tokens_details` of the document's `BetaResponse`.
pub type BetaResponseToolUsageImageGenCachedTokensDetails = ResponseToolUsageImageGenCachedTokensDetails;

/// A value: `tool_usage.image_gen.input_tokens_details` of the document's `BetaResponse`.
pub type BetaResponseToolUsageImageGenInputTokensDetails = ResponseToolUsageImageGenInputTokensDetails;

/// A value: `tool_usage.image_gen.output_tokens_details` of the document's `BetaResponse`.
pub type BetaResponseToolUsageImageGenOutputTokensDetails = ResponseToolUsageImageGenOutputTokensDetails;

/// A value: `tool_usage.web_search` of the document's `BetaResponse`.
pub type BetaResponseToolUsageWebSearch = ResponseToolUsageWebSearch;
