// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `beta.realtime` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `beta.realtime`.
    Realtime
}

impl Realtime {
    /// The resource `beta.realtime.sessions`.
    pub fn sessions(&self) -> RealtimeSessions {
        RealtimeSessions::new(&self.client)
    }

    /// The resource `beta.realtime.transcription_sessions`.
    pub fn transcription_sessions(&self) -> RealtimeTranscriptionSessions {
        RealtimeTranscriptionSessions::new(&self.client)
    }
}

resource! {
    /// The resource `beta.realtime.sessions`.
    RealtimeSessions
}

impl RealtimeSessions {
    /// `beta.realtime.sessions.create`: `POST /realtime/sessions`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/realtime>.
    #[inline]
    pub fn create(
        &self,
        params: types::beta::BetaRealtimeSessionCreateParams,
    ) -> Call<types::beta::BetaRealtimeSessionCreateResponse> {
        Call::new(&self.client, &rows::BETA_REALTIME_SESSIONS_CREATE, &[]).params(&params)
    }
}

resource! {
    /// The resource `beta.realtime.transcription_sessions`.
    RealtimeTranscriptionSessions
}

impl RealtimeTranscriptionSessions {
    /// `beta.realtime.transcription_sessions.create`: `POST /realtime/transcription_sessions`.
    ///
    /// [`create_with`](Self::create_with) takes its parameters, all of which may be left out.
    ///
    /// See <https://platform.openai.com/docs/api-reference/realtime>.
    #[inline]
    pub fn create(&self) -> Call<types::beta::TranscriptionSession> {
        Call::new(&self.client, &rows::BETA_REALTIME_TRANSCRIPTION_SESSIONS_CREATE, &[])
            .params(&types::beta::BetaRealtimeTranscriptionSessionCreateParams::default())
    }

    /// As [`create`](Self::create), with parameters.
    #[inline]
    pub fn create_with(
        &self,
        params: types::beta::BetaRealtimeTranscriptionSessionCreateParams,
    ) -> Call<types::beta::TranscriptionSession> {
        Call::new(&self.client, &rows::BETA_REALTIME_TRANSCRIPTION_SESSIONS_CREATE, &[]).params(&params)
    }
}
