// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{AutomationMetadataParam, AutomationTargetParam};
use crate::support::{open_enum, params};

params! {
    /// What `beta.agents.automations.create` takes.
    pub struct BetaAgentAutomationCreateParams {
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `target`: one of the shapes of [`AutomationTargetParam`].
        required target: AutomationTargetParam = "target",
        /// The member `type`: one of the values of [`BetaAgentAutomationCreateParamsType`].
        required r#type: BetaAgentAutomationCreateParamsType = "type",
        /// The member `expression`: a text.
        optional expression: String = "expression",
        /// The member `timezone`: a text.
        optional timezone: String = "timezone",
        /// The member `metadata`: an object of one's own names.
        optional metadata: AutomationMetadataParam = "metadata",
        /// The member `run_at`: a whole number.
        optional run_at: i64 = "run_at",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `BetaAgentAutomationCreateParams`.
    pub enum BetaAgentAutomationCreateParamsType {
        Periodic = "periodic",
        Once = "once",
    }
}

params! {
    /// What `beta.agents.automations.invocations.list` takes.
    pub struct BetaAgentAutomationInvocationListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentAutomationInvocationListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentAutomationInvocationListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.automations.invocations.list?order`.
    pub enum BetaAgentAutomationInvocationListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.automations.list` takes.
    pub struct BetaAgentAutomationListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentAutomationListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentAutomationListParamsOrder = "order",
        /// The member `session_id`: a text.
        optional session_id: String = "session_id",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.automations.list?order`.
    pub enum BetaAgentAutomationListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.automations.update` takes.
    pub struct BetaAgentAutomationUpdateParams {
        /// The member `expression`: a text.
        optional expression: String = "expression",
        /// The member `metadata`: an object of one's own names.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `run_at`: a whole number, in seconds since 1970.
        optional run_at: i64 = "run_at",
        /// The member `target`: one of the shapes of [`AutomationTargetParam`].
        optional target: AutomationTargetParam = "target",
        /// The member `timezone`: a text.
        optional timezone: String = "timezone",
    }
}
