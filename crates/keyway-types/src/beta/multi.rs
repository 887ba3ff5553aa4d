// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{BetaAgentTag, BetaAgentTagParam, BetaOutputTextContentParam, BetaResponseOutputText};
use crate::support::{object, open_enum, params};

open_enum! {
    /// A string with known values: the document's `BetaMultiAgentAction`.
    pub enum BetaMultiAgentAction {
        SpawnAgent = "spawn_agent",
        InterruptAgent = "interrupt_agent",
        ListAgents = "list_agents",
        SendMessage = "send_message",
        FollowupTask = "followup_task",
        WaitAgent = "wait_agent",
    }
}

object! {
    /// An object: the document's `BetaMultiAgentCall`.
    pub struct BetaMultiAgentCall {
        /// The member `type`: `"multi_agent_call"`. The API's default: `"multi_agent_call"`.
        constant r#type: "multi_agent_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `action`: one of the values of [`BetaMultiAgentAction`].
        lenient action: BetaMultiAgentAction = "action",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaMultiAgentCallItemParam`.
    pub struct BetaMultiAgentCallItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `type`: `"multi_agent_call"`. The API's default: `"multi_agent_call"`.
        constant r#type: "multi_agent_call" = "type",
        /// The member `action`: one of the values of [`BetaMultiAgentAction`].
        given action: BetaMultiAgentAction = "action",
        /// The member `arguments`: a text.
        given arguments: String = "arguments",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}

object! {
    /// An object: the document's `BetaMultiAgentCallOutput`.
    pub struct BetaMultiAgentCallOutput {
        /// The member `type`: `"multi_agent_call_output"`. The API's default: `"multi_agent_call_output"`.
        constant r#type: "multi_agent_call_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `action`: one of the values of [`BetaMultiAgentAction`].
        lenient action: BetaMultiAgentAction = "action",
        /// The member `output`: a list.
        lenient output: Vec<BetaResponseOutputText> = "output",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaMultiAgentCallOutputItemParam`.
    pub struct BetaMultiAgentCallOutputItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `type`: `"multi_agent_call_output"`. The API's default: `"multi_agent_call_output"`.
        constant r#type: "multi_agent_call_output" = "type",
        /// The member `action`: one of the values of [`BetaMultiAgentAction`].
        given action: BetaMultiAgentAction = "action",
        /// The member `output`: a list.
        lenient output: Vec<BetaOutputTextContentParam> = "output",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}

params! {
    /// An object: the document's `BetaMultiAgentParam`.
    pub struct BetaMultiAgentParam {
        /// The member `enabled`: true or false.
        required enabled: bool = "enabled",
        /// The member `max_concurrent_subagents`: a whole number, at least 1.
        optional max_concurrent_subagents: i64 = "max_concurrent_subagents",
    }
}

object! {
    /// An object: the document's `MultiAgentConfig`.
    pub struct MultiAgentConfig {
        /// The member `enabled`: true or false. The API's default: `false`.
        lenient enabled: bool = "enabled",
        /// The member `max_concurrent_subagents`: a whole number. The API's default: `6`. May be null.
        optional max_concurrent_subagents: i64 = "max_concurrent_subagents",
    }
}

params! {
    /// An object: the document's `MultiAgentConfigParam`.
    pub struct MultiAgentConfigParam {
        /// The member `enabled`: true or false.
        required enabled: bool = "enabled",
        /// The member `max_concurrent_subagents`: a whole number. The API's default: `6`.
        optional max_concurrent_subagents: i64 = "max_concurrent_subagents",
    }
}
