// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaContextManagementParam, BetaConversationParam, BetaCreateModelResponsePropertiesPromptCacheOptions,
    BetaCreateResponseTruncation, BetaInputParam, BetaMetadata, BetaModelIdsResponses,
    BetaModelResponsePropertiesPromptCacheRetention, BetaModerationParam, BetaMultiAgentParam, BetaReasoning,
    BetaResponseCreateParamsAccessPrograms, BetaResponseCreateParamsBackgroundOptions,
    BetaResponseCreateParamsImage, BetaResponseIncludable, BetaResponseInjectEvent, BetaResponsePrompt,
    BetaResponseSteerEvent, BetaResponseStreamOptions, BetaResponseTextConfig, BetaServiceTier,
    BetaToolChoiceParam, BetaToolsArray,
};
use crate::support::{params, tagged_union};

tagged_union! {
    /// One of several objects: the document's `BetaResponsesClientEvent`.
    pub enum BetaResponsesClientEvent by "type" {
        "response.create" => ResponseCreate(BetaResponsesClientEventResponseCreate),
        "response.inject" => ResponseInject(BetaResponseInjectEvent),
        "response.steer" => ResponseSteer(BetaResponseSteerEvent),
    }
}

params! {
    /// An object: the document's `BetaResponsesClientEventResponseCreate`.
    pub struct BetaResponsesClientEventResponseCreate {
        /// The member `type`: `"response.create"`.
        constant r#type: "response.create" = "type",
        /// The member `stream_id`: a text of 1 to 256 characters.
        optional stream_id: String = "stream_id",
        /// The member `generate`: true or false. The API's default: `true`.
        optional generate: bool = "generate",
        /// The member `metadata`: a [`BetaMetadata`]. May be null.
        optional metadata: BetaMetadata = "metadata",
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
        /// The member `prompt_cache_retention`: one of the values of [`BetaModelResponsePropertiesPromptCacheRetention`]. May be null. Deprecated by the API.
        optional prompt_cache_retention: BetaModelResponsePropertiesPromptCacheRetention = "prompt_cache_retention",
        /// The member `prompt_cache_options`: an object, [`BetaCreateModelResponsePropertiesPromptCacheOptions`].
        optional prompt_cache_options: BetaCreateModelResponsePropertiesPromptCacheOptions = "prompt_cache_options",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `model`: one of the values of [`BetaModelIdsResponses`].
        optional model: BetaModelIdsResponses = "model",
        /// The member `background`: true or false. The API's default: `false`. May be null.
        optional background: bool = "background",
        /// The member `max_tool_calls`: a whole number. May be null.
        optional max_tool_calls: i64 = "max_tool_calls",
        /// The member `text`: a [`BetaResponseTextConfig`].
        optional text: BetaResponseTextConfig = "text",
        /// The member `tools`: a list.
        optional tools: BetaToolsArray = "tools",
        /// The member `tool_choice`: a [`BetaToolChoiceParam`].
        optional tool_choice: BetaToolChoiceParam = "tool_choice",
        /// The member `prompt`: a [`BetaResponsePrompt`]. May be null.
        optional prompt: BetaResponsePrompt = "prompt",
        /// The member `service_tier`: one of the values of [`BetaServiceTier`]. The API's default: `"auto"`. May be null.
        optional service_tier: BetaServiceTier = "service_tier",
        /// The member `truncation`: one of the values of [`BetaCreateResponseTruncation`]. The API's default: `"disabled"`. May be null. Deprecated by the API.
        optional truncation: BetaCreateResponseTruncation = "truncation",
        /// The member `reasoning`: a [`BetaReasoning`]. May be null.
        optional reasoning: BetaReasoning = "reasoning",
        /// The member `input`: one of the shapes of [`BetaInputParam`].
        optional input: BetaInputParam = "input",
        /// The member `include`: a list. May be null.
        optional include: Vec<BetaResponseIncludable> = "include",
        /// The member `parallel_tool_calls`: true or false. The API's default: `true`. May be null.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// The member `store`: true or false. The API's default: `true`. May be null.
        optional store: bool = "store",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `moderation`: a [`BetaModerationParam`]. May be null.
        optional moderation: BetaModerationParam = "moderation",
        /// The member `stream`: true or false. The API's default: `false`. May be null.
        optional stream: bool = "stream",
        /// The member `stream_options`: a [`BetaResponseStreamOptions`]. May be null.
        optional stream_options: BetaResponseStreamOptions = "stream_options",
        /// The member `conversation`: a [`BetaConversationParam`]. May be null.
        optional conversation: BetaConversationParam = "conversation",
        /// The member `context_management`: a list of at least 1 items. May be null.
        optional context_management: Vec<BetaContextManagementParam> = "context_management",
        /// The member `max_output_tokens`: a whole number, at least 16. May be null.
        optional max_output_tokens: i64 = "max_output_tokens",
        /// The member `multi_agent`: an object, [`BetaMultiAgentParam`]. May be null.
        optional multi_agent: BetaMultiAgentParam = "multi_agent",
        /// The member `access_programs`: a [`BetaResponseCreateParamsAccessPrograms`].
        optional access_programs: BetaResponseCreateParamsAccessPrograms = "access_programs",
        /// The member `background_options`: a [`BetaResponseCreateParamsBackgroundOptions`].
        optional background_options: BetaResponseCreateParamsBackgroundOptions = "background_options",
        /// The member `image`: a [`BetaResponseCreateParamsImage`].
        optional image: BetaResponseCreateParamsImage = "image",
    }
}
