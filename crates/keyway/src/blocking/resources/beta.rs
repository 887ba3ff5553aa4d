// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.beta()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;
use crate::download::Download;
use crate::reply::Empty;
use crate::reply::Text;

impl OpenAI {
    /// The resource `beta`.
    pub fn beta(&self) -> Beta {
        Beta::new(self, self.client.beta())
    }
}

waiting! {
    beta::Beta { agents: Agents, assistants: Assistants, chatkit: ChatKit, realtime: Realtime, responses: Responses, threads: Threads }
}

waiting! {
    beta::Agents { automations: AgentsAutomations, environments: AgentsEnvironments, sessions: AgentsSessions, vaults: AgentsVaults }
    create(params: types::beta::BetaAgentCreateParams) -> types::beta::Agent;
    delete(agent_id: impl AsRef<str>) -> types::beta::AgentDeleted;
    list() -> types::ListPage<types::beta::Agent>;
    list_with(params: types::beta::BetaAgentListParams) -> types::ListPage<types::beta::Agent>;
    retrieve(agent_id: impl AsRef<str>) -> types::beta::Agent;
    update(agent_id: impl AsRef<str>, params: types::beta::BetaAgentUpdateParams) -> types::beta::Agent;
}

waiting! {
    beta::AgentsAutomations { invocations: AgentsAutomationsInvocations }
    create(params: types::beta::BetaAgentAutomationCreateParams) -> types::beta::Automation;
    delete(automation_id: impl AsRef<str>) -> types::beta::AutomationDeleted;
    list() -> types::ListPage<types::beta::Automation>;
    list_with(params: types::beta::BetaAgentAutomationListParams) -> types::ListPage<types::beta::Automation>;
    pause(automation_id: impl AsRef<str>) -> types::beta::Automation;
    resume(automation_id: impl AsRef<str>) -> types::beta::Automation;
    retrieve(automation_id: impl AsRef<str>) -> types::beta::Automation;
    update(automation_id: impl AsRef<str>, params: types::beta::BetaAgentAutomationUpdateParams) -> types::beta::Automation;
}

waiting! {
    beta::AgentsAutomationsInvocations {}
    create(automation_id: impl AsRef<str>) -> types::beta::AutomationInvocation;
    list(automation_id: impl AsRef<str>) -> types::ListPage<types::beta::AutomationInvocation>;
    list_with(automation_id: impl AsRef<str>, params: types::beta::BetaAgentAutomationInvocationListParams) -> types::ListPage<types::beta::AutomationInvocation>;
    retrieve(automation_id: impl AsRef<str>, invocation_id: impl AsRef<str>) -> types::beta::AutomationInvocation;
}

waiting! {
    beta::AgentsEnvironments { files: AgentsEnvironmentsFiles, templates: AgentsEnvironmentsTemplates }
    create(params: types::beta::BetaAgentEnvironmentCreateParams) -> types::beta::EnvironmentInfo;
    list() -> types::ListPage<types::beta::EnvironmentInfo>;
    list_with(params: types::beta::BetaAgentEnvironmentListParams) -> types::ListPage<types::beta::EnvironmentInfo>;
    retrieve(environment_id: impl AsRef<str>) -> types::beta::EnvironmentInfo;
}

waiting! {
    beta::AgentsEnvironmentsFiles {}
    create(environment_id: impl AsRef<str>, params: types::beta::BetaAgentEnvironmentFileCreateParams) -> types::beta::EnvironmentFile;
    list(environment_id: impl AsRef<str>) -> types::ListPage<types::beta::EnvironmentFile>;
    list_with(environment_id: impl AsRef<str>, params: types::beta::BetaAgentEnvironmentFileListParams) -> types::ListPage<types::beta::EnvironmentFile>;
}

waiting! {
    beta::AgentsEnvironmentsTemplates {}
    create(params: types::beta::BetaAgentEnvironmentTemplateCreateParams) -> types::beta::EnvironmentTemplate;
    delete(environment_template_id: impl AsRef<str>) -> types::beta::EnvironmentTemplateDeleted;
    list() -> types::ListPage<types::beta::EnvironmentTemplate>;
    list_with(params: types::beta::BetaAgentEnvironmentTemplateListParams) -> types::ListPage<types::beta::EnvironmentTemplate>;
    retrieve(environment_template_id: impl AsRef<str>) -> types::beta::EnvironmentTemplate;
    update(environment_template_id: impl AsRef<str>, params: types::beta::BetaAgentEnvironmentTemplateUpdateParams) -> types::beta::EnvironmentTemplate;
}

