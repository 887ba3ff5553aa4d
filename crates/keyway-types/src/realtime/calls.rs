// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::RealtimeSessionCreateRequest;
use crate::support::params;

/// What `realtime.calls.accept` takes.
pub type RealtimeCallAcceptParams = RealtimeSessionCreateRequest;

params! {
    /// What `realtime.calls.create` takes.
    pub struct RealtimeCallCreateParams {
        /// The member `sdp`: a text.
        required sdp: String = "sdp",
        /// The member `session`: an object, [`RealtimeSessionCreateRequest`].
        optional session: Box<RealtimeSessionCreateRequest> = "session",
    }
}

params! {
    /// What `realtime.calls.refer` takes.
    pub struct RealtimeCallReferParams {
        /// The member `target_uri`: a text.
        required target_uri: String = "target_uri",
    }
}

params! {
    /// What `realtime.calls.reject` takes.
    pub struct RealtimeCallRejectParams {
        /// The member `status_code`: a whole number.
        optional status_code: i64 = "status_code",
    }
}
