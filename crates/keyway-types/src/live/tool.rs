// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::params;

params! {
    /// An object: the document's `LiveToolSearch`.
    pub struct LiveToolSearch {
        /// The member `type`: `"tool_search"`.
        constant r#type: "tool_search" = "type",
    }
}

params! {
    /// An object: the document's `ToolMcpAllowedToolsLiveMCPToolFilterParam`.
    pub struct ToolMcpAllowedToolsLiveMcpToolFilterParam {
        /// The member `read_only`: true or false. May be null.
        optional read_only: bool = "read_only",
        /// The member `tool_names`: a list. May be null.
        optional tool_names: Vec<String> = "tool_names",
    }
}

params! {
    /// An object: the document's `ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam`.
    pub struct ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParam {
        /// The member `always`: an object, [`ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamAlways`]. May be null.
        optional always: ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamAlways = "always",
        /// The member `never`: an object, [`ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamNever`]. May be null.
        optional never: ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamNever = "never",
    }
}

params! {
    /// An object: `always` of the document's `ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam`.
    pub struct ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamAlways {
        /// The member `read_only`: true or false. May be null.
        optional read_only: bool = "read_only",
        /// The member `tool_names`: a list. May be null.
        optional tool_names: Vec<String> = "tool_names",
    }
}

params! {
    /// An object: `never` of the document's `ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam`.
    pub struct ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamNever {
        /// The member `read_only`: true or false. May be null.
        optional read_only: bool = "read_only",
        /// The member `tool_names`: a list. May be null.
        optional tool_names: Vec<String> = "tool_names",
    }
}
