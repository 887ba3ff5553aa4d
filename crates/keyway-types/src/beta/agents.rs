// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use super::{
    AgentSessionInputParam, AgentToolParam, AutomationTargetResourceNewSession, BetaCustomTextFormatParam,
    BetaEncryptedContent, CredentialAuth, CredentialAuthCreateParam, PersistedAgentTool,
    PersistedAgentToolParam, UserMessageInputText,
};
use crate::shared::InlineSkill;
use crate::support::{kind_union, object, open_enum, params, tagged_union};

object! {
    /// Returned by `beta.agents.create`, `beta.agents.list`, `beta.agents.retrieve`,
    /// `beta.agents.update`.
    pub struct Agent {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Nullable.
        optional instructions: String = "instructions",
        lenient metadata: BTreeMap<String, String> = "metadata",
        lenient model: String = "model",
        lenient multi_agent: MultiAgentConfig = "multi_agent",
        /// Nullable.
        optional name: String = "name",
        /// Always `"agent"`.
        constant object: "agent" = "object",
        lenient reasoning: AgentReasoning = "reasoning",
        lenient service_tier: AgentServiceTier = "service_tier",
        lenient text: AgentText = "text",
        lenient tools: Vec<PersistedAgentTool> = "tools",
        /// In seconds since 1970.
        lenient updated_at: i64 = "updated_at",
        optional compaction: AgentCompaction = "compaction",
        optional experimental: AgentExperimental = "experimental",
    }
}

object! {
    pub struct AgentCloseSubagentCallItem {
        lenient id: String = "id",
        lenient recipient_agent_id: String = "recipient_agent_id",
        lenient sender_agent_id: String = "sender_agent_id",
        lenient status: AgentFunctionCallStatus = "status",
        lenient turn_id: String = "turn_id",
        /// Always `"close_subagent_call"`.
        constant r#type: "close_subagent_call" = "type",
    }
}

object! {
    pub struct AgentCommandExecutionItem {
        lenient id: String = "id",
        lenient command: String = "command",
        /// Nullable.
        optional cwd: String = "cwd",
        /// Nullable.
        optional duration_ms: i64 = "duration_ms",
        /// Nullable.
        optional exit_code: i64 = "exit_code",
        /// Nullable.
        optional output: String = "output",
        lenient status: AgentFunctionCallStatus = "status",
        lenient turn_id: String = "turn_id",
        /// Always `"command_execution"`.
        constant r#type: "command_execution" = "type",
    }
}

object! {
    pub struct AgentCompaction {
        /// Default: `false`.
        lenient r#async: bool = "async",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum AgentContent by "type" {
        "output_text" => OutputText(OutputText),
        "encrypted_content" => EncryptedContent(BetaEncryptedContent),
    }
}

object! {
    pub struct AgentCreateSubagentCallItem {
        lenient id: String = "id",
        lenient agent_id: String = "agent_id",
        lenient content: Vec<AgentContent> = "content",
        /// Nullable.
        optional model: String = "model",
        /// Nullable.
        optional reasoning_effort: String = "reasoning_effort",
        lenient status: AgentFunctionCallStatus = "status",
        lenient turn_id: String = "turn_id",
        /// Always `"create_subagent_call"`.
        constant r#type: "create_subagent_call" = "type",
    }
}

object! {
    /// Returned by `beta.agents.delete`.
    pub struct AgentDeleted {
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
        /// Always `"agent.deleted"`.
        constant object: "agent.deleted" = "object",
    }
}

object! {
    pub struct AgentExperimental {
        lenient time_awareness: bool = "time_awareness",
    }
}

object! {
    pub struct AgentFunctionCallItem {
        lenient id: String = "id",
        lenient arguments: crate::Json = "arguments",
        lenient call_id: String = "call_id",
        lenient name: String = "name",
        lenient status: AgentFunctionCallStatus = "status",
        lenient turn_id: String = "turn_id",
        /// Always `"function_call"`.
        constant r#type: "function_call" = "type",
    }
}

open_enum! {
    pub enum AgentFunctionCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
        Incomplete = "incomplete",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum AgentInputContent by "type" {
        "input_text" => InputText(UserMessageInputText),
        "input_image" => InputImage(InputContentResourceInputImage),
    }
}

object! {
    pub struct AgentInterruptSubagentCallItem {
        lenient id: String = "id",
        lenient recipient_agent_id: String = "recipient_agent_id",
        lenient sender_agent_id: String = "sender_agent_id",
        lenient status: AgentFunctionCallStatus = "status",
        lenient turn_id: String = "turn_id",
        /// Always `"interrupt_subagent_call"`.
        constant r#type: "interrupt_subagent_call" = "type",
    }
}

object! {
    pub struct AgentMcpCallItem {
        lenient id: String = "id",
        lenient arguments: crate::Json = "arguments",
        lenient error: crate::Json = "error",
        lenient name: String = "name",
        lenient output: crate::Json = "output",
        lenient server_label: String = "server_label",
        lenient status: AgentFunctionCallStatus = "status",
        lenient turn_id: String = "turn_id",
        /// Always `"mcp_call"`.
        constant r#type: "mcp_call" = "type",
    }
}

open_enum! {
    pub enum AgentOutputItemStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    pub struct AgentReasoning {
        /// Nullable.
        optional effort: AgentReasoningEffort = "effort",
        /// Nullable.
        optional summary: AgentReasoningSummary = "summary",
    }
}

open_enum! {
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
    pub struct AgentReasoningItem {
        lenient id: String = "id",
        /// Nullable.
        optional status: AgentOutputItemStatus = "status",
        lenient summary: Vec<SummaryText> = "summary",
        lenient turn_id: String = "turn_id",
        /// Always `"reasoning"`.
        constant r#type: "reasoning" = "type",
    }
}

params! {
    pub struct AgentReasoningParam {
        /// Nullable.
        optional effort: AgentReasoningParamEffort = "effort",
        /// Nullable.
        optional summary: AgentReasoningParamSummary = "summary",
    }
}

open_enum! {
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
    pub enum AgentReasoningParamSummary {
        Concise = "concise",
        Detailed = "detailed",
        Auto = "auto",
    }
}

open_enum! {
    pub enum AgentReasoningSummary {
        Concise = "concise",
        Detailed = "detailed",
        Auto = "auto",
    }
}

object! {
    pub struct AgentResumeSubagentCallItem {
        lenient id: String = "id",
        lenient recipient_agent_id: String = "recipient_agent_id",
        lenient sender_agent_id: String = "sender_agent_id",
        lenient status: AgentFunctionCallStatus = "status",
        lenient turn_id: String = "turn_id",
        /// Always `"resume_subagent_call"`.
        constant r#type: "resume_subagent_call" = "type",
    }
}

object! {
    pub struct AgentSendSubagentInputCallItem {
        lenient id: String = "id",
        lenient content: Vec<AgentContent> = "content",
        lenient recipient_agent_id: String = "recipient_agent_id",
        lenient sender_agent_id: String = "sender_agent_id",
        lenient status: AgentFunctionCallStatus = "status",
        lenient turn_id: String = "turn_id",
        /// Always `"send_subagent_input_call"`.
        constant r#type: "send_subagent_input_call" = "type",
    }
}

open_enum! {
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
    /// Returned by `beta.agents.sessions.delete`.
    pub struct AgentSessionDeleted {
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
        /// Always `"agent.session.deleted"`.
        constant object: "agent.session.deleted" = "object",
    }
}

