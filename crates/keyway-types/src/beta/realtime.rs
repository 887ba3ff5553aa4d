// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::realtime::{
    AudioTranscription, AudioTranscriptionResponse, NoiseReductionType, RealtimeAudioFormats,
    RealtimeFunctionTool, RealtimeSessionCreateResponseMaxOutputTokens,
    RealtimeSessionCreateResponseOutputModality, RealtimeSessionCreateResponseTracing, RealtimeTruncation,
};
use crate::responses::ResponsePrompt;
use crate::shared::{VoiceIdsOrCustomVoice, VoiceIdsShared};
use crate::support::{kind_union, object, open_enum, params};

params! {
    /// Parameters of `beta.realtime.sessions.create`.
    pub struct BetaRealtimeSessionCreateParams {
        required client_secret: BetaRealtimeSessionCreateParamsClientSecret = "client_secret",
        optional modalities: Vec<BetaRealtimeSessionCreateParamsModality> = "modalities",
        optional instructions: String = "instructions",
        optional voice: VoiceIdsOrCustomVoice = "voice",
        optional input_audio_format: String = "input_audio_format",
        optional output_audio_format: String = "output_audio_format",
        optional input_audio_transcription: BetaRealtimeSessionCreateParamsInputAudioTranscription = "input_audio_transcription",
        /// 0.25 to 1.5. Default: `1`.
        optional speed: f64 = "speed",
        optional tracing: BetaRealtimeSessionCreateParamsTracing = "tracing",
        optional turn_detection: BetaRealtimeSessionCreateParamsTurnDetection = "turn_detection",
        optional tools: Vec<BetaRealtimeSessionCreateParamsTool> = "tools",
        optional tool_choice: String = "tool_choice",
        optional temperature: f64 = "temperature",
        optional max_response_output_tokens: BetaRealtimeSessionCreateParamsMaxResponseOutputTokens = "max_response_output_tokens",
        optional truncation: RealtimeTruncation = "truncation",
        /// Nullable.
        optional prompt: ResponsePrompt = "prompt",
    }
}

params! {
    pub struct BetaRealtimeSessionCreateParamsClientSecret {
        required value: String = "value",
        /// In seconds since 1970.
        required expires_at: i64 = "expires_at",
    }
}

params! {
    pub struct BetaRealtimeSessionCreateParamsInputAudioTranscription {
        optional model: String = "model",
    }
}

kind_union! {
    pub enum BetaRealtimeSessionCreateParamsMaxResponseOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
    pub enum BetaRealtimeSessionCreateParamsModality {
        Text = "text",
        Audio = "audio",
    }
}

params! {
    pub struct BetaRealtimeSessionCreateParamsTool {
        /// Always `"function"`.
        constant r#type: "function" = "type",
        optional name: String = "name",
        optional description: String = "description",
        optional parameters: crate::Json = "parameters",
    }
}

kind_union! {
    pub enum BetaRealtimeSessionCreateParamsTracing {
        string => Auto(String),
        object => TracingConfiguration(BetaRealtimeSessionCreateParamsTracingTracingConfiguration),
    }
}

params! {
    pub struct BetaRealtimeSessionCreateParamsTracingTracingConfiguration {
        optional workflow_name: String = "workflow_name",
        optional group_id: String = "group_id",
        optional metadata: crate::Json = "metadata",
    }
}

