// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    LiveAudioFormat, LiveBuiltInVoiceIds, LiveClientConfig, LiveClientDelegation, LiveCustomVoice,
    LiveDecisionTrigger, LiveDecisionsDelegationConfig, LiveInitialItem, LiveResponsesDelegationConfig,
};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// An object: the document's `LiveSessionConfig`.
    pub struct LiveSessionConfig {
        /// The member `model`: one of the values of [`LiveSessionConfigModel`].
        required model: LiveSessionConfigModel = "model",
        /// The member `audio`: an object, [`LiveSessionConfigAudio`].
        optional audio: LiveSessionConfigAudio = "audio",
        /// The member `client`: an object, [`LiveClientConfig`].
        optional client: LiveClientConfig = "client",
        /// The member `delegation`: one of the shapes of [`LiveSessionConfigDelegation`]. May be null.
        optional delegation: LiveSessionConfigDelegation = "delegation",
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
    /// An object: `audio` of the document's `LiveSessionConfig`.
    pub struct LiveSessionConfigAudio {
        /// The member `format`: one of the shapes of [`LiveAudioFormat`].
        optional format: LiveAudioFormat = "format",
        /// The member `output`: an object, [`LiveSessionConfigAudioOutput`].
        optional output: LiveSessionConfigAudioOutput = "output",
    }
}

params! {
    /// An object: `audio.output` of the document's `LiveSessionConfig`.
    pub struct LiveSessionConfigAudioOutput {
        /// The member `voice`: one of the shapes of [`LiveSessionConfigAudioOutputVoice`].
        optional voice: LiveSessionConfigAudioOutputVoice = "voice",
    }
}

kind_union! {
    /// One of several shapes: `audio.output.voice` of the document's `LiveSessionConfig`.
    pub enum LiveSessionConfigAudioOutputVoice {
        string => LiveBuiltInVoiceIds(LiveBuiltInVoiceIds),
        object => LiveCustomVoice(LiveCustomVoice),
    }
}

tagged_union! {
    /// One of several objects: `delegation` of the document's `LiveSessionConfig`.
    pub enum LiveSessionConfigDelegation by "type" {
        "client" => Client(LiveClientDelegation),
        "responses" => Responses(LiveSessionConfigDelegationResponses),
        "decisions" => Decisions(LiveSessionConfigDelegationDecisions),
    }
}

params! {
    /// An object: the document's `LiveSessionConfigDelegationDecisions`.
    pub struct LiveSessionConfigDelegationDecisions {
        /// The member `decisions`: an object, [`LiveDecisionsDelegationConfig`].
        required decisions: LiveDecisionsDelegationConfig = "decisions",
        /// The member `type`: `"decisions"`.
        constant r#type: "decisions" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

params! {
    /// An object: the document's `LiveSessionConfigDelegationResponses`.
    pub struct LiveSessionConfigDelegationResponses {
        /// The member `responses`: an object, [`LiveResponsesDelegationConfig`].
        required responses: Box<LiveResponsesDelegationConfig> = "responses",
        /// The member `type`: `"responses"`.
        constant r#type: "responses" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `LiveSessionConfig`.
    ///
    /// The document allows any other string too.
    pub enum LiveSessionConfigModel {
        GptLive1 = "gpt-live-1",
        GptLive1_1 = "gpt-live-1.1",
    }
}
