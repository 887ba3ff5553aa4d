// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    LiveAudioFormat, LiveBuiltInVoiceIds, LiveClientConfig, LiveClientDelegation, LiveCustomVoice,
    LiveDecisionTrigger, LiveDecisionsDelegationConfig, LiveInitialItem, LiveResponsesDelegationConfig,
};
use crate::support::{kind_union, object, open_enum, tagged_union};

object! {
    /// An object: the document's `LiveSessionResource`.
    pub struct LiveSessionResource {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        /// The member `model`: one of the values of [`LiveSessionResourceModel`].
        lenient model: LiveSessionResourceModel = "model",
        /// The member `status`: `"active"`.
        constant status: "active" = "status",
        /// The member `audio`: an object, [`LiveSessionResourceAudio`].
        optional audio: LiveSessionResourceAudio = "audio",
        /// The member `client`: an object, [`LiveClientConfig`].
        optional client: LiveClientConfig = "client",
        /// The member `delegation`: one of the shapes of [`LiveSessionResourceDelegation`]. May be null.
        optional delegation: LiveSessionResourceDelegation = "delegation",
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

object! {
    /// An object: `audio` of the document's `LiveSessionResource`.
    pub struct LiveSessionResourceAudio {
        /// The member `format`: one of the shapes of [`LiveAudioFormat`].
        optional format: LiveAudioFormat = "format",
        /// The member `output`: an object, [`LiveSessionResourceAudioOutput`].
        optional output: LiveSessionResourceAudioOutput = "output",
    }
}

object! {
    /// An object: `audio.output` of the document's `LiveSessionResource`.
    pub struct LiveSessionResourceAudioOutput {
        /// The member `voice`: one of the shapes of [`LiveSessionResourceAudioOutputVoice`].
        optional voice: LiveSessionResourceAudioOutputVoice = "voice",
    }
}

kind_union! {
    /// One of several shapes: `audio.output.voice` of the document's `LiveSessionResource`.
    pub enum LiveSessionResourceAudioOutputVoice {
        string => LiveBuiltInVoiceIds(LiveBuiltInVoiceIds),
        object => LiveCustomVoice(LiveCustomVoice),
    }
}

tagged_union! {
    /// One of several objects: `delegation` of the document's `LiveSessionResource`.
    pub enum LiveSessionResourceDelegation by "type" {
        "client" => Client(LiveClientDelegation),
        "responses" => Responses(LiveSessionResourceDelegationResponses),
        "decisions" => Decisions(LiveSessionResourceDelegationDecisions),
    }
}

object! {
    /// An object: the document's `LiveSessionResourceDelegationDecisions`.
    pub struct LiveSessionResourceDelegationDecisions {
        /// The member `decisions`: an object, [`LiveDecisionsDelegationConfig`].
        lenient decisions: LiveDecisionsDelegationConfig = "decisions",
        /// The member `type`: `"decisions"`.
        constant r#type: "decisions" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

object! {
    /// An object: the document's `LiveSessionResourceDelegationResponses`.
    pub struct LiveSessionResourceDelegationResponses {
        /// The member `responses`: an object, [`LiveResponsesDelegationConfig`].
        lenient responses: Box<LiveResponsesDelegationConfig> = "responses",
        /// The member `type`: `"responses"`.
        constant r#type: "responses" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `LiveSessionResource`.
    ///
    /// The document allows any other string too.
    pub enum LiveSessionResourceModel {
        GptLive1 = "gpt-live-1",
        GptLive1_1 = "gpt-live-1.1",
    }
}
