// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::Subagent;
use crate::support::{object, open_enum, params};

object! {
    /// An object: the document's `AgentSessionSubagentActiveEvent`.
    pub struct AgentSessionSubagentActiveEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `subagent`: an object, [`Subagent`].
        lenient subagent: Subagent = "subagent",
        /// The member `type`: `"agent.session.subagent.active"`.
        constant r#type: "agent.session.subagent.active" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionSubagentClosedEvent`.
    pub struct AgentSessionSubagentClosedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `subagent`: an object, [`Subagent`].
        lenient subagent: Subagent = "subagent",
        /// The member `type`: `"agent.session.subagent.closed"`.
        constant r#type: "agent.session.subagent.closed" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionSubagentCreatedEvent`.
    pub struct AgentSessionSubagentCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `subagent`: an object, [`Subagent`].
        lenient subagent: Subagent = "subagent",
        /// The member `type`: `"agent.session.subagent.created"`.
        constant r#type: "agent.session.subagent.created" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

params! {
    /// What `beta.agents.sessions.subagents.items.list` takes.
    pub struct BetaAgentSessionSubagentItemListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentSessionSubagentItemListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentSessionSubagentItemListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.sessions.subagents.items.list?order`.
    pub enum BetaAgentSessionSubagentItemListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.sessions.subagents.list` takes.
    pub struct BetaAgentSessionSubagentListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentSessionSubagentListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentSessionSubagentListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.sessions.subagents.list?order`.
    pub enum BetaAgentSessionSubagentListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.sessions.subagents.turns.items.list` takes.
    pub struct BetaAgentSessionSubagentTurnItemListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentSessionSubagentTurnItemListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentSessionSubagentTurnItemListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.sessions.subagents.turns.items.list?order`.
    pub enum BetaAgentSessionSubagentTurnItemListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.sessions.subagents.turns.list` takes.
    pub struct BetaAgentSessionSubagentTurnListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentSessionSubagentTurnListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentSessionSubagentTurnListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.sessions.subagents.turns.list?order`.
    pub enum BetaAgentSessionSubagentTurnListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}
