// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    AudioTranscriptionResponse, NoiseReductionType, RealtimeAudioFormats, RealtimeAudioInputTurnDetection,
    RealtimeFunctionTool, RealtimeReasoning, RealtimeTruncation,
};
use crate::responses::{McpTool, ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions};
use crate::shared::VoiceIdsShared;
use crate::support::{kind_union, object, open_enum, tagged_union};

object! {
    /// A realtime session as the server has configured it.
    pub struct RealtimeSessionCreateResponse {
        /// Always `"realtime"`.
        constant r#type: "realtime" = "type",
        /// ID of the session, `sess_…`.
        lenient id: String = "id",
        /// Always `"realtime.session"`.
        constant object: "realtime.session" = "object",
        /// When the session ends. In seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// Kinds of output the model produces. Default: `["audio"]`.
        optional output_modalities: Vec<RealtimeSessionCreateResponseOutputModality> = "output_modalities",
        /// Model of the session. It cannot change once the session has begun.
        optional model: RealtimeSessionCreateResponseModel = "model",
        /// System instructions the model follows for the whole session.
        optional instructions: String = "instructions",
        /// Audio settings in both directions.
        optional audio: RealtimeSessionCreateResponseAudio = "audio",
        /// Extra data that is sent with events.
        optional include: Vec<String> = "include",
        /// How the session is traced, if it is. Nullable.
        optional tracing: RealtimeSessionCreateResponseTracing = "tracing",
        /// Tools the model may call.
        optional tools: Vec<RealtimeSessionCreateResponseTool> = "tools",
        /// How the model chooses tools. Default: `"auto"`.
        optional tool_choice: RealtimeSessionCreateResponseToolChoice = "tool_choice",
        /// How much the model thinks before it responds.
        optional reasoning: RealtimeReasoning = "reasoning",
        /// Token limit of one response, tool calls included.
        optional max_output_tokens: RealtimeSessionCreateResponseMaxOutputTokens = "max_output_tokens",
        /// What happens when the conversation no longer fits the model's context.
        optional truncation: RealtimeTruncation = "truncation",
        /// Stored prompt in use, with its variables. Nullable.
        optional prompt: ResponsePrompt = "prompt",
    }
}

object! {
    /// Audio settings of a session.
    pub struct RealtimeSessionCreateResponseAudio {
        /// Settings for the audio you send.
        optional input: Box<RealtimeSessionCreateResponseAudioInput> = "input",
        /// Settings for the audio the model speaks.
        optional output: RealtimeSessionCreateResponseAudioOutput = "output",
    }
}

object! {
    /// How the session handles the audio you send.
    pub struct RealtimeSessionCreateResponseAudioInput {
        /// Encoding of the audio you send.
        optional format: RealtimeAudioFormats = "format",
        /// How input audio is transcribed, if it is.
        optional transcription: AudioTranscriptionResponse = "transcription",
        /// How noise is filtered out of the input audio, if it is.
        optional noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReduction = "noise_reduction",
        /// How the server decides that the user has finished speaking, if it does. Nullable.
        optional turn_detection: RealtimeAudioInputTurnDetection = "turn_detection",
    }
}

object! {
    /// How noise is filtered out of input audio.
    pub struct RealtimeSessionCreateResponseAudioInputNoiseReduction {
        /// Kind of microphone that the filter is tuned for.
        optional r#type: NoiseReductionType = "type",
        /// How strongly noise is filtered. Default: `1`.
        optional strength: f64 = "strength",
    }
}

object! {
    /// How the model speaks.
    pub struct RealtimeSessionCreateResponseAudioOutput {
        /// Encoding of the audio you receive.
        optional format: RealtimeAudioFormats = "format",
        /// Voice the model speaks with. Default: `"alloy"`.
        optional voice: VoiceIdsShared = "voice",
        /// Playback speed relative to normal speech. 0.25 to 1.5. Default: `1`.
        optional speed: f64 = "speed",
    }
}

kind_union! {
    /// Token limit for one response, or `inf` for as many as the model allows.
    pub enum RealtimeSessionCreateResponseMaxOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
    /// A model for realtime sessions.
    ///
    /// The document allows any other string too.
    pub enum RealtimeSessionCreateResponseModel {
        GptRealtime = "gpt-realtime",
        GptRealtime1_5 = "gpt-realtime-1.5",
        GptRealtime2 = "gpt-realtime-2",
        GptRealtime2_1 = "gpt-realtime-2.1",
        GptRealtime2_1Mini = "gpt-realtime-2.1-mini",
        GptRealtime2025_08_28 = "gpt-realtime-2025-08-28",
        Gpt4oRealtimePreview = "gpt-4o-realtime-preview",
        Gpt4oRealtimePreview2024_10_01 = "gpt-4o-realtime-preview-2024-10-01",
        Gpt4oRealtimePreview2024_12_17 = "gpt-4o-realtime-preview-2024-12-17",
        Gpt4oRealtimePreview2025_06_03 = "gpt-4o-realtime-preview-2025-06-03",
        Gpt4oMiniRealtimePreview = "gpt-4o-mini-realtime-preview",
        Gpt4oMiniRealtimePreview2024_12_17 = "gpt-4o-mini-realtime-preview-2024-12-17",
        GptRealtimeMini = "gpt-realtime-mini",
        GptRealtimeMini2025_10_06 = "gpt-realtime-mini-2025-10-06",
        GptRealtimeMini2025_12_15 = "gpt-realtime-mini-2025-12-15",
        GptAudio1_5 = "gpt-audio-1.5",
        GptAudioMini = "gpt-audio-mini",
        GptAudioMini2025_10_06 = "gpt-audio-mini-2025-10-06",
        GptAudioMini2025_12_15 = "gpt-audio-mini-2025-12-15",
    }
}

open_enum! {
    /// A kind of output.
    pub enum RealtimeSessionCreateResponseOutputModality {
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
    pub enum RealtimeSessionCreateResponseTool by "type" {
        "function" => Function(RealtimeFunctionTool),
        "mcp" => Mcp(McpTool),
    }
}

tagged_union! {
    /// How the model chooses tools: a mode, or one function or MCP tool it must call.
    ///
    /// A union, told apart by `type`.
    pub enum RealtimeSessionCreateResponseToolChoice by "type" {
        string => ToolChoiceOptions(ToolChoiceOptions),
        "function" => Function(ToolChoiceFunction),
        "mcp" => Mcp(ToolChoiceMcp),
    }
}

kind_union! {
    /// How a session is traced: `auto` for default names, or your own configuration.
    pub enum RealtimeSessionCreateResponseTracing {
        string => Auto(String),
        object => TracingConfiguration(RealtimeSessionCreateResponseTracingTracingConfiguration),
    }
}

object! {
    /// How a session appears in the traces dashboard.
    pub struct RealtimeSessionCreateResponseTracingTracingConfiguration {
        /// Name the trace appears under.
        optional workflow_name: String = "workflow_name",
        /// Groups related traces, for example those of one user's sessions.
        optional group_id: String = "group_id",
        /// Your own data to filter traces by.
        optional metadata: crate::Json = "metadata",
    }
}