waiting! {
    beta::AgentsSessions { artifacts: AgentsSessionsArtifacts, events: AgentsSessionsEvents, items: AgentsSessionsItems, subagents: AgentsSessionsSubagents, traces: AgentsSessionsTraces, turns: AgentsSessionsTurns }
    create(params: types::beta::BetaAgentSessionCreateParams) -> types::beta::AgentSession, types::beta::AgentSessionEvent;
    delete(session_id: impl AsRef<str>) -> types::beta::AgentSessionDeleted;
    list() -> types::ListPage<types::beta::AgentSession>;
    list_with(params: types::beta::BetaAgentSessionListParams) -> types::ListPage<types::beta::AgentSession>;
    retrieve(session_id: impl AsRef<str>) -> types::beta::AgentSession;
    update(session_id: impl AsRef<str>, params: types::beta::BetaAgentSessionUpdateParams) -> types::beta::AgentSession;
}

waiting! {
    beta::AgentsSessionsArtifacts {}
    content(session_id: impl AsRef<str>, artifact_id: impl AsRef<str>) -> Download;
    delete(session_id: impl AsRef<str>, artifact_id: impl AsRef<str>) -> types::beta::SessionArtifactDeleted;
    list(session_id: impl AsRef<str>) -> types::ListPage<types::beta::SessionArtifact>;
    list_with(session_id: impl AsRef<str>, params: types::beta::BetaAgentSessionArtifactListParams) -> types::ListPage<types::beta::SessionArtifact>;
    retrieve(session_id: impl AsRef<str>, artifact_id: impl AsRef<str>) -> types::beta::SessionArtifact;
}

waiting! {
    beta::AgentsSessionsEvents {}
    create(session_id: impl AsRef<str>, params: types::beta::BetaAgentSessionEventCreateParams) -> Empty;
    stream(session_id: impl AsRef<str>) -> Text, types::beta::AgentSessionEvent;
    stream_with(session_id: impl AsRef<str>, params: types::beta::BetaAgentSessionEventStreamParams) -> Text, types::beta::AgentSessionEvent;
}

waiting! {
    beta::AgentsSessionsItems {}
    list(session_id: impl AsRef<str>) -> types::ListPage<types::beta::AgentSessionItem>;
    list_with(session_id: impl AsRef<str>, params: types::beta::BetaAgentSessionItemListParams) -> types::ListPage<types::beta::AgentSessionItem>;
}

waiting! {
    beta::AgentsSessionsSubagents { items: AgentsSessionsSubagentsItems, turns: AgentsSessionsSubagentsTurns }
    list(session_id: impl AsRef<str>) -> types::ListPage<types::beta::Subagent>;
    list_with(session_id: impl AsRef<str>, params: types::beta::BetaAgentSessionSubagentListParams) -> types::ListPage<types::beta::Subagent>;
    retrieve(session_id: impl AsRef<str>, subagent_id: impl AsRef<str>) -> types::beta::Subagent;
}

waiting! {
    beta::AgentsSessionsSubagentsItems {}
    list(session_id: impl AsRef<str>, subagent_id: impl AsRef<str>) -> types::ListPage<types::beta::AgentSessionItem>;
    list_with(session_id: impl AsRef<str>, subagent_id: impl AsRef<str>, params: types::beta::BetaAgentSessionSubagentItemListParams) -> types::ListPage<types::beta::AgentSessionItem>;
}

waiting! {
    beta::AgentsSessionsSubagentsTurns { items: AgentsSessionsSubagentsTurnsItems }
    list(session_id: impl AsRef<str>, subagent_id: impl AsRef<str>) -> types::ListPage<types::beta::Turn>;
    list_with(session_id: impl AsRef<str>, subagent_id: impl AsRef<str>, params: types::beta::BetaAgentSessionSubagentTurnListParams) -> types::ListPage<types::beta::Turn>;
    retrieve(session_id: impl AsRef<str>, subagent_id: impl AsRef<str>, turn_id: impl AsRef<str>) -> types::beta::Turn;
}

