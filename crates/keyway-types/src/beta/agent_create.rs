// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{
    AgentContent, AgentFunctionCallStatus, AgentReasoningParam, AgentTextParam, MultiAgentConfigParam,
    PersistedAgentToolParam,
};
use crate::support::{object, open_enum, params};

object! {
    /// An object: the document's `AgentCreateSubagentCallItem`.
    pub struct AgentCreateSubagentCallItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `agent_id`: a text.
        lenient agent_id: String = "agent_id",
        /// The member `content`: a list.
        lenient content: Vec<AgentContent> = "content",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
        /// The member `reasoning_effort`: a text. May be null.
        optional reasoning_effort: String = "reasoning_effort",
        /// The member `status`: one of the values of [`AgentFunctionCallStatus`].
        lenient status: AgentFunctionCallStatus = "status",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"create_subagent_call"`.
        constant r#type: "create_subagent_call" = "type",
    }
}

params! {
    /// What `beta.agents.create` takes.
    pub struct BetaAgentCreateParams {
        /// The member `model`: a text.
        required model: String = "model",
        /// The member `compaction`: an object, [`BetaAgentCreateParamsCompaction`]. May be null.
        optional compaction: BetaAgentCreateParamsCompaction = "compaction",
        /// The member `experimental`: an object, [`BetaAgentCreateParamsExperimental`].
        optional experimental: BetaAgentCreateParamsExperimental = "experimental",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// The member `multi_agent`: an object, [`MultiAgentConfigParam`]. May be null.
        optional multi_agent: MultiAgentConfigParam = "multi_agent",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `reasoning`: an object, [`AgentReasoningParam`]. May be null.
        optional reasoning: AgentReasoningParam = "reasoning",
        /// The member `service_tier`: one of the values of [`BetaAgentCreateParamsServiceTier`]. The API's default: `"auto"`. May be null.
        optional service_tier: BetaAgentCreateParamsServiceTier = "service_tier",
        /// The member `text`: an object, [`AgentTextParam`]. May be null.
        optional text: AgentTextParam = "text",
        /// The member `tools`: a list. May be null.
        optional tools: Vec<PersistedAgentToolParam> = "tools",
    }
}

params! {
    /// An object: `compaction` of the document's `BetaAgentCreateParams`.
    pub struct BetaAgentCreateParamsCompaction {
        /// The member `async`: true or false. The API's default: `false`. May be null.
        optional r#async: bool = "async",
    }
}

params! {
    /// An object: `experimental` of the document's `BetaAgentCreateParams`.
    pub struct BetaAgentCreateParamsExperimental {
        /// The member `time_awareness`: true or false. The API's default: `false`.
        optional time_awareness: bool = "time_awareness",
    }
}

open_enum! {
    /// A string with known values: `service_tier` of the document's `BetaAgentCreateParams`.
    pub enum BetaAgentCreateParamsServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}
