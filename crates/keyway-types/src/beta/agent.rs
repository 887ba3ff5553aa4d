// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{
    AgentFunctionCallStatus, AgentOutputItemStatus, AgentReasoning, BetaEncryptedContent,
    InputContentResourceInputImage, MultiAgentConfig, OutputText, PersistedAgentTool, TextFormat,
    TextFormatParam, UserMessageInputText, WebSearchAction,
};
use crate::support::{object, open_enum, params, tagged_union};

object! {
    /// What `beta.agents.create`, `beta.agents.list`, `beta.agents.retrieve` gives: an object: the document's `Agent`.
    pub struct Agent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `metadata`: an object of one's own names.
        lenient metadata: BTreeMap<String, String> = "metadata",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `multi_agent`: an object, [`MultiAgentConfig`].
        lenient multi_agent: MultiAgentConfig = "multi_agent",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `object`: `"agent"`.
        constant object: "agent" = "object",
        /// The member `reasoning`: an object, [`AgentReasoning`].
        lenient reasoning: AgentReasoning = "reasoning",
        /// The member `service_tier`: one of the values of [`AgentServiceTier`].
        lenient service_tier: AgentServiceTier = "service_tier",
        /// The member `text`: an object, [`AgentText`].
        lenient text: AgentText = "text",
        /// The member `tools`: a list.
        lenient tools: Vec<PersistedAgentTool> = "tools",
        /// The member `updated_at`: a whole number, in seconds since 1970.
        lenient updated_at: i64 = "updated_at",
        /// The member `compaction`: an object, [`AgentCompaction`].
        optional compaction: AgentCompaction = "compaction",
        /// The member `experimental`: an object, [`AgentExperimental`].
        optional experimental: AgentExperimental = "experimental",
    }
}

object! {
    /// An object: the document's `AgentCloseSubagentCallItem`.
    pub struct AgentCloseSubagentCallItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `recipient_agent_id`: a text.
        lenient recipient_agent_id: String = "recipient_agent_id",
        /// The member `sender_agent_id`: a text.
        lenient sender_agent_id: String = "sender_agent_id",
        /// The member `status`: one of the values of [`AgentFunctionCallStatus`].
        lenient status: AgentFunctionCallStatus = "status",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"close_subagent_call"`.
        constant r#type: "close_subagent_call" = "type",
    }
}

object! {
    /// An object: the document's `AgentCommandExecutionItem`.
    pub struct AgentCommandExecutionItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `command`: a text.
        lenient command: String = "command",
        /// The member `cwd`: a text. May be null.
        optional cwd: String = "cwd",
        /// The member `duration_ms`: a whole number. May be null.
        optional duration_ms: i64 = "duration_ms",
        /// The member `exit_code`: a whole number. May be null.
        optional exit_code: i64 = "exit_code",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
        /// The member `status`: one of the values of [`AgentFunctionCallStatus`].
        lenient status: AgentFunctionCallStatus = "status",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"command_execution"`.
        constant r#type: "command_execution" = "type",
    }
}

object! {
    /// An object: `compaction` of the document's `Agent`.
    pub struct AgentCompaction {
        /// The member `async`: true or false. The API's default: `false`.
        lenient r#async: bool = "async",
    }
}

tagged_union! {
    /// One of several objects: the document's `AgentContent`.
    pub enum AgentContent by "type" {
        "output_text" => OutputText(OutputText),
        "encrypted_content" => EncryptedContent(BetaEncryptedContent),
    }
}

object! {
    /// What `beta.agents.delete` gives: an object: the document's `AgentDeleted`.
    pub struct AgentDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `object`: `"agent.deleted"`.
        constant object: "agent.deleted" = "object",
    }
}

object! {
    /// An object: `experimental` of the document's `Agent`.
    pub struct AgentExperimental {
        /// The member `time_awareness`: true or false.
        lenient time_awareness: bool = "time_awareness",
    }
}

tagged_union! {
    /// One of several objects: the document's `AgentInputContent`.
    pub enum AgentInputContent by "type" {
        "input_text" => InputText(UserMessageInputText),
        "input_image" => InputImage(InputContentResourceInputImage),
    }
}

