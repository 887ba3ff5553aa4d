// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::TranscriptionSegment;
use crate::shared::{TranscriptTextUsageDuration, TranscriptTextUsageTokens, TranscriptionLanguage};
use crate::support::{choice_union, kind_union, object, open_enum, params, tagged_union};

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum AudioModel {
        Whisper1 = "whisper-1",
        GptTranscribe = "gpt-transcribe",
        Gpt4oTranscribe = "gpt-4o-transcribe",
        Gpt4oMiniTranscribe = "gpt-4o-mini-transcribe",
        Gpt4oMiniTranscribe2025_12_15 = "gpt-4o-mini-transcribe-2025-12-15",
        Gpt4oTranscribeDiarize = "gpt-4o-transcribe-diarize",
    }
}

open_enum! {
    pub enum AudioResponseFormat {
        Json = "json",
        Text = "text",
        Srt = "srt",
        VerboseJson = "verbose_json",
        Vtt = "vtt",
        DiarizedJson = "diarized_json",
    }
}

params! {
    /// Parameters of `audio.transcriptions.create`.
    pub struct AudioTranscriptionCreateParams {
        required file: crate::Upload = "file",
        required model: AudioModel = "model",
        optional language: String = "language",
        /// At least 1 items.
        optional languages: Vec<String> = "languages",
        optional keywords: Vec<String> = "keywords",
        optional prompt: String = "prompt",
        /// Default: `"json"`.
        optional response_format: AudioResponseFormat = "response_format",
        /// Default: `0`.
        optional temperature: f64 = "temperature",
        optional include: Vec<String> = "include",
        /// Default: `["segment"]`.
        optional timestamp_granularities: Vec<AudioTranscriptionCreateParamsTimestampGranularity> = "timestamp_granularities",
        /// Nullable.
        optional chunking_strategy: TranscriptionChunkingStrategy = "chunking_strategy",
        /// At most 4 items.
        optional known_speaker_names: Vec<String> = "known_speaker_names",
        /// At most 4 items.
        optional known_speaker_references: Vec<String> = "known_speaker_references",
    }
}

open_enum! {
    pub enum AudioTranscriptionCreateParamsTimestampGranularity {
        Word = "word",
        Segment = "segment",
    }
}

choice_union! {
    /// Returned by `audio.transcriptions.create`.
    pub enum AudioTranscriptionCreateResponse {
        TranscriptionDiarized(TranscriptionDiarized) if Has("task"),
        TranscriptionVerbose(TranscriptionVerbose) if Has("language"),
        Transcription(Transcription) if Any,
    }
}

object! {
    pub struct Transcription {
        lenient text: String = "text",
        optional languages: Vec<TranscriptionLanguage> = "languages",
        optional logprobs: Vec<TranscriptionLogprob> = "logprobs",
        optional usage: TranscriptionUsage = "usage",
    }
}

kind_union! {
    pub enum TranscriptionChunkingStrategy {
        string => Auto(String),
        object => VadConfig(VadConfig),
    }
}

object! {
    pub struct TranscriptionDiarized {
        /// Always `"transcribe"`.
        constant task: "transcribe" = "task",
        lenient duration: f64 = "duration",
        lenient text: String = "text",
        lenient segments: Vec<TranscriptionDiarizedSegment> = "segments",
        optional usage: TranscriptionDiarizedUsage = "usage",
    }
}

object! {
    pub struct TranscriptionDiarizedSegment {
        /// Always `"transcript.text.segment"`.
        constant r#type: "transcript.text.segment" = "type",
        lenient id: String = "id",
        lenient start: f64 = "start",
        lenient end: f64 = "end",
        lenient text: String = "text",
        lenient speaker: String = "speaker",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum TranscriptionDiarizedUsage by "type" {
        "tokens" => Tokens(TranscriptTextUsageTokens),
        "duration" => Duration(TranscriptTextUsageDuration),
    }
}

object! {
    pub struct TranscriptionLogprob {
        optional token: String = "token",
        optional logprob: f64 = "logprob",
        optional bytes: Vec<f64> = "bytes",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum TranscriptionStreamEvent by "type" {
        "transcript.text.segment" => TranscriptTextSegment(TranscriptionTextSegmentEvent),
        "transcript.text.delta" => TranscriptTextDelta(TranscriptionTextDeltaEvent),
        "transcript.text.done" => TranscriptTextDone(TranscriptionTextDoneEvent),
    }
}

object! {
    pub struct TranscriptionTextDeltaEvent {
        /// Always `"transcript.text.delta"`.
        constant r#type: "transcript.text.delta" = "type",
        lenient delta: String = "delta",
        optional logprobs: Vec<TranscriptionTextDeltaEventLogprob> = "logprobs",
        optional segment_id: String = "segment_id",
    }
}

object! {
    pub struct TranscriptionTextDeltaEventLogprob {
        optional token: String = "token",
        optional logprob: f64 = "logprob",
        optional bytes: Vec<i64> = "bytes",
    }
}

object! {
    pub struct TranscriptionTextDoneEvent {
        /// Always `"transcript.text.done"`.
        constant r#type: "transcript.text.done" = "type",
        lenient text: String = "text",
        optional languages: Vec<TranscriptionLanguage> = "languages",
        optional logprobs: Vec<TranscriptionTextDoneEventLogprob> = "logprobs",
        optional usage: TranscriptTextUsageTokens = "usage",
    }
}

object! {
    pub struct TranscriptionTextDoneEventLogprob {
        optional token: String = "token",
        optional logprob: f64 = "logprob",
        optional bytes: Vec<i64> = "bytes",
    }
}

object! {
    pub struct TranscriptionTextSegmentEvent {
        /// Always `"transcript.text.segment"`.
        constant r#type: "transcript.text.segment" = "type",
        lenient id: String = "id",
        lenient start: f64 = "start",
        lenient end: f64 = "end",
        lenient text: String = "text",
        lenient speaker: String = "speaker",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum TranscriptionUsage by "type" {
        "tokens" => Tokens(TranscriptTextUsageTokens),
        "duration" => Duration(TranscriptTextUsageDuration),
    }
}

object! {
    pub struct TranscriptionVerbose {
        lenient language: String = "language",
        lenient duration: f64 = "duration",
        lenient text: String = "text",
        optional words: Vec<TranscriptionWord> = "words",
        optional segments: Vec<TranscriptionSegment> = "segments",
        optional usage: TranscriptTextUsageDuration = "usage",
    }
}

object! {
    pub struct TranscriptionWord {
        lenient word: String = "word",
        lenient start: f64 = "start",
        lenient end: f64 = "end",
    }
}

params! {
    pub struct VadConfig {
        /// Always `"server_vad"`.
        constant r#type: "server_vad" = "type",
        /// Default: `300`.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// Default: `200`.
        optional silence_duration_ms: i64 = "silence_duration_ms",
        /// Default: `0.5`.
        optional threshold: f64 = "threshold",
    }
}
