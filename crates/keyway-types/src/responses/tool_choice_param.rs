// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{open_enum, params, tagged_union};

params! {
    /// Makes the model write a program that calls tools.
    pub struct SpecificProgrammaticToolCallingParam {
        /// Always `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
    }
}

params! {
    /// Restricts the model to some of the request's tools without changing `tools`, so the prompt
    /// cache stays valid.
    pub struct ToolChoiceAllowed {
        /// Always `"allowed_tools"`.
        constant r#type: "allowed_tools" = "type",
        /// Whether the model may or must call one of the allowed tools.
        given mode: ToolChoiceAllowedMode = "mode",
        /// Allowed tools, such as `{"type":"function","name":"get_weather"}`.
        given tools: Vec<crate::Json> = "tools",
    }
}

open_enum! {
    /// Whether the model must call one of the allowed tools.
    pub enum ToolChoiceAllowedMode {
        /// The model may answer without a call.
        Auto = "auto",
        /// The model must call at least one of them.
        Required = "required",
    }
}

params! {
    /// Makes the model call the apply-patch tool.
    pub struct ToolChoiceApplyPatch {
        /// Always `"apply_patch"`.
        constant r#type: "apply_patch" = "type",
    }
}

params! {
    /// Makes the model call one custom tool.
    pub struct ToolChoiceCustom {
        /// Always `"custom"`.
        constant r#type: "custom" = "type",
        /// Name of the custom tool to call.
        given name: String = "name",
    }
}

params! {
    /// Makes the model call one function.
    pub struct ToolChoiceFunction {
        /// Always `"function"`.
        constant r#type: "function" = "type",
        /// Name of the function to call.
        given name: String = "name",
    }
}

params! {
    /// Makes the model call a tool of an MCP server.
    pub struct ToolChoiceMcp {
        /// Always `"mcp"`.
        constant r#type: "mcp" = "type",
        /// Which MCP server, by the label the request gave it.
        given server_label: String = "server_label",
        /// Name of the tool to call; any tool of the server if not set. Nullable.
        optional name: String = "name",
    }
}

open_enum! {
    /// Whether the model calls tools.
    pub enum ToolChoiceOptions {
        /// The model calls no tool.
        None = "none",
        /// The model decides.
        Auto = "auto",
        /// The model must call at least one tool.
        Required = "required",
    }
}

tagged_union! {
    /// Which tools the model may or must call: a mode, a subset of the tools, or a certain tool.
    ///
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
    /// Makes the model call the shell tool.
    pub struct ToolChoiceShell {
        /// Always `"shell"`.
        constant r#type: "shell" = "type",
    }
}

params! {
    /// Makes the model call a built-in tool.
    pub struct ToolChoiceTypes {
        /// Built-in tool to call.
        given r#type: ToolChoiceTypesType = "type",
    }
}

open_enum! {
    /// A built-in tool.
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
