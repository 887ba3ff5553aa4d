// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::TranscriptionSegment;
use crate::shared::{TranscriptTextUsageDuration, TranscriptTextUsageTokens, TranscriptionLanguage};
use crate::support::{choice_union, kind_union, object, open_enum, params, tagged_union};

open_enum! {
    /// A string with known values: `model` of the document's `CreateTranscriptionRequest`.
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
    /// A string with known values: the document's `AudioResponseFormat`.
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
    /// What `audio.transcriptions.create` takes.
    pub struct AudioTranscriptionCreateParams {
        /// The member `file`: a file.
        required file: crate::Upload = "file",
        /// The member `model`: one of the values of [`AudioModel`].
        required model: AudioModel = "model",
        /// The member `language`: a text.
        optional language: String = "language",
        /// The member `languages`: a list of at least 1 items.
        optional languages: Vec<String> = "languages",
        /// The member `keywords`: a list.
        optional keywords: Vec<String> = "keywords",
        /// The member `prompt`: a text.
        optional prompt: String = "prompt",
        /// The member `response_format`: one of the values of [`AudioResponseFormat`]. The API's default: `"json"`.
        optional response_format: AudioResponseFormat = "response_format",
        /// The member `temperature`: a number. The API's default: `0`.
        optional temperature: f64 = "temperature",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
        /// The member `timestamp_granularities`: a list. The API's default: `["segment"]`.
        optional timestamp_granularities: Vec<AudioTranscriptionCreateParamsTimestampGranularity> = "timestamp_granularities",
        /// The member `chunking_strategy`: one of the shapes of [`TranscriptionChunkingStrategy`]. May be null.
        optional chunking_strategy: TranscriptionChunkingStrategy = "chunking_strategy",
        /// The member `known_speaker_names`: a list of at most 4 items.
        optional known_speaker_names: Vec<String> = "known_speaker_names",
        /// The member `known_speaker_references`: a list of at most 4 items.
        optional known_speaker_references: Vec<String> = "known_speaker_references",
    }
}

open_enum! {
    /// A string with known values: `timestamp_granularities[]` of the document's `CreateTranscriptionRequest`.
    pub enum AudioTranscriptionCreateParamsTimestampGranularity {
        Word = "word",
        Segment = "segment",
    }
}

choice_union! {
    /// What `audio.transcriptions.create` gives: one of several shapes: `transcriptions.create.Response` of the document's `audio`.
    pub enum AudioTranscriptionCreateResponse {
        TranscriptionDiarized(TranscriptionDiarized) if Has("task"),
        TranscriptionVerbose(TranscriptionVerbose) if Has("language"),
        Transcription(Transcription) if Any,
    }
}

object! {
    /// An object: the document's `CreateTranscriptionResponseJson`.
    pub struct Transcription {
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `languages`: a list.
        optional languages: Vec<TranscriptionLanguage> = "languages",
        /// The member `logprobs`: a list.
        optional logprobs: Vec<TranscriptionLogprob> = "logprobs",
        /// The member `usage`: one of the shapes of [`TranscriptionUsage`].
        optional usage: TranscriptionUsage = "usage",
    }
}

kind_union! {
    /// One of several shapes: `chunking_strategy` of the document's `CreateTranscriptionRequest`.
    pub enum TranscriptionChunkingStrategy {
        string => Auto(String),
        object => VadConfig(VadConfig),
    }
}

object! {
    /// An object: the document's `CreateTranscriptionResponseDiarizedJson`.
    pub struct TranscriptionDiarized {
        /// The member `task`: `"transcribe"`.
        constant task: "transcribe" = "task",
        /// The member `duration`: a number.
        lenient duration: f64 = "duration",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `segments`: a list.
        lenient segments: Vec<TranscriptionDiarizedSegment> = "segments",
        /// The member `usage`: one of the shapes of [`TranscriptionDiarizedUsage`].
        optional usage: TranscriptionDiarizedUsage = "usage",
    }
}

object! {
    /// An object: the document's `TranscriptionDiarizedSegment`.
    pub struct TranscriptionDiarizedSegment {
        /// The member `type`: `"transcript.text.segment"`.
        constant r#type: "transcript.text.segment" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `start`: a number.
        lenient start: f64 = "start",
        /// The member `end`: a number.
        lenient end: f64 = "end",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `speaker`: a text.
        lenient speaker: String = "speaker",
    }
}

tagged_union! {
    /// One of several objects: `usage` of the document's `CreateTranscriptionResponseDiarizedJson`.
    pub enum TranscriptionDiarizedUsage by "type" {
        "tokens" => Tokens(TranscriptTextUsageTokens),
        "duration" => Duration(TranscriptTextUsageDuration),
    }
}

