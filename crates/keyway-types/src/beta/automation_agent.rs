// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{AgentReasoning, AgentText, AgentTool, MultiAgentConfig};
use crate::support::{object, open_enum};

object! {
    /// An object: the document's `AutomationAgentConfig`.
    pub struct AutomationAgentConfig {
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `multi_agent`: an object, [`MultiAgentConfig`].
        lenient multi_agent: MultiAgentConfig = "multi_agent",
        /// The member `reasoning`: an object, [`AgentReasoning`].
        lenient reasoning: AgentReasoning = "reasoning",
        /// The member `service_tier`: one of the values of [`AutomationAgentConfigServiceTier`].
        lenient service_tier: AutomationAgentConfigServiceTier = "service_tier",
        /// The member `text`: an object, [`AgentText`].
        lenient text: AgentText = "text",
        /// The member `tools`: a list.
        lenient tools: Vec<AgentTool> = "tools",
        /// The member `compaction`: an object, [`AutomationAgentConfigCompaction`].
        optional compaction: AutomationAgentConfigCompaction = "compaction",
        /// The member `experimental`: an object, [`AutomationAgentConfigExperimental`].
        optional experimental: AutomationAgentConfigExperimental = "experimental",
    }
}

object! {
    /// An object: `compaction` of the document's `AutomationAgentConfig`.
    pub struct AutomationAgentConfigCompaction {
        /// The member `async`: true or false. The API's default: `false`.
        lenient r#async: bool = "async",
    }
}

object! {
    /// An object: `experimental` of the document's `AutomationAgentConfig`.
    pub struct AutomationAgentConfigExperimental {
        /// The member `time_awareness`: true or false.
        lenient time_awareness: bool = "time_awareness",
    }
}

open_enum! {
    /// A string with known values: `service_tier` of the document's `AutomationAgentConfig`.
    pub enum AutomationAgentConfigServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}
