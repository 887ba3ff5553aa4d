// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG: Named = Named {
    name: "LiveResponsesDelegationUpdateConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "max_output_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "model", shape: A_TEXT, ..A_FIELD },
            Field { name: "parallel_tool_calls", shape: Nullable(&Flag), ..A_FIELD },
            Field {
                name: "reasoning",
                shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_REASONING)),
                ..A_FIELD
            },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_SERVICE_TIER)),
                ..A_FIELD
            },
            Field {
                name: "text",
                shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TEXT)),
                ..A_FIELD
            },
            Field {
                name: "tool_choice",
                shape: Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_CHOICE),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_REASONING: Named = Named {
    name: "LiveResponsesDelegationUpdateConfigReasoning",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "effort",
                shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_REASONING_EFFORT)),
                ..A_FIELD
            },
            Field {
                name: "summary",
                shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_REASONING_SUMMARY)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_REASONING_EFFORT: Named = Named {
    name: "LiveResponsesDelegationUpdateConfigReasoningEffort",
    shape: Choice { values: LIVE_RESPONSES_DELEGATION_CONFIG_REASONING_EFFORT_VALUES, open: false },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_REASONING_SUMMARY: Named = Named {
    name: "LiveResponsesDelegationUpdateConfigReasoningSummary",
    shape: Choice { values: &["concise", "detailed", "auto"], open: false },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_SERVICE_TIER: Named = Named {
    name: "LiveResponsesDelegationUpdateConfigServiceTier",
    shape: Choice { values: LIVE_RESPONSES_DELEGATION_CONFIG_SERVICE_TIER_VALUES, open: false },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TEXT: Named = Named {
    name: "LiveResponsesDelegationUpdateConfigText",
    shape: Object(&Record {
        fields: &[Field {
            name: "verbosity",
            shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TEXT_VERBOSITY)),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TEXT_VERBOSITY: Named = Named {
    name: "LiveResponsesDelegationUpdateConfigTextVerbosity",
    shape: Choice { values: &["low", "medium", "high"], open: false },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL: Named = Named {
    name: "LiveResponsesDelegationUpdateConfigTool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Function", tags: &["function"], shape: Ref(&LIVE_FUNCTION_TOOL) },
            Variant { label: "WebSearch", tags: &["web_search"], shape: Ref(&LIVE_WEB_SEARCH) },
            Variant { label: "FileSearch", tags: &["file_search"], shape: Ref(&LIVE_FILE_SEARCH) },
            Variant {
                label: "CodeInterpreter",
                tags: &["code_interpreter"],
                shape: Ref(&LIVE_CODE_INTERPRETER),
            },
            Variant {
                label: "Shell",
                tags: &["shell"],
                shape: Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_SHELL),
            },
            Variant {
                label: "ImageGeneration",
                tags: &["image_generation"],
                shape: Ref(&LIVE_IMAGE_GENERATION),
            },
            Variant {
                label: "Mcp",
                tags: &["mcp"],
                shape: Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_MCP),
            },
            Variant {
                label: "Custom",
                tags: &["custom"],
                shape: Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_CUSTOM),
            },
            Variant {
                label: "Namespace",
                tags: &["namespace"],
                shape: Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_NAMESPACE),
            },
            Variant { label: "ToolSearch", tags: &["tool_search"], shape: Ref(&LIVE_TOOL_SEARCH) },
            Variant {
                label: "ProgrammaticToolCalling",
                tags: &["programmatic_tool_calling"],
                shape: Ref(&LIVE_PROGRAMMATIC_TOOL_CALLING),
            },
            Variant {
                label: "Computer",
                tags: &["computer"],
                shape: Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_COMPUTER),
            },
            Variant { label: "ApplyPatch", tags: &["apply_patch"], shape: Ref(&LIVE_APPLY_PATCH) },
        ],
    },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_CHOICE: Named = Named {
    name: "LiveResponsesDelegationUpdateConfigToolChoice",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Preset",
                tags: &[],
                shape: Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_CHOICE_PRESET),
            },
            Variant { label: "Function", tags: &["function"], shape: Ref(&LIVE_FUNCTION_TOOL_CHOICE_PARAM) },
            Variant { label: "Mcp", tags: &["mcp"], shape: Ref(&LIVE_MCP_TOOL_CHOICE_PARAM) },
            Variant {
                label: "FileSearch",
                tags: &["file_search"],
                shape: Ref(&LIVE_FILE_SEARCH_TOOL_CHOICE),
            },
            Variant { label: "WebSearch", tags: &["web_search"], shape: Ref(&LIVE_WEB_SEARCH_TOOL_CHOICE) },
            Variant {
                label: "WebSearchPreview",
                tags: &["web_search_preview"],
                shape: Ref(&LIVE_WEB_SEARCH_PREVIEW),
            },
            Variant {
                label: "ImageGeneration",
                tags: &["image_generation"],
                shape: Ref(&LIVE_IMAGE_GENERATION_TOOL_CHOICE),
            },
            Variant { label: "Computer", tags: &["computer"], shape: Ref(&LIVE_COMPUTER_TOOL_CHOICE) },
            Variant {
                label: "CodeInterpreter",
                tags: &["code_interpreter"],
                shape: Ref(&LIVE_CODE_INTERPRETER_TOOL_CHOICE),
            },
            Variant {
                label: "ProgrammaticToolCalling",
                tags: &["programmatic_tool_calling"],
                shape: Ref(&LIVE_PROGRAMMATIC_TOOL_CALLING_TOOL_CHOICE),
            },
            Variant { label: "Shell", tags: &["shell"], shape: Ref(&LIVE_SHELL_TOOL_CHOICE) },
            Variant { label: "Custom", tags: &["custom"], shape: Ref(&LIVE_CUSTOM_TOOL_CHOICE) },
            Variant {
                label: "ApplyPatch",
                tags: &["apply_patch"],
                shape: Ref(&LIVE_APPLY_PATCH_TOOL_CHOICE),
            },
            Variant {
                label: "AllowedTools",
                tags: &["allowed_tools"],
                shape: Ref(&LIVE_ALLOWED_TOOLS_CHOICE_PARAM),
            },
        ],
    },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_CHOICE_PRESET: Named = Named {
    name: "LiveResponsesDelegationUpdateConfigToolChoicePreset",
    shape: Choice { values: &["auto", "none", "required"], open: false },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_COMPUTER: Named = Named {
    name: "LiveResponsesDelegationUpdateConfigToolComputer",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"computer\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_CUSTOM: Named = Named {
    name: "LiveResponsesDelegationUpdateConfigToolCustom",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"custom\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_MCP: Named = Named {
    name: "LiveResponsesDelegationUpdateConfigToolMcp",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp\""), required: true, ..A_FIELD },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List {
                    of: &Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_MCP_ALLOWED_CALLER),
                    min: None,
                    max: None,
                }),
                ..A_FIELD
            },
            Field {
                name: "allowed_tools",
                shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_MCP_ALLOWED_TOOLS)),
                ..A_FIELD
            },
            Field { name: "authorization", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "connector_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "defer_loading", shape: Nullable(&Flag), ..A_FIELD },
            Field {
                name: "headers",
                shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
                ..A_FIELD
            },
            Field {
                name: "require_approval",
                shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_MCP_REQUIRE_APPROVAL)),
                ..A_FIELD
            },
            Field { name: "server_description", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, ..A_FIELD },
            Field { name: "server_url", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "tunnel_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_MCP_ALLOWED_CALLER: Named = Named {
    name: "LiveResponsesDelegationUpdateConfigToolMcpAllowedCaller",
    shape: Choice { values: &["direct", "programmatic"], open: false },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_MCP_ALLOWED_TOOLS: Named = Named {
    name: "LiveResponsesDelegationUpdateConfigToolMcpAllowedTools",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Strings", tags: &[], shape: List { of: &A_TEXT, min: None, max: None } },
            Variant {
                label: "ToolMcpAllowedToolsLiveMcpToolFilterParam",
                tags: &[],
                shape: Ref(&TOOL_MCP_ALLOWED_TOOLS_LIVE_MCP_TOOL_FILTER_PARAM),
            },
        ],
    },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_MCP_REQUIRE_APPROVAL: Named =
    Named {
        name: "LiveResponsesDelegationUpdateConfigToolMcpRequireApproval",
        shape: Union {
            tag: None,
            variants: &[
                Variant {
                    label: "ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParam",
                    tags: &[],
                    shape: Ref(&TOOL_MCP_REQUIRE_APPROVAL_LIVE_MCP_REQUIRE_APPROVAL_FILTER_PARAM),
                },
                Variant {
                    label: "Preset",
                    tags: &[],
                    shape: Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_MCP_REQUIRE_APPROVAL_PRESET),
                },
            ],
        },
    };

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_MCP_REQUIRE_APPROVAL_PRESET: Named =
    Named {
        name: "LiveResponsesDelegationUpdateConfigToolMcpRequireApprovalPreset",
        shape: Choice { values: &["always", "never"], open: false },
    };

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_NAMESPACE: Named = Named {
    name: "LiveResponsesDelegationUpdateConfigToolNamespace",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"namespace\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_SHELL: Named = Named {
    name: "LiveResponsesDelegationUpdateConfigToolShell",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"shell\""), required: true, ..A_FIELD },
            Field {
                name: "environment",
                shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_SHELL_ENVIRONMENT)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_SHELL_ENVIRONMENT: Named = Named {
    name: "LiveResponsesDelegationUpdateConfigToolShellEnvironment",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "ContainerAuto", tags: &["container_auto"], shape: Ref(&LIVE_CONTAINER_AUTO) },
            Variant {
                label: "ContainerReference",
                tags: &["container_reference"],
                shape: Ref(&LIVE_CONTAINER_REFERENCE),
            },
            Variant {
                label: "Local",
                tags: &["local"],
                shape: Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_SHELL_ENVIRONMENT_LOCAL),
            },
        ],
    },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_SHELL_ENVIRONMENT_LOCAL: Named =
    Named {
        name: "LiveResponsesDelegationUpdateConfigToolShellEnvironmentLocal",
        shape: Object(&Record {
            fields: &[
                Field { name: "type", shape: Const("\"local\""), required: true, ..A_FIELD },
                Field {
                    name: "skills",
                    shape: Nullable(&List {
                        of: &Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_SHELL_ENVIRONMENT_LOCAL_SKILL),
                        min: None,
                        max: None,
                    }),
                    ..A_FIELD
                },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG_TOOL_SHELL_ENVIRONMENT_LOCAL_SKILL:
    Named = Named {
    name: "LiveResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkill",
    shape: Object(&Record {
        fields: &[
            Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
