// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{open_enum, params};

params! {
    /// An object: the document's `PromptCacheBreakpointConfig`.
    pub struct PromptCacheBreakpointConfig {
        /// The member `mode`: `"explicit"`. The API's default: `"explicit"`.
        constant mode: "explicit" = "mode",
        /// The member `ttl`: one of the values of [`PromptCacheBreakpointConfigTtl`].
        optional ttl: PromptCacheBreakpointConfigTtl = "ttl",
    }
}

open_enum! {
    /// A string with known values: `ttl` of the document's `PromptCacheBreakpointConfig`.
    pub enum PromptCacheBreakpointConfigTtl {
        _30m = "30m",
        _12h = "12h",
    }
}

params! {
    /// Marks the content before it as worth caching.
    pub struct PromptCacheBreakpointParam {
        /// What kind of breakpoint: `explicit`.
        constant mode: "explicit" = "mode",
        /// The member `ttl`: one of the values of [`PromptCacheBreakpointParamTtl`].
        optional ttl: PromptCacheBreakpointParamTtl = "ttl",
    }
}

open_enum! {
    /// A string with known values: `ttl` of the document's `PromptCacheBreakpointParam`.
    pub enum PromptCacheBreakpointParamTtl {
        _30m = "30m",
        _12h = "12h",
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

open_enum! {
    /// How long a cached prompt is kept.
    pub enum PromptCacheRetention {
        InMemory = "in_memory",
        _24h = "24h",
    }
}
