// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Prepares and steers realtime sessions.
//!
//! A session itself runs over WebRTC, WebSocket or SIP, without this crate. A browser or phone gets
//! a client secret for it, which lives for minutes, and never your key.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::realtime::{RealtimeClientSecretCreateParams, RealtimeSessionCreateRequest};
//!
//! let session = RealtimeSessionCreateRequest::new().model("gpt-realtime").instructions("Be friendly.");
//! let params = RealtimeClientSecretCreateParams::new().session(Box::new(session.into()));
//! let secret = client.realtime().client_secrets().create(params).await?;
//! println!("for the browser, until {}", secret.expires_at);
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::download::Download;
use crate::reply::Empty;
use crate::resources::resource;

impl OpenAI {
    /// The resource `realtime`; its [module](crate::resources::realtime) has an example.
    pub fn realtime(&self) -> Realtime {
        Realtime::new(self)
    }
}

resource! {
    /// The resource `realtime`.
    Realtime
}

impl Realtime {
    /// The resource `realtime.calls`.
    pub fn calls(&self) -> Calls {
        Calls::new(&self.client)
    }

    /// The resource `realtime.client_secrets`.
    pub fn client_secrets(&self) -> ClientSecrets {
        ClientSecrets::new(&self.client)
    }

    /// The resource `realtime.translations`.
    pub fn translations(&self) -> Translations {
        Translations::new(&self.client)
    }
}

resource! {
    /// The resource `realtime.calls`.
    Calls
}

impl Calls {
    /// `realtime.calls.accept`: `POST /realtime/calls/{call_id}/accept`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/realtime-calls>.
    #[inline]
    pub fn accept(
        &self,
        call_id: impl AsRef<str>,
        params: types::realtime::RealtimeCallAcceptParams,
    ) -> Call<Empty> {
        Call::new(&self.client, &rows::REALTIME_CALLS_ACCEPT, &[call_id.as_ref()]).params(&params)
    }

    /// `realtime.calls.create`: `POST /realtime/calls`.
    ///
    /// Await it for its bytes as they arrive.
    ///
    /// See <https://platform.openai.com/docs/api-reference/realtime>.
    #[inline]
    pub fn create(&self, params: types::realtime::RealtimeCallCreateParams) -> Call<Download> {
        Call::new(&self.client, &rows::REALTIME_CALLS_CREATE, &[]).params(&params)
    }

    /// `realtime.calls.hangup`: `POST /realtime/calls/{call_id}/hangup`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/realtime-calls>.
    #[inline]
    pub fn hangup(&self, call_id: impl AsRef<str>) -> Call<Empty> {
        Call::new(&self.client, &rows::REALTIME_CALLS_HANGUP, &[call_id.as_ref()])
    }

    /// `realtime.calls.refer`: `POST /realtime/calls/{call_id}/refer`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/realtime-calls>.
    #[inline]
    pub fn refer(
        &self,
        call_id: impl AsRef<str>,
        params: types::realtime::RealtimeCallReferParams,
    ) -> Call<Empty> {
        Call::new(&self.client, &rows::REALTIME_CALLS_REFER, &[call_id.as_ref()]).params(&params)
    }

    /// `realtime.calls.reject`: `POST /realtime/calls/{call_id}/reject`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/realtime-calls>.
    #[inline]
    pub fn reject(
        &self,
        call_id: impl AsRef<str>,
        params: types::realtime::RealtimeCallRejectParams,
    ) -> Call<Empty> {
        Call::new(&self.client, &rows::REALTIME_CALLS_REJECT, &[call_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `realtime.client_secrets`.
    ClientSecrets
}

impl ClientSecrets {
    /// `realtime.client_secrets.create`: `POST /realtime/client_secrets`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/realtime>.
    #[inline]
    pub fn create(
        &self,
        params: types::realtime::RealtimeClientSecretCreateParams,
    ) -> Call<types::realtime::RealtimeClientSecretCreateResponse> {
        Call::new(&self.client, &rows::REALTIME_CLIENT_SECRETS_CREATE, &[]).params(&params)
    }
}

resource! {
    /// The resource `realtime.translations`.
    Translations
}

impl Translations {
    /// The resource `realtime.translations.client_secrets`.
    pub fn client_secrets(&self) -> TranslationsClientSecrets {
        TranslationsClientSecrets::new(&self.client)
    }
}

resource! {
    /// The resource `realtime.translations.client_secrets`.
    TranslationsClientSecrets
}

impl TranslationsClientSecrets {
    /// `realtime.translations.client_secrets.create`: `POST /realtime/translations/client_secrets`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/realtime>.
    #[inline]
    pub fn create(
        &self,
        params: types::realtime::RealtimeTranslationClientSecretCreateParams,
    ) -> Call<types::realtime::RealtimeTranslationClientSecretCreateResponse> {
        Call::new(&self.client, &rows::REALTIME_TRANSLATIONS_CLIENT_SECRETS_CREATE, &[]).params(&params)
    }
}
