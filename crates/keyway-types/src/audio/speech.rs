// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// Parameters of `audio.speech.create`.
    pub struct AudioSpeechCreateParams {
        required model: SpeechModel = "model",
        /// At most 4096 characters.
        required input: String = "input",
        required voice: AudioSpeechCreateParamsVoice = "voice",
        /// At most 4096 characters.
        optional instructions: String = "instructions",
        /// Default: `"mp3"`.
        optional response_format: AudioSpeechCreateParamsResponseFormat = "response_format",
        /// 0.25 to 4. Default: `1`.
        optional speed: f64 = "speed",
    }
}

open_enum! {
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
    pub enum AudioSpeechCreateParamsStreamFormat {
        Sse = "sse",
        Audio = "audio",
    }
}

kind_union! {
    pub enum AudioSpeechCreateParamsVoice {
        string => VoiceIdsAudioSpeech(VoiceIdsAudioSpeech),
        object => Id(AudioSpeechCreateParamsVoiceId),
    }
}

params! {
    pub struct AudioSpeechCreateParamsVoiceId {
        required id: String = "id",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CreateSpeechResponseStreamEvent by "type" {
        "speech.audio.delta" => SpeechAudioDelta(SpeechAudioDeltaEvent),
        "speech.audio.done" => SpeechAudioDone(SpeechAudioDoneEvent),
    }
}

object! {
    pub struct SpeechAudioDeltaEvent {
        /// Always `"speech.audio.delta"`.
        constant r#type: "speech.audio.delta" = "type",
        lenient audio: String = "audio",
    }
}

object! {
    pub struct SpeechAudioDoneEvent {
        /// Always `"speech.audio.done"`.
        constant r#type: "speech.audio.done" = "type",
        lenient usage: SpeechAudioDoneEventUsage = "usage",
    }
}

object! {
    pub struct SpeechAudioDoneEventUsage {
        lenient input_tokens: i64 = "input_tokens",
        lenient output_tokens: i64 = "output_tokens",
        lenient total_tokens: i64 = "total_tokens",
    }
}

open_enum! {
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
