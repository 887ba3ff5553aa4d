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
    pub struct RealtimeSessionCreateResponse {
        /// Always `"realtime"`.
        constant r#type: "realtime" = "type",
        lenient id: String = "id",
        /// Always `"realtime.session"`.
        constant object: "realtime.session" = "object",
        /// In seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// Default: `["audio"]`.
        optional output_modalities: Vec<RealtimeSessionCreateResponseOutputModality> = "output_modalities",
        optional model: RealtimeSessionCreateResponseModel = "model",
        optional instructions: String = "instructions",
        optional audio: RealtimeSessionCreateResponseAudio = "audio",
        optional include: Vec<String> = "include",
        /// Nullable.
        optional tracing: RealtimeSessionCreateResponseTracing = "tracing",
        optional tools: Vec<RealtimeSessionCreateResponseTool> = "tools",
        /// Default: `"auto"`.
        optional tool_choice: RealtimeSessionCreateResponseToolChoice = "tool_choice",
        optional reasoning: RealtimeReasoning = "reasoning",
        optional max_output_tokens: RealtimeSessionCreateResponseMaxOutputTokens = "max_output_tokens",
        optional truncation: RealtimeTruncation = "truncation",
        /// Nullable.
        optional prompt: ResponsePrompt = "prompt",
    }
}

object! {
    pub struct RealtimeSessionCreateResponseAudio {
        optional input: Box<RealtimeSessionCreateResponseAudioInput> = "input",
        optional output: RealtimeSessionCreateResponseAudioOutput = "output",
    }
}

object! {
    pub struct RealtimeSessionCreateResponseAudioInput {
        optional format: RealtimeAudioFormats = "format",
        optional transcription: AudioTranscriptionResponse = "transcription",
        optional noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReduction = "noise_reduction",
        /// Nullable.
        optional turn_detection: RealtimeAudioInputTurnDetection = "turn_detection",
    }
}

object! {
    pub struct RealtimeSessionCreateResponseAudioInputNoiseReduction {
        optional r#type: NoiseReductionType = "type",
        /// Default: `1`.
        optional strength: f64 = "strength",
    }
}

object! {
    pub struct RealtimeSessionCreateResponseAudioOutput {
        optional format: RealtimeAudioFormats = "format",
        /// Default: `"alloy"`.
        optional voice: VoiceIdsShared = "voice",
        /// 0.25 to 1.5. Default: `1`.
        optional speed: f64 = "speed",
    }
}

kind_union! {
    pub enum RealtimeSessionCreateResponseMaxOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
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
    pub enum RealtimeSessionCreateResponseOutputModality {
        Text = "text",
        Audio = "audio",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum RealtimeSessionCreateResponseTool by "type" {
        "function" => Function(RealtimeFunctionTool),
        "mcp" => Mcp(McpTool),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum RealtimeSessionCreateResponseToolChoice by "type" {
        string => ToolChoiceOptions(ToolChoiceOptions),
        "function" => Function(ToolChoiceFunction),
        "mcp" => Mcp(ToolChoiceMcp),
    }
}

kind_union! {
    pub enum RealtimeSessionCreateResponseTracing {
        string => Auto(String),
        object => TracingConfiguration(RealtimeSessionCreateResponseTracingTracingConfiguration),
    }
}

object! {
    pub struct RealtimeSessionCreateResponseTracingTracingConfiguration {
        optional workflow_name: String = "workflow_name",
        optional group_id: String = "group_id",
        optional metadata: crate::Json = "metadata",
    }
}
