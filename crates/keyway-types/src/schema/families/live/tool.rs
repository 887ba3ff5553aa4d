// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static LIVE_TOOL_SEARCH: Named = Named {
    name: "LiveToolSearch",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"tool_search\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOOL_MCP_ALLOWED_TOOLS_LIVE_MCP_TOOL_FILTER_PARAM: Named = Named {
    name: "ToolMcpAllowedToolsLiveMcpToolFilterParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "read_only", shape: Nullable(&Flag), ..A_FIELD },
            Field {
                name: "tool_names",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOOL_MCP_REQUIRE_APPROVAL_LIVE_MCP_REQUIRE_APPROVAL_FILTER_PARAM: Named =
    Named {
        name: "ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParam",
        shape: Object(&Record {
            fields: &[
                Field {
                    name: "always",
                    shape: Nullable(&Ref(
                        &TOOL_MCP_REQUIRE_APPROVAL_LIVE_MCP_REQUIRE_APPROVAL_FILTER_PARAM_ALWAYS,
                    )),
                    ..A_FIELD
                },
                Field {
                    name: "never",
                    shape: Nullable(&Ref(
                        &TOOL_MCP_REQUIRE_APPROVAL_LIVE_MCP_REQUIRE_APPROVAL_FILTER_PARAM_NEVER,
                    )),
                    ..A_FIELD
                },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static TOOL_MCP_REQUIRE_APPROVAL_LIVE_MCP_REQUIRE_APPROVAL_FILTER_PARAM_ALWAYS: Named =
    Named {
        name: "ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamAlways",
        shape: Object(&Record {
            fields: &[
                Field { name: "read_only", shape: Nullable(&Flag), ..A_FIELD },
                Field {
                    name: "tool_names",
                    shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                    ..A_FIELD
                },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static TOOL_MCP_REQUIRE_APPROVAL_LIVE_MCP_REQUIRE_APPROVAL_FILTER_PARAM_NEVER: Named =
    Named {
        name: "ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamNever",
        shape: Object(&Record {
            fields: &[
                Field { name: "read_only", shape: Nullable(&Flag), ..A_FIELD },
                Field {
                    name: "tool_names",
                    shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                    ..A_FIELD
                },
            ],
            ..A_RECORD
        }),
    };
