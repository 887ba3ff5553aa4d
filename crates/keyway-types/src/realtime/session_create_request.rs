// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AudioTranscription, NoiseReductionType, RealtimeAudioFormats, RealtimeAudioInputTurnDetection,
    RealtimeFunctionTool, RealtimeReasoning, RealtimeTruncation,
};
use crate::responses::{McpTool, ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions};
use crate::shared::VoiceIdsOrCustomVoice;
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// An object: `audio` of the document's `RealtimeSessionCreateRequestGA`.
    pub struct RealtimeAudioConfig {
        /// The member `input`: an object, [`RealtimeAudioConfigInput`].
        optional input: Box<RealtimeAudioConfigInput> = "input",
        /// The member `output`: an object, [`RealtimeAudioConfigOutput`].
        optional output: RealtimeAudioConfigOutput = "output",
    }
}

params! {
    /// An object: `audio.input` of the document's `RealtimeSessionCreateRequestGA`.
    pub struct RealtimeAudioConfigInput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `transcription`: an object, [`AudioTranscription`].
        optional transcription: AudioTranscription = "transcription",
        /// The member `noise_reduction`: an object, [`RealtimeAudioConfigInputNoiseReduction`].
        optional noise_reduction: RealtimeAudioConfigInputNoiseReduction = "noise_reduction",
        /// The member `turn_detection`: one of the shapes of [`RealtimeAudioInputTurnDetection`]. May be null.
        optional turn_detection: RealtimeAudioInputTurnDetection = "turn_detection",
    }
}

params! {
    /// An object: `audio.input.noise_reduction` of the document's `RealtimeSessionCreateRequestGA`.
    pub struct RealtimeAudioConfigInputNoiseReduction {
        /// The member `type`: one of the values of [`NoiseReductionType`].
        optional r#type: NoiseReductionType = "type",
        /// The member `strength`: a number. The API's default: `1`.
        optional strength: f64 = "strength",
    }
}

params! {
    /// An object: `audio.output` of the document's `RealtimeSessionCreateRequestGA`.
    pub struct RealtimeAudioConfigOutput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `voice`: one of the shapes of [`VoiceIdsOrCustomVoice`]. The API's default: `"alloy"`.
        optional voice: VoiceIdsOrCustomVoice = "voice",
        /// The member `speed`: a number, 0.25 to 1.5. The API's default: `1`.
        optional speed: f64 = "speed",
    }
}

params! {
    /// An object: the document's `RealtimeSessionCreateRequestGA`.
    pub struct RealtimeSessionCreateRequest {
        /// The member `type`: `"realtime"`.
        constant r#type: "realtime" = "type",
        /// The member `output_modalities`: a list. The API's default: `["audio"]`.
        optional output_modalities: Vec<RealtimeSessionCreateRequestOutputModality> = "output_modalities",
        /// The member `model`: one of the values of [`RealtimeSessionCreateRequestModel`].
        optional model: RealtimeSessionCreateRequestModel = "model",
        /// The member `instructions`: a text.
        optional instructions: String = "instructions",
        /// The member `audio`: an object, [`RealtimeAudioConfig`].
        optional audio: RealtimeAudioConfig = "audio",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
        /// The member `tracing`: one of the shapes of [`RealtimeTracingConfig`]. May be null.
        optional tracing: RealtimeTracingConfig = "tracing",
        /// The member `tools`: a list.
        optional tools: Vec<RealtimeToolsConfigUnion> = "tools",
        /// The member `tool_choice`: one of the shapes of [`RealtimeToolChoiceConfig`]. The API's default: `"auto"`.
        optional tool_choice: RealtimeToolChoiceConfig = "tool_choice",
        /// The member `parallel_tool_calls`: true or false.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// The member `reasoning`: an object, [`RealtimeReasoning`].
        optional reasoning: RealtimeReasoning = "reasoning",
        /// The member `max_output_tokens`: one of the shapes of [`RealtimeSessionCreateRequestMaxOutputTokens`].
        optional max_output_tokens: RealtimeSessionCreateRequestMaxOutputTokens = "max_output_tokens",
        /// The member `truncation`: one of the shapes of [`RealtimeTruncation`].
        optional truncation: RealtimeTruncation = "truncation",
        /// The member `prompt`: an object, [`ResponsePrompt`]. May be null.
        optional prompt: ResponsePrompt = "prompt",
    }
}

kind_union! {
    /// One of several shapes: `max_output_tokens` of the document's `RealtimeSessionCreateRequestGA`.
    pub enum RealtimeSessionCreateRequestMaxOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `RealtimeSessionCreateRequestGA`.
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
    /// A string with known values: `output_modalities[]` of the document's `RealtimeSessionCreateRequestGA`.
    pub enum RealtimeSessionCreateRequestOutputModality {
        Text = "text",
        Audio = "audio",
    }
}

tagged_union! {
    /// One of several objects: `tool_choice` of the document's `RealtimeSessionCreateRequestGA`.
    pub enum RealtimeToolChoiceConfig by "type" {
        string => ToolChoiceOptions(ToolChoiceOptions),
        "function" => Function(ToolChoiceFunction),
        "mcp" => Mcp(ToolChoiceMcp),
    }
}

tagged_union! {
    /// One of several objects: `tools[]` of the document's `RealtimeSessionCreateRequestGA`.
    pub enum RealtimeToolsConfigUnion by "type" {
        "function" => Function(RealtimeFunctionTool),
        "mcp" => Mcp(McpTool),
    }
}

kind_union! {
    /// One of several shapes: `tracing` of the document's `RealtimeSessionCreateRequestGA`.
    pub enum RealtimeTracingConfig {
        string => Auto(String),
        object => TracingConfiguration(RealtimeTracingConfigTracingConfiguration),
    }
}

params! {
    /// An object: `tracing|1` of the document's `RealtimeSessionCreateRequestGA`.
    pub struct RealtimeTracingConfigTracingConfiguration {
        /// The member `workflow_name`: a text.
        optional workflow_name: String = "workflow_name",
        /// The member `group_id`: a text.
        optional group_id: String = "group_id",
        /// The member `metadata`: any JSON object.
        optional metadata: crate::Json = "metadata",
    }
}
