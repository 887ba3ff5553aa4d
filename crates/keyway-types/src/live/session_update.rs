// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    LiveClientDelegation, LiveDecisionTrigger, LiveDecisionsDelegationUpdateConfig,
    LiveResponsesDelegationUpdateConfig,
};
use crate::support::{params, tagged_union};

params! {
    /// An object: the document's `LiveSessionUpdateConfig`.
    pub struct LiveSessionUpdateConfig {
        /// The member `delegation`: one of the shapes of [`LiveSessionUpdateConfigDelegation`]. May be null.
        nullable delegation: LiveSessionUpdateConfigDelegation = "delegation",
        /// The member `triggers`: a list.
        optional triggers: Vec<LiveDecisionTrigger> = "triggers",
    }
}

tagged_union! {
    /// One of several objects: `delegation` of the document's `LiveSessionUpdateConfig`.
    pub enum LiveSessionUpdateConfigDelegation by "type" {
        "client" => Client(LiveClientDelegation),
        "responses" => Responses(LiveSessionUpdateConfigDelegationResponses),
        "decisions" => Decisions(LiveSessionUpdateConfigDelegationDecisions),
    }
}

params! {
    /// An object: the document's `LiveSessionUpdateConfigDelegationDecisions`.
    pub struct LiveSessionUpdateConfigDelegationDecisions {
        /// The member `type`: `"decisions"`.
        constant r#type: "decisions" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
        /// The member `decisions`: an object, [`LiveDecisionsDelegationUpdateConfig`].
        optional decisions: LiveDecisionsDelegationUpdateConfig = "decisions",
    }
}

params! {
    /// An object: the document's `LiveSessionUpdateConfigDelegationResponses`.
    pub struct LiveSessionUpdateConfigDelegationResponses {
        /// The member `type`: `"responses"`.
        constant r#type: "responses" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
        /// The member `responses`: an object, [`LiveResponsesDelegationUpdateConfig`].
        optional responses: Box<LiveResponsesDelegationUpdateConfig> = "responses",
    }
}

params! {
    /// An object: the document's `LiveSessionUpdateEvent`.
    pub struct LiveSessionUpdateEvent {
        /// The member `session`: an object, [`LiveSessionUpdateConfig`].
        required session: LiveSessionUpdateConfig = "session",
        /// The member `type`: `"session.update"`.
        constant r#type: "session.update" = "type",
        /// The member `event_id`: a text. May be null.
        nullable event_id: String = "event_id",
    }
}