waiting! {
    beta::AgentsSessionsSubagentsTurnsItems {}
    list(session_id: impl AsRef<str>, subagent_id: impl AsRef<str>, turn_id: impl AsRef<str>) -> types::ListPage<types::beta::AgentSessionItem>;
    list_with(session_id: impl AsRef<str>, subagent_id: impl AsRef<str>, turn_id: impl AsRef<str>, params: types::beta::BetaAgentSessionSubagentTurnItemListParams) -> types::ListPage<types::beta::AgentSessionItem>;
}

waiting! {
    beta::AgentsSessionsTraces {}
    list(session_id: impl AsRef<str>) -> types::ListPage<types::beta::SessionTrace>;
    list_with(session_id: impl AsRef<str>, params: types::beta::BetaAgentSessionTraceListParams) -> types::ListPage<types::beta::SessionTrace>;
}

waiting! {
    beta::AgentsSessionsTurns { items: AgentsSessionsTurnsItems }
    list(session_id: impl AsRef<str>) -> types::ListPage<types::beta::Turn>;
    list_with(session_id: impl AsRef<str>, params: types::beta::BetaAgentSessionTurnListParams) -> types::ListPage<types::beta::Turn>;
    retrieve(session_id: impl AsRef<str>, turn_id: impl AsRef<str>) -> types::beta::Turn;
}

waiting! {
    beta::AgentsSessionsTurnsItems {}
    list(session_id: impl AsRef<str>, turn_id: impl AsRef<str>) -> types::ListPage<types::beta::AgentSessionItem>;
    list_with(session_id: impl AsRef<str>, turn_id: impl AsRef<str>, params: types::beta::BetaAgentSessionTurnItemListParams) -> types::ListPage<types::beta::AgentSessionItem>;
}

waiting! {
    beta::AgentsVaults { credentials: AgentsVaultsCredentials }
    create(params: types::beta::BetaAgentVaultCreateParams) -> types::beta::Vault;
    delete(vault_id: impl AsRef<str>) -> types::beta::VaultDeleted;
    list() -> types::ListPage<types::beta::Vault>;
    list_with(params: types::beta::BetaAgentVaultListParams) -> types::ListPage<types::beta::Vault>;
    retrieve(vault_id: impl AsRef<str>) -> types::beta::Vault;
    update(vault_id: impl AsRef<str>, params: types::beta::BetaAgentVaultUpdateParams) -> types::beta::Vault;
}

waiting! {
    beta::AgentsVaultsCredentials {}
    create(vault_id: impl AsRef<str>, params: types::beta::BetaAgentVaultCredentialCreateParams) -> types::beta::Credential;
    delete(vault_id: impl AsRef<str>, credential_id: impl AsRef<str>) -> types::beta::CredentialDeleted;
    list(vault_id: impl AsRef<str>) -> types::ListPage<types::beta::Credential>;
    list_with(vault_id: impl AsRef<str>, params: types::beta::BetaAgentVaultCredentialListParams) -> types::ListPage<types::beta::Credential>;
    retrieve(vault_id: impl AsRef<str>, credential_id: impl AsRef<str>) -> types::beta::Credential;
    update(vault_id: impl AsRef<str>, credential_id: impl AsRef<str>, params: types::beta::BetaAgentVaultCredentialUpdateParams) -> types::beta::Credential;
}

waiting! {
    beta::Assistants {}
    #[deprecated = "deprecated in the official SDKs"]
    create(params: types::beta::BetaAssistantCreateParams) -> types::beta::Assistant;
    #[deprecated = "deprecated in the official SDKs"]
    delete(assistant_id: impl AsRef<str>) -> types::beta::AssistantDeleted;
    #[deprecated = "deprecated in the official SDKs"]
    list() -> types::ListPage<types::beta::Assistant>;
    #[deprecated = "deprecated in the official SDKs"]
    list_with(params: types::beta::BetaAssistantListParams) -> types::ListPage<types::beta::Assistant>;
    #[deprecated = "deprecated in the official SDKs"]
    retrieve(assistant_id: impl AsRef<str>) -> types::beta::Assistant;
    #[deprecated = "deprecated in the official SDKs"]
    update(assistant_id: impl AsRef<str>, params: types::beta::BetaAssistantUpdateParams) -> types::beta::Assistant;
}

