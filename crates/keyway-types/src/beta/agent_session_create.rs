// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{
    AgentReasoningParam, AgentSessionInputMessageParam, AgentTextParam, AgentToolParam, EnvironmentParam,
    MultiAgentConfigParam,
};
use crate::support::{kind_union, open_enum, params};

params! {
    /// What `beta.agents.sessions.create` takes.
    pub struct BetaAgentSessionCreateParams {
        /// The member `environment`: one of the shapes of [`EnvironmentParam`].
        required environment: Box<EnvironmentParam> = "environment",
        /// The member `agent`: an object, [`BetaAgentSessionCreateParamsAgent`].
        optional agent: Box<BetaAgentSessionCreateParamsAgent> = "agent",
        /// The member `agent_id`: a text.
        optional agent_id: String = "agent_id",
        /// The member `input`: one of the shapes of [`BetaAgentSessionCreateParamsInput`]. May be null.
        optional input: BetaAgentSessionCreateParamsInput = "input",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// The member `prompt_cache_options`: an object, [`BetaAgentSessionCreateParamsPromptCacheOptions`]. May be null.
        optional prompt_cache_options: BetaAgentSessionCreateParamsPromptCacheOptions = "prompt_cache_options",
        /// The member `review`: one of the values of [`BetaAgentSessionCreateParamsReview`].
        optional review: BetaAgentSessionCreateParamsReview = "review",
        /// The member `stream_options`: an object, [`BetaAgentSessionCreateParamsStreamOptions`].
        optional stream_options: BetaAgentSessionCreateParamsStreamOptions = "stream_options",
        /// The member `vault_ids`: a list. May be null.
        optional vault_ids: Vec<String> = "vault_ids",
    }
}

params! {
    /// An object: `agent` of the document's `BetaAgentSessionCreateParams`.
    pub struct BetaAgentSessionCreateParamsAgent {
        /// The member `compaction`: an object, [`BetaAgentSessionCreateParamsAgentCompaction`]. May be null.
        optional compaction: BetaAgentSessionCreateParamsAgentCompaction = "compaction",
        /// The member `experimental`: an object, [`BetaAgentSessionCreateParamsAgentExperimental`].
        optional experimental: BetaAgentSessionCreateParamsAgentExperimental = "experimental",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `model`: a text.
        optional model: String = "model",
        /// The member `multi_agent`: an object, [`MultiAgentConfigParam`]. May be null.
        optional multi_agent: MultiAgentConfigParam = "multi_agent",
        /// The member `reasoning`: an object, [`AgentReasoningParam`]. May be null.
        optional reasoning: AgentReasoningParam = "reasoning",
        /// The member `service_tier`: one of the values of [`BetaAgentSessionCreateParamsAgentServiceTier`]. May be null.
        optional service_tier: BetaAgentSessionCreateParamsAgentServiceTier = "service_tier",
        /// The member `text`: an object, [`AgentTextParam`]. May be null.
        optional text: AgentTextParam = "text",
        /// The member `tools`: a list. May be null.
        optional tools: Vec<AgentToolParam> = "tools",
    }
}

params! {
    /// An object: `agent.compaction` of the document's `BetaAgentSessionCreateParams`.
    pub struct BetaAgentSessionCreateParamsAgentCompaction {
        /// The member `async`: true or false. The API's default: `false`. May be null.
        optional r#async: bool = "async",
    }
}

params! {
    /// An object: `agent.experimental` of the document's `BetaAgentSessionCreateParams`.
    pub struct BetaAgentSessionCreateParamsAgentExperimental {
        /// The member `time_awareness`: true or false.
        optional time_awareness: bool = "time_awareness",
    }
}

open_enum! {
    /// A string with known values: `agent.service_tier` of the document's `BetaAgentSessionCreateParams`.
    pub enum BetaAgentSessionCreateParamsAgentServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

kind_union! {
    /// One of several shapes: `input` of the document's `BetaAgentSessionCreateParams`.
    pub enum BetaAgentSessionCreateParamsInput {
        string => String(String),
        array => AgentSessionInputMessageParamList(Vec<AgentSessionInputMessageParam>),
    }
}

params! {
    /// An object: `prompt_cache_options` of the document's `BetaAgentSessionCreateParams`.
    pub struct BetaAgentSessionCreateParamsPromptCacheOptions {
        /// The member `ttl`: one of the values of [`BetaAgentSessionCreateParamsPromptCacheOptionsTtl`].
        optional ttl: BetaAgentSessionCreateParamsPromptCacheOptionsTtl = "ttl",
    }
}

open_enum! {
    /// A string with known values: `prompt_cache_options.ttl` of the document's `BetaAgentSessionCreateParams`.
    pub enum BetaAgentSessionCreateParamsPromptCacheOptionsTtl {
        _30m = "30m",
        _12h = "12h",
    }
}

open_enum! {
    /// A string with known values: `review` of the document's `BetaAgentSessionCreateParams`.
    pub enum BetaAgentSessionCreateParamsReview {
        None = "none",
        AutoReview = "auto_review",
    }
}

params! {
    /// An object: `stream_options` of the document's `BetaAgentSessionCreateParams`.
    pub struct BetaAgentSessionCreateParamsStreamOptions {
        /// The member `include_obfuscation`: true or false. The API's default: `true`.
        optional include_obfuscation: bool = "include_obfuscation",
    }
}
