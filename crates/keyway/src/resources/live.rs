// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Starts and steers live sessions, in which a model listens and speaks at the same time.
//!
//! The session's media run over WebRTC or SIP, without this crate.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::live::{LiveCreateParams, LiveCreateParamsTransport, LiveMediaSessionConfig};
//!
//! let offer = "v=0\r\n"; // from your WebRTC library
//! let session = LiveMediaSessionConfig::new("gpt-live-1");
//! let params = LiveCreateParams::new(session, LiveCreateParamsTransport::new(offer));
//! let created = client.live().create(params).await?;
//! println!("{}", created.transport.sdp); // the answer for your WebRTC library
//! client.live().sessions().hangup(&created.session.id).await?;
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
    /// The resource `live`; its [module](crate::resources::live) has an example.
    pub fn live(&self) -> Live {
        Live::new(self)
    }
}

resource! {
    /// The resource `live`.
    Live
}

impl Live {
    /// The resource `live.sessions`.
    pub fn sessions(&self) -> Sessions {
        Sessions::new(&self.client)
    }

    /// `live.create`: `POST /live/sessions`.
    #[inline]
    pub fn create(&self, params: types::live::LiveCreateParams) -> Call<types::live::LiveCreateResponse> {
        Call::new(&self.client, &rows::LIVE_CREATE, &[]).params(&params)
    }
}

resource! {
    /// The resource `live.sessions`.
    Sessions
}

impl Sessions {
    /// `live.sessions.accept`: `POST /live/sessions/{session_id}/accept`.
    #[inline]
    pub fn accept(
        &self,
        session_id: impl AsRef<str>,
        params: types::live::LiveSessionAcceptParams,
    ) -> Call<Empty> {
        Call::new(&self.client, &rows::LIVE_SESSIONS_ACCEPT, &[session_id.as_ref()]).params(&params)
    }

    /// `live.sessions.download_recording`: `GET /live/sessions/{session_id}/content`.
    ///
    /// The reply is a file, which you read as it arrives.
    #[inline]
    pub fn download_recording(&self, session_id: impl AsRef<str>) -> Call<Download> {
        Call::new(&self.client, &rows::LIVE_SESSIONS_DOWNLOAD_RECORDING, &[session_id.as_ref()])
    }

    /// `live.sessions.fork`: `POST /live/sessions/{session_id}/fork`.
    #[inline]
    pub fn fork(
        &self,
        session_id: impl AsRef<str>,
        params: types::live::LiveSessionForkParams,
    ) -> Call<types::live::LiveSessionForkResponse> {
        Call::new(&self.client, &rows::LIVE_SESSIONS_FORK, &[session_id.as_ref()]).params(&params)
    }

    /// `live.sessions.hangup`: `POST /live/sessions/{session_id}/hangup`.
    #[inline]
    pub fn hangup(&self, session_id: impl AsRef<str>) -> Call<Empty> {
        Call::new(&self.client, &rows::LIVE_SESSIONS_HANGUP, &[session_id.as_ref()])
    }

    /// `live.sessions.refer`: `POST /live/sessions/{session_id}/refer`.
    #[inline]
    pub fn refer(
        &self,
        session_id: impl AsRef<str>,
        params: types::live::LiveSessionReferParams,
    ) -> Call<Empty> {
        Call::new(&self.client, &rows::LIVE_SESSIONS_REFER, &[session_id.as_ref()]).params(&params)
    }

    /// `live.sessions.reject`: `POST /live/sessions/{session_id}/reject`.
    #[inline]
    pub fn reject(
        &self,
        session_id: impl AsRef<str>,
        params: types::live::LiveSessionRejectParams,
    ) -> Call<Empty> {
        Call::new(&self.client, &rows::LIVE_SESSIONS_REJECT, &[session_id.as_ref()]).params(&params)
    }
}
