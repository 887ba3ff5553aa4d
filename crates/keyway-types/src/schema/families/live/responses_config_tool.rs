// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL: Named = Named {
    name: "LiveResponsesDelegationConfigTool",
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
                shape: Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_SHELL),
            },
            Variant {
                label: "ImageGeneration",
                tags: &["image_generation"],
                shape: Ref(&LIVE_IMAGE_GENERATION),
            },
            Variant { label: "Mcp", tags: &["mcp"], shape: Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_MCP) },
            Variant {
                label: "Custom",
                tags: &["custom"],
                shape: Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_CUSTOM),
            },
            Variant {
                label: "Namespace",
                tags: &["namespace"],
                shape: Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_NAMESPACE),
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
                shape: Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_COMPUTER),
            },
            Variant { label: "ApplyPatch", tags: &["apply_patch"], shape: Ref(&LIVE_APPLY_PATCH) },
        ],
    },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_CHOICE: Named = Named {
    name: "LiveResponsesDelegationConfigToolChoice",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Preset",
                tags: &[],
                shape: Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_CHOICE_PRESET),
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

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_CHOICE_PRESET: Named = Named {
    name: "LiveResponsesDelegationConfigToolChoicePreset",
    shape: Choice { values: &["auto", "none", "required"], open: false },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_COMPUTER: Named = Named {
    name: "LiveResponsesDelegationConfigToolComputer",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"computer\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_CUSTOM: Named = Named {
    name: "LiveResponsesDelegationConfigToolCustom",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"custom\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_MCP: Named = Named {
    name: "LiveResponsesDelegationConfigToolMcp",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp\""), required: true, ..A_FIELD },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List {
                    of: &Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_MCP_ALLOWED_CALLER),
                    min: None,
                    max: None,
                }),
                ..A_FIELD
            },
            Field {
                name: "allowed_tools",
                shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_MCP_ALLOWED_TOOLS)),
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
                shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_MCP_REQUIRE_APPROVAL)),
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

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_MCP_ALLOWED_CALLER: Named = Named {
    name: "LiveResponsesDelegationConfigToolMcpAllowedCaller",
    shape: Choice { values: &["direct", "programmatic"], open: false },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_MCP_ALLOWED_TOOLS: Named = Named {
    name: "LiveResponsesDelegationConfigToolMcpAllowedTools",
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

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_MCP_REQUIRE_APPROVAL: Named = Named {
    name: "LiveResponsesDelegationConfigToolMcpRequireApproval",
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
                shape: Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_MCP_REQUIRE_APPROVAL_PRESET),
            },
        ],
    },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_MCP_REQUIRE_APPROVAL_PRESET: Named =
    Named {
        name: "LiveResponsesDelegationConfigToolMcpRequireApprovalPreset",
        shape: Choice { values: &["always", "never"], open: false },
    };

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_NAMESPACE: Named = Named {
    name: "LiveResponsesDelegationConfigToolNamespace",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"namespace\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_SHELL: Named = Named {
    name: "LiveResponsesDelegationConfigToolShell",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"shell\""), required: true, ..A_FIELD },
            Field {
                name: "environment",
                shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_SHELL_ENVIRONMENT)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_SHELL_ENVIRONMENT: Named = Named {
    name: "LiveResponsesDelegationConfigToolShellEnvironment",
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
                shape: Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_SHELL_ENVIRONMENT_LOCAL),
            },
        ],
    },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_SHELL_ENVIRONMENT_CONTAINER_AUTO_NETWORK_POLICY_ALLOWLIST: Named = Named { name: "LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist", shape: Object(&Record { fields: &[Field { name: "allowed_domains", shape: List { of: &A_TEXT, min: None, max: None }, required: true, ..A_FIELD },
Field { name: "type", shape: Const("\"allowlist\""), required: true, ..A_FIELD },
], ..A_RECORD }) };

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_SHELL_ENVIRONMENT_CONTAINER_AUTO_NETWORK_POLICY_DISABLED: Named = Named { name: "LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled", shape: Object(&Record { fields: &[Field { name: "type", shape: Const("\"disabled\""), required: true, ..A_FIELD },
], ..A_RECORD }) };

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_SHELL_ENVIRONMENT_CONTAINER_AUTO_SKILL_INLINE: Named = Named { name: "LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline", shape: Object(&Record { fields: &[Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
Field { name: "source", shape: Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_SHELL_ENVIRONMENT_CONTAINER_AUTO_SKILL_INLINE_SOURCE), required: true, ..A_FIELD },
Field { name: "type", shape: Const("\"inline\""), required: true, ..A_FIELD },
], ..A_RECORD }) };

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_SHELL_ENVIRONMENT_CONTAINER_AUTO_SKILL_INLINE_SOURCE: Named = Named { name: "LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource", shape: Object(&Record { fields: &[Field { name: "data", shape: A_TEXT, required: true, ..A_FIELD },
Field { name: "media_type", shape: Const("\"application/zip\""), required: true, ..A_FIELD },
Field { name: "type", shape: Const("\"base64\""), required: true, ..A_FIELD },
], ..A_RECORD }) };

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_SHELL_ENVIRONMENT_LOCAL: Named = Named {
    name: "LiveResponsesDelegationConfigToolShellEnvironmentLocal",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"local\""), required: true, ..A_FIELD },
            Field {
                name: "skills",
                shape: Nullable(&List {
                    of: &Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_SHELL_ENVIRONMENT_LOCAL_SKILL),
                    min: None,
                    max: None,
                }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_SHELL_ENVIRONMENT_LOCAL_SKILL: Named =
    Named {
        name: "LiveResponsesDelegationConfigToolShellEnvironmentLocalSkill",
        shape: Object(&Record {
            fields: &[
                Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
                Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
                Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };
