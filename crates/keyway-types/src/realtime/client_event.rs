// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    RealtimeAudioFormats, RealtimeConversationItem, RealtimeFunctionTool, RealtimeReasoning,
    RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest,
};
use crate::responses::{McpTool, ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions};
use crate::shared::{Metadata, VoiceIdsOrCustomVoice};
use crate::support::{event_types, kind_union, open_enum, params, tagged_union};

params! {
    /// Adds an item to the conversation: a message, a function call or its output. It does not
    /// start a response; send `response.create` for that.
    pub struct ConversationItemCreateEvent {
        /// Always `"conversation.item.create"`.
        constant r#type: "conversation.item.create" = "type",
        /// The item to add.
        required item: RealtimeConversationItem = "item",
        /// ID you choose for this event. An `error` event that it causes repeats the ID. At most 512
        /// characters.
        optional event_id: String = "event_id",
        /// ID of the item to insert after; `root` inserts at the beginning. Without it, the item goes
        /// to the end.
        optional previous_item_id: String = "previous_item_id",
    }
}

params! {
    /// Removes an item from the conversation.
    pub struct ConversationItemDeleteEvent {
        /// Always `"conversation.item.delete"`.
        constant r#type: "conversation.item.delete" = "type",
        /// ID of the item to remove.
        required item_id: String = "item_id",
        /// ID you choose for this event. An `error` event that it causes repeats the ID. At most 512
        /// characters.
        optional event_id: String = "event_id",
    }
}

params! {
    /// Requests an item as the server has it, for example to inspect the audio after noise
    /// reduction. The server answers with `conversation.item.retrieved`.
    pub struct ConversationItemRetrieveEvent {
        /// Always `"conversation.item.retrieve"`.
        constant r#type: "conversation.item.retrieve" = "type",
        /// ID of the item to return.
        required item_id: String = "item_id",
        /// ID you choose for this event. An `error` event that it causes repeats the ID. At most 512
        /// characters.
        optional event_id: String = "event_id",
    }
}

params! {
    /// Cuts an assistant's audio message down to what the user heard, after an interruption. The
    /// server also drops the matching transcript.
    pub struct ConversationItemTruncateEvent {
        /// Always `"conversation.item.truncate"`.
        constant r#type: "conversation.item.truncate" = "type",
        /// ID of the assistant message to cut.
        required item_id: String = "item_id",
        /// Position of the audio part within the message.
        required content_index: i64 = "content_index",
        /// Length of audio to keep, from the start. A value beyond the audio's length is an error.
        required audio_end_ms: i64 = "audio_end_ms",
        /// ID you choose for this event. An `error` event that it causes repeats the ID. At most 512
        /// characters.
        optional event_id: String = "event_id",
    }
}

params! {
    /// Appends audio to the input buffer. The server does not confirm it.
    pub struct InputAudioBufferAppendEvent {
        /// Always `"input_audio_buffer.append"`.
        constant r#type: "input_audio_buffer.append" = "type",
        /// Base64-encoded audio in the session's input format.
        required audio: String = "audio",
        /// ID you choose for this event. An `error` event that it causes repeats the ID. At most 512
        /// characters.
        optional event_id: String = "event_id",
    }
}

params! {
    /// Discards the audio in the input buffer.
    pub struct InputAudioBufferClearEvent {
        /// Always `"input_audio_buffer.clear"`.
        constant r#type: "input_audio_buffer.clear" = "type",
        /// ID you choose for this event. An `error` event that it causes repeats the ID. At most 512
        /// characters.
        optional event_id: String = "event_id",
    }
}

params! {
    /// Turns the buffered audio into a user message. With server voice activity detection the
    /// server commits automatically; an empty buffer is an error.
    pub struct InputAudioBufferCommitEvent {
        /// Always `"input_audio_buffer.commit"`.
        constant r#type: "input_audio_buffer.commit" = "type",
        /// ID you choose for this event. An `error` event that it causes repeats the ID. At most 512
        /// characters.
        optional event_id: String = "event_id",
    }
}

params! {
    /// Stops the audio being played, over WebRTC and SIP. Send `response.cancel` first, or the
    /// model keeps generating.
    pub struct OutputAudioBufferClearEvent {
        /// Always `"output_audio_buffer.clear"`.
        constant r#type: "output_audio_buffer.clear" = "type",
        /// ID you choose for this event. An `error` event that it causes repeats the ID.
        optional event_id: String = "event_id",
    }
}

