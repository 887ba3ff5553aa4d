// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    BetaAgentTag, BetaAgentTagParam, BetaComputerCallSafetyCheckParam, BetaCustomTextFormatParam,
    BetaFunctionCallItemStatus, BetaFunctionCallOutputItemParam, BetaImageGenToolCall, BetaInputMessageRole,
    BetaInputMessageStatus, BetaLocalShellToolCall, BetaLocalShellToolCallOutput, BetaMcpApprovalRequest,
    BetaMcpListTools, BetaMcpToolCall, BetaMultiAgentAction, BetaResponseCodeInterpreterToolCall,
    BetaResponseComputerToolCall, BetaResponseComputerToolCallOutputScreenshot, BetaResponseCustomToolCall,
    BetaResponseCustomToolCallOutput, BetaResponseFileSearchToolCall, BetaResponseFormatTextJsonSchemaConfig,
    BetaResponseFunctionToolCall, BetaResponseFunctionWebSearch, BetaResponseInputMessageContentList,
    BetaResponseOutputMessage, BetaResponseReasoningItem, BetaTool, BetaToolCallCallerParam,
    BetaToolSearchExecutionType,
};
use crate::responses::{
    ApplyPatchCallOutputStatusParam, ApplyPatchCallStatusParam, ApplyPatchOperationParam, EasyInputMessage,
    EmptyModelParam, FunctionShellActionParam, FunctionShellCallItemParamEnvironment,
    FunctionShellCallItemStatus, ProgramOutputItemStatus, ResponseFunctionShellCallOutputContent,
    ResponseInputImageContent, ResponseInputTextContent,
};
use crate::support::{open_enum, params, tagged_union};

params! {
    pub struct BetaAdditionalToolsItemParam {
        /// Always `"additional_tools"`.
        constant r#type: "additional_tools" = "type",
        /// Always `"developer"`.
        constant role: "developer" = "role",
        given tools: Vec<BetaTool> = "tools",
        /// Nullable.
        optional agent: BetaAgentTagParam = "agent",
        /// Nullable.
        optional id: String = "id",
    }
}

