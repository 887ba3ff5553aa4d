// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_TOOL: Named = Named {
    name: "BetaTool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Function", tags: &["function"], shape: Ref(&BETA_FUNCTION_TOOL) },
            Variant { label: "FileSearch", tags: &["file_search"], shape: Ref(&BETA_FILE_SEARCH_TOOL) },
            Variant { label: "Computer", tags: &["computer"], shape: Ref(&BETA_COMPUTER_TOOL) },
            Variant {
                label: "ComputerUsePreview",
                tags: &["computer_use_preview"],
                shape: Ref(&BETA_COMPUTER_USE_PREVIEW_TOOL),
            },
            Variant {
                label: "BetaWebSearchTool",
                tags: &["web_search", "web_search_2025_08_26"],
                shape: Ref(&BETA_WEB_SEARCH_TOOL),
            },
            Variant { label: "Mcp", tags: &["mcp"], shape: Ref(&BETA_MCP_TOOL) },
            Variant {
                label: "CodeInterpreter",
                tags: &["code_interpreter"],
                shape: Ref(&BETA_CODE_INTERPRETER_TOOL),
            },
            Variant {
                label: "ProgrammaticToolCalling",
                tags: &["programmatic_tool_calling"],
                shape: Ref(&BETA_PROGRAMMATIC_TOOL_CALLING_PARAM),
            },
            Variant {
                label: "ImageGeneration",
                tags: &["image_generation"],
                shape: Ref(&BETA_IMAGE_GEN_TOOL),
            },
            Variant { label: "LocalShell", tags: &["local_shell"], shape: Ref(&BETA_LOCAL_SHELL_TOOL_PARAM) },
            Variant { label: "Shell", tags: &["shell"], shape: Ref(&BETA_FUNCTION_SHELL_TOOL) },
            Variant { label: "Custom", tags: &["custom"], shape: Ref(&BETA_CUSTOM_TOOL) },
            Variant { label: "Namespace", tags: &["namespace"], shape: Ref(&BETA_NAMESPACE_TOOL) },
            Variant { label: "ToolSearch", tags: &["tool_search"], shape: Ref(&BETA_TOOL_SEARCH_TOOL) },
            Variant {
                label: "BetaWebSearchPreviewTool",
                tags: &["web_search_preview", "web_search_preview_2025_03_11"],
                shape: Ref(&BETA_WEB_SEARCH_PREVIEW_TOOL),
            },
            Variant { label: "ApplyPatch", tags: &["apply_patch"], shape: Ref(&BETA_APPLY_PATCH_TOOL) },
        ],
    },
};

pub(in crate::schema) static BETA_TOOL_CALL_CALLER: Named =
    Named { name: "BetaToolCallCaller", shape: Ref(&TOOL_CALL_CALLER) };

pub(in crate::schema) static BETA_TOOL_CALL_CALLER_PARAM: Named =
    Named { name: "BetaToolCallCallerParam", shape: Ref(&TOOL_CALL_CALLER_PARAM) };

pub(in crate::schema) static BETA_TOOL_CHOICE_PARAM: Named =
    Named { name: "BetaToolChoiceParam", shape: Ref(&TOOL_CHOICE_PARAM) };

pub(in crate::schema) static BETA_TOOL_SEARCH_CALL_ITEM_PARAM: Named = Named {
    name: "BetaToolSearchCallItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"tool_search_call\""),
                required: true,
                default: Some("\"tool_search_call\""),
                ..A_FIELD
            },
            Field { name: "arguments", shape: Ref(&BETA_EMPTY_MODEL_PARAM), required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "call_id",
                shape: Nullable(&Text { min: Some(1), max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field { name: "execution", shape: Ref(&BETA_TOOL_SEARCH_EXECUTION_TYPE), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&BETA_FUNCTION_CALL_ITEM_STATUS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_TOOL_SEARCH_EXECUTION_TYPE: Named =
    Named { name: "BetaToolSearchExecutionType", shape: Ref(&TOOL_SEARCH_EXECUTION_TYPE) };

pub(in crate::schema) static BETA_TOOL_SEARCH_TOOL: Named =
    Named { name: "BetaToolSearchTool", shape: Ref(&TOOL_SEARCH_TOOL) };

pub(in crate::schema) static TOOL_CALL: Named = Named {
    name: "ToolCall",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "CodeInterpreter",
                tags: &["code_interpreter"],
                shape: Ref(&CODE_INTERPRETER_TOOL_CALL),
            },
            Variant { label: "FileSearch", tags: &["file_search"], shape: Ref(&FILE_SEARCH_TOOL_CALL) },
            Variant { label: "Function", tags: &["function"], shape: Ref(&FUNCTION_TOOL_CALL) },
        ],
    },
};

pub(in crate::schema) static TOOL_CALL_DELTA: Named = Named {
    name: "ToolCallDelta",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "CodeInterpreter",
                tags: &["code_interpreter"],
                shape: Ref(&CODE_INTERPRETER_TOOL_CALL_DELTA),
            },
            Variant { label: "FileSearch", tags: &["file_search"], shape: Ref(&FILE_SEARCH_TOOL_CALL_DELTA) },
            Variant { label: "Function", tags: &["function"], shape: Ref(&FUNCTION_TOOL_CALL_DELTA) },
        ],
    },
};

pub(in crate::schema) static TOOL_CALL_DELTA_OBJECT: Named = Named {
    name: "ToolCallDeltaObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"tool_calls\""), required: true, ..A_FIELD },
            Field {
                name: "tool_calls",
                shape: List { of: &Ref(&TOOL_CALL_DELTA), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOOL_CALLS_STEP_DETAILS: Named = Named {
    name: "ToolCallsStepDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"tool_calls\""), required: true, ..A_FIELD },
            Field {
                name: "tool_calls",
                shape: List { of: &Ref(&TOOL_CALL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOOL_CHOICE: Named = Named {
    name: "ToolChoice",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};