object! {
    /// An object: the document's `AgentInterruptSubagentCallItem`.
    pub struct AgentInterruptSubagentCallItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `recipient_agent_id`: a text.
        lenient recipient_agent_id: String = "recipient_agent_id",
        /// The member `sender_agent_id`: a text.
        lenient sender_agent_id: String = "sender_agent_id",
        /// The member `status`: one of the values of [`AgentFunctionCallStatus`].
        lenient status: AgentFunctionCallStatus = "status",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"interrupt_subagent_call"`.
        constant r#type: "interrupt_subagent_call" = "type",
    }
}

params! {
    /// What `beta.agents.list` takes.
    pub struct BetaAgentListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.list?order`.
    pub enum BetaAgentListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

object! {
    /// An object: the document's `AgentMcpCallItem`.
    pub struct AgentMcpCallItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `arguments`: any JSON.
        lenient arguments: crate::Json = "arguments",
        /// The member `error`: any JSON.
        lenient error: crate::Json = "error",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `output`: any JSON.
        lenient output: crate::Json = "output",
        /// The member `server_label`: a text.
        lenient server_label: String = "server_label",
        /// The member `status`: one of the values of [`AgentFunctionCallStatus`].
        lenient status: AgentFunctionCallStatus = "status",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"mcp_call"`.
        constant r#type: "mcp_call" = "type",
    }
}

object! {
    /// An object: the document's `AgentResumeSubagentCallItem`.
    pub struct AgentResumeSubagentCallItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `recipient_agent_id`: a text.
        lenient recipient_agent_id: String = "recipient_agent_id",
        /// The member `sender_agent_id`: a text.
        lenient sender_agent_id: String = "sender_agent_id",
        /// The member `status`: one of the values of [`AgentFunctionCallStatus`].
        lenient status: AgentFunctionCallStatus = "status",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"resume_subagent_call"`.
        constant r#type: "resume_subagent_call" = "type",
    }
}

object! {
    /// An object: the document's `AgentSendSubagentInputCallItem`.
    pub struct AgentSendSubagentInputCallItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `content`: a list.
        lenient content: Vec<AgentContent> = "content",
        /// The member `recipient_agent_id`: a text.
        lenient recipient_agent_id: String = "recipient_agent_id",
        /// The member `sender_agent_id`: a text.
        lenient sender_agent_id: String = "sender_agent_id",
        /// The member `status`: one of the values of [`AgentFunctionCallStatus`].
        lenient status: AgentFunctionCallStatus = "status",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"send_subagent_input_call"`.
        constant r#type: "send_subagent_input_call" = "type",
    }
}

open_enum! {
    /// A string with known values: `service_tier` of the document's `Agent`.
    pub enum AgentServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

params! {
    /// An object: the document's `BetaAgentTag`.
    pub struct BetaAgentTag {
        /// The member `agent_name`: a text.
        given agent_name: String = "agent_name",
    }
}

params! {
    /// An object: the document's `Beta_AgentTagParam`.
    pub struct BetaAgentTagParam {
        /// The member `agent_name`: a text.
        given agent_name: String = "agent_name",
    }
}

object! {
    /// An object: the document's `AgentText`.
    pub struct AgentText {
        /// The member `format`: one of the shapes of [`TextFormat`].
        lenient format: TextFormat = "format",
        /// The member `verbosity`: one of the values of [`AgentTextVerbosity`]. The API's default: `"medium"`.
        lenient verbosity: AgentTextVerbosity = "verbosity",
    }
}

params! {
    /// An object: the document's `AgentTextParam`.
    pub struct AgentTextParam {
        /// The member `format`: one of the shapes of [`TextFormatParam`]. May be null.
        optional format: TextFormatParam = "format",
        /// The member `verbosity`: one of the values of [`AgentTextParamVerbosity`]. The API's default: `"medium"`. May be null.
        optional verbosity: AgentTextParamVerbosity = "verbosity",
    }
}

open_enum! {
    /// A string with known values: `verbosity` of the document's `AgentTextParam`.
    pub enum AgentTextParamVerbosity {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

open_enum! {
    /// A string with known values: `verbosity` of the document's `AgentText`.
    pub enum AgentTextVerbosity {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

object! {
    /// An object: the document's `AgentWaitForSubagentsCallItem`.
    pub struct AgentWaitForSubagentsCallItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `recipient_agent_ids`: a list.
        lenient recipient_agent_ids: Vec<String> = "recipient_agent_ids",
        /// The member `sender_agent_id`: a text.
        lenient sender_agent_id: String = "sender_agent_id",
        /// The member `status`: one of the values of [`AgentFunctionCallStatus`].
        lenient status: AgentFunctionCallStatus = "status",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"wait_for_subagents_call"`.
        constant r#type: "wait_for_subagents_call" = "type",
    }
}

object! {
    /// An object: the document's `AgentWebSearchCallItem`.
    pub struct AgentWebSearchCallItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `action`: one of the shapes of [`WebSearchAction`]. May be null.
        optional action: WebSearchAction = "action",
        /// The member `status`: one of the values of [`AgentOutputItemStatus`].
        lenient status: AgentOutputItemStatus = "status",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"web_search_call"`.
        constant r#type: "web_search_call" = "type",
    }
}
