// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::NoiseReductionType;
use crate::shared::VoiceIdsOrCustomVoice;
use crate::support::{object, open_enum, params, tagged_union};

params! {
    /// An object: the document's `AudioTranscription`.
    pub struct AudioTranscription {
        /// The member `model`: one of the values of [`AudioTranscriptionModel`].
        optional model: AudioTranscriptionModel = "model",
        /// The member `language`: a text.
        optional language: String = "language",
        /// The member `languages`: a list of at least 1 items.
        optional languages: Vec<String> = "languages",
        /// The member `keywords`: a list.
        optional keywords: Vec<String> = "keywords",
        /// The member `prompt`: a text.
        optional prompt: String = "prompt",
        /// The member `delay`: one of the values of [`AudioTranscriptionDelay`].
        optional delay: AudioTranscriptionDelay = "delay",
    }
}

open_enum! {
    /// A string with known values: `delay` of the document's `AudioTranscription`.
    pub enum AudioTranscriptionDelay {
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `AudioTranscriptionResponse`.
    ///
    /// The document allows any other string too.
    pub enum AudioTranscriptionModel {
        Whisper1 = "whisper-1",
        GptTranscribe = "gpt-transcribe",
        GptLiveTranscribe = "gpt-live-transcribe",
        Gpt4oMiniTranscribe = "gpt-4o-mini-transcribe",
        Gpt4oMiniTranscribe2025_12_15 = "gpt-4o-mini-transcribe-2025-12-15",
        Gpt4oTranscribe = "gpt-4o-transcribe",
        Gpt4oTranscribeDiarize = "gpt-4o-transcribe-diarize",
        GptRealtimeWhisper = "gpt-realtime-whisper",
    }
}

object! {
    /// An object: the document's `AudioTranscriptionResponse`.
    pub struct AudioTranscriptionResponse {
        /// The member `model`: one of the values of [`AudioTranscriptionModel`].
        optional model: AudioTranscriptionModel = "model",
        /// The member `language`: a text.
        optional language: String = "language",
        /// The member `languages`: a list of at least 1 items.
        optional languages: Vec<String> = "languages",
        /// The member `prompt`: a text.
        optional prompt: String = "prompt",
    }
}

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

tagged_union! {
    /// One of several objects: the document's `RealtimeAudioFormats`.
    pub enum RealtimeAudioFormats by "type" {
        "audio/pcm" => AudioPcm(RealtimeAudioFormatsAudioPcm),
        "audio/pcmu" => AudioPcmu(RealtimeAudioFormatsAudioPcmu),
        "audio/pcma" => AudioPcma(RealtimeAudioFormatsAudioPcma),
    }
}

params! {
    /// An object: the document's `RealtimeAudioFormats|0`.
    pub struct RealtimeAudioFormatsAudioPcm {
        /// The member `type`: `"audio/pcm"`.
        constant r#type: "audio/pcm" = "type",
        /// The member `rate`: `24000`.
        optional rate: i64 = "rate",
    }
}

params! {
    /// An object: the document's `RealtimeAudioFormats|2`.
    pub struct RealtimeAudioFormatsAudioPcma {
        /// The member `type`: `"audio/pcma"`.
        constant r#type: "audio/pcma" = "type",
    }
}

params! {
    /// An object: the document's `RealtimeAudioFormats|1`.
    pub struct RealtimeAudioFormatsAudioPcmu {
        /// The member `type`: `"audio/pcmu"`.
        constant r#type: "audio/pcmu" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `RealtimeTurnDetection`.
    pub enum RealtimeAudioInputTurnDetection by "type" {
        "server_vad" => ServerVad(RealtimeAudioInputTurnDetectionServerVad),
        "semantic_vad" => SemanticVad(RealtimeAudioInputTurnDetectionSemanticVad),
    }
}

params! {
    /// An object: the document's `RealtimeTurnDetection|1`.
    pub struct RealtimeAudioInputTurnDetectionSemanticVad {
        /// The member `type`: `"semantic_vad"`.
        constant r#type: "semantic_vad" = "type",
        /// The member `eagerness`: one of the values of [`RealtimeAudioInputTurnDetectionSemanticVadEagerness`]. The API's default: `"auto"`.
        optional eagerness: RealtimeAudioInputTurnDetectionSemanticVadEagerness = "eagerness",
        /// The member `create_response`: true or false. The API's default: `true`.
        optional create_response: bool = "create_response",
        /// The member `interrupt_response`: true or false. The API's default: `true`.
        optional interrupt_response: bool = "interrupt_response",
    }
}

open_enum! {
    /// A string with known values: `eagerness` of the document's `RealtimeTurnDetection|1`.
    pub enum RealtimeAudioInputTurnDetectionSemanticVadEagerness {
        Low = "low",
        Medium = "medium",
        High = "high",
        Auto = "auto",
    }
}

params! {
    /// An object: the document's `RealtimeTurnDetection|0`.
    pub struct RealtimeAudioInputTurnDetectionServerVad {
        /// The member `type`: `"server_vad"`. The API's default: `"server_vad"`.
        constant r#type: "server_vad" = "type",
        /// The member `threshold`: a number.
        optional threshold: f64 = "threshold",
        /// The member `prefix_padding_ms`: a whole number.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// The member `silence_duration_ms`: a whole number.
        optional silence_duration_ms: i64 = "silence_duration_ms",
        /// The member `create_response`: true or false. The API's default: `true`.
        optional create_response: bool = "create_response",
        /// The member `interrupt_response`: true or false. The API's default: `true`.
        optional interrupt_response: bool = "interrupt_response",
        /// The member `idle_timeout_ms`: a whole number, 5000 to 30000. May be null.
        optional idle_timeout_ms: i64 = "idle_timeout_ms",
    }
}
