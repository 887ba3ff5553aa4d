// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.audio()`, waiting.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;
use crate::download::Download;

impl OpenAI {
    /// The resource `audio`.
    pub fn audio(&self) -> Audio {
        Audio::new(self, self.client.audio())
    }
}

waiting! {
    audio::Audio { speech: Speech, transcriptions: Transcriptions, translations: Translations }
}

waiting! {
    audio::Speech {}
    create(params: types::audio::AudioSpeechCreateParams) -> Download, types::audio::CreateSpeechResponseStreamEvent;
}

waiting! {
    audio::Transcriptions {}
    create(params: types::audio::AudioTranscriptionCreateParams) -> types::audio::AudioTranscriptionCreateResponse, types::audio::TranscriptionStreamEvent;
}

waiting! {
    audio::Translations {}
    create(params: types::audio::AudioTranslationCreateParams) -> types::audio::AudioTranslationCreateResponse;
}
