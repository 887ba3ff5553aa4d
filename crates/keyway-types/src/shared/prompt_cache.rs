//! How prompts are cached.

use crate::support::{open_enum, params};

open_enum! {
    /// How long a cached prompt is kept.
    pub enum PromptCacheRetention {
        InMemory = "in_memory",
        _24h = "24h",
    }
}

open_enum! {
    /// Who places the breakpoints of the prompt cache.
    pub enum PromptCacheModeEnum {
        /// The API does.
        Implicit = "implicit",
        /// The request does, with [`PromptCacheBreakpointParam`].
        Explicit = "explicit",
    }
}

params! {
    /// How the prompt of a request is cached.
    pub struct PromptCacheOptionsParam {
        /// How long the cached prompt lives. The only value known is `30m`.
        optional ttl: String = "ttl",
        /// Who places the breakpoints.
        optional mode: PromptCacheModeEnum = "mode",
    }
}

params! {
    /// Marks the content before it as worth caching.
    pub struct PromptCacheBreakpointParam {
        /// What kind of breakpoint: `explicit`.
        constant mode: "explicit" = "mode",
    }
}
