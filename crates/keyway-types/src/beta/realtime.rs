// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::realtime::{
    AudioTranscription, AudioTranscriptionResponse, NoiseReductionType, RealtimeAudioFormats,
    RealtimeFunctionTool, RealtimeSessionCreateResponseMaxOutputTokens,
    RealtimeSessionCreateResponseOutputModality, RealtimeSessionCreateResponseTracing, RealtimeTruncation,
};
use crate::responses::ResponsePrompt;
use crate::shared::{VoiceIdsOrCustomVoice, VoiceIdsShared};
use crate::support::{kind_union, object, open_enum, params};

params! {
    /// What `beta.realtime.sessions.create` takes.
    pub struct BetaRealtimeSessionCreateParams {
        /// The member `client_secret`: an object, [`BetaRealtimeSessionCreateParamsClientSecret`].
        required client_secret: BetaRealtimeSessionCreateParamsClientSecret = "client_secret",
        /// The member `modalities`: a list.
        optional modalities: Vec<BetaRealtimeSessionCreateParamsModality> = "modalities",
        /// The member `instructions`: a text.
        optional instructions: String = "instructions",
        /// The member `voice`: one of the shapes of [`VoiceIdsOrCustomVoice`].
        optional voice: VoiceIdsOrCustomVoice = "voice",
        /// The member `input_audio_format`: a text.
        optional input_audio_format: String = "input_audio_format",
        /// The member `output_audio_format`: a text.
        optional output_audio_format: String = "output_audio_format",
        /// The member `input_audio_transcription`: an object, [`BetaRealtimeSessionCreateParamsInputAudioTranscription`].
        optional input_audio_transcription: BetaRealtimeSessionCreateParamsInputAudioTranscription = "input_audio_transcription",
        /// The member `speed`: a number, 0.25 to 1.5. The API's default: `1`.
        optional speed: f64 = "speed",
        /// The member `tracing`: one of the shapes of [`BetaRealtimeSessionCreateParamsTracing`].
        optional tracing: BetaRealtimeSessionCreateParamsTracing = "tracing",
        /// The member `turn_detection`: an object, [`BetaRealtimeSessionCreateParamsTurnDetection`].
        optional turn_detection: BetaRealtimeSessionCreateParamsTurnDetection = "turn_detection",
        /// The member `tools`: a list.
        optional tools: Vec<BetaRealtimeSessionCreateParamsTool> = "tools",
        /// The member `tool_choice`: a text.
        optional tool_choice: String = "tool_choice",
        /// The member `temperature`: a number.
        optional temperature: f64 = "temperature",
        /// The member `max_response_output_tokens`: one of the shapes of [`BetaRealtimeSessionCreateParamsMaxResponseOutputTokens`].
        optional max_response_output_tokens: BetaRealtimeSessionCreateParamsMaxResponseOutputTokens = "max_response_output_tokens",
        /// The member `truncation`: one of the shapes of [`RealtimeTruncation`].
        optional truncation: RealtimeTruncation = "truncation",
        /// The member `prompt`: an object, [`ResponsePrompt`]. May be null.
        optional prompt: ResponsePrompt = "prompt",
    }
}

params! {
    /// An object: `client_secret` of the document's `RealtimeSessionCreateRequest`.
    pub struct BetaRealtimeSessionCreateParamsClientSecret {
        /// The member `value`: a text.
        required value: String = "value",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        required expires_at: i64 = "expires_at",
    }
}

params! {
    /// An object: `input_audio_transcription` of the document's `RealtimeSessionCreateRequest`.
    pub struct BetaRealtimeSessionCreateParamsInputAudioTranscription {
        /// The member `model`: a text.
        optional model: String = "model",
    }
}

kind_union! {
    /// One of several shapes: `max_response_output_tokens` of the document's `RealtimeSessionCreateRequest`.
    pub enum BetaRealtimeSessionCreateParamsMaxResponseOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
    /// A string with known values: `modalities[]` of the document's `RealtimeSessionCreateRequest`.
    pub enum BetaRealtimeSessionCreateParamsModality {
        Text = "text",
        Audio = "audio",
    }
}

params! {
    /// An object: `tools[]` of the document's `RealtimeSessionCreateRequest`.
    pub struct BetaRealtimeSessionCreateParamsTool {
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `description`: a text.
        optional description: String = "description",
        /// The member `parameters`: any JSON object.
        optional parameters: crate::Json = "parameters",
    }
}

kind_union! {
    /// One of several shapes: `tracing` of the document's `RealtimeSessionCreateRequest`.
    pub enum BetaRealtimeSessionCreateParamsTracing {
        string => Auto(String),
        object => TracingConfiguration(BetaRealtimeSessionCreateParamsTracingTracingConfiguration),
    }
}

