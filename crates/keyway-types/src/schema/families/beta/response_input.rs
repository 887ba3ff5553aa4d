// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_INPUT_FILE: Named =
    Named { name: "BetaResponseInputFile", shape: Ref(&RESPONSE_INPUT_FILE) };

pub(in crate::schema) static BETA_RESPONSE_INPUT_IMAGE: Named =
    Named { name: "BetaResponseInputImage", shape: Ref(&RESPONSE_INPUT_IMAGE) };

pub(in crate::schema) static BETA_RESPONSE_INPUT_IMAGE_CONTENT: Named =
    Named { name: "BetaResponseInputImageContent", shape: Ref(&RESPONSE_INPUT_IMAGE_CONTENT) };

pub(in crate::schema) static BETA_RESPONSE_INPUT_ITEM: Named = Named {
    name: "BetaResponseInputItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "BetaEasyInputMessage",
                tags: &["message"],
                shape: Ref(&BETA_EASY_INPUT_MESSAGE),
            },
            Variant { label: "BetaInputMessage", tags: &["message"], shape: Ref(&BETA_INPUT_MESSAGE) },
            Variant {
                label: "BetaResponseOutputMessage",
                tags: &["message"],
                shape: Ref(&BETA_RESPONSE_OUTPUT_MESSAGE),
            },
            Variant {
                label: "FileSearchCall",
                tags: &["file_search_call"],
                shape: Ref(&BETA_RESPONSE_FILE_SEARCH_TOOL_CALL),
            },
            Variant {
                label: "ComputerCall",
                tags: &["computer_call"],
                shape: Ref(&BETA_RESPONSE_COMPUTER_TOOL_CALL),
            },
            Variant {
                label: "ComputerCallOutput",
                tags: &["computer_call_output"],
                shape: Ref(&BETA_COMPUTER_CALL_OUTPUT_ITEM_PARAM),
            },
            Variant {
                label: "WebSearchCall",
                tags: &["web_search_call"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_WEB_SEARCH),
            },
            Variant {
                label: "FunctionCall",
                tags: &["function_call"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_TOOL_CALL),
            },
            Variant {
                label: "FunctionCallOutput",
                tags: &["function_call_output"],
                shape: Ref(&BETA_FUNCTION_CALL_OUTPUT_ITEM_PARAM),
            },
            Variant {
                label: "AgentMessage",
                tags: &["agent_message"],
                shape: Ref(&BETA_AGENT_MESSAGE_ITEM_PARAM),
            },
            Variant {
                label: "MultiAgentCall",
                tags: &["multi_agent_call"],
                shape: Ref(&BETA_MULTI_AGENT_CALL_ITEM_PARAM),
            },
            Variant {
                label: "MultiAgentCallOutput",
                tags: &["multi_agent_call_output"],
                shape: Ref(&BETA_MULTI_AGENT_CALL_OUTPUT_ITEM_PARAM),
            },
            Variant {
                label: "ToolSearchCall",
                tags: &["tool_search_call"],
                shape: Ref(&BETA_TOOL_SEARCH_CALL_ITEM_PARAM),
            },
            Variant {
                label: "ToolSearchOutput",
                tags: &["tool_search_output"],
                shape: Ref(&BETA_RESPONSE_TOOL_SEARCH_OUTPUT_ITEM_PARAM),
            },
            Variant {
                label: "AdditionalTools",
                tags: &["additional_tools"],
                shape: Ref(&BETA_ADDITIONAL_TOOLS_ITEM_PARAM),
            },
            Variant { label: "Reasoning", tags: &["reasoning"], shape: Ref(&BETA_RESPONSE_REASONING_ITEM) },
            Variant {
                label: "Compaction",
                tags: &["compaction"],
                shape: Ref(&BETA_RESPONSE_COMPACTION_ITEM_PARAM),
            },
            Variant {
                label: "ImageGenerationCall",
                tags: &["image_generation_call"],
                shape: Ref(&BETA_IMAGE_GEN_TOOL_CALL),
            },
            Variant {
                label: "CodeInterpreterCall",
                tags: &["code_interpreter_call"],
                shape: Ref(&BETA_RESPONSE_CODE_INTERPRETER_TOOL_CALL),
            },
            Variant {
                label: "LocalShellCall",
                tags: &["local_shell_call"],
                shape: Ref(&BETA_LOCAL_SHELL_TOOL_CALL),
            },
            Variant {
                label: "LocalShellCallOutput",
                tags: &["local_shell_call_output"],
                shape: Ref(&BETA_LOCAL_SHELL_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "ShellCall",
                tags: &["shell_call"],
                shape: Ref(&BETA_FUNCTION_SHELL_CALL_ITEM_PARAM),
            },
            Variant {
                label: "ShellCallOutput",
                tags: &["shell_call_output"],
                shape: Ref(&BETA_FUNCTION_SHELL_CALL_OUTPUT_ITEM_PARAM),
            },
            Variant {
                label: "ApplyPatchCall",
                tags: &["apply_patch_call"],
                shape: Ref(&BETA_APPLY_PATCH_TOOL_CALL_ITEM_PARAM),
            },
            Variant {
                label: "ApplyPatchCallOutput",
                tags: &["apply_patch_call_output"],
                shape: Ref(&BETA_APPLY_PATCH_TOOL_CALL_OUTPUT_ITEM_PARAM),
            },
            Variant { label: "McpListTools", tags: &["mcp_list_tools"], shape: Ref(&BETA_MCP_LIST_TOOLS) },
            Variant {
                label: "McpApprovalRequest",
                tags: &["mcp_approval_request"],
                shape: Ref(&BETA_MCP_APPROVAL_REQUEST),
            },
            Variant {
                label: "McpApprovalResponse",
                tags: &["mcp_approval_response"],
                shape: Ref(&BETA_MCP_APPROVAL_RESPONSE),
            },
            Variant { label: "McpCall", tags: &["mcp_call"], shape: Ref(&BETA_MCP_TOOL_CALL) },
            Variant {
                label: "CustomToolCallOutput",
                tags: &["custom_tool_call_output"],
                shape: Ref(&BETA_RESPONSE_CUSTOM_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "CustomToolCall",
                tags: &["custom_tool_call"],
                shape: Ref(&BETA_RESPONSE_CUSTOM_TOOL_CALL),
            },
            Variant {
                label: "CompactionTrigger",
                tags: &["compaction_trigger"],
                shape: Ref(&BETA_COMPACTION_TRIGGER_ITEM_PARAM),
            },
            Variant {
                label: "ItemReference",
                tags: &["item_reference"],
                shape: Ref(&BETA_ITEM_REFERENCE_PARAM),
            },
            Variant { label: "Program", tags: &["program"], shape: Ref(&BETA_PROGRAM_ITEM_PARAM) },
            Variant {
                label: "ProgramOutput",
                tags: &["program_output"],
                shape: Ref(&BETA_PROGRAM_OUTPUT_ITEM_PARAM),
            },
            Variant {
                label: "ConfigurationUpdate",
                tags: &["configuration_update"],
                shape: Ref(&BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM),
            },
        ],
    },
};

