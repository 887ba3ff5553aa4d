// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaAgentTagParam, BetaApplyPatchTool, BetaCodeInterpreterTool, BetaComputerTool,
    BetaComputerUsePreviewTool, BetaCustomTool, BetaEmptyModelParam, BetaFileSearchTool,
    BetaFunctionCallItemStatus, BetaFunctionShellTool, BetaFunctionTool, BetaImageGenTool,
    BetaLocalShellToolParam, BetaMcpTool, BetaNamespaceTool, BetaProgrammaticToolCallingParam,
    BetaWebSearchPreviewTool, BetaWebSearchTool, CodeInterpreterToolCall, CodeInterpreterToolCallDelta,
    FileSearchToolCall, FileSearchToolCallDelta, FunctionToolCall, FunctionToolCallDelta,
};
use crate::responses::{
    ToolCallCaller, ToolCallCallerParam, ToolChoiceAllowed, ToolChoiceAllowedMode, ToolChoiceApplyPatch,
    ToolChoiceCustom, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions, ToolChoiceParam, ToolChoiceShell,
    ToolChoiceTypes, ToolChoiceTypesType, ToolSearchExecutionType, ToolSearchTool,
};
use crate::support::{object, params, tagged_union};

tagged_union! {
    /// One of several objects: the document's `BetaTool`.
    pub enum BetaTool by "type" {
        "function" => Function(BetaFunctionTool),
        "file_search" => FileSearch(BetaFileSearchTool),
        "computer" => Computer(BetaComputerTool),
        "computer_use_preview" => ComputerUsePreview(BetaComputerUsePreviewTool),
        "web_search" | "web_search_2025_08_26" => BetaWebSearchTool(BetaWebSearchTool),
        "mcp" => Mcp(BetaMcpTool),
        "code_interpreter" => CodeInterpreter(BetaCodeInterpreterTool),
        "programmatic_tool_calling" => ProgrammaticToolCalling(BetaProgrammaticToolCallingParam),
        "image_generation" => ImageGeneration(BetaImageGenTool),
        "local_shell" => LocalShell(BetaLocalShellToolParam),
        "shell" => Shell(BetaFunctionShellTool),
        "custom" => Custom(BetaCustomTool),
        "namespace" => Namespace(BetaNamespaceTool),
        "tool_search" => ToolSearch(BetaToolSearchTool),
        "web_search_preview" | "web_search_preview_2025_03_11" => BetaWebSearchPreviewTool(BetaWebSearchPreviewTool),
        "apply_patch" => ApplyPatch(BetaApplyPatchTool),
    }
}

/// A value: the document's `BetaToolCallCaller`.
pub type BetaToolCallCaller = ToolCallCaller;

/// A value: the document's `BetaToolCallCallerParam`.
pub type BetaToolCallCallerParam = ToolCallCallerParam;

/// A value: the document's `BetaToolChoiceAllowed`.
pub type BetaToolChoiceAllowed = ToolChoiceAllowed;

/// A value: `mode` of the document's `BetaToolChoiceAllowed`.
pub type BetaToolChoiceAllowedMode = ToolChoiceAllowedMode;

/// A value: the document's `BetaSpecificApplyPatchParam`.
pub type BetaToolChoiceApplyPatch = ToolChoiceApplyPatch;

/// A value: the document's `BetaToolChoiceCustom`.
pub type BetaToolChoiceCustom = ToolChoiceCustom;

/// A value: the document's `BetaToolChoiceFunction`.
pub type BetaToolChoiceFunction = ToolChoiceFunction;

/// A value: the document's `BetaToolChoiceMCP`.
pub type BetaToolChoiceMcp = ToolChoiceMcp;

/// A value: the document's `BetaToolChoiceOptions`.
pub type BetaToolChoiceOptions = ToolChoiceOptions;

/// A value: the document's `BetaToolChoiceParam`.
pub type BetaToolChoiceParam = ToolChoiceParam;

/// A value: the document's `BetaSpecificFunctionShellParam`.
pub type BetaToolChoiceShell = ToolChoiceShell;

/// A value: the document's `BetaToolChoiceTypes`.
pub type BetaToolChoiceTypes = ToolChoiceTypes;

/// A value: `type` of the document's `BetaToolChoiceTypes`.
pub type BetaToolChoiceTypesType = ToolChoiceTypesType;

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

/// A value: the document's `BetaToolSearchExecutionType`.
pub type BetaToolSearchExecutionType = ToolSearchExecutionType;

/// A value: the document's `BetaToolSearchToolParam`.
pub type BetaToolSearchTool = ToolSearchTool;

tagged_union! {
    /// One of several objects: `tool_calls[]` of the document's `RunStepDetailsToolCallsObject`.
    pub enum ToolCall by "type" {
        "code_interpreter" => CodeInterpreter(CodeInterpreterToolCall),
        "file_search" => FileSearch(FileSearchToolCall),
        "function" => Function(FunctionToolCall),
    }
}

tagged_union! {
    /// One of several objects: `tool_calls[]` of the document's `RunStepDeltaStepDetailsToolCallsObject`.
    pub enum ToolCallDelta by "type" {
        "code_interpreter" => CodeInterpreter(CodeInterpreterToolCallDelta),
        "file_search" => FileSearch(FileSearchToolCallDelta),
        "function" => Function(FunctionToolCallDelta),
    }
}

object! {
    /// An object: the document's `RunStepDeltaStepDetailsToolCallsObject`.
    pub struct ToolCallDeltaObject {
        /// The member `type`: `"tool_calls"`.
        constant r#type: "tool_calls" = "type",
        /// The member `tool_calls`: a list.
        optional tool_calls: Vec<ToolCallDelta> = "tool_calls",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsObject`.
    pub struct ToolCallsStepDetails {
        /// The member `type`: `"tool_calls"`.
        constant r#type: "tool_calls" = "type",
        /// The member `tool_calls`: a list.
        lenient tool_calls: Vec<ToolCall> = "tool_calls",
    }
}

object! {
    /// An object: the document's `ToolChoice`.
    pub struct ToolChoice {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}
