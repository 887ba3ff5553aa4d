// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{open_enum, params, tagged_union};

params! {
    /// An object: the document's `SpecificProgrammaticToolCallingParam`.
    pub struct SpecificProgrammaticToolCallingParam {
        /// The member `type`: `"programmatic_tool_calling"`. The API's default: `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
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
