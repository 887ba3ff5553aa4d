// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::RealtimeSessionCreateRequest;
use crate::support::params;

/// Parameters of `realtime.calls.accept`.
pub type RealtimeCallAcceptParams = RealtimeSessionCreateRequest;

params! {
    /// Parameters of `realtime.calls.create`.
    pub struct RealtimeCallCreateParams {
        required sdp: String = "sdp",
        optional session: Box<RealtimeSessionCreateRequest> = "session",
    }
}

params! {
    /// Parameters of `realtime.calls.refer`.
    pub struct RealtimeCallReferParams {
        required target_uri: String = "target_uri",
    }
}

params! {
    /// Parameters of `realtime.calls.reject`.
    pub struct RealtimeCallRejectParams {
        optional status_code: i64 = "status_code",
    }
}
