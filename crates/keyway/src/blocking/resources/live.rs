// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.live()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;
use crate::download::Download;
use crate::reply::Empty;

impl OpenAI {
    /// The resource `live`.
    pub fn live(&self) -> Live {
        Live::new(self, self.client.live())
    }
}

waiting! {
    live::Live { sessions: Sessions }
    create(params: types::live::LiveCreateParams) -> types::live::LiveCreateResponse;
}

waiting! {
    live::Sessions {}
    accept(session_id: impl AsRef<str>, params: types::live::LiveSessionAcceptParams) -> Empty;
    download_recording(session_id: impl AsRef<str>) -> Download;
    fork(session_id: impl AsRef<str>, params: types::live::LiveSessionForkParams) -> types::live::LiveSessionForkResponse;
    hangup(session_id: impl AsRef<str>) -> Empty;
    refer(session_id: impl AsRef<str>, params: types::live::LiveSessionReferParams) -> Empty;
    reject(session_id: impl AsRef<str>, params: types::live::LiveSessionRejectParams) -> Empty;
}