waiting! {
    beta::ChatKit { sessions: ChatKitSessions, threads: ChatKitThreads }
}

waiting! {
    beta::ChatKitSessions {}
    cancel(session_id: impl AsRef<str>) -> types::beta::ChatSession;
    create(params: types::beta::BetaChatKitSessionCreateParams) -> types::beta::ChatSession;
}

waiting! {
    beta::ChatKitThreads {}
    delete(thread_id: impl AsRef<str>) -> types::beta::BetaChatKitThreadDeleteResponse;
    list() -> types::ListPage<types::beta::ChatKitThread>;
    list_with(params: types::beta::BetaChatKitThreadListParams) -> types::ListPage<types::beta::ChatKitThread>;
    list_items(thread_id: impl AsRef<str>) -> types::ListPage<types::beta::ThreadItem>;
    list_items_with(thread_id: impl AsRef<str>, params: types::beta::BetaChatKitThreadListItemsParams) -> types::ListPage<types::beta::ThreadItem>;
    retrieve(thread_id: impl AsRef<str>) -> types::beta::ChatKitThread;
}

waiting! {
    beta::Realtime { sessions: RealtimeSessions, transcription_sessions: RealtimeTranscriptionSessions }
}

waiting! {
    beta::RealtimeSessions {}
    create(params: types::beta::BetaRealtimeSessionCreateParams) -> types::beta::BetaRealtimeSessionCreateResponse;
}

waiting! {
    beta::RealtimeTranscriptionSessions {}
    create(params: types::beta::BetaRealtimeTranscriptionSessionCreateParams) -> types::beta::TranscriptionSession;
}

waiting! {
    beta::Responses { input_items: ResponsesInputItems, input_tokens: ResponsesInputTokens }
    cancel(response_id: impl AsRef<str>) -> types::beta::BetaResponse;
    cancel_with(response_id: impl AsRef<str>, params: types::beta::BetaResponseCancelParams) -> types::beta::BetaResponse;
    compact(params: types::beta::BetaResponseCompactParams) -> types::beta::BetaCompactedResponse;
    create(params: types::beta::BetaResponseCreateParams) -> types::beta::BetaResponse, types::beta::BetaResponseStreamEvent;
    delete(response_id: impl AsRef<str>) -> Empty;
    delete_with(response_id: impl AsRef<str>, params: types::beta::BetaResponseDeleteParams) -> Empty;
    retrieve(response_id: impl AsRef<str>) -> types::beta::BetaResponse, types::beta::BetaResponseStreamEvent;
    retrieve_with(response_id: impl AsRef<str>, params: types::beta::BetaResponseRetrieveParams) -> types::beta::BetaResponse, types::beta::BetaResponseStreamEvent;
}

waiting! {
    beta::ResponsesInputItems {}
    list(response_id: impl AsRef<str>) -> types::ListPage<types::beta::BetaResponseItem>;
    list_with(response_id: impl AsRef<str>, params: types::beta::BetaResponseInputItemListParams) -> types::ListPage<types::beta::BetaResponseItem>;
}

waiting! {
    beta::ResponsesInputTokens {}
    count(params: types::beta::BetaResponseInputTokenCountParams) -> types::beta::BetaResponseInputTokenCountResponse;
}

waiting! {
    beta::Threads { messages: ThreadsMessages, runs: ThreadsRuns }
    #[deprecated = "deprecated in the official SDKs"]
    create(params: types::beta::BetaThreadCreateParams) -> types::beta::Thread;
    #[deprecated = "deprecated in the official SDKs"]
    create_and_run(params: types::beta::BetaThreadCreateAndRunParams) -> types::beta::Run, types::beta::AssistantStreamEvent;
    #[deprecated = "deprecated in the official SDKs"]
    delete(thread_id: impl AsRef<str>) -> types::beta::ThreadDeleted;
    #[deprecated = "deprecated in the official SDKs"]
    retrieve(thread_id: impl AsRef<str>) -> types::beta::Thread;
    #[deprecated = "deprecated in the official SDKs"]
    update(thread_id: impl AsRef<str>, params: types::beta::BetaThreadUpdateParams) -> types::beta::Thread;
}

