// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    AudioTranscription, NoiseReductionType, RealtimeAudioFormats, RealtimeAudioInputTurnDetection,
    RealtimeFunctionTool, RealtimeReasoning, RealtimeTruncation,
};
use crate::responses::{McpTool, ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions};
use crate::shared::VoiceIdsOrCustomVoice;
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// Audio in both directions.
    pub struct RealtimeAudioConfig {
        /// Settings for the audio you send.
        optional input: Box<RealtimeAudioConfigInput> = "input",
        /// Settings for the audio the model speaks.
        optional output: RealtimeAudioConfigOutput = "output",
    }
}

params! {
    /// How the session handles the audio you send.
    pub struct RealtimeAudioConfigInput {
        /// Encoding of the audio you send.
        optional format: RealtimeAudioFormats = "format",
        /// Turns on transcription of the input audio and configures it.
        optional transcription: AudioTranscription = "transcription",
        /// Filters noise out of the audio before voice activity detection and the model receive it.
        optional noise_reduction: RealtimeAudioConfigInputNoiseReduction = "noise_reduction",
        /// How the server decides that the user has finished speaking. Set it to null to commit audio
        /// and start responses yourself. Nullable.
        optional turn_detection: RealtimeAudioInputTurnDetection = "turn_detection",
    }
}

params! {
    /// How noise is filtered out of input audio.
    pub struct RealtimeAudioConfigInputNoiseReduction {
        /// Kind of microphone that the filter is tuned for.
        optional r#type: NoiseReductionType = "type",
        /// How strongly noise is filtered. Default: `1`.
        optional strength: f64 = "strength",
    }
}

params! {
    /// How the model speaks.
    pub struct RealtimeAudioConfigOutput {
        /// Encoding of the audio you receive.
        optional format: RealtimeAudioFormats = "format",
        /// Voice the model speaks with. It cannot change once the session has produced audio. Default:
        /// `"alloy"`.
        optional voice: VoiceIdsOrCustomVoice = "voice",
        /// Playback speed relative to normal speech. It can change between turns, but not during a
        /// response. 0.25 to 1.5. Default: `1`.
        optional speed: f64 = "speed",
    }
}

params! {
    /// Configuration of a realtime session.
    pub struct RealtimeSessionCreateRequest {
        /// Always `"realtime"`.
        constant r#type: "realtime" = "type",
        /// Kinds of output the model produces: `audio` includes a transcript, `text` turns speech off.
        /// Default: `["audio"]`.
        optional output_modalities: Vec<RealtimeSessionCreateRequestOutputModality> = "output_modalities",
        /// Model of the session. It cannot change once the session has begun.
        optional model: RealtimeSessionCreateRequestModel = "model",
        /// System instructions the model follows for the whole session, on content as well as on how to
        /// speak.
        optional instructions: String = "instructions",
        /// Audio settings in both directions.
        optional audio: RealtimeAudioConfig = "audio",
        /// Extra data to send with events. `item.input_audio_transcription.logprobs` adds log
        /// probabilities to transcripts.
        optional include: Vec<String> = "include",
        /// Records the session as a trace in the dashboard. It cannot change once tracing is on.
        /// Nullable.
        optional tracing: RealtimeTracingConfig = "tracing",
        /// Tools the model may call.
        optional tools: Vec<RealtimeToolsConfigUnion> = "tools",
        /// How the model chooses tools. Default: `"auto"`.
        optional tool_choice: RealtimeToolChoiceConfig = "tool_choice",
        /// Whether the model may call several tools at once.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// How much the model thinks before it responds.
        optional reasoning: RealtimeReasoning = "reasoning",
        /// Token limit of one response, tool calls included.
        optional max_output_tokens: RealtimeSessionCreateRequestMaxOutputTokens = "max_output_tokens",
        /// What happens when the conversation no longer fits the model's context.
        optional truncation: RealtimeTruncation = "truncation",
        /// Stored prompt to use, with its variables. Nullable.
        optional prompt: ResponsePrompt = "prompt",
    }
}

kind_union! {
    /// Token limit for one response, or `inf` for as many as the model allows.
    pub enum RealtimeSessionCreateRequestMaxOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
    /// A model for realtime sessions.
    ///
    /// The document allows any other string too.
    pub enum RealtimeSessionCreateRequestModel {
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
    pub enum RealtimeSessionCreateRequestOutputModality {
        /// Text only.
        Text = "text",
        /// Speech, with a transcript.
        Audio = "audio",
    }
}

tagged_union! {
    /// How the model chooses tools: a mode, or one function or MCP tool it must call.
    ///
    /// A union, told apart by `type`.
    pub enum RealtimeToolChoiceConfig by "type" {
        string => ToolChoiceOptions(ToolChoiceOptions),
        "function" => Function(ToolChoiceFunction),
        "mcp" => Mcp(ToolChoiceMcp),
    }
}

tagged_union! {
    /// A tool the model can use: one of your functions or an MCP server.
    ///
    /// A union, told apart by `type`.
    pub enum RealtimeToolsConfigUnion by "type" {
        "function" => Function(RealtimeFunctionTool),
        "mcp" => Mcp(McpTool),
    }
}

kind_union! {
    /// How a session is traced: `auto` for default names, or your own configuration.
    pub enum RealtimeTracingConfig {
        string => Auto(String),
        object => TracingConfiguration(RealtimeTracingConfigTracingConfiguration),
    }
}

params! {
    /// How a session appears in the traces dashboard.
    pub struct RealtimeTracingConfigTracingConfiguration {
        /// Name the trace appears under.
        optional workflow_name: String = "workflow_name",
        /// Groups related traces, for example those of one user's sessions.
        optional group_id: String = "group_id",
        /// Your own data to filter traces by.
        optional metadata: crate::Json = "metadata",
    }
}