pub(in crate::schema) static BETA_RESPONSE_INPUT_MESSAGE_CONTENT_LIST: Named =
    Named { name: "BetaResponseInputMessageContentList", shape: Ref(&RESPONSE_INPUT_MESSAGE_CONTENT_LIST) };

pub(in crate::schema) static BETA_RESPONSE_INPUT_MESSAGE_ITEM: Named = Named {
    name: "BetaResponseInputMessageItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Ref(&BETA_INPUT_MESSAGE_ROLE), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: Ref(&BETA_RESPONSE_INPUT_MESSAGE_CONTENT_LIST),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_INPUT_MESSAGE_STATUS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_INPUT_TEXT: Named =
    Named { name: "BetaResponseInputText", shape: Ref(&RESPONSE_INPUT_TEXT) };

pub(in crate::schema) static BETA_RESPONSE_INPUT_TEXT_CONTENT: Named =
    Named { name: "BetaResponseInputTextContent", shape: Ref(&RESPONSE_INPUT_TEXT_CONTENT) };

pub(in crate::schema) static BETA_RESPONSE_INPUT_TOKEN_COUNT_PARAMS: Named = Named {
    name: "BetaResponseInputTokenCountParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "input",
                shape: Nullable(&Ref(&BETA_RESPONSE_INPUT_TOKEN_COUNT_PARAMS_INPUT)),
                ..A_FIELD
            },
            Field { name: "previous_response_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "tools",
                shape: Nullable(&List { of: &Ref(&BETA_TOOL), min: None, max: None }),
                ..A_FIELD
            },
            Field { name: "text", shape: Nullable(&Ref(&BETA_RESPONSE_TEXT_CONFIG)), ..A_FIELD },
            Field { name: "reasoning", shape: Nullable(&Ref(&BETA_REASONING)), ..A_FIELD },
            Field { name: "truncation", shape: Ref(&BETA_TRUNCATION_ENUM), deprecated: true, ..A_FIELD },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "personality", shape: Ref(&BETA_PERSONALITY_ENUM), ..A_FIELD },
            Field { name: "conversation", shape: Nullable(&Ref(&BETA_CONVERSATION_PARAM)), ..A_FIELD },
            Field { name: "tool_choice", shape: Nullable(&Ref(&BETA_TOOL_CHOICE_PARAM)), ..A_FIELD },
            Field { name: "parallel_tool_calls", shape: Nullable(&Flag), ..A_FIELD },
            Field {
                name: "betas",
                shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_INPUT_TOKEN_COUNT_PARAMS_INPUT: Named = Named {
    name: "BetaResponseInputTokenCountParamsInput",
    shape: Union {
        tag: None,
        variants: &[
            Variant {
                label: "String",
                tags: &[],
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
            },
            Variant {
                label: "BetaResponseInputItemList",
                tags: &[],
                shape: List { of: &Ref(&BETA_RESPONSE_INPUT_ITEM), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static BETA_RESPONSE_INPUT_TOKEN_COUNT_RESPONSE: Named = Named {
    name: "BetaResponseInputTokenCountResponse",
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

pub(in crate::schema) static BETA_RESPONSE_INPUT_TRANSFORMATION: Named =
    Named { name: "BetaResponseInputTransformation", shape: Ref(&RESPONSE_INPUT_TRANSFORMATION) };
