// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    LiveBuiltInVoiceIds, LiveClientConfig, LiveClientDelegation, LiveCustomVoice, LiveDecisionTrigger,
    LiveDecisionsDelegationConfig, LiveInitialItem, LiveResponsesDelegationConfig,
    LiveResponsesDelegationUpdateConfig,
};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    pub struct LiveMediaSessionForkConfig {
        optional client: LiveClientConfig = "client",
        optional delegation: LiveMediaSessionForkConfigDelegation = "delegation",
        optional store: bool = "store",
    }
}

params! {
    pub struct LiveMediaSessionForkConfigDelegation {
        /// Always `"responses"`.
        constant r#type: "responses" = "type",
        /// Default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
        optional responses: Box<LiveResponsesDelegationUpdateConfig> = "responses",
    }
}

params! {
    /// Parameters of `live.sessions.accept`.
    pub struct LiveSessionAcceptParams {
        required session: Box<LiveSessionAcceptParamsSession> = "session",
    }
}

params! {
    pub struct LiveSessionAcceptParamsSession {
        required model: LiveSessionAcceptParamsSessionModel = "model",
        /// Always `"live"`.
        constant r#type: "live" = "type",
        optional audio: LiveSessionAcceptParamsSessionAudio = "audio",
        /// Nullable.
        optional delegation: LiveSessionAcceptParamsSessionDelegation = "delegation",
        optional input: Vec<LiveInitialItem> = "input",
        /// Nullable.
        optional instructions: String = "instructions",
        /// Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Default: `false`.
        optional store: bool = "store",
        optional triggers: Vec<LiveDecisionTrigger> = "triggers",
    }
}

params! {
    pub struct LiveSessionAcceptParamsSessionAudio {
        optional output: LiveSessionAcceptParamsSessionAudioOutput = "output",
    }
}

params! {
    pub struct LiveSessionAcceptParamsSessionAudioOutput {
        optional voice: LiveSessionAcceptParamsSessionAudioOutputVoice = "voice",
    }
}

kind_union! {
    pub enum LiveSessionAcceptParamsSessionAudioOutputVoice {
        string => LiveBuiltInVoiceIds(LiveBuiltInVoiceIds),
        object => LiveCustomVoice(LiveCustomVoice),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveSessionAcceptParamsSessionDelegation by "type" {
        "client" => Client(LiveClientDelegation),
        "responses" => Responses(LiveSessionAcceptSessionDelegationResponses),
        "decisions" => Decisions(LiveSessionAcceptSessionDelegationDecisions),
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum LiveSessionAcceptParamsSessionModel {
        GptLive1 = "gpt-live-1",
        GptLive1_1 = "gpt-live-1.1",
    }
}

params! {
    pub struct LiveSessionAcceptSessionDelegationDecisions {
        required decisions: LiveDecisionsDelegationConfig = "decisions",
        /// Always `"decisions"`.
        constant r#type: "decisions" = "type",
        /// Default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

params! {
    pub struct LiveSessionAcceptSessionDelegationResponses {
        required responses: Box<LiveResponsesDelegationConfig> = "responses",
        /// Always `"responses"`.
        constant r#type: "responses" = "type",
        /// Default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

params! {
    /// Parameters of `live.sessions.fork`.
    pub struct LiveSessionForkParams {
        required transport: LiveSessionForkParamsTransport = "transport",
        optional session: LiveMediaSessionForkConfig = "session",
    }
}

params! {
    pub struct LiveSessionForkParamsTransport {
        required sdp: String = "sdp",
        /// Always `"webrtc"`.
        constant r#type: "webrtc" = "type",
    }
}

object! {
    /// Returned by `live.sessions.fork`.
    pub struct LiveSessionForkResponse {
        lenient session: LiveSessionForkResponseSession = "session",
        lenient transport: LiveSessionForkResponseTransport = "transport",
    }
}

object! {
    pub struct LiveSessionForkResponseSession {
        lenient id: String = "id",
    }
}

object! {
    pub struct LiveSessionForkResponseTransport {
        lenient sdp: String = "sdp",
        /// Always `"webrtc"`.
        constant r#type: "webrtc" = "type",
    }
}

params! {
    /// Parameters of `live.sessions.refer`.
    pub struct LiveSessionReferParams {
        required target_uri: String = "target_uri",
    }
}

params! {
    /// Parameters of `live.sessions.reject`.
    pub struct LiveSessionRejectParams {
        required status_code: i64 = "status_code",
    }
}
