// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Turns speech into text, and text into speech.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::FileSource;
//! use keyway::types::audio::{AudioSpeechCreateParams, AudioTranscriptionCreateParams};
//!
//! let params = AudioSpeechCreateParams::new("gpt-4o-mini-tts", "Good morning!", "alloy").response_format("wav");
//! let speech = client.audio().speech().create(params).await?.bytes().await?;
//!
//! let recording = FileSource::from_bytes("morning.wav", speech);
//! let params = AudioTranscriptionCreateParams::new(recording, "gpt-4o-transcribe");
//! println!("{:?}", *client.audio().transcriptions().create(params).await?);
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::download::Download;
use crate::resources::resource;

impl OpenAI {
    /// The resource `audio`; its [module](crate::resources::audio) has an example.
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

    /// The resource `audio.voice_consents`.
    pub fn voice_consents(&self) -> VoiceConsents {
        VoiceConsents::new(&self.client)
    }

    /// The resource `audio.voices`.
    pub fn voices(&self) -> Voices {
        Voices::new(&self.client)
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
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn create(
        &self,
        params: types::audio::AudioTranslationCreateParams,
    ) -> Call<types::audio::AudioTranslationCreateResponse> {
        Call::new(&self.client, &rows::AUDIO_TRANSLATIONS_CREATE, &[]).params(&params)
    }
}

resource! {
    /// The resource `audio.voice_consents`.
    VoiceConsents
}

impl VoiceConsents {
    /// `audio.voice_consents.create`: `POST /audio/voice_consents`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/audio>.
    #[inline]
    pub fn create(
        &self,
        params: types::audio::AudioVoiceConsentCreateParams,
    ) -> Call<types::audio::VoiceConsent> {
        Call::new(&self.client, &rows::AUDIO_VOICE_CONSENTS_CREATE, &[]).params(&params)
    }

    /// `audio.voice_consents.delete`: `DELETE /audio/voice_consents/{consent_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/audio>.
    #[inline]
    pub fn delete(&self, consent_id: impl AsRef<str>) -> Call<types::audio::VoiceConsentDeleted> {
        Call::new(&self.client, &rows::AUDIO_VOICE_CONSENTS_DELETE, &[consent_id.as_ref()])
    }

    /// `audio.voice_consents.list`: `GET /audio/voice_consents`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/audio>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::audio::VoiceConsent>> {
        Call::new(&self.client, &rows::AUDIO_VOICE_CONSENTS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::audio::AudioVoiceConsentListParams,
    ) -> Call<types::ListPage<types::audio::VoiceConsent>> {
        Call::new(&self.client, &rows::AUDIO_VOICE_CONSENTS_LIST, &[]).params(&params)
    }

    /// `audio.voice_consents.retrieve`: `GET /audio/voice_consents/{consent_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/audio>.
    #[inline]
    pub fn retrieve(&self, consent_id: impl AsRef<str>) -> Call<types::audio::VoiceConsent> {
        Call::new(&self.client, &rows::AUDIO_VOICE_CONSENTS_RETRIEVE, &[consent_id.as_ref()])
    }

    /// `audio.voice_consents.update`: `POST /audio/voice_consents/{consent_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/audio>.
    #[inline]
    pub fn update(
        &self,
        consent_id: impl AsRef<str>,
        params: types::audio::AudioVoiceConsentUpdateParams,
    ) -> Call<types::audio::VoiceConsent> {
        Call::new(&self.client, &rows::AUDIO_VOICE_CONSENTS_UPDATE, &[consent_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `audio.voices`.
    Voices
}

impl Voices {
    /// `audio.voices.create`: `POST /audio/voices`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/audio>.
    #[inline]
    pub fn create(&self, params: types::audio::AudioVoiceCreateParams) -> Call<types::audio::Voice> {
        Call::new(&self.client, &rows::AUDIO_VOICES_CREATE, &[]).params(&params)
    }

    /// `audio.voices.delete`: `DELETE /audio/voices/{voice_id}`.
    #[inline]
    pub fn delete(&self, voice_id: impl AsRef<str>) -> Call<types::audio::VoiceDeleted> {
        Call::new(&self.client, &rows::AUDIO_VOICES_DELETE, &[voice_id.as_ref()])
    }
}
