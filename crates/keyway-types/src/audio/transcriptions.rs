// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::TranscriptionSegment;
use crate::shared::{TranscriptTextUsageDuration, TranscriptTextUsageTokens, TranscriptionLanguage};
use crate::support::{choice_union, event_types, kind_union, object, open_enum, params, tagged_union};

open_enum! {
    /// Name of a transcription model. Any other name works too.
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
    /// Format of a transcript.
    pub enum AudioResponseFormat {
        /// JSON with the text.
        Json = "json",
        /// Plain text.
        Text = "text",
        /// SubRip subtitles.
        Srt = "srt",
        /// JSON with the text, timestamps and other details. `whisper-1` only.
        VerboseJson = "verbose_json",
        /// WebVTT subtitles.
        Vtt = "vtt",
        /// JSON with a speaker for each segment. Diarization models only.
        DiarizedJson = "diarized_json",
    }
}

params! {
    /// Parameters of `audio.transcriptions.create`.
    pub struct AudioTranscriptionCreateParams {
        /// Audio file to transcribe.
        required file: crate::FileSource = "file",
        /// Model to use.
        required model: AudioModel = "model",
        /// Language of the audio as an ISO 639-1 code, such as `en`. Improves accuracy and speed.
        optional language: String = "language",
        /// Languages that may occur in the audio. At least 1 item.
        optional languages: Vec<String> = "languages",
        /// Words and names likely to occur in the audio, as hints for the model.
        optional keywords: Vec<String> = "keywords",
        /// Text that guides the model's style or continues an earlier segment. Write it in the language
        /// of the audio.
        optional prompt: String = "prompt",
        /// Format of the transcript. Default: `"json"`.
        optional response_format: AudioResponseFormat = "response_format",
        /// Sampling temperature: higher values make the output more random. Default: `0`.
        optional temperature: f64 = "temperature",
        /// Additional data to return.
        optional include: Vec<String> = "include",
        /// Whether to return timestamps for words, segments or both. Requires the `verbose_json`
        /// format. Default: `["segment"]`.
        optional timestamp_granularities: Vec<AudioTranscriptionCreateParamsTimestampGranularity> = "timestamp_granularities",
        /// How to split long audio into chunks. Nullable.
        optional chunking_strategy: TranscriptionChunkingStrategy = "chunking_strategy",
        /// Names of speakers you have reference audio for, in the order of `known_speaker_references`.
        /// At most 4 items.
        optional known_speaker_names: Vec<String> = "known_speaker_names",
        /// Short audio samples of the known speakers as `data:` URLs, in the order of
        /// `known_speaker_names`. At most 4 items.
        optional known_speaker_references: Vec<String> = "known_speaker_references",
    }
}

open_enum! {
    /// What timestamps refer to.
    pub enum AudioTranscriptionCreateParamsTimestampGranularity {
        /// Each word. Adds latency.
        Word = "word",
        /// Each segment.
        Segment = "segment",
    }
}

choice_union! {
    /// A transcript; its shape depends on `response_format`.
    ///
    /// Returned by `audio.transcriptions.create`.
    pub enum AudioTranscriptionCreateResponse {
        TranscriptionDiarized(TranscriptionDiarized) if Has("task"),
        TranscriptionVerbose(TranscriptionVerbose) if Has("language"),
        Transcription(Transcription) if Any,
    }
}

object! {
    /// A transcript.
    pub struct Transcription {
        /// Transcribed text.
        lenient text: String = "text",
        /// Languages detected in the audio.
        optional languages: Vec<TranscriptionLanguage> = "languages",
        /// Log probabilities of the transcript's tokens, if the request included `logprobs`.
        optional logprobs: Vec<TranscriptionLogprob> = "logprobs",
        /// Tokens or audio seconds billed for the request.
        optional usage: TranscriptionUsage = "usage",
    }
}

kind_union! {
    /// How to split audio into chunks: automatically, or by voice activity with your own settings.
    pub enum TranscriptionChunkingStrategy {
        string => Auto(String),
        object => VadConfig(VadConfig),
    }
}

object! {
    /// A transcript with speakers.
    pub struct TranscriptionDiarized {
        /// Task that was performed. Always `"transcribe"`.
        constant task: "transcribe" = "task",
        /// Duration of the audio in seconds.
        lenient duration: f64 = "duration",
        /// Transcribed text of the whole audio.
        lenient text: String = "text",
        /// Segments of the transcript, each with its speaker.
        lenient segments: Vec<TranscriptionDiarizedSegment> = "segments",
        /// Tokens or audio seconds billed for the request.
        optional usage: TranscriptionDiarizedUsage = "usage",
    }
}

object! {
    /// A segment of a transcript by one speaker.
    pub struct TranscriptionDiarizedSegment {
        /// Always `"transcript.text.segment"`.
        constant r#type: "transcript.text.segment" = "type",
        lenient id: String = "id",
        /// Start of the segment in seconds.
        lenient start: f64 = "start",
        /// End of the segment in seconds.
        lenient end: f64 = "end",
        lenient text: String = "text",
        /// Who speaks: a name from `known_speaker_names`, or a letter such as `A`.
        lenient speaker: String = "speaker",
    }
}

tagged_union! {
    /// Tokens or audio seconds billed for a transcription.
    ///
    /// A union, told apart by `type`.
    pub enum TranscriptionDiarizedUsage by "type" {
        "tokens" => Tokens(TranscriptTextUsageTokens),
        "duration" => Duration(TranscriptTextUsageDuration),
    }
}

