// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{
    AgentSessionInputParam, AgentToolParam, AutomationTargetResourceNewSession, BetaCustomTextFormatParam,
    BetaEncryptedContent, CredentialAuth, CredentialAuthCreateParam, PersistedAgentTool,
    PersistedAgentToolParam, UserMessageInputText,
};
use crate::shared::InlineSkill;
use crate::support::{kind_union, object, open_enum, params, tagged_union};

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
    /// An object: the document's `AgentCreateSubagentCallItem`.
    pub struct AgentCreateSubagentCallItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `agent_id`: a text.
        lenient agent_id: String = "agent_id",
        /// The member `content`: a list.
        lenient content: Vec<AgentContent> = "content",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
        /// The member `reasoning_effort`: a text. May be null.
        optional reasoning_effort: String = "reasoning_effort",
        /// The member `status`: one of the values of [`AgentFunctionCallStatus`].
        lenient status: AgentFunctionCallStatus = "status",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"create_subagent_call"`.
        constant r#type: "create_subagent_call" = "type",
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

object! {
    /// An object: the document's `AgentFunctionCallItem`.
    pub struct AgentFunctionCallItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `arguments`: any JSON.
        lenient arguments: crate::Json = "arguments",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `status`: one of the values of [`AgentFunctionCallStatus`].
        lenient status: AgentFunctionCallStatus = "status",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
    }
}

open_enum! {
    /// A string with known values: the document's `AgentFunctionCallStatus`.
    pub enum AgentFunctionCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
        Incomplete = "incomplete",
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

open_enum! {
    /// A string with known values: the document's `AgentOutputItemStatus`.
    pub enum AgentOutputItemStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

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

object! {
    /// What `beta.agents.sessions.delete` gives: an object: the document's `AgentSessionDeleted`.
    pub struct AgentSessionDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `object`: `"agent.session.deleted"`.
        constant object: "agent.session.deleted" = "object",
    }
}

params! {
    /// An object: the document's `AgentSessionInputMessageParam`.
    pub struct AgentSessionInputMessageParam {
        /// The member `content`: a list.
        required content: Vec<InputContentParam> = "content",
        /// The member `role`: `"user"`.
        constant role: "user" = "role",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
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

object! {
    /// What `beta.agents.automations.invocations.create`, `beta.agents.automations.invocations.list`, `beta.agents.automations.invocations.retrieve` gives: an object: the document's `AutomationInvocation`.
    pub struct AutomationInvocation {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `automation_id`: a text.
        lenient automation_id: String = "automation_id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `error`: an object, [`AutomationInvocationError`]. May be null.
        optional error: AutomationInvocationError = "error",
        /// The member `object`: `"agent.automation.invocation"`.
        constant object: "agent.automation.invocation" = "object",
        /// The member `scheduled_at`: a whole number, in seconds since 1970. May be null.
        optional scheduled_at: i64 = "scheduled_at",
        /// The member `session_id`: a text. May be null.
        optional session_id: String = "session_id",
        /// The member `skip_reason`: `"pending_delivery"`. May be null.
        constant skip_reason: "pending_delivery" = "skip_reason",
        /// The member `source`: one of the shapes of [`AutomationInvocationSource`].
        lenient source: AutomationInvocationSource = "source",
        /// The member `status`: one of the values of [`AutomationInvocationStatus`].
        lenient status: AutomationInvocationStatus = "status",
    }
}

object! {
    /// An object: `error` of the document's `AutomationInvocation`.
    pub struct AutomationInvocationError {
        /// The member `code`: a text.
        lenient code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

tagged_union! {
    /// One of several objects: the document's `AutomationInvocationSource`.
    pub enum AutomationInvocationSource by "type" {
        "manual" => Manual(AutomationInvocationSourceResourceManual),
        "automation" => Automation(AutomationInvocationSourceResourceAutomation),
    }
}

object! {
    /// An object: the document's `AutomationInvocationSourceResourceAutomation`.
    pub struct AutomationInvocationSourceResourceAutomation {
        /// The member `automation`: one of the shapes of [`Automation`].
        lenient automation: Box<Automation> = "automation",
        /// The member `type`: `"automation"`.
        constant r#type: "automation" = "type",
    }
}

object! {
    /// An object: the document's `AutomationInvocationSourceResourceManual`.
    pub struct AutomationInvocationSourceResourceManual {
        /// The member `type`: `"manual"`.
        constant r#type: "manual" = "type",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `AutomationInvocation`.
    pub enum AutomationInvocationStatus {
        Queued = "queued",
        Completed = "completed",
        Failed = "failed",
        Skipped = "skipped",
    }
}

/// A value: the document's `AutomationMetadataParam`.
pub type AutomationMetadataParam = BTreeMap<String, String>;

tagged_union! {
    /// One of several objects: the document's `AutomationTarget`.
    pub enum AutomationTarget by "type" {
        "new_session" => NewSession(AutomationTargetResourceNewSession),
        "existing_session" => ExistingSession(AutomationTargetResourceExistingSession),
    }
}

tagged_union! {
    /// One of several objects: the document's `AutomationTargetParam`.
    pub enum AutomationTargetParam by "type" {
        "new_session" => NewSession(AutomationTargetParamNewSession),
        "existing_session" => ExistingSession(AutomationTargetParamExistingSession),
    }
}

params! {
    /// An object: the document's `AutomationTargetParamExistingSession`.
    pub struct AutomationTargetParamExistingSession {
        /// The member `instructions`: a text.
        required instructions: String = "instructions",
        /// The member `session_id`: a text.
        required session_id: String = "session_id",
        /// The member `type`: `"existing_session"`.
        constant r#type: "existing_session" = "type",
    }
}

params! {
    /// An object: the document's `AutomationTargetParamNewSession`.
    pub struct AutomationTargetParamNewSession {
        /// The member `environment`: one of the shapes of [`EnvironmentParam`].
        required environment: Box<EnvironmentParam> = "environment",
        /// The member `input`: a list.
        required input: Vec<AgentSessionInputMessageParam> = "input",
        /// The member `type`: `"new_session"`.
        constant r#type: "new_session" = "type",
        /// The member `agent`: an object, [`AutomationTargetParamNewSessionAgent`].
        optional agent: Box<AutomationTargetParamNewSessionAgent> = "agent",
        /// The member `agent_id`: a text.
        optional agent_id: String = "agent_id",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// The member `vault_ids`: a list. May be null.
        optional vault_ids: Vec<String> = "vault_ids",
    }
}

params! {
    /// An object: `agent` of the document's `AutomationTargetParamNewSession`.
    pub struct AutomationTargetParamNewSessionAgent {
        /// The member `compaction`: an object, [`AutomationTargetParamNewSessionAgentCompaction`]. May be null.
        optional compaction: AutomationTargetParamNewSessionAgentCompaction = "compaction",
        /// The member `experimental`: an object, [`AutomationTargetParamNewSessionAgentExperimental`].
        optional experimental: AutomationTargetParamNewSessionAgentExperimental = "experimental",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `model`: a text.
        optional model: String = "model",
        /// The member `multi_agent`: an object, [`MultiAgentConfigParam`]. May be null.
        optional multi_agent: MultiAgentConfigParam = "multi_agent",
        /// The member `reasoning`: an object, [`AgentReasoningParam`]. May be null.
        optional reasoning: AgentReasoningParam = "reasoning",
        /// The member `service_tier`: one of the values of [`AutomationTargetParamNewSessionAgentServiceTier`]. May be null.
        optional service_tier: AutomationTargetParamNewSessionAgentServiceTier = "service_tier",
        /// The member `text`: an object, [`AgentTextParam`]. May be null.
        optional text: AgentTextParam = "text",
        /// The member `tools`: a list. May be null.
        optional tools: Vec<AgentToolParam> = "tools",
    }
}

params! {
    /// An object: `agent.compaction` of the document's `AutomationTargetParamNewSession`.
    pub struct AutomationTargetParamNewSessionAgentCompaction {
        /// The member `async`: true or false. The API's default: `false`. May be null.
        optional r#async: bool = "async",
    }
}

params! {
    /// An object: `agent.experimental` of the document's `AutomationTargetParamNewSession`.
    pub struct AutomationTargetParamNewSessionAgentExperimental {
        /// The member `time_awareness`: true or false.
        optional time_awareness: bool = "time_awareness",
    }
}

open_enum! {
    /// A string with known values: `agent.service_tier` of the document's `AutomationTargetParamNewSession`.
    pub enum AutomationTargetParamNewSessionAgentServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

object! {
    /// An object: the document's `AutomationTargetResourceExistingSession`.
    pub struct AutomationTargetResourceExistingSession {
        /// The member `instructions`: a text.
        lenient instructions: String = "instructions",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `type`: `"existing_session"`.
        constant r#type: "existing_session" = "type",
    }
}

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

params! {
    /// What `beta.agents.create` takes.
    pub struct BetaAgentCreateParams {
        /// The member `model`: a text.
        required model: String = "model",
        /// The member `compaction`: an object, [`BetaAgentCreateParamsCompaction`]. May be null.
        optional compaction: BetaAgentCreateParamsCompaction = "compaction",
        /// The member `experimental`: an object, [`BetaAgentCreateParamsExperimental`].
        optional experimental: BetaAgentCreateParamsExperimental = "experimental",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// The member `multi_agent`: an object, [`MultiAgentConfigParam`]. May be null.
        optional multi_agent: MultiAgentConfigParam = "multi_agent",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `reasoning`: an object, [`AgentReasoningParam`]. May be null.
        optional reasoning: AgentReasoningParam = "reasoning",
        /// The member `service_tier`: one of the values of [`BetaAgentCreateParamsServiceTier`]. The API's default: `"auto"`. May be null.
        optional service_tier: BetaAgentCreateParamsServiceTier = "service_tier",
        /// The member `text`: an object, [`AgentTextParam`]. May be null.
        optional text: AgentTextParam = "text",
        /// The member `tools`: a list. May be null.
        optional tools: Vec<PersistedAgentToolParam> = "tools",
    }
}

params! {
    /// An object: `compaction` of the document's `BetaAgentCreateParams`.
    pub struct BetaAgentCreateParamsCompaction {
        /// The member `async`: true or false. The API's default: `false`. May be null.
        optional r#async: bool = "async",
    }
}

params! {
    /// An object: `experimental` of the document's `BetaAgentCreateParams`.
    pub struct BetaAgentCreateParamsExperimental {
        /// The member `time_awareness`: true or false. The API's default: `false`.
        optional time_awareness: bool = "time_awareness",
    }
}

open_enum! {
    /// A string with known values: `service_tier` of the document's `BetaAgentCreateParams`.
    pub enum BetaAgentCreateParamsServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

params! {
    /// What `beta.agents.environments.create` takes.
    pub struct BetaAgentEnvironmentCreateParams {
        /// The member `environment`: an object, [`BetaAgentEnvironmentCreateParamsEnvironment`].
        required environment: Box<BetaAgentEnvironmentCreateParamsEnvironment> = "environment",
        /// The member `vault_ids`: a list. May be null.
        optional vault_ids: Vec<String> = "vault_ids",
        /// The member `idempotency_key`: a text.
        optional idempotency_key: String = "idempotency_key",
    }
}

params! {
    /// An object: `environment` of the document's `BetaAgentEnvironmentCreateParams`.
    pub struct BetaAgentEnvironmentCreateParamsEnvironment {
        /// The member `type`: `"openai_hosted"`.
        constant r#type: "openai_hosted" = "type",
        /// The member `capability_directories`: a list. May be null.
        optional capability_directories: Vec<String> = "capability_directories",
        /// The member `desktop`: an object, [`BetaAgentEnvironmentCreateParamsEnvironmentDesktop`]. May be null.
        optional desktop: BetaAgentEnvironmentCreateParamsEnvironmentDesktop = "desktop",
        /// The member `env`: an object of one's own names. May be null.
        optional env: BTreeMap<String, String> = "env",
        /// The member `environment_template_id`: a text.
        optional environment_template_id: String = "environment_template_id",
        /// The member `files`: a list. May be null.
        optional files: Vec<HostedEnvironmentFileParam> = "files",
        /// The member `network`: an object, [`BetaAgentEnvironmentCreateParamsEnvironmentNetwork`]. May be null.
        optional network: BetaAgentEnvironmentCreateParamsEnvironmentNetwork = "network",
        /// The member `packages`: an object, [`BetaAgentEnvironmentCreateParamsEnvironmentPackages`]. May be null.
        optional packages: BetaAgentEnvironmentCreateParamsEnvironmentPackages = "packages",
        /// The member `plugins`: a list. May be null.
        optional plugins: Vec<HostedPluginParam> = "plugins",
        /// The member `setup_commands`: a list. May be null.
        optional setup_commands: Vec<SetupCommandParam> = "setup_commands",
        /// The member `skills`: a list. May be null.
        optional skills: Vec<HostedSkillParam> = "skills",
    }
}

params! {
    /// An object: `environment.desktop` of the document's `BetaAgentEnvironmentCreateParams`.
    pub struct BetaAgentEnvironmentCreateParamsEnvironmentDesktop {
        /// The member `enabled`: true or false.
        required enabled: bool = "enabled",
    }
}

params! {
    /// An object: `environment.network` of the document's `BetaAgentEnvironmentCreateParams`.
    pub struct BetaAgentEnvironmentCreateParamsEnvironmentNetwork {
        /// The member `access`: one of the values of [`BetaAgentEnvironmentCreateParamsEnvironmentNetworkAccess`].
        required access: BetaAgentEnvironmentCreateParamsEnvironmentNetworkAccess = "access",
        /// The member `allowed_domains`: a list. May be null.
        optional allowed_domains: Vec<String> = "allowed_domains",
        /// The member `blocked_domains`: a list. May be null.
        optional blocked_domains: Vec<String> = "blocked_domains",
    }
}

open_enum! {
    /// A string with known values: `environment.network.access` of the document's `BetaAgentEnvironmentCreateParams`.
    pub enum BetaAgentEnvironmentCreateParamsEnvironmentNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

params! {
    /// An object: `environment.packages` of the document's `BetaAgentEnvironmentCreateParams`.
    pub struct BetaAgentEnvironmentCreateParamsEnvironmentPackages {
        /// The member `npm`: a list. May be null.
        optional npm: Vec<String> = "npm",
        /// The member `python`: a list. May be null.
        optional python: Vec<String> = "python",
        /// The member `system`: a list. May be null.
        optional system: Vec<String> = "system",
    }
}

params! {
    /// What `beta.agents.environments.files.create` takes.
    pub struct BetaAgentEnvironmentFileCreateParams {
        /// The member `path`: a text.
        required path: String = "path",
        /// The member `type`: one of the values of [`BetaAgentEnvironmentFileCreateParamsType`].
        required r#type: BetaAgentEnvironmentFileCreateParamsType = "type",
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
        /// The member `data`: a text.
        optional data: String = "data",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `BetaAgentEnvironmentFileCreateParams`.
    pub enum BetaAgentEnvironmentFileCreateParamsType {
        FileId = "file_id",
        Inline = "inline",
    }
}

params! {
    /// What `beta.agents.environments.files.list` takes.
    pub struct BetaAgentEnvironmentFileListParams {
        /// The member `limit`: a whole number, 1 to 100. May be null.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentEnvironmentFileListParamsOrder`].
        optional order: BetaAgentEnvironmentFileListParamsOrder = "order",
        /// The member `page`: a text.
        optional page: String = "page",
        /// The member `path`: a text. May be null.
        optional path: String = "path",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.environments.files.list?order`.
    pub enum BetaAgentEnvironmentFileListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.environments.list` takes.
    pub struct BetaAgentEnvironmentListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentEnvironmentListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentEnvironmentListParamsOrder = "order",
        /// The member `type`: `"openai_hosted"`.
        constant r#type: "openai_hosted" = "type",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.environments.list?order`.
    pub enum BetaAgentEnvironmentListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.environments.templates.create` takes.
    pub struct BetaAgentEnvironmentTemplateCreateParams {
        /// The member `capability_directories`: a list. May be null.
        optional capability_directories: Vec<String> = "capability_directories",
        /// The member `desktop`: an object, [`BetaAgentEnvironmentTemplateCreateParamsDesktop`]. May be null.
        optional desktop: BetaAgentEnvironmentTemplateCreateParamsDesktop = "desktop",
        /// The member `env`: an object of one's own names. May be null.
        optional env: BTreeMap<String, String> = "env",
        /// The member `files`: a list. May be null.
        optional files: Vec<HostedEnvironmentFileParam> = "files",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `network`: an object, [`BetaAgentEnvironmentTemplateCreateParamsNetwork`]. May be null.
        optional network: BetaAgentEnvironmentTemplateCreateParamsNetwork = "network",
        /// The member `packages`: an object, [`BetaAgentEnvironmentTemplateCreateParamsPackages`]. May be null.
        optional packages: BetaAgentEnvironmentTemplateCreateParamsPackages = "packages",
        /// The member `plugins`: a list. May be null.
        optional plugins: Vec<HostedPluginParam> = "plugins",
        /// The member `setup_commands`: a list. May be null.
        optional setup_commands: Vec<SetupCommandParam> = "setup_commands",
        /// The member `skills`: a list. May be null.
        optional skills: Vec<HostedSkillParam> = "skills",
    }
}

params! {
    /// An object: `desktop` of the document's `BetaAgentEnvironmentTemplateCreateParams`.
    pub struct BetaAgentEnvironmentTemplateCreateParamsDesktop {
        /// The member `enabled`: true or false.
        required enabled: bool = "enabled",
    }
}

params! {
    /// An object: `network` of the document's `BetaAgentEnvironmentTemplateCreateParams`.
    pub struct BetaAgentEnvironmentTemplateCreateParamsNetwork {
        /// The member `access`: one of the values of [`BetaAgentEnvironmentTemplateCreateParamsNetworkAccess`].
        required access: BetaAgentEnvironmentTemplateCreateParamsNetworkAccess = "access",
        /// The member `allowed_domains`: a list. May be null.
        optional allowed_domains: Vec<String> = "allowed_domains",
        /// The member `blocked_domains`: a list. May be null.
        optional blocked_domains: Vec<String> = "blocked_domains",
    }
}

open_enum! {
    /// A string with known values: `network.access` of the document's `BetaAgentEnvironmentTemplateCreateParams`.
    pub enum BetaAgentEnvironmentTemplateCreateParamsNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

params! {
    /// An object: `packages` of the document's `BetaAgentEnvironmentTemplateCreateParams`.
    pub struct BetaAgentEnvironmentTemplateCreateParamsPackages {
        /// The member `npm`: a list. May be null.
        optional npm: Vec<String> = "npm",
        /// The member `python`: a list. May be null.
        optional python: Vec<String> = "python",
        /// The member `system`: a list. May be null.
        optional system: Vec<String> = "system",
    }
}

params! {
    /// What `beta.agents.environments.templates.list` takes.
    pub struct BetaAgentEnvironmentTemplateListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentEnvironmentTemplateListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentEnvironmentTemplateListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.environments.templates.list?order`.
    pub enum BetaAgentEnvironmentTemplateListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.environments.templates.update` takes.
    pub struct BetaAgentEnvironmentTemplateUpdateParams {
        /// The member `capability_directories`: a list. May be null.
        nullable capability_directories: Vec<String> = "capability_directories",
        /// The member `desktop`: an object, [`BetaAgentEnvironmentTemplateUpdateParamsDesktop`]. May be null.
        nullable desktop: BetaAgentEnvironmentTemplateUpdateParamsDesktop = "desktop",
        /// The member `env`: an object of one's own names. May be null.
        nullable env: BTreeMap<String, String> = "env",
        /// The member `files`: a list. May be null.
        nullable files: Vec<HostedEnvironmentFileParam> = "files",
        /// The member `name`: a text. May be null.
        nullable name: String = "name",
        /// The member `network`: an object, [`BetaAgentEnvironmentTemplateUpdateParamsNetwork`]. May be null.
        nullable network: BetaAgentEnvironmentTemplateUpdateParamsNetwork = "network",
        /// The member `packages`: an object, [`BetaAgentEnvironmentTemplateUpdateParamsPackages`]. May be null.
        nullable packages: BetaAgentEnvironmentTemplateUpdateParamsPackages = "packages",
        /// The member `plugins`: a list. May be null.
        nullable plugins: Vec<HostedPluginParam> = "plugins",
        /// The member `setup_commands`: a list. May be null.
        nullable setup_commands: Vec<SetupCommandParam> = "setup_commands",
        /// The member `skills`: a list. May be null.
        nullable skills: Vec<HostedSkillParam> = "skills",
    }
}

params! {
    /// An object: `desktop` of the document's `BetaAgentEnvironmentTemplateUpdateParams`.
    pub struct BetaAgentEnvironmentTemplateUpdateParamsDesktop {
        /// The member `enabled`: true or false.
        required enabled: bool = "enabled",
    }
}

params! {
    /// An object: `network` of the document's `BetaAgentEnvironmentTemplateUpdateParams`.
    pub struct BetaAgentEnvironmentTemplateUpdateParamsNetwork {
        /// The member `access`: one of the values of [`BetaAgentEnvironmentTemplateUpdateParamsNetworkAccess`].
        required access: BetaAgentEnvironmentTemplateUpdateParamsNetworkAccess = "access",
        /// The member `allowed_domains`: a list. May be null.
        nullable allowed_domains: Vec<String> = "allowed_domains",
        /// The member `blocked_domains`: a list. May be null.
        nullable blocked_domains: Vec<String> = "blocked_domains",
    }
}

open_enum! {
    /// A string with known values: `network.access` of the document's `BetaAgentEnvironmentTemplateUpdateParams`.
    pub enum BetaAgentEnvironmentTemplateUpdateParamsNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

params! {
    /// An object: `packages` of the document's `BetaAgentEnvironmentTemplateUpdateParams`.
    pub struct BetaAgentEnvironmentTemplateUpdateParamsPackages {
        /// The member `npm`: a list. May be null.
        nullable npm: Vec<String> = "npm",
        /// The member `python`: a list. May be null.
        nullable python: Vec<String> = "python",
        /// The member `system`: a list. May be null.
        nullable system: Vec<String> = "system",
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

params! {
    /// What `beta.agents.sessions.artifacts.list` takes.
    pub struct BetaAgentSessionArtifactListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `environment_id`: a text. May be null.
        optional environment_id: String = "environment_id",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentSessionArtifactListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentSessionArtifactListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.sessions.artifacts.list?order`.
    pub enum BetaAgentSessionArtifactListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

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

