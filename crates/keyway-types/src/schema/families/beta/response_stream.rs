// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_STREAM_EVENT: Named = Named {
    name: "BetaResponseStreamEvent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ResponseAudioDelta",
                tags: &["response.audio.delta"],
                shape: Ref(&BETA_RESPONSE_AUDIO_DELTA_EVENT),
            },
            Variant {
                label: "ResponseAudioDone",
                tags: &["response.audio.done"],
                shape: Ref(&BETA_RESPONSE_AUDIO_DONE_EVENT),
            },
            Variant {
                label: "ResponseAudioTranscriptDelta",
                tags: &["response.audio.transcript.delta"],
                shape: Ref(&BETA_RESPONSE_AUDIO_TRANSCRIPT_DELTA_EVENT),
            },
            Variant {
                label: "ResponseAudioTranscriptDone",
                tags: &["response.audio.transcript.done"],
                shape: Ref(&BETA_RESPONSE_AUDIO_TRANSCRIPT_DONE_EVENT),
            },
            Variant {
                label: "ResponseCodeInterpreterCallCodeDelta",
                tags: &["response.code_interpreter_call_code.delta"],
                shape: Ref(&BETA_RESPONSE_CODE_INTERPRETER_CALL_CODE_DELTA_EVENT),
            },
            Variant {
                label: "ResponseCodeInterpreterCallCodeDone",
                tags: &["response.code_interpreter_call_code.done"],
                shape: Ref(&BETA_RESPONSE_CODE_INTERPRETER_CALL_CODE_DONE_EVENT),
            },
            Variant {
                label: "ResponseCodeInterpreterCallCompleted",
                tags: &["response.code_interpreter_call.completed"],
                shape: Ref(&BETA_RESPONSE_CODE_INTERPRETER_CALL_COMPLETED_EVENT),
            },
            Variant {
                label: "ResponseCodeInterpreterCallInProgress",
                tags: &["response.code_interpreter_call.in_progress"],
                shape: Ref(&BETA_RESPONSE_CODE_INTERPRETER_CALL_IN_PROGRESS_EVENT),
            },
            Variant {
                label: "ResponseCodeInterpreterCallInterpreting",
                tags: &["response.code_interpreter_call.interpreting"],
                shape: Ref(&BETA_RESPONSE_CODE_INTERPRETER_CALL_INTERPRETING_EVENT),
            },
            Variant {
                label: "ResponseCompleted",
                tags: &["response.completed"],
                shape: Ref(&BETA_RESPONSE_COMPLETED_EVENT),
            },
            Variant {
                label: "ResponseContentPartAdded",
                tags: &["response.content_part.added"],
                shape: Ref(&BETA_RESPONSE_CONTENT_PART_ADDED_EVENT),
            },
            Variant {
                label: "ResponseContentPartDone",
                tags: &["response.content_part.done"],
                shape: Ref(&BETA_RESPONSE_CONTENT_PART_DONE_EVENT),
            },
            Variant {
                label: "ResponseCreated",
                tags: &["response.created"],
                shape: Ref(&BETA_RESPONSE_CREATED_EVENT),
            },
            Variant { label: "Error", tags: &["error"], shape: Ref(&BETA_RESPONSE_ERROR_EVENT) },
            Variant {
                label: "ResponseFileSearchCallCompleted",
                tags: &["response.file_search_call.completed"],
                shape: Ref(&BETA_RESPONSE_FILE_SEARCH_CALL_COMPLETED_EVENT),
            },
            Variant {
                label: "ResponseFileSearchCallInProgress",
                tags: &["response.file_search_call.in_progress"],
                shape: Ref(&BETA_RESPONSE_FILE_SEARCH_CALL_IN_PROGRESS_EVENT),
            },
            Variant {
                label: "ResponseFileSearchCallSearching",
                tags: &["response.file_search_call.searching"],
                shape: Ref(&BETA_RESPONSE_FILE_SEARCH_CALL_SEARCHING_EVENT),
            },
            Variant {
                label: "ResponseFunctionCallArgumentsDelta",
                tags: &["response.function_call_arguments.delta"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_CALL_ARGUMENTS_DELTA_EVENT),
            },
            Variant {
                label: "ResponseFunctionCallArgumentsDone",
                tags: &["response.function_call_arguments.done"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_CALL_ARGUMENTS_DONE_EVENT),
            },
            Variant {
                label: "ResponseShellCallCommandAdded",
                tags: &["response.shell_call_command.added"],
                shape: Ref(&BETA_RESPONSE_SHELL_CALL_COMMAND_ADDED_EVENT),
            },
            Variant {
                label: "ResponseShellCallCommandDelta",
                tags: &["response.shell_call_command.delta"],
                shape: Ref(&BETA_RESPONSE_SHELL_CALL_COMMAND_DELTA_EVENT),
            },
            Variant {
                label: "ResponseShellCallCommandDone",
                tags: &["response.shell_call_command.done"],
                shape: Ref(&BETA_RESPONSE_SHELL_CALL_COMMAND_DONE_EVENT),
            },
            Variant {
                label: "ResponseShellCallOutputContentDelta",
                tags: &["response.shell_call_output_content.delta"],
                shape: Ref(&BETA_RESPONSE_SHELL_CALL_OUTPUT_CONTENT_DELTA_EVENT),
            },
            Variant {
                label: "ResponseShellCallOutputContentDone",
                tags: &["response.shell_call_output_content.done"],
                shape: Ref(&BETA_RESPONSE_SHELL_CALL_OUTPUT_CONTENT_DONE_EVENT),
            },
            Variant {
                label: "ResponseInProgress",
                tags: &["response.in_progress"],
                shape: Ref(&BETA_RESPONSE_IN_PROGRESS_EVENT),
            },
            Variant {
                label: "ResponseFailed",
                tags: &["response.failed"],
                shape: Ref(&BETA_RESPONSE_FAILED_EVENT),
            },
            Variant {
                label: "ResponseIncomplete",
                tags: &["response.incomplete"],
                shape: Ref(&BETA_RESPONSE_INCOMPLETE_EVENT),
            },
            Variant {
                label: "ResponseOutputItemAdded",
                tags: &["response.output_item.added"],
                shape: Ref(&BETA_RESPONSE_OUTPUT_ITEM_ADDED_EVENT),
            },
            Variant {
                label: "ResponseOutputItemDone",
                tags: &["response.output_item.done"],
                shape: Ref(&BETA_RESPONSE_OUTPUT_ITEM_DONE_EVENT),
            },
            Variant {
                label: "ResponseReasoningSummaryPartAdded",
                tags: &["response.reasoning_summary_part.added"],
                shape: Ref(&BETA_RESPONSE_REASONING_SUMMARY_PART_ADDED_EVENT),
            },
            Variant {
                label: "ResponseReasoningSummaryPartDone",
                tags: &["response.reasoning_summary_part.done"],
                shape: Ref(&BETA_RESPONSE_REASONING_SUMMARY_PART_DONE_EVENT),
            },
            Variant {
                label: "ResponseReasoningSummaryTextDelta",
                tags: &["response.reasoning_summary_text.delta"],
                shape: Ref(&BETA_RESPONSE_REASONING_SUMMARY_TEXT_DELTA_EVENT),
            },
            Variant {
                label: "ResponseReasoningSummaryTextDone",
                tags: &["response.reasoning_summary_text.done"],
                shape: Ref(&BETA_RESPONSE_REASONING_SUMMARY_TEXT_DONE_EVENT),
            },
            Variant {
                label: "ResponseReasoningTextDelta",
                tags: &["response.reasoning_text.delta"],
                shape: Ref(&BETA_RESPONSE_REASONING_TEXT_DELTA_EVENT),
            },
            Variant {
                label: "ResponseReasoningTextDone",
                tags: &["response.reasoning_text.done"],
                shape: Ref(&BETA_RESPONSE_REASONING_TEXT_DONE_EVENT),
            },
            Variant {
                label: "ResponseRefusalDelta",
                tags: &["response.refusal.delta"],
                shape: Ref(&BETA_RESPONSE_REFUSAL_DELTA_EVENT),
            },
            Variant {
                label: "ResponseRefusalDone",
                tags: &["response.refusal.done"],
                shape: Ref(&BETA_RESPONSE_REFUSAL_DONE_EVENT),
            },
            Variant {
                label: "ResponseOutputTextDelta",
                tags: &["response.output_text.delta"],
                shape: Ref(&BETA_RESPONSE_TEXT_DELTA_EVENT),
            },
            Variant {
                label: "ResponseOutputTextDone",
                tags: &["response.output_text.done"],
                shape: Ref(&BETA_RESPONSE_TEXT_DONE_EVENT),
            },
            Variant {
                label: "ResponseWebSearchCallCompleted",
                tags: &["response.web_search_call.completed"],
                shape: Ref(&BETA_RESPONSE_WEB_SEARCH_CALL_COMPLETED_EVENT),
            },
            Variant {
                label: "ResponseWebSearchCallInProgress",
                tags: &["response.web_search_call.in_progress"],
                shape: Ref(&BETA_RESPONSE_WEB_SEARCH_CALL_IN_PROGRESS_EVENT),
            },
            Variant {
                label: "ResponseWebSearchCallSearching",
                tags: &["response.web_search_call.searching"],
                shape: Ref(&BETA_RESPONSE_WEB_SEARCH_CALL_SEARCHING_EVENT),
            },
            Variant {
                label: "ResponseImageGenerationCallCompleted",
                tags: &["response.image_generation_call.completed"],
                shape: Ref(&BETA_RESPONSE_IMAGE_GEN_CALL_COMPLETED_EVENT),
            },
            Variant {
                label: "ResponseImageGenerationCallGenerating",
                tags: &["response.image_generation_call.generating"],
                shape: Ref(&BETA_RESPONSE_IMAGE_GEN_CALL_GENERATING_EVENT),
            },
            Variant {
                label: "ResponseImageGenerationCallInProgress",
                tags: &["response.image_generation_call.in_progress"],
                shape: Ref(&BETA_RESPONSE_IMAGE_GEN_CALL_IN_PROGRESS_EVENT),
            },
            Variant {
                label: "ResponseImageGenerationCallPartialImage",
                tags: &["response.image_generation_call.partial_image"],
                shape: Ref(&BETA_RESPONSE_IMAGE_GEN_CALL_PARTIAL_IMAGE_EVENT),
            },
            Variant {
                label: "ResponseMcpCallArgumentsDelta",
                tags: &["response.mcp_call_arguments.delta"],
                shape: Ref(&BETA_RESPONSE_MCP_CALL_ARGUMENTS_DELTA_EVENT),
            },
            Variant {
                label: "ResponseMcpCallArgumentsDone",
                tags: &["response.mcp_call_arguments.done"],
                shape: Ref(&BETA_RESPONSE_MCP_CALL_ARGUMENTS_DONE_EVENT),
            },
            Variant {
                label: "ResponseMcpCallCompleted",
                tags: &["response.mcp_call.completed"],
                shape: Ref(&BETA_RESPONSE_MCP_CALL_COMPLETED_EVENT),
            },
            Variant {
                label: "ResponseMcpCallFailed",
                tags: &["response.mcp_call.failed"],
                shape: Ref(&BETA_RESPONSE_MCP_CALL_FAILED_EVENT),
            },
            Variant {
                label: "ResponseMcpCallInProgress",
                tags: &["response.mcp_call.in_progress"],
                shape: Ref(&BETA_RESPONSE_MCP_CALL_IN_PROGRESS_EVENT),
            },
            Variant {
                label: "ResponseMcpListToolsCompleted",
                tags: &["response.mcp_list_tools.completed"],
                shape: Ref(&BETA_RESPONSE_MCP_LIST_TOOLS_COMPLETED_EVENT),
            },
            Variant {
                label: "ResponseMcpListToolsFailed",
                tags: &["response.mcp_list_tools.failed"],
                shape: Ref(&BETA_RESPONSE_MCP_LIST_TOOLS_FAILED_EVENT),
            },
            Variant {
                label: "ResponseMcpListToolsInProgress",
                tags: &["response.mcp_list_tools.in_progress"],
                shape: Ref(&BETA_RESPONSE_MCP_LIST_TOOLS_IN_PROGRESS_EVENT),
            },
            Variant {
                label: "ResponseOutputTextAnnotationAdded",
                tags: &["response.output_text.annotation.added"],
                shape: Ref(&BETA_RESPONSE_OUTPUT_TEXT_ANNOTATION_ADDED_EVENT),
            },
            Variant {
                label: "ResponseQueued",
                tags: &["response.queued"],
                shape: Ref(&BETA_RESPONSE_QUEUED_EVENT),
            },
            Variant {
                label: "ResponseCustomToolCallInputDelta",
                tags: &["response.custom_tool_call_input.delta"],
                shape: Ref(&BETA_RESPONSE_CUSTOM_TOOL_CALL_INPUT_DELTA_EVENT),
            },
            Variant {
                label: "ResponseCustomToolCallInputDone",
                tags: &["response.custom_tool_call_input.done"],
                shape: Ref(&BETA_RESPONSE_CUSTOM_TOOL_CALL_INPUT_DONE_EVENT),
            },
            Variant {
                label: "ResponseCompactionCompacting",
                tags: &["response.compaction.compacting"],
                shape: Ref(&BETA_RESPONSE_COMPACTION_COMPACTING_EVENT),
            },
        ],
    },
};

pub(in crate::schema) static BETA_RESPONSE_STREAM_OPTIONS: Named =
    Named { name: "BetaResponseStreamOptions", shape: Ref(&RESPONSE_STREAM_OPTIONS) };
