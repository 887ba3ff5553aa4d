// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.audio()`.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::download::Download;
use crate::resources::resource;

impl OpenAI {
    /// The resource `audio`.
    pub fn audio(&self) -> Audio {
        Audio::new(self)
    }
}

resource! {
    /// The resource `audio`.
    Audio
}

impl Audio {
    /// The resource `audio.speech`.
    pub fn speech(&self) -> Speech {
        Speech::new(&self.client)
    }

    /// The resource `audio.transcriptions`.
    pub fn transcriptions(&self) -> Transcriptions {
        Transcriptions::new(&self.client)
    }

    /// The resource `audio.translations`.
    pub fn translations(&self) -> Translations {
        Translations::new(&self.client)
    }
}

resource! {
    /// The resource `audio.speech`.
    Speech
}

impl Speech {
    /// `audio.speech.create`: `POST /audio/speech`.
    ///
    /// Await it for the whole reply, or [`stream`](Call::stream) it.
    ///
    /// See <https://platform.openai.com/docs/api-reference/audio>.
    #[inline]
    pub fn create(
        &self,
        params: types::audio::AudioSpeechCreateParams,
    ) -> Call<Download, types::audio::CreateSpeechResponseStreamEvent> {
        Call::new(&self.client, &rows::AUDIO_SPEECH_CREATE, &[]).params(&params)
    }
}

resource! {
    /// The resource `audio.transcriptions`.
    Transcriptions
}

impl Transcriptions {
    /// `audio.transcriptions.create`: `POST /audio/transcriptions`.
    ///
    /// Await it for the whole reply, or [`stream`](Call::stream) it.
    ///
    /// In a format that is not JSON it is [`text`](Call::text).
    ///
    /// See <https://platform.openai.com/docs/api-reference/audio>.
    #[inline]
    pub fn create(
        &self,
        params: types::audio::AudioTranscriptionCreateParams,
    ) -> Call<types::audio::AudioTranscriptionCreateResponse, types::audio::TranscriptionStreamEvent> {
        Call::new(&self.client, &rows::AUDIO_TRANSCRIPTIONS_CREATE, &[]).params(&params)
    }
}

resource! {
    /// The resource `audio.translations`.
    Translations
}

impl Translations {
    /// `audio.translations.create`: `POST /audio/translations`.
    ///
    /// In a format that is not JSON it is [`text`](Call::text).
    ///
    /// See <https://platform.openai.com/docs/api-reference/audio>.
    #[inline]
    pub fn create(
        &self,
        params: types::audio::AudioTranslationCreateParams,
    ) -> Call<types::audio::AudioTranslationCreateResponse> {
        Call::new(&self.client, &rows::AUDIO_TRANSLATIONS_CREATE, &[]).params(&params)
    }
}