params! {
    /// What `beta.agents.sessions.events.create` takes.
    pub struct BetaAgentSessionEventCreateParams {
        /// The member `events`: a list.
        required events: Vec<AgentSessionInputParam> = "events",
        /// The member `idempotency_key`: a text.
        optional idempotency_key: String = "idempotency_key",
    }
}

params! {
    /// What `beta.agents.sessions.events.stream` takes.
    pub struct BetaAgentSessionEventStreamParams {
        /// The member `include_obfuscation`: true or false. The API's default: `true`.
        optional include_obfuscation: bool = "include_obfuscation",
    }
}

params! {
    /// What `beta.agents.sessions.items.list` takes.
    pub struct BetaAgentSessionItemListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentSessionItemListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentSessionItemListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.sessions.items.list?order`.
    pub enum BetaAgentSessionItemListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.sessions.list` takes.
    pub struct BetaAgentSessionListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `agent_id`: a text.
        optional agent_id: String = "agent_id",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `metadata`: an object of one's own names.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// The member `order`: one of the values of [`BetaAgentSessionListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentSessionListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.sessions.list?order`.
    pub enum BetaAgentSessionListParamsOrder {
        Asc = "asc",
        Desc = "desc",
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

params! {
    /// What `beta.agents.sessions.traces.list` takes.
    pub struct BetaAgentSessionTraceListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentSessionTraceListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentSessionTraceListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.sessions.traces.list?order`.
    pub enum BetaAgentSessionTraceListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.sessions.turns.items.list` takes.
    pub struct BetaAgentSessionTurnItemListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentSessionTurnItemListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentSessionTurnItemListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.sessions.turns.items.list?order`.
    pub enum BetaAgentSessionTurnItemListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.sessions.turns.list` takes.
    pub struct BetaAgentSessionTurnListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentSessionTurnListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentSessionTurnListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.sessions.turns.list?order`.
    pub enum BetaAgentSessionTurnListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.sessions.update` takes.
    pub struct BetaAgentSessionUpdateParams {
        /// The member `agent`: an object, [`BetaAgentSessionUpdateParamsAgent`].
        optional agent: BetaAgentSessionUpdateParamsAgent = "agent",
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: BTreeMap<String, String> = "metadata",
        /// The member `prompt_cache_options`: an object, [`BetaAgentSessionUpdateParamsPromptCacheOptions`]. May be null.
        nullable prompt_cache_options: BetaAgentSessionUpdateParamsPromptCacheOptions = "prompt_cache_options",
        /// The member `review`: one of the values of [`BetaAgentSessionUpdateParamsReview`].
        optional review: BetaAgentSessionUpdateParamsReview = "review",
    }
}

params! {
    /// An object: `agent` of the document's `BetaAgentSessionUpdateParams`.
    pub struct BetaAgentSessionUpdateParamsAgent {
        /// The member `model`: a text.
        optional model: String = "model",
        /// The member `reasoning`: an object, [`BetaAgentSessionUpdateParamsAgentReasoning`].
        optional reasoning: BetaAgentSessionUpdateParamsAgentReasoning = "reasoning",
        /// The member `service_tier`: one of the values of [`BetaAgentSessionUpdateParamsAgentServiceTier`]. May be null.
        nullable service_tier: BetaAgentSessionUpdateParamsAgentServiceTier = "service_tier",
        /// The member `tools`: a list. May be null.
        nullable tools: Vec<AgentToolParam> = "tools",
    }
}

params! {
    /// An object: `agent.reasoning` of the document's `BetaAgentSessionUpdateParams`.
    pub struct BetaAgentSessionUpdateParamsAgentReasoning {
        /// The member `effort`: one of the values of [`BetaAgentSessionUpdateParamsAgentReasoningEffort`]. May be null.
        nullable effort: BetaAgentSessionUpdateParamsAgentReasoningEffort = "effort",
    }
}

open_enum! {
    /// A string with known values: `agent.reasoning.effort` of the document's `BetaAgentSessionUpdateParams`.
    pub enum BetaAgentSessionUpdateParamsAgentReasoningEffort {
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
    /// A string with known values: `agent.service_tier` of the document's `BetaAgentSessionUpdateParams`.
    pub enum BetaAgentSessionUpdateParamsAgentServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

params! {
    /// An object: `prompt_cache_options` of the document's `BetaAgentSessionUpdateParams`.
    pub struct BetaAgentSessionUpdateParamsPromptCacheOptions {
        /// The member `ttl`: one of the values of [`BetaAgentSessionUpdateParamsPromptCacheOptionsTtl`].
        optional ttl: BetaAgentSessionUpdateParamsPromptCacheOptionsTtl = "ttl",
    }
}

open_enum! {
    /// A string with known values: `prompt_cache_options.ttl` of the document's `BetaAgentSessionUpdateParams`.
    pub enum BetaAgentSessionUpdateParamsPromptCacheOptionsTtl {
        _30m = "30m",
        _12h = "12h",
    }
}

open_enum! {
    /// A string with known values: `review` of the document's `BetaAgentSessionUpdateParams`.
    pub enum BetaAgentSessionUpdateParamsReview {
        None = "none",
        AutoReview = "auto_review",
    }
}

params! {
    /// What `beta.agents.update` takes.
    pub struct BetaAgentUpdateParams {
        /// The member `compaction`: an object, [`BetaAgentUpdateParamsCompaction`]. May be null.
        nullable compaction: BetaAgentUpdateParamsCompaction = "compaction",
        /// The member `experimental`: an object, [`BetaAgentUpdateParamsExperimental`].
        optional experimental: BetaAgentUpdateParamsExperimental = "experimental",
        /// The member `instructions`: a text. May be null.
        nullable instructions: String = "instructions",
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: BTreeMap<String, String> = "metadata",
        /// The member `model`: a text.
        optional model: String = "model",
        /// The member `multi_agent`: an object, [`MultiAgentConfigParam`]. May be null.
        nullable multi_agent: MultiAgentConfigParam = "multi_agent",
        /// The member `name`: a text. May be null.
        nullable name: String = "name",
        /// The member `reasoning`: an object, [`AgentReasoningParam`]. May be null.
        nullable reasoning: AgentReasoningParam = "reasoning",
        /// The member `service_tier`: one of the values of [`BetaAgentUpdateParamsServiceTier`]. May be null.
        nullable service_tier: BetaAgentUpdateParamsServiceTier = "service_tier",
        /// The member `text`: an object, [`AgentTextParam`]. May be null.
        nullable text: AgentTextParam = "text",
        /// The member `tools`: a list. May be null.
        nullable tools: Vec<PersistedAgentToolParam> = "tools",
    }
}

params! {
    /// An object: `compaction` of the document's `BetaAgentUpdateParams`.
    pub struct BetaAgentUpdateParamsCompaction {
        /// The member `async`: true or false. The API's default: `false`. May be null.
        nullable r#async: bool = "async",
    }
}

params! {
    /// An object: `experimental` of the document's `BetaAgentUpdateParams`.
    pub struct BetaAgentUpdateParamsExperimental {
        /// The member `time_awareness`: true or false.
        optional time_awareness: bool = "time_awareness",
    }
}

open_enum! {
    /// A string with known values: `service_tier` of the document's `BetaAgentUpdateParams`.
    pub enum BetaAgentUpdateParamsServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

params! {
    /// What `beta.agents.vaults.create` takes.
    pub struct BetaAgentVaultCreateParams {
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

params! {
    /// What `beta.agents.vaults.credentials.create` takes.
    pub struct BetaAgentVaultCredentialCreateParams {
        /// The member `auth`: one of the shapes of [`CredentialAuthCreateParam`].
        required auth: Box<CredentialAuthCreateParam> = "auth",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `metadata`: an object of one's own names.
        optional metadata: BTreeMap<String, String> = "metadata",
    }
}

params! {
    /// What `beta.agents.vaults.credentials.list` takes.
    pub struct BetaAgentVaultCredentialListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `metadata`: an object of one's own names.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// The member `order`: one of the values of [`BetaAgentVaultCredentialListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentVaultCredentialListParamsOrder = "order",
        /// The member `status`: one of the shapes of [`VaultStatusFilter`].
        optional status: VaultStatusFilter = "status",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.vaults.credentials.list?order`.
    pub enum BetaAgentVaultCredentialListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.vaults.credentials.update` takes.
    pub struct BetaAgentVaultCredentialUpdateParams {
        /// The member `auth`: one of the shapes of [`CredentialAuthRotateParam`].
        optional auth: CredentialAuthRotateParam = "auth",
        /// The member `metadata`: an object of one's own names.
        optional metadata: BTreeMap<String, String> = "metadata",
    }
}

params! {
    /// What `beta.agents.vaults.list` takes.
    pub struct BetaAgentVaultListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `metadata`: an object of one's own names.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// The member `order`: one of the values of [`BetaAgentVaultListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentVaultListParamsOrder = "order",
        /// The member `status`: one of the shapes of [`VaultStatusFilter`].
        optional status: VaultStatusFilter = "status",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.vaults.list?order`.
    pub enum BetaAgentVaultListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.vaults.update` takes.
    pub struct BetaAgentVaultUpdateParams {
        /// The member `metadata`: an object of one's own names.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// The member `name`: a text. May be null.
        nullable name: String = "name",
    }
}

/// A value: the document's `BetaInlineSkillParam`.
pub type BetaInlineSkill = InlineSkill;

object! {
    /// An object: the document's `BrowserAuthenticationRequestItemResource`.
    pub struct BrowserAuthenticationRequestItemResource {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `request`: an object, [`BrowserAuthenticationRequestItemResourceRequest`].
        lenient request: BrowserAuthenticationRequestItemResourceRequest = "request",
        /// The member `request_id`: a text.
        lenient request_id: String = "request_id",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"computer_use_approval_request"`.
        constant r#type: "computer_use_approval_request" = "type",
    }
}

object! {
    /// An object: `request` of the document's `BrowserAuthenticationRequestItemResource`.
    pub struct BrowserAuthenticationRequestItemResourceRequest {
        /// The member `credential_origin`: a text. May be null.
        optional credential_origin: String = "credential_origin",
        /// The member `fields`: a list.
        lenient fields: Vec<BrowserAuthenticationRequestItemResourceRequestField> = "fields",
        /// The member `options`: a list.
        lenient options: Vec<BrowserAuthenticationRequestItemResourceRequestOption> = "options",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
        /// The member `type`: `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
    }
}

object! {
    /// An object: `request.fields[]` of the document's `BrowserAuthenticationRequestItemResource`.
    pub struct BrowserAuthenticationRequestItemResourceRequestField {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `label`: a text.
        lenient label: String = "label",
        /// The member `required`: true or false.
        lenient required: bool = "required",
        /// The member `type`: a text.
        lenient r#type: String = "type",
    }
}

object! {
    /// An object: `request.options[]` of the document's `BrowserAuthenticationRequestItemResource`.
    pub struct BrowserAuthenticationRequestItemResourceRequestOption {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `field_ids`: a list.
        lenient field_ids: Vec<String> = "field_ids",
        /// The member `label`: a text.
        lenient label: String = "label",
    }
}

object! {
    /// An object: the document's `ComputerUseCallItemResource`.
    pub struct ComputerUseCallItemResource {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `output`: an object, [`ComputerUseCallItemResourceOutput`]. May be null.
        optional output: ComputerUseCallItemResourceOutput = "output",
        /// The member `status`: one of the values of [`AgentFunctionCallStatus`].
        lenient status: AgentFunctionCallStatus = "status",
        /// The member `title`: a text. May be null.
        optional title: String = "title",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"computer_use_call"`.
        constant r#type: "computer_use_call" = "type",
    }
}

object! {
    /// An object: `output` of the document's `ComputerUseCallItemResource`.
    pub struct ComputerUseCallItemResourceOutput {
        /// The member `image_url`: a text.
        lenient image_url: String = "image_url",
        /// The member `type`: `"computer_screenshot"`.
        constant r#type: "computer_screenshot" = "type",
    }
}

object! {
    /// What `beta.agents.vaults.credentials.create`, `beta.agents.vaults.credentials.list`, `beta.agents.vaults.credentials.retrieve` gives: an object: the document's `Credential`.
    pub struct Credential {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `auth`: one of the shapes of [`CredentialAuth`].
        lenient auth: CredentialAuth = "auth",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `metadata`: an object of one's own names.
        lenient metadata: BTreeMap<String, String> = "metadata",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `object`: `"vault.credential"`.
        constant object: "vault.credential" = "object",
        /// The member `updated_at`: a whole number, in seconds since 1970.
        lenient updated_at: i64 = "updated_at",
        /// The member `vault_id`: a text.
        lenient vault_id: String = "vault_id",
    }
}

tagged_union! {
    /// One of several objects: the document's `CredentialAuthRotateParam`.
    pub enum CredentialAuthRotateParam by "type" {
        "mcp_oauth" => McpOauth(RotateVaultCredentialAuthParamMcpOauth),
        "static_bearer" => StaticBearer(RotateVaultCredentialAuthParamStaticBearer),
        "environment_variable" => EnvironmentVariable(RotateVaultCredentialAuthParamEnvironmentVariable),
    }
}

object! {
    /// What `beta.agents.vaults.credentials.delete` gives: an object: the document's `CredentialDeleted`.
    pub struct CredentialDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `object`: `"vault.credential.deleted"`.
        constant object: "vault.credential.deleted" = "object",
    }
}

object! {
    /// What `beta.agents.environments.files.create`, `beta.agents.environments.files.list` gives: an object: the document's `EnvironmentFile`.
    pub struct EnvironmentFile {
        /// The member `environment_id`: a text.
        lenient environment_id: String = "environment_id",
        /// The member `object`: `"agent.environment.file"`.
        constant object: "agent.environment.file" = "object",
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `size_bytes`: a whole number.
        lenient size_bytes: i64 = "size_bytes",
    }
}

object! {
    /// What `beta.agents.environments.create`, `beta.agents.environments.list`, `beta.agents.environments.retrieve` gives: an object: the document's `EnvironmentInfo`.
    pub struct EnvironmentInfo {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `files`: a list.
        lenient files: Vec<HostedEnvironmentFile> = "files",
        /// The member `object`: `"agent.environment"`.
        constant object: "agent.environment" = "object",
        /// The member `plugins`: a list.
        lenient plugins: Vec<HostedPlugin> = "plugins",
        /// The member `skills`: a list.
        lenient skills: Vec<HostedSkill> = "skills",
        /// The member `status`: one of the values of [`EnvironmentInfoStatus`].
        lenient status: EnvironmentInfoStatus = "status",
        /// The member `type`: one of the values of [`EnvironmentInfoType`].
        lenient r#type: EnvironmentInfoType = "type",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `EnvironmentInfo`.
    pub enum EnvironmentInfoStatus {
        Pending = "pending",
        Ready = "ready",
        Connected = "connected",
        Disconnected = "disconnected",
        Suspended = "suspended",
        Expired = "expired",
        Failed = "failed",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `EnvironmentInfo`.
    pub enum EnvironmentInfoType {
        OpenaiHosted = "openai_hosted",
        SelfHosted = "self_hosted",
    }
}

tagged_union! {
    /// One of several objects: the document's `EnvironmentParam`.
    pub enum EnvironmentParam by "type" {
        "none" => None(EnvironmentParamNone),
        "openai_hosted" => OpenaiHosted(EnvironmentParamOpenAiHosted),
        "self_hosted" => SelfHosted(EnvironmentParamSelfHosted),
    }
}

params! {
    /// An object: the document's `EnvironmentParamNone`.
    pub struct EnvironmentParamNone {
        /// The member `type`: `"none"`.
        constant r#type: "none" = "type",
    }
}

params! {
    /// An object: the document's `EnvironmentParamOpenAIHosted`.
    pub struct EnvironmentParamOpenAiHosted {
        /// The member `type`: `"openai_hosted"`.
        constant r#type: "openai_hosted" = "type",
        /// The member `capability_directories`: a list. May be null.
        optional capability_directories: Vec<String> = "capability_directories",
        /// The member `container_size`: one of the values of [`EnvironmentParamOpenAiHostedContainerSize`].
        optional container_size: EnvironmentParamOpenAiHostedContainerSize = "container_size",
        /// The member `desktop`: an object, [`EnvironmentParamOpenAiHostedDesktop`]. May be null.
        optional desktop: EnvironmentParamOpenAiHostedDesktop = "desktop",
        /// The member `env`: an object of one's own names. May be null.
        optional env: BTreeMap<String, String> = "env",
        /// The member `environment_id`: a text.
        optional environment_id: String = "environment_id",
        /// The member `environment_template_id`: a text.
        optional environment_template_id: String = "environment_template_id",
        /// The member `files`: a list. May be null.
        optional files: Vec<HostedEnvironmentFileParam> = "files",
        /// The member `network`: an object, [`EnvironmentParamOpenAiHostedNetwork`]. May be null.
        optional network: EnvironmentParamOpenAiHostedNetwork = "network",
        /// The member `packages`: an object, [`EnvironmentParamOpenAiHostedPackages`]. May be null.
        optional packages: EnvironmentParamOpenAiHostedPackages = "packages",
        /// The member `plugins`: a list. May be null.
        optional plugins: Vec<HostedPluginParam> = "plugins",
        /// The member `setup_commands`: a list. May be null.
        optional setup_commands: Vec<SetupCommandParam> = "setup_commands",
        /// The member `skills`: a list. May be null.
        optional skills: Vec<HostedSkillParam> = "skills",
    }
}

open_enum! {
    /// A string with known values: `container_size` of the document's `EnvironmentParamOpenAIHosted`.
    pub enum EnvironmentParamOpenAiHostedContainerSize {
        Small = "small",
        Medium = "medium",
        Large = "large",
    }
}

params! {
    /// An object: `desktop` of the document's `EnvironmentParamOpenAIHosted`.
    pub struct EnvironmentParamOpenAiHostedDesktop {
        /// The member `enabled`: true or false.
        required enabled: bool = "enabled",
    }
}

params! {
    /// An object: `network` of the document's `EnvironmentParamOpenAIHosted`.
    pub struct EnvironmentParamOpenAiHostedNetwork {
        /// The member `access`: one of the values of [`EnvironmentParamOpenAiHostedNetworkAccess`].
        required access: EnvironmentParamOpenAiHostedNetworkAccess = "access",
        /// The member `allowed_domains`: a list. May be null.
        optional allowed_domains: Vec<String> = "allowed_domains",
        /// The member `blocked_domains`: a list. May be null.
        optional blocked_domains: Vec<String> = "blocked_domains",
    }
}

open_enum! {
    /// A string with known values: `network.access` of the document's `EnvironmentParamOpenAIHosted`.
    pub enum EnvironmentParamOpenAiHostedNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

params! {
    /// An object: `packages` of the document's `EnvironmentParamOpenAIHosted`.
    pub struct EnvironmentParamOpenAiHostedPackages {
        /// The member `npm`: a list. May be null.
        optional npm: Vec<String> = "npm",
        /// The member `python`: a list. May be null.
        optional python: Vec<String> = "python",
        /// The member `system`: a list. May be null.
        optional system: Vec<String> = "system",
    }
}

params! {
    /// An object: the document's `EnvironmentParamSelfHosted`.
    pub struct EnvironmentParamSelfHosted {
        /// The member `type`: `"self_hosted"`.
        constant r#type: "self_hosted" = "type",
        /// The member `workspace_directory`: a text.
        required workspace_directory: String = "workspace_directory",
        /// The member `capability_directories`: a list. May be null.
        optional capability_directories: Vec<String> = "capability_directories",
    }
}

object! {
    /// What `beta.agents.environments.templates.create`, `beta.agents.environments.templates.list`, `beta.agents.environments.templates.retrieve` gives: an object: the document's `EnvironmentTemplate`.
    pub struct EnvironmentTemplate {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `capability_directories`: a list.
        lenient capability_directories: Vec<String> = "capability_directories",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `files`: a list.
        lenient files: Vec<EnvironmentTemplateFile> = "files",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `network`: an object, [`EnvironmentTemplateNetwork`].
        lenient network: EnvironmentTemplateNetwork = "network",
        /// The member `object`: `"agent.environment.template"`.
        constant object: "agent.environment.template" = "object",
        /// The member `packages`: an object, [`EnvironmentTemplatePackages`].
        lenient packages: EnvironmentTemplatePackages = "packages",
        /// The member `plugins`: a list.
        lenient plugins: Vec<HostedPlugin> = "plugins",
        /// The member `skills`: a list.
        lenient skills: Vec<EnvironmentTemplateSkill> = "skills",
        /// The member `updated_at`: a whole number, in seconds since 1970.
        lenient updated_at: i64 = "updated_at",
        /// The member `desktop`: an object, [`EnvironmentTemplateDesktop`].
        optional desktop: EnvironmentTemplateDesktop = "desktop",
    }
}

object! {
    /// What `beta.agents.environments.templates.delete` gives: an object: the document's `EnvironmentTemplateDeleted`.
    pub struct EnvironmentTemplateDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `object`: `"agent.environment.template.deleted"`.
        constant object: "agent.environment.template.deleted" = "object",
    }
}

object! {
    /// An object: `desktop` of the document's `EnvironmentTemplate`.
    pub struct EnvironmentTemplateDesktop {
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
    }
}

tagged_union! {
    /// One of several objects: `files[]` of the document's `EnvironmentTemplate`.
    pub enum EnvironmentTemplateFile by "type" {
        "file_id" => FileId(HostedTemplateFileResourceFileId),
        "inline" => Inline(HostedTemplateFileResourceInline),
    }
}

object! {
    /// An object: `network` of the document's `EnvironmentTemplate`.
    pub struct EnvironmentTemplateNetwork {
        /// The member `access`: one of the values of [`EnvironmentTemplateNetworkAccess`].
        lenient access: EnvironmentTemplateNetworkAccess = "access",
        /// The member `allowed_domains`: a list.
        lenient allowed_domains: Vec<String> = "allowed_domains",
    }
}

open_enum! {
    /// A string with known values: `network.access` of the document's `EnvironmentTemplate`.
    pub enum EnvironmentTemplateNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

object! {
    /// An object: `packages` of the document's `EnvironmentTemplate`.
    pub struct EnvironmentTemplatePackages {
        /// The member `npm`: a list.
        lenient npm: Vec<String> = "npm",
        /// The member `python`: a list.
        lenient python: Vec<String> = "python",
        /// The member `system`: a list.
        lenient system: Vec<String> = "system",
    }
}

tagged_union! {
    /// One of several objects: `skills[]` of the document's `EnvironmentTemplate`.
    pub enum EnvironmentTemplateSkill by "type" {
        "skill_reference" => SkillReference(HostedTemplateSkillResourceSkillReference),
        "inline" => Inline(HostedTemplateSkillResourceInline),
    }
}

tagged_union! {
    /// One of several objects: the document's `HostedEnvironmentFile`.
    pub enum HostedEnvironmentFile by "type" {
        "file_id" => FileId(HostedEnvironmentFileId),
        "inline" => Inline(HostedEnvironmentFileResourceInline),
    }
}

object! {
    /// An object: the document's `HostedEnvironmentFileID`.
    pub struct HostedEnvironmentFileId {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `file_id`: a text.
        lenient file_id: String = "file_id",
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `size_bytes`: a whole number.
        lenient size_bytes: i64 = "size_bytes",
        /// The member `type`: `"file_id"`.
        constant r#type: "file_id" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `HostedEnvironmentFileParam`.
    pub enum HostedEnvironmentFileParam by "type" {
        "file_id" => FileId(HostedEnvironmentFileParamFileId),
        "inline" => Inline(HostedEnvironmentFileParamInline),
    }
}

params! {
    /// An object: the document's `HostedEnvironmentFileParamFileID`.
    pub struct HostedEnvironmentFileParamFileId {
        /// The member `file_id`: a text.
        required file_id: String = "file_id",
        /// The member `path`: a text.
        required path: String = "path",
        /// The member `type`: `"file_id"`.
        constant r#type: "file_id" = "type",
    }
}

params! {
    /// An object: the document's `HostedEnvironmentFileParamInline`.
    pub struct HostedEnvironmentFileParamInline {
        /// The member `data`: a text.
        required data: String = "data",
        /// The member `path`: a text.
        required path: String = "path",
        /// The member `type`: `"inline"`.
        constant r#type: "inline" = "type",
    }
}

object! {
    /// An object: the document's `HostedEnvironmentFileResourceInline`.
    pub struct HostedEnvironmentFileResourceInline {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `size_bytes`: a whole number.
        lenient size_bytes: i64 = "size_bytes",
        /// The member `type`: `"inline"`.
        constant r#type: "inline" = "type",
    }
}

object! {
    /// An object: the document's `HostedPlugin`.
    pub struct HostedPlugin {
        /// The member `description`: a text.
        lenient description: String = "description",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `type`: `"inline"`.
        constant r#type: "inline" = "type",
    }
}

params! {
    /// An object: the document's `HostedPluginParam`.
    pub struct HostedPluginParam {
        /// The member `description`: a text.
        required description: String = "description",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `source`: an object, [`InlineCapabilitySourceParam`].
        required source: InlineCapabilitySourceParam = "source",
        /// The member `type`: `"inline"`.
        constant r#type: "inline" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `HostedSkill`.
    pub enum HostedSkill by "type" {
        "skill_reference" => SkillReference(HostedSkillReference),
        "inline" => Inline(HostedSkillResourceInline),
    }
}

tagged_union! {
    /// One of several objects: the document's `HostedSkillParam`.
    pub enum HostedSkillParam by "type" {
        "skill_reference" => SkillReference(HostedSkillParamSkillReference),
        "inline" => Inline(BetaInlineSkill),
    }
}

params! {
    /// An object: the document's `HostedSkillParamSkillReference`.
    pub struct HostedSkillParamSkillReference {
        /// The member `skill_id`: a text.
        required skill_id: String = "skill_id",
        /// The member `type`: `"skill_reference"`.
        constant r#type: "skill_reference" = "type",
        /// The member `version`: a text. May be null.
        optional version: String = "version",
    }
}

object! {
    /// An object: the document's `HostedSkillReference`.
    pub struct HostedSkillReference {
        /// The member `description`: a text.
        lenient description: String = "description",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `skill_id`: a text.
        lenient skill_id: String = "skill_id",
        /// The member `type`: `"skill_reference"`.
        constant r#type: "skill_reference" = "type",
        /// The member `version`: a text.
        lenient version: String = "version",
    }
}

object! {
    /// An object: the document's `HostedSkillResourceInline`.
    pub struct HostedSkillResourceInline {
        /// The member `description`: a text.
        lenient description: String = "description",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `type`: `"inline"`.
        constant r#type: "inline" = "type",
    }
}

object! {
    /// An object: the document's `HostedTemplateFileResourceFileID`.
    pub struct HostedTemplateFileResourceFileId {
        /// The member `file_id`: a text.
        lenient file_id: String = "file_id",
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `type`: `"file_id"`.
        constant r#type: "file_id" = "type",
    }
}

object! {
    /// An object: the document's `HostedTemplateFileResourceInline`.
    pub struct HostedTemplateFileResourceInline {
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `size_bytes`: a whole number.
        lenient size_bytes: i64 = "size_bytes",
        /// The member `type`: `"inline"`.
        constant r#type: "inline" = "type",
    }
}

object! {
    /// An object: the document's `HostedTemplateSkillResourceInline`.
    pub struct HostedTemplateSkillResourceInline {
        /// The member `description`: a text.
        lenient description: String = "description",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `type`: `"inline"`.
        constant r#type: "inline" = "type",
    }
}

object! {
    /// An object: the document's `HostedTemplateSkillResourceSkillReference`.
    pub struct HostedTemplateSkillResourceSkillReference {
        /// The member `skill_id`: a text.
        lenient skill_id: String = "skill_id",
        /// The member `type`: `"skill_reference"`.
        constant r#type: "skill_reference" = "type",
        /// The member `version`: a text. May be null.
        optional version: String = "version",
    }
}

params! {
    /// An object: the document's `InlineCapabilitySourceParam`.
    pub struct InlineCapabilitySourceParam {
        /// The member `data`: a text.
        required data: String = "data",
        /// The member `media_type`: `"application/zip"`.
        constant media_type: "application/zip" = "media_type",
        /// The member `type`: `"base64"`.
        constant r#type: "base64" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `InputContentParam`.
    pub enum InputContentParam by "type" {
        "input_text" => InputText(UserMessageInputText),
        "input_image" => InputImage(InputContentParamInputImage),
    }
}

params! {
    /// An object: the document's `InputContentParamInputImage`.
    pub struct InputContentParamInputImage {
        /// The member `image_url`: a text.
        required image_url: String = "image_url",
        /// The member `type`: `"input_image"`.
        constant r#type: "input_image" = "type",
    }
}

object! {
    /// An object: the document's `InputContentResourceInputImage`.
    pub struct InputContentResourceInputImage {
        /// The member `image_url`: a text.
        lenient image_url: String = "image_url",
        /// The member `type`: `"input_image"`.
        constant r#type: "input_image" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `McpOauthTokenEndpointAuthRotateParam`.
    pub enum McpOauthTokenEndpointAuthRotateParam by "type" {
        "client_secret_basic" => ClientSecretBasic(RotateMcpOauthTokenEndpointAuthParamClientSecretBasic),
        "client_secret_post" => ClientSecretPost(RotateMcpOauthTokenEndpointAuthParamClientSecretPost),
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

object! {
    /// An object: the document's `OneTimeAutomation`.
    pub struct OneTimeAutomation {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `created_by`: one of the shapes of [`AutomationCreatedBy`].
        lenient created_by: AutomationCreatedBy = "created_by",
        /// The member `metadata`: an object of one's own names.
        lenient metadata: BTreeMap<String, String> = "metadata",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `object`: `"agent.automation"`.
        constant object: "agent.automation" = "object",
        /// The member `run_at`: a whole number, in seconds since 1970.
        lenient run_at: i64 = "run_at",
        /// The member `status`: one of the values of [`OneTimeAutomationStatus`].
        lenient status: OneTimeAutomationStatus = "status",
        /// The member `target`: one of the shapes of [`AutomationTarget`].
        lenient target: AutomationTarget = "target",
        /// The member `type`: `"once"`.
        constant r#type: "once" = "type",
        /// The member `pause_reason`: `"target_session_failed"`. May be null.
        optional pause_reason: String = "pause_reason",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `OneTimeAutomation`.
    pub enum OneTimeAutomationStatus {
        Active = "active",
        Paused = "paused",
        Completed = "completed",
    }
}

object! {
    /// An object: the document's `OutputText`.
    pub struct OutputText {
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `type`: `"output_text"`.
        constant r#type: "output_text" = "type",
    }
}

object! {
    /// An object: the document's `PeriodicAutomation`.
    pub struct PeriodicAutomation {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `created_by`: one of the shapes of [`AutomationCreatedBy`].
        lenient created_by: AutomationCreatedBy = "created_by",
        /// The member `expression`: a text.
        lenient expression: String = "expression",
        /// The member `metadata`: an object of one's own names.
        lenient metadata: BTreeMap<String, String> = "metadata",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `object`: `"agent.automation"`.
        constant object: "agent.automation" = "object",
        /// The member `status`: one of the values of [`PeriodicAutomationStatus`].
        lenient status: PeriodicAutomationStatus = "status",
        /// The member `target`: one of the shapes of [`AutomationTarget`].
        lenient target: AutomationTarget = "target",
        /// The member `timezone`: a text.
        lenient timezone: String = "timezone",
        /// The member `type`: `"periodic"`.
        constant r#type: "periodic" = "type",
        /// The member `pause_reason`: `"target_session_failed"`. May be null.
        optional pause_reason: String = "pause_reason",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `PeriodicAutomation`.
    pub enum PeriodicAutomationStatus {
        Active = "active",
        Paused = "paused",
    }
}

params! {
    /// An object: the document's `RotateMcpOauthTokenEndpointAuthParamClientSecretBasic`.
    pub struct RotateMcpOauthTokenEndpointAuthParamClientSecretBasic {
        /// The member `type`: `"client_secret_basic"`.
        constant r#type: "client_secret_basic" = "type",
        /// The member `client_secret`: a text. May be null.
        optional client_secret: String = "client_secret",
    }
}

params! {
    /// An object: the document's `RotateMcpOauthTokenEndpointAuthParamClientSecretPost`.
    pub struct RotateMcpOauthTokenEndpointAuthParamClientSecretPost {
        /// The member `type`: `"client_secret_post"`.
        constant r#type: "client_secret_post" = "type",
        /// The member `client_secret`: a text. May be null.
        optional client_secret: String = "client_secret",
    }
}

params! {
    /// An object: the document's `RotateVaultCredentialAuthParamEnvironmentVariable`.
    pub struct RotateVaultCredentialAuthParamEnvironmentVariable {
        /// The member `secret_value`: a text.
        required secret_value: String = "secret_value",
        /// The member `type`: `"environment_variable"`.
        constant r#type: "environment_variable" = "type",
    }
}

params! {
    /// An object: the document's `RotateVaultCredentialAuthParamMcpOauth`.
    pub struct RotateVaultCredentialAuthParamMcpOauth {
        /// The member `type`: `"mcp_oauth"`.
        constant r#type: "mcp_oauth" = "type",
        /// The member `access_token`: a text. May be null.
        optional access_token: String = "access_token",
        /// The member `expires_at`: a text. May be null.
        optional expires_at: String = "expires_at",
        /// The member `refresh`: an object, [`RotateVaultCredentialAuthParamMcpOauthRefresh`]. May be null.
        optional refresh: RotateVaultCredentialAuthParamMcpOauthRefresh = "refresh",
    }
}

params! {
    /// An object: `refresh` of the document's `RotateVaultCredentialAuthParamMcpOauth`.
    pub struct RotateVaultCredentialAuthParamMcpOauthRefresh {
        /// The member `refresh_token`: a text. May be null.
        optional refresh_token: String = "refresh_token",
        /// The member `scope`: a text. May be null.
        optional scope: String = "scope",
        /// The member `token_endpoint_auth`: one of the shapes of [`McpOauthTokenEndpointAuthRotateParam`]. May be null.
        optional token_endpoint_auth: McpOauthTokenEndpointAuthRotateParam = "token_endpoint_auth",
    }
}

params! {
    /// An object: the document's `RotateVaultCredentialAuthParamStaticBearer`.
    pub struct RotateVaultCredentialAuthParamStaticBearer {
        /// The member `token`: a text.
        required token: String = "token",
        /// The member `type`: `"static_bearer"`.
        constant r#type: "static_bearer" = "type",
    }
}

object! {
    /// What `beta.agents.sessions.artifacts.list`, `beta.agents.sessions.artifacts.retrieve` gives: an object: the document's `SessionArtifact`.
    pub struct SessionArtifact {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `environment_id`: a text.
        lenient environment_id: String = "environment_id",
        /// The member `object`: `"agent.session.artifact"`.
        constant object: "agent.session.artifact" = "object",
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `size_bytes`: a whole number.
        lenient size_bytes: i64 = "size_bytes",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
    }
}

object! {
    /// What `beta.agents.sessions.artifacts.delete` gives: an object: the document's `SessionArtifactDeleted`.
    pub struct SessionArtifactDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `object`: `"agent.session.artifact.deleted"`.
        constant object: "agent.session.artifact.deleted" = "object",
    }
}

object! {
    /// What `beta.agents.sessions.traces.list` gives: an object: the document's `SessionTrace`.
    pub struct SessionTrace {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `object`: `"agent.session.trace"`.
        constant object: "agent.session.trace" = "object",
        /// The member `otlp`: any JSON object.
        lenient otlp: crate::Json = "otlp",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
    }
}

object! {
    /// An object: the document's `SessionTurnError`.
    pub struct SessionTurnError {
        /// The member `code`: one of the values of [`SessionTurnErrorCode`].
        lenient code: SessionTurnErrorCode = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

open_enum! {
    /// A string with known values: `code` of the document's `SessionTurnError`.
    pub enum SessionTurnErrorCode {
        ContextLengthExceeded = "context_length_exceeded",
        MaxOutputTokens = "max_output_tokens",
        UsageLimitExceeded = "usage_limit_exceeded",
        ProjectSpendLimitExceeded = "project_spend_limit_exceeded",
        OrganizationSpendLimitExceeded = "organization_spend_limit_exceeded",
        OrganizationUsageLimitExceeded = "organization_usage_limit_exceeded",
        BillingNotActive = "billing_not_active",
        CreditBalanceExhausted = "credit_balance_exhausted",
        RateLimitExceeded = "rate_limit_exceeded",
        FlexUnavailable = "flex_unavailable",
        ServerOverloaded = "server_overloaded",
        CyberPolicy = "cyber_policy",
        MisalignmentPolicyViolation = "misalignment_policy_violation",
        ConnectionFailed = "connection_failed",
        ServerError = "server_error",
        AuthenticationError = "authentication_error",
        InvalidRequest = "invalid_request",
        ResourceNotFound = "resource_not_found",
        SandboxError = "sandbox_error",
        ExecutorVersionIncompatible = "executor_version_incompatible",
        ActiveTurnNotSteerable = "active_turn_not_steerable",
        RequestTimeout = "request_timeout",
        InternalError = "internal_error",
    }
}

params! {
    /// An object: the document's `SetupCommandParam`.
    pub struct SetupCommandParam {
        /// The member `command`: a text.
        required command: String = "command",
        /// The member `cwd`: a text. May be null.
        optional cwd: String = "cwd",
    }
}

object! {
    /// What `beta.agents.sessions.subagents.list`, `beta.agents.sessions.subagents.retrieve` gives: an object: the document's `Subagent`.
    pub struct Subagent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `closed_at`: a whole number, in seconds since 1970. May be null.
        optional closed_at: i64 = "closed_at",
        /// The member `instructions`: a list. May be null.
        optional instructions: Vec<AgentContent> = "instructions",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `object`: `"agent.session.subagent"`.
        constant object: "agent.session.subagent" = "object",
        /// The member `opened_at`: a whole number, in seconds since 1970.
        lenient opened_at: i64 = "opened_at",
        /// The member `parent_agent_id`: a text.
        lenient parent_agent_id: String = "parent_agent_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `status`: one of the values of [`SubagentStatus`].
        lenient status: SubagentStatus = "status",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `Subagent`.
    pub enum SubagentStatus {
        Active = "active",
        Closed = "closed",
    }
}

object! {
    /// An object: the document's `SummaryText`.
    pub struct SummaryText {
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `type`: `"summary_text"`.
        constant r#type: "summary_text" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `TextFormat`.
    pub enum TextFormat by "type" {
        "text" => Text(BetaCustomTextFormatParam),
        "json_schema" => JsonSchema(TextFormatResourceJsonSchema),
    }
}

tagged_union! {
    /// One of several objects: the document's `TextFormatParam`.
    pub enum TextFormatParam by "type" {
        "text" => Text(BetaCustomTextFormatParam),
        "json_schema" => JsonSchema(TextFormatParamJsonSchema),
    }
}

params! {
    /// An object: the document's `TextFormatParamJSONSchema`.
    pub struct TextFormatParamJsonSchema {
        /// The member `schema`: any JSON object.
        required schema: crate::Json = "schema",
        /// The member `type`: `"json_schema"`.
        constant r#type: "json_schema" = "type",
    }
}

object! {
    /// An object: the document's `TextFormatResourceJSONSchema`.
    pub struct TextFormatResourceJsonSchema {
        /// The member `schema`: any JSON object.
        lenient schema: crate::Json = "schema",
        /// The member `type`: `"json_schema"`.
        constant r#type: "json_schema" = "type",
    }
}

object! {
    /// An object: the document's `TokenUsage`.
    pub struct TokenUsage {
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `input_tokens_details`: an object, [`TokenUsageInputTokensDetails`].
        lenient input_tokens_details: TokenUsageInputTokensDetails = "input_tokens_details",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `output_tokens_details`: an object, [`TokenUsageOutputTokensDetails`].
        lenient output_tokens_details: TokenUsageOutputTokensDetails = "output_tokens_details",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// An object: `input_tokens_details` of the document's `TokenUsage`.
    pub struct TokenUsageInputTokensDetails {
        /// The member `cached_tokens`: a whole number.
        lenient cached_tokens: i64 = "cached_tokens",
    }
}

object! {
    /// An object: `output_tokens_details` of the document's `TokenUsage`.
    pub struct TokenUsageOutputTokensDetails {
        /// The member `reasoning_tokens`: a whole number.
        lenient reasoning_tokens: i64 = "reasoning_tokens",
    }
}

object! {
    /// What `beta.agents.sessions.subagents.turns.list`, `beta.agents.sessions.subagents.turns.retrieve`, `beta.agents.sessions.turns.list` gives: an object: the document's `Turn`.
    pub struct Turn {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `agent_id`: a text.
        lenient agent_id: String = "agent_id",
        /// The member `completed_at`: a whole number, in seconds since 1970. May be null.
        optional completed_at: i64 = "completed_at",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `error`: an object, [`SessionTurnError`]. May be null.
        optional error: SessionTurnError = "error",
        /// The member `object`: `"agent.session.turn"`.
        constant object: "agent.session.turn" = "object",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `started_at`: a whole number, in seconds since 1970. May be null.
        optional started_at: i64 = "started_at",
        /// The member `status`: one of the values of [`TurnStatus`].
        lenient status: TurnStatus = "status",
        /// The member `subagent_id`: a text. May be null.
        optional subagent_id: String = "subagent_id",
        /// The member `usage`: an object, [`TokenUsage`]. May be null.
        optional usage: TokenUsage = "usage",
        /// The member `prompt_cache_options`: an object, [`TurnPromptCacheOptions`]. May be null.
        optional prompt_cache_options: TurnPromptCacheOptions = "prompt_cache_options",
    }
}

object! {
    /// An object: `prompt_cache_options` of the document's `Turn`.
    pub struct TurnPromptCacheOptions {
        /// The member `ttl`: one of the values of [`TurnPromptCacheOptionsTtl`].
        lenient ttl: TurnPromptCacheOptionsTtl = "ttl",
    }
}

open_enum! {
    /// A string with known values: `prompt_cache_options.ttl` of the document's `Turn`.
    pub enum TurnPromptCacheOptionsTtl {
        _30m = "30m",
        _12h = "12h",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `Turn`.
    pub enum TurnStatus {
        Queued = "queued",
        InProgress = "in_progress",
        Waiting = "waiting",
        Completed = "completed",
        Failed = "failed",
        Cancelled = "cancelled",
    }
}

object! {
    /// What `beta.agents.vaults.create`, `beta.agents.vaults.list`, `beta.agents.vaults.retrieve` gives: an object: the document's `Vault`.
    pub struct Vault {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `metadata`: an object of one's own names.
        lenient metadata: BTreeMap<String, String> = "metadata",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `object`: `"vault"`.
        constant object: "vault" = "object",
    }
}

object! {
    /// What `beta.agents.vaults.delete` gives: an object: the document's `VaultDeleted`.
    pub struct VaultDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `object`: `"vault.deleted"`.
        constant object: "vault.deleted" = "object",
    }
}

open_enum! {
    /// A string with known values: the document's `VaultStatus`.
    pub enum VaultStatus {
        Active = "active",
        Archived = "archived",
    }
}

kind_union! {
    /// One of several shapes: the document's `VaultStatusFilter`.
    pub enum VaultStatusFilter {
        string => VaultStatus(VaultStatus),
        array => VaultStatusList(Vec<VaultStatus>),
    }
}

tagged_union! {
    /// One of several objects: the document's `WebSearchAction`.
    pub enum WebSearchAction by "type" {
        "search" => Search(WebSearchActionResourceSearch),
        "open_page" => OpenPage(WebSearchActionResourceOpenPage),
        "find_in_page" => FindInPage(WebSearchActionResourceFindInPage),
        "other" => Other(WebSearchActionResourceOther),
    }
}

object! {
    /// An object: the document's `WebSearchActionResourceFindInPage`.
    pub struct WebSearchActionResourceFindInPage {
        /// The member `pattern`: a text. May be null.
        optional pattern: String = "pattern",
        /// The member `type`: `"find_in_page"`.
        constant r#type: "find_in_page" = "type",
        /// The member `url`: a text. May be null.
        optional url: String = "url",
    }
}

object! {
    /// An object: the document's `WebSearchActionResourceOpenPage`.
    pub struct WebSearchActionResourceOpenPage {
        /// The member `type`: `"open_page"`.
        constant r#type: "open_page" = "type",
        /// The member `url`: a text. May be null.
        optional url: String = "url",
    }
}

object! {
    /// An object: the document's `WebSearchActionResourceOther`.
    pub struct WebSearchActionResourceOther {
        /// The member `type`: `"other"`.
        constant r#type: "other" = "type",
    }
}

object! {
    /// An object: the document's `WebSearchActionResourceSearch`.
    pub struct WebSearchActionResourceSearch {
        /// The member `queries`: a list. May be null.
        optional queries: Vec<String> = "queries",
        /// The member `query`: a text. May be null.
        optional query: String = "query",
        /// The member `type`: `"search"`.
        constant r#type: "search" = "type",
    }
}
