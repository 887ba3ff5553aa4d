// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AudioTranscriptionResponse, NoiseReductionType, RealtimeAudioFormats, RealtimeAudioInputTurnDetection,
    RealtimeFunctionTool, RealtimeReasoning, RealtimeTruncation,
};
use crate::responses::{McpTool, ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions};
use crate::shared::VoiceIdsShared;
use crate::support::{kind_union, object, open_enum, tagged_union};

object! {
    /// An object: the document's `RealtimeSessionCreateResponseGA`.
    pub struct RealtimeSessionCreateResponse {
        /// The member `type`: `"realtime"`.
        constant r#type: "realtime" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"realtime.session"`.
        constant object: "realtime.session" = "object",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// The member `output_modalities`: a list. The API's default: `["audio"]`.
        optional output_modalities: Vec<RealtimeSessionCreateResponseOutputModality> = "output_modalities",
        /// The member `model`: one of the values of [`RealtimeSessionCreateResponseModel`].
        optional model: RealtimeSessionCreateResponseModel = "model",
        /// The member `instructions`: a text.
        optional instructions: String = "instructions",
        /// The member `audio`: an object, [`RealtimeSessionCreateResponseAudio`].
        optional audio: RealtimeSessionCreateResponseAudio = "audio",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
        /// The member `tracing`: one of the shapes of [`RealtimeSessionCreateResponseTracing`]. May be null.
        optional tracing: RealtimeSessionCreateResponseTracing = "tracing",
        /// The member `tools`: a list.
        optional tools: Vec<RealtimeSessionCreateResponseTool> = "tools",
        /// The member `tool_choice`: one of the shapes of [`RealtimeSessionCreateResponseToolChoice`]. The API's default: `"auto"`.
        optional tool_choice: RealtimeSessionCreateResponseToolChoice = "tool_choice",
        /// The member `reasoning`: an object, [`RealtimeReasoning`].
        optional reasoning: RealtimeReasoning = "reasoning",
        /// The member `max_output_tokens`: one of the shapes of [`RealtimeSessionCreateResponseMaxOutputTokens`].
        optional max_output_tokens: RealtimeSessionCreateResponseMaxOutputTokens = "max_output_tokens",
        /// The member `truncation`: one of the shapes of [`RealtimeTruncation`].
        optional truncation: RealtimeTruncation = "truncation",
        /// The member `prompt`: an object, [`ResponsePrompt`]. May be null.
        optional prompt: ResponsePrompt = "prompt",
    }
}

object! {
    /// An object: `audio` of the document's `RealtimeSessionCreateResponseGA`.
    pub struct RealtimeSessionCreateResponseAudio {
        /// The member `input`: an object, [`RealtimeSessionCreateResponseAudioInput`].
        optional input: Box<RealtimeSessionCreateResponseAudioInput> = "input",
        /// The member `output`: an object, [`RealtimeSessionCreateResponseAudioOutput`].
        optional output: RealtimeSessionCreateResponseAudioOutput = "output",
    }
}

object! {
    /// An object: `audio.input` of the document's `RealtimeSessionCreateResponseGA`.
    pub struct RealtimeSessionCreateResponseAudioInput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `transcription`: an object, [`AudioTranscriptionResponse`].
        optional transcription: AudioTranscriptionResponse = "transcription",
        /// The member `noise_reduction`: an object, [`RealtimeSessionCreateResponseAudioInputNoiseReduction`].
        optional noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReduction = "noise_reduction",
        /// The member `turn_detection`: one of the shapes of [`RealtimeAudioInputTurnDetection`]. May be null.
        optional turn_detection: RealtimeAudioInputTurnDetection = "turn_detection",
    }
}

object! {
    /// An object: `audio.input.noise_reduction` of the document's `RealtimeSessionCreateResponseGA`.
    pub struct RealtimeSessionCreateResponseAudioInputNoiseReduction {
        /// The member `type`: one of the values of [`NoiseReductionType`].
        optional r#type: NoiseReductionType = "type",
        /// The member `strength`: a number. The API's default: `1`.
        optional strength: f64 = "strength",
    }
}

object! {
    /// An object: `audio.output` of the document's `RealtimeSessionCreateResponseGA`.
    pub struct RealtimeSessionCreateResponseAudioOutput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `voice`: one of the values of [`VoiceIdsShared`]. The API's default: `"alloy"`.
        optional voice: VoiceIdsShared = "voice",
        /// The member `speed`: a number, 0.25 to 1.5. The API's default: `1`.
        optional speed: f64 = "speed",
    }
}

kind_union! {
    /// One of several shapes: `max_output_tokens` of the document's `RealtimeSessionCreateResponseGA`.
    pub enum RealtimeSessionCreateResponseMaxOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `RealtimeSessionCreateResponseGA`.
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
    /// A string with known values: `output_modalities[]` of the document's `RealtimeSessionCreateResponseGA`.
    pub enum RealtimeSessionCreateResponseOutputModality {
        Text = "text",
        Audio = "audio",
    }
}

tagged_union! {
    /// One of several objects: `tools[]` of the document's `RealtimeSessionCreateResponseGA`.
    pub enum RealtimeSessionCreateResponseTool by "type" {
        "function" => Function(RealtimeFunctionTool),
        "mcp" => Mcp(McpTool),
    }
}

tagged_union! {
    /// One of several objects: `tool_choice` of the document's `RealtimeSessionCreateResponseGA`.
    pub enum RealtimeSessionCreateResponseToolChoice by "type" {
        string => ToolChoiceOptions(ToolChoiceOptions),
        "function" => Function(ToolChoiceFunction),
        "mcp" => Mcp(ToolChoiceMcp),
    }
}

kind_union! {
    /// One of several shapes: `tracing` of the document's `RealtimeSessionCreateResponseGA`.
    pub enum RealtimeSessionCreateResponseTracing {
        string => Auto(String),
        object => TracingConfiguration(RealtimeSessionCreateResponseTracingTracingConfiguration),
    }
}

object! {
    /// An object: `tracing|1` of the document's `RealtimeSessionCreateResponseGA`.
    pub struct RealtimeSessionCreateResponseTracingTracingConfiguration {
        /// The member `workflow_name`: a text.
        optional workflow_name: String = "workflow_name",
        /// The member `group_id`: a text.
        optional group_id: String = "group_id",
        /// The member `metadata`: any JSON object.
        optional metadata: crate::Json = "metadata",
    }
}
