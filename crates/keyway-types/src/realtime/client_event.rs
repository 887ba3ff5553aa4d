// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    RealtimeAudioFormats, RealtimeConversationItem, RealtimeFunctionTool, RealtimeReasoning,
    RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest,
};
use crate::responses::{McpTool, ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions};
use crate::shared::{Metadata, VoiceIdsOrCustomVoice};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    pub struct ConversationItemCreateEvent {
        /// Always `"conversation.item.create"`.
        constant r#type: "conversation.item.create" = "type",
        required item: RealtimeConversationItem = "item",
        /// At most 512 characters.
        optional event_id: String = "event_id",
        optional previous_item_id: String = "previous_item_id",
    }
}

params! {
    pub struct ConversationItemDeleteEvent {
        /// Always `"conversation.item.delete"`.
        constant r#type: "conversation.item.delete" = "type",
        required item_id: String = "item_id",
        /// At most 512 characters.
        optional event_id: String = "event_id",
    }
}

params! {
    pub struct ConversationItemRetrieveEvent {
        /// Always `"conversation.item.retrieve"`.
        constant r#type: "conversation.item.retrieve" = "type",
        required item_id: String = "item_id",
        /// At most 512 characters.
        optional event_id: String = "event_id",
    }
}

params! {
    pub struct ConversationItemTruncateEvent {
        /// Always `"conversation.item.truncate"`.
        constant r#type: "conversation.item.truncate" = "type",
        required item_id: String = "item_id",
        required content_index: i64 = "content_index",
        required audio_end_ms: i64 = "audio_end_ms",
        /// At most 512 characters.
        optional event_id: String = "event_id",
    }
}

params! {
    pub struct InputAudioBufferAppendEvent {
        /// Always `"input_audio_buffer.append"`.
        constant r#type: "input_audio_buffer.append" = "type",
        required audio: String = "audio",
        /// At most 512 characters.
        optional event_id: String = "event_id",
    }
}

params! {
    pub struct InputAudioBufferClearEvent {
        /// Always `"input_audio_buffer.clear"`.
        constant r#type: "input_audio_buffer.clear" = "type",
        /// At most 512 characters.
        optional event_id: String = "event_id",
    }
}

params! {
    pub struct InputAudioBufferCommitEvent {
        /// Always `"input_audio_buffer.commit"`.
        constant r#type: "input_audio_buffer.commit" = "type",
        /// At most 512 characters.
        optional event_id: String = "event_id",
    }
}

params! {
    pub struct OutputAudioBufferClearEvent {
        /// Always `"output_audio_buffer.clear"`.
        constant r#type: "output_audio_buffer.clear" = "type",
        optional event_id: String = "event_id",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
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
    pub struct RealtimeResponseCreateParams {
        optional output_modalities: Vec<RealtimeResponseCreateParamsOutputModality> = "output_modalities",
        optional instructions: String = "instructions",
        optional audio: RealtimeResponseCreateParamsAudio = "audio",
        optional tools: Vec<RealtimeResponseCreateParamsTool> = "tools",
        /// Default: `"auto"`.
        optional tool_choice: RealtimeResponseCreateParamsToolChoice = "tool_choice",
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        optional reasoning: RealtimeReasoning = "reasoning",
        optional max_output_tokens: RealtimeResponseCreateParamsMaxOutputTokens = "max_output_tokens",
        optional conversation: RealtimeResponseCreateParamsConversation = "conversation",
        /// Nullable.
        optional metadata: Metadata = "metadata",
        /// Nullable.
        optional prompt: ResponsePrompt = "prompt",
        optional input: Vec<RealtimeConversationItem> = "input",
    }
}

params! {
    pub struct RealtimeResponseCreateParamsAudio {
        optional output: RealtimeResponseCreateParamsAudioOutput = "output",
    }
}

params! {
    pub struct RealtimeResponseCreateParamsAudioOutput {
        optional format: RealtimeAudioFormats = "format",
        /// Default: `"alloy"`.
        optional voice: VoiceIdsOrCustomVoice = "voice",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum RealtimeResponseCreateParamsConversation {
        Auto = "auto",
        None = "none",
    }
}

kind_union! {
    pub enum RealtimeResponseCreateParamsMaxOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
    pub enum RealtimeResponseCreateParamsOutputModality {
        Text = "text",
        Audio = "audio",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum RealtimeResponseCreateParamsTool by "type" {
        "function" => Function(RealtimeFunctionTool),
        "mcp" => Mcp(McpTool),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum RealtimeResponseCreateParamsToolChoice by "type" {
        string => ToolChoiceOptions(ToolChoiceOptions),
        "function" => Function(ToolChoiceFunction),
        "mcp" => Mcp(ToolChoiceMcp),
    }
}

params! {
    pub struct ResponseCancelEvent {
        /// Always `"response.cancel"`.
        constant r#type: "response.cancel" = "type",
        /// At most 512 characters.
        optional event_id: String = "event_id",
        optional response_id: String = "response_id",
    }
}

params! {
    pub struct ResponseCreateEvent {
        /// Always `"response.create"`.
        constant r#type: "response.create" = "type",
        /// At most 512 characters.
        optional event_id: String = "event_id",
        optional response: Box<RealtimeResponseCreateParams> = "response",
    }
}

params! {
    pub struct SessionUpdateEvent {
        /// Always `"session.update"`.
        constant r#type: "session.update" = "type",
        required session: Box<SessionUpdateEventSession> = "session",
        /// At most 512 characters.
        optional event_id: String = "event_id",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum SessionUpdateEventSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateRequest),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateRequest),
    }
}
