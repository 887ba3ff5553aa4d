// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{OneTimeAutomation, PeriodicAutomation};
use crate::support::{object, tagged_union};

tagged_union! {
    /// What `beta.agents.automations.create`, `beta.agents.automations.list`, `beta.agents.automations.pause` gives: one of several objects: the document's `Automation`.
    pub enum Automation by "type" {
        "periodic" => Periodic(PeriodicAutomation),
        "once" => Once(OneTimeAutomation),
    }
}

tagged_union! {
    /// One of several objects: the document's `AutomationCreatedBy`.
    pub enum AutomationCreatedBy by "type" {
        "developer" => Developer(AutomationCreatedByResourceDeveloper),
        "agent" => Agent(AutomationCreatedByResourceAgent),
    }
}

object! {
    /// An object: the document's `AutomationCreatedByResourceAgent`.
    pub struct AutomationCreatedByResourceAgent {
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `tool_call_id`: a text.
        lenient tool_call_id: String = "tool_call_id",
        /// The member `type`: `"agent"`.
        constant r#type: "agent" = "type",
    }
}

object! {
    /// An object: the document's `AutomationCreatedByResourceDeveloper`.
    pub struct AutomationCreatedByResourceDeveloper {
        /// The member `type`: `"developer"`.
        constant r#type: "developer" = "type",
    }
}

object! {
    /// What `beta.agents.automations.delete` gives: an object: the document's `AutomationDeleted`.
    pub struct AutomationDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `object`: `"agent.automation.deleted"`.
        constant object: "agent.automation.deleted" = "object",
    }
}

/// A value: the document's `AutomationMetadataParam`.
pub type AutomationMetadataParam = BTreeMap<String, String>;