params! {
    pub struct AgentSessionInputMessageParam {
        required content: Vec<InputContentParam> = "content",
        /// Always `"user"`.
        constant role: "user" = "role",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

object! {
    pub struct AgentText {
        lenient format: TextFormat = "format",
        /// Default: `"medium"`.
        lenient verbosity: AgentTextVerbosity = "verbosity",
    }
}

params! {
    pub struct AgentTextParam {
        /// Nullable.
        optional format: TextFormatParam = "format",
        /// Default: `"medium"`. Nullable.
        optional verbosity: AgentTextParamVerbosity = "verbosity",
    }
}

open_enum! {
    pub enum AgentTextParamVerbosity {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

open_enum! {
    pub enum AgentTextVerbosity {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

object! {
    pub struct AgentWaitForSubagentsCallItem {
        lenient id: String = "id",
        lenient recipient_agent_ids: Vec<String> = "recipient_agent_ids",
        lenient sender_agent_id: String = "sender_agent_id",
        lenient status: AgentFunctionCallStatus = "status",
        lenient turn_id: String = "turn_id",
        /// Always `"wait_for_subagents_call"`.
        constant r#type: "wait_for_subagents_call" = "type",
    }
}

object! {
    pub struct AgentWebSearchCallItem {
        lenient id: String = "id",
        /// Nullable.
        optional action: WebSearchAction = "action",
        lenient status: AgentOutputItemStatus = "status",
        lenient turn_id: String = "turn_id",
        /// Always `"web_search_call"`.
        constant r#type: "web_search_call" = "type",
    }
}

tagged_union! {
    /// Returned by `beta.agents.automations.create`, `beta.agents.automations.list`,
    /// `beta.agents.automations.pause`, `beta.agents.automations.resume`,
    /// `beta.agents.automations.retrieve`, `beta.agents.automations.update`. A union, told apart by
    /// `type`.
    pub enum Automation by "type" {
        "periodic" => Periodic(PeriodicAutomation),
        "once" => Once(OneTimeAutomation),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum AutomationCreatedBy by "type" {
        "developer" => Developer(AutomationCreatedByResourceDeveloper),
        "agent" => Agent(AutomationCreatedByResourceAgent),
    }
}

object! {
    pub struct AutomationCreatedByResourceAgent {
        lenient session_id: String = "session_id",
        lenient tool_call_id: String = "tool_call_id",
        /// Always `"agent"`.
        constant r#type: "agent" = "type",
    }
}

object! {
    pub struct AutomationCreatedByResourceDeveloper {
        /// Always `"developer"`.
        constant r#type: "developer" = "type",
    }
}

object! {
    /// Returned by `beta.agents.automations.delete`.
    pub struct AutomationDeleted {
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
        /// Always `"agent.automation.deleted"`.
        constant object: "agent.automation.deleted" = "object",
    }
}

object! {
    /// Returned by `beta.agents.automations.invocations.create`,
    /// `beta.agents.automations.invocations.list`, `beta.agents.automations.invocations.retrieve`.
    pub struct AutomationInvocation {
        lenient id: String = "id",
        lenient automation_id: String = "automation_id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Nullable.
        optional error: AutomationInvocationError = "error",
        /// Always `"agent.automation.invocation"`.
        constant object: "agent.automation.invocation" = "object",
        /// In seconds since 1970. Nullable.
        optional scheduled_at: i64 = "scheduled_at",
        /// Nullable.
        optional session_id: String = "session_id",
        /// Always `"pending_delivery"`. Nullable.
        constant skip_reason: "pending_delivery" = "skip_reason",
        lenient source: AutomationInvocationSource = "source",
        lenient status: AutomationInvocationStatus = "status",
    }
}

object! {
    pub struct AutomationInvocationError {
        lenient code: String = "code",
        lenient message: String = "message",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum AutomationInvocationSource by "type" {
        "manual" => Manual(AutomationInvocationSourceResourceManual),
        "automation" => Automation(AutomationInvocationSourceResourceAutomation),
    }
}

object! {
    pub struct AutomationInvocationSourceResourceAutomation {
        lenient automation: Box<Automation> = "automation",
        /// Always `"automation"`.
        constant r#type: "automation" = "type",
    }
}

object! {
    pub struct AutomationInvocationSourceResourceManual {
        /// Always `"manual"`.
        constant r#type: "manual" = "type",
    }
}

open_enum! {
    pub enum AutomationInvocationStatus {
        Queued = "queued",
        Completed = "completed",
        Failed = "failed",
        Skipped = "skipped",
    }
}

pub type AutomationMetadataParam = BTreeMap<String, String>;

tagged_union! {
    /// A union, told apart by `type`.
    pub enum AutomationTarget by "type" {
        "new_session" => NewSession(AutomationTargetResourceNewSession),
        "existing_session" => ExistingSession(AutomationTargetResourceExistingSession),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum AutomationTargetParam by "type" {
        "new_session" => NewSession(AutomationTargetParamNewSession),
        "existing_session" => ExistingSession(AutomationTargetParamExistingSession),
    }
}

params! {
    pub struct AutomationTargetParamExistingSession {
        required instructions: String = "instructions",
        required session_id: String = "session_id",
        /// Always `"existing_session"`.
        constant r#type: "existing_session" = "type",
    }
}

params! {
    pub struct AutomationTargetParamNewSession {
        required environment: Box<EnvironmentParam> = "environment",
        required input: Vec<AgentSessionInputMessageParam> = "input",
        /// Always `"new_session"`.
        constant r#type: "new_session" = "type",
        optional agent: Box<AutomationTargetParamNewSessionAgent> = "agent",
        optional agent_id: String = "agent_id",
        /// Nullable.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// Nullable.
        optional vault_ids: Vec<String> = "vault_ids",
    }
}

params! {
    pub struct AutomationTargetParamNewSessionAgent {
        /// Nullable.
        optional compaction: AutomationTargetParamNewSessionAgentCompaction = "compaction",
        optional experimental: AutomationTargetParamNewSessionAgentExperimental = "experimental",
        /// Nullable.
        optional instructions: String = "instructions",
        optional model: String = "model",
        /// Nullable.
        optional multi_agent: MultiAgentConfigParam = "multi_agent",
        /// Nullable.
        optional reasoning: AgentReasoningParam = "reasoning",
        /// Nullable.
        optional service_tier: AutomationTargetParamNewSessionAgentServiceTier = "service_tier",
        /// Nullable.
        optional text: AgentTextParam = "text",
        /// Nullable.
        optional tools: Vec<AgentToolParam> = "tools",
    }
}

params! {
    pub struct AutomationTargetParamNewSessionAgentCompaction {
        /// Default: `false`. Nullable.
        optional r#async: bool = "async",
    }
}

params! {
    pub struct AutomationTargetParamNewSessionAgentExperimental {
        optional time_awareness: bool = "time_awareness",
    }
}

open_enum! {
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
    pub struct AutomationTargetResourceExistingSession {
        lenient instructions: String = "instructions",
        lenient session_id: String = "session_id",
        /// Always `"existing_session"`.
        constant r#type: "existing_session" = "type",
    }
}

params! {
    /// Parameters of `beta.agents.automations.create`.
    pub struct BetaAgentAutomationCreateParams {
        required name: String = "name",
        required target: AutomationTargetParam = "target",
        required r#type: BetaAgentAutomationCreateParamsType = "type",
        optional expression: String = "expression",
        optional timezone: String = "timezone",
        optional metadata: AutomationMetadataParam = "metadata",
        optional run_at: i64 = "run_at",
    }
}

open_enum! {
    pub enum BetaAgentAutomationCreateParamsType {
        Periodic = "periodic",
        Once = "once",
    }
}

params! {
    /// Parameters of `beta.agents.automations.invocations.list`.
    pub struct BetaAgentAutomationInvocationListParams {
        optional after: String = "after",
        /// 1 to 100. Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: BetaAgentAutomationInvocationListParamsOrder = "order",
    }
}

open_enum! {
    pub enum BetaAgentAutomationInvocationListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.automations.list`.
    pub struct BetaAgentAutomationListParams {
        optional after: String = "after",
        /// 1 to 100. Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: BetaAgentAutomationListParamsOrder = "order",
        optional session_id: String = "session_id",
    }
}

open_enum! {
    pub enum BetaAgentAutomationListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.automations.update`.
    pub struct BetaAgentAutomationUpdateParams {
        optional expression: String = "expression",
        optional metadata: BTreeMap<String, String> = "metadata",
        optional name: String = "name",
        /// In seconds since 1970.
        optional run_at: i64 = "run_at",
        optional target: AutomationTargetParam = "target",
        optional timezone: String = "timezone",
    }
}

params! {
    /// Parameters of `beta.agents.create`.
    pub struct BetaAgentCreateParams {
        required model: String = "model",
        /// Nullable.
        optional compaction: BetaAgentCreateParamsCompaction = "compaction",
        optional experimental: BetaAgentCreateParamsExperimental = "experimental",
        /// Nullable.
        optional instructions: String = "instructions",
        /// Nullable.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// Nullable.
        optional multi_agent: MultiAgentConfigParam = "multi_agent",
        /// Nullable.
        optional name: String = "name",
        /// Nullable.
        optional reasoning: AgentReasoningParam = "reasoning",
        /// Default: `"auto"`. Nullable.
        optional service_tier: BetaAgentCreateParamsServiceTier = "service_tier",
        /// Nullable.
        optional text: AgentTextParam = "text",
        /// Nullable.
        optional tools: Vec<PersistedAgentToolParam> = "tools",
    }
}

params! {
    pub struct BetaAgentCreateParamsCompaction {
        /// Default: `false`. Nullable.
        optional r#async: bool = "async",
    }
}

params! {
    pub struct BetaAgentCreateParamsExperimental {
        /// Default: `false`.
        optional time_awareness: bool = "time_awareness",
    }
}

open_enum! {
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
    /// Parameters of `beta.agents.environments.create`.
    pub struct BetaAgentEnvironmentCreateParams {
        required environment: Box<BetaAgentEnvironmentCreateParamsEnvironment> = "environment",
        /// Nullable.
        optional vault_ids: Vec<String> = "vault_ids",
        optional idempotency_key: String = "idempotency_key",
    }
}

params! {
    pub struct BetaAgentEnvironmentCreateParamsEnvironment {
        /// Always `"openai_hosted"`.
        constant r#type: "openai_hosted" = "type",
        /// Nullable.
        optional capability_directories: Vec<String> = "capability_directories",
        /// Nullable.
        optional desktop: BetaAgentEnvironmentCreateParamsEnvironmentDesktop = "desktop",
        /// Nullable.
        optional env: BTreeMap<String, String> = "env",
        optional environment_template_id: String = "environment_template_id",
        /// Nullable.
        optional files: Vec<HostedEnvironmentFileParam> = "files",
        /// Nullable.
        optional network: BetaAgentEnvironmentCreateParamsEnvironmentNetwork = "network",
        /// Nullable.
        optional packages: BetaAgentEnvironmentCreateParamsEnvironmentPackages = "packages",
        /// Nullable.
        optional plugins: Vec<HostedPluginParam> = "plugins",
        /// Nullable.
        optional setup_commands: Vec<SetupCommandParam> = "setup_commands",
        /// Nullable.
        optional skills: Vec<HostedSkillParam> = "skills",
    }
}

params! {
    pub struct BetaAgentEnvironmentCreateParamsEnvironmentDesktop {
        required enabled: bool = "enabled",
    }
}

params! {
    pub struct BetaAgentEnvironmentCreateParamsEnvironmentNetwork {
        required access: BetaAgentEnvironmentCreateParamsEnvironmentNetworkAccess = "access",
        /// Nullable.
        optional allowed_domains: Vec<String> = "allowed_domains",
        /// Nullable.
        optional blocked_domains: Vec<String> = "blocked_domains",
    }
}

open_enum! {
    pub enum BetaAgentEnvironmentCreateParamsEnvironmentNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

params! {
    pub struct BetaAgentEnvironmentCreateParamsEnvironmentPackages {
        /// Nullable.
        optional npm: Vec<String> = "npm",
        /// Nullable.
        optional python: Vec<String> = "python",
        /// Nullable.
        optional system: Vec<String> = "system",
    }
}

params! {
    /// Parameters of `beta.agents.environments.files.create`.
    pub struct BetaAgentEnvironmentFileCreateParams {
        required path: String = "path",
        required r#type: BetaAgentEnvironmentFileCreateParamsType = "type",
        optional file_id: String = "file_id",
        optional data: String = "data",
    }
}

open_enum! {
    pub enum BetaAgentEnvironmentFileCreateParamsType {
        FileId = "file_id",
        Inline = "inline",
    }
}

params! {
    /// Parameters of `beta.agents.environments.files.list`.
    pub struct BetaAgentEnvironmentFileListParams {
        /// 1 to 100. Nullable.
        optional limit: i64 = "limit",
        optional order: BetaAgentEnvironmentFileListParamsOrder = "order",
        optional page: String = "page",
        /// Nullable.
        optional path: String = "path",
    }
}

open_enum! {
    pub enum BetaAgentEnvironmentFileListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.environments.list`.
    pub struct BetaAgentEnvironmentListParams {
        optional after: String = "after",
        /// 1 to 100. Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: BetaAgentEnvironmentListParamsOrder = "order",
        /// Always `"openai_hosted"`.
        constant r#type: "openai_hosted" = "type",
    }
}

open_enum! {
    pub enum BetaAgentEnvironmentListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.environments.templates.create`.
    pub struct BetaAgentEnvironmentTemplateCreateParams {
        /// Nullable.
        optional capability_directories: Vec<String> = "capability_directories",
        /// Nullable.
        optional desktop: BetaAgentEnvironmentTemplateCreateParamsDesktop = "desktop",
        /// Nullable.
        optional env: BTreeMap<String, String> = "env",
        /// Nullable.
        optional files: Vec<HostedEnvironmentFileParam> = "files",
        /// Nullable.
        optional name: String = "name",
        /// Nullable.
        optional network: BetaAgentEnvironmentTemplateCreateParamsNetwork = "network",
        /// Nullable.
        optional packages: BetaAgentEnvironmentTemplateCreateParamsPackages = "packages",
        /// Nullable.
        optional plugins: Vec<HostedPluginParam> = "plugins",
        /// Nullable.
        optional setup_commands: Vec<SetupCommandParam> = "setup_commands",
        /// Nullable.
        optional skills: Vec<HostedSkillParam> = "skills",
    }
}

params! {
    pub struct BetaAgentEnvironmentTemplateCreateParamsDesktop {
        required enabled: bool = "enabled",
    }
}

params! {
    pub struct BetaAgentEnvironmentTemplateCreateParamsNetwork {
        required access: BetaAgentEnvironmentTemplateCreateParamsNetworkAccess = "access",
        /// Nullable.
        optional allowed_domains: Vec<String> = "allowed_domains",
        /// Nullable.
        optional blocked_domains: Vec<String> = "blocked_domains",
    }
}

open_enum! {
    pub enum BetaAgentEnvironmentTemplateCreateParamsNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

params! {
    pub struct BetaAgentEnvironmentTemplateCreateParamsPackages {
        /// Nullable.
        optional npm: Vec<String> = "npm",
        /// Nullable.
        optional python: Vec<String> = "python",
        /// Nullable.
        optional system: Vec<String> = "system",
    }
}

params! {
    /// Parameters of `beta.agents.environments.templates.list`.
    pub struct BetaAgentEnvironmentTemplateListParams {
        optional after: String = "after",
        /// 1 to 100. Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: BetaAgentEnvironmentTemplateListParamsOrder = "order",
    }
}

open_enum! {
    pub enum BetaAgentEnvironmentTemplateListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.environments.templates.update`.
    pub struct BetaAgentEnvironmentTemplateUpdateParams {
        /// Nullable.
        nullable capability_directories: Vec<String> = "capability_directories",
        /// Nullable.
        nullable desktop: BetaAgentEnvironmentTemplateUpdateParamsDesktop = "desktop",
        /// Nullable.
        nullable env: BTreeMap<String, String> = "env",
        /// Nullable.
        nullable files: Vec<HostedEnvironmentFileParam> = "files",
        /// Nullable.
        nullable name: String = "name",
        /// Nullable.
        nullable network: BetaAgentEnvironmentTemplateUpdateParamsNetwork = "network",
        /// Nullable.
        nullable packages: BetaAgentEnvironmentTemplateUpdateParamsPackages = "packages",
        /// Nullable.
        nullable plugins: Vec<HostedPluginParam> = "plugins",
        /// Nullable.
        nullable setup_commands: Vec<SetupCommandParam> = "setup_commands",
        /// Nullable.
        nullable skills: Vec<HostedSkillParam> = "skills",
    }
}

params! {
    pub struct BetaAgentEnvironmentTemplateUpdateParamsDesktop {
        required enabled: bool = "enabled",
    }
}

params! {
    pub struct BetaAgentEnvironmentTemplateUpdateParamsNetwork {
        required access: BetaAgentEnvironmentTemplateUpdateParamsNetworkAccess = "access",
        /// Nullable.
        nullable allowed_domains: Vec<String> = "allowed_domains",
        /// Nullable.
        nullable blocked_domains: Vec<String> = "blocked_domains",
    }
}

open_enum! {
    pub enum BetaAgentEnvironmentTemplateUpdateParamsNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

params! {
    pub struct BetaAgentEnvironmentTemplateUpdateParamsPackages {
        /// Nullable.
        nullable npm: Vec<String> = "npm",
        /// Nullable.
        nullable python: Vec<String> = "python",
        /// Nullable.
        nullable system: Vec<String> = "system",
    }
}

params! {
    /// Parameters of `beta.agents.list`.
    pub struct BetaAgentListParams {
        optional after: String = "after",
        /// 1 to 100. Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: BetaAgentListParamsOrder = "order",
    }
}

open_enum! {
    pub enum BetaAgentListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.sessions.artifacts.list`.
    pub struct BetaAgentSessionArtifactListParams {
        optional after: String = "after",
        /// Nullable.
        optional environment_id: String = "environment_id",
        /// 1 to 100. Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: BetaAgentSessionArtifactListParamsOrder = "order",
    }
}

open_enum! {
    pub enum BetaAgentSessionArtifactListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.sessions.create`.
    pub struct BetaAgentSessionCreateParams {
        required environment: Box<EnvironmentParam> = "environment",
        optional agent: Box<BetaAgentSessionCreateParamsAgent> = "agent",
        optional agent_id: String = "agent_id",
        /// Nullable.
        optional input: BetaAgentSessionCreateParamsInput = "input",
        /// Nullable.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// Nullable.
        optional prompt_cache_options: BetaAgentSessionCreateParamsPromptCacheOptions = "prompt_cache_options",
        optional review: BetaAgentSessionCreateParamsReview = "review",
        optional stream_options: BetaAgentSessionCreateParamsStreamOptions = "stream_options",
        /// Nullable.
        optional vault_ids: Vec<String> = "vault_ids",
    }
}

params! {
    pub struct BetaAgentSessionCreateParamsAgent {
        /// Nullable.
        optional compaction: BetaAgentSessionCreateParamsAgentCompaction = "compaction",
        optional experimental: BetaAgentSessionCreateParamsAgentExperimental = "experimental",
        /// Nullable.
        optional instructions: String = "instructions",
        optional model: String = "model",
        /// Nullable.
        optional multi_agent: MultiAgentConfigParam = "multi_agent",
        /// Nullable.
        optional reasoning: AgentReasoningParam = "reasoning",
        /// Nullable.
        optional service_tier: BetaAgentSessionCreateParamsAgentServiceTier = "service_tier",
        /// Nullable.
        optional text: AgentTextParam = "text",
        /// Nullable.
        optional tools: Vec<AgentToolParam> = "tools",
    }
}

params! {
    pub struct BetaAgentSessionCreateParamsAgentCompaction {
        /// Default: `false`. Nullable.
        optional r#async: bool = "async",
    }
}

params! {
    pub struct BetaAgentSessionCreateParamsAgentExperimental {
        optional time_awareness: bool = "time_awareness",
    }
}

open_enum! {
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
    pub enum BetaAgentSessionCreateParamsInput {
        string => String(String),
        array => AgentSessionInputMessageParamList(Vec<AgentSessionInputMessageParam>),
    }
}

params! {
    pub struct BetaAgentSessionCreateParamsPromptCacheOptions {
        optional ttl: BetaAgentSessionCreateParamsPromptCacheOptionsTtl = "ttl",
    }
}

open_enum! {
    pub enum BetaAgentSessionCreateParamsPromptCacheOptionsTtl {
        _30m = "30m",
        _12h = "12h",
    }
}

open_enum! {
    pub enum BetaAgentSessionCreateParamsReview {
        None = "none",
        AutoReview = "auto_review",
    }
}

params! {
    pub struct BetaAgentSessionCreateParamsStreamOptions {
        /// Default: `true`.
        optional include_obfuscation: bool = "include_obfuscation",
    }
}

params! {
    /// Parameters of `beta.agents.sessions.events.create`.
    pub struct BetaAgentSessionEventCreateParams {
        required events: Vec<AgentSessionInputParam> = "events",
        optional idempotency_key: String = "idempotency_key",
    }
}

params! {
    /// Parameters of `beta.agents.sessions.events.stream`.
    pub struct BetaAgentSessionEventStreamParams {
        /// Default: `true`.
        optional include_obfuscation: bool = "include_obfuscation",
    }
}

params! {
    /// Parameters of `beta.agents.sessions.items.list`.
    pub struct BetaAgentSessionItemListParams {
        optional after: String = "after",
        /// 1 to 100. Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: BetaAgentSessionItemListParamsOrder = "order",
    }
}

open_enum! {
    pub enum BetaAgentSessionItemListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.sessions.list`.
    pub struct BetaAgentSessionListParams {
        optional after: String = "after",
        optional agent_id: String = "agent_id",
        /// 1 to 100. Default: `20`.
        optional limit: i64 = "limit",
        optional metadata: BTreeMap<String, String> = "metadata",
        /// Default: `"desc"`.
        optional order: BetaAgentSessionListParamsOrder = "order",
    }
}

open_enum! {
    pub enum BetaAgentSessionListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.sessions.subagents.items.list`.
    pub struct BetaAgentSessionSubagentItemListParams {
        optional after: String = "after",
        /// 1 to 100. Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: BetaAgentSessionSubagentItemListParamsOrder = "order",
    }
}

open_enum! {
    pub enum BetaAgentSessionSubagentItemListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.sessions.subagents.list`.
    pub struct BetaAgentSessionSubagentListParams {
        optional after: String = "after",
        /// 1 to 100. Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: BetaAgentSessionSubagentListParamsOrder = "order",
    }
}

open_enum! {
    pub enum BetaAgentSessionSubagentListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.sessions.subagents.turns.items.list`.
    pub struct BetaAgentSessionSubagentTurnItemListParams {
        optional after: String = "after",
        /// 1 to 100. Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: BetaAgentSessionSubagentTurnItemListParamsOrder = "order",
    }
}

open_enum! {
    pub enum BetaAgentSessionSubagentTurnItemListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.sessions.subagents.turns.list`.
    pub struct BetaAgentSessionSubagentTurnListParams {
        optional after: String = "after",
        /// 1 to 100. Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: BetaAgentSessionSubagentTurnListParamsOrder = "order",
    }
}

open_enum! {
    pub enum BetaAgentSessionSubagentTurnListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.sessions.traces.list`.
    pub struct BetaAgentSessionTraceListParams {
        optional after: String = "after",
        /// 1 to 100. Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: BetaAgentSessionTraceListParamsOrder = "order",
    }
}

open_enum! {
    pub enum BetaAgentSessionTraceListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.sessions.turns.items.list`.
    pub struct BetaAgentSessionTurnItemListParams {
        optional after: String = "after",
        /// 1 to 100. Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: BetaAgentSessionTurnItemListParamsOrder = "order",
    }
}

open_enum! {
    pub enum BetaAgentSessionTurnItemListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.sessions.turns.list`.
    pub struct BetaAgentSessionTurnListParams {
        optional after: String = "after",
        /// 1 to 100. Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: BetaAgentSessionTurnListParamsOrder = "order",
    }
}

open_enum! {
    pub enum BetaAgentSessionTurnListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.sessions.update`.
    pub struct BetaAgentSessionUpdateParams {
        optional agent: BetaAgentSessionUpdateParamsAgent = "agent",
        /// Nullable.
        nullable metadata: BTreeMap<String, String> = "metadata",
        /// Nullable.
        nullable prompt_cache_options: BetaAgentSessionUpdateParamsPromptCacheOptions = "prompt_cache_options",
        optional review: BetaAgentSessionUpdateParamsReview = "review",
    }
}

params! {
    pub struct BetaAgentSessionUpdateParamsAgent {
        optional model: String = "model",
        optional reasoning: BetaAgentSessionUpdateParamsAgentReasoning = "reasoning",
        /// Nullable.
        nullable service_tier: BetaAgentSessionUpdateParamsAgentServiceTier = "service_tier",
        /// Nullable.
        nullable tools: Vec<AgentToolParam> = "tools",
    }
}

params! {
    pub struct BetaAgentSessionUpdateParamsAgentReasoning {
        /// Nullable.
        nullable effort: BetaAgentSessionUpdateParamsAgentReasoningEffort = "effort",
    }
}

open_enum! {
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
    pub struct BetaAgentSessionUpdateParamsPromptCacheOptions {
        optional ttl: BetaAgentSessionUpdateParamsPromptCacheOptionsTtl = "ttl",
    }
}

open_enum! {
    pub enum BetaAgentSessionUpdateParamsPromptCacheOptionsTtl {
        _30m = "30m",
        _12h = "12h",
    }
}

open_enum! {
    pub enum BetaAgentSessionUpdateParamsReview {
        None = "none",
        AutoReview = "auto_review",
    }
}

params! {
    /// Parameters of `beta.agents.update`.
    pub struct BetaAgentUpdateParams {
        /// Nullable.
        nullable compaction: BetaAgentUpdateParamsCompaction = "compaction",
        optional experimental: BetaAgentUpdateParamsExperimental = "experimental",
        /// Nullable.
        nullable instructions: String = "instructions",
        /// Nullable.
        nullable metadata: BTreeMap<String, String> = "metadata",
        optional model: String = "model",
        /// Nullable.
        nullable multi_agent: MultiAgentConfigParam = "multi_agent",
        /// Nullable.
        nullable name: String = "name",
        /// Nullable.
        nullable reasoning: AgentReasoningParam = "reasoning",
        /// Nullable.
        nullable service_tier: BetaAgentUpdateParamsServiceTier = "service_tier",
        /// Nullable.
        nullable text: AgentTextParam = "text",
        /// Nullable.
        nullable tools: Vec<PersistedAgentToolParam> = "tools",
    }
}

params! {
    pub struct BetaAgentUpdateParamsCompaction {
        /// Default: `false`. Nullable.
        nullable r#async: bool = "async",
    }
}

params! {
    pub struct BetaAgentUpdateParamsExperimental {
        optional time_awareness: bool = "time_awareness",
    }
}

open_enum! {
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
    /// Parameters of `beta.agents.vaults.create`.
    pub struct BetaAgentVaultCreateParams {
        /// Nullable.
        optional metadata: BTreeMap<String, String> = "metadata",
        optional name: String = "name",
    }
}

params! {
    /// Parameters of `beta.agents.vaults.credentials.create`.
    pub struct BetaAgentVaultCredentialCreateParams {
        required auth: Box<CredentialAuthCreateParam> = "auth",
        required name: String = "name",
        optional metadata: BTreeMap<String, String> = "metadata",
    }
}

params! {
    /// Parameters of `beta.agents.vaults.credentials.list`.
    pub struct BetaAgentVaultCredentialListParams {
        optional after: String = "after",
        /// 1 to 100. Default: `20`.
        optional limit: i64 = "limit",
        optional metadata: BTreeMap<String, String> = "metadata",
        /// Default: `"desc"`.
        optional order: BetaAgentVaultCredentialListParamsOrder = "order",
        optional status: VaultStatusFilter = "status",
    }
}

open_enum! {
    pub enum BetaAgentVaultCredentialListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.vaults.credentials.update`.
    pub struct BetaAgentVaultCredentialUpdateParams {
        optional auth: CredentialAuthRotateParam = "auth",
        optional metadata: BTreeMap<String, String> = "metadata",
    }
}

params! {
    /// Parameters of `beta.agents.vaults.list`.
    pub struct BetaAgentVaultListParams {
        optional after: String = "after",
        /// 1 to 100. Default: `20`.
        optional limit: i64 = "limit",
        optional metadata: BTreeMap<String, String> = "metadata",
        /// Default: `"desc"`.
        optional order: BetaAgentVaultListParamsOrder = "order",
        optional status: VaultStatusFilter = "status",
    }
}

open_enum! {
    pub enum BetaAgentVaultListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `beta.agents.vaults.update`.
    pub struct BetaAgentVaultUpdateParams {
        optional metadata: BTreeMap<String, String> = "metadata",
        /// Nullable.
        nullable name: String = "name",
    }
}

pub type BetaInlineSkill = InlineSkill;

object! {
    pub struct BrowserAuthenticationRequestItemResource {
        lenient id: String = "id",
        lenient request: BrowserAuthenticationRequestItemResourceRequest = "request",
        lenient request_id: String = "request_id",
        lenient turn_id: String = "turn_id",
        /// Always `"computer_use_approval_request"`.
        constant r#type: "computer_use_approval_request" = "type",
    }
}

object! {
    pub struct BrowserAuthenticationRequestItemResourceRequest {
        /// Nullable.
        optional credential_origin: String = "credential_origin",
        lenient fields: Vec<BrowserAuthenticationRequestItemResourceRequestField> = "fields",
        lenient options: Vec<BrowserAuthenticationRequestItemResourceRequestOption> = "options",
        /// Nullable.
        optional reason: String = "reason",
        /// Always `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
    }
}

object! {
    pub struct BrowserAuthenticationRequestItemResourceRequestField {
        lenient id: String = "id",
        lenient label: String = "label",
        lenient required: bool = "required",
        lenient r#type: String = "type",
    }
}

object! {
    pub struct BrowserAuthenticationRequestItemResourceRequestOption {
        lenient id: String = "id",
        lenient field_ids: Vec<String> = "field_ids",
        lenient label: String = "label",
    }
}

object! {
    pub struct ComputerUseCallItemResource {
        lenient id: String = "id",
        /// Nullable.
        optional output: ComputerUseCallItemResourceOutput = "output",
        lenient status: AgentFunctionCallStatus = "status",
        /// Nullable.
        optional title: String = "title",
        lenient turn_id: String = "turn_id",
        /// Always `"computer_use_call"`.
        constant r#type: "computer_use_call" = "type",
    }
}

object! {
    pub struct ComputerUseCallItemResourceOutput {
        lenient image_url: String = "image_url",
        /// Always `"computer_screenshot"`.
        constant r#type: "computer_screenshot" = "type",
    }
}

object! {
    /// Returned by `beta.agents.vaults.credentials.create`, `beta.agents.vaults.credentials.list`,
    /// `beta.agents.vaults.credentials.retrieve`, `beta.agents.vaults.credentials.update`.
    pub struct Credential {
        lenient id: String = "id",
        lenient auth: CredentialAuth = "auth",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient metadata: BTreeMap<String, String> = "metadata",
        lenient name: String = "name",
        /// Always `"vault.credential"`.
        constant object: "vault.credential" = "object",
        /// In seconds since 1970.
        lenient updated_at: i64 = "updated_at",
        lenient vault_id: String = "vault_id",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CredentialAuthRotateParam by "type" {
        "mcp_oauth" => McpOauth(RotateVaultCredentialAuthParamMcpOauth),
        "static_bearer" => StaticBearer(RotateVaultCredentialAuthParamStaticBearer),
        "environment_variable" => EnvironmentVariable(RotateVaultCredentialAuthParamEnvironmentVariable),
    }
}

object! {
    /// Returned by `beta.agents.vaults.credentials.delete`.
    pub struct CredentialDeleted {
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
        /// Always `"vault.credential.deleted"`.
        constant object: "vault.credential.deleted" = "object",
    }
}

object! {
    /// Returned by `beta.agents.environments.files.create`, `beta.agents.environments.files.list`.
    pub struct EnvironmentFile {
        lenient environment_id: String = "environment_id",
        /// Always `"agent.environment.file"`.
        constant object: "agent.environment.file" = "object",
        lenient path: String = "path",
        lenient size_bytes: i64 = "size_bytes",
    }
}

object! {
    /// Returned by `beta.agents.environments.create`, `beta.agents.environments.list`,
    /// `beta.agents.environments.retrieve`.
    pub struct EnvironmentInfo {
        lenient id: String = "id",
        lenient files: Vec<HostedEnvironmentFile> = "files",
        /// Always `"agent.environment"`.
        constant object: "agent.environment" = "object",
        lenient plugins: Vec<HostedPlugin> = "plugins",
        lenient skills: Vec<HostedSkill> = "skills",
        lenient status: EnvironmentInfoStatus = "status",
        lenient r#type: EnvironmentInfoType = "type",
    }
}

open_enum! {
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
    pub enum EnvironmentInfoType {
        OpenaiHosted = "openai_hosted",
        SelfHosted = "self_hosted",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum EnvironmentParam by "type" {
        "none" => None(EnvironmentParamNone),
        "openai_hosted" => OpenaiHosted(EnvironmentParamOpenAiHosted),
        "self_hosted" => SelfHosted(EnvironmentParamSelfHosted),
    }
}

params! {
    pub struct EnvironmentParamNone {
        /// Always `"none"`.
        constant r#type: "none" = "type",
    }
}

params! {
    pub struct EnvironmentParamOpenAiHosted {
        /// Always `"openai_hosted"`.
        constant r#type: "openai_hosted" = "type",
        /// Nullable.
        optional capability_directories: Vec<String> = "capability_directories",
        optional container_size: EnvironmentParamOpenAiHostedContainerSize = "container_size",
        /// Nullable.
        optional desktop: EnvironmentParamOpenAiHostedDesktop = "desktop",
        /// Nullable.
        optional env: BTreeMap<String, String> = "env",
        optional environment_id: String = "environment_id",
        optional environment_template_id: String = "environment_template_id",
        /// Nullable.
        optional files: Vec<HostedEnvironmentFileParam> = "files",
        /// Nullable.
        optional network: EnvironmentParamOpenAiHostedNetwork = "network",
        /// Nullable.
        optional packages: EnvironmentParamOpenAiHostedPackages = "packages",
        /// Nullable.
        optional plugins: Vec<HostedPluginParam> = "plugins",
        /// Nullable.
        optional setup_commands: Vec<SetupCommandParam> = "setup_commands",
        /// Nullable.
        optional skills: Vec<HostedSkillParam> = "skills",
    }
}

open_enum! {
    pub enum EnvironmentParamOpenAiHostedContainerSize {
        Small = "small",
        Medium = "medium",
        Large = "large",
    }
}

params! {
    pub struct EnvironmentParamOpenAiHostedDesktop {
        required enabled: bool = "enabled",
    }
}

params! {
    pub struct EnvironmentParamOpenAiHostedNetwork {
        required access: EnvironmentParamOpenAiHostedNetworkAccess = "access",
        /// Nullable.
        optional allowed_domains: Vec<String> = "allowed_domains",
        /// Nullable.
        optional blocked_domains: Vec<String> = "blocked_domains",
    }
}

open_enum! {
    pub enum EnvironmentParamOpenAiHostedNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

params! {
    pub struct EnvironmentParamOpenAiHostedPackages {
        /// Nullable.
        optional npm: Vec<String> = "npm",
        /// Nullable.
        optional python: Vec<String> = "python",
        /// Nullable.
        optional system: Vec<String> = "system",
    }
}

params! {
    pub struct EnvironmentParamSelfHosted {
        /// Always `"self_hosted"`.
        constant r#type: "self_hosted" = "type",
        required workspace_directory: String = "workspace_directory",
        /// Nullable.
        optional capability_directories: Vec<String> = "capability_directories",
    }
}

object! {
    /// Returned by `beta.agents.environments.templates.create`,
    /// `beta.agents.environments.templates.list`, `beta.agents.environments.templates.retrieve`,
    /// `beta.agents.environments.templates.update`.
    pub struct EnvironmentTemplate {
        lenient id: String = "id",
        lenient capability_directories: Vec<String> = "capability_directories",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient files: Vec<EnvironmentTemplateFile> = "files",
        /// Nullable.
        optional name: String = "name",
        lenient network: EnvironmentTemplateNetwork = "network",
        /// Always `"agent.environment.template"`.
        constant object: "agent.environment.template" = "object",
        lenient packages: EnvironmentTemplatePackages = "packages",
        lenient plugins: Vec<HostedPlugin> = "plugins",
        lenient skills: Vec<EnvironmentTemplateSkill> = "skills",
        /// In seconds since 1970.
        lenient updated_at: i64 = "updated_at",
        optional desktop: EnvironmentTemplateDesktop = "desktop",
    }
}

object! {
    /// Returned by `beta.agents.environments.templates.delete`.
    pub struct EnvironmentTemplateDeleted {
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
        /// Always `"agent.environment.template.deleted"`.
        constant object: "agent.environment.template.deleted" = "object",
    }
}

object! {
    pub struct EnvironmentTemplateDesktop {
        lenient enabled: bool = "enabled",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum EnvironmentTemplateFile by "type" {
        "file_id" => FileId(HostedTemplateFileResourceFileId),
        "inline" => Inline(HostedTemplateFileResourceInline),
    }
}

object! {
    pub struct EnvironmentTemplateNetwork {
        lenient access: EnvironmentTemplateNetworkAccess = "access",
        lenient allowed_domains: Vec<String> = "allowed_domains",
    }
}

open_enum! {
    pub enum EnvironmentTemplateNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

object! {
    pub struct EnvironmentTemplatePackages {
        lenient npm: Vec<String> = "npm",
        lenient python: Vec<String> = "python",
        lenient system: Vec<String> = "system",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum EnvironmentTemplateSkill by "type" {
        "skill_reference" => SkillReference(HostedTemplateSkillResourceSkillReference),
        "inline" => Inline(HostedTemplateSkillResourceInline),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum HostedEnvironmentFile by "type" {
        "file_id" => FileId(HostedEnvironmentFileId),
        "inline" => Inline(HostedEnvironmentFileResourceInline),
    }
}

object! {
    pub struct HostedEnvironmentFileId {
        lenient id: String = "id",
        lenient file_id: String = "file_id",
        lenient path: String = "path",
        lenient size_bytes: i64 = "size_bytes",
        /// Always `"file_id"`.
        constant r#type: "file_id" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum HostedEnvironmentFileParam by "type" {
        "file_id" => FileId(HostedEnvironmentFileParamFileId),
        "inline" => Inline(HostedEnvironmentFileParamInline),
    }
}

params! {
    pub struct HostedEnvironmentFileParamFileId {
        required file_id: String = "file_id",
        required path: String = "path",
        /// Always `"file_id"`.
        constant r#type: "file_id" = "type",
    }
}

params! {
    pub struct HostedEnvironmentFileParamInline {
        required data: String = "data",
        required path: String = "path",
        /// Always `"inline"`.
        constant r#type: "inline" = "type",
    }
}

object! {
    pub struct HostedEnvironmentFileResourceInline {
        lenient id: String = "id",
        lenient path: String = "path",
        lenient size_bytes: i64 = "size_bytes",
        /// Always `"inline"`.
        constant r#type: "inline" = "type",
    }
}

object! {
    pub struct HostedPlugin {
        lenient description: String = "description",
        lenient name: String = "name",
        /// Always `"inline"`.
        constant r#type: "inline" = "type",
    }
}

params! {
    pub struct HostedPluginParam {
        required description: String = "description",
        required name: String = "name",
        required source: InlineCapabilitySourceParam = "source",
        /// Always `"inline"`.
        constant r#type: "inline" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum HostedSkill by "type" {
        "skill_reference" => SkillReference(HostedSkillReference),
        "inline" => Inline(HostedSkillResourceInline),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum HostedSkillParam by "type" {
        "skill_reference" => SkillReference(HostedSkillParamSkillReference),
        "inline" => Inline(BetaInlineSkill),
    }
}

params! {
    pub struct HostedSkillParamSkillReference {
        required skill_id: String = "skill_id",
        /// Always `"skill_reference"`.
        constant r#type: "skill_reference" = "type",
        /// Nullable.
        optional version: String = "version",
    }
}

object! {
    pub struct HostedSkillReference {
        lenient description: String = "description",
        lenient name: String = "name",
        lenient skill_id: String = "skill_id",
        /// Always `"skill_reference"`.
        constant r#type: "skill_reference" = "type",
        lenient version: String = "version",
    }
}

object! {
    pub struct HostedSkillResourceInline {
        lenient description: String = "description",
        lenient name: String = "name",
        /// Always `"inline"`.
        constant r#type: "inline" = "type",
    }
}

object! {
    pub struct HostedTemplateFileResourceFileId {
        lenient file_id: String = "file_id",
        lenient path: String = "path",
        /// Always `"file_id"`.
        constant r#type: "file_id" = "type",
    }
}

object! {
    pub struct HostedTemplateFileResourceInline {
        lenient path: String = "path",
        lenient size_bytes: i64 = "size_bytes",
        /// Always `"inline"`.
        constant r#type: "inline" = "type",
    }
}

object! {
    pub struct HostedTemplateSkillResourceInline {
        lenient description: String = "description",
        lenient name: String = "name",
        /// Always `"inline"`.
        constant r#type: "inline" = "type",
    }
}

object! {
    pub struct HostedTemplateSkillResourceSkillReference {
        lenient skill_id: String = "skill_id",
        /// Always `"skill_reference"`.
        constant r#type: "skill_reference" = "type",
        /// Nullable.
        optional version: String = "version",
    }
}

params! {
    pub struct InlineCapabilitySourceParam {
        required data: String = "data",
        /// Always `"application/zip"`.
        constant media_type: "application/zip" = "media_type",
        /// Always `"base64"`.
        constant r#type: "base64" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum InputContentParam by "type" {
        "input_text" => InputText(UserMessageInputText),
        "input_image" => InputImage(InputContentParamInputImage),
    }
}

params! {
    pub struct InputContentParamInputImage {
        required image_url: String = "image_url",
        /// Always `"input_image"`.
        constant r#type: "input_image" = "type",
    }
}

object! {
    pub struct InputContentResourceInputImage {
        lenient image_url: String = "image_url",
        /// Always `"input_image"`.
        constant r#type: "input_image" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum McpOauthTokenEndpointAuthRotateParam by "type" {
        "client_secret_basic" => ClientSecretBasic(RotateMcpOauthTokenEndpointAuthParamClientSecretBasic),
        "client_secret_post" => ClientSecretPost(RotateMcpOauthTokenEndpointAuthParamClientSecretPost),
    }
}

object! {
    pub struct MultiAgentConfig {
        /// Default: `false`.
        lenient enabled: bool = "enabled",
        /// Default: `6`. Nullable.
        optional max_concurrent_subagents: i64 = "max_concurrent_subagents",
    }
}

params! {
    pub struct MultiAgentConfigParam {
        required enabled: bool = "enabled",
        /// Default: `6`.
        optional max_concurrent_subagents: i64 = "max_concurrent_subagents",
    }
}

object! {
    pub struct OneTimeAutomation {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient created_by: AutomationCreatedBy = "created_by",
        lenient metadata: BTreeMap<String, String> = "metadata",
        lenient name: String = "name",
        /// Always `"agent.automation"`.
        constant object: "agent.automation" = "object",
        /// In seconds since 1970.
        lenient run_at: i64 = "run_at",
        lenient status: OneTimeAutomationStatus = "status",
        lenient target: AutomationTarget = "target",
        /// Always `"once"`.
        constant r#type: "once" = "type",
        /// Always `"target_session_failed"`. Nullable.
        optional pause_reason: String = "pause_reason",
    }
}

open_enum! {
    pub enum OneTimeAutomationStatus {
        Active = "active",
        Paused = "paused",
        Completed = "completed",
    }
}

object! {
    pub struct OutputText {
        lenient text: String = "text",
        /// Always `"output_text"`.
        constant r#type: "output_text" = "type",
    }
}

object! {
    pub struct PeriodicAutomation {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient created_by: AutomationCreatedBy = "created_by",
        lenient expression: String = "expression",
        lenient metadata: BTreeMap<String, String> = "metadata",
        lenient name: String = "name",
        /// Always `"agent.automation"`.
        constant object: "agent.automation" = "object",
        lenient status: PeriodicAutomationStatus = "status",
        lenient target: AutomationTarget = "target",
        lenient timezone: String = "timezone",
        /// Always `"periodic"`.
        constant r#type: "periodic" = "type",
        /// Always `"target_session_failed"`. Nullable.
        optional pause_reason: String = "pause_reason",
    }
}

open_enum! {
    pub enum PeriodicAutomationStatus {
        Active = "active",
        Paused = "paused",
    }
}

params! {
    pub struct RotateMcpOauthTokenEndpointAuthParamClientSecretBasic {
        /// Always `"client_secret_basic"`.
        constant r#type: "client_secret_basic" = "type",
        /// Nullable.
        optional client_secret: String = "client_secret",
    }
}

params! {
    pub struct RotateMcpOauthTokenEndpointAuthParamClientSecretPost {
        /// Always `"client_secret_post"`.
        constant r#type: "client_secret_post" = "type",
        /// Nullable.
        optional client_secret: String = "client_secret",
    }
}

params! {
    pub struct RotateVaultCredentialAuthParamEnvironmentVariable {
        required secret_value: String = "secret_value",
        /// Always `"environment_variable"`.
        constant r#type: "environment_variable" = "type",
    }
}

params! {
    pub struct RotateVaultCredentialAuthParamMcpOauth {
        /// Always `"mcp_oauth"`.
        constant r#type: "mcp_oauth" = "type",
        /// Nullable.
        optional access_token: String = "access_token",
        /// Nullable.
        optional expires_at: String = "expires_at",
        /// Nullable.
        optional refresh: RotateVaultCredentialAuthParamMcpOauthRefresh = "refresh",
    }
}

params! {
    pub struct RotateVaultCredentialAuthParamMcpOauthRefresh {
        /// Nullable.
        optional refresh_token: String = "refresh_token",
        /// Nullable.
        optional scope: String = "scope",
        /// Nullable.
        optional token_endpoint_auth: McpOauthTokenEndpointAuthRotateParam = "token_endpoint_auth",
    }
}

params! {
    pub struct RotateVaultCredentialAuthParamStaticBearer {
        required token: String = "token",
        /// Always `"static_bearer"`.
        constant r#type: "static_bearer" = "type",
    }
}

object! {
    /// Returned by `beta.agents.sessions.artifacts.list`,
    /// `beta.agents.sessions.artifacts.retrieve`.
    pub struct SessionArtifact {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient environment_id: String = "environment_id",
        /// Always `"agent.session.artifact"`.
        constant object: "agent.session.artifact" = "object",
        lenient path: String = "path",
        lenient session_id: String = "session_id",
        lenient size_bytes: i64 = "size_bytes",
        lenient turn_id: String = "turn_id",
    }
}

object! {
    /// Returned by `beta.agents.sessions.artifacts.delete`.
    pub struct SessionArtifactDeleted {
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
        /// Always `"agent.session.artifact.deleted"`.
        constant object: "agent.session.artifact.deleted" = "object",
    }
}

object! {
    /// Returned by `beta.agents.sessions.traces.list`.
    pub struct SessionTrace {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Always `"agent.session.trace"`.
        constant object: "agent.session.trace" = "object",
        lenient otlp: crate::Json = "otlp",
        lenient session_id: String = "session_id",
    }
}

object! {
    pub struct SessionTurnError {
        lenient code: SessionTurnErrorCode = "code",
        lenient message: String = "message",
    }
}

open_enum! {
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
    pub struct SetupCommandParam {
        required command: String = "command",
        /// Nullable.
        optional cwd: String = "cwd",
    }
}

object! {
    /// Returned by `beta.agents.sessions.subagents.list`,
    /// `beta.agents.sessions.subagents.retrieve`.
    pub struct Subagent {
        lenient id: String = "id",
        /// In seconds since 1970. Nullable.
        optional closed_at: i64 = "closed_at",
        /// Nullable.
        optional instructions: Vec<AgentContent> = "instructions",
        /// Nullable.
        optional name: String = "name",
        /// Always `"agent.session.subagent"`.
        constant object: "agent.session.subagent" = "object",
        /// In seconds since 1970.
        lenient opened_at: i64 = "opened_at",
        lenient parent_agent_id: String = "parent_agent_id",
        lenient session_id: String = "session_id",
        lenient status: SubagentStatus = "status",
    }
}

open_enum! {
    pub enum SubagentStatus {
        Active = "active",
        Closed = "closed",
    }
}

object! {
    pub struct SummaryText {
        lenient text: String = "text",
        /// Always `"summary_text"`.
        constant r#type: "summary_text" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum TextFormat by "type" {
        "text" => Text(BetaCustomTextFormatParam),
        "json_schema" => JsonSchema(TextFormatResourceJsonSchema),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum TextFormatParam by "type" {
        "text" => Text(BetaCustomTextFormatParam),
        "json_schema" => JsonSchema(TextFormatParamJsonSchema),
    }
}

params! {
    pub struct TextFormatParamJsonSchema {
        required schema: crate::Json = "schema",
        /// Always `"json_schema"`.
        constant r#type: "json_schema" = "type",
    }
}

object! {
    pub struct TextFormatResourceJsonSchema {
        lenient schema: crate::Json = "schema",
        /// Always `"json_schema"`.
        constant r#type: "json_schema" = "type",
    }
}

object! {
    pub struct TokenUsage {
        lenient input_tokens: i64 = "input_tokens",
        lenient input_tokens_details: TokenUsageInputTokensDetails = "input_tokens_details",
        lenient output_tokens: i64 = "output_tokens",
        lenient output_tokens_details: TokenUsageOutputTokensDetails = "output_tokens_details",
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    pub struct TokenUsageInputTokensDetails {
        lenient cached_tokens: i64 = "cached_tokens",
    }
}

object! {
    pub struct TokenUsageOutputTokensDetails {
        lenient reasoning_tokens: i64 = "reasoning_tokens",
    }
}

object! {
    /// Returned by `beta.agents.sessions.subagents.turns.list`,
    /// `beta.agents.sessions.subagents.turns.retrieve`, `beta.agents.sessions.turns.list`,
    /// `beta.agents.sessions.turns.retrieve`.
    pub struct Turn {
        lenient id: String = "id",
        lenient agent_id: String = "agent_id",
        /// In seconds since 1970. Nullable.
        optional completed_at: i64 = "completed_at",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Nullable.
        optional error: SessionTurnError = "error",
        /// Always `"agent.session.turn"`.
        constant object: "agent.session.turn" = "object",
        lenient session_id: String = "session_id",
        /// In seconds since 1970. Nullable.
        optional started_at: i64 = "started_at",
        lenient status: TurnStatus = "status",
        /// Nullable.
        optional subagent_id: String = "subagent_id",
        /// Nullable.
        optional usage: TokenUsage = "usage",
        /// Nullable.
        optional prompt_cache_options: TurnPromptCacheOptions = "prompt_cache_options",
    }
}

object! {
    pub struct TurnPromptCacheOptions {
        lenient ttl: TurnPromptCacheOptionsTtl = "ttl",
    }
}

open_enum! {
    pub enum TurnPromptCacheOptionsTtl {
        _30m = "30m",
        _12h = "12h",
    }
}

open_enum! {
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
    /// Returned by `beta.agents.vaults.create`, `beta.agents.vaults.list`,
    /// `beta.agents.vaults.retrieve`, `beta.agents.vaults.update`.
    pub struct Vault {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient metadata: BTreeMap<String, String> = "metadata",
        /// Nullable.
        optional name: String = "name",
        /// Always `"vault"`.
        constant object: "vault" = "object",
    }
}

object! {
    /// Returned by `beta.agents.vaults.delete`.
    pub struct VaultDeleted {
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
        /// Always `"vault.deleted"`.
        constant object: "vault.deleted" = "object",
    }
}

open_enum! {
    pub enum VaultStatus {
        Active = "active",
        Archived = "archived",
    }
}

kind_union! {
    pub enum VaultStatusFilter {
        string => VaultStatus(VaultStatus),
        array => VaultStatusList(Vec<VaultStatus>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum WebSearchAction by "type" {
        "search" => Search(WebSearchActionResourceSearch),
        "open_page" => OpenPage(WebSearchActionResourceOpenPage),
        "find_in_page" => FindInPage(WebSearchActionResourceFindInPage),
        "other" => Other(WebSearchActionResourceOther),
    }
}

object! {
    pub struct WebSearchActionResourceFindInPage {
        /// Nullable.
        optional pattern: String = "pattern",
        /// Always `"find_in_page"`.
        constant r#type: "find_in_page" = "type",
        /// Nullable.
        optional url: String = "url",
    }
}

object! {
    pub struct WebSearchActionResourceOpenPage {
        /// Always `"open_page"`.
        constant r#type: "open_page" = "type",
        /// Nullable.
        optional url: String = "url",
    }
}

object! {
    pub struct WebSearchActionResourceOther {
        /// Always `"other"`.
        constant r#type: "other" = "type",
    }
}

object! {
    pub struct WebSearchActionResourceSearch {
        /// Nullable.
        optional queries: Vec<String> = "queries",
        /// Nullable.
        optional query: String = "query",
        /// Always `"search"`.
        constant r#type: "search" = "type",
    }
}
