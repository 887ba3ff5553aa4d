// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{open_enum, params, tagged_union};

params! {
    pub struct SpecificProgrammaticToolCallingParam {
        /// Always `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
    }
}

params! {
    pub struct ToolChoiceAllowed {
        /// Always `"allowed_tools"`.
        constant r#type: "allowed_tools" = "type",
        given mode: ToolChoiceAllowedMode = "mode",
        lenient tools: Vec<crate::Json> = "tools",
    }
}

open_enum! {
    pub enum ToolChoiceAllowedMode {
        Auto = "auto",
        Required = "required",
    }
}

params! {
    pub struct ToolChoiceApplyPatch {
        /// Always `"apply_patch"`.
        constant r#type: "apply_patch" = "type",
    }
}

params! {
    pub struct ToolChoiceCustom {
        /// Always `"custom"`.
        constant r#type: "custom" = "type",
        given name: String = "name",
    }
}

params! {
    pub struct ToolChoiceFunction {
        /// Always `"function"`.
        constant r#type: "function" = "type",
        given name: String = "name",
    }
}

params! {
    pub struct ToolChoiceMcp {
        /// Always `"mcp"`.
        constant r#type: "mcp" = "type",
        given server_label: String = "server_label",
        /// Nullable.
        optional name: String = "name",
    }
}

open_enum! {
    pub enum ToolChoiceOptions {
        None = "none",
        Auto = "auto",
        Required = "required",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
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
    pub struct ToolChoiceShell {
        /// Always `"shell"`.
        constant r#type: "shell" = "type",
    }
}

params! {
    pub struct ToolChoiceTypes {
        given r#type: ToolChoiceTypesType = "type",
    }
}

open_enum! {
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
