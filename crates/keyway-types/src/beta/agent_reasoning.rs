// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{AgentOutputItemStatus, SummaryText};
use crate::support::{object, open_enum, params};

object! {
    /// An object: the document's `AgentReasoning`.
    pub struct AgentReasoning {
        /// The member `effort`: one of the values of [`AgentReasoningEffort`]. May be null.
        optional effort: AgentReasoningEffort = "effort",
        /// The member `summary`: one of the values of [`AgentReasoningSummary`]. May be null.
        optional summary: AgentReasoningSummary = "summary",
    }
}

open_enum! {
    /// A string with known values: `effort` of the document's `AgentReasoning`.
    pub enum AgentReasoningEffort {
        None = "none",
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
    }
}

object! {
    /// An object: the document's `AgentReasoningItem`.
    pub struct AgentReasoningItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`AgentOutputItemStatus`]. May be null.
        optional status: AgentOutputItemStatus = "status",
        /// The member `summary`: a list.
        lenient summary: Vec<SummaryText> = "summary",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"reasoning"`.
        constant r#type: "reasoning" = "type",
    }
}

params! {
    /// An object: the document's `AgentReasoningParam`.
    pub struct AgentReasoningParam {
        /// The member `effort`: one of the values of [`AgentReasoningParamEffort`]. May be null.
        optional effort: AgentReasoningParamEffort = "effort",
        /// The member `summary`: one of the values of [`AgentReasoningParamSummary`]. May be null.
        optional summary: AgentReasoningParamSummary = "summary",
    }
}

open_enum! {
    /// A string with known values: `effort` of the document's `AgentReasoningParam`.
    pub enum AgentReasoningParamEffort {
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
    /// A string with known values: `summary` of the document's `AgentReasoningParam`.
    pub enum AgentReasoningParamSummary {
        Concise = "concise",
        Detailed = "detailed",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `summary` of the document's `AgentReasoning`.
    pub enum AgentReasoningSummary {
        Concise = "concise",
        Detailed = "detailed",
        Auto = "auto",
    }
}