waiting! {
    beta::ThreadsMessages {}
    #[deprecated = "deprecated in the official SDKs"]
    create(thread_id: impl AsRef<str>, params: types::beta::BetaThreadMessageCreateParams) -> types::beta::ThreadMessage;
    #[deprecated = "deprecated in the official SDKs"]
    delete(thread_id: impl AsRef<str>, message_id: impl AsRef<str>) -> types::beta::MessageDeleted;
    #[deprecated = "deprecated in the official SDKs"]
    list(thread_id: impl AsRef<str>) -> types::ListPage<types::beta::ThreadMessage>;
    #[deprecated = "deprecated in the official SDKs"]
    list_with(thread_id: impl AsRef<str>, params: types::beta::BetaThreadMessageListParams) -> types::ListPage<types::beta::ThreadMessage>;
    #[deprecated = "deprecated in the official SDKs"]
    retrieve(thread_id: impl AsRef<str>, message_id: impl AsRef<str>) -> types::beta::ThreadMessage;
    #[deprecated = "deprecated in the official SDKs"]
    update(thread_id: impl AsRef<str>, message_id: impl AsRef<str>, params: types::beta::BetaThreadMessageUpdateParams) -> types::beta::ThreadMessage;
}

waiting! {
    beta::ThreadsRuns { steps: ThreadsRunsSteps }
    #[deprecated = "deprecated in the official SDKs"]
    cancel(thread_id: impl AsRef<str>, run_id: impl AsRef<str>) -> types::beta::Run;
    #[deprecated = "deprecated in the official SDKs"]
    create(thread_id: impl AsRef<str>, params: types::beta::BetaThreadRunCreateParams) -> types::beta::Run, types::beta::AssistantStreamEvent;
    #[deprecated = "deprecated in the official SDKs"]
    list(thread_id: impl AsRef<str>) -> types::ListPage<types::beta::Run>;
    #[deprecated = "deprecated in the official SDKs"]
    list_with(thread_id: impl AsRef<str>, params: types::beta::BetaThreadRunListParams) -> types::ListPage<types::beta::Run>;
    #[deprecated = "deprecated in the official SDKs"]
    retrieve(thread_id: impl AsRef<str>, run_id: impl AsRef<str>) -> types::beta::Run;
    #[deprecated = "deprecated in the official SDKs"]
    submit_tool_outputs(thread_id: impl AsRef<str>, run_id: impl AsRef<str>, params: types::beta::BetaThreadRunSubmitToolOutputsParams) -> types::beta::Run, types::beta::AssistantStreamEvent;
    #[deprecated = "deprecated in the official SDKs"]
    update(thread_id: impl AsRef<str>, run_id: impl AsRef<str>, params: types::beta::BetaThreadRunUpdateParams) -> types::beta::Run;
}

waiting! {
    beta::ThreadsRunsSteps {}
    #[deprecated = "deprecated in the official SDKs"]
    list(thread_id: impl AsRef<str>, run_id: impl AsRef<str>) -> types::ListPage<types::beta::RunStep>;
    #[deprecated = "deprecated in the official SDKs"]
    list_with(thread_id: impl AsRef<str>, run_id: impl AsRef<str>, params: types::beta::BetaThreadRunStepListParams) -> types::ListPage<types::beta::RunStep>;
    #[deprecated = "deprecated in the official SDKs"]
    retrieve(thread_id: impl AsRef<str>, run_id: impl AsRef<str>, step_id: impl AsRef<str>) -> types::beta::RunStep;
    #[deprecated = "deprecated in the official SDKs"]
    retrieve_with(thread_id: impl AsRef<str>, run_id: impl AsRef<str>, step_id: impl AsRef<str>, params: types::beta::BetaThreadRunStepRetrieveParams) -> types::beta::RunStep;
}
