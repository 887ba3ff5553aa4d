// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    RealtimeSessionCreateRequest, RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateRequest,
    RealtimeTranscriptionSessionCreateResponse,
};
use crate::support::{object, params, tagged_union};

params! {
    /// What `realtime.client_secrets.create` takes.
    pub struct RealtimeClientSecretCreateParams {
        /// The member `expires_after`: an object, [`RealtimeClientSecretCreateParamsExpiresAfter`].
        optional expires_after: RealtimeClientSecretCreateParamsExpiresAfter = "expires_after",
        /// The member `session`: one of the shapes of [`RealtimeClientSecretCreateParamsSession`].
        optional session: Box<RealtimeClientSecretCreateParamsSession> = "session",
    }
}

params! {
    /// An object: `expires_after` of the document's `RealtimeCreateClientSecretRequest`.
    pub struct RealtimeClientSecretCreateParamsExpiresAfter {
        /// The member `anchor`: `"created_at"`. The API's default: `"created_at"`.
        optional anchor: String = "anchor",
        /// The member `seconds`: a whole number, 10 to 7200. The API's default: `600`.
        optional seconds: i64 = "seconds",
    }
}

tagged_union! {
    /// One of several objects: `session` of the document's `RealtimeCreateClientSecretRequest`.
    pub enum RealtimeClientSecretCreateParamsSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateRequest),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateRequest),
    }
}

object! {
    /// What `realtime.client_secrets.create` gives: an object: the document's `RealtimeCreateClientSecretResponse`.
    pub struct RealtimeClientSecretCreateResponse {
        /// The member `value`: a text.
        lenient value: String = "value",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        /// The member `session`: one of the shapes of [`RealtimeClientSecretCreateResponseSession`].
        lenient session: Box<RealtimeClientSecretCreateResponseSession> = "session",
    }
}

tagged_union! {
    /// One of several objects: `session` of the document's `RealtimeCreateClientSecretResponse`.
    pub enum RealtimeClientSecretCreateResponseSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateResponse),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateResponse),
    }
}
