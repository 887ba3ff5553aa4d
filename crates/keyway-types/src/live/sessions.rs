// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    LiveBuiltInVoiceIds, LiveClientConfig, LiveClientDelegation, LiveCustomVoice, LiveDecisionTrigger,
    LiveDecisionsDelegationConfig, LiveInitialItem, LiveResponsesDelegationConfig,
    LiveResponsesDelegationUpdateConfig,
};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// An object: the document's `LiveMediaSessionForkConfig`.
    pub struct LiveMediaSessionForkConfig {
        /// The member `client`: an object, [`LiveClientConfig`].
        optional client: LiveClientConfig = "client",
        /// The member `delegation`: an object, [`LiveMediaSessionForkConfigDelegation`].
        optional delegation: LiveMediaSessionForkConfigDelegation = "delegation",
        /// The member `store`: true or false.
        optional store: bool = "store",
    }
}

params! {
    /// An object: `delegation` of the document's `LiveMediaSessionForkConfig`.
    pub struct LiveMediaSessionForkConfigDelegation {
        /// The member `type`: `"responses"`.
        constant r#type: "responses" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
        /// The member `responses`: an object, [`LiveResponsesDelegationUpdateConfig`].
        optional responses: Box<LiveResponsesDelegationUpdateConfig> = "responses",
    }
}

params! {
    /// What `live.sessions.accept` takes.
    pub struct LiveSessionAcceptParams {
        /// The member `session`: an object, [`LiveSessionAcceptParamsSession`].
        required session: Box<LiveSessionAcceptParamsSession> = "session",
    }
}

params! {
    /// An object: `session` of the document's `LiveSessionAcceptParams`.
    pub struct LiveSessionAcceptParamsSession {
        /// The member `model`: one of the values of [`LiveSessionAcceptParamsSessionModel`].
        required model: LiveSessionAcceptParamsSessionModel = "model",
        /// The member `type`: `"live"`.
        constant r#type: "live" = "type",
        /// The member `audio`: an object, [`LiveSessionAcceptParamsSessionAudio`].
        optional audio: LiveSessionAcceptParamsSessionAudio = "audio",
        /// The member `delegation`: one of the shapes of [`LiveSessionAcceptParamsSessionDelegation`]. May be null.
        optional delegation: LiveSessionAcceptParamsSessionDelegation = "delegation",
        /// The member `input`: a list.
        optional input: Vec<LiveInitialItem> = "input",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `safety_identifier`: a text. May be null.
        optional safety_identifier: String = "safety_identifier",
        /// The member `store`: true or false. The API's default: `false`.
        optional store: bool = "store",
        /// The member `triggers`: a list.
        optional triggers: Vec<LiveDecisionTrigger> = "triggers",
    }
}

params! {
    /// An object: `session.audio` of the document's `LiveSessionAcceptParams`.
    pub struct LiveSessionAcceptParamsSessionAudio {
        /// The member `output`: an object, [`LiveSessionAcceptParamsSessionAudioOutput`].
        optional output: LiveSessionAcceptParamsSessionAudioOutput = "output",
    }
}

params! {
    /// An object: `session.audio.output` of the document's `LiveSessionAcceptParams`.
    pub struct LiveSessionAcceptParamsSessionAudioOutput {
        /// The member `voice`: one of the shapes of [`LiveSessionAcceptParamsSessionAudioOutputVoice`].
        optional voice: LiveSessionAcceptParamsSessionAudioOutputVoice = "voice",
    }
}

kind_union! {
    /// One of several shapes: `session.audio.output.voice` of the document's `LiveSessionAcceptParams`.
    pub enum LiveSessionAcceptParamsSessionAudioOutputVoice {
        string => LiveBuiltInVoiceIds(LiveBuiltInVoiceIds),
        object => LiveCustomVoice(LiveCustomVoice),
    }
}

tagged_union! {
    /// One of several objects: `session.delegation` of the document's `LiveSessionAcceptParams`.
    pub enum LiveSessionAcceptParamsSessionDelegation by "type" {
        "client" => Client(LiveClientDelegation),
        "responses" => Responses(LiveSessionAcceptSessionDelegationResponses),
        "decisions" => Decisions(LiveSessionAcceptSessionDelegationDecisions),
    }
}

open_enum! {
    /// A string with known values: `session.model` of the document's `LiveSessionAcceptParams`.
    ///
    /// The document allows any other string too.
    pub enum LiveSessionAcceptParamsSessionModel {
        GptLive1 = "gpt-live-1",
        GptLive1_1 = "gpt-live-1.1",
    }
}

params! {
    /// An object: the document's `LiveSessionAcceptSessionDelegationDecisions`.
    pub struct LiveSessionAcceptSessionDelegationDecisions {
        /// The member `decisions`: an object, [`LiveDecisionsDelegationConfig`].
        required decisions: LiveDecisionsDelegationConfig = "decisions",
        /// The member `type`: `"decisions"`.
        constant r#type: "decisions" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

params! {
    /// An object: the document's `LiveSessionAcceptSessionDelegationResponses`.
    pub struct LiveSessionAcceptSessionDelegationResponses {
        /// The member `responses`: an object, [`LiveResponsesDelegationConfig`].
        required responses: Box<LiveResponsesDelegationConfig> = "responses",
        /// The member `type`: `"responses"`.
        constant r#type: "responses" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

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

params! {
    /// What `live.sessions.refer` takes.
    pub struct LiveSessionReferParams {
        /// The member `target_uri`: a text.
        required target_uri: String = "target_uri",
    }
}

params! {
    /// What `live.sessions.reject` takes.
    pub struct LiveSessionRejectParams {
        /// The member `status_code`: a whole number.
        required status_code: i64 = "status_code",
    }
}
