// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

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
    /// An object: the document's `BetaAdditionalToolsItemParam`.
    pub struct BetaAdditionalToolsItemParam {
        /// The member `type`: `"additional_tools"`. The API's default: `"additional_tools"`.
        constant r#type: "additional_tools" = "type",
        /// The member `role`: `"developer"`. The API's default: `"developer"`.
        constant role: "developer" = "role",
        /// The member `tools`: a list.
        lenient tools: Vec<BetaTool> = "tools",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}

params! {
    /// An object: the document's `BetaAgentMessageItemParam`.
    pub struct BetaAgentMessageItemParam {
        /// The member `type`: `"agent_message"`. The API's default: `"agent_message"`.
        constant r#type: "agent_message" = "type",
        /// The member `author`: a text.
        given author: String = "author",
        /// The member `recipient`: a text.
        given recipient: String = "recipient",
        /// The member `content`: a list.
        lenient content: Vec<BetaAgentMessageItemParamContent> = "content",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}

tagged_union! {
    /// One of several objects: `content[]` of the document's `BetaAgentMessageItemParam`.
    pub enum BetaAgentMessageItemParamContent by "type" {
        "input_text" => InputText(BetaResponseInputTextContent),
        "input_image" => InputImage(BetaResponseInputImageContent),
        "encrypted_content" => EncryptedContent(BetaEncryptedContentParam),
    }
}

/// A value: the document's `BetaApplyPatchCallOutputStatusParam`.
pub type BetaApplyPatchCallOutputStatusParam = ApplyPatchCallOutputStatusParam;

/// A value: the document's `BetaApplyPatchCallStatusParam`.
pub type BetaApplyPatchCallStatusParam = ApplyPatchCallStatusParam;

/// A value: the document's `BetaApplyPatchOperationParam`.
pub type BetaApplyPatchOperationParam = ApplyPatchOperationParam;

params! {
    /// An object: the document's `BetaApplyPatchToolCallItemParam`.
    pub struct BetaApplyPatchToolCallItemParam {
        /// The member `type`: `"apply_patch_call"`. The API's default: `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `status`: a [`BetaApplyPatchCallStatusParam`].
        given status: BetaApplyPatchCallStatusParam = "status",
        /// The member `operation`: a [`BetaApplyPatchOperationParam`].
        given operation: BetaApplyPatchOperationParam = "operation",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
    }
}

params! {
    /// An object: the document's `BetaApplyPatchToolCallOutputItemParam`.
    pub struct BetaApplyPatchToolCallOutputItemParam {
        /// The member `type`: `"apply_patch_call_output"`. The API's default: `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `status`: a [`BetaApplyPatchCallOutputStatusParam`].
        given status: BetaApplyPatchCallOutputStatusParam = "status",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `output`: a text of at most 10485760 characters. May be null.
        optional output: String = "output",
    }
}

params! {
    /// An object: the document's `BetaCompactionTriggerItemParam`.
    pub struct BetaCompactionTriggerItemParam {
        /// The member `type`: `"compaction_trigger"`. The API's default: `"compaction_trigger"`.
        constant r#type: "compaction_trigger" = "type",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}

params! {
    /// An object: the document's `BetaComputerCallOutputItemParam`.
    pub struct BetaComputerCallOutputItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `type`: `"computer_call_output"`. The API's default: `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
        /// The member `output`: a [`BetaResponseComputerToolCallOutputScreenshot`].
        given output: BetaResponseComputerToolCallOutputScreenshot = "output",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `acknowledged_safety_checks`: a list. May be null.
        optional acknowledged_safety_checks: Vec<BetaComputerCallSafetyCheckParam> = "acknowledged_safety_checks",
        /// The member `status`: a [`BetaFunctionCallItemStatus`]. May be null.
        optional status: BetaFunctionCallItemStatus = "status",
    }
}

params! {
    /// An object: the document's `BetaContainerFileCitationParam`.
    pub struct BetaContainerFileCitationParam {
        /// The member `type`: `"container_file_citation"`. The API's default: `"container_file_citation"`.
        constant r#type: "container_file_citation" = "type",
        /// The member `start_index`: a whole number, at least 0.
        given start_index: i64 = "start_index",
        /// The member `end_index`: a whole number, at least 0.
        given end_index: i64 = "end_index",
        /// The member `container_id`: a text.
        given container_id: String = "container_id",
        /// The member `file_id`: a text.
        given file_id: String = "file_id",
        /// The member `filename`: a text.
        given filename: String = "filename",
    }
}

/// A value: the document's `BetaEasyInputMessage`.
pub type BetaEasyInputMessage = EasyInputMessage;

/// A value: the document's `BetaEmptyModelParam`.
pub type BetaEmptyModelParam = EmptyModelParam;

params! {
    /// An object: the document's `BetaEncryptedContentParam`.
    pub struct BetaEncryptedContentParam {
        /// The member `type`: `"encrypted_content"`. The API's default: `"encrypted_content"`.
        constant r#type: "encrypted_content" = "type",
        /// The member `encrypted_content`: a text of at most 10485760 characters.
        given encrypted_content: String = "encrypted_content",
    }
}

params! {
    /// An object: the document's `BetaFileCitationParam`.
    pub struct BetaFileCitationParam {
        /// The member `type`: `"file_citation"`. The API's default: `"file_citation"`.
        constant r#type: "file_citation" = "type",
        /// The member `index`: a whole number, at least 0.
        given index: i64 = "index",
        /// The member `file_id`: a text.
        given file_id: String = "file_id",
        /// The member `filename`: a text.
        given filename: String = "filename",
    }
}

/// A value: the document's `BetaFunctionShellActionParam`.
pub type BetaFunctionShellActionParam = FunctionShellActionParam;

params! {
    /// An object: the document's `BetaFunctionShellCallItemParam`.
    pub struct BetaFunctionShellCallItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `type`: `"shell_call"`. The API's default: `"shell_call"`.
        constant r#type: "shell_call" = "type",
        /// The member `action`: a [`BetaFunctionShellActionParam`].
        given action: BetaFunctionShellActionParam = "action",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `status`: a [`BetaFunctionShellCallItemStatus`]. May be null.
        optional status: BetaFunctionShellCallItemStatus = "status",
        /// The member `environment`: a [`BetaFunctionShellCallItemParamEnvironment`]. May be null.
        optional environment: BetaFunctionShellCallItemParamEnvironment = "environment",
    }
}

/// A value: `environment` of the document's `BetaFunctionShellCallItemParam`.
pub type BetaFunctionShellCallItemParamEnvironment = FunctionShellCallItemParamEnvironment;

/// A value: the document's `BetaFunctionShellCallItemStatus`.
pub type BetaFunctionShellCallItemStatus = FunctionShellCallItemStatus;

params! {
    /// An object: the document's `BetaFunctionShellCallOutputItemParam`.
    pub struct BetaFunctionShellCallOutputItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `type`: `"shell_call_output"`. The API's default: `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
        /// The member `output`: a list.
        lenient output: Vec<BetaResponseFunctionShellCallOutputContent> = "output",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `status`: a [`BetaFunctionShellCallItemStatus`]. May be null.
        optional status: BetaFunctionShellCallItemStatus = "status",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
    }
}

