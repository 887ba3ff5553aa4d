// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static INPUT_MESSAGE: Named = Named {
    name: "InputMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Ref(&INPUT_MESSAGE_ROLE), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: Ref(&RESPONSE_INPUT_MESSAGE_CONTENT_LIST),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"message\""), ..A_FIELD },
            Field { name: "status", shape: Ref(&INPUT_MESSAGE_STATUS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static INPUT_MESSAGE_ROLE: Named = Named {
    name: "InputMessageRole",
    shape: Choice { values: &["user", "system", "developer"], open: false },
};

pub(in crate::schema) static INPUT_MESSAGE_STATUS: Named = Named {
    name: "InputMessageStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in crate::schema) static INPUT_PARAM: Named = Named {
    name: "InputParam",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ResponseInputItemList",
                tags: &[],
                shape: List { of: &Ref(&RESPONSE_INPUT_ITEM), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static INPUT_TOKEN_COUNT_RESPONSE: Named = Named {
    name: "InputTokenCountResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"response.input_tokens\""),
                required: true,
                default: Some("\"response.input_tokens\""),
                ..A_FIELD
            },
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_INPUT_CONTENT: Named = Named {
    name: "ResponseInputContent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&RESPONSE_INPUT_TEXT) },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&RESPONSE_INPUT_IMAGE) },
            Variant { label: "InputFile", tags: &["input_file"], shape: Ref(&RESPONSE_INPUT_FILE) },
        ],
    },
};

pub(in crate::schema) static RESPONSE_INPUT_FILE: Named = Named {
    name: "ResponseInputFile",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"input_file\""),
                required: true,
                default: Some("\"input_file\""),
                ..A_FIELD
            },
            Field { name: "file_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "filename", shape: A_TEXT, ..A_FIELD },
            Field { name: "file_data", shape: A_TEXT, ..A_FIELD },
            Field { name: "prompt_cache_breakpoint", shape: Ref(&PROMPT_CACHE_BREAKPOINT_CONFIG), ..A_FIELD },
            Field {
                name: "file_url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                ..A_FIELD
            },
            Field { name: "detail", shape: Ref(&FILE_INPUT_DETAIL), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_INPUT_FILE_CONTENT: Named = Named {
    name: "ResponseInputFileContent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"input_file\""),
                required: true,
                default: Some("\"input_file\""),
                ..A_FIELD
            },
            Field { name: "file_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "filename", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "file_data",
                shape: Nullable(&Text { min: None, max: Some(73400320), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "file_url",
                shape: Nullable(&Text { min: None, max: None, pattern: None, format: Some("uri") }),
                ..A_FIELD
            },
            Field { name: "detail", shape: Ref(&FILE_DETAIL_ENUM), ..A_FIELD },
            Field {
                name: "prompt_cache_breakpoint",
                shape: Nullable(&Ref(&PROMPT_CACHE_BREAKPOINT_PARAM)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_INPUT_IMAGE: Named = Named {
    name: "ResponseInputImage",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"input_image\""),
                required: true,
                default: Some("\"input_image\""),
                ..A_FIELD
            },
            Field { name: "detail", shape: Ref(&IMAGE_DETAIL), required: true, ..A_FIELD },
            Field {
                name: "image_url",
                shape: Nullable(&Text { min: None, max: None, pattern: None, format: Some("uri") }),
                ..A_FIELD
            },
            Field { name: "file_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "prompt_cache_breakpoint", shape: Ref(&PROMPT_CACHE_BREAKPOINT_CONFIG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_INPUT_IMAGE_CONTENT: Named = Named {
    name: "ResponseInputImageContent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"input_image\""),
                required: true,
                default: Some("\"input_image\""),
                ..A_FIELD
            },
            Field {
                name: "image_url",
                shape: Nullable(&Text { min: None, max: Some(20971520), pattern: None, format: Some("uri") }),
                ..A_FIELD
            },
            Field { name: "file_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "detail", shape: Nullable(&Ref(&IMAGE_DETAIL)), ..A_FIELD },
            Field {
                name: "prompt_cache_breakpoint",
                shape: Nullable(&Ref(&PROMPT_CACHE_BREAKPOINT_PARAM)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_INPUT_ITEM: Named = Named {
    name: "ResponseInputItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "EasyInputMessage", tags: &["message"], shape: Ref(&EASY_INPUT_MESSAGE) },
            Variant { label: "InputMessage", tags: &["message"], shape: Ref(&INPUT_MESSAGE) },
            Variant {
                label: "ResponseOutputMessage",
                tags: &["message"],
                shape: Ref(&RESPONSE_OUTPUT_MESSAGE),
            },
            Variant {
                label: "FileSearchCall",
                tags: &["file_search_call"],
                shape: Ref(&RESPONSE_FILE_SEARCH_TOOL_CALL),
            },
            Variant {
                label: "ComputerCall",
                tags: &["computer_call"],
                shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL),
            },
            Variant {
                label: "ComputerCallOutput",
                tags: &["computer_call_output"],
                shape: Ref(&COMPUTER_CALL_OUTPUT_ITEM_PARAM),
            },
            Variant {
                label: "WebSearchCall",
                tags: &["web_search_call"],
                shape: Ref(&RESPONSE_FUNCTION_WEB_SEARCH),
            },
            Variant {
                label: "FunctionCall",
                tags: &["function_call"],
                shape: Ref(&RESPONSE_FUNCTION_TOOL_CALL),
            },
            Variant {
                label: "FunctionCallOutput",
                tags: &["function_call_output"],
                shape: Ref(&FUNCTION_CALL_OUTPUT_ITEM_PARAM),
            },
            Variant {
                label: "ToolSearchCall",
                tags: &["tool_search_call"],
                shape: Ref(&TOOL_SEARCH_CALL_ITEM_PARAM),
            },
            Variant {
                label: "ToolSearchOutput",
                tags: &["tool_search_output"],
                shape: Ref(&RESPONSE_TOOL_SEARCH_OUTPUT_ITEM_PARAM),
            },
            Variant {
                label: "AdditionalTools",
                tags: &["additional_tools"],
                shape: Ref(&ADDITIONAL_TOOLS_ITEM_PARAM),
            },
            Variant { label: "Reasoning", tags: &["reasoning"], shape: Ref(&RESPONSE_REASONING_ITEM) },
            Variant {
                label: "Compaction",
                tags: &["compaction"],
                shape: Ref(&RESPONSE_COMPACTION_ITEM_PARAM),
            },
            Variant {
                label: "ImageGenerationCall",
                tags: &["image_generation_call"],
                shape: Ref(&IMAGE_GEN_TOOL_CALL),
            },
            Variant {
                label: "CodeInterpreterCall",
                tags: &["code_interpreter_call"],
                shape: Ref(&RESPONSE_CODE_INTERPRETER_TOOL_CALL),
            },
            Variant {
                label: "LocalShellCall",
                tags: &["local_shell_call"],
                shape: Ref(&LOCAL_SHELL_TOOL_CALL),
            },
            Variant {
                label: "LocalShellCallOutput",
                tags: &["local_shell_call_output"],
                shape: Ref(&LOCAL_SHELL_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "ShellCall",
                tags: &["shell_call"],
                shape: Ref(&FUNCTION_SHELL_CALL_ITEM_PARAM),
            },
            Variant {
                label: "ShellCallOutput",
                tags: &["shell_call_output"],
                shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_ITEM_PARAM),
            },
            Variant {
                label: "ApplyPatchCall",
                tags: &["apply_patch_call"],
                shape: Ref(&APPLY_PATCH_TOOL_CALL_ITEM_PARAM),
            },
            Variant {
                label: "ApplyPatchCallOutput",
                tags: &["apply_patch_call_output"],
                shape: Ref(&APPLY_PATCH_TOOL_CALL_OUTPUT_ITEM_PARAM),
            },
            Variant { label: "McpListTools", tags: &["mcp_list_tools"], shape: Ref(&MCP_LIST_TOOLS) },
            Variant {
                label: "McpApprovalRequest",
                tags: &["mcp_approval_request"],
                shape: Ref(&MCP_APPROVAL_REQUEST),
            },
            Variant {
                label: "McpApprovalResponse",
                tags: &["mcp_approval_response"],
                shape: Ref(&MCP_APPROVAL_RESPONSE),
            },
            Variant { label: "McpCall", tags: &["mcp_call"], shape: Ref(&MCP_TOOL_CALL) },
            Variant {
                label: "CustomToolCallOutput",
                tags: &["custom_tool_call_output"],
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "CustomToolCall",
                tags: &["custom_tool_call"],
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL),
            },
            Variant {
                label: "CompactionTrigger",
                tags: &["compaction_trigger"],
                shape: Ref(&COMPACTION_TRIGGER_ITEM_PARAM),
            },
            Variant { label: "ItemReference", tags: &["item_reference"], shape: Ref(&ITEM_REFERENCE_PARAM) },
            Variant { label: "Program", tags: &["program"], shape: Ref(&PROGRAM_ITEM_PARAM) },
            Variant {
                label: "ProgramOutput",
                tags: &["program_output"],
                shape: Ref(&PROGRAM_OUTPUT_ITEM_PARAM),
            },
            Variant {
                label: "ConfigurationUpdate",
                tags: &["configuration_update"],
                shape: Ref(&RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM),
            },
        ],
    },
};

pub(in crate::schema) static RESPONSE_INPUT_MESSAGE_CONTENT_LIST: Named = Named {
    name: "ResponseInputMessageContentList",
    shape: List { of: &Ref(&RESPONSE_INPUT_CONTENT), min: None, max: None },
};

pub(in crate::schema) static RESPONSE_INPUT_MESSAGE_ITEM: Named = Named {
    name: "ResponseInputMessageItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Ref(&INPUT_MESSAGE_ROLE), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: Ref(&RESPONSE_INPUT_MESSAGE_CONTENT_LIST),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&INPUT_MESSAGE_STATUS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_INPUT_TEXT_CONTENT: Named = Named {
    name: "ResponseInputTextContent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"input_text\""),
                required: true,
                default: Some("\"input_text\""),
                ..A_FIELD
            },
            Field {
                name: "text",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "prompt_cache_breakpoint",
                shape: Nullable(&Ref(&PROMPT_CACHE_BREAKPOINT_PARAM)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_INPUT_TOKEN_COUNT_PARAMS: Named = Named {
    name: "ResponseInputTokenCountParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "input",
                shape: Nullable(&Ref(&RESPONSE_INPUT_TOKEN_COUNT_PARAMS_INPUT)),
                ..A_FIELD
            },
            Field { name: "previous_response_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "tools",
                shape: Nullable(&List { of: &Ref(&TOOL), min: None, max: None }),
                ..A_FIELD
            },
            Field { name: "text", shape: Nullable(&Ref(&RESPONSE_TEXT_CONFIG)), ..A_FIELD },
            Field { name: "reasoning", shape: Nullable(&Ref(&REASONING)), ..A_FIELD },
            Field { name: "truncation", shape: Ref(&TRUNCATION_ENUM), deprecated: true, ..A_FIELD },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "personality", shape: Ref(&PERSONALITY_ENUM), ..A_FIELD },
            Field { name: "conversation", shape: Nullable(&Ref(&CONVERSATION_PARAM)), ..A_FIELD },
            Field { name: "tool_choice", shape: Nullable(&Ref(&TOOL_CHOICE_PARAM)), ..A_FIELD },
            Field { name: "parallel_tool_calls", shape: Nullable(&Flag), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_INPUT_TOKEN_COUNT_PARAMS_INPUT: Named = Named {
    name: "ResponseInputTokenCountParamsInput",
    shape: Union {
        tag: None,
        variants: &[
            Variant {
                label: "String",
                tags: &[],
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
            },
            Variant {
                label: "ResponseInputItemList",
                tags: &[],
                shape: List { of: &Ref(&RESPONSE_INPUT_ITEM), min: None, max: None },
            },
        ],
    },
};
