// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static RESPONSE_TOOL_SEARCH_CALL: Named = Named {
    name: "ResponseToolSearchCall",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"tool_search_call\""),
                required: true,
                default: Some("\"tool_search_call\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "execution", shape: Ref(&TOOL_SEARCH_EXECUTION_TYPE), required: true, ..A_FIELD },
            Field { name: "arguments", shape: Any, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_TOOL_SEARCH_OUTPUT_ITEM: Named = Named {
    name: "ResponseToolSearchOutputItem",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"tool_search_output\""),
                required: true,
                default: Some("\"tool_search_output\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "execution", shape: Ref(&TOOL_SEARCH_EXECUTION_TYPE), required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "status",
                shape: Ref(&FUNCTION_CALL_OUTPUT_STATUS_ENUM),
                required: true,
                ..A_FIELD
            },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_TOOL_SEARCH_OUTPUT_ITEM_PARAM: Named = Named {
    name: "ResponseToolSearchOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"tool_search_output\""),
                required: true,
                default: Some("\"tool_search_output\""),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "call_id",
                shape: Nullable(&Text { min: Some(1), max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field { name: "execution", shape: Ref(&TOOL_SEARCH_EXECUTION_TYPE), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&FUNCTION_CALL_ITEM_STATUS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOOL: Named = Named {
    name: "Tool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Function", tags: &["function"], shape: Ref(&FUNCTION_TOOL) },
            Variant { label: "FileSearch", tags: &["file_search"], shape: Ref(&FILE_SEARCH_TOOL) },
            Variant { label: "Computer", tags: &["computer"], shape: Ref(&COMPUTER_TOOL) },
            Variant {
                label: "ComputerUsePreview",
                tags: &["computer_use_preview"],
                shape: Ref(&COMPUTER_USE_PREVIEW_TOOL),
            },
            Variant {
                label: "WebSearchTool",
                tags: &["web_search", "web_search_2025_08_26"],
                shape: Ref(&WEB_SEARCH_TOOL),
            },
            Variant { label: "Mcp", tags: &["mcp"], shape: Ref(&MCP_TOOL) },
            Variant {
                label: "CodeInterpreter",
                tags: &["code_interpreter"],
                shape: Ref(&CODE_INTERPRETER_TOOL),
            },
            Variant {
                label: "ProgrammaticToolCalling",
                tags: &["programmatic_tool_calling"],
                shape: Ref(&PROGRAMMATIC_TOOL_CALLING_PARAM),
            },
            Variant { label: "ImageGeneration", tags: &["image_generation"], shape: Ref(&IMAGE_GEN_TOOL) },
            Variant { label: "LocalShell", tags: &["local_shell"], shape: Ref(&LOCAL_SHELL_TOOL_PARAM) },
            Variant { label: "Shell", tags: &["shell"], shape: Ref(&FUNCTION_SHELL_TOOL) },
            Variant { label: "Custom", tags: &["custom"], shape: Ref(&CUSTOM_TOOL) },
            Variant { label: "Namespace", tags: &["namespace"], shape: Ref(&NAMESPACE_TOOL) },
            Variant { label: "ToolSearch", tags: &["tool_search"], shape: Ref(&TOOL_SEARCH_TOOL) },
            Variant {
                label: "WebSearchPreviewTool",
                tags: &["web_search_preview", "web_search_preview_2025_03_11"],
                shape: Ref(&WEB_SEARCH_PREVIEW_TOOL),
            },
            Variant { label: "ApplyPatch", tags: &["apply_patch"], shape: Ref(&APPLY_PATCH_TOOL) },
        ],
    },
};

pub(in crate::schema) static TOOL_CALL_CALLER: Named = Named {
    name: "ToolCallCaller",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Direct", tags: &["direct"], shape: Ref(&DIRECT_TOOL_CALL_CALLER) },
            Variant { label: "Program", tags: &["program"], shape: Ref(&PROGRAM_TOOL_CALL_CALLER) },
        ],
    },
};

pub(in crate::schema) static TOOL_CALL_CALLER_PARAM: Named = Named {
    name: "ToolCallCallerParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Direct", tags: &["direct"], shape: Ref(&DIRECT_TOOL_CALL_CALLER_PARAM) },
            Variant { label: "Program", tags: &["program"], shape: Ref(&PROGRAM_TOOL_CALL_CALLER_PARAM) },
        ],
    },
};

