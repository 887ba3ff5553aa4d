// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    ApplyPatchTool, CodeInterpreterTool, ComputerTool, ComputerUsePreviewTool, CustomTool,
    DirectToolCallCaller, DirectToolCallCallerParam, EmptyModelParam, FileSearchTool, FunctionCallItemStatus,
    FunctionCallOutputStatusEnum, FunctionCallStatus, FunctionShellTool, FunctionTool, ImageGenTool,
    LocalShellToolParam, McpTool, NamespaceTool, ProgramToolCallCaller, ProgramToolCallCallerParam,
    ProgrammaticToolCallingParam, SpecificProgrammaticToolCallingParam, WebSearchPreviewTool, WebSearchTool,
};
use crate::support::{object, open_enum, params, tagged_union};

object! {
    /// An object: the document's `ToolSearchCall`.
    pub struct ResponseToolSearchCall {
        /// The member `type`: `"tool_search_call"`. The API's default: `"tool_search_call"`.
        constant r#type: "tool_search_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        lenient execution: ToolSearchExecutionType = "execution",
        /// The member `arguments`: any JSON.
        lenient arguments: crate::Json = "arguments",
        /// The member `status`: one of the values of [`FunctionCallStatus`].
        lenient status: FunctionCallStatus = "status",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

object! {
    /// An object: the document's `ToolSearchOutput`.
    pub struct ResponseToolSearchOutputItem {
        /// The member `type`: `"tool_search_output"`. The API's default: `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        lenient execution: ToolSearchExecutionType = "execution",
        /// The member `tools`: a list.
        lenient tools: Vec<Tool> = "tools",
        /// The member `status`: one of the values of [`FunctionCallOutputStatusEnum`].
        lenient status: FunctionCallOutputStatusEnum = "status",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `ToolSearchOutputItemParam`.
    pub struct ResponseToolSearchOutputItemParam {
        /// The member `type`: `"tool_search_output"`. The API's default: `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
        /// The member `tools`: a list.
        lenient tools: Vec<Tool> = "tools",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `call_id`: a text of 1 to 64 characters. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        optional execution: ToolSearchExecutionType = "execution",
        /// The member `status`: one of the values of [`FunctionCallItemStatus`]. May be null.
        optional status: FunctionCallItemStatus = "status",
    }
}

tagged_union! {
    /// One of several objects: the document's `Tool`.
    pub enum Tool by "type" {
        "function" => Function(FunctionTool),
        "file_search" => FileSearch(FileSearchTool),
        "computer" => Computer(ComputerTool),
        "computer_use_preview" => ComputerUsePreview(ComputerUsePreviewTool),
        "web_search" | "web_search_2025_08_26" => WebSearchTool(WebSearchTool),
        "mcp" => Mcp(McpTool),
        "code_interpreter" => CodeInterpreter(CodeInterpreterTool),
        "programmatic_tool_calling" => ProgrammaticToolCalling(ProgrammaticToolCallingParam),
        "image_generation" => ImageGeneration(ImageGenTool),
        "local_shell" => LocalShell(LocalShellToolParam),
        "shell" => Shell(FunctionShellTool),
        "custom" => Custom(CustomTool),
        "namespace" => Namespace(NamespaceTool),
        "tool_search" => ToolSearch(ToolSearchTool),
        "web_search_preview" | "web_search_preview_2025_03_11" => WebSearchPreviewTool(WebSearchPreviewTool),
        "apply_patch" => ApplyPatch(ApplyPatchTool),
    }
}

tagged_union! {
    /// One of several objects: the document's `ToolCallCaller`.
    pub enum ToolCallCaller by "type" {
        "direct" => Direct(DirectToolCallCaller),
        "program" => Program(ProgramToolCallCaller),
    }
}

tagged_union! {
    /// One of several objects: the document's `ToolCallCallerParam`.
    pub enum ToolCallCallerParam by "type" {
        "direct" => Direct(DirectToolCallCallerParam),
        "program" => Program(ProgramToolCallCallerParam),
    }
}

params! {
    /// An object: the document's `ToolChoiceAllowed`.
    pub struct ToolChoiceAllowed {
        /// The member `type`: `"allowed_tools"`.
        constant r#type: "allowed_tools" = "type",
        /// The member `mode`: one of the values of [`ToolChoiceAllowedMode`].
        given mode: ToolChoiceAllowedMode = "mode",
        /// The member `tools`: a list.
        lenient tools: Vec<crate::Json> = "tools",
    }
}

open_enum! {
    /// A string with known values: `mode` of the document's `ToolChoiceAllowed`.
    pub enum ToolChoiceAllowedMode {
        Auto = "auto",
        Required = "required",
    }
}

params! {
    /// An object: the document's `SpecificApplyPatchParam`.
    pub struct ToolChoiceApplyPatch {
        /// The member `type`: `"apply_patch"`. The API's default: `"apply_patch"`.
        constant r#type: "apply_patch" = "type",
    }
}

params! {
    /// An object: the document's `ToolChoiceCustom`.
    pub struct ToolChoiceCustom {
        /// The member `type`: `"custom"`.
        constant r#type: "custom" = "type",
        /// The member `name`: a text.
        given name: String = "name",
    }
}

params! {
    /// An object: the document's `ToolChoiceFunction`.
    pub struct ToolChoiceFunction {
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `name`: a text.
        given name: String = "name",
    }
}

params! {
    /// An object: the document's `ToolChoiceMCP`.
    pub struct ToolChoiceMcp {
        /// The member `type`: `"mcp"`.
        constant r#type: "mcp" = "type",
        /// The member `server_label`: a text.
        given server_label: String = "server_label",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
    }
}

open_enum! {
    /// A string with known values: the document's `ToolChoiceOptions`.
    pub enum ToolChoiceOptions {
        None = "none",
        Auto = "auto",
        Required = "required",
    }
}

tagged_union! {
    /// One of several objects: the document's `ToolChoiceParam`.
    pub enum ToolChoiceParam by "type" {
        string => ToolChoiceOptions(ToolChoiceOptions),
        "allowed_tools" => AllowedTools(ToolChoiceAllowed),
        "file_search" | "web_search_preview" | "computer" | "computer_use_preview" | "computer_use" | "web_search_preview_2025_03_11" | "image_generation" | "code_interpreter" => ToolChoiceTypes(ToolChoiceTypes),
        "function" => Function(ToolChoiceFunction),
        "mcp" => Mcp(ToolChoiceMcp),
        "custom" => Custom(ToolChoiceCustom),
        "programmatic_tool_calling" => ProgrammaticToolCalling(SpecificProgrammaticToolCallingParam),
        "apply_patch" => ApplyPatch(ToolChoiceApplyPatch),
        "shell" => Shell(ToolChoiceShell),
    }
}

params! {
    /// An object: the document's `SpecificFunctionShellParam`.
    pub struct ToolChoiceShell {
        /// The member `type`: `"shell"`. The API's default: `"shell"`.
        constant r#type: "shell" = "type",
    }
}

params! {
    /// An object: the document's `ToolChoiceTypes`.
    pub struct ToolChoiceTypes {
        /// The member `type`: one of the values of [`ToolChoiceTypesType`].
        given r#type: ToolChoiceTypesType = "type",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `ToolChoiceTypes`.
    pub enum ToolChoiceTypesType {
        FileSearch = "file_search",
        WebSearchPreview = "web_search_preview",
        Computer = "computer",
        ComputerUsePreview = "computer_use_preview",
        ComputerUse = "computer_use",
        WebSearchPreview2025_03_11 = "web_search_preview_2025_03_11",
        ImageGeneration = "image_generation",
        CodeInterpreter = "code_interpreter",
    }
}

params! {
    /// An object: the document's `ToolSearchCallItemParam`.
    pub struct ToolSearchCallItemParam {
        /// The member `type`: `"tool_search_call"`. The API's default: `"tool_search_call"`.
        constant r#type: "tool_search_call" = "type",
        /// The member `arguments`: any JSON object.
        given arguments: EmptyModelParam = "arguments",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `call_id`: a text of 1 to 64 characters. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        optional execution: ToolSearchExecutionType = "execution",
        /// The member `status`: one of the values of [`FunctionCallItemStatus`]. May be null.
        optional status: FunctionCallItemStatus = "status",
    }
}

open_enum! {
    /// A string with known values: the document's `ToolSearchExecutionType`.
    pub enum ToolSearchExecutionType {
        Server = "server",
        Client = "client",
    }
}

params! {
    /// An object: the document's `ToolSearchToolParam`.
    pub struct ToolSearchTool {
        /// The member `type`: `"tool_search"`. The API's default: `"tool_search"`.
        constant r#type: "tool_search" = "type",
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        optional execution: ToolSearchExecutionType = "execution",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
        /// The member `parameters`: any JSON object. May be null.
        optional parameters: EmptyModelParam = "parameters",
    }
}
