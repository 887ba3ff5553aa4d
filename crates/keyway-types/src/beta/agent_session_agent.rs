// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{AgentReasoning, AgentText, AgentTool, MultiAgentConfig};
use crate::support::{object, open_enum};

object! {
    /// An object: `agent` of the document's `AgentSession`.
    pub struct AgentSessionAgent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `multi_agent`: an object, [`MultiAgentConfig`].
        lenient multi_agent: MultiAgentConfig = "multi_agent",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `reasoning`: an object, [`AgentReasoning`].
        lenient reasoning: AgentReasoning = "reasoning",
        /// The member `service_tier`: one of the values of [`AgentSessionAgentServiceTier`]. The API's default: `"auto"`.
        lenient service_tier: AgentSessionAgentServiceTier = "service_tier",
        /// The member `text`: an object, [`AgentText`].
        lenient text: AgentText = "text",
        /// The member `tools`: a list.
        lenient tools: Vec<AgentTool> = "tools",
        /// The member `compaction`: an object, [`AgentSessionAgentCompaction`].
        optional compaction: AgentSessionAgentCompaction = "compaction",
        /// The member `experimental`: an object, [`AgentSessionAgentExperimental`].
        optional experimental: AgentSessionAgentExperimental = "experimental",
    }
}

object! {
    /// An object: `agent.compaction` of the document's `AgentSession`.
    pub struct AgentSessionAgentCompaction {
        /// The member `async`: true or false. The API's default: `false`.
        lenient r#async: bool = "async",
    }
}

object! {
    /// An object: `agent.experimental` of the document's `AgentSession`.
    pub struct AgentSessionAgentExperimental {
        /// The member `time_awareness`: true or false.
        lenient time_awareness: bool = "time_awareness",
    }
}

open_enum! {
    /// A string with known values: `agent.service_tier` of the document's `AgentSession`.
    pub enum AgentSessionAgentServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}