tagged_union! {
    /// An event that you send to a realtime session.
    ///
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

event_types! {
    RealtimeClientEvent by "type" {
        "conversation.item.create" => ConversationItemCreate,
        "conversation.item.delete" => ConversationItemDelete,
        "conversation.item.retrieve" => ConversationItemRetrieve,
        "conversation.item.truncate" => ConversationItemTruncate,
        "input_audio_buffer.append" => InputAudioBufferAppend,
        "input_audio_buffer.clear" => InputAudioBufferClear,
        "output_audio_buffer.clear" => OutputAudioBufferClear,
        "input_audio_buffer.commit" => InputAudioBufferCommit,
        "response.cancel" => ResponseCancel,
        "response.create" => ResponseCreate,
        "session.update" => SessionUpdate,
    }
}

params! {
    /// Settings of one response, which override the session's.
    pub struct RealtimeResponseCreateParams {
        /// Kinds of output to produce: `audio` includes a transcript, `text` turns speech off.
        optional output_modalities: Vec<RealtimeResponseCreateParamsOutputModality> = "output_modalities",
        /// System instructions for this response in place of the session's.
        optional instructions: String = "instructions",
        /// Audio settings for this response.
        optional audio: RealtimeResponseCreateParamsAudio = "audio",
        /// Tools the model may call in this response.
        optional tools: Vec<RealtimeResponseCreateParamsTool> = "tools",
        /// How the model chooses tools in this response. Default: `"auto"`.
        optional tool_choice: RealtimeResponseCreateParamsToolChoice = "tool_choice",
        /// Whether the model may call several tools at once.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// How much the model thinks before it responds.
        optional reasoning: RealtimeReasoning = "reasoning",
        /// Token limit of this response, tool calls included.
        optional max_output_tokens: RealtimeResponseCreateParamsMaxOutputTokens = "max_output_tokens",
        /// Conversation that the response joins. `none` responds out of band and leaves the
        /// conversation as it is.
        optional conversation: RealtimeResponseCreateParamsConversation = "conversation",
        /// Your own key-value pairs, returned with the response. Use them to tell apart responses that
        /// run at the same time. Nullable.
        optional metadata: Metadata = "metadata",
        /// Stored prompt to use, with its variables. Nullable.
        optional prompt: ResponsePrompt = "prompt",
        /// Items the model sees in place of the conversation, as full items or references by ID. An
        /// empty list starts from nothing.
        optional input: Vec<RealtimeConversationItem> = "input",
    }
}

params! {
    /// Audio settings of a response.
    pub struct RealtimeResponseCreateParamsAudio {
        /// Settings of the audio the model speaks.
        optional output: RealtimeResponseCreateParamsAudioOutput = "output",
    }
}

params! {
    /// How the model speaks in a response.
    pub struct RealtimeResponseCreateParamsAudioOutput {
        /// Encoding of the audio you receive.
        optional format: RealtimeAudioFormats = "format",
        /// Voice the model speaks with. It cannot change once the session has produced audio. Default:
        /// `"alloy"`.
        optional voice: VoiceIdsOrCustomVoice = "voice",
    }
}

open_enum! {
    /// Conversation that a response joins.
    ///
    /// The document allows any other string too.
    pub enum RealtimeResponseCreateParamsConversation {
        /// The default conversation.
        Auto = "auto",
        /// No conversation: the response is out of band.
        None = "none",
    }
}

kind_union! {
    /// Token limit for one response, or `inf` for as many as the model allows.
    pub enum RealtimeResponseCreateParamsMaxOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
    /// A kind of output.
    pub enum RealtimeResponseCreateParamsOutputModality {
        /// Text only.
        Text = "text",
        /// Speech, with a transcript.
        Audio = "audio",
    }
}

tagged_union! {
    /// A tool the model can use: one of your functions or an MCP server.
    ///
    /// A union, told apart by `type`.
    pub enum RealtimeResponseCreateParamsTool by "type" {
        "function" => Function(RealtimeFunctionTool),
        "mcp" => Mcp(McpTool),
    }
}

tagged_union! {
    /// How the model chooses tools: a mode, or one function or MCP tool it must call.
    ///
    /// A union, told apart by `type`.
    pub enum RealtimeResponseCreateParamsToolChoice by "type" {
        string => ToolChoiceOptions(ToolChoiceOptions),
        "function" => Function(ToolChoiceFunction),
        "mcp" => Mcp(ToolChoiceMcp),
    }
}

params! {
    /// Cancels a response in progress. If no response is in progress, the server sends an error and
    /// the session continues.
    pub struct ResponseCancelEvent {
        /// Always `"response.cancel"`.
        constant r#type: "response.cancel" = "type",
        /// ID you choose for this event. An `error` event that it causes repeats the ID. At most 512
        /// characters.
        optional event_id: String = "event_id",
        /// ID of the response to cancel. Without it, the response in the default conversation is
        /// canceled.
        optional response_id: String = "response_id",
    }
}

params! {
    /// Starts a response. With automatic turn detection the server does this at the end of each
    /// turn.
    pub struct ResponseCreateEvent {
        /// Always `"response.create"`.
        constant r#type: "response.create" = "type",
        /// ID you choose for this event. An `error` event that it causes repeats the ID. At most 512
        /// characters.
        optional event_id: String = "event_id",
        /// Settings of this response, which override the session's.
        optional response: Box<RealtimeResponseCreateParams> = "response",
    }
}

params! {
    /// Changes the session's configuration. Fields you leave out keep their values.
    pub struct SessionUpdateEvent {
        /// Always `"session.update"`.
        constant r#type: "session.update" = "type",
        /// Fields to change. To clear a field, send an empty value, such as `""` for `instructions` or
        /// `[]` for `tools`.
        required session: Box<SessionUpdateEventSession> = "session",
        /// ID you choose for this event. An `error` event that it causes repeats the ID. At most 512
        /// characters.
        optional event_id: String = "event_id",
    }
}

tagged_union! {
    /// Changes to a realtime or transcription session.
    ///
    /// A union, told apart by `type`.
    pub enum SessionUpdateEventSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateRequest),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateRequest),
    }
}