params! {
    /// An object: `tracing|1` of the document's `RealtimeSessionCreateRequest`.
    pub struct BetaRealtimeSessionCreateParamsTracingTracingConfiguration {
        /// The member `workflow_name`: a text.
        optional workflow_name: String = "workflow_name",
        /// The member `group_id`: a text.
        optional group_id: String = "group_id",
        /// The member `metadata`: any JSON object.
        optional metadata: crate::Json = "metadata",
    }
}

params! {
    /// An object: `turn_detection` of the document's `RealtimeSessionCreateRequest`.
    pub struct BetaRealtimeSessionCreateParamsTurnDetection {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `threshold`: a number.
        optional threshold: f64 = "threshold",
        /// The member `prefix_padding_ms`: a whole number.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// The member `silence_duration_ms`: a whole number.
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}

object! {
    /// What `beta.realtime.sessions.create` gives: an object: the document's `RealtimeSessionCreateResponse`.
    pub struct BetaRealtimeSessionCreateResponse {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: a text.
        optional object: String = "object",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
        /// The member `model`: a text.
        optional model: String = "model",
        /// The member `output_modalities`: a list.
        optional output_modalities: Vec<BetaRealtimeSessionCreateResponseOutputModality> = "output_modalities",
        /// The member `instructions`: a text.
        optional instructions: String = "instructions",
        /// The member `audio`: an object, [`BetaRealtimeSessionCreateResponseAudio`].
        optional audio: BetaRealtimeSessionCreateResponseAudio = "audio",
        /// The member `tracing`: a [`BetaRealtimeSessionCreateResponseTracing`].
        optional tracing: BetaRealtimeSessionCreateResponseTracing = "tracing",
        /// The member `turn_detection`: an object, [`BetaRealtimeSessionCreateResponseTurnDetection`].
        optional turn_detection: BetaRealtimeSessionCreateResponseTurnDetection = "turn_detection",
        /// The member `tools`: a list.
        optional tools: Vec<RealtimeFunctionTool> = "tools",
        /// The member `tool_choice`: a text.
        optional tool_choice: String = "tool_choice",
        /// The member `max_output_tokens`: a [`BetaRealtimeSessionCreateResponseMaxOutputTokens`].
        optional max_output_tokens: BetaRealtimeSessionCreateResponseMaxOutputTokens = "max_output_tokens",
    }
}

object! {
    /// An object: `audio` of the document's `RealtimeSessionCreateResponse`.
    pub struct BetaRealtimeSessionCreateResponseAudio {
        /// The member `input`: an object, [`BetaRealtimeSessionCreateResponseAudioInput`].
        optional input: Box<BetaRealtimeSessionCreateResponseAudioInput> = "input",
        /// The member `output`: an object, [`BetaRealtimeSessionCreateResponseAudioOutput`].
        optional output: BetaRealtimeSessionCreateResponseAudioOutput = "output",
    }
}

object! {
    /// An object: `audio.input` of the document's `RealtimeSessionCreateResponse`.
    pub struct BetaRealtimeSessionCreateResponseAudioInput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `transcription`: an object, [`AudioTranscriptionResponse`].
        optional transcription: AudioTranscriptionResponse = "transcription",
        /// The member `noise_reduction`: an object, [`BetaRealtimeSessionCreateResponseAudioInputNoiseReduction`].
        optional noise_reduction: BetaRealtimeSessionCreateResponseAudioInputNoiseReduction = "noise_reduction",
        /// The member `turn_detection`: an object, [`BetaRealtimeSessionCreateResponseAudioInputTurnDetection`].
        optional turn_detection: BetaRealtimeSessionCreateResponseAudioInputTurnDetection = "turn_detection",
    }
}

object! {
    /// An object: `audio.input.noise_reduction` of the document's `RealtimeSessionCreateResponse`.
    pub struct BetaRealtimeSessionCreateResponseAudioInputNoiseReduction {
        /// The member `type`: one of the values of [`NoiseReductionType`].
        optional r#type: NoiseReductionType = "type",
    }
}

object! {
    /// An object: `audio.input.turn_detection` of the document's `RealtimeSessionCreateResponse`.
    pub struct BetaRealtimeSessionCreateResponseAudioInputTurnDetection {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `threshold`: a number.
        optional threshold: f64 = "threshold",
        /// The member `prefix_padding_ms`: a whole number.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// The member `silence_duration_ms`: a whole number.
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}

object! {
    /// An object: `audio.output` of the document's `RealtimeSessionCreateResponse`.
    pub struct BetaRealtimeSessionCreateResponseAudioOutput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `voice`: one of the values of [`VoiceIdsShared`].
        optional voice: VoiceIdsShared = "voice",
        /// The member `speed`: a number.
        optional speed: f64 = "speed",
    }
}

/// A value: `max_output_tokens` of the document's `RealtimeSessionCreateResponse`.
pub type BetaRealtimeSessionCreateResponseMaxOutputTokens = RealtimeSessionCreateResponseMaxOutputTokens;

