// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{
    AgentInputContent, AgentReasoningParam, AgentSessionInputMessageParam, AgentTextParam, AgentToolParam,
    AutomationAgentConfig, AutomationEnvironment, EnvironmentParam, MultiAgentConfigParam,
};
use crate::support::{object, open_enum, params, tagged_union};

tagged_union! {
    /// One of several objects: the document's `AutomationTarget`.
    pub enum AutomationTarget by "type" {
        "new_session" => NewSession(AutomationTargetResourceNewSession),
        "existing_session" => ExistingSession(AutomationTargetResourceExistingSession),
    }
}

tagged_union! {
    /// One of several objects: the document's `AutomationTargetParam`.
    pub enum AutomationTargetParam by "type" {
        "new_session" => NewSession(AutomationTargetParamNewSession),
        "existing_session" => ExistingSession(AutomationTargetParamExistingSession),
    }
}

params! {
    /// An object: the document's `AutomationTargetParamExistingSession`.
    pub struct AutomationTargetParamExistingSession {
        /// The member `instructions`: a text.
        required instructions: String = "instructions",
        /// The member `session_id`: a text.
        required session_id: String = "session_id",
        /// The member `type`: `"existing_session"`.
        constant r#type: "existing_session" = "type",
    }
}

params! {
    /// An object: the document's `AutomationTargetParamNewSession`.
    pub struct AutomationTargetParamNewSession {
        /// The member `environment`: one of the shapes of [`EnvironmentParam`].
        required environment: Box<EnvironmentParam> = "environment",
        /// The member `input`: a list.
        required input: Vec<AgentSessionInputMessageParam> = "input",
        /// The member `type`: `"new_session"`.
        constant r#type: "new_session" = "type",
        /// The member `agent`: an object, [`AutomationTargetParamNewSessionAgent`].
        optional agent: Box<AutomationTargetParamNewSessionAgent> = "agent",
        /// The member `agent_id`: a text.
        optional agent_id: String = "agent_id",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// The member `vault_ids`: a list. May be null.
        optional vault_ids: Vec<String> = "vault_ids",
    }
}

params! {
    /// An object: `agent` of the document's `AutomationTargetParamNewSession`.
    pub struct AutomationTargetParamNewSessionAgent {
        /// The member `compaction`: an object, [`AutomationTargetParamNewSessionAgentCompaction`]. May be null.
        optional compaction: AutomationTargetParamNewSessionAgentCompaction = "compaction",
        /// The member `experimental`: an object, [`AutomationTargetParamNewSessionAgentExperimental`].
        optional experimental: AutomationTargetParamNewSessionAgentExperimental = "experimental",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `model`: a text.
        optional model: String = "model",
        /// The member `multi_agent`: an object, [`MultiAgentConfigParam`]. May be null.
        optional multi_agent: MultiAgentConfigParam = "multi_agent",
        /// The member `reasoning`: an object, [`AgentReasoningParam`]. May be null.
        optional reasoning: AgentReasoningParam = "reasoning",
        /// The member `service_tier`: one of the values of [`AutomationTargetParamNewSessionAgentServiceTier`]. May be null.
        optional service_tier: AutomationTargetParamNewSessionAgentServiceTier = "service_tier",
        /// The member `text`: an object, [`AgentTextParam`]. May be null.
        optional text: AgentTextParam = "text",
        /// The member `tools`: a list. May be null.
        optional tools: Vec<AgentToolParam> = "tools",
    }
}

params! {
    /// An object: `agent.compaction` of the document's `AutomationTargetParamNewSession`.
    pub struct AutomationTargetParamNewSessionAgentCompaction {
        /// The member `async`: true or false. The API's default: `false`. May be null.
        optional r#async: bool = "async",
    }
}

params! {
    /// An object: `agent.experimental` of the document's `AutomationTargetParamNewSession`.
    pub struct AutomationTargetParamNewSessionAgentExperimental {
        /// The member `time_awareness`: true or false.
        optional time_awareness: bool = "time_awareness",
    }
}

open_enum! {
    /// A string with known values: `agent.service_tier` of the document's `AutomationTargetParamNewSession`.
    pub enum AutomationTargetParamNewSessionAgentServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

object! {
    /// An object: the document's `AutomationTargetResourceExistingSession`.
    pub struct AutomationTargetResourceExistingSession {
        /// The member `instructions`: a text.
        lenient instructions: String = "instructions",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `type`: `"existing_session"`.
        constant r#type: "existing_session" = "type",
    }
}

object! {
    /// An object: the document's `AutomationTargetResourceNewSession`.
    pub struct AutomationTargetResourceNewSession {
        /// The member `agent`: an object, [`AutomationAgentConfig`]. May be null.
        optional agent: Box<AutomationAgentConfig> = "agent",
        /// The member `agent_id`: a text. May be null.
        optional agent_id: String = "agent_id",
        /// The member `environment`: one of the shapes of [`AutomationEnvironment`].
        lenient environment: Box<AutomationEnvironment> = "environment",
        /// The member `input`: a list.
        lenient input: Vec<AutomationTargetResourceNewSessionInputItem> = "input",
        /// The member `metadata`: an object of one's own names.
        lenient metadata: BTreeMap<String, String> = "metadata",
        /// The member `type`: `"new_session"`.
        constant r#type: "new_session" = "type",
        /// The member `vault_ids`: a list.
        lenient vault_ids: Vec<String> = "vault_ids",
    }
}

object! {
    /// An object: `input[]` of the document's `AutomationTargetResourceNewSession`.
    pub struct AutomationTargetResourceNewSessionInputItem {
        /// The member `content`: a list.
        lenient content: Vec<AgentInputContent> = "content",
        /// The member `role`: `"user"`.
        constant role: "user" = "role",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}
