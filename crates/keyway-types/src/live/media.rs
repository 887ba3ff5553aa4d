// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    LiveBuiltInVoiceIds, LiveClientConfig, LiveClientDelegation, LiveCustomVoice, LiveDecisionTrigger,
    LiveDecisionsDelegationConfig, LiveInitialItem, LiveResponsesDelegationConfig,
    LiveResponsesDelegationUpdateConfig,
};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// An object: the document's `LiveMediaSessionConfig`.
    pub struct LiveMediaSessionConfig {
        /// The member `model`: one of the values of [`LiveMediaSessionConfigModel`].
        required model: LiveMediaSessionConfigModel = "model",
        /// The member `audio`: an object, [`LiveMediaSessionConfigAudio`].
        optional audio: LiveMediaSessionConfigAudio = "audio",
        /// The member `client`: an object, [`LiveClientConfig`].
        optional client: LiveClientConfig = "client",
        /// The member `delegation`: one of the shapes of [`LiveMediaSessionConfigDelegation`]. May be null.
        optional delegation: LiveMediaSessionConfigDelegation = "delegation",
        /// The member `idle_timeout_s`: a whole number.
        optional idle_timeout_s: i64 = "idle_timeout_s",
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
        /// The member `wake_policy`: an object, [`LiveMediaSessionConfigWakePolicy`].
        optional wake_policy: LiveMediaSessionConfigWakePolicy = "wake_policy",
    }
}

params! {
    /// An object: `audio` of the document's `LiveMediaSessionConfig`.
    pub struct LiveMediaSessionConfigAudio {
        /// The member `output`: an object, [`LiveMediaSessionConfigAudioOutput`].
        optional output: LiveMediaSessionConfigAudioOutput = "output",
    }
}

params! {
    /// An object: `audio.output` of the document's `LiveMediaSessionConfig`.
    pub struct LiveMediaSessionConfigAudioOutput {
        /// The member `voice`: one of the shapes of [`LiveMediaSessionConfigAudioOutputVoice`].
        optional voice: LiveMediaSessionConfigAudioOutputVoice = "voice",
    }
}

kind_union! {
    /// One of several shapes: `audio.output.voice` of the document's `LiveMediaSessionConfig`.
    pub enum LiveMediaSessionConfigAudioOutputVoice {
        string => LiveBuiltInVoiceIds(LiveBuiltInVoiceIds),
        object => LiveCustomVoice(LiveCustomVoice),
    }
}

tagged_union! {
    /// One of several objects: `delegation` of the document's `LiveMediaSessionConfig`.
    pub enum LiveMediaSessionConfigDelegation by "type" {
        "client" => Client(LiveClientDelegation),
        "responses" => Responses(LiveMediaSessionConfigDelegationResponses),
        "decisions" => Decisions(LiveMediaSessionConfigDelegationDecisions),
    }
}

params! {
    /// An object: the document's `LiveMediaSessionConfigDelegationDecisions`.
    pub struct LiveMediaSessionConfigDelegationDecisions {
        /// The member `decisions`: an object, [`LiveDecisionsDelegationConfig`].
        required decisions: LiveDecisionsDelegationConfig = "decisions",
        /// The member `type`: `"decisions"`.
        constant r#type: "decisions" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

params! {
    /// An object: the document's `LiveMediaSessionConfigDelegationResponses`.
    pub struct LiveMediaSessionConfigDelegationResponses {
        /// The member `responses`: an object, [`LiveResponsesDelegationConfig`].
        required responses: Box<LiveResponsesDelegationConfig> = "responses",
        /// The member `type`: `"responses"`.
        constant r#type: "responses" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `LiveMediaSessionConfig`.
    ///
    /// The document allows any other string too.
    pub enum LiveMediaSessionConfigModel {
        GptLive1 = "gpt-live-1",
        GptLive1_1 = "gpt-live-1.1",
    }
}

params! {
    /// An object: `wake_policy` of the document's `LiveMediaSessionConfig`.
    pub struct LiveMediaSessionConfigWakePolicy {
        /// The member `type`: `"speech"`.
        constant r#type: "speech" = "type",
        /// The member `vad_threshold`: a number, 0 to 1. The API's default: `0.5`.
        optional vad_threshold: f64 = "vad_threshold",
    }
}

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