/// A value: `output_modalities[]` of the document's `RealtimeSessionCreateResponse`.
pub type BetaRealtimeSessionCreateResponseOutputModality = RealtimeSessionCreateResponseOutputModality;

/// A value: `tracing` of the document's `RealtimeSessionCreateResponse`.
pub type BetaRealtimeSessionCreateResponseTracing = RealtimeSessionCreateResponseTracing;

object! {
    /// An object: `turn_detection` of the document's `RealtimeSessionCreateResponse`.
    pub struct BetaRealtimeSessionCreateResponseTurnDetection {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `threshold`: a number.
        optional threshold: f64 = "threshold",
        /// The member `prefix_padding_ms`: a whole number.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// The member `silence_duration_ms`: a whole number.
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}

params! {
    /// What `beta.realtime.transcription_sessions.create` takes.
    pub struct BetaRealtimeTranscriptionSessionCreateParams {
        /// The member `turn_detection`: an object, [`BetaRealtimeTranscriptionSessionCreateParamsTurnDetection`].
        optional turn_detection: BetaRealtimeTranscriptionSessionCreateParamsTurnDetection = "turn_detection",
        /// The member `input_audio_noise_reduction`: an object, [`BetaRealtimeTranscriptionSessionCreateParamsInputAudioNoiseReduction`].
        optional input_audio_noise_reduction: BetaRealtimeTranscriptionSessionCreateParamsInputAudioNoiseReduction = "input_audio_noise_reduction",
        /// The member `input_audio_format`: one of the values of [`BetaRealtimeTranscriptionSessionCreateParamsInputAudioFormat`]. The API's default: `"pcm16"`.
        optional input_audio_format: BetaRealtimeTranscriptionSessionCreateParamsInputAudioFormat = "input_audio_format",
        /// The member `input_audio_transcription`: an object, [`AudioTranscription`].
        optional input_audio_transcription: AudioTranscription = "input_audio_transcription",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
    }
}

open_enum! {
    /// A string with known values: `input_audio_format` of the document's `RealtimeTranscriptionSessionCreateRequest`.
    pub enum BetaRealtimeTranscriptionSessionCreateParamsInputAudioFormat {
        Pcm16 = "pcm16",
        G711Ulaw = "g711_ulaw",
        G711Alaw = "g711_alaw",
    }
}

params! {
    /// An object: `input_audio_noise_reduction` of the document's `RealtimeTranscriptionSessionCreateRequest`.
    pub struct BetaRealtimeTranscriptionSessionCreateParamsInputAudioNoiseReduction {
        /// The member `type`: one of the values of [`NoiseReductionType`].
        optional r#type: NoiseReductionType = "type",
    }
}

params! {
    /// An object: `turn_detection` of the document's `RealtimeTranscriptionSessionCreateRequest`.
    pub struct BetaRealtimeTranscriptionSessionCreateParamsTurnDetection {
        /// The member `type`: `"server_vad"`.
        constant r#type: "server_vad" = "type",
        /// The member `threshold`: a number.
        optional threshold: f64 = "threshold",
        /// The member `prefix_padding_ms`: a whole number.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// The member `silence_duration_ms`: a whole number.
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}

object! {
    /// What `beta.realtime.transcription_sessions.create` gives: an object: the document's `RealtimeTranscriptionSessionCreateResponse`.
    pub struct TranscriptionSession {
        /// The member `client_secret`: an object, [`TranscriptionSessionClientSecret`].
        lenient client_secret: TranscriptionSessionClientSecret = "client_secret",
        /// The member `modalities`: a list.
        optional modalities: Vec<TranscriptionSessionModality> = "modalities",
        /// The member `input_audio_format`: a text.
        optional input_audio_format: String = "input_audio_format",
        /// The member `input_audio_transcription`: an object, [`AudioTranscriptionResponse`].
        optional input_audio_transcription: AudioTranscriptionResponse = "input_audio_transcription",
        /// The member `turn_detection`: an object, [`TranscriptionSessionTurnDetection`].
        optional turn_detection: TranscriptionSessionTurnDetection = "turn_detection",
    }
}

object! {
    /// An object: `client_secret` of the document's `RealtimeTranscriptionSessionCreateResponse`.
    pub struct TranscriptionSessionClientSecret {
        /// The member `value`: a text.
        lenient value: String = "value",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        lenient expires_at: i64 = "expires_at",
    }
}

open_enum! {
    /// A string with known values: `modalities[]` of the document's `RealtimeTranscriptionSessionCreateResponse`.
    pub enum TranscriptionSessionModality {
        Text = "text",
        Audio = "audio",
    }
}

object! {
    /// An object: `turn_detection` of the document's `RealtimeTranscriptionSessionCreateResponse`.
    pub struct TranscriptionSessionTurnDetection {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `threshold`: a number.
        optional threshold: f64 = "threshold",
        /// The member `prefix_padding_ms`: a whole number.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// The member `silence_duration_ms`: a whole number.
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}
