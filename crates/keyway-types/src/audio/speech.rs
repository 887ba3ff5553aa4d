// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// What `audio.speech.create` takes.
    pub struct AudioSpeechCreateParams {
        /// The member `model`: one of the values of [`SpeechModel`].
        required model: SpeechModel = "model",
        /// The member `input`: a text of at most 4096 characters.
        required input: String = "input",
        /// The member `voice`: one of the shapes of [`AudioSpeechCreateParamsVoice`].
        required voice: AudioSpeechCreateParamsVoice = "voice",
        /// The member `instructions`: a text of at most 4096 characters.
        optional instructions: String = "instructions",
        /// The member `response_format`: one of the values of [`AudioSpeechCreateParamsResponseFormat`]. The API's default: `"mp3"`.
        optional response_format: AudioSpeechCreateParamsResponseFormat = "response_format",
        /// The member `speed`: a number, 0.25 to 4. The API's default: `1`.
        optional speed: f64 = "speed",
    }
}

open_enum! {
    /// A string with known values: `response_format` of the document's `CreateSpeechRequest`.
    pub enum AudioSpeechCreateParamsResponseFormat {
        Mp3 = "mp3",
        Opus = "opus",
        Aac = "aac",
        Flac = "flac",
        Wav = "wav",
        Pcm = "pcm",
    }
}

open_enum! {
    /// A string with known values: `stream_format` of the document's `CreateSpeechRequest`.
    pub enum AudioSpeechCreateParamsStreamFormat {
        Sse = "sse",
        Audio = "audio",
    }
}

kind_union! {
    /// One of several shapes: `voice` of the document's `CreateSpeechRequest`.
    pub enum AudioSpeechCreateParamsVoice {
        string => VoiceIdsAudioSpeech(VoiceIdsAudioSpeech),
        object => Id(AudioSpeechCreateParamsVoiceId),
    }
}

params! {
    /// An object: `voice|1` of the document's `CreateSpeechRequest`.
    pub struct AudioSpeechCreateParamsVoiceId {
        /// The member `id`: a text.
        required id: String = "id",
    }
}

tagged_union! {
    /// One of several objects: the document's `CreateSpeechResponseStreamEvent`.
    pub enum CreateSpeechResponseStreamEvent by "type" {
        "speech.audio.delta" => SpeechAudioDelta(SpeechAudioDeltaEvent),
        "speech.audio.done" => SpeechAudioDone(SpeechAudioDoneEvent),
    }
}

object! {
    /// An object: the document's `SpeechAudioDeltaEvent`.
    pub struct SpeechAudioDeltaEvent {
        /// The member `type`: `"speech.audio.delta"`.
        constant r#type: "speech.audio.delta" = "type",
        /// The member `audio`: a text.
        lenient audio: String = "audio",
    }
}

object! {
    /// An object: the document's `SpeechAudioDoneEvent`.
    pub struct SpeechAudioDoneEvent {
        /// The member `type`: `"speech.audio.done"`.
        constant r#type: "speech.audio.done" = "type",
        /// The member `usage`: an object, [`SpeechAudioDoneEventUsage`].
        lenient usage: SpeechAudioDoneEventUsage = "usage",
    }
}

object! {
    /// An object: `usage` of the document's `SpeechAudioDoneEvent`.
    pub struct SpeechAudioDoneEventUsage {
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `CreateSpeechRequest`.
    ///
    /// The document allows any other string too.
    pub enum SpeechModel {
        Tts1 = "tts-1",
        Tts1Hd = "tts-1-hd",
        Gpt4oMiniTts = "gpt-4o-mini-tts",
        Gpt4oMiniTts2025_12_15 = "gpt-4o-mini-tts-2025-12-15",
    }
}

open_enum! {
    /// A string with known values: the document's `VoiceIdsAudioSpeech`.
    ///
    /// The document allows any other string too.
    pub enum VoiceIdsAudioSpeech {
        Alloy = "alloy",
        Ash = "ash",
        Ballad = "ballad",
        Coral = "coral",
        Echo = "echo",
        Sage = "sage",
        Shimmer = "shimmer",
        Verse = "verse",
        Marin = "marin",
        Cedar = "cedar",
        Fable = "fable",
        Onyx = "onyx",
        Nova = "nova",
    }
}
