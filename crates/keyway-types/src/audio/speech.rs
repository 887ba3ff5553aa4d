// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{event_types, kind_union, object, open_enum, params, tagged_union};

params! {
    /// Parameters of `audio.speech.create`.
    pub struct AudioSpeechCreateParams {
        /// Model to use.
        required model: SpeechModel = "model",
        /// Text to speak. At most 4096 characters.
        required input: String = "input",
        /// Voice that speaks the text.
        required voice: AudioSpeechCreateParamsVoice = "voice",
        /// How to speak, such as tone and pace. `tts-1` and `tts-1-hd` ignore it. At most 4096
        /// characters.
        optional instructions: String = "instructions",
        /// Encoding of the audio. Default: `"mp3"`.
        optional response_format: AudioSpeechCreateParamsResponseFormat = "response_format",
        /// Speed of the speech; 1 is normal. 0.25 to 4. Default: `1`.
        optional speed: f64 = "speed",
    }
}

open_enum! {
    /// Encoding of speech.
    pub enum AudioSpeechCreateParamsResponseFormat {
        Mp3 = "mp3",
        Opus = "opus",
        Aac = "aac",
        Flac = "flac",
        Wav = "wav",
        /// Raw 16-bit samples at 24 kHz, without a header.
        Pcm = "pcm",
    }
}

open_enum! {
    /// How the audio is streamed.
    pub enum AudioSpeechCreateParamsStreamFormat {
        /// As server-sent events.
        Sse = "sse",
        /// As raw audio bytes.
        Audio = "audio",
    }
}

kind_union! {
    /// A built-in voice by name, or a custom voice by ID.
    pub enum AudioSpeechCreateParamsVoice {
        string => VoiceIdsAudioSpeech(VoiceIdsAudioSpeech),
        object => Id(AudioSpeechCreateParamsVoiceId),
    }
}

params! {
    /// A custom voice.
    pub struct AudioSpeechCreateParamsVoiceId {
        /// Identifier of the voice, `voice_…`.
        required id: String = "id",
    }
}

tagged_union! {
    /// An event of streamed speech.
    ///
    /// A union, told apart by `type`.
    pub enum CreateSpeechResponseStreamEvent by "type" {
        "speech.audio.delta" => SpeechAudioDelta(SpeechAudioDeltaEvent),
        "speech.audio.done" => SpeechAudioDone(SpeechAudioDoneEvent),
    }
}

event_types! {
    CreateSpeechResponseStreamEvent by "type" {
        "speech.audio.delta" => SpeechAudioDelta,
        "speech.audio.done" => SpeechAudioDone,
    }
}

object! {
    /// New audio of streamed speech.
    pub struct SpeechAudioDeltaEvent {
        /// Always `"speech.audio.delta"`.
        constant r#type: "speech.audio.delta" = "type",
        /// Base64-encoded audio to append.
        lenient audio: String = "audio",
    }
}

object! {
    /// The end of streamed speech.
    pub struct SpeechAudioDoneEvent {
        /// Always `"speech.audio.done"`.
        constant r#type: "speech.audio.done" = "type",
        /// Token counts for the request.
        lenient usage: SpeechAudioDoneEventUsage = "usage",
    }
}

object! {
    /// Token counts for speech.
    pub struct SpeechAudioDoneEventUsage {
        /// Tokens in the input text.
        lenient input_tokens: i64 = "input_tokens",
        /// Tokens of generated audio.
        lenient output_tokens: i64 = "output_tokens",
        /// Sum of `input_tokens` and `output_tokens`.
        lenient total_tokens: i64 = "total_tokens",
    }
}

open_enum! {
    /// Name of a text-to-speech model. Any other name works too.
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
    /// A built-in voice.
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
