// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    RealtimeSessionCreateRequest, RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateRequest,
    RealtimeTranscriptionSessionCreateResponse,
};
use crate::support::{object, params, tagged_union};

params! {
    /// Parameters of `realtime.client_secrets.create`.
    pub struct RealtimeClientSecretCreateParams {
        optional expires_after: RealtimeClientSecretCreateParamsExpiresAfter = "expires_after",
        optional session: Box<RealtimeClientSecretCreateParamsSession> = "session",
    }
}

params! {
    pub struct RealtimeClientSecretCreateParamsExpiresAfter {
        /// Always `"created_at"`.
        optional anchor: String = "anchor",
        /// 10 to 7200. Default: `600`.
        optional seconds: i64 = "seconds",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum RealtimeClientSecretCreateParamsSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateRequest),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateRequest),
    }
}

object! {
    /// Returned by `realtime.client_secrets.create`.
    pub struct RealtimeClientSecretCreateResponse {
        lenient value: String = "value",
        /// In seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        lenient session: Box<RealtimeClientSecretCreateResponseSession> = "session",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum RealtimeClientSecretCreateResponseSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateResponse),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateResponse),
    }
}
