// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    RealtimeSessionCreateRequest, RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateRequest,
    RealtimeTranscriptionSessionCreateResponse,
};
use crate::support::{object, params, tagged_union};

params! {
    /// Creates a short-lived secret that a browser or app can open a session with, so your API key
    /// stays on your server.
    ///
    /// Parameters of `realtime.client_secrets.create`.
    pub struct RealtimeClientSecretCreateParams {
        /// How long the secret can open sessions. A session that is open outlives it.
        optional expires_after: RealtimeClientSecretCreateParamsExpiresAfter = "expires_after",
        /// Configuration of the sessions that the secret opens. A client can override it once
        /// connected.
        optional session: Box<RealtimeClientSecretCreateParamsSession> = "session",
    }
}

params! {
    /// Lifetime of a client secret.
    pub struct RealtimeClientSecretCreateParamsExpiresAfter {
        /// Moment that the lifetime is counted from: the creation of the secret. Always `"created_at"`.
        optional anchor: String = "anchor",
        /// Length of the lifetime. 10 to 7200. Default: `600`.
        optional seconds: i64 = "seconds",
    }
}

tagged_union! {
    /// Configuration of a realtime or transcription session.
    ///
    /// A union, told apart by `type`.
    pub enum RealtimeClientSecretCreateParamsSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateRequest),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateRequest),
    }
}

object! {
    /// A client secret.
    ///
    /// Returned by `realtime.client_secrets.create`.
    pub struct RealtimeClientSecretCreateResponse {
        /// The secret, `ek_…`, to use as a bearer token in place of an API key.
        lenient value: String = "value",
        /// When the secret stops opening sessions. In seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        /// Configuration that the secret carries.
        lenient session: Box<RealtimeClientSecretCreateResponseSession> = "session",
    }
}

tagged_union! {
    /// Configuration that a client secret carries.
    ///
    /// A union, told apart by `type`.
    pub enum RealtimeClientSecretCreateResponseSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateResponse),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateResponse),
    }
}