params! {
    pub struct BetaRealtimeSessionCreateParamsTurnDetection {
        optional r#type: String = "type",
        optional threshold: f64 = "threshold",
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}

object! {
    /// Returned by `beta.realtime.sessions.create`.
    pub struct BetaRealtimeSessionCreateResponse {
        optional id: String = "id",
        optional object: String = "object",
        /// In seconds since 1970.
        optional expires_at: i64 = "expires_at",
        optional include: Vec<String> = "include",
        optional model: String = "model",
        optional output_modalities: Vec<BetaRealtimeSessionCreateResponseOutputModality> = "output_modalities",
        optional instructions: String = "instructions",
        optional audio: BetaRealtimeSessionCreateResponseAudio = "audio",
        optional tracing: BetaRealtimeSessionCreateResponseTracing = "tracing",
        optional turn_detection: BetaRealtimeSessionCreateResponseTurnDetection = "turn_detection",
        optional tools: Vec<RealtimeFunctionTool> = "tools",
        optional tool_choice: String = "tool_choice",
        optional max_output_tokens: BetaRealtimeSessionCreateResponseMaxOutputTokens = "max_output_tokens",
    }
}

object! {
    pub struct BetaRealtimeSessionCreateResponseAudio {
        optional input: Box<BetaRealtimeSessionCreateResponseAudioInput> = "input",
        optional output: BetaRealtimeSessionCreateResponseAudioOutput = "output",
    }
}

object! {
    pub struct BetaRealtimeSessionCreateResponseAudioInput {
        optional format: RealtimeAudioFormats = "format",
        optional transcription: AudioTranscriptionResponse = "transcription",
        optional noise_reduction: BetaRealtimeSessionCreateResponseAudioInputNoiseReduction = "noise_reduction",
        optional turn_detection: BetaRealtimeSessionCreateResponseAudioInputTurnDetection = "turn_detection",
    }
}

object! {
    pub struct BetaRealtimeSessionCreateResponseAudioInputNoiseReduction {
        optional r#type: NoiseReductionType = "type",
    }
}

object! {
    pub struct BetaRealtimeSessionCreateResponseAudioInputTurnDetection {
        optional r#type: String = "type",
        optional threshold: f64 = "threshold",
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}

object! {
    pub struct BetaRealtimeSessionCreateResponseAudioOutput {
        optional format: RealtimeAudioFormats = "format",
        optional voice: VoiceIdsShared = "voice",
        optional speed: f64 = "speed",
    }
}

pub type BetaRealtimeSessionCreateResponseMaxOutputTokens = RealtimeSessionCreateResponseMaxOutputTokens;

pub type BetaRealtimeSessionCreateResponseOutputModality = RealtimeSessionCreateResponseOutputModality;

pub type BetaRealtimeSessionCreateResponseTracing = RealtimeSessionCreateResponseTracing;

object! {
    pub struct BetaRealtimeSessionCreateResponseTurnDetection {
        optional r#type: String = "type",
        optional threshold: f64 = "threshold",
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}

params! {
    /// Parameters of `beta.realtime.transcription_sessions.create`.
    pub struct BetaRealtimeTranscriptionSessionCreateParams {
        optional turn_detection: BetaRealtimeTranscriptionSessionCreateParamsTurnDetection = "turn_detection",
        optional input_audio_noise_reduction: BetaRealtimeTranscriptionSessionCreateParamsInputAudioNoiseReduction = "input_audio_noise_reduction",
        /// Default: `"pcm16"`.
        optional input_audio_format: BetaRealtimeTranscriptionSessionCreateParamsInputAudioFormat = "input_audio_format",
        optional input_audio_transcription: AudioTranscription = "input_audio_transcription",
        optional include: Vec<String> = "include",
    }
}

open_enum! {
    pub enum BetaRealtimeTranscriptionSessionCreateParamsInputAudioFormat {
        Pcm16 = "pcm16",
        G711Ulaw = "g711_ulaw",
        G711Alaw = "g711_alaw",
    }
}

params! {
    pub struct BetaRealtimeTranscriptionSessionCreateParamsInputAudioNoiseReduction {
        optional r#type: NoiseReductionType = "type",
    }
}

params! {
    pub struct BetaRealtimeTranscriptionSessionCreateParamsTurnDetection {
        /// Always `"server_vad"`.
        constant r#type: "server_vad" = "type",
        optional threshold: f64 = "threshold",
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}

object! {
    /// Returned by `beta.realtime.transcription_sessions.create`.
    pub struct TranscriptionSession {
        lenient client_secret: TranscriptionSessionClientSecret = "client_secret",
        optional modalities: Vec<TranscriptionSessionModality> = "modalities",
        optional input_audio_format: String = "input_audio_format",
        optional input_audio_transcription: AudioTranscriptionResponse = "input_audio_transcription",
        optional turn_detection: TranscriptionSessionTurnDetection = "turn_detection",
    }
}

object! {
    pub struct TranscriptionSessionClientSecret {
        lenient value: String = "value",
        /// In seconds since 1970.
        lenient expires_at: i64 = "expires_at",
    }
}

open_enum! {
    pub enum TranscriptionSessionModality {
        Text = "text",
        Audio = "audio",
    }
}

object! {
    pub struct TranscriptionSessionTurnDetection {
        optional r#type: String = "type",
        optional threshold: f64 = "threshold",
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}
