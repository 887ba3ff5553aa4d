//! Settings of a request that mean the same in every family.

use std::collections::BTreeMap;

use crate::support::open_enum;

/// Labels of one's own on an object: at most 16, names of at most 64 characters, values of at most 512.
pub type Metadata = BTreeMap<String, String>;

/// Whether the model may ask for several tool calls at once. Default: true.
pub type ParallelToolCalls = bool;

open_enum! {
    /// How much a reasoning model thinks before it answers. Default: medium, which some models replace.
    pub enum ReasoningEffort {
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
    /// Which tier of service handles the request, and in a reply: which one did. Default: auto.
    pub enum ServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Scale = "scale",
        Priority = "priority",
        Fast = "fast",
    }
}

open_enum! {
    /// How wordy the answer is. Default: medium.
    pub enum Verbosity {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}