pub(in crate::schema) static TOOL_CHOICE_ALLOWED: Named = Named {
    name: "ToolChoiceAllowed",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"allowed_tools\""), required: true, ..A_FIELD },
            Field { name: "mode", shape: Ref(&TOOL_CHOICE_ALLOWED_MODE), required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &AN_OBJECT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOOL_CHOICE_ALLOWED_MODE: Named =
    Named { name: "ToolChoiceAllowedMode", shape: Choice { values: &["auto", "required"], open: false } };

pub(in crate::schema) static TOOL_CHOICE_APPLY_PATCH: Named = Named {
    name: "ToolChoiceApplyPatch",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"apply_patch\""),
            required: true,
            default: Some("\"apply_patch\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOOL_CHOICE_CUSTOM: Named = Named {
    name: "ToolChoiceCustom",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOOL_CHOICE_FUNCTION: Named = Named {
    name: "ToolChoiceFunction",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOOL_CHOICE_MCP: Named = Named {
    name: "ToolChoiceMcp",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp\""), required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOOL_CHOICE_OPTIONS: Named =
    Named { name: "ToolChoiceOptions", shape: Choice { values: &["none", "auto", "required"], open: false } };

pub(in crate::schema) static TOOL_CHOICE_PARAM: Named = Named {
    name: "ToolChoiceParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "ToolChoiceOptions", tags: &[], shape: Ref(&TOOL_CHOICE_OPTIONS) },
            Variant { label: "AllowedTools", tags: &["allowed_tools"], shape: Ref(&TOOL_CHOICE_ALLOWED) },
            Variant {
                label: "ToolChoiceTypes",
                tags: &[
                    "file_search",
                    "web_search_preview",
                    "computer",
                    "computer_use_preview",
                    "computer_use",
                    "web_search_preview_2025_03_11",
                    "image_generation",
                    "code_interpreter",
                ],
                shape: Ref(&TOOL_CHOICE_TYPES),
            },
            Variant { label: "Function", tags: &["function"], shape: Ref(&TOOL_CHOICE_FUNCTION) },
            Variant { label: "Mcp", tags: &["mcp"], shape: Ref(&TOOL_CHOICE_MCP) },
            Variant { label: "Custom", tags: &["custom"], shape: Ref(&TOOL_CHOICE_CUSTOM) },
            Variant {
                label: "ProgrammaticToolCalling",
                tags: &["programmatic_tool_calling"],
                shape: Ref(&SPECIFIC_PROGRAMMATIC_TOOL_CALLING_PARAM),
            },
            Variant { label: "ApplyPatch", tags: &["apply_patch"], shape: Ref(&TOOL_CHOICE_APPLY_PATCH) },
            Variant { label: "Shell", tags: &["shell"], shape: Ref(&TOOL_CHOICE_SHELL) },
        ],
    },
};

pub(in crate::schema) static TOOL_CHOICE_SHELL: Named = Named {
    name: "ToolChoiceShell",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"shell\""),
            required: true,
            default: Some("\"shell\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOOL_CHOICE_TYPES: Named = Named {
    name: "ToolChoiceTypes",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Ref(&TOOL_CHOICE_TYPES_TYPE), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOOL_CHOICE_TYPES_TYPE: Named = Named {
    name: "ToolChoiceTypesType",
    shape: Choice {
        values: &[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ],
        open: false,
    },
};

pub(in crate::schema) static TOOL_SEARCH_CALL_ITEM_PARAM: Named = Named {
    name: "ToolSearchCallItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"tool_search_call\""),
                required: true,
                default: Some("\"tool_search_call\""),
                ..A_FIELD
            },
            Field { name: "arguments", shape: Ref(&EMPTY_MODEL_PARAM), required: true, ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "call_id",
                shape: Nullable(&Text { min: Some(1), max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field { name: "execution", shape: Ref(&TOOL_SEARCH_EXECUTION_TYPE), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&FUNCTION_CALL_ITEM_STATUS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOOL_SEARCH_EXECUTION_TYPE: Named =
    Named { name: "ToolSearchExecutionType", shape: Choice { values: &["server", "client"], open: false } };

pub(in crate::schema) static TOOL_SEARCH_TOOL: Named = Named {
    name: "ToolSearchTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"tool_search\""),
                required: true,
                default: Some("\"tool_search\""),
                ..A_FIELD
            },
            Field { name: "execution", shape: Ref(&TOOL_SEARCH_EXECUTION_TYPE), ..A_FIELD },
            Field { name: "description", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "parameters", shape: Nullable(&Ref(&EMPTY_MODEL_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
