// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ITEM_FIELD: Named = Named {
    name: "ItemField",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Message", tags: &["message"], shape: Ref(&CONVERSATION_MESSAGE) },
            Variant { label: "Program", tags: &["program"], shape: Ref(&PROGRAM) },
            Variant { label: "ProgramOutput", tags: &["program_output"], shape: Ref(&PROGRAM_OUTPUT) },
            Variant {
                label: "FunctionCall",
                tags: &["function_call"],
                shape: Ref(&RESPONSE_FUNCTION_TOOL_CALL),
            },
            Variant {
                label: "ToolSearchCall",
                tags: &["tool_search_call"],
                shape: Ref(&RESPONSE_TOOL_SEARCH_CALL),
            },
            Variant {
                label: "ToolSearchOutput",
                tags: &["tool_search_output"],
                shape: Ref(&RESPONSE_TOOL_SEARCH_OUTPUT_ITEM),
            },
            Variant { label: "AdditionalTools", tags: &["additional_tools"], shape: Ref(&ADDITIONAL_TOOLS) },
            Variant {
                label: "FunctionCallOutput",
                tags: &["function_call_output"],
                shape: Ref(&FUNCTION_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "FileSearchCall",
                tags: &["file_search_call"],
                shape: Ref(&RESPONSE_FILE_SEARCH_TOOL_CALL),
            },
            Variant {
                label: "WebSearchCall",
                tags: &["web_search_call"],
                shape: Ref(&RESPONSE_FUNCTION_WEB_SEARCH),
            },
            Variant {
                label: "ImageGenerationCall",
                tags: &["image_generation_call"],
                shape: Ref(&IMAGE_GEN_TOOL_CALL),
            },
            Variant {
                label: "ComputerCall",
                tags: &["computer_call"],
                shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL),
            },
            Variant {
                label: "ComputerCallOutput",
                tags: &["computer_call_output"],
                shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_ITEM),
            },
            Variant { label: "Reasoning", tags: &["reasoning"], shape: Ref(&RESPONSE_REASONING_ITEM) },
            Variant { label: "Compaction", tags: &["compaction"], shape: Ref(&RESPONSE_COMPACTION_ITEM) },
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
                shape: Ref(&RESPONSE_FUNCTION_SHELL_TOOL_CALL),
            },
            Variant {
                label: "ShellCallOutput",
                tags: &["shell_call_output"],
                shape: Ref(&RESPONSE_FUNCTION_SHELL_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "ApplyPatchCall",
                tags: &["apply_patch_call"],
                shape: Ref(&RESPONSE_APPLY_PATCH_TOOL_CALL),
            },
            Variant {
                label: "ApplyPatchCallOutput",
                tags: &["apply_patch_call_output"],
                shape: Ref(&RESPONSE_APPLY_PATCH_TOOL_CALL_OUTPUT),
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
                shape: Ref(&MCP_APPROVAL_RESPONSE_RESOURCE),
            },
            Variant { label: "McpCall", tags: &["mcp_call"], shape: Ref(&MCP_TOOL_CALL) },
            Variant {
                label: "CustomToolCall",
                tags: &["custom_tool_call"],
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL),
            },
            Variant {
                label: "CustomToolCallOutput",
                tags: &["custom_tool_call_output"],
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL_OUTPUT),
            },
        ],
    },
};

pub(in crate::schema) static ITEM_REFERENCE_PARAM: Named = Named {
    name: "ItemReferenceParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Nullable(&Const("\"item_reference\"")),
                default: Some("\"item_reference\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_ITEM: Named = Named {
    name: "ResponseItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ResponseInputMessageItem",
                tags: &["message"],
                shape: Ref(&RESPONSE_INPUT_MESSAGE_ITEM),
            },
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
                shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_ITEM),
            },
            Variant {
                label: "WebSearchCall",
                tags: &["web_search_call"],
                shape: Ref(&RESPONSE_FUNCTION_WEB_SEARCH),
            },
            Variant {
                label: "FunctionCall",
                tags: &["function_call"],
                shape: Ref(&RESPONSE_FUNCTION_TOOL_CALL_ITEM),
            },
            Variant {
                label: "FunctionCallOutput",
                tags: &["function_call_output"],
                shape: Ref(&RESPONSE_FUNCTION_TOOL_CALL_OUTPUT_ITEM),
            },
            Variant {
                label: "ToolSearchCall",
                tags: &["tool_search_call"],
                shape: Ref(&RESPONSE_TOOL_SEARCH_CALL),
            },
            Variant {
                label: "ToolSearchOutput",
                tags: &["tool_search_output"],
                shape: Ref(&RESPONSE_TOOL_SEARCH_OUTPUT_ITEM),
            },
            Variant { label: "AdditionalTools", tags: &["additional_tools"], shape: Ref(&ADDITIONAL_TOOLS) },
            Variant { label: "Reasoning", tags: &["reasoning"], shape: Ref(&RESPONSE_REASONING_ITEM) },
            Variant { label: "Program", tags: &["program"], shape: Ref(&PROGRAM) },
            Variant { label: "ProgramOutput", tags: &["program_output"], shape: Ref(&PROGRAM_OUTPUT) },
            Variant { label: "Compaction", tags: &["compaction"], shape: Ref(&RESPONSE_COMPACTION_ITEM) },
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
                shape: Ref(&RESPONSE_FUNCTION_SHELL_TOOL_CALL),
            },
            Variant {
                label: "ShellCallOutput",
                tags: &["shell_call_output"],
                shape: Ref(&RESPONSE_FUNCTION_SHELL_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "ApplyPatchCall",
                tags: &["apply_patch_call"],
                shape: Ref(&RESPONSE_APPLY_PATCH_TOOL_CALL),
            },
            Variant {
                label: "ApplyPatchCallOutput",
                tags: &["apply_patch_call_output"],
                shape: Ref(&RESPONSE_APPLY_PATCH_TOOL_CALL_OUTPUT),
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
                shape: Ref(&MCP_APPROVAL_RESPONSE_RESOURCE),
            },
            Variant { label: "McpCall", tags: &["mcp_call"], shape: Ref(&MCP_TOOL_CALL) },
            Variant {
                label: "CustomToolCall",
                tags: &["custom_tool_call"],
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL_ITEM),
            },
            Variant {
                label: "CustomToolCallOutput",
                tags: &["custom_tool_call_output"],
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_ITEM),
            },
            Variant {
                label: "ConfigurationUpdate",
                tags: &["configuration_update"],
                shape: Ref(&RESPONSE_CONFIGURATION_UPDATE_ITEM),
            },
        ],
    },
};

pub(in crate::schema) static RESPONSE_ITEM_LIST: Named = Named {
    name: "ResponseItemList",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&RESPONSE_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
