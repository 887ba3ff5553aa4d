// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::RealtimeSessionCreateRequest;
use crate::support::params;

/// Parameters of `realtime.calls.accept`.
pub type RealtimeCallAcceptParams = RealtimeSessionCreateRequest;

params! {
    /// Starts a WebRTC call.
    ///
    /// Parameters of `realtime.calls.create`.
    pub struct RealtimeCallCreateParams {
        /// The SDP offer of your WebRTC peer connection.
        required sdp: String = "sdp",
        /// Configuration of the session.
        optional session: Box<RealtimeSessionCreateRequest> = "session",
    }
}

params! {
    /// Transfers a SIP call.
    ///
    /// Parameters of `realtime.calls.refer`.
    pub struct RealtimeCallReferParams {
        /// Where to send the caller, as the `Refer-To` URI: `tel:+14155550123` or
        /// `sip:agent@example.com`.
        required target_uri: String = "target_uri",
    }
}

params! {
    /// Declines an incoming SIP call.
    ///
    /// Parameters of `realtime.calls.reject`.
    pub struct RealtimeCallRejectParams {
        /// SIP status code to decline the call with, such as `486` for busy.
        optional status_code: i64 = "status_code",
    }
}