object! {
    /// A token of a transcript with its log probability.
    pub struct TranscriptionLogprob {
        /// Text of the token.
        optional token: String = "token",
        /// Natural log of the token's probability.
        optional logprob: f64 = "logprob",
        /// UTF-8 bytes of the token.
        optional bytes: Vec<f64> = "bytes",
    }
}

tagged_union! {
    /// An event of a streamed transcription.
    ///
    /// A union, told apart by `type`.
    pub enum TranscriptionStreamEvent by "type" {
        "transcript.text.segment" => TranscriptTextSegment(TranscriptionTextSegmentEvent),
        "transcript.text.delta" => TranscriptTextDelta(TranscriptionTextDeltaEvent),
        "transcript.text.done" => TranscriptTextDone(TranscriptionTextDoneEvent),
    }
}

event_types! {
    TranscriptionStreamEvent by "type" {
        "transcript.text.segment" => TranscriptTextSegment,
        "transcript.text.delta" => TranscriptTextDelta,
        "transcript.text.done" => TranscriptTextDone,
    }
}

object! {
    /// New text of a streamed transcription.
    pub struct TranscriptionTextDeltaEvent {
        /// Always `"transcript.text.delta"`.
        constant r#type: "transcript.text.delta" = "type",
        /// Text to append to the transcript.
        lenient delta: String = "delta",
        /// Log probabilities of the new tokens, if the request included `logprobs`.
        optional logprobs: Vec<TranscriptionTextDeltaEventLogprob> = "logprobs",
        /// Identifier of the diarized segment that the text belongs to.
        optional segment_id: String = "segment_id",
    }
}

object! {
    /// A token of a transcript with its log probability.
    pub struct TranscriptionTextDeltaEventLogprob {
        optional token: String = "token",
        /// Natural log of the token's probability.
        optional logprob: f64 = "logprob",
        /// UTF-8 bytes of the token.
        optional bytes: Vec<i64> = "bytes",
    }
}

object! {
    /// The end of a streamed transcription.
    pub struct TranscriptionTextDoneEvent {
        /// Always `"transcript.text.done"`.
        constant r#type: "transcript.text.done" = "type",
        /// Transcribed text of the whole audio.
        lenient text: String = "text",
        /// Languages detected in the audio.
        optional languages: Vec<TranscriptionLanguage> = "languages",
        /// Log probabilities of the transcript's tokens, if the request included `logprobs`.
        optional logprobs: Vec<TranscriptionTextDoneEventLogprob> = "logprobs",
        /// Tokens billed for the request.
        optional usage: TranscriptTextUsageTokens = "usage",
    }
}

object! {
    /// A token of a transcript with its log probability.
    pub struct TranscriptionTextDoneEventLogprob {
        optional token: String = "token",
        /// Natural log of the token's probability.
        optional logprob: f64 = "logprob",
        /// UTF-8 bytes of the token.
        optional bytes: Vec<i64> = "bytes",
    }
}

object! {
    /// A completed segment of a streamed transcription with speakers.
    pub struct TranscriptionTextSegmentEvent {
        /// Always `"transcript.text.segment"`.
        constant r#type: "transcript.text.segment" = "type",
        lenient id: String = "id",
        /// Start of the segment in seconds.
        lenient start: f64 = "start",
        /// End of the segment in seconds.
        lenient end: f64 = "end",
        lenient text: String = "text",
        /// Who speaks: a name from `known_speaker_names`, or a letter such as `A`.
        lenient speaker: String = "speaker",
    }
}

tagged_union! {
    /// Tokens or audio seconds billed for a transcription.
    ///
    /// A union, told apart by `type`.
    pub enum TranscriptionUsage by "type" {
        "tokens" => Tokens(TranscriptTextUsageTokens),
        "duration" => Duration(TranscriptTextUsageDuration),
    }
}

object! {
    /// A transcript with timestamps.
    pub struct TranscriptionVerbose {
        /// Language of the audio.
        lenient language: String = "language",
        /// Duration of the audio in seconds.
        lenient duration: f64 = "duration",
        /// Transcribed text of the whole audio.
        lenient text: String = "text",
        /// Words with timestamps, if the request enabled them.
        optional words: Vec<TranscriptionWord> = "words",
        /// Segments with timestamps and decoding details.
        optional segments: Vec<TranscriptionSegment> = "segments",
        /// Audio seconds billed for the request.
        optional usage: TranscriptTextUsageDuration = "usage",
    }
}

object! {
    /// A word with its position in the audio.
    pub struct TranscriptionWord {
        /// Text of the word.
        lenient word: String = "word",
        /// Start of the word in seconds.
        lenient start: f64 = "start",
        /// End of the word in seconds.
        lenient end: f64 = "end",
    }
}

params! {
    /// Splits audio at pauses, by voice activity detection.
    pub struct VadConfig {
        /// Always `"server_vad"`.
        constant r#type: "server_vad" = "type",
        /// Audio to keep before detected speech, in milliseconds. Default: `300`.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// Length of silence that ends a chunk, in milliseconds. Default: `200`.
        optional silence_duration_ms: i64 = "silence_duration_ms",
        /// How sure the detector must be that it hears speech. Raise it in noisy environments. Default:
        /// `0.5`.
        optional threshold: f64 = "threshold",
    }
}
