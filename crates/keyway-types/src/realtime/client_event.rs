// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    RealtimeAudioFormats, RealtimeConversationItem, RealtimeFunctionTool, RealtimeReasoning,
    RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest,
};
use crate::responses::{McpTool, ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions};
use crate::shared::{Metadata, VoiceIdsOrCustomVoice};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// An object: the document's `RealtimeClientEventConversationItemCreate`.
    pub struct ConversationItemCreateEvent {
        /// The member `type`: `"conversation.item.create"`.
        constant r#type: "conversation.item.create" = "type",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        required item: RealtimeConversationItem = "item",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
        /// The member `previous_item_id`: a text.
        optional previous_item_id: String = "previous_item_id",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventConversationItemDelete`.
    pub struct ConversationItemDeleteEvent {
        /// The member `type`: `"conversation.item.delete"`.
        constant r#type: "conversation.item.delete" = "type",
        /// The member `item_id`: a text.
        required item_id: String = "item_id",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventConversationItemRetrieve`.
    pub struct ConversationItemRetrieveEvent {
        /// The member `type`: `"conversation.item.retrieve"`.
        constant r#type: "conversation.item.retrieve" = "type",
        /// The member `item_id`: a text.
        required item_id: String = "item_id",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventConversationItemTruncate`.
    pub struct ConversationItemTruncateEvent {
        /// The member `type`: `"conversation.item.truncate"`.
        constant r#type: "conversation.item.truncate" = "type",
        /// The member `item_id`: a text.
        required item_id: String = "item_id",
        /// The member `content_index`: a whole number.
        required content_index: i64 = "content_index",
        /// The member `audio_end_ms`: a whole number.
        required audio_end_ms: i64 = "audio_end_ms",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventInputAudioBufferAppend`.
    pub struct InputAudioBufferAppendEvent {
        /// The member `type`: `"input_audio_buffer.append"`.
        constant r#type: "input_audio_buffer.append" = "type",
        /// The member `audio`: a text.
        required audio: String = "audio",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventInputAudioBufferClear`.
    pub struct InputAudioBufferClearEvent {
        /// The member `type`: `"input_audio_buffer.clear"`.
        constant r#type: "input_audio_buffer.clear" = "type",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventInputAudioBufferCommit`.
    pub struct InputAudioBufferCommitEvent {
        /// The member `type`: `"input_audio_buffer.commit"`.
        constant r#type: "input_audio_buffer.commit" = "type",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventOutputAudioBufferClear`.
    pub struct OutputAudioBufferClearEvent {
        /// The member `type`: `"output_audio_buffer.clear"`.
        constant r#type: "output_audio_buffer.clear" = "type",
        /// The member `event_id`: a text.
        optional event_id: String = "event_id",
    }
}

tagged_union! {
    /// One of several objects: the document's `RealtimeClientEvent`.
    pub enum RealtimeClientEvent by "type" {
        "conversation.item.create" => ConversationItemCreate(ConversationItemCreateEvent),
        "conversation.item.delete" => ConversationItemDelete(ConversationItemDeleteEvent),
        "conversation.item.retrieve" => ConversationItemRetrieve(ConversationItemRetrieveEvent),
        "conversation.item.truncate" => ConversationItemTruncate(ConversationItemTruncateEvent),
        "input_audio_buffer.append" => InputAudioBufferAppend(InputAudioBufferAppendEvent),
        "input_audio_buffer.clear" => InputAudioBufferClear(InputAudioBufferClearEvent),
        "output_audio_buffer.clear" => OutputAudioBufferClear(OutputAudioBufferClearEvent),
        "input_audio_buffer.commit" => InputAudioBufferCommit(InputAudioBufferCommitEvent),
        "response.cancel" => ResponseCancel(ResponseCancelEvent),
        "response.create" => ResponseCreate(ResponseCreateEvent),
        "session.update" => SessionUpdate(SessionUpdateEvent),
    }
}

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
    /// An object: the document's `RealtimeClientEventResponseCancel`.
    pub struct ResponseCancelEvent {
        /// The member `type`: `"response.cancel"`.
        constant r#type: "response.cancel" = "type",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
        /// The member `response_id`: a text.
        optional response_id: String = "response_id",
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

params! {
    /// An object: the document's `RealtimeClientEventSessionUpdate`.
    pub struct SessionUpdateEvent {
        /// The member `type`: `"session.update"`.
        constant r#type: "session.update" = "type",
        /// The member `session`: one of the shapes of [`SessionUpdateEventSession`].
        required session: Box<SessionUpdateEventSession> = "session",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

tagged_union! {
    /// One of several objects: `session` of the document's `RealtimeClientEventSessionUpdate`.
    pub enum SessionUpdateEventSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateRequest),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateRequest),
    }
}
