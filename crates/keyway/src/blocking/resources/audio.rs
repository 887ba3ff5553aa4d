// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.audio()` of the blocking client.

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
    audio::Audio { speech: Speech, transcriptions: Transcriptions, translations: Translations, voice_consents: VoiceConsents, voices: Voices }
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
    #[deprecated = "deprecated in the official SDKs"]
    create(params: types::audio::AudioTranslationCreateParams) -> types::audio::AudioTranslationCreateResponse;
}

waiting! {
    audio::VoiceConsents {}
    create(params: types::audio::AudioVoiceConsentCreateParams) -> types::audio::VoiceConsent;
    delete(consent_id: impl AsRef<str>) -> types::audio::VoiceConsentDeleted;
    list() -> types::ListPage<types::audio::VoiceConsent>;
    list_with(params: types::audio::AudioVoiceConsentListParams) -> types::ListPage<types::audio::VoiceConsent>;
    retrieve(consent_id: impl AsRef<str>) -> types::audio::VoiceConsent;
    update(consent_id: impl AsRef<str>, params: types::audio::AudioVoiceConsentUpdateParams) -> types::audio::VoiceConsent;
}

waiting! {
    audio::Voices {}
    create(params: types::audio::AudioVoiceCreateParams) -> types::audio::Voice;
    delete(voice_id: impl AsRef<str>) -> types::audio::VoiceDeleted;
}