object! {
    /// An object: `logprobs[]` of the document's `CreateTranscriptionResponseJson`.
    pub struct TranscriptionLogprob {
        /// The member `token`: a text.
        optional token: String = "token",
        /// The member `logprob`: a number.
        optional logprob: f64 = "logprob",
        /// The member `bytes`: a list.
        optional bytes: Vec<f64> = "bytes",
    }
}

tagged_union! {
    /// One of several objects: the document's `CreateTranscriptionResponseStreamEvent`.
    pub enum TranscriptionStreamEvent by "type" {
        "transcript.text.segment" => TranscriptTextSegment(TranscriptionTextSegmentEvent),
        "transcript.text.delta" => TranscriptTextDelta(TranscriptionTextDeltaEvent),
        "transcript.text.done" => TranscriptTextDone(TranscriptionTextDoneEvent),
    }
}

object! {
    /// An object: the document's `TranscriptTextDeltaEvent`.
    pub struct TranscriptionTextDeltaEvent {
        /// The member `type`: `"transcript.text.delta"`.
        constant r#type: "transcript.text.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `logprobs`: a list.
        optional logprobs: Vec<TranscriptionTextDeltaEventLogprob> = "logprobs",
        /// The member `segment_id`: a text.
        optional segment_id: String = "segment_id",
    }
}

object! {
    /// An object: `logprobs[]` of the document's `TranscriptTextDeltaEvent`.
    pub struct TranscriptionTextDeltaEventLogprob {
        /// The member `token`: a text.
        optional token: String = "token",
        /// The member `logprob`: a number.
        optional logprob: f64 = "logprob",
        /// The member `bytes`: a list.
        optional bytes: Vec<i64> = "bytes",
    }
}

object! {
    /// An object: the document's `TranscriptTextDoneEvent`.
    pub struct TranscriptionTextDoneEvent {
        /// The member `type`: `"transcript.text.done"`.
        constant r#type: "transcript.text.done" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `languages`: a list.
        optional languages: Vec<TranscriptionLanguage> = "languages",
        /// The member `logprobs`: a list.
        optional logprobs: Vec<TranscriptionTextDoneEventLogprob> = "logprobs",
        /// The member `usage`: an object, [`TranscriptTextUsageTokens`].
        optional usage: TranscriptTextUsageTokens = "usage",
    }
}

object! {
    /// An object: `logprobs[]` of the document's `TranscriptTextDoneEvent`.
    pub struct TranscriptionTextDoneEventLogprob {
        /// The member `token`: a text.
        optional token: String = "token",
        /// The member `logprob`: a number.
        optional logprob: f64 = "logprob",
        /// The member `bytes`: a list.
        optional bytes: Vec<i64> = "bytes",
    }
}

object! {
    /// An object: the document's `TranscriptTextSegmentEvent`.
    pub struct TranscriptionTextSegmentEvent {
        /// The member `type`: `"transcript.text.segment"`.
        constant r#type: "transcript.text.segment" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `start`: a number.
        lenient start: f64 = "start",
        /// The member `end`: a number.
        lenient end: f64 = "end",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `speaker`: a text.
        lenient speaker: String = "speaker",
    }
}

tagged_union! {
    /// One of several objects: `usage` of the document's `CreateTranscriptionResponseJson`.
    pub enum TranscriptionUsage by "type" {
        "tokens" => Tokens(TranscriptTextUsageTokens),
        "duration" => Duration(TranscriptTextUsageDuration),
    }
}

object! {
    /// An object: the document's `CreateTranscriptionResponseVerboseJson`.
    pub struct TranscriptionVerbose {
        /// The member `language`: a text.
        lenient language: String = "language",
        /// The member `duration`: a number.
        lenient duration: f64 = "duration",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `words`: a list.
        optional words: Vec<TranscriptionWord> = "words",
        /// The member `segments`: a list.
        optional segments: Vec<TranscriptionSegment> = "segments",
        /// The member `usage`: an object, [`TranscriptTextUsageDuration`].
        optional usage: TranscriptTextUsageDuration = "usage",
    }
}

object! {
    /// An object: the document's `TranscriptionWord`.
    pub struct TranscriptionWord {
        /// The member `word`: a text.
        lenient word: String = "word",
        /// The member `start`: a number.
        lenient start: f64 = "start",
        /// The member `end`: a number.
        lenient end: f64 = "end",
    }
}

params! {
    /// An object: the document's `VadConfig`.
    pub struct VadConfig {
        /// The member `type`: `"server_vad"`.
        constant r#type: "server_vad" = "type",
        /// The member `prefix_padding_ms`: a whole number. The API's default: `300`.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// The member `silence_duration_ms`: a whole number. The API's default: `200`.
        optional silence_duration_ms: i64 = "silence_duration_ms",
        /// The member `threshold`: a number. The API's default: `0.5`.
        optional threshold: f64 = "threshold",
    }
}
