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
    pub struct RealtimeAudioConfig {
        optional input: Box<RealtimeAudioConfigInput> = "input",
        optional output: RealtimeAudioConfigOutput = "output",
    }
}

params! {
    pub struct RealtimeAudioConfigInput {
        optional format: RealtimeAudioFormats = "format",
        optional transcription: AudioTranscription = "transcription",
        optional noise_reduction: RealtimeAudioConfigInputNoiseReduction = "noise_reduction",
        /// Nullable.
        optional turn_detection: RealtimeAudioInputTurnDetection = "turn_detection",
    }
}

params! {
    pub struct RealtimeAudioConfigInputNoiseReduction {
        optional r#type: NoiseReductionType = "type",
        /// Default: `1`.
        optional strength: f64 = "strength",
    }
}

params! {
    pub struct RealtimeAudioConfigOutput {
        optional format: RealtimeAudioFormats = "format",
        /// Default: `"alloy"`.
        optional voice: VoiceIdsOrCustomVoice = "voice",
        /// 0.25 to 1.5. Default: `1`.
        optional speed: f64 = "speed",
    }
}

params! {
    pub struct RealtimeSessionCreateRequest {
        /// Always `"realtime"`.
        constant r#type: "realtime" = "type",
        /// Default: `["audio"]`.
        optional output_modalities: Vec<RealtimeSessionCreateRequestOutputModality> = "output_modalities",
        optional model: RealtimeSessionCreateRequestModel = "model",
        optional instructions: String = "instructions",
        optional audio: RealtimeAudioConfig = "audio",
        optional include: Vec<String> = "include",
        /// Nullable.
        optional tracing: RealtimeTracingConfig = "tracing",
        optional tools: Vec<RealtimeToolsConfigUnion> = "tools",
        /// Default: `"auto"`.
        optional tool_choice: RealtimeToolChoiceConfig = "tool_choice",
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        optional reasoning: RealtimeReasoning = "reasoning",
        optional max_output_tokens: RealtimeSessionCreateRequestMaxOutputTokens = "max_output_tokens",
        optional truncation: RealtimeTruncation = "truncation",
        /// Nullable.
        optional prompt: ResponsePrompt = "prompt",
    }
}

kind_union! {
    pub enum RealtimeSessionCreateRequestMaxOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
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
    pub enum RealtimeSessionCreateRequestOutputModality {
        Text = "text",
        Audio = "audio",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum RealtimeToolChoiceConfig by "type" {
        string => ToolChoiceOptions(ToolChoiceOptions),
        "function" => Function(ToolChoiceFunction),
        "mcp" => Mcp(ToolChoiceMcp),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum RealtimeToolsConfigUnion by "type" {
        "function" => Function(RealtimeFunctionTool),
        "mcp" => Mcp(McpTool),
    }
}

kind_union! {
    pub enum RealtimeTracingConfig {
        string => Auto(String),
        object => TracingConfiguration(RealtimeTracingConfigTracingConfiguration),
    }
}

params! {
    pub struct RealtimeTracingConfigTracingConfiguration {
        optional workflow_name: String = "workflow_name",
        optional group_id: String = "group_id",
        optional metadata: crate::Json = "metadata",
    }
}