params! {
    pub struct BetaAgentMessageItemParam {
        /// Always `"agent_message"`.
        constant r#type: "agent_message" = "type",
        given author: String = "author",
        given recipient: String = "recipient",
        given content: Vec<BetaAgentMessageItemParamContent> = "content",
        /// Nullable.
        optional agent: BetaAgentTagParam = "agent",
        /// Nullable.
        optional id: String = "id",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum BetaAgentMessageItemParamContent by "type" {
        "input_text" => InputText(BetaResponseInputTextContent),
        "input_image" => InputImage(BetaResponseInputImageContent),
        "encrypted_content" => EncryptedContent(BetaEncryptedContentParam),
    }
}

pub type BetaApplyPatchCallOutputStatusParam = ApplyPatchCallOutputStatusParam;

pub type BetaApplyPatchCallStatusParam = ApplyPatchCallStatusParam;

pub type BetaApplyPatchOperationParam = ApplyPatchOperationParam;

params! {
    pub struct BetaApplyPatchToolCallItemParam {
        /// Always `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        /// 1 to 64 characters.
        given call_id: String = "call_id",
        given status: BetaApplyPatchCallStatusParam = "status",
        given operation: BetaApplyPatchOperationParam = "operation",
        /// Nullable.
        optional agent: BetaAgentTagParam = "agent",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional caller: BetaToolCallCallerParam = "caller",
    }
}

params! {
    pub struct BetaApplyPatchToolCallOutputItemParam {
        /// Always `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
        /// 1 to 64 characters.
        given call_id: String = "call_id",
        given status: BetaApplyPatchCallOutputStatusParam = "status",
        /// Nullable.
        optional agent: BetaAgentTagParam = "agent",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional caller: BetaToolCallCallerParam = "caller",
        /// At most 10485760 characters. Nullable.
        optional output: String = "output",
    }
}

params! {
    pub struct BetaCompactionTriggerItemParam {
        /// Always `"compaction_trigger"`.
        constant r#type: "compaction_trigger" = "type",
        /// Nullable.
        optional agent: BetaAgentTagParam = "agent",
        /// Nullable.
        optional id: String = "id",
    }
}

params! {
    pub struct BetaComputerCallOutputItemParam {
        /// 1 to 64 characters.
        given call_id: String = "call_id",
        /// Always `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
        given output: BetaResponseComputerToolCallOutputScreenshot = "output",
        /// Nullable.
        optional agent: BetaAgentTagParam = "agent",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional acknowledged_safety_checks: Vec<BetaComputerCallSafetyCheckParam> = "acknowledged_safety_checks",
        /// Nullable.
        optional status: BetaFunctionCallItemStatus = "status",
        /// Nullable.
        optional current_url: String = "current_url",
    }
}

params! {
    pub struct BetaContainerFileCitationParam {
        /// Always `"container_file_citation"`.
        constant r#type: "container_file_citation" = "type",
        /// At least 0.
        given start_index: i64 = "start_index",
        /// At least 0.
        given end_index: i64 = "end_index",
        given container_id: String = "container_id",
        given file_id: String = "file_id",
        given filename: String = "filename",
    }
}

pub type BetaEasyInputMessage = EasyInputMessage;

pub type BetaEmptyModelParam = EmptyModelParam;

params! {
    pub struct BetaEncryptedContentParam {
        /// Always `"encrypted_content"`.
        constant r#type: "encrypted_content" = "type",
        /// At most 10485760 characters.
        given encrypted_content: String = "encrypted_content",
    }
}

params! {
    pub struct BetaFileCitationParam {
        /// Always `"file_citation"`.
        constant r#type: "file_citation" = "type",
        /// At least 0.
        given index: i64 = "index",
        given file_id: String = "file_id",
        given filename: String = "filename",
    }
}

pub type BetaFunctionShellActionParam = FunctionShellActionParam;

params! {
    pub struct BetaFunctionShellCallItemParam {
        /// 1 to 64 characters.
        given call_id: String = "call_id",
        /// Always `"shell_call"`.
        constant r#type: "shell_call" = "type",
        given action: BetaFunctionShellActionParam = "action",
        /// Nullable.
        optional agent: BetaAgentTagParam = "agent",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional caller: BetaToolCallCallerParam = "caller",
        /// Nullable.
        optional status: BetaFunctionShellCallItemStatus = "status",
        /// Nullable.
        optional environment: BetaFunctionShellCallItemParamEnvironment = "environment",
    }
}

pub type BetaFunctionShellCallItemParamEnvironment = FunctionShellCallItemParamEnvironment;

pub type BetaFunctionShellCallItemStatus = FunctionShellCallItemStatus;

params! {
    pub struct BetaFunctionShellCallOutputItemParam {
        /// 1 to 64 characters.
        given call_id: String = "call_id",
        /// Always `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
        given output: Vec<BetaResponseFunctionShellCallOutputContent> = "output",
        /// Nullable.
        optional agent: BetaAgentTagParam = "agent",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional caller: BetaToolCallCallerParam = "caller",
        /// Nullable.
        optional status: BetaFunctionShellCallItemStatus = "status",
        /// Nullable.
        optional max_output_length: i64 = "max_output_length",
    }
}

params! {
    pub struct BetaInputMessage {
        given role: BetaInputMessageRole = "role",
        given content: BetaResponseInputMessageContentList = "content",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Always `"message"`.
        constant r#type: "message" = "type",
        optional status: BetaInputMessageStatus = "status",
    }
}

params! {
    pub struct BetaItemReferenceParam {
        given id: String = "id",
        /// Nullable.
        optional agent: BetaAgentTagParam = "agent",
        /// Always `"item_reference"`. Nullable.
        constant r#type: "item_reference" = "type",
    }
}

params! {
    pub struct BetaMcpApprovalResponse {
        /// Always `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        given approve: bool = "approve",
        given approval_request_id: String = "approval_request_id",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional reason: String = "reason",
    }
}

params! {
    pub struct BetaMultiAgentCallItemParam {
        /// 1 to 64 characters.
        given call_id: String = "call_id",
        /// Always `"multi_agent_call"`.
        constant r#type: "multi_agent_call" = "type",
        given action: BetaMultiAgentAction = "action",
        given arguments: String = "arguments",
        /// Nullable.
        optional agent: BetaAgentTagParam = "agent",
        /// Nullable.
        optional id: String = "id",
    }
}

params! {
    pub struct BetaMultiAgentCallOutputItemParam {
        /// 1 to 64 characters.
        given call_id: String = "call_id",
        /// Always `"multi_agent_call_output"`.
        constant r#type: "multi_agent_call_output" = "type",
        given action: BetaMultiAgentAction = "action",
        given output: Vec<BetaOutputTextContentParam> = "output",
        /// Nullable.
        optional agent: BetaAgentTagParam = "agent",
        /// Nullable.
        optional id: String = "id",
    }
}

params! {
    pub struct BetaOutputTextContentParam {
        /// Always `"output_text"`.
        constant r#type: "output_text" = "type",
        /// At most 10485760 characters.
        given text: String = "text",
        optional annotations: Vec<BetaOutputTextContentParamAnnotation> = "annotations",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum BetaOutputTextContentParamAnnotation by "type" {
        "file_citation" => FileCitation(BetaFileCitationParam),
        "url_citation" => UrlCitation(BetaUrlCitationParam),
        "container_file_citation" => ContainerFileCitation(BetaContainerFileCitationParam),
    }
}

params! {
    pub struct BetaProgramItemParam {
        given id: String = "id",
        /// Always `"program"`.
        constant r#type: "program" = "type",
        /// 1 to 64 characters.
        given call_id: String = "call_id",
        /// At most 10485760 characters.
        given code: String = "code",
        /// At most 10485760 characters.
        given fingerprint: String = "fingerprint",
        /// Nullable.
        optional agent: BetaAgentTagParam = "agent",
    }
}

params! {
    pub struct BetaProgramOutputItemParam {
        given id: String = "id",
        /// Always `"program_output"`.
        constant r#type: "program_output" = "type",
        /// 1 to 64 characters.
        given call_id: String = "call_id",
        /// At most 10485760 characters.
        given result: String = "result",
        given status: BetaProgramOutputItemStatus = "status",
        /// Nullable.
        optional agent: BetaAgentTagParam = "agent",
    }
}

pub type BetaProgramOutputItemStatus = ProgramOutputItemStatus;

params! {
    pub struct BetaResponseCompactionItemParam {
        /// Always `"compaction"`.
        constant r#type: "compaction" = "type",
        /// At most 20971520 characters.
        given encrypted_content: String = "encrypted_content",
        /// Nullable.
        optional agent: BetaAgentTagParam = "agent",
        /// Nullable.
        optional id: String = "id",
    }
}

params! {
    pub struct BetaResponseConfigurationUpdateItemParam {
        /// Always `"configuration_update"`.
        constant r#type: "configuration_update" = "type",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional agent: BetaResponseConfigurationUpdateItemParamAgent = "agent",
        optional reasoning: BetaResponseConfigurationUpdateItemParamReasoning = "reasoning",
        optional text: BetaResponseConfigurationUpdateItemParamText = "text",
    }
}

params! {
    pub struct BetaResponseConfigurationUpdateItemParamAgent {
        given agent_name: String = "agent_name",
    }
}

params! {
    pub struct BetaResponseConfigurationUpdateItemParamReasoning {
        /// Nullable.
        optional effort: BetaResponseConfigurationUpdateItemParamReasoningEffort = "effort",
    }
}

open_enum! {
    pub enum BetaResponseConfigurationUpdateItemParamReasoningEffort {
        None = "none",
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
    }
}

params! {
    pub struct BetaResponseConfigurationUpdateItemParamText {
        given format: BetaResponseConfigurationUpdateItemParamTextFormat = "format",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum BetaResponseConfigurationUpdateItemParamTextFormat by "type" {
        "text" => Text(BetaCustomTextFormatParam),
        "json_schema" => JsonSchema(BetaResponseFormatTextJsonSchemaConfig),
    }
}

pub type BetaResponseFunctionShellCallOutputContent = ResponseFunctionShellCallOutputContent;

pub type BetaResponseInputImageContent = ResponseInputImageContent;

tagged_union! {
    /// A union, told apart by `type`.
    pub enum BetaResponseInputItem by "type" {
        "file_search_call" => FileSearchCall(BetaResponseFileSearchToolCall),
        "computer_call" => ComputerCall(BetaResponseComputerToolCall),
        "computer_call_output" => ComputerCallOutput(BetaComputerCallOutputItemParam),
        "web_search_call" => WebSearchCall(BetaResponseFunctionWebSearch),
        "function_call" => FunctionCall(BetaResponseFunctionToolCall),
        "function_call_output" => FunctionCallOutput(BetaFunctionCallOutputItemParam),
        "agent_message" => AgentMessage(BetaAgentMessageItemParam),
        "multi_agent_call" => MultiAgentCall(BetaMultiAgentCallItemParam),
        "multi_agent_call_output" => MultiAgentCallOutput(BetaMultiAgentCallOutputItemParam),
        "tool_search_call" => ToolSearchCall(BetaToolSearchCallItemParam),
        "tool_search_output" => ToolSearchOutput(BetaResponseToolSearchOutputItemParam),
        "additional_tools" => AdditionalTools(BetaAdditionalToolsItemParam),
        "reasoning" => Reasoning(BetaResponseReasoningItem),
        "compaction" => Compaction(BetaResponseCompactionItemParam),
        "image_generation_call" => ImageGenerationCall(BetaImageGenToolCall),
        "code_interpreter_call" => CodeInterpreterCall(BetaResponseCodeInterpreterToolCall),
        "local_shell_call" => LocalShellCall(BetaLocalShellToolCall),
        "local_shell_call_output" => LocalShellCallOutput(BetaLocalShellToolCallOutput),
        "shell_call" => ShellCall(BetaFunctionShellCallItemParam),
        "shell_call_output" => ShellCallOutput(BetaFunctionShellCallOutputItemParam),
        "apply_patch_call" => ApplyPatchCall(BetaApplyPatchToolCallItemParam),
        "apply_patch_call_output" => ApplyPatchCallOutput(BetaApplyPatchToolCallOutputItemParam),
        "mcp_list_tools" => McpListTools(BetaMcpListTools),
        "mcp_approval_request" => McpApprovalRequest(BetaMcpApprovalRequest),
        "mcp_approval_response" => McpApprovalResponse(BetaMcpApprovalResponse),
        "mcp_call" => McpCall(BetaMcpToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(BetaResponseCustomToolCallOutput),
        "custom_tool_call" => CustomToolCall(BetaResponseCustomToolCall),
        "compaction_trigger" => CompactionTrigger(BetaCompactionTriggerItemParam),
        "item_reference" => ItemReference(BetaItemReferenceParam),
        "program" => Program(BetaProgramItemParam),
        "program_output" => ProgramOutput(BetaProgramOutputItemParam),
        "configuration_update" => ConfigurationUpdate(BetaResponseConfigurationUpdateItemParam),
        choose "message" {
            BetaResponseOutputMessage(BetaResponseOutputMessage) if Has("id"),
            BetaInputMessage(BetaInputMessage) if Has("agent"),
            BetaEasyInputMessage(BetaEasyInputMessage) if Any,
        }
    }
}

pub type BetaResponseInputTextContent = ResponseInputTextContent;

params! {
    pub struct BetaResponseToolSearchOutputItemParam {
        /// Always `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
        given tools: Vec<BetaTool> = "tools",
        /// Nullable.
        optional agent: BetaAgentTagParam = "agent",
        /// Nullable.
        optional id: String = "id",
        /// 1 to 64 characters. Nullable.
        optional call_id: String = "call_id",
        optional execution: BetaToolSearchExecutionType = "execution",
        /// Nullable.
        optional status: BetaFunctionCallItemStatus = "status",
    }
}

params! {
    pub struct BetaToolSearchCallItemParam {
        /// Always `"tool_search_call"`.
        constant r#type: "tool_search_call" = "type",
        given arguments: BetaEmptyModelParam = "arguments",
        /// Nullable.
        optional agent: BetaAgentTagParam = "agent",
        /// Nullable.
        optional id: String = "id",
        /// 1 to 64 characters. Nullable.
        optional call_id: String = "call_id",
        optional execution: BetaToolSearchExecutionType = "execution",
        /// Nullable.
        optional status: BetaFunctionCallItemStatus = "status",
    }
}

params! {
    pub struct BetaUrlCitationParam {
        /// Always `"url_citation"`.
        constant r#type: "url_citation" = "type",
        /// At least 0.
        given start_index: i64 = "start_index",
        /// At least 0.
        given end_index: i64 = "end_index",
        /// A URI.
        given url: String = "url",
        given title: String = "title",
    }
}
