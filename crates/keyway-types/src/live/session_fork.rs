// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::LiveMediaSessionForkConfig;
use crate::support::{object, params};

params! {
    /// What `live.sessions.fork` takes.
    pub struct LiveSessionForkParams {
        /// The member `transport`: an object, [`LiveSessionForkParamsTransport`].
        required transport: LiveSessionForkParamsTransport = "transport",
        /// The member `session`: an object, [`LiveMediaSessionForkConfig`].
        optional session: LiveMediaSessionForkConfig = "session",
    }
}

params! {
    /// An object: `transport` of the document's `LiveSessionForkParams`.
    pub struct LiveSessionForkParamsTransport {
        /// The member `sdp`: a text.
        required sdp: String = "sdp",
        /// The member `type`: `"webrtc"`.
        constant r#type: "webrtc" = "type",
    }
}

object! {
    /// What `live.sessions.fork` gives: an object: the document's `LiveSessionForkResponse`.
    pub struct LiveSessionForkResponse {
        /// The member `session`: an object, [`LiveSessionForkResponseSession`].
        lenient session: LiveSessionForkResponseSession = "session",
        /// The member `transport`: an object, [`LiveSessionForkResponseTransport`].
        lenient transport: LiveSessionForkResponseTransport = "transport",
    }
}

object! {
    /// An object: `session` of the document's `LiveSessionForkResponse`.
    pub struct LiveSessionForkResponseSession {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: `transport` of the document's `LiveSessionForkResponse`.
    pub struct LiveSessionForkResponseTransport {
        /// The member `sdp`: a text.
        lenient sdp: String = "sdp",
        /// The member `type`: `"webrtc"`.
        constant r#type: "webrtc" = "type",
    }
}
