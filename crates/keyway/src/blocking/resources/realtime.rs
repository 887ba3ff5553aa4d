// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.realtime()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;
use crate::download::Download;
use crate::reply::Empty;

impl OpenAI {
    /// The resource `realtime`.
    pub fn realtime(&self) -> Realtime {
        Realtime::new(self, self.client.realtime())
    }
}

waiting! {
    realtime::Realtime { calls: Calls, client_secrets: ClientSecrets, translations: Translations }
}

waiting! {
    realtime::Calls {}
    accept(call_id: impl AsRef<str>, params: types::realtime::RealtimeCallAcceptParams) -> Empty;
    create(params: types::realtime::RealtimeCallCreateParams) -> Download;
    hangup(call_id: impl AsRef<str>) -> Empty;
    refer(call_id: impl AsRef<str>, params: types::realtime::RealtimeCallReferParams) -> Empty;
    reject(call_id: impl AsRef<str>, params: types::realtime::RealtimeCallRejectParams) -> Empty;
}

waiting! {
    realtime::ClientSecrets {}
    create(params: types::realtime::RealtimeClientSecretCreateParams) -> types::realtime::RealtimeClientSecretCreateResponse;
}

waiting! {
    realtime::Translations { client_secrets: TranslationsClientSecrets }
}

waiting! {
    realtime::TranslationsClientSecrets {}
    create(params: types::realtime::RealtimeTranslationClientSecretCreateParams) -> types::realtime::RealtimeTranslationClientSecretCreateResponse;
}