params! {
    /// An object: the document's `BetaInputMessage`.
    pub struct BetaInputMessage {
        /// The member `role`: a [`BetaInputMessageRole`].
        given role: BetaInputMessageRole = "role",
        /// The member `content`: a [`BetaResponseInputMessageContentList`].
        lenient content: BetaResponseInputMessageContentList = "content",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `status`: a [`BetaInputMessageStatus`].
        optional status: BetaInputMessageStatus = "status",
    }
}

params! {
    /// An object: the document's `BetaItemReferenceParam`.
    pub struct BetaItemReferenceParam {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `type`: `"item_reference"`. The API's default: `"item_reference"`. May be null.
        constant r#type: "item_reference" = "type",
    }
}

params! {
    /// An object: the document's `BetaMCPApprovalResponse`.
    pub struct BetaMcpApprovalResponse {
        /// The member `type`: `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        /// The member `approve`: true or false.
        given approve: bool = "approve",
        /// The member `approval_request_id`: a text.
        given approval_request_id: String = "approval_request_id",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
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
    /// An object: the document's `BetaOutputTextContentParam`.
    pub struct BetaOutputTextContentParam {
        /// The member `type`: `"output_text"`. The API's default: `"output_text"`.
        constant r#type: "output_text" = "type",
        /// The member `text`: a text of at most 10485760 characters.
        given text: String = "text",
        /// The member `annotations`: a list.
        optional annotations: Vec<BetaOutputTextContentParamAnnotation> = "annotations",
    }
}

tagged_union! {
    /// One of several objects: `annotations[]` of the document's `BetaOutputTextContentParam`.
    pub enum BetaOutputTextContentParamAnnotation by "type" {
        "file_citation" => FileCitation(BetaFileCitationParam),
        "url_citation" => UrlCitation(BetaUrlCitationParam),
        "container_file_citation" => ContainerFileCitation(BetaContainerFileCitationParam),
    }
}

params! {
    /// An object: the document's `BetaProgramItemParam`.
    pub struct BetaProgramItemParam {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"program"`. The API's default: `"program"`.
        constant r#type: "program" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `code`: a text of at most 10485760 characters.
        given code: String = "code",
        /// The member `fingerprint`: a text of at most 10485760 characters.
        given fingerprint: String = "fingerprint",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
    }
}

params! {
    /// An object: the document's `BetaProgramOutputItemParam`.
    pub struct BetaProgramOutputItemParam {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"program_output"`. The API's default: `"program_output"`.
        constant r#type: "program_output" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `result`: a text of at most 10485760 characters.
        given result: String = "result",
        /// The member `status`: a [`BetaProgramOutputItemStatus`].
        given status: BetaProgramOutputItemStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
    }
}

/// A value: the document's `BetaProgramOutputItemStatus`.
pub type BetaProgramOutputItemStatus = ProgramOutputItemStatus;

params! {
    /// An object: the document's `BetaCompactionSummaryItemParam`.
    pub struct BetaResponseCompactionItemParam {
        /// The member `type`: `"compaction"`. The API's default: `"compaction"`.
        constant r#type: "compaction" = "type",
        /// The member `encrypted_content`: a text of at most 20971520 characters.
        given encrypted_content: String = "encrypted_content",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}

params! {
    /// An object: the document's `BetaResponseConfigurationUpdateItemParam`.
    pub struct BetaResponseConfigurationUpdateItemParam {
        /// The member `type`: `"configuration_update"`.
        constant r#type: "configuration_update" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `agent`: an object, [`BetaResponseConfigurationUpdateItemParamAgent`]. May be null.
        optional agent: BetaResponseConfigurationUpdateItemParamAgent = "agent",
        /// The member `reasoning`: an object, [`BetaResponseConfigurationUpdateItemParamReasoning`].
        optional reasoning: BetaResponseConfigurationUpdateItemParamReasoning = "reasoning",
        /// The member `text`: an object, [`BetaResponseConfigurationUpdateItemParamText`].
        optional text: BetaResponseConfigurationUpdateItemParamText = "text",
    }
}

params! {
    /// An object: `agent` of the document's `BetaResponseConfigurationUpdateItemParam`.
    pub struct BetaResponseConfigurationUpdateItemParamAgent {
        /// The member `agent_name`: a text.
        given agent_name: String = "agent_name",
    }
}

params! {
    /// An object: `reasoning` of the document's `BetaResponseConfigurationUpdateItemParam`.
    pub struct BetaResponseConfigurationUpdateItemParamReasoning {
        /// The member `effort`: one of the values of [`BetaResponseConfigurationUpdateItemParamReasoningEffort`]. May be null.
        optional effort: BetaResponseConfigurationUpdateItemParamReasoningEffort = "effort",
    }
}

open_enum! {
    /// A string with known values: `reasoning.effort` of the document's `BetaResponseConfigurationUpdateItemParam`.
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
    /// An object: `text` of the document's `BetaResponseConfigurationUpdateItemParam`.
    pub struct BetaResponseConfigurationUpdateItemParamText {
        /// The member `format`: one of the shapes of [`BetaResponseConfigurationUpdateItemParamTextFormat`].
        given format: BetaResponseConfigurationUpdateItemParamTextFormat = "format",
    }
}

tagged_union! {
    /// One of several objects: `text.format` of the document's `BetaResponseConfigurationUpdateItemParam`.
    pub enum BetaResponseConfigurationUpdateItemParamTextFormat by "type" {
        "text" => Text(BetaCustomTextFormatParam),
        "json_schema" => JsonSchema(BetaResponseFormatTextJsonSchemaConfig),
    }
}

/// A value: the document's `BetaFunctionShellCallOutputContentParam`.
pub type BetaResponseFunctionShellCallOutputContent = ResponseFunctionShellCallOutputContent;

/// A value: the document's `BetaInputImageContentParamAutoParam`.
pub type BetaResponseInputImageContent = ResponseInputImageContent;

tagged_union! {
    /// One of several objects: the document's `BetaInputItem`.
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

/// A value: the document's `BetaInputTextContentParam`.
pub type BetaResponseInputTextContent = ResponseInputTextContent;

params! {
    /// An object: the document's `BetaToolSearchOutputItemParam`.
    pub struct BetaResponseToolSearchOutputItemParam {
        /// The member `type`: `"tool_search_output"`. The API's default: `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
        /// The member `tools`: a list.
        lenient tools: Vec<BetaTool> = "tools",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `call_id`: a text of 1 to 64 characters. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: a [`BetaToolSearchExecutionType`].
        optional execution: BetaToolSearchExecutionType = "execution",
        /// The member `status`: a [`BetaFunctionCallItemStatus`]. May be null.
        optional status: BetaFunctionCallItemStatus = "status",
    }
}

params! {
    /// An object: the document's `BetaToolSearchCallItemParam`.
    pub struct BetaToolSearchCallItemParam {
        /// The member `type`: `"tool_search_call"`. The API's default: `"tool_search_call"`.
        constant r#type: "tool_search_call" = "type",
        /// The member `arguments`: a [`BetaEmptyModelParam`].
        given arguments: BetaEmptyModelParam = "arguments",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `call_id`: a text of 1 to 64 characters. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: a [`BetaToolSearchExecutionType`].
        optional execution: BetaToolSearchExecutionType = "execution",
        /// The member `status`: a [`BetaFunctionCallItemStatus`]. May be null.
        optional status: BetaFunctionCallItemStatus = "status",
    }
}

params! {
    /// An object: the document's `BetaUrlCitationParam`.
    pub struct BetaUrlCitationParam {
        /// The member `type`: `"url_citation"`. The API's default: `"url_citation"`.
        constant r#type: "url_citation" = "type",
        /// The member `start_index`: a whole number, at least 0.
        given start_index: i64 = "start_index",
        /// The member `end_index`: a whole number, at least 0.
        given end_index: i64 = "end_index",
        /// The member `url`: an address (URI).
        given url: String = "url",
        /// The member `title`: a text.
        given title: String = "title",
    }
}
