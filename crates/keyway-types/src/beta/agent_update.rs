// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{AgentReasoningParam, AgentTextParam, MultiAgentConfigParam, PersistedAgentToolParam};
use crate::support::{open_enum, params};

params! {
    /// What `beta.agents.update` takes.
    pub struct BetaAgentUpdateParams {
        /// The member `compaction`: an object, [`BetaAgentUpdateParamsCompaction`]. May be null.
        nullable compaction: BetaAgentUpdateParamsCompaction = "compaction",
        /// The member `experimental`: an object, [`BetaAgentUpdateParamsExperimental`].
        optional experimental: BetaAgentUpdateParamsExperimental = "experimental",
        /// The member `instructions`: a text. May be null.
        nullable instructions: String = "instructions",
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: BTreeMap<String, String> = "metadata",
        /// The member `model`: a text.
        optional model: String = "model",
        /// The member `multi_agent`: an object, [`MultiAgentConfigParam`]. May be null.
        nullable multi_agent: MultiAgentConfigParam = "multi_agent",
        /// The member `name`: a text. May be null.
        nullable name: String = "name",
        /// The member `reasoning`: an object, [`AgentReasoningParam`]. May be null.
        nullable reasoning: AgentReasoningParam = "reasoning",
        /// The member `service_tier`: one of the values of [`BetaAgentUpdateParamsServiceTier`]. May be null.
        nullable service_tier: BetaAgentUpdateParamsServiceTier = "service_tier",
        /// The member `text`: an object, [`AgentTextParam`]. May be null.
        nullable text: AgentTextParam = "text",
        /// The member `tools`: a list. May be null.
        nullable tools: Vec<PersistedAgentToolParam> = "tools",
    }
}

params! {
    /// An object: `compaction` of the document's `BetaAgentUpdateParams`.
    pub struct BetaAgentUpdateParamsCompaction {
        /// The member `async`: true or false. The API's default: `false`. May be null.
        nullable r#async: bool = "async",
    }
}

params! {
    /// An object: `experimental` of the document's `BetaAgentUpdateParams`.
    pub struct BetaAgentUpdateParamsExperimental {
        /// The member `time_awareness`: true or false.
        optional time_awareness: bool = "time_awareness",
    }
}

open_enum! {
    /// A string with known values: `service_tier` of the document's `BetaAgentUpdateParams`.
    pub enum BetaAgentUpdateParamsServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}
