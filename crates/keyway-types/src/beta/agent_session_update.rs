// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::AgentToolParam;
use crate::support::{open_enum, params};

params! {
    /// What `beta.agents.sessions.update` takes.
    pub struct BetaAgentSessionUpdateParams {
        /// The member `agent`: an object, [`BetaAgentSessionUpdateParamsAgent`].
        optional agent: BetaAgentSessionUpdateParamsAgent = "agent",
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: BTreeMap<String, String> = "metadata",
        /// The member `prompt_cache_options`: an object, [`BetaAgentSessionUpdateParamsPromptCacheOptions`]. May be null.
        nullable prompt_cache_options: BetaAgentSessionUpdateParamsPromptCacheOptions = "prompt_cache_options",
        /// The member `review`: one of the values of [`BetaAgentSessionUpdateParamsReview`].
        optional review: BetaAgentSessionUpdateParamsReview = "review",
    }
}

params! {
    /// An object: `agent` of the document's `BetaAgentSessionUpdateParams`.
    pub struct BetaAgentSessionUpdateParamsAgent {
        /// The member `model`: a text.
        optional model: String = "model",
        /// The member `reasoning`: an object, [`BetaAgentSessionUpdateParamsAgentReasoning`].
        optional reasoning: BetaAgentSessionUpdateParamsAgentReasoning = "reasoning",
        /// The member `service_tier`: one of the values of [`BetaAgentSessionUpdateParamsAgentServiceTier`]. May be null.
        nullable service_tier: BetaAgentSessionUpdateParamsAgentServiceTier = "service_tier",
        /// The member `tools`: a list. May be null.
        nullable tools: Vec<AgentToolParam> = "tools",
    }
}

params! {
    /// An object: `agent.reasoning` of the document's `BetaAgentSessionUpdateParams`.
    pub struct BetaAgentSessionUpdateParamsAgentReasoning {
        /// The member `effort`: one of the values of [`BetaAgentSessionUpdateParamsAgentReasoningEffort`]. May be null.
        nullable effort: BetaAgentSessionUpdateParamsAgentReasoningEffort = "effort",
    }
}

open_enum! {
    /// A string with known values: `agent.reasoning.effort` of the document's `BetaAgentSessionUpdateParams`.
    pub enum BetaAgentSessionUpdateParamsAgentReasoningEffort {
        None = "none",
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
    }
}

open_enum! {
    /// A string with known values: `agent.service_tier` of the document's `BetaAgentSessionUpdateParams`.
    pub enum BetaAgentSessionUpdateParamsAgentServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

params! {
    /// An object: `prompt_cache_options` of the document's `BetaAgentSessionUpdateParams`.
    pub struct BetaAgentSessionUpdateParamsPromptCacheOptions {
        /// The member `ttl`: one of the values of [`BetaAgentSessionUpdateParamsPromptCacheOptionsTtl`].
        optional ttl: BetaAgentSessionUpdateParamsPromptCacheOptionsTtl = "ttl",
    }
}

open_enum! {
    /// A string with known values: `prompt_cache_options.ttl` of the document's `BetaAgentSessionUpdateParams`.
    pub enum BetaAgentSessionUpdateParamsPromptCacheOptionsTtl {
        _30m = "30m",
        _12h = "12h",
    }
}

open_enum! {
    /// A string with known values: `review` of the document's `BetaAgentSessionUpdateParams`.
    pub enum BetaAgentSessionUpdateParamsReview {
        None = "none",
        AutoReview = "auto_review",
    }
}
