// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{RealtimeAudioFormats, RealtimeConversationItem, RealtimeFunctionTool, RealtimeReasoning};
use crate::responses::{McpTool, ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions};
use crate::shared::{Metadata, VoiceIdsOrCustomVoice};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// An object: the document's `RealtimeResponseCreateParams`.
    pub struct RealtimeResponseCreateParams {
        /// The member `output_modalities`: a list.
        optional output_modalities: Vec<RealtimeResponseCreateParamsOutputModality> = "output_modalities",
        /// The member `instructions`: a text.
        optional instructions: String = "instructions",
        /// The member `audio`: an object, [`RealtimeResponseCreateParamsAudio`].
        optional audio: RealtimeResponseCreateParamsAudio = "audio",
        /// The member `tools`: a list.
        optional tools: Vec<RealtimeResponseCreateParamsTool> = "tools",
        /// The member `tool_choice`: one of the shapes of [`RealtimeResponseCreateParamsToolChoice`]. The API's default: `"auto"`.
        optional tool_choice: RealtimeResponseCreateParamsToolChoice = "tool_choice",
        /// The member `parallel_tool_calls`: true or false.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// The member `reasoning`: an object, [`RealtimeReasoning`].
        optional reasoning: RealtimeReasoning = "reasoning",
        /// The member `max_output_tokens`: one of the shapes of [`RealtimeResponseCreateParamsMaxOutputTokens`].
        optional max_output_tokens: RealtimeResponseCreateParamsMaxOutputTokens = "max_output_tokens",
        /// The member `conversation`: one of the values of [`RealtimeResponseCreateParamsConversation`].
        optional conversation: RealtimeResponseCreateParamsConversation = "conversation",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `prompt`: an object, [`ResponsePrompt`]. May be null.
        optional prompt: ResponsePrompt = "prompt",
        /// The member `input`: a list.
        optional input: Vec<RealtimeConversationItem> = "input",
    }
}

params! {
    /// An object: `audio` of the document's `RealtimeResponseCreateParams`.
    pub struct RealtimeResponseCreateParamsAudio {
        /// The member `output`: an object, [`RealtimeResponseCreateParamsAudioOutput`].
        optional output: RealtimeResponseCreateParamsAudioOutput = "output",
    }
}

params! {
    /// An object: `audio.output` of the document's `RealtimeResponseCreateParams`.
    pub struct RealtimeResponseCreateParamsAudioOutput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `voice`: one of the shapes of [`VoiceIdsOrCustomVoice`]. The API's default: `"alloy"`.
        optional voice: VoiceIdsOrCustomVoice = "voice",
    }
}

open_enum! {
    /// A string with known values: `conversation` of the document's `RealtimeResponseCreateParams`.
    ///
    /// The document allows any other string too.
    pub enum RealtimeResponseCreateParamsConversation {
        Auto = "auto",
        None = "none",
    }
}

kind_union! {
    /// One of several shapes: `max_output_tokens` of the document's `RealtimeResponseCreateParams`.
    pub enum RealtimeResponseCreateParamsMaxOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
    /// A string with known values: `output_modalities[]` of the document's `RealtimeResponseCreateParams`.
    pub enum RealtimeResponseCreateParamsOutputModality {
        Text = "text",
        Audio = "audio",
    }
}

tagged_union! {
    /// One of several objects: `tools[]` of the document's `RealtimeResponseCreateParams`.
    pub enum RealtimeResponseCreateParamsTool by "type" {
        "function" => Function(RealtimeFunctionTool),
        "mcp" => Mcp(McpTool),
    }
}

tagged_union! {
    /// One of several objects: `tool_choice` of the document's `RealtimeResponseCreateParams`.
    pub enum RealtimeResponseCreateParamsToolChoice by "type" {
        string => ToolChoiceOptions(ToolChoiceOptions),
        "function" => Function(ToolChoiceFunction),
        "mcp" => Mcp(ToolChoiceMcp),
    }
}

params! {
    /// An object: the document's `RealtimeClientEventResponseCreate`.
    pub struct ResponseCreateEvent {
        /// The member `type`: `"response.create"`.
        constant r#type: "response.create" = "type",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
        /// The member `response`: an object, [`RealtimeResponseCreateParams`].
        optional response: Box<RealtimeResponseCreateParams> = "response",
    }
}
