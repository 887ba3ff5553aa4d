// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::super::Shape::*;
use super::super::*;

pub(in super::super) static ACTIVE_STATUS: Named = Named {
    name: "ActiveStatus",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"active\""),
            required: true,
            default: Some("\"active\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static ANNOTATION_DELTA: Named = Named {
    name: "AnnotationDelta",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "FileCitation",
                tags: &["file_citation"],
                shape: Ref(&FILE_CITATION_DELTA_ANNOTATION),
            },
            Variant { label: "FilePath", tags: &["file_path"], shape: Ref(&FILE_PATH_DELTA_ANNOTATION) },
        ],
    },
};

pub(in super::super) static ASSISTANT: Named = Named {
    name: "Assistant",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"assistant\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "name",
                shape: Nullable(&Text { min: None, max: Some(256), pattern: None, format: None }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "description",
                shape: Nullable(&Text { min: None, max: Some(512), pattern: None, format: None }),
                required: true,
                ..A_FIELD
            },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "instructions",
                shape: Nullable(&Text { min: None, max: Some(256000), pattern: None, format: None }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&ASSISTANT_TOOL), min: None, max: Some(128) },
                required: true,
                default: Some("[]"),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
            Field { name: "tool_resources", shape: Nullable(&Ref(&ASSISTANT_TOOL_RESOURCES)), ..A_FIELD },
            Field {
                name: "temperature",
                shape: Nullable(&Number { min: Some(0.0), max: Some(2.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "top_p",
                shape: Nullable(&Number { min: Some(0.0), max: Some(1.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "response_format",
                shape: Nullable(&Ref(&ASSISTANT_RESPONSE_FORMAT_OPTION)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ASSISTANT_DELETED: Named = Named {
    name: "AssistantDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"assistant.deleted\""), required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ASSISTANT_RESPONSE_FORMAT_OPTION: Named = Named {
    name: "AssistantResponseFormatOption",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Text", tags: &["text"], shape: Ref(&RESPONSE_FORMAT_TEXT) },
            Variant { label: "JsonObject", tags: &["json_object"], shape: Ref(&RESPONSE_FORMAT_JSON_OBJECT) },
            Variant { label: "JsonSchema", tags: &["json_schema"], shape: Ref(&RESPONSE_FORMAT_JSON_SCHEMA) },
        ],
    },
};

pub(in super::super) static ASSISTANT_STREAM_EVENT: Named = Named {
    name: "AssistantStreamEvent",
    shape: Union {
        tag: Some("event"),
        variants: &[
            Variant { label: "ThreadCreated", tags: &["thread.created"], shape: Ref(&THREAD_STREAM_EVENT) },
            Variant {
                label: "ThreadRunCreated",
                tags: &["thread.run.created"],
                shape: Ref(&THREAD_RUN_CREATED),
            },
            Variant {
                label: "ThreadRunQueued",
                tags: &["thread.run.queued"],
                shape: Ref(&THREAD_RUN_QUEUED),
            },
            Variant {
                label: "ThreadRunInProgress",
                tags: &["thread.run.in_progress"],
                shape: Ref(&THREAD_RUN_IN_PROGRESS),
            },
            Variant {
                label: "ThreadRunRequiresAction",
                tags: &["thread.run.requires_action"],
                shape: Ref(&THREAD_RUN_REQUIRES_ACTION),
            },
            Variant {
                label: "ThreadRunCompleted",
                tags: &["thread.run.completed"],
                shape: Ref(&THREAD_RUN_COMPLETED),
            },
            Variant {
                label: "ThreadRunIncomplete",
                tags: &["thread.run.incomplete"],
                shape: Ref(&THREAD_RUN_INCOMPLETE),
            },
            Variant {
                label: "ThreadRunFailed",
                tags: &["thread.run.failed"],
                shape: Ref(&THREAD_RUN_FAILED),
            },
            Variant {
                label: "ThreadRunCancelling",
                tags: &["thread.run.cancelling"],
                shape: Ref(&THREAD_RUN_CANCELLING),
            },
            Variant {
                label: "ThreadRunCancelled",
                tags: &["thread.run.cancelled"],
                shape: Ref(&THREAD_RUN_CANCELLED),
            },
            Variant {
                label: "ThreadRunExpired",
                tags: &["thread.run.expired"],
                shape: Ref(&THREAD_RUN_EXPIRED),
            },
            Variant {
                label: "ThreadRunStepCreated",
                tags: &["thread.run.step.created"],
                shape: Ref(&THREAD_RUN_STEP_CREATED),
            },
            Variant {
                label: "ThreadRunStepInProgress",
                tags: &["thread.run.step.in_progress"],
                shape: Ref(&THREAD_RUN_STEP_IN_PROGRESS),
            },
            Variant {
                label: "ThreadRunStepDelta",
                tags: &["thread.run.step.delta"],
                shape: Ref(&THREAD_RUN_STEP_DELTA),
            },
            Variant {
                label: "ThreadRunStepCompleted",
                tags: &["thread.run.step.completed"],
                shape: Ref(&THREAD_RUN_STEP_COMPLETED),
            },
            Variant {
                label: "ThreadRunStepFailed",
                tags: &["thread.run.step.failed"],
                shape: Ref(&THREAD_RUN_STEP_FAILED),
            },
            Variant {
                label: "ThreadRunStepCancelled",
                tags: &["thread.run.step.cancelled"],
                shape: Ref(&THREAD_RUN_STEP_CANCELLED),
            },
            Variant {
                label: "ThreadRunStepExpired",
                tags: &["thread.run.step.expired"],
                shape: Ref(&THREAD_RUN_STEP_EXPIRED),
            },
            Variant {
                label: "ThreadMessageCreated",
                tags: &["thread.message.created"],
                shape: Ref(&THREAD_MESSAGE_CREATED),
            },
            Variant {
                label: "ThreadMessageInProgress",
                tags: &["thread.message.in_progress"],
                shape: Ref(&THREAD_MESSAGE_IN_PROGRESS),
            },
            Variant {
                label: "ThreadMessageDelta",
                tags: &["thread.message.delta"],
                shape: Ref(&THREAD_MESSAGE_DELTA),
            },
            Variant {
                label: "ThreadMessageCompleted",
                tags: &["thread.message.completed"],
                shape: Ref(&THREAD_MESSAGE_COMPLETED),
            },
            Variant {
                label: "ThreadMessageIncomplete",
                tags: &["thread.message.incomplete"],
                shape: Ref(&THREAD_MESSAGE_INCOMPLETE),
            },
            Variant { label: "Error", tags: &["error"], shape: Ref(&ERROR_EVENT) },
            Variant { label: "Done", tags: &["done"], shape: Ref(&DONE_EVENT) },
        ],
    },
};

pub(in super::super) static ASSISTANT_SUPPORTED_MODELS: Named = Named {
    name: "AssistantSupportedModels",
    shape: Choice {
        values: &[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ],
        open: true,
    },
};

pub(in super::super) static ASSISTANT_TOOL: Named = Named {
    name: "AssistantTool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "CodeInterpreter",
                tags: &["code_interpreter"],
                shape: Ref(&ASSISTANT_TOOLS_CODE),
            },
            Variant { label: "FileSearch", tags: &["file_search"], shape: Ref(&ASSISTANT_TOOLS_FILE_SEARCH) },
            Variant { label: "Function", tags: &["function"], shape: Ref(&ASSISTANT_TOOLS_FUNCTION) },
        ],
    },
};

pub(in super::super) static ASSISTANT_TOOL_CHOICE: Named = Named {
    name: "AssistantToolChoice",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&ASSISTANT_TOOL_CHOICE_TYPE), required: true, ..A_FIELD },
            Field { name: "function", shape: Ref(&ASSISTANT_TOOL_CHOICE_FUNCTION), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ASSISTANT_TOOL_CHOICE_FUNCTION: Named = Named {
    name: "AssistantToolChoiceFunction",
    shape: Object(&Record {
        fields: &[Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static ASSISTANT_TOOL_CHOICE_OPTION: Named = Named {
    name: "AssistantToolChoiceOption",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Preset", tags: &[], shape: Ref(&ASSISTANT_TOOL_CHOICE_OPTION_PRESET) },
            Variant { label: "AssistantToolChoice", tags: &[], shape: Ref(&ASSISTANT_TOOL_CHOICE) },
        ],
    },
};

pub(in super::super) static ASSISTANT_TOOL_CHOICE_OPTION_PRESET: Named = Named {
    name: "AssistantToolChoiceOptionPreset",
    shape: Choice { values: &["none", "auto", "required"], open: false },
};

pub(in super::super) static ASSISTANT_TOOL_CHOICE_TYPE: Named = Named {
    name: "AssistantToolChoiceType",
    shape: Choice { values: &["function", "code_interpreter", "file_search"], open: false },
};

pub(in super::super) static ASSISTANT_TOOL_RESOURCES: Named = Named {
    name: "AssistantToolResources",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "code_interpreter",
                shape: Ref(&ASSISTANT_TOOL_RESOURCES_CODE_INTERPRETER),
                ..A_FIELD
            },
            Field { name: "file_search", shape: Ref(&ASSISTANT_TOOL_RESOURCES_FILE_SEARCH), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ASSISTANT_TOOL_RESOURCES_CODE_INTERPRETER: Named = Named {
    name: "AssistantToolResourcesCodeInterpreter",
    shape: Object(&Record {
        fields: &[Field {
            name: "file_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(20) },
            default: Some("[]"),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static ASSISTANT_TOOL_RESOURCES_FILE_SEARCH: Named = Named {
    name: "AssistantToolResourcesFileSearch",
    shape: Object(&Record {
        fields: &[Field {
            name: "vector_store_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(1) },
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static ASSISTANT_TOOLS_CODE: Named = Named {
    name: "AssistantToolsCode",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"code_interpreter\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static ASSISTANT_TOOLS_FILE_SEARCH: Named = Named {
    name: "AssistantToolsFileSearch",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"file_search\""), required: true, ..A_FIELD },
            Field { name: "file_search", shape: Ref(&ASSISTANT_TOOLS_FILE_SEARCH_FILE_SEARCH), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ASSISTANT_TOOLS_FILE_SEARCH_FILE_SEARCH: Named = Named {
    name: "AssistantToolsFileSearchFileSearch",
    shape: Object(&Record {
        fields: &[
            Field { name: "max_num_results", shape: Integer { min: Some(1), max: Some(50) }, ..A_FIELD },
            Field { name: "ranking_options", shape: Ref(&FILE_SEARCH_RANKING_OPTIONS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ASSISTANT_TOOLS_FILE_SEARCH_TYPE_ONLY: Named = Named {
    name: "AssistantToolsFileSearchTypeOnly",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"file_search\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static ASSISTANT_TOOLS_FUNCTION: Named = Named {
    name: "AssistantToolsFunction",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field { name: "function", shape: Ref(&FUNCTION_DEFINITION), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ATTACHMENT_TYPE: Named =
    Named { name: "AttachmentType", shape: Choice { values: &["image", "file"], open: false } };

pub(in super::super) static AUTOMATIC_THREAD_TITLING_PARAM: Named = Named {
    name: "AutomaticThreadTitlingParam",
    shape: Object(&Record { fields: &[Field { name: "enabled", shape: Flag, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static BETA_ADDITIONAL_TOOLS: Named = Named {
    name: "BetaAdditionalTools",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"additional_tools\""),
                required: true,
                default: Some("\"additional_tools\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role", shape: Ref(&BETA_MESSAGE_ROLE), required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&BETA_TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_ADDITIONAL_TOOLS_ITEM_PARAM: Named = Named {
    name: "BetaAdditionalToolsItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"additional_tools\""),
                required: true,
                default: Some("\"additional_tools\""),
                ..A_FIELD
            },
            Field {
                name: "role",
                shape: Const("\"developer\""),
                required: true,
                default: Some("\"developer\""),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&BETA_TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_AGENT_MESSAGE: Named = Named {
    name: "BetaAgentMessage",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"agent_message\""),
                required: true,
                default: Some("\"agent_message\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "author", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "recipient", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&BETA_AGENT_MESSAGE_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_AGENT_MESSAGE_CONTENT: Named = Named {
    name: "BetaAgentMessageContent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&BETA_RESPONSE_INPUT_TEXT) },
            Variant { label: "OutputText", tags: &["output_text"], shape: Ref(&BETA_RESPONSE_OUTPUT_TEXT) },
            Variant { label: "Text", tags: &["text"], shape: Ref(&BETA_TEXT_CONTENT) },
            Variant { label: "SummaryText", tags: &["summary_text"], shape: Ref(&BETA_SUMMARY_TEXT_CONTENT) },
            Variant {
                label: "ReasoningText",
                tags: &["reasoning_text"],
                shape: Ref(&BETA_REASONING_TEXT_CONTENT),
            },
            Variant { label: "Refusal", tags: &["refusal"], shape: Ref(&BETA_RESPONSE_OUTPUT_REFUSAL) },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&BETA_RESPONSE_INPUT_IMAGE) },
            Variant {
                label: "ComputerScreenshot",
                tags: &["computer_screenshot"],
                shape: Ref(&BETA_COMPUTER_SCREENSHOT_CONTENT),
            },
            Variant { label: "InputFile", tags: &["input_file"], shape: Ref(&BETA_RESPONSE_INPUT_FILE) },
            Variant {
                label: "EncryptedContent",
                tags: &["encrypted_content"],
                shape: Ref(&BETA_ENCRYPTED_CONTENT),
            },
        ],
    },
};

pub(in super::super) static BETA_AGENT_MESSAGE_ITEM_PARAM: Named = Named {
    name: "BetaAgentMessageItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"agent_message\""),
                required: true,
                default: Some("\"agent_message\""),
                ..A_FIELD
            },
            Field { name: "author", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "recipient", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&BETA_AGENT_MESSAGE_ITEM_PARAM_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_AGENT_MESSAGE_ITEM_PARAM_CONTENT: Named = Named {
    name: "BetaAgentMessageItemParamContent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "InputText",
                tags: &["input_text"],
                shape: Ref(&BETA_RESPONSE_INPUT_TEXT_CONTENT),
            },
            Variant {
                label: "InputImage",
                tags: &["input_image"],
                shape: Ref(&BETA_RESPONSE_INPUT_IMAGE_CONTENT),
            },
            Variant {
                label: "EncryptedContent",
                tags: &["encrypted_content"],
                shape: Ref(&BETA_ENCRYPTED_CONTENT_PARAM),
            },
        ],
    },
};

pub(in super::super) static BETA_AGENT_TAG: Named = Named {
    name: "BetaAgentTag",
    shape: Object(&Record {
        fields: &[Field { name: "agent_name", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_AGENT_TAG_PARAM: Named = Named {
    name: "BetaAgentTagParam",
    shape: Object(&Record {
        fields: &[Field { name: "agent_name", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_ANNOTATION: Named =
    Named { name: "BetaAnnotation", shape: Ref(&ANNOTATION) };

pub(in super::super) static BETA_APPLY_PATCH_CALL_OUTPUT_STATUS: Named =
    Named { name: "BetaApplyPatchCallOutputStatus", shape: Ref(&APPLY_PATCH_CALL_OUTPUT_STATUS) };

pub(in super::super) static BETA_APPLY_PATCH_CALL_OUTPUT_STATUS_PARAM: Named =
    Named { name: "BetaApplyPatchCallOutputStatusParam", shape: Ref(&APPLY_PATCH_CALL_OUTPUT_STATUS_PARAM) };

pub(in super::super) static BETA_APPLY_PATCH_CALL_STATUS: Named =
    Named { name: "BetaApplyPatchCallStatus", shape: Ref(&APPLY_PATCH_CALL_STATUS) };

pub(in super::super) static BETA_APPLY_PATCH_CALL_STATUS_PARAM: Named =
    Named { name: "BetaApplyPatchCallStatusParam", shape: Ref(&APPLY_PATCH_CALL_STATUS_PARAM) };

pub(in super::super) static BETA_APPLY_PATCH_OPERATION_PARAM: Named =
    Named { name: "BetaApplyPatchOperationParam", shape: Ref(&APPLY_PATCH_OPERATION_PARAM) };

pub(in super::super) static BETA_APPLY_PATCH_TOOL: Named =
    Named { name: "BetaApplyPatchTool", shape: Ref(&APPLY_PATCH_TOOL) };

pub(in super::super) static BETA_APPLY_PATCH_TOOL_CALL_ITEM_PARAM: Named = Named {
    name: "BetaApplyPatchToolCallItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"apply_patch_call\""),
                required: true,
                default: Some("\"apply_patch_call\""),
                ..A_FIELD
            },
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "status",
                shape: Ref(&BETA_APPLY_PATCH_CALL_STATUS_PARAM),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "operation",
                shape: Ref(&BETA_APPLY_PATCH_OPERATION_PARAM),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_APPLY_PATCH_TOOL_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "BetaApplyPatchToolCallOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"apply_patch_call_output\""),
                required: true,
                default: Some("\"apply_patch_call_output\""),
                ..A_FIELD
            },
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "status",
                shape: Ref(&BETA_APPLY_PATCH_CALL_OUTPUT_STATUS_PARAM),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field {
                name: "output",
                shape: Nullable(&Text { min: None, max: Some(10485760), pattern: None, format: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_ASSISTANT_CREATE_PARAMS: Named = Named {
    name: "BetaAssistantCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: Ref(&ASSISTANT_SUPPORTED_MODELS), required: true, ..A_FIELD },
            Field {
                name: "name",
                shape: Nullable(&Text { min: None, max: Some(256), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "description",
                shape: Nullable(&Text { min: None, max: Some(512), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "instructions",
                shape: Nullable(&Text { min: None, max: Some(256000), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "reasoning_effort",
                shape: Nullable(&Ref(&REASONING_EFFORT)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&ASSISTANT_TOOL), min: None, max: Some(128) },
                default: Some("[]"),
                ..A_FIELD
            },
            Field {
                name: "tool_resources",
                shape: Nullable(&Ref(&BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES)),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
            Field {
                name: "temperature",
                shape: Nullable(&Number { min: Some(0.0), max: Some(2.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "top_p",
                shape: Nullable(&Number { min: Some(0.0), max: Some(1.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "response_format",
                shape: Nullable(&Ref(&ASSISTANT_RESPONSE_FORMAT_OPTION)),
                ..A_FIELD
            },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES: Named = Named {
    name: "BetaAssistantCreateParamsToolResources",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "code_interpreter",
                shape: Ref(&BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_CODE_INTERPRETER),
                ..A_FIELD
            },
            Field {
                name: "file_search",
                shape: Ref(&BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_CODE_INTERPRETER: Named = Named {
    name: "BetaAssistantCreateParamsToolResourcesCodeInterpreter",
    shape: Object(&Record {
        fields: &[Field {
            name: "file_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(20) },
            default: Some("[]"),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH: Named = Named {
    name: "BetaAssistantCreateParamsToolResourcesFileSearch",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "vector_store_ids",
                shape: List { of: &A_TEXT, min: None, max: Some(1) },
                ..A_FIELD
            },
            Field {
                name: "vector_stores",
                shape: List {
                    of: &Ref(&BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE),
                    min: None,
                    max: Some(1),
                },
                ..A_FIELD
            },
        ],
        any_of_required: &[&["vector_store_ids"], &["vector_stores"]],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE: Named = Named { name: "BetaAssistantCreateParamsToolResourcesFileSearchVectorStore", shape: Object(&Record { fields: &[Field { name: "file_ids", shape: List { of: &A_TEXT, min: None, max: Some(100000000) }, ..A_FIELD },
Field { name: "chunking_strategy", shape: Ref(&BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY), ..A_FIELD },
Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
], ..A_RECORD }) };

pub(in super::super) static BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY: Named = Named { name: "BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy", shape: Union { tag: Some("type"), variants: &[Variant { label: "Auto", tags: &["auto"], shape: Ref(&BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_AUTO) },
Variant { label: "Static", tags: &["static"], shape: Ref(&BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_STATIC) },
] } };

pub(in super::super) static BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_AUTO: Named = Named { name: "BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto", shape: Object(&Record { fields: &[Field { name: "type", shape: Const("\"auto\""), required: true, ..A_FIELD },
], open: false, ..A_RECORD }) };

pub(in super::super) static BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_STATIC: Named = Named { name: "BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic", shape: Object(&Record { fields: &[Field { name: "type", shape: Const("\"static\""), required: true, ..A_FIELD },
Field { name: "static", shape: Ref(&BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_STATIC_STATIC), required: true, ..A_FIELD },
], open: false, ..A_RECORD }) };

pub(in super::super) static BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_STATIC_STATIC: Named = Named { name: "BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic", shape: Object(&Record { fields: &[Field { name: "max_chunk_size_tokens", shape: Integer { min: Some(100), max: Some(4096) }, required: true, ..A_FIELD },
Field { name: "chunk_overlap_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
], open: false, ..A_RECORD }) };

pub(in super::super) static BETA_ASSISTANT_UPDATE_PARAMS: Named = Named {
    name: "BetaAssistantUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: Ref(&ASSISTANT_SUPPORTED_MODELS), ..A_FIELD },
            Field {
                name: "reasoning_effort",
                shape: Nullable(&Ref(&REASONING_EFFORT)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
            Field {
                name: "name",
                shape: Nullable(&Text { min: None, max: Some(256), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "description",
                shape: Nullable(&Text { min: None, max: Some(512), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "instructions",
                shape: Nullable(&Text { min: None, max: Some(256000), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&ASSISTANT_TOOL), min: None, max: Some(128) },
                default: Some("[]"),
                ..A_FIELD
            },
            Field {
                name: "tool_resources",
                shape: Nullable(&Ref(&BETA_ASSISTANT_UPDATE_PARAMS_TOOL_RESOURCES)),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
            Field {
                name: "temperature",
                shape: Nullable(&Number { min: Some(0.0), max: Some(2.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "top_p",
                shape: Nullable(&Number { min: Some(0.0), max: Some(1.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "response_format",
                shape: Nullable(&Ref(&ASSISTANT_RESPONSE_FORMAT_OPTION)),
                ..A_FIELD
            },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_ASSISTANT_UPDATE_PARAMS_TOOL_RESOURCES: Named = Named {
    name: "BetaAssistantUpdateParamsToolResources",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "code_interpreter",
                shape: Ref(&BETA_ASSISTANT_UPDATE_PARAMS_TOOL_RESOURCES_CODE_INTERPRETER),
                ..A_FIELD
            },
            Field {
                name: "file_search",
                shape: Ref(&BETA_ASSISTANT_UPDATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_ASSISTANT_UPDATE_PARAMS_TOOL_RESOURCES_CODE_INTERPRETER: Named = Named {
    name: "BetaAssistantUpdateParamsToolResourcesCodeInterpreter",
    shape: Object(&Record {
        fields: &[Field {
            name: "file_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(20) },
            default: Some("[]"),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_ASSISTANT_UPDATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH: Named = Named {
    name: "BetaAssistantUpdateParamsToolResourcesFileSearch",
    shape: Object(&Record {
        fields: &[Field {
            name: "vector_store_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(1) },
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_AUTO_CODE_INTERPRETER_TOOL_PARAM: Named = Named {
    name: "BetaAutoCodeInterpreterToolParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"auto\""),
                required: true,
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "file_ids", shape: List { of: &A_TEXT, min: None, max: Some(50) }, ..A_FIELD },
            Field { name: "memory_limit", shape: Nullable(&Ref(&BETA_CONTAINER_MEMORY_LIMIT)), ..A_FIELD },
            Field {
                name: "network_policy",
                shape: Ref(&BETA_AUTO_CODE_INTERPRETER_TOOL_PARAM_NETWORK_POLICY),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_AUTO_CODE_INTERPRETER_TOOL_PARAM_NETWORK_POLICY: Named = Named {
    name: "BetaAutoCodeInterpreterToolParamNetworkPolicy",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Disabled",
                tags: &["disabled"],
                shape: Ref(&BETA_CONTAINER_NETWORK_POLICY_DISABLED),
            },
            Variant {
                label: "Allowlist",
                tags: &["allowlist"],
                shape: Ref(&BETA_CONTAINER_NETWORK_POLICY_ALLOWLIST),
            },
        ],
    },
};

pub(in super::super) static BETA_CALLABLE_TOOL_ALLOWED_CALLER: Named =
    Named { name: "BetaCallableToolAllowedCaller", shape: Ref(&CALLABLE_TOOL_ALLOWED_CALLER) };

pub(in super::super) static BETA_CHAT_KIT_SESSION_CREATE_PARAMS: Named = Named {
    name: "BetaChatKitSessionCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "workflow", shape: Ref(&CHAT_SESSION_WORKFLOW_PARAM), required: true, ..A_FIELD },
            Field {
                name: "user",
                shape: Text { min: Some(1), max: None, pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "expires_after", shape: Ref(&CHAT_SESSION_EXPIRES_AFTER_PARAM), ..A_FIELD },
            Field { name: "rate_limits", shape: Ref(&CHAT_SESSION_RATE_LIMITS_PARAM), ..A_FIELD },
            Field {
                name: "chatkit_configuration",
                shape: Ref(&CHAT_SESSION_CHAT_KIT_CONFIGURATION_PARAM),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_CHAT_KIT_THREAD_DELETE_RESPONSE: Named = Named {
    name: "BetaChatKitThreadDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"chatkit.thread.deleted\""),
                required: true,
                default: Some("\"chatkit.thread.deleted\""),
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_CODE_INTERPRETER_TOOL: Named = Named {
    name: "BetaCodeInterpreterTool",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"code_interpreter\""), required: true, ..A_FIELD },
            Field {
                name: "container",
                shape: Ref(&BETA_CODE_INTERPRETER_TOOL_CONTAINER),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List {
                    of: &Ref(&BETA_CALLABLE_TOOL_ALLOWED_CALLER),
                    min: Some(1),
                    max: None,
                }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_CODE_INTERPRETER_TOOL_CONTAINER: Named = Named {
    name: "BetaCodeInterpreterToolContainer",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "BetaAutoCodeInterpreterToolParam",
                tags: &[],
                shape: Ref(&BETA_AUTO_CODE_INTERPRETER_TOOL_PARAM),
            },
        ],
    },
};

pub(in super::super) static BETA_COMPACTED_RESPONSE: Named = Named {
    name: "BetaCompactedResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"response.compaction\""),
                required: true,
                default: Some("\"response.compaction\""),
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: List { of: &Ref(&BETA_ITEM_FIELD), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "usage", shape: Ref(&BETA_RESPONSE_USAGE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_COMPACTION_TRIGGER_ITEM_PARAM: Named = Named {
    name: "BetaCompactionTriggerItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"compaction_trigger\""),
                required: true,
                default: Some("\"compaction_trigger\""),
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_COMPUTER_ACTION: Named =
    Named { name: "BetaComputerAction", shape: Ref(&COMPUTER_ACTION) };

pub(in super::super) static BETA_COMPUTER_ACTION_LIST: Named =
    Named { name: "BetaComputerActionList", shape: Ref(&COMPUTER_ACTION_LIST) };

pub(in super::super) static BETA_COMPUTER_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "BetaComputerCallOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "type",
                shape: Const("\"computer_call_output\""),
                required: true,
                default: Some("\"computer_call_output\""),
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: Ref(&BETA_RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_SCREENSHOT),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "acknowledged_safety_checks",
                shape: Nullable(&List {
                    of: &Ref(&BETA_COMPUTER_CALL_SAFETY_CHECK_PARAM),
                    min: None,
                    max: None,
                }),
                ..A_FIELD
            },
            Field { name: "status", shape: Nullable(&Ref(&BETA_FUNCTION_CALL_ITEM_STATUS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_COMPUTER_CALL_OUTPUT_STATUS: Named =
    Named { name: "BetaComputerCallOutputStatus", shape: Ref(&COMPUTER_CALL_OUTPUT_STATUS) };

pub(in super::super) static BETA_COMPUTER_CALL_SAFETY_CHECK_PARAM: Named =
    Named { name: "BetaComputerCallSafetyCheckParam", shape: Ref(&COMPUTER_CALL_SAFETY_CHECK_PARAM) };

pub(in super::super) static BETA_COMPUTER_SCREENSHOT_CONTENT: Named =
    Named { name: "BetaComputerScreenshotContent", shape: Ref(&COMPUTER_SCREENSHOT_CONTENT) };

pub(in super::super) static BETA_COMPUTER_TOOL: Named =
    Named { name: "BetaComputerTool", shape: Ref(&COMPUTER_TOOL) };

pub(in super::super) static BETA_COMPUTER_USE_PREVIEW_TOOL: Named =
    Named { name: "BetaComputerUsePreviewTool", shape: Ref(&COMPUTER_USE_PREVIEW_TOOL) };

pub(in super::super) static BETA_CONTAINER_FILE_CITATION_PARAM: Named = Named {
    name: "BetaContainerFileCitationParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"container_file_citation\""),
                required: true,
                default: Some("\"container_file_citation\""),
                ..A_FIELD
            },
            Field {
                name: "start_index",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "end_index",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "filename", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_CONTAINER_MEMORY_LIMIT: Named =
    Named { name: "BetaContainerMemoryLimit", shape: Ref(&CONTAINER_MEMORY_LIMIT) };

pub(in super::super) static BETA_CONTAINER_NETWORK_POLICY_ALLOWLIST: Named =
    Named { name: "BetaContainerNetworkPolicyAllowlist", shape: Ref(&CONTAINER_NETWORK_POLICY_ALLOWLIST) };

pub(in super::super) static BETA_CONTAINER_NETWORK_POLICY_DISABLED: Named =
    Named { name: "BetaContainerNetworkPolicyDisabled", shape: Ref(&CONTAINER_NETWORK_POLICY_DISABLED) };

pub(in super::super) static BETA_CONTEXT_MANAGEMENT_PARAM: Named =
    Named { name: "BetaContextManagementParam", shape: Ref(&CONTEXT_MANAGEMENT_PARAM) };

pub(in super::super) static BETA_CONVERSATION_PARAM: Named =
    Named { name: "BetaConversationParam", shape: Ref(&CONVERSATION_PARAM) };

pub(in super::super) static BETA_CREATE_RESPONSE_TRUNCATION: Named = Named {
    name: "BetaCreateResponseTruncation",
    shape: Choice { values: &["auto", "disabled"], open: false },
};

pub(in super::super) static BETA_CUSTOM_GRAMMAR_FORMAT_PARAM: Named =
    Named { name: "BetaCustomGrammarFormatParam", shape: Ref(&CUSTOM_GRAMMAR_FORMAT_PARAM) };

pub(in super::super) static BETA_CUSTOM_TEXT_FORMAT_PARAM: Named =
    Named { name: "BetaCustomTextFormatParam", shape: Ref(&CUSTOM_TEXT_FORMAT_PARAM) };

pub(in super::super) static BETA_CUSTOM_TOOL: Named = Named {
    name: "BetaCustomTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"custom\""),
                required: true,
                default: Some("\"custom\""),
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "format", shape: Ref(&BETA_CUSTOM_TOOL_FORMAT), ..A_FIELD },
            Field { name: "defer_loading", shape: Flag, ..A_FIELD },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List {
                    of: &Ref(&BETA_CALLABLE_TOOL_ALLOWED_CALLER),
                    min: Some(1),
                    max: None,
                }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_CUSTOM_TOOL_FORMAT: Named = Named {
    name: "BetaCustomToolFormat",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&BETA_CUSTOM_TEXT_FORMAT_PARAM) },
            Variant { label: "Grammar", tags: &["grammar"], shape: Ref(&BETA_CUSTOM_GRAMMAR_FORMAT_PARAM) },
        ],
    },
};

pub(in super::super) static BETA_EASY_INPUT_MESSAGE: Named =
    Named { name: "BetaEasyInputMessage", shape: Ref(&EASY_INPUT_MESSAGE) };

pub(in super::super) static BETA_EMPTY_MODEL_PARAM: Named =
    Named { name: "BetaEmptyModelParam", shape: Ref(&EMPTY_MODEL_PARAM) };

pub(in super::super) static BETA_ENCRYPTED_CONTENT: Named = Named {
    name: "BetaEncryptedContent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"encrypted_content\""),
                required: true,
                default: Some("\"encrypted_content\""),
                ..A_FIELD
            },
            Field { name: "encrypted_content", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_ENCRYPTED_CONTENT_PARAM: Named = Named {
    name: "BetaEncryptedContentParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"encrypted_content\""),
                required: true,
                default: Some("\"encrypted_content\""),
                ..A_FIELD
            },
            Field {
                name: "encrypted_content",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_FILE_CITATION_PARAM: Named = Named {
    name: "BetaFileCitationParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"file_citation\""),
                required: true,
                default: Some("\"file_citation\""),
                ..A_FIELD
            },
            Field { name: "index", shape: Integer { min: Some(0), max: None }, required: true, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "filename", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_FILE_SEARCH_TOOL: Named =
    Named { name: "BetaFileSearchTool", shape: Ref(&FILE_SEARCH_TOOL) };

pub(in super::super) static BETA_FUNCTION_CALL_ITEM_STATUS: Named =
    Named { name: "BetaFunctionCallItemStatus", shape: Ref(&FUNCTION_CALL_ITEM_STATUS) };

pub(in super::super) static BETA_FUNCTION_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "BetaFunctionCallOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"function_call_output\""),
                required: true,
                default: Some("\"function_call_output\""),
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: Ref(&BETA_FUNCTION_CALL_OUTPUT_ITEM_PARAM_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "call_id",
                shape: Nullable(&Text { min: Some(1), max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "name",
                shape: Nullable(&Text { min: Some(1), max: Some(128), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "namespace",
                shape: Nullable(&Text {
                    min: Some(1),
                    max: Some(64),
                    pattern: Some("^[a-zA-Z0-9_-]+$"),
                    format: None,
                }),
                ..A_FIELD
            },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&BETA_FUNCTION_CALL_ITEM_STATUS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_FUNCTION_CALL_OUTPUT_ITEM_PARAM_OUTPUT: Named = Named {
    name: "BetaFunctionCallOutputItemParamOutput",
    shape: Ref(&FUNCTION_CALL_OUTPUT_ITEM_PARAM_OUTPUT),
};

pub(in super::super) static BETA_FUNCTION_CALL_OUTPUT_STATUS_ENUM: Named =
    Named { name: "BetaFunctionCallOutputStatusEnum", shape: Ref(&FUNCTION_CALL_OUTPUT_STATUS_ENUM) };

pub(in super::super) static BETA_FUNCTION_CALL_STATUS: Named =
    Named { name: "BetaFunctionCallStatus", shape: Ref(&FUNCTION_CALL_STATUS) };

pub(in super::super) static BETA_FUNCTION_SHELL_ACTION: Named =
    Named { name: "BetaFunctionShellAction", shape: Ref(&FUNCTION_SHELL_ACTION) };

pub(in super::super) static BETA_FUNCTION_SHELL_ACTION_PARAM: Named =
    Named { name: "BetaFunctionShellActionParam", shape: Ref(&FUNCTION_SHELL_ACTION_PARAM) };

pub(in super::super) static BETA_FUNCTION_SHELL_CALL_ITEM_PARAM: Named = Named {
    name: "BetaFunctionShellCallItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "type",
                shape: Const("\"shell_call\""),
                required: true,
                default: Some("\"shell_call\""),
                ..A_FIELD
            },
            Field {
                name: "action",
                shape: Ref(&BETA_FUNCTION_SHELL_ACTION_PARAM),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&BETA_FUNCTION_SHELL_CALL_ITEM_STATUS)), ..A_FIELD },
            Field {
                name: "environment",
                shape: Nullable(&Ref(&BETA_FUNCTION_SHELL_CALL_ITEM_PARAM_ENVIRONMENT)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_FUNCTION_SHELL_CALL_ITEM_PARAM_ENVIRONMENT: Named = Named {
    name: "BetaFunctionShellCallItemParamEnvironment",
    shape: Ref(&FUNCTION_SHELL_CALL_ITEM_PARAM_ENVIRONMENT),
};

pub(in super::super) static BETA_FUNCTION_SHELL_CALL_ITEM_STATUS: Named =
    Named { name: "BetaFunctionShellCallItemStatus", shape: Ref(&FUNCTION_SHELL_CALL_ITEM_STATUS) };

pub(in super::super) static BETA_FUNCTION_SHELL_CALL_OUTPUT_CONTENT: Named =
    Named { name: "BetaFunctionShellCallOutputContent", shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_CONTENT) };

pub(in super::super) static BETA_FUNCTION_SHELL_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "BetaFunctionShellCallOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "type",
                shape: Const("\"shell_call_output\""),
                required: true,
                default: Some("\"shell_call_output\""),
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: List {
                    of: &Ref(&BETA_RESPONSE_FUNCTION_SHELL_CALL_OUTPUT_CONTENT),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&BETA_FUNCTION_SHELL_CALL_ITEM_STATUS)), ..A_FIELD },
            Field { name: "max_output_length", shape: Nullable(&AN_INTEGER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_FUNCTION_SHELL_CALL_OUTPUT_STATUS_ENUM: Named = Named {
    name: "BetaFunctionShellCallOutputStatusEnum",
    shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_STATUS_ENUM),
};

pub(in super::super) static BETA_FUNCTION_SHELL_CALL_STATUS: Named =
    Named { name: "BetaFunctionShellCallStatus", shape: Ref(&FUNCTION_SHELL_CALL_STATUS) };

pub(in super::super) static BETA_FUNCTION_SHELL_TOOL: Named =
    Named { name: "BetaFunctionShellTool", shape: Ref(&FUNCTION_SHELL_TOOL) };

pub(in super::super) static BETA_FUNCTION_TOOL: Named =
    Named { name: "BetaFunctionTool", shape: Ref(&FUNCTION_TOOL) };

pub(in super::super) static BETA_FUNCTION_TOOL_CALL_OUTPUT: Named = Named {
    name: "BetaFunctionToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function_call_output\""), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&BETA_FUNCTION_TOOL_CALL_OUTPUT_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_FUNCTION_CALL_OUTPUT_STATUS_ENUM), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_FUNCTION_TOOL_CALL_OUTPUT_OUTPUT: Named =
    Named { name: "BetaFunctionToolCallOutputOutput", shape: Ref(&FUNCTION_TOOL_CALL_OUTPUT_OUTPUT) };

pub(in super::super) static BETA_FUNCTION_TOOL_PARAM: Named =
    Named { name: "BetaFunctionToolParam", shape: Ref(&FUNCTION_TOOL_PARAM) };

pub(in super::super) static BETA_IMAGE_GEN_TOOL: Named =
    Named { name: "BetaImageGenTool", shape: Ref(&IMAGE_GEN_TOOL) };

pub(in super::super) static BETA_IMAGE_GEN_TOOL_CALL: Named = Named {
    name: "BetaImageGenToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"image_generation_call\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_IMAGE_GEN_TOOL_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "result", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_IMAGE_GEN_TOOL_CALL_STATUS: Named =
    Named { name: "BetaImageGenToolCallStatus", shape: Ref(&IMAGE_GEN_TOOL_CALL_STATUS) };

pub(in super::super) static BETA_INPUT_MESSAGE: Named = Named {
    name: "BetaInputMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Ref(&BETA_INPUT_MESSAGE_ROLE), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: Ref(&BETA_RESPONSE_INPUT_MESSAGE_CONTENT_LIST),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_INPUT_MESSAGE_STATUS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_INPUT_MESSAGE_ROLE: Named =
    Named { name: "BetaInputMessageRole", shape: Ref(&INPUT_MESSAGE_ROLE) };

pub(in super::super) static BETA_INPUT_MESSAGE_STATUS: Named =
    Named { name: "BetaInputMessageStatus", shape: Ref(&INPUT_MESSAGE_STATUS) };

pub(in super::super) static BETA_INPUT_PARAM: Named = Named {
    name: "BetaInputParam",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "BetaResponseInputItemList",
                tags: &[],
                shape: List { of: &Ref(&BETA_RESPONSE_INPUT_ITEM), min: None, max: None },
            },
        ],
    },
};

pub(in super::super) static BETA_ITEM_FIELD: Named = Named {
    name: "BetaItemField",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Message", tags: &["message"], shape: Ref(&BETA_MESSAGE) },
            Variant { label: "Program", tags: &["program"], shape: Ref(&BETA_PROGRAM) },
            Variant { label: "ProgramOutput", tags: &["program_output"], shape: Ref(&BETA_PROGRAM_OUTPUT) },
            Variant {
                label: "FunctionCall",
                tags: &["function_call"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_TOOL_CALL),
            },
            Variant {
                label: "MultiAgentCall",
                tags: &["multi_agent_call"],
                shape: Ref(&BETA_MULTI_AGENT_CALL),
            },
            Variant {
                label: "MultiAgentCallOutput",
                tags: &["multi_agent_call_output"],
                shape: Ref(&BETA_MULTI_AGENT_CALL_OUTPUT),
            },
            Variant {
                label: "ToolSearchCall",
                tags: &["tool_search_call"],
                shape: Ref(&BETA_RESPONSE_TOOL_SEARCH_CALL),
            },
            Variant {
                label: "ToolSearchOutput",
                tags: &["tool_search_output"],
                shape: Ref(&BETA_RESPONSE_TOOL_SEARCH_OUTPUT_ITEM),
            },
            Variant {
                label: "AdditionalTools",
                tags: &["additional_tools"],
                shape: Ref(&BETA_ADDITIONAL_TOOLS),
            },
            Variant { label: "AgentMessage", tags: &["agent_message"], shape: Ref(&BETA_AGENT_MESSAGE) },
            Variant {
                label: "FunctionCallOutput",
                tags: &["function_call_output"],
                shape: Ref(&BETA_FUNCTION_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "FileSearchCall",
                tags: &["file_search_call"],
                shape: Ref(&BETA_RESPONSE_FILE_SEARCH_TOOL_CALL),
            },
            Variant {
                label: "WebSearchCall",
                tags: &["web_search_call"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_WEB_SEARCH),
            },
            Variant {
                label: "ImageGenerationCall",
                tags: &["image_generation_call"],
                shape: Ref(&BETA_IMAGE_GEN_TOOL_CALL),
            },
            Variant {
                label: "ComputerCall",
                tags: &["computer_call"],
                shape: Ref(&BETA_RESPONSE_COMPUTER_TOOL_CALL),
            },
            Variant {
                label: "ComputerCallOutput",
                tags: &["computer_call_output"],
                shape: Ref(&BETA_RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_ITEM),
            },
            Variant { label: "Reasoning", tags: &["reasoning"], shape: Ref(&BETA_RESPONSE_REASONING_ITEM) },
            Variant {
                label: "Compaction",
                tags: &["compaction"],
                shape: Ref(&BETA_RESPONSE_COMPACTION_ITEM),
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
                shape: Ref(&BETA_RESPONSE_FUNCTION_SHELL_TOOL_CALL),
            },
            Variant {
                label: "ShellCallOutput",
                tags: &["shell_call_output"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_SHELL_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "ApplyPatchCall",
                tags: &["apply_patch_call"],
                shape: Ref(&BETA_RESPONSE_APPLY_PATCH_TOOL_CALL),
            },
            Variant {
                label: "ApplyPatchCallOutput",
                tags: &["apply_patch_call_output"],
                shape: Ref(&BETA_RESPONSE_APPLY_PATCH_TOOL_CALL_OUTPUT),
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
                shape: Ref(&BETA_MCP_APPROVAL_RESPONSE_RESOURCE),
            },
            Variant { label: "McpCall", tags: &["mcp_call"], shape: Ref(&BETA_MCP_TOOL_CALL) },
            Variant {
                label: "CustomToolCall",
                tags: &["custom_tool_call"],
                shape: Ref(&BETA_RESPONSE_CUSTOM_TOOL_CALL),
            },
            Variant {
                label: "CustomToolCallOutput",
                tags: &["custom_tool_call_output"],
                shape: Ref(&BETA_RESPONSE_CUSTOM_TOOL_CALL_OUTPUT),
            },
        ],
    },
};

pub(in super::super) static BETA_ITEM_REFERENCE_PARAM: Named = Named {
    name: "BetaItemReferenceParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
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

pub(in super::super) static BETA_LOCAL_SHELL_EXEC_ACTION: Named =
    Named { name: "BetaLocalShellExecAction", shape: Ref(&LOCAL_SHELL_EXEC_ACTION) };

pub(in super::super) static BETA_LOCAL_SHELL_TOOL_CALL: Named = Named {
    name: "BetaLocalShellToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"local_shell_call\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "action", shape: Ref(&BETA_LOCAL_SHELL_EXEC_ACTION), required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&BETA_LOCAL_SHELL_TOOL_CALL_STATUS),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_LOCAL_SHELL_TOOL_CALL_OUTPUT: Named = Named {
    name: "BetaLocalShellToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"local_shell_call_output\""), required: true, ..A_FIELD },
            Field { name: "output", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field {
                name: "status",
                shape: Nullable(&Ref(&BETA_LOCAL_SHELL_TOOL_CALL_OUTPUT_STATUS)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_LOCAL_SHELL_TOOL_CALL_OUTPUT_STATUS: Named =
    Named { name: "BetaLocalShellToolCallOutputStatus", shape: Ref(&LOCAL_SHELL_TOOL_CALL_OUTPUT_STATUS) };

pub(in super::super) static BETA_LOCAL_SHELL_TOOL_CALL_STATUS: Named =
    Named { name: "BetaLocalShellToolCallStatus", shape: Ref(&LOCAL_SHELL_TOOL_CALL_STATUS) };

pub(in super::super) static BETA_LOCAL_SHELL_TOOL_PARAM: Named =
    Named { name: "BetaLocalShellToolParam", shape: Ref(&LOCAL_SHELL_TOOL_PARAM) };

pub(in super::super) static BETA_MCP_APPROVAL_REQUEST: Named = Named {
    name: "BetaMcpApprovalRequest",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_approval_request\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_MCP_APPROVAL_RESPONSE: Named = Named {
    name: "BetaMcpApprovalResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_approval_response\""), required: true, ..A_FIELD },
            Field { name: "approve", shape: Flag, required: true, ..A_FIELD },
            Field { name: "approval_request_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "reason", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_MCP_APPROVAL_RESPONSE_RESOURCE: Named = Named {
    name: "BetaMcpApprovalResponseResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_approval_response\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "approve", shape: Flag, required: true, ..A_FIELD },
            Field { name: "approval_request_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "reason", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_MCP_LIST_TOOLS: Named = Named {
    name: "BetaMcpListTools",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_list_tools\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&BETA_MCP_LIST_TOOLS_TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "error", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_MCP_LIST_TOOLS_TOOL: Named =
    Named { name: "BetaMcpListToolsTool", shape: Ref(&MCP_LIST_TOOLS_TOOL) };

pub(in super::super) static BETA_MCP_TOOL: Named = Named { name: "BetaMcpTool", shape: Ref(&MCP_TOOL) };

pub(in super::super) static BETA_MCP_TOOL_CALL: Named = Named {
    name: "BetaMcpToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_call\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "output", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "error", shape: Nullable(&Ref(&BETA_MCP_TOOL_CALL_ERROR)), ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_MCP_TOOL_CALL_STATUS), ..A_FIELD },
            Field { name: "approval_request_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_MCP_TOOL_CALL_ERROR: Named =
    Named { name: "BetaMcpToolCallError", shape: Ref(&MCP_TOOL_CALL_ERROR) };

pub(in super::super) static BETA_MCP_TOOL_CALL_STATUS: Named =
    Named { name: "BetaMcpToolCallStatus", shape: Ref(&MCP_TOOL_CALL_STATUS) };

pub(in super::super) static BETA_MESSAGE: Named = Named {
    name: "BetaMessage",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"message\""),
                required: true,
                default: Some("\"message\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_MESSAGE_STATUS), required: true, ..A_FIELD },
            Field { name: "role", shape: Ref(&BETA_MESSAGE_ROLE), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&BETA_MESSAGE_CONTENT_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "phase", shape: Nullable(&Ref(&BETA_MESSAGE_PHASE2)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_MESSAGE_CONTENT_ITEM: Named = Named {
    name: "BetaMessageContentItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&BETA_RESPONSE_INPUT_TEXT) },
            Variant { label: "OutputText", tags: &["output_text"], shape: Ref(&BETA_RESPONSE_OUTPUT_TEXT) },
            Variant { label: "Text", tags: &["text"], shape: Ref(&BETA_TEXT_CONTENT) },
            Variant { label: "SummaryText", tags: &["summary_text"], shape: Ref(&BETA_SUMMARY_TEXT_CONTENT) },
            Variant {
                label: "ReasoningText",
                tags: &["reasoning_text"],
                shape: Ref(&BETA_REASONING_TEXT_CONTENT),
            },
            Variant { label: "Refusal", tags: &["refusal"], shape: Ref(&BETA_RESPONSE_OUTPUT_REFUSAL) },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&BETA_RESPONSE_INPUT_IMAGE) },
            Variant {
                label: "ComputerScreenshot",
                tags: &["computer_screenshot"],
                shape: Ref(&BETA_COMPUTER_SCREENSHOT_CONTENT),
            },
            Variant { label: "InputFile", tags: &["input_file"], shape: Ref(&BETA_RESPONSE_INPUT_FILE) },
            Variant {
                label: "EncryptedContent",
                tags: &["encrypted_content"],
                shape: Ref(&BETA_ENCRYPTED_CONTENT),
            },
        ],
    },
};

pub(in super::super) static BETA_MESSAGE_PHASE: Named =
    Named { name: "BetaMessagePhase", shape: Ref(&MESSAGE_PHASE) };

pub(in super::super) static BETA_MESSAGE_PHASE2: Named = Named {
    name: "BetaMessagePhase2",
    shape: Choice { values: &["commentary", "final_answer"], open: false },
};

pub(in super::super) static BETA_MESSAGE_ROLE: Named =
    Named { name: "BetaMessageRole", shape: Ref(&MESSAGE_ROLE) };

pub(in super::super) static BETA_MESSAGE_STATUS: Named =
    Named { name: "BetaMessageStatus", shape: Ref(&MESSAGE_STATUS) };

pub(in super::super) static BETA_METADATA: Named = Named { name: "BetaMetadata", shape: Ref(&METADATA) };

pub(in super::super) static BETA_MODEL_IDS_COMPACTION: Named =
    Named { name: "BetaModelIdsCompaction", shape: Ref(&MODEL_IDS_COMPACTION) };

pub(in super::super) static BETA_MODEL_IDS_RESPONSES: Named = Named {
    name: "BetaModelIdsResponses",
    shape: Choice {
        values: &[
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
        ],
        open: false,
    },
};

pub(in super::super) static BETA_MODEL_RESPONSE_PROPERTIES_PROMPT_CACHE_RETENTION: Named = Named {
    name: "BetaModelResponsePropertiesPromptCacheRetention",
    shape: Choice { values: &["in_memory", "24h"], open: false },
};

pub(in super::super) static BETA_MODERATION: Named =
    Named { name: "BetaModeration", shape: Ref(&MODERATION) };

pub(in super::super) static BETA_MODERATION_PARAM: Named =
    Named { name: "BetaModerationParam", shape: Ref(&MODERATION_PARAM) };

pub(in super::super) static BETA_MULTI_AGENT_ACTION: Named = Named {
    name: "BetaMultiAgentAction",
    shape: Choice {
        values: &[
            "spawn_agent",
            "interrupt_agent",
            "list_agents",
            "send_message",
            "followup_task",
            "wait_agent",
        ],
        open: false,
    },
};

pub(in super::super) static BETA_MULTI_AGENT_CALL: Named = Named {
    name: "BetaMultiAgentCall",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"multi_agent_call\""),
                required: true,
                default: Some("\"multi_agent_call\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "action", shape: Ref(&BETA_MULTI_AGENT_ACTION), required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_MULTI_AGENT_CALL_ITEM_PARAM: Named = Named {
    name: "BetaMultiAgentCallItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "type",
                shape: Const("\"multi_agent_call\""),
                required: true,
                default: Some("\"multi_agent_call\""),
                ..A_FIELD
            },
            Field { name: "action", shape: Ref(&BETA_MULTI_AGENT_ACTION), required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_MULTI_AGENT_CALL_OUTPUT: Named = Named {
    name: "BetaMultiAgentCallOutput",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"multi_agent_call_output\""),
                required: true,
                default: Some("\"multi_agent_call_output\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "action", shape: Ref(&BETA_MULTI_AGENT_ACTION), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: List { of: &Ref(&BETA_RESPONSE_OUTPUT_TEXT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_MULTI_AGENT_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "BetaMultiAgentCallOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "type",
                shape: Const("\"multi_agent_call_output\""),
                required: true,
                default: Some("\"multi_agent_call_output\""),
                ..A_FIELD
            },
            Field { name: "action", shape: Ref(&BETA_MULTI_AGENT_ACTION), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: List { of: &Ref(&BETA_OUTPUT_TEXT_CONTENT_PARAM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_MULTI_AGENT_PARAM: Named = Named {
    name: "BetaMultiAgentParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "enabled", shape: Flag, required: true, ..A_FIELD },
            Field { name: "max_concurrent_subagents", shape: Integer { min: Some(1), max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_NAMESPACE_TOOL: Named = Named {
    name: "BetaNamespaceTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"namespace\""),
                required: true,
                default: Some("\"namespace\""),
                ..A_FIELD
            },
            Field {
                name: "name",
                shape: Text { min: Some(1), max: None, pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&BETA_NAMESPACE_TOOL_TOOL), min: Some(1), max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_NAMESPACE_TOOL_TOOL: Named = Named {
    name: "BetaNamespaceToolTool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Function", tags: &["function"], shape: Ref(&BETA_FUNCTION_TOOL_PARAM) },
            Variant { label: "Custom", tags: &["custom"], shape: Ref(&BETA_CUSTOM_TOOL) },
        ],
    },
};

pub(in super::super) static BETA_OUTPUT_CONTENT: Named =
    Named { name: "BetaOutputContent", shape: Ref(&OUTPUT_CONTENT) };

pub(in super::super) static BETA_OUTPUT_MESSAGE_CONTENT: Named =
    Named { name: "BetaOutputMessageContent", shape: Ref(&OUTPUT_MESSAGE_CONTENT) };

pub(in super::super) static BETA_OUTPUT_TEXT_CONTENT_PARAM: Named = Named {
    name: "BetaOutputTextContentParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"output_text\""),
                required: true,
                default: Some("\"output_text\""),
                ..A_FIELD
            },
            Field {
                name: "text",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "annotations",
                shape: List { of: &Ref(&BETA_OUTPUT_TEXT_CONTENT_PARAM_ANNOTATION), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_OUTPUT_TEXT_CONTENT_PARAM_ANNOTATION: Named = Named {
    name: "BetaOutputTextContentParamAnnotation",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "FileCitation",
                tags: &["file_citation"],
                shape: Ref(&BETA_FILE_CITATION_PARAM),
            },
            Variant { label: "UrlCitation", tags: &["url_citation"], shape: Ref(&BETA_URL_CITATION_PARAM) },
            Variant {
                label: "ContainerFileCitation",
                tags: &["container_file_citation"],
                shape: Ref(&BETA_CONTAINER_FILE_CITATION_PARAM),
            },
        ],
    },
};

pub(in super::super) static BETA_PERSONALITY_ENUM: Named =
    Named { name: "BetaPersonalityEnum", shape: Ref(&PERSONALITY_ENUM) };

pub(in super::super) static BETA_PROGRAM: Named = Named {
    name: "BetaProgram",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"program\""),
                required: true,
                default: Some("\"program\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "code", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "fingerprint", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_PROGRAM_ITEM_PARAM: Named = Named {
    name: "BetaProgramItemParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"program\""),
                required: true,
                default: Some("\"program\""),
                ..A_FIELD
            },
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "code",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "fingerprint",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_PROGRAM_OUTPUT: Named = Named {
    name: "BetaProgramOutput",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"program_output\""),
                required: true,
                default: Some("\"program_output\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "result", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_PROGRAM_OUTPUT_STATUS), required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_PROGRAM_OUTPUT_ITEM_PARAM: Named = Named {
    name: "BetaProgramOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"program_output\""),
                required: true,
                default: Some("\"program_output\""),
                ..A_FIELD
            },
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "result",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&BETA_PROGRAM_OUTPUT_ITEM_STATUS), required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_PROGRAM_OUTPUT_ITEM_STATUS: Named =
    Named { name: "BetaProgramOutputItemStatus", shape: Ref(&PROGRAM_OUTPUT_ITEM_STATUS) };

pub(in super::super) static BETA_PROGRAM_OUTPUT_STATUS: Named =
    Named { name: "BetaProgramOutputStatus", shape: Ref(&PROGRAM_OUTPUT_STATUS) };

pub(in super::super) static BETA_PROGRAMMATIC_TOOL_CALLING_PARAM: Named =
    Named { name: "BetaProgrammaticToolCallingParam", shape: Ref(&PROGRAMMATIC_TOOL_CALLING_PARAM) };

pub(in super::super) static BETA_PROMPT_CACHE_OPTIONS: Named =
    Named { name: "BetaPromptCacheOptions", shape: Ref(&PROMPT_CACHE_OPTIONS) };

pub(in super::super) static BETA_PROMPT_CACHE_OPTIONS_PARAM: Named =
    Named { name: "BetaPromptCacheOptionsParam", shape: Ref(&PROMPT_CACHE_OPTIONS_PARAM) };

pub(in super::super) static BETA_PROMPT_CACHE_RETENTION_ENUM: Named =
    Named { name: "BetaPromptCacheRetentionEnum", shape: Ref(&PROMPT_CACHE_RETENTION_ENUM) };

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_PARAMS: Named = Named {
    name: "BetaRealtimeSessionCreateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "client_secret",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS_CLIENT_SECRET),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "modalities",
                shape: List { of: &Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS_MODALITY), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "instructions", shape: A_TEXT, ..A_FIELD },
            Field { name: "voice", shape: Ref(&VOICE_IDS_OR_CUSTOM_VOICE), ..A_FIELD },
            Field { name: "input_audio_format", shape: A_TEXT, ..A_FIELD },
            Field { name: "output_audio_format", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "input_audio_transcription",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS_INPUT_AUDIO_TRANSCRIPTION),
                ..A_FIELD
            },
            Field {
                name: "speed",
                shape: Number { min: Some(0.25), max: Some(1.5), above: None },
                default: Some("1"),
                ..A_FIELD
            },
            Field { name: "tracing", shape: Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS_TRACING), ..A_FIELD },
            Field {
                name: "turn_detection",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS_TURN_DETECTION),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS_TOOL), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "tool_choice", shape: A_TEXT, ..A_FIELD },
            Field { name: "temperature", shape: A_NUMBER, ..A_FIELD },
            Field {
                name: "max_response_output_tokens",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS_MAX_RESPONSE_OUTPUT_TOKENS),
                ..A_FIELD
            },
            Field { name: "truncation", shape: Ref(&REALTIME_TRUNCATION), ..A_FIELD },
            Field { name: "prompt", shape: Nullable(&Ref(&RESPONSE_PROMPT)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_PARAMS_CLIENT_SECRET: Named = Named {
    name: "BetaRealtimeSessionCreateParamsClientSecret",
    shape: Object(&Record {
        fields: &[
            Field { name: "value", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "expires_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_PARAMS_INPUT_AUDIO_TRANSCRIPTION: Named = Named {
    name: "BetaRealtimeSessionCreateParamsInputAudioTranscription",
    shape: Object(&Record { fields: &[Field { name: "model", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_PARAMS_MAX_RESPONSE_OUTPUT_TOKENS: Named = Named {
    name: "BetaRealtimeSessionCreateParamsMaxResponseOutputTokens",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Integer", tags: &[], shape: AN_INTEGER },
            Variant { label: "Inf", tags: &[], shape: Const("\"inf\"") },
        ],
    },
};

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_PARAMS_MODALITY: Named = Named {
    name: "BetaRealtimeSessionCreateParamsModality",
    shape: Choice { values: &["text", "audio"], open: false },
};

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_PARAMS_TOOL: Named = Named {
    name: "BetaRealtimeSessionCreateParamsTool",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function\""), ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "parameters", shape: AN_OBJECT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_PARAMS_TRACING: Named = Named {
    name: "BetaRealtimeSessionCreateParamsTracing",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant {
                label: "TracingConfiguration",
                tags: &[],
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS_TRACING_TRACING_CONFIGURATION),
            },
        ],
    },
};

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_PARAMS_TRACING_TRACING_CONFIGURATION: Named =
    Named {
        name: "BetaRealtimeSessionCreateParamsTracingTracingConfiguration",
        shape: Object(&Record {
            fields: &[
                Field { name: "workflow_name", shape: A_TEXT, ..A_FIELD },
                Field { name: "group_id", shape: A_TEXT, ..A_FIELD },
                Field { name: "metadata", shape: AN_OBJECT, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_PARAMS_TURN_DETECTION: Named = Named {
    name: "BetaRealtimeSessionCreateParamsTurnDetection",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: A_TEXT, ..A_FIELD },
            Field { name: "threshold", shape: A_NUMBER, ..A_FIELD },
            Field { name: "prefix_padding_ms", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "silence_duration_ms", shape: AN_INTEGER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_RESPONSE: Named = Named {
    name: "BetaRealtimeSessionCreateResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "object", shape: A_TEXT, ..A_FIELD },
            Field { name: "expires_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field {
                name: "include",
                shape: List {
                    of: &Const("\"item.input_audio_transcription.logprobs\""),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
            Field { name: "model", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "output_modalities",
                shape: List {
                    of: &Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_OUTPUT_MODALITY),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
            Field { name: "instructions", shape: A_TEXT, ..A_FIELD },
            Field { name: "audio", shape: Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO), ..A_FIELD },
            Field { name: "tracing", shape: Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_TRACING), ..A_FIELD },
            Field {
                name: "turn_detection",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_TURN_DETECTION),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&REALTIME_FUNCTION_TOOL), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "tool_choice", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "max_output_tokens",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_MAX_OUTPUT_TOKENS),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO: Named = Named {
    name: "BetaRealtimeSessionCreateResponseAudio",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "input",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT),
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO_OUTPUT),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT: Named = Named {
    name: "BetaRealtimeSessionCreateResponseAudioInput",
    shape: Object(&Record {
        fields: &[
            Field { name: "format", shape: Ref(&REALTIME_AUDIO_FORMATS), ..A_FIELD },
            Field { name: "transcription", shape: Ref(&AUDIO_TRANSCRIPTION_RESPONSE), ..A_FIELD },
            Field {
                name: "noise_reduction",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT_NOISE_REDUCTION),
                ..A_FIELD
            },
            Field {
                name: "turn_detection",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT_TURN_DETECTION),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT_NOISE_REDUCTION: Named =
    Named {
        name: "BetaRealtimeSessionCreateResponseAudioInputNoiseReduction",
        shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT_NOISE_REDUCTION),
    };

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT_TURN_DETECTION: Named = Named {
    name: "BetaRealtimeSessionCreateResponseAudioInputTurnDetection",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: A_TEXT, ..A_FIELD },
            Field { name: "threshold", shape: A_NUMBER, ..A_FIELD },
            Field { name: "prefix_padding_ms", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "silence_duration_ms", shape: AN_INTEGER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO_OUTPUT: Named = Named {
    name: "BetaRealtimeSessionCreateResponseAudioOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "format", shape: Ref(&REALTIME_AUDIO_FORMATS), ..A_FIELD },
            Field { name: "voice", shape: Ref(&VOICE_IDS_SHARED), ..A_FIELD },
            Field { name: "speed", shape: A_NUMBER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_RESPONSE_MAX_OUTPUT_TOKENS: Named = Named {
    name: "BetaRealtimeSessionCreateResponseMaxOutputTokens",
    shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE_MAX_OUTPUT_TOKENS),
};

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_RESPONSE_OUTPUT_MODALITY: Named = Named {
    name: "BetaRealtimeSessionCreateResponseOutputModality",
    shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE_OUTPUT_MODALITY),
};

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_RESPONSE_TRACING: Named = Named {
    name: "BetaRealtimeSessionCreateResponseTracing",
    shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE_TRACING),
};

pub(in super::super) static BETA_REALTIME_SESSION_CREATE_RESPONSE_TURN_DETECTION: Named = Named {
    name: "BetaRealtimeSessionCreateResponseTurnDetection",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: A_TEXT, ..A_FIELD },
            Field { name: "threshold", shape: A_NUMBER, ..A_FIELD },
            Field { name: "prefix_padding_ms", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "silence_duration_ms", shape: AN_INTEGER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_REALTIME_TRANSCRIPTION_SESSION_CREATE_PARAMS: Named = Named {
    name: "BetaRealtimeTranscriptionSessionCreateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "turn_detection",
                shape: Ref(&BETA_REALTIME_TRANSCRIPTION_SESSION_CREATE_PARAMS_TURN_DETECTION),
                ..A_FIELD
            },
            Field {
                name: "input_audio_noise_reduction",
                shape: Ref(&BETA_REALTIME_TRANSCRIPTION_SESSION_CREATE_PARAMS_INPUT_AUDIO_NOISE_REDUCTION),
                ..A_FIELD
            },
            Field {
                name: "input_audio_format",
                shape: Ref(&BETA_REALTIME_TRANSCRIPTION_SESSION_CREATE_PARAMS_INPUT_AUDIO_FORMAT),
                default: Some("\"pcm16\""),
                ..A_FIELD
            },
            Field { name: "input_audio_transcription", shape: Ref(&AUDIO_TRANSCRIPTION), ..A_FIELD },
            Field {
                name: "include",
                shape: List {
                    of: &Const("\"item.input_audio_transcription.logprobs\""),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_REALTIME_TRANSCRIPTION_SESSION_CREATE_PARAMS_INPUT_AUDIO_FORMAT: Named =
    Named {
        name: "BetaRealtimeTranscriptionSessionCreateParamsInputAudioFormat",
        shape: Choice { values: &["pcm16", "g711_ulaw", "g711_alaw"], open: false },
    };

pub(in super::super) static BETA_REALTIME_TRANSCRIPTION_SESSION_CREATE_PARAMS_INPUT_AUDIO_NOISE_REDUCTION:
    Named = Named {
    name: "BetaRealtimeTranscriptionSessionCreateParamsInputAudioNoiseReduction",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Ref(&NOISE_REDUCTION_TYPE), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_REALTIME_TRANSCRIPTION_SESSION_CREATE_PARAMS_TURN_DETECTION: Named = Named {
    name: "BetaRealtimeTranscriptionSessionCreateParamsTurnDetection",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"server_vad\""), ..A_FIELD },
            Field { name: "threshold", shape: A_NUMBER, ..A_FIELD },
            Field { name: "prefix_padding_ms", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "silence_duration_ms", shape: AN_INTEGER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_REASONING: Named = Named { name: "BetaReasoning", shape: Ref(&REASONING) };

pub(in super::super) static BETA_REASONING_TEXT_CONTENT: Named =
    Named { name: "BetaReasoningTextContent", shape: Ref(&REASONING_TEXT_CONTENT) };

pub(in super::super) static BETA_RESPONSE: Named = Named {
    name: "BetaResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"response\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: A_NUMBER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "error", shape: Nullable(&Ref(&BETA_RESPONSE_ERROR)), required: true, ..A_FIELD },
            Field {
                name: "incomplete_details",
                shape: Nullable(&Ref(&BETA_RESPONSE_INCOMPLETE_DETAILS)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "instructions",
                shape: Nullable(&Ref(&BETA_RESPONSE_INSTRUCTIONS)),
                required: true,
                ..A_FIELD
            },
            Field { name: "model", shape: Ref(&BETA_MODEL_IDS_RESPONSES), required: true, ..A_FIELD },
            Field { name: "tools", shape: Ref(&BETA_TOOLS_ARRAY), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: List { of: &Ref(&BETA_RESPONSE_OUTPUT_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "parallel_tool_calls",
                shape: Flag,
                required: true,
                default: Some("true"),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&BETA_METADATA)), required: true, ..A_FIELD },
            Field { name: "tool_choice", shape: Ref(&BETA_TOOL_CHOICE_PARAM), required: true, ..A_FIELD },
            Field {
                name: "temperature",
                shape: Nullable(&Number { min: Some(0.0), max: Some(2.0), above: None }),
                required: true,
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "top_p",
                shape: Nullable(&Number { min: Some(0.0), max: Some(1.0), above: None }),
                required: true,
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "top_logprobs",
                shape: Nullable(&Integer { min: Some(0), max: Some(20) }),
                ..A_FIELD
            },
            Field { name: "user", shape: A_TEXT, deprecated: true, ..A_FIELD },
            Field {
                name: "safety_identifier",
                shape: Nullable(&Text { min: None, max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field { name: "prompt_cache_key", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "prompt_cache_retention",
                shape: Nullable(&Ref(&BETA_MODEL_RESPONSE_PROPERTIES_PROMPT_CACHE_RETENTION)),
                deprecated: true,
                ..A_FIELD
            },
            Field { name: "previous_response_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "background", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "max_tool_calls", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "text", shape: Ref(&BETA_RESPONSE_TEXT_CONFIG), ..A_FIELD },
            Field { name: "prompt", shape: Nullable(&Ref(&BETA_RESPONSE_PROMPT)), ..A_FIELD },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&BETA_SERVICE_TIER)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "truncation",
                shape: Nullable(&Ref(&BETA_RESPONSE_TRUNCATION)),
                default: Some("\"disabled\""),
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&BETA_RESPONSE_STATUS), ..A_FIELD },
            Field {
                name: "completed_at",
                shape: Nullable(&A_NUMBER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "reasoning", shape: Nullable(&Ref(&BETA_REASONING)), ..A_FIELD },
            Field { name: "output_text", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "usage", shape: Ref(&BETA_RESPONSE_USAGE), ..A_FIELD },
            Field { name: "prompt_cache_options", shape: Ref(&BETA_PROMPT_CACHE_OPTIONS), ..A_FIELD },
            Field { name: "moderation", shape: Nullable(&Ref(&BETA_MODERATION)), ..A_FIELD },
            Field { name: "conversation", shape: Nullable(&Ref(&BETA_RESPONSE_CONVERSATION)), ..A_FIELD },
            Field { name: "max_output_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_APPLY_PATCH_TOOL_CALL: Named = Named {
    name: "BetaResponseApplyPatchToolCall",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"apply_patch_call\""),
                required: true,
                default: Some("\"apply_patch_call\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_APPLY_PATCH_CALL_STATUS), required: true, ..A_FIELD },
            Field {
                name: "operation",
                shape: Ref(&BETA_RESPONSE_APPLY_PATCH_TOOL_CALL_OPERATION),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_APPLY_PATCH_TOOL_CALL_OPERATION: Named = Named {
    name: "BetaResponseApplyPatchToolCallOperation",
    shape: Ref(&RESPONSE_APPLY_PATCH_TOOL_CALL_OPERATION),
};

pub(in super::super) static BETA_RESPONSE_APPLY_PATCH_TOOL_CALL_OUTPUT: Named = Named {
    name: "BetaResponseApplyPatchToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"apply_patch_call_output\""),
                required: true,
                default: Some("\"apply_patch_call_output\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&BETA_APPLY_PATCH_CALL_OUTPUT_STATUS),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "output", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_AUDIO_DELTA_EVENT: Named = Named {
    name: "BetaResponseAudioDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.audio.delta\""), required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_AUDIO_DONE_EVENT: Named = Named {
    name: "BetaResponseAudioDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.audio.done\""), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_AUDIO_TRANSCRIPT_DELTA_EVENT: Named = Named {
    name: "BetaResponseAudioTranscriptDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.audio.transcript.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_AUDIO_TRANSCRIPT_DONE_EVENT: Named = Named {
    name: "BetaResponseAudioTranscriptDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.audio.transcript.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_CODE_INTERPRETER_CALL_CODE_DELTA_EVENT: Named = Named {
    name: "BetaResponseCodeInterpreterCallCodeDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.code_interpreter_call_code.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_CODE_INTERPRETER_CALL_CODE_DONE_EVENT: Named = Named {
    name: "BetaResponseCodeInterpreterCallCodeDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.code_interpreter_call_code.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "code", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_CODE_INTERPRETER_CALL_COMPLETED_EVENT: Named = Named {
    name: "BetaResponseCodeInterpreterCallCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.code_interpreter_call.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_CODE_INTERPRETER_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "BetaResponseCodeInterpreterCallInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.code_interpreter_call.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_CODE_INTERPRETER_CALL_INTERPRETING_EVENT: Named = Named {
    name: "BetaResponseCodeInterpreterCallInterpretingEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.code_interpreter_call.interpreting\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_CODE_INTERPRETER_TOOL_CALL: Named = Named {
    name: "BetaResponseCodeInterpreterToolCall",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"code_interpreter_call\""),
                required: true,
                default: Some("\"code_interpreter_call\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&BETA_RESPONSE_CODE_INTERPRETER_TOOL_CALL_STATUS),
                required: true,
                ..A_FIELD
            },
            Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "code", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "outputs",
                shape: Nullable(&List {
                    of: &Ref(&BETA_RESPONSE_CODE_INTERPRETER_TOOL_CALL_OUTPUT),
                    min: None,
                    max: None,
                }),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_CODE_INTERPRETER_TOOL_CALL_OUTPUT: Named = Named {
    name: "BetaResponseCodeInterpreterToolCallOutput",
    shape: Ref(&RESPONSE_CODE_INTERPRETER_TOOL_CALL_OUTPUT),
};

pub(in super::super) static BETA_RESPONSE_CODE_INTERPRETER_TOOL_CALL_STATUS: Named = Named {
    name: "BetaResponseCodeInterpreterToolCallStatus",
    shape: Ref(&RESPONSE_CODE_INTERPRETER_TOOL_CALL_STATUS),
};

pub(in super::super) static BETA_RESPONSE_COMPACT_PARAMS: Named = Named {
    name: "BetaResponseCompactParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "model",
                shape: Nullable(&Ref(&BETA_MODEL_IDS_COMPACTION)),
                required: true,
                ..A_FIELD
            },
            Field { name: "input", shape: Nullable(&Ref(&BETA_RESPONSE_COMPACT_PARAMS_INPUT)), ..A_FIELD },
            Field { name: "previous_response_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "prompt_cache_key",
                shape: Nullable(&Text { min: None, max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "prompt_cache_retention",
                shape: Nullable(&Ref(&BETA_PROMPT_CACHE_RETENTION_ENUM)),
                deprecated: true,
                ..A_FIELD
            },
            Field {
                name: "prompt_cache_options",
                shape: Nullable(&Ref(&BETA_PROMPT_CACHE_OPTIONS_PARAM)),
                ..A_FIELD
            },
            Field { name: "service_tier", shape: Nullable(&Ref(&BETA_SERVICE_TIER_ENUM)), ..A_FIELD },
            Field {
                name: "betas",
                shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_COMPACT_PARAMS_INPUT: Named = Named {
    name: "BetaResponseCompactParamsInput",
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

pub(in super::super) static BETA_RESPONSE_COMPACTION_ITEM: Named = Named {
    name: "BetaResponseCompactionItem",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"compaction\""),
                required: true,
                default: Some("\"compaction\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "encrypted_content", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_COMPACTION_ITEM_PARAM: Named = Named {
    name: "BetaResponseCompactionItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"compaction\""),
                required: true,
                default: Some("\"compaction\""),
                ..A_FIELD
            },
            Field {
                name: "encrypted_content",
                shape: Text { min: None, max: Some(20971520), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_COMPLETED_EVENT: Named = Named {
    name: "BetaResponseCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.completed\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&BETA_RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_COMPUTER_TOOL_CALL: Named = Named {
    name: "BetaResponseComputerToolCall",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"computer_call\""),
                required: true,
                default: Some("\"computer_call\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "pending_safety_checks",
                shape: List { of: &Ref(&BETA_COMPUTER_CALL_SAFETY_CHECK_PARAM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "status",
                shape: Ref(&BETA_RESPONSE_COMPUTER_TOOL_CALL_STATUS),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "action", shape: Ref(&BETA_COMPUTER_ACTION), ..A_FIELD },
            Field { name: "actions", shape: Ref(&BETA_COMPUTER_ACTION_LIST), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_ITEM: Named = Named {
    name: "BetaResponseComputerToolCallOutputItem",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"computer_call_output\""),
                required: true,
                default: Some("\"computer_call_output\""),
                ..A_FIELD
            },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&BETA_RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_SCREENSHOT),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&BETA_COMPUTER_CALL_OUTPUT_STATUS),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field {
                name: "acknowledged_safety_checks",
                shape: List { of: &Ref(&BETA_COMPUTER_CALL_SAFETY_CHECK_PARAM), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_SCREENSHOT: Named = Named {
    name: "BetaResponseComputerToolCallOutputScreenshot",
    shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_SCREENSHOT),
};

pub(in super::super) static BETA_RESPONSE_COMPUTER_TOOL_CALL_STATUS: Named =
    Named { name: "BetaResponseComputerToolCallStatus", shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL_STATUS) };

pub(in super::super) static BETA_RESPONSE_CONTENT_PART_ADDED_EVENT: Named = Named {
    name: "BetaResponseContentPartAddedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.content_part.added\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "part", shape: Ref(&BETA_OUTPUT_CONTENT), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_CONTENT_PART_DONE_EVENT: Named = Named {
    name: "BetaResponseContentPartDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.content_part.done\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "part", shape: Ref(&BETA_OUTPUT_CONTENT), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_CONVERSATION: Named =
    Named { name: "BetaResponseConversation", shape: Ref(&RESPONSE_CONVERSATION) };

pub(in super::super) static BETA_RESPONSE_CREATE_PARAMS: Named = Named {
    name: "BetaResponseCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "metadata", shape: Nullable(&Ref(&BETA_METADATA)), ..A_FIELD },
            Field { name: "top_logprobs", shape: Integer { min: Some(0), max: Some(20) }, ..A_FIELD },
            Field {
                name: "temperature",
                shape: Nullable(&Number { min: Some(0.0), max: Some(2.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "top_p",
                shape: Nullable(&Number { min: Some(0.0), max: Some(1.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field { name: "user", shape: A_TEXT, deprecated: true, ..A_FIELD },
            Field {
                name: "safety_identifier",
                shape: Nullable(&Text { min: None, max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field { name: "prompt_cache_key", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "prompt_cache_retention",
                shape: Nullable(&Ref(&BETA_MODEL_RESPONSE_PROPERTIES_PROMPT_CACHE_RETENTION)),
                deprecated: true,
                ..A_FIELD
            },
            Field { name: "prompt_cache_options", shape: Ref(&BETA_PROMPT_CACHE_OPTIONS_PARAM), ..A_FIELD },
            Field { name: "previous_response_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Ref(&BETA_MODEL_IDS_RESPONSES), ..A_FIELD },
            Field { name: "background", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "max_tool_calls", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "text", shape: Ref(&BETA_RESPONSE_TEXT_CONFIG), ..A_FIELD },
            Field { name: "tools", shape: Ref(&BETA_TOOLS_ARRAY), ..A_FIELD },
            Field { name: "tool_choice", shape: Ref(&BETA_TOOL_CHOICE_PARAM), ..A_FIELD },
            Field { name: "prompt", shape: Nullable(&Ref(&BETA_RESPONSE_PROMPT)), ..A_FIELD },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&BETA_SERVICE_TIER)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "truncation",
                shape: Nullable(&Ref(&BETA_CREATE_RESPONSE_TRUNCATION)),
                default: Some("\"disabled\""),
                deprecated: true,
                ..A_FIELD
            },
            Field { name: "reasoning", shape: Nullable(&Ref(&BETA_REASONING)), ..A_FIELD },
            Field { name: "input", shape: Ref(&BETA_INPUT_PARAM), ..A_FIELD },
            Field {
                name: "include",
                shape: Nullable(&List { of: &Ref(&BETA_RESPONSE_INCLUDABLE), min: None, max: None }),
                ..A_FIELD
            },
            Field { name: "parallel_tool_calls", shape: Nullable(&Flag), default: Some("true"), ..A_FIELD },
            Field { name: "store", shape: Nullable(&Flag), default: Some("true"), ..A_FIELD },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "moderation", shape: Nullable(&Ref(&BETA_MODERATION_PARAM)), ..A_FIELD },
            Field { name: "stream", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "stream_options", shape: Nullable(&Ref(&BETA_RESPONSE_STREAM_OPTIONS)), ..A_FIELD },
            Field { name: "conversation", shape: Nullable(&Ref(&BETA_CONVERSATION_PARAM)), ..A_FIELD },
            Field {
                name: "context_management",
                shape: Nullable(&List { of: &Ref(&BETA_CONTEXT_MANAGEMENT_PARAM), min: Some(1), max: None }),
                ..A_FIELD
            },
            Field {
                name: "max_output_tokens",
                shape: Nullable(&Integer { min: Some(16), max: None }),
                ..A_FIELD
            },
            Field { name: "multi_agent", shape: Nullable(&Ref(&BETA_MULTI_AGENT_PARAM)), ..A_FIELD },
            Field {
                name: "betas",
                shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_CREATED_EVENT: Named = Named {
    name: "BetaResponseCreatedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.created\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&BETA_RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_CUSTOM_TOOL_CALL: Named = Named {
    name: "BetaResponseCustomToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom_tool_call\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_CUSTOM_TOOL_CALL_INPUT_DELTA_EVENT: Named = Named {
    name: "BetaResponseCustomToolCallInputDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.custom_tool_call_input.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_CUSTOM_TOOL_CALL_INPUT_DONE_EVENT: Named = Named {
    name: "BetaResponseCustomToolCallInputDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.custom_tool_call_input.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_CUSTOM_TOOL_CALL_ITEM: Named = Named {
    name: "BetaResponseCustomToolCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom_tool_call\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_CUSTOM_TOOL_CALL_OUTPUT: Named = Named {
    name: "BetaResponseCustomToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom_tool_call_output\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&BETA_RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_ITEM: Named = Named {
    name: "BetaResponseCustomToolCallOutputItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom_tool_call_output\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&BETA_RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&BETA_FUNCTION_CALL_OUTPUT_STATUS_ENUM),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT: Named = Named {
    name: "BetaResponseCustomToolCallOutputOutput",
    shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT),
};

pub(in super::super) static BETA_RESPONSE_ERROR: Named =
    Named { name: "BetaResponseError", shape: Ref(&RESPONSE_ERROR) };

pub(in super::super) static BETA_RESPONSE_ERROR_EVENT: Named = Named {
    name: "BetaResponseErrorEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"error\""), required: true, ..A_FIELD },
            Field { name: "code", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "param", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_FAILED_EVENT: Named = Named {
    name: "BetaResponseFailedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.failed\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&BETA_RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_FILE_SEARCH_CALL_COMPLETED_EVENT: Named = Named {
    name: "BetaResponseFileSearchCallCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.file_search_call.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_FILE_SEARCH_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "BetaResponseFileSearchCallInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.file_search_call.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_FILE_SEARCH_CALL_SEARCHING_EVENT: Named = Named {
    name: "BetaResponseFileSearchCallSearchingEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.file_search_call.searching\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_FILE_SEARCH_TOOL_CALL: Named = Named {
    name: "BetaResponseFileSearchToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"file_search_call\""), required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&BETA_RESPONSE_FILE_SEARCH_TOOL_CALL_STATUS),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "queries",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field {
                name: "results",
                shape: Nullable(&List {
                    of: &Ref(&BETA_RESPONSE_FILE_SEARCH_TOOL_CALL_RESULT),
                    min: None,
                    max: None,
                }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_FILE_SEARCH_TOOL_CALL_RESULT: Named = Named {
    name: "BetaResponseFileSearchToolCallResult",
    shape: Ref(&RESPONSE_FILE_SEARCH_TOOL_CALL_RESULT),
};

pub(in super::super) static BETA_RESPONSE_FILE_SEARCH_TOOL_CALL_STATUS: Named = Named {
    name: "BetaResponseFileSearchToolCallStatus",
    shape: Ref(&RESPONSE_FILE_SEARCH_TOOL_CALL_STATUS),
};

pub(in super::super) static BETA_RESPONSE_FUNCTION_CALL_ARGUMENTS_DELTA_EVENT: Named = Named {
    name: "BetaResponseFunctionCallArgumentsDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.function_call_arguments.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_FUNCTION_CALL_ARGUMENTS_DONE_EVENT: Named = Named {
    name: "BetaResponseFunctionCallArgumentsDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.function_call_arguments.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_FUNCTION_SHELL_CALL_OUTPUT_CONTENT: Named = Named {
    name: "BetaResponseFunctionShellCallOutputContent",
    shape: Ref(&RESPONSE_FUNCTION_SHELL_CALL_OUTPUT_CONTENT),
};

pub(in super::super) static BETA_RESPONSE_FUNCTION_SHELL_TOOL_CALL: Named = Named {
    name: "BetaResponseFunctionShellToolCall",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"shell_call\""),
                required: true,
                default: Some("\"shell_call\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "action", shape: Ref(&BETA_FUNCTION_SHELL_ACTION), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_FUNCTION_SHELL_CALL_STATUS), required: true, ..A_FIELD },
            Field {
                name: "environment",
                shape: Nullable(&Ref(&BETA_RESPONSE_FUNCTION_SHELL_TOOL_CALL_ENVIRONMENT)),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_FUNCTION_SHELL_TOOL_CALL_ENVIRONMENT: Named = Named {
    name: "BetaResponseFunctionShellToolCallEnvironment",
    shape: Ref(&RESPONSE_FUNCTION_SHELL_TOOL_CALL_ENVIRONMENT),
};

pub(in super::super) static BETA_RESPONSE_FUNCTION_SHELL_TOOL_CALL_OUTPUT: Named = Named {
    name: "BetaResponseFunctionShellToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"shell_call_output\""),
                required: true,
                default: Some("\"shell_call_output\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&BETA_FUNCTION_SHELL_CALL_OUTPUT_STATUS_ENUM),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: List { of: &Ref(&BETA_FUNCTION_SHELL_CALL_OUTPUT_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "max_output_length", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_FUNCTION_TOOL_CALL: Named = Named {
    name: "BetaResponseFunctionToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function_call\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_RESPONSE_FUNCTION_TOOL_CALL_STATUS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_FUNCTION_TOOL_CALL_ITEM: Named = Named {
    name: "BetaResponseFunctionToolCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function_call\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_FUNCTION_TOOL_CALL_OUTPUT_ITEM: Named = Named {
    name: "BetaResponseFunctionToolCallOutputItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function_call_output\""), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&BETA_FUNCTION_TOOL_CALL_OUTPUT_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&BETA_FUNCTION_CALL_OUTPUT_STATUS_ENUM),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_FUNCTION_TOOL_CALL_STATUS: Named =
    Named { name: "BetaResponseFunctionToolCallStatus", shape: Ref(&RESPONSE_FUNCTION_TOOL_CALL_STATUS) };

pub(in super::super) static BETA_RESPONSE_FUNCTION_WEB_SEARCH: Named = Named {
    name: "BetaResponseFunctionWebSearch",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"web_search_call\""), required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&BETA_RESPONSE_FUNCTION_WEB_SEARCH_STATUS),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "action",
                shape: Ref(&BETA_RESPONSE_FUNCTION_WEB_SEARCH_ACTION),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_FUNCTION_WEB_SEARCH_ACTION: Named =
    Named { name: "BetaResponseFunctionWebSearchAction", shape: Ref(&RESPONSE_FUNCTION_WEB_SEARCH_ACTION) };

pub(in super::super) static BETA_RESPONSE_FUNCTION_WEB_SEARCH_STATUS: Named =
    Named { name: "BetaResponseFunctionWebSearchStatus", shape: Ref(&RESPONSE_FUNCTION_WEB_SEARCH_STATUS) };

pub(in super::super) static BETA_RESPONSE_IMAGE_GEN_CALL_COMPLETED_EVENT: Named = Named {
    name: "BetaResponseImageGenCallCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.image_generation_call.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_IMAGE_GEN_CALL_GENERATING_EVENT: Named = Named {
    name: "BetaResponseImageGenCallGeneratingEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.image_generation_call.generating\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_IMAGE_GEN_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "BetaResponseImageGenCallInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.image_generation_call.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_IMAGE_GEN_CALL_PARTIAL_IMAGE_EVENT: Named = Named {
    name: "BetaResponseImageGenCallPartialImageEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.image_generation_call.partial_image\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "partial_image_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "partial_image_b64", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "size", shape: A_TEXT, ..A_FIELD },
            Field { name: "quality", shape: A_TEXT, ..A_FIELD },
            Field { name: "background", shape: A_TEXT, ..A_FIELD },
            Field { name: "output_format", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_IN_PROGRESS_EVENT: Named = Named {
    name: "BetaResponseInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.in_progress\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&BETA_RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_INCLUDABLE: Named =
    Named { name: "BetaResponseIncludable", shape: Ref(&RESPONSE_INCLUDABLE) };

pub(in super::super) static BETA_RESPONSE_INCOMPLETE_DETAILS: Named =
    Named { name: "BetaResponseIncompleteDetails", shape: Ref(&RESPONSE_INCOMPLETE_DETAILS) };

pub(in super::super) static BETA_RESPONSE_INCOMPLETE_EVENT: Named = Named {
    name: "BetaResponseIncompleteEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.incomplete\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&BETA_RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_INPUT_FILE: Named =
    Named { name: "BetaResponseInputFile", shape: Ref(&RESPONSE_INPUT_FILE) };

pub(in super::super) static BETA_RESPONSE_INPUT_IMAGE: Named =
    Named { name: "BetaResponseInputImage", shape: Ref(&RESPONSE_INPUT_IMAGE) };

pub(in super::super) static BETA_RESPONSE_INPUT_IMAGE_CONTENT: Named =
    Named { name: "BetaResponseInputImageContent", shape: Ref(&RESPONSE_INPUT_IMAGE_CONTENT) };

pub(in super::super) static BETA_RESPONSE_INPUT_ITEM: Named = Named {
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
        ],
    },
};

pub(in super::super) static BETA_RESPONSE_INPUT_MESSAGE_CONTENT_LIST: Named =
    Named { name: "BetaResponseInputMessageContentList", shape: Ref(&RESPONSE_INPUT_MESSAGE_CONTENT_LIST) };

pub(in super::super) static BETA_RESPONSE_INPUT_MESSAGE_ITEM: Named = Named {
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

pub(in super::super) static BETA_RESPONSE_INPUT_TEXT: Named =
    Named { name: "BetaResponseInputText", shape: Ref(&RESPONSE_INPUT_TEXT) };

pub(in super::super) static BETA_RESPONSE_INPUT_TEXT_CONTENT: Named =
    Named { name: "BetaResponseInputTextContent", shape: Ref(&RESPONSE_INPUT_TEXT_CONTENT) };

pub(in super::super) static BETA_RESPONSE_INPUT_TOKEN_COUNT_PARAMS: Named = Named {
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

pub(in super::super) static BETA_RESPONSE_INPUT_TOKEN_COUNT_PARAMS_INPUT: Named = Named {
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

pub(in super::super) static BETA_RESPONSE_INPUT_TOKEN_COUNT_RESPONSE: Named = Named {
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

pub(in super::super) static BETA_RESPONSE_INSTRUCTIONS: Named = Named {
    name: "BetaResponseInstructions",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "BetaResponseInputItemList",
                tags: &[],
                shape: List { of: &Ref(&BETA_RESPONSE_INPUT_ITEM), min: None, max: None },
            },
        ],
    },
};

pub(in super::super) static BETA_RESPONSE_ITEM: Named = Named {
    name: "BetaResponseItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "BetaResponseInputMessageItem",
                tags: &["message"],
                shape: Ref(&BETA_RESPONSE_INPUT_MESSAGE_ITEM),
            },
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
                shape: Ref(&BETA_RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_ITEM),
            },
            Variant {
                label: "WebSearchCall",
                tags: &["web_search_call"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_WEB_SEARCH),
            },
            Variant {
                label: "FunctionCall",
                tags: &["function_call"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_TOOL_CALL_ITEM),
            },
            Variant {
                label: "FunctionCallOutput",
                tags: &["function_call_output"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_TOOL_CALL_OUTPUT_ITEM),
            },
            Variant { label: "AgentMessage", tags: &["agent_message"], shape: Ref(&BETA_AGENT_MESSAGE) },
            Variant {
                label: "MultiAgentCall",
                tags: &["multi_agent_call"],
                shape: Ref(&BETA_MULTI_AGENT_CALL),
            },
            Variant {
                label: "MultiAgentCallOutput",
                tags: &["multi_agent_call_output"],
                shape: Ref(&BETA_MULTI_AGENT_CALL_OUTPUT),
            },
            Variant {
                label: "ToolSearchCall",
                tags: &["tool_search_call"],
                shape: Ref(&BETA_RESPONSE_TOOL_SEARCH_CALL),
            },
            Variant {
                label: "ToolSearchOutput",
                tags: &["tool_search_output"],
                shape: Ref(&BETA_RESPONSE_TOOL_SEARCH_OUTPUT_ITEM),
            },
            Variant {
                label: "AdditionalTools",
                tags: &["additional_tools"],
                shape: Ref(&BETA_ADDITIONAL_TOOLS),
            },
            Variant { label: "Reasoning", tags: &["reasoning"], shape: Ref(&BETA_RESPONSE_REASONING_ITEM) },
            Variant { label: "Program", tags: &["program"], shape: Ref(&BETA_PROGRAM) },
            Variant { label: "ProgramOutput", tags: &["program_output"], shape: Ref(&BETA_PROGRAM_OUTPUT) },
            Variant {
                label: "Compaction",
                tags: &["compaction"],
                shape: Ref(&BETA_RESPONSE_COMPACTION_ITEM),
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
                shape: Ref(&BETA_RESPONSE_FUNCTION_SHELL_TOOL_CALL),
            },
            Variant {
                label: "ShellCallOutput",
                tags: &["shell_call_output"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_SHELL_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "ApplyPatchCall",
                tags: &["apply_patch_call"],
                shape: Ref(&BETA_RESPONSE_APPLY_PATCH_TOOL_CALL),
            },
            Variant {
                label: "ApplyPatchCallOutput",
                tags: &["apply_patch_call_output"],
                shape: Ref(&BETA_RESPONSE_APPLY_PATCH_TOOL_CALL_OUTPUT),
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
                shape: Ref(&BETA_MCP_APPROVAL_RESPONSE_RESOURCE),
            },
            Variant { label: "McpCall", tags: &["mcp_call"], shape: Ref(&BETA_MCP_TOOL_CALL) },
            Variant {
                label: "CustomToolCall",
                tags: &["custom_tool_call"],
                shape: Ref(&BETA_RESPONSE_CUSTOM_TOOL_CALL_ITEM),
            },
            Variant {
                label: "CustomToolCallOutput",
                tags: &["custom_tool_call_output"],
                shape: Ref(&BETA_RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_ITEM),
            },
        ],
    },
};

pub(in super::super) static BETA_RESPONSE_ITEM_LIST: Named = Named {
    name: "BetaResponseItemList",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&BETA_RESPONSE_ITEM), min: None, max: None },
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

pub(in super::super) static BETA_RESPONSE_LOG_PROB: Named =
    Named { name: "BetaResponseLogProb", shape: Ref(&RESPONSE_LOG_PROB) };

pub(in super::super) static BETA_RESPONSE_MCP_CALL_ARGUMENTS_DELTA_EVENT: Named = Named {
    name: "BetaResponseMcpCallArgumentsDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_call_arguments.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_MCP_CALL_ARGUMENTS_DONE_EVENT: Named = Named {
    name: "BetaResponseMcpCallArgumentsDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_call_arguments.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_MCP_CALL_COMPLETED_EVENT: Named = Named {
    name: "BetaResponseMcpCallCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_call.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_MCP_CALL_FAILED_EVENT: Named = Named {
    name: "BetaResponseMcpCallFailedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.mcp_call.failed\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_MCP_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "BetaResponseMcpCallInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_call.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_MCP_LIST_TOOLS_COMPLETED_EVENT: Named = Named {
    name: "BetaResponseMcpListToolsCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_list_tools.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_MCP_LIST_TOOLS_FAILED_EVENT: Named = Named {
    name: "BetaResponseMcpListToolsFailedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_list_tools.failed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_MCP_LIST_TOOLS_IN_PROGRESS_EVENT: Named = Named {
    name: "BetaResponseMcpListToolsInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_list_tools.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_OUTPUT_ITEM: Named = Named {
    name: "BetaResponseOutputItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Message", tags: &["message"], shape: Ref(&BETA_RESPONSE_OUTPUT_MESSAGE) },
            Variant {
                label: "FileSearchCall",
                tags: &["file_search_call"],
                shape: Ref(&BETA_RESPONSE_FILE_SEARCH_TOOL_CALL),
            },
            Variant {
                label: "FunctionCall",
                tags: &["function_call"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_TOOL_CALL),
            },
            Variant {
                label: "FunctionCallOutput",
                tags: &["function_call_output"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_TOOL_CALL_OUTPUT_ITEM),
            },
            Variant { label: "AgentMessage", tags: &["agent_message"], shape: Ref(&BETA_AGENT_MESSAGE) },
            Variant {
                label: "MultiAgentCall",
                tags: &["multi_agent_call"],
                shape: Ref(&BETA_MULTI_AGENT_CALL),
            },
            Variant {
                label: "MultiAgentCallOutput",
                tags: &["multi_agent_call_output"],
                shape: Ref(&BETA_MULTI_AGENT_CALL_OUTPUT),
            },
            Variant {
                label: "WebSearchCall",
                tags: &["web_search_call"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_WEB_SEARCH),
            },
            Variant {
                label: "ComputerCall",
                tags: &["computer_call"],
                shape: Ref(&BETA_RESPONSE_COMPUTER_TOOL_CALL),
            },
            Variant {
                label: "ComputerCallOutput",
                tags: &["computer_call_output"],
                shape: Ref(&BETA_RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_ITEM),
            },
            Variant { label: "Reasoning", tags: &["reasoning"], shape: Ref(&BETA_RESPONSE_REASONING_ITEM) },
            Variant { label: "Program", tags: &["program"], shape: Ref(&BETA_PROGRAM) },
            Variant { label: "ProgramOutput", tags: &["program_output"], shape: Ref(&BETA_PROGRAM_OUTPUT) },
            Variant {
                label: "ToolSearchCall",
                tags: &["tool_search_call"],
                shape: Ref(&BETA_RESPONSE_TOOL_SEARCH_CALL),
            },
            Variant {
                label: "ToolSearchOutput",
                tags: &["tool_search_output"],
                shape: Ref(&BETA_RESPONSE_TOOL_SEARCH_OUTPUT_ITEM),
            },
            Variant {
                label: "AdditionalTools",
                tags: &["additional_tools"],
                shape: Ref(&BETA_ADDITIONAL_TOOLS),
            },
            Variant {
                label: "Compaction",
                tags: &["compaction"],
                shape: Ref(&BETA_RESPONSE_COMPACTION_ITEM),
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
                shape: Ref(&BETA_RESPONSE_FUNCTION_SHELL_TOOL_CALL),
            },
            Variant {
                label: "ShellCallOutput",
                tags: &["shell_call_output"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_SHELL_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "ApplyPatchCall",
                tags: &["apply_patch_call"],
                shape: Ref(&BETA_RESPONSE_APPLY_PATCH_TOOL_CALL),
            },
            Variant {
                label: "ApplyPatchCallOutput",
                tags: &["apply_patch_call_output"],
                shape: Ref(&BETA_RESPONSE_APPLY_PATCH_TOOL_CALL_OUTPUT),
            },
            Variant { label: "McpCall", tags: &["mcp_call"], shape: Ref(&BETA_MCP_TOOL_CALL) },
            Variant { label: "McpListTools", tags: &["mcp_list_tools"], shape: Ref(&BETA_MCP_LIST_TOOLS) },
            Variant {
                label: "McpApprovalRequest",
                tags: &["mcp_approval_request"],
                shape: Ref(&BETA_MCP_APPROVAL_REQUEST),
            },
            Variant {
                label: "McpApprovalResponse",
                tags: &["mcp_approval_response"],
                shape: Ref(&BETA_MCP_APPROVAL_RESPONSE_RESOURCE),
            },
            Variant {
                label: "CustomToolCall",
                tags: &["custom_tool_call"],
                shape: Ref(&BETA_RESPONSE_CUSTOM_TOOL_CALL),
            },
            Variant {
                label: "CustomToolCallOutput",
                tags: &["custom_tool_call_output"],
                shape: Ref(&BETA_RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_ITEM),
            },
        ],
    },
};

pub(in super::super) static BETA_RESPONSE_OUTPUT_ITEM_ADDED_EVENT: Named = Named {
    name: "BetaResponseOutputItemAddedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.output_item.added\""), required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item", shape: Ref(&BETA_RESPONSE_OUTPUT_ITEM), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_OUTPUT_ITEM_DONE_EVENT: Named = Named {
    name: "BetaResponseOutputItemDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.output_item.done\""), required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item", shape: Ref(&BETA_RESPONSE_OUTPUT_ITEM), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_OUTPUT_MESSAGE: Named = Named {
    name: "BetaResponseOutputMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), required: true, ..A_FIELD },
            Field { name: "role", shape: Const("\"assistant\""), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&BETA_OUTPUT_MESSAGE_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "status",
                shape: Ref(&BETA_RESPONSE_OUTPUT_MESSAGE_STATUS),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "phase", shape: Nullable(&Ref(&BETA_MESSAGE_PHASE)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_OUTPUT_MESSAGE_STATUS: Named =
    Named { name: "BetaResponseOutputMessageStatus", shape: Ref(&RESPONSE_OUTPUT_MESSAGE_STATUS) };

pub(in super::super) static BETA_RESPONSE_OUTPUT_REFUSAL: Named =
    Named { name: "BetaResponseOutputRefusal", shape: Ref(&RESPONSE_OUTPUT_REFUSAL) };

pub(in super::super) static BETA_RESPONSE_OUTPUT_TEXT: Named =
    Named { name: "BetaResponseOutputText", shape: Ref(&RESPONSE_OUTPUT_TEXT) };

pub(in super::super) static BETA_RESPONSE_OUTPUT_TEXT_ANNOTATION_ADDED_EVENT: Named = Named {
    name: "BetaResponseOutputTextAnnotationAddedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.output_text.annotation.added\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "annotation_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "annotation", shape: Nullable(&Ref(&BETA_ANNOTATION)), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_PROMPT: Named =
    Named { name: "BetaResponsePrompt", shape: Ref(&RESPONSE_PROMPT) };

pub(in super::super) static BETA_RESPONSE_QUEUED_EVENT: Named = Named {
    name: "BetaResponseQueuedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.queued\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&BETA_RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_REASONING_ITEM: Named = Named {
    name: "BetaResponseReasoningItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "summary",
                shape: List { of: &Ref(&BETA_SUMMARY_TEXT_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"reasoning\""), required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "encrypted_content", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&BETA_REASONING_TEXT_CONTENT), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&BETA_RESPONSE_REASONING_ITEM_STATUS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_REASONING_ITEM_STATUS: Named =
    Named { name: "BetaResponseReasoningItemStatus", shape: Ref(&RESPONSE_REASONING_ITEM_STATUS) };

pub(in super::super) static BETA_RESPONSE_REASONING_SUMMARY_PART_ADDED_EVENT: Named = Named {
    name: "BetaResponseReasoningSummaryPartAddedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_summary_part.added\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "summary_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "part",
                shape: Ref(&BETA_RESPONSE_REASONING_SUMMARY_PART_ADDED_EVENT_PART),
                required: true,
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_REASONING_SUMMARY_PART_ADDED_EVENT_PART: Named = Named {
    name: "BetaResponseReasoningSummaryPartAddedEventPart",
    shape: Ref(&RESPONSE_REASONING_SUMMARY_PART_ADDED_EVENT_PART),
};

pub(in super::super) static BETA_RESPONSE_REASONING_SUMMARY_PART_DONE_EVENT: Named = Named {
    name: "BetaResponseReasoningSummaryPartDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_summary_part.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "summary_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "part",
                shape: Ref(&BETA_RESPONSE_REASONING_SUMMARY_PART_DONE_EVENT_PART),
                required: true,
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "status", shape: Const("\"incomplete\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_REASONING_SUMMARY_PART_DONE_EVENT_PART: Named = Named {
    name: "BetaResponseReasoningSummaryPartDoneEventPart",
    shape: Ref(&RESPONSE_REASONING_SUMMARY_PART_DONE_EVENT_PART),
};

pub(in super::super) static BETA_RESPONSE_REASONING_SUMMARY_TEXT_DELTA_EVENT: Named = Named {
    name: "BetaResponseReasoningSummaryTextDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_summary_text.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "summary_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_REASONING_SUMMARY_TEXT_DONE_EVENT: Named = Named {
    name: "BetaResponseReasoningSummaryTextDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_summary_text.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "summary_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_REASONING_TEXT_DELTA_EVENT: Named = Named {
    name: "BetaResponseReasoningTextDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_text.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_REASONING_TEXT_DONE_EVENT: Named = Named {
    name: "BetaResponseReasoningTextDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_text.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_REFUSAL_DELTA_EVENT: Named = Named {
    name: "BetaResponseRefusalDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.refusal.delta\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_REFUSAL_DONE_EVENT: Named = Named {
    name: "BetaResponseRefusalDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.refusal.done\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "refusal", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_SHELL_CALL_COMMAND_ADDED_EVENT: Named = Named {
    name: "BetaResponseShellCallCommandAddedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.shell_call_command.added\""),
                required: true,
                default: Some("\"response.shell_call_command.added\""),
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_SHELL_CALL_COMMAND_DELTA_EVENT: Named = Named {
    name: "BetaResponseShellCallCommandDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.shell_call_command.delta\""),
                required: true,
                default: Some("\"response.shell_call_command.delta\""),
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_SHELL_CALL_COMMAND_DONE_EVENT: Named = Named {
    name: "BetaResponseShellCallCommandDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.shell_call_command.done\""),
                required: true,
                default: Some("\"response.shell_call_command.done\""),
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_SHELL_CALL_OUTPUT_CONTENT_DELTA_EVENT: Named = Named {
    name: "BetaResponseShellCallOutputContentDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.shell_call_output_content.delta\""),
                required: true,
                default: Some("\"response.shell_call_output_content.delta\""),
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: Ref(&BETA_SHELL_CALL_OUTPUT_DELTA), required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_SHELL_CALL_OUTPUT_CONTENT_DONE_EVENT: Named = Named {
    name: "BetaResponseShellCallOutputContentDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.shell_call_output_content.done\""),
                required: true,
                default: Some("\"response.shell_call_output_content.done\""),
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: List { of: &Ref(&BETA_FUNCTION_SHELL_CALL_OUTPUT_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_STATUS: Named =
    Named { name: "BetaResponseStatus", shape: Ref(&RESPONSE_STATUS) };

pub(in super::super) static BETA_RESPONSE_STREAM_EVENT: Named = Named {
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
        ],
    },
};

pub(in super::super) static BETA_RESPONSE_STREAM_OPTIONS: Named =
    Named { name: "BetaResponseStreamOptions", shape: Ref(&RESPONSE_STREAM_OPTIONS) };

pub(in super::super) static BETA_RESPONSE_TEXT_CONFIG: Named =
    Named { name: "BetaResponseTextConfig", shape: Ref(&RESPONSE_TEXT_CONFIG) };

pub(in super::super) static BETA_RESPONSE_TEXT_DELTA_EVENT: Named = Named {
    name: "BetaResponseTextDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.output_text.delta\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "logprobs",
                shape: List { of: &Ref(&BETA_RESPONSE_LOG_PROB), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_TEXT_DONE_EVENT: Named = Named {
    name: "BetaResponseTextDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.output_text.done\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "logprobs",
                shape: List { of: &Ref(&BETA_RESPONSE_LOG_PROB), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_TOOL_SEARCH_CALL: Named = Named {
    name: "BetaResponseToolSearchCall",
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
            Field {
                name: "execution",
                shape: Ref(&BETA_TOOL_SEARCH_EXECUTION_TYPE),
                required: true,
                ..A_FIELD
            },
            Field { name: "arguments", shape: Any, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_TOOL_SEARCH_OUTPUT_ITEM: Named = Named {
    name: "BetaResponseToolSearchOutputItem",
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
            Field {
                name: "execution",
                shape: Ref(&BETA_TOOL_SEARCH_EXECUTION_TYPE),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&BETA_TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "status",
                shape: Ref(&BETA_FUNCTION_CALL_OUTPUT_STATUS_ENUM),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_TOOL_SEARCH_OUTPUT_ITEM_PARAM: Named = Named {
    name: "BetaResponseToolSearchOutputItemParam",
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
                shape: List { of: &Ref(&BETA_TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
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

pub(in super::super) static BETA_RESPONSE_TRUNCATION: Named =
    Named { name: "BetaResponseTruncation", shape: Ref(&RESPONSE_TRUNCATION) };

pub(in super::super) static BETA_RESPONSE_USAGE: Named =
    Named { name: "BetaResponseUsage", shape: Ref(&RESPONSE_USAGE) };

pub(in super::super) static BETA_RESPONSE_WEB_SEARCH_CALL_COMPLETED_EVENT: Named = Named {
    name: "BetaResponseWebSearchCallCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.web_search_call.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_WEB_SEARCH_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "BetaResponseWebSearchCallInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.web_search_call.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_RESPONSE_WEB_SEARCH_CALL_SEARCHING_EVENT: Named = Named {
    name: "BetaResponseWebSearchCallSearchingEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.web_search_call.searching\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_SERVICE_TIER: Named = Named {
    name: "BetaServiceTier",
    shape: Choice {
        values: &["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"],
        open: false,
    },
};

pub(in super::super) static BETA_SERVICE_TIER_ENUM: Named =
    Named { name: "BetaServiceTierEnum", shape: Ref(&SERVICE_TIER_ENUM) };

pub(in super::super) static BETA_SHELL_CALL_OUTPUT_DELTA: Named =
    Named { name: "BetaShellCallOutputDelta", shape: Ref(&SHELL_CALL_OUTPUT_DELTA) };

pub(in super::super) static BETA_SUMMARY_TEXT_CONTENT: Named =
    Named { name: "BetaSummaryTextContent", shape: Ref(&SUMMARY_TEXT_CONTENT) };

pub(in super::super) static BETA_TEXT_CONTENT: Named =
    Named { name: "BetaTextContent", shape: Ref(&TEXT_CONTENT) };

pub(in super::super) static BETA_THREAD_ANNOTATION: Named = Named {
    name: "BetaThreadAnnotation",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "FileCitation",
                tags: &["file_citation"],
                shape: Ref(&FILE_CITATION_ANNOTATION),
            },
            Variant { label: "FilePath", tags: &["file_path"], shape: Ref(&FILE_PATH_ANNOTATION) },
        ],
    },
};

pub(in super::super) static BETA_THREAD_CREATE_AND_RUN_PARAMS: Named = Named {
    name: "BetaThreadCreateAndRunParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "assistant_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "thread", shape: Ref(&CREATE_THREAD_REQUEST), ..A_FIELD },
            Field {
                name: "model",
                shape: Nullable(&Ref(&BETA_THREAD_CREATE_AND_RUN_PARAMS_MODEL)),
                ..A_FIELD
            },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "tools",
                shape: Nullable(&List { of: &Ref(&ASSISTANT_TOOL), min: None, max: Some(20) }),
                ..A_FIELD
            },
            Field {
                name: "tool_resources",
                shape: Nullable(&Ref(&BETA_THREAD_CREATE_AND_RUN_PARAMS_TOOL_RESOURCES)),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
            Field {
                name: "temperature",
                shape: Nullable(&Number { min: Some(0.0), max: Some(2.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "top_p",
                shape: Nullable(&Number { min: Some(0.0), max: Some(1.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field { name: "stream", shape: Nullable(&Flag), ..A_FIELD },
            Field {
                name: "max_prompt_tokens",
                shape: Nullable(&Integer { min: Some(256), max: None }),
                ..A_FIELD
            },
            Field {
                name: "max_completion_tokens",
                shape: Nullable(&Integer { min: Some(256), max: None }),
                ..A_FIELD
            },
            Field { name: "truncation_strategy", shape: Nullable(&Ref(&TRUNCATION_OBJECT)), ..A_FIELD },
            Field { name: "tool_choice", shape: Nullable(&Ref(&ASSISTANT_TOOL_CHOICE_OPTION)), ..A_FIELD },
            Field {
                name: "parallel_tool_calls",
                shape: Ref(&PARALLEL_TOOL_CALLS),
                default: Some("true"),
                ..A_FIELD
            },
            Field {
                name: "response_format",
                shape: Nullable(&Ref(&ASSISTANT_RESPONSE_FORMAT_OPTION)),
                ..A_FIELD
            },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_THREAD_CREATE_AND_RUN_PARAMS_MODEL: Named = Named {
    name: "BetaThreadCreateAndRunParamsModel",
    shape: Choice {
        values: &[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ],
        open: true,
    },
};

pub(in super::super) static BETA_THREAD_CREATE_AND_RUN_PARAMS_TOOL_RESOURCES: Named = Named {
    name: "BetaThreadCreateAndRunParamsToolResources",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "code_interpreter",
                shape: Ref(&BETA_THREAD_CREATE_AND_RUN_PARAMS_TOOL_RESOURCES_CODE_INTERPRETER),
                ..A_FIELD
            },
            Field {
                name: "file_search",
                shape: Ref(&BETA_THREAD_CREATE_AND_RUN_PARAMS_TOOL_RESOURCES_FILE_SEARCH),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_THREAD_CREATE_AND_RUN_PARAMS_TOOL_RESOURCES_CODE_INTERPRETER: Named =
    Named {
        name: "BetaThreadCreateAndRunParamsToolResourcesCodeInterpreter",
        shape: Object(&Record {
            fields: &[Field {
                name: "file_ids",
                shape: List { of: &A_TEXT, min: None, max: Some(20) },
                default: Some("[]"),
                ..A_FIELD
            }],
            ..A_RECORD
        }),
    };

pub(in super::super) static BETA_THREAD_CREATE_AND_RUN_PARAMS_TOOL_RESOURCES_FILE_SEARCH: Named = Named {
    name: "BetaThreadCreateAndRunParamsToolResourcesFileSearch",
    shape: Object(&Record {
        fields: &[Field {
            name: "vector_store_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(1) },
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_THREAD_MESSAGE_UPDATE_PARAMS: Named = Named {
    name: "BetaThreadMessageUpdateParams",
    shape: Object(&Record {
        fields: &[Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_THREAD_RUN_CODE_INTERPRETER_OUTPUT_IMAGE: Named = Named {
    name: "BetaThreadRunCodeInterpreterOutputImage",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"image\""), required: true, ..A_FIELD },
            Field {
                name: "image",
                shape: Ref(&BETA_THREAD_RUN_CODE_INTERPRETER_OUTPUT_IMAGE_IMAGE),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_THREAD_RUN_CODE_INTERPRETER_OUTPUT_IMAGE_IMAGE: Named = Named {
    name: "BetaThreadRunCodeInterpreterOutputImageImage",
    shape: Object(&Record { fields: &[Field { name: "file_id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static BETA_THREAD_RUN_CREATE_PARAMS: Named = Named {
    name: "BetaThreadRunCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "assistant_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "model", shape: Nullable(&Ref(&ASSISTANT_SUPPORTED_MODELS)), ..A_FIELD },
            Field {
                name: "reasoning_effort",
                shape: Nullable(&Ref(&REASONING_EFFORT)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "additional_instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "additional_messages",
                shape: Nullable(&List { of: &Ref(&CREATE_MESSAGE_REQUEST), min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: Nullable(&List { of: &Ref(&ASSISTANT_TOOL), min: None, max: Some(20) }),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
            Field {
                name: "temperature",
                shape: Nullable(&Number { min: Some(0.0), max: Some(2.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "top_p",
                shape: Nullable(&Number { min: Some(0.0), max: Some(1.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field { name: "stream", shape: Nullable(&Flag), ..A_FIELD },
            Field {
                name: "max_prompt_tokens",
                shape: Nullable(&Integer { min: Some(256), max: None }),
                ..A_FIELD
            },
            Field {
                name: "max_completion_tokens",
                shape: Nullable(&Integer { min: Some(256), max: None }),
                ..A_FIELD
            },
            Field { name: "truncation_strategy", shape: Nullable(&Ref(&TRUNCATION_OBJECT)), ..A_FIELD },
            Field { name: "tool_choice", shape: Nullable(&Ref(&ASSISTANT_TOOL_CHOICE_OPTION)), ..A_FIELD },
            Field {
                name: "parallel_tool_calls",
                shape: Ref(&PARALLEL_TOOL_CALLS),
                default: Some("true"),
                ..A_FIELD
            },
            Field {
                name: "response_format",
                shape: Nullable(&Ref(&ASSISTANT_RESPONSE_FORMAT_OPTION)),
                ..A_FIELD
            },
            Field {
                name: "include",
                shape: List {
                    of: &Const("\"step_details.tool_calls[*].file_search.results[*].content\""),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_THREAD_RUN_SUBMIT_TOOL_OUTPUTS_PARAMS: Named = Named {
    name: "BetaThreadRunSubmitToolOutputsParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "tool_outputs",
                shape: List {
                    of: &Ref(&BETA_THREAD_RUN_SUBMIT_TOOL_OUTPUTS_PARAMS_TOOL_OUTPUT),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field { name: "stream", shape: Nullable(&Flag), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_THREAD_RUN_SUBMIT_TOOL_OUTPUTS_PARAMS_TOOL_OUTPUT: Named = Named {
    name: "BetaThreadRunSubmitToolOutputsParamsToolOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "tool_call_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "output", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_THREAD_RUN_UPDATE_PARAMS: Named = Named {
    name: "BetaThreadRunUpdateParams",
    shape: Object(&Record {
        fields: &[Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_THREAD_UPDATE_PARAMS: Named = Named {
    name: "BetaThreadUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "tool_resources",
                shape: Nullable(&Ref(&BETA_THREAD_UPDATE_PARAMS_TOOL_RESOURCES)),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_THREAD_UPDATE_PARAMS_TOOL_RESOURCES: Named = Named {
    name: "BetaThreadUpdateParamsToolResources",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "code_interpreter",
                shape: Ref(&BETA_THREAD_UPDATE_PARAMS_TOOL_RESOURCES_CODE_INTERPRETER),
                ..A_FIELD
            },
            Field {
                name: "file_search",
                shape: Ref(&BETA_THREAD_UPDATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_THREAD_UPDATE_PARAMS_TOOL_RESOURCES_CODE_INTERPRETER: Named = Named {
    name: "BetaThreadUpdateParamsToolResourcesCodeInterpreter",
    shape: Object(&Record {
        fields: &[Field {
            name: "file_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(20) },
            default: Some("[]"),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_THREAD_UPDATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH: Named = Named {
    name: "BetaThreadUpdateParamsToolResourcesFileSearch",
    shape: Object(&Record {
        fields: &[Field {
            name: "vector_store_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(1) },
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_TOOL: Named = Named {
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

pub(in super::super) static BETA_TOOL_CALL_CALLER: Named =
    Named { name: "BetaToolCallCaller", shape: Ref(&TOOL_CALL_CALLER) };

pub(in super::super) static BETA_TOOL_CALL_CALLER_PARAM: Named =
    Named { name: "BetaToolCallCallerParam", shape: Ref(&TOOL_CALL_CALLER_PARAM) };

pub(in super::super) static BETA_TOOL_CHOICE_PARAM: Named =
    Named { name: "BetaToolChoiceParam", shape: Ref(&TOOL_CHOICE_PARAM) };

pub(in super::super) static BETA_TOOL_SEARCH_CALL_ITEM_PARAM: Named = Named {
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

pub(in super::super) static BETA_TOOL_SEARCH_EXECUTION_TYPE: Named =
    Named { name: "BetaToolSearchExecutionType", shape: Ref(&TOOL_SEARCH_EXECUTION_TYPE) };

pub(in super::super) static BETA_TOOL_SEARCH_TOOL: Named =
    Named { name: "BetaToolSearchTool", shape: Ref(&TOOL_SEARCH_TOOL) };

pub(in super::super) static BETA_TOOLS_ARRAY: Named =
    Named { name: "BetaToolsArray", shape: List { of: &Ref(&BETA_TOOL), min: None, max: None } };

pub(in super::super) static BETA_TRUNCATION_ENUM: Named =
    Named { name: "BetaTruncationEnum", shape: Ref(&TRUNCATION_ENUM) };

pub(in super::super) static BETA_URL_CITATION_PARAM: Named = Named {
    name: "BetaUrlCitationParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"url_citation\""),
                required: true,
                default: Some("\"url_citation\""),
                ..A_FIELD
            },
            Field {
                name: "start_index",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "end_index",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
            Field { name: "title", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static BETA_WEB_SEARCH_PREVIEW_TOOL: Named =
    Named { name: "BetaWebSearchPreviewTool", shape: Ref(&WEB_SEARCH_PREVIEW_TOOL) };

pub(in super::super) static BETA_WEB_SEARCH_TOOL: Named =
    Named { name: "BetaWebSearchTool", shape: Ref(&WEB_SEARCH_TOOL) };

pub(in super::super) static CHAT_KIT_ATTACHMENT: Named = Named {
    name: "ChatKitAttachment",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&ATTACHMENT_TYPE), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "mime_type", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "preview_url",
                shape: Nullable(&Text { min: None, max: None, pattern: None, format: Some("uri") }),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_KIT_RESPONSE_OUTPUT_TEXT: Named = Named {
    name: "ChatKitResponseOutputText",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"output_text\""),
                required: true,
                default: Some("\"output_text\""),
                ..A_FIELD
            },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "annotations",
                shape: List { of: &Ref(&CHAT_KIT_RESPONSE_OUTPUT_TEXT_ANNOTATION), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_KIT_RESPONSE_OUTPUT_TEXT_ANNOTATION: Named = Named {
    name: "ChatKitResponseOutputTextAnnotation",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "File", tags: &["file"], shape: Ref(&FILE_ANNOTATION) },
            Variant { label: "Url", tags: &["url"], shape: Ref(&URL_ANNOTATION) },
        ],
    },
};

pub(in super::super) static CHAT_KIT_THREAD: Named = Named {
    name: "ChatKitThread",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"chatkit.thread\""),
                required: true,
                default: Some("\"chatkit.thread\""),
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "title", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&CHAT_KIT_THREAD_STATUS), required: true, ..A_FIELD },
            Field { name: "user", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_KIT_THREAD_ASSISTANT_MESSAGE_ITEM: Named = Named {
    name: "ChatKitThreadAssistantMessageItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"chatkit.thread_item\""),
                required: true,
                default: Some("\"chatkit.thread_item\""),
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"chatkit.assistant_message\""),
                required: true,
                default: Some("\"chatkit.assistant_message\""),
                ..A_FIELD
            },
            Field {
                name: "content",
                shape: List { of: &Ref(&CHAT_KIT_RESPONSE_OUTPUT_TEXT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_KIT_THREAD_STATUS: Named = Named {
    name: "ChatKitThreadStatus",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Active", tags: &["active"], shape: Ref(&ACTIVE_STATUS) },
            Variant { label: "Locked", tags: &["locked"], shape: Ref(&LOCKED_STATUS) },
            Variant { label: "Closed", tags: &["closed"], shape: Ref(&CLOSED_STATUS) },
        ],
    },
};

pub(in super::super) static CHAT_KIT_THREAD_USER_MESSAGE_ITEM: Named = Named {
    name: "ChatKitThreadUserMessageItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"chatkit.thread_item\""),
                required: true,
                default: Some("\"chatkit.thread_item\""),
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"chatkit.user_message\""),
                required: true,
                default: Some("\"chatkit.user_message\""),
                ..A_FIELD
            },
            Field {
                name: "content",
                shape: List { of: &Ref(&CHAT_KIT_THREAD_USER_MESSAGE_ITEM_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "attachments",
                shape: List { of: &Ref(&CHAT_KIT_ATTACHMENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "inference_options",
                shape: Nullable(&Ref(&INFERENCE_OPTIONS)),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_KIT_THREAD_USER_MESSAGE_ITEM_CONTENT: Named = Named {
    name: "ChatKitThreadUserMessageItemContent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&USER_MESSAGE_INPUT_TEXT) },
            Variant { label: "QuotedText", tags: &["quoted_text"], shape: Ref(&USER_MESSAGE_QUOTED_TEXT) },
        ],
    },
};

pub(in super::super) static CHAT_KIT_WIDGET_ITEM: Named = Named {
    name: "ChatKitWidgetItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"chatkit.thread_item\""),
                required: true,
                default: Some("\"chatkit.thread_item\""),
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"chatkit.widget\""),
                required: true,
                default: Some("\"chatkit.widget\""),
                ..A_FIELD
            },
            Field { name: "widget", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_KIT_WORKFLOW: Named = Named {
    name: "ChatKitWorkflow",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "version", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "state_variables",
                shape: Nullable(&Map {
                    of: &Ref(&CHAT_KIT_WORKFLOW_STATE_VARIABLES_VALUE),
                    max: None,
                    name_max: None,
                }),
                required: true,
                ..A_FIELD
            },
            Field { name: "tracing", shape: Ref(&CHATKIT_WORKFLOW_TRACING), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_KIT_WORKFLOW_STATE_VARIABLES_VALUE: Named = Named {
    name: "ChatKitWorkflowStateVariablesValue",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant { label: "Integer", tags: &[], shape: AN_INTEGER },
            Variant { label: "Boolean", tags: &[], shape: Flag },
            Variant { label: "Number", tags: &[], shape: A_NUMBER },
        ],
    },
};

pub(in super::super) static CHAT_SESSION: Named = Named {
    name: "ChatSession",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"chatkit.session\""),
                required: true,
                default: Some("\"chatkit.session\""),
                ..A_FIELD
            },
            Field {
                name: "expires_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "client_secret", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "workflow", shape: Ref(&CHAT_KIT_WORKFLOW), required: true, ..A_FIELD },
            Field { name: "user", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "rate_limits", shape: Ref(&CHAT_SESSION_RATE_LIMITS), required: true, ..A_FIELD },
            Field { name: "max_requests_per_1_minute", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&CHAT_SESSION_STATUS), required: true, ..A_FIELD },
            Field {
                name: "chatkit_configuration",
                shape: Ref(&CHAT_SESSION_CHAT_KIT_CONFIGURATION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_SESSION_AUTOMATIC_THREAD_TITLING: Named = Named {
    name: "ChatSessionAutomaticThreadTitling",
    shape: Object(&Record {
        fields: &[Field { name: "enabled", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_SESSION_CHAT_KIT_CONFIGURATION: Named = Named {
    name: "ChatSessionChatKitConfiguration",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "automatic_thread_titling",
                shape: Ref(&CHAT_SESSION_AUTOMATIC_THREAD_TITLING),
                required: true,
                ..A_FIELD
            },
            Field { name: "file_upload", shape: Ref(&CHAT_SESSION_FILE_UPLOAD), required: true, ..A_FIELD },
            Field { name: "history", shape: Ref(&CHAT_SESSION_HISTORY), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_SESSION_CHAT_KIT_CONFIGURATION_PARAM: Named = Named {
    name: "ChatSessionChatKitConfigurationParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "automatic_thread_titling",
                shape: Ref(&AUTOMATIC_THREAD_TITLING_PARAM),
                ..A_FIELD
            },
            Field { name: "file_upload", shape: Ref(&FILE_UPLOAD_PARAM), ..A_FIELD },
            Field { name: "history", shape: Ref(&HISTORY_PARAM), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_SESSION_EXPIRES_AFTER_PARAM: Named = Named {
    name: "ChatSessionExpiresAfterParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "anchor",
                shape: Const("\"created_at\""),
                required: true,
                default: Some("\"created_at\""),
                ..A_FIELD
            },
            Field {
                name: "seconds",
                shape: Integer { min: Some(1), max: Some(600) },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_SESSION_FILE_UPLOAD: Named = Named {
    name: "ChatSessionFileUpload",
    shape: Object(&Record {
        fields: &[
            Field { name: "enabled", shape: Flag, required: true, ..A_FIELD },
            Field { name: "max_file_size", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
            Field { name: "max_files", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_SESSION_HISTORY: Named = Named {
    name: "ChatSessionHistory",
    shape: Object(&Record {
        fields: &[
            Field { name: "enabled", shape: Flag, required: true, ..A_FIELD },
            Field { name: "recent_threads", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_SESSION_RATE_LIMITS: Named = Named {
    name: "ChatSessionRateLimits",
    shape: Object(&Record {
        fields: &[Field { name: "max_requests_per_1_minute", shape: AN_INTEGER, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_SESSION_RATE_LIMITS_PARAM: Named = Named {
    name: "ChatSessionRateLimitsParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "max_requests_per_1_minute",
            shape: Integer { min: Some(1), max: None },
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_SESSION_STATUS: Named = Named {
    name: "ChatSessionStatus",
    shape: Choice { values: &["active", "expired", "cancelled"], open: false },
};

pub(in super::super) static CHAT_SESSION_WORKFLOW_PARAM: Named = Named {
    name: "ChatSessionWorkflowParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "version", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "state_variables",
                shape: Map {
                    of: &Ref(&CHAT_SESSION_WORKFLOW_PARAM_STATE_VARIABLES_VALUE),
                    max: Some(64),
                    name_max: None,
                },
                ..A_FIELD
            },
            Field { name: "tracing", shape: Ref(&WORKFLOW_TRACING_PARAM), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_SESSION_WORKFLOW_PARAM_STATE_VARIABLES_VALUE: Named = Named {
    name: "ChatSessionWorkflowParamStateVariablesValue",
    shape: Union {
        tag: None,
        variants: &[
            Variant {
                label: "String",
                tags: &[],
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
            },
            Variant { label: "Integer", tags: &[], shape: AN_INTEGER },
            Variant { label: "Boolean", tags: &[], shape: Flag },
            Variant { label: "Number", tags: &[], shape: A_NUMBER },
        ],
    },
};

pub(in super::super) static CHATKIT_WORKFLOW_TRACING: Named = Named {
    name: "ChatkitWorkflowTracing",
    shape: Object(&Record {
        fields: &[Field { name: "enabled", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static CLIENT_TOOL_CALL_ITEM: Named = Named {
    name: "ClientToolCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"chatkit.thread_item\""),
                required: true,
                default: Some("\"chatkit.thread_item\""),
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"chatkit.client_tool_call\""),
                required: true,
                default: Some("\"chatkit.client_tool_call\""),
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&CLIENT_TOOL_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CLIENT_TOOL_CALL_STATUS: Named = Named {
    name: "ClientToolCallStatus",
    shape: Choice { values: &["in_progress", "completed"], open: false },
};

pub(in super::super) static CLOSED_STATUS: Named = Named {
    name: "ClosedStatus",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"closed\""),
                required: true,
                default: Some("\"closed\""),
                ..A_FIELD
            },
            Field { name: "reason", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CODE_INTERPRETER_LOGS: Named = Named {
    name: "CodeInterpreterLogs",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"logs\""), required: true, ..A_FIELD },
            Field { name: "logs", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CODE_INTERPRETER_TOOL_CALL: Named = Named {
    name: "CodeInterpreterToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"code_interpreter\""), required: true, ..A_FIELD },
            Field {
                name: "code_interpreter",
                shape: Ref(&CODE_INTERPRETER_TOOL_CALL_CODE_INTERPRETER),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CODE_INTERPRETER_TOOL_CALL_CODE_INTERPRETER: Named = Named {
    name: "CodeInterpreterToolCallCodeInterpreter",
    shape: Object(&Record {
        fields: &[
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "outputs",
                shape: List {
                    of: &Ref(&CODE_INTERPRETER_TOOL_CALL_CODE_INTERPRETER_OUTPUT),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CODE_INTERPRETER_TOOL_CALL_CODE_INTERPRETER_OUTPUT: Named = Named {
    name: "CodeInterpreterToolCallCodeInterpreterOutput",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Logs",
                tags: &["logs"],
                shape: Ref(&RUN_STEP_DETAILS_TOOL_CALLS_CODE_OUTPUT_LOGS_OBJECT),
            },
            Variant {
                label: "Image",
                tags: &["image"],
                shape: Ref(&RUN_STEP_DETAILS_TOOL_CALLS_CODE_OUTPUT_IMAGE_OBJECT),
            },
        ],
    },
};

pub(in super::super) static CODE_INTERPRETER_TOOL_CALL_DELTA: Named = Named {
    name: "CodeInterpreterToolCallDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"code_interpreter\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "code_interpreter",
                shape: Ref(&CODE_INTERPRETER_TOOL_CALL_DELTA_CODE_INTERPRETER),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CODE_INTERPRETER_TOOL_CALL_DELTA_CODE_INTERPRETER: Named = Named {
    name: "CodeInterpreterToolCallDeltaCodeInterpreter",
    shape: Object(&Record {
        fields: &[
            Field { name: "input", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "outputs",
                shape: List {
                    of: &Ref(&CODE_INTERPRETER_TOOL_CALL_DELTA_CODE_INTERPRETER_OUTPUT),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CODE_INTERPRETER_TOOL_CALL_DELTA_CODE_INTERPRETER_OUTPUT: Named = Named {
    name: "CodeInterpreterToolCallDeltaCodeInterpreterOutput",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Logs", tags: &["logs"], shape: Ref(&CODE_INTERPRETER_LOGS) },
            Variant {
                label: "Image",
                tags: &["image"],
                shape: Ref(&BETA_THREAD_RUN_CODE_INTERPRETER_OUTPUT_IMAGE),
            },
        ],
    },
};

pub(in super::super) static CREATE_MESSAGE_REQUEST: Named = Named {
    name: "CreateMessageRequest",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Ref(&CREATE_MESSAGE_REQUEST_ROLE), required: true, ..A_FIELD },
            Field { name: "content", shape: Ref(&CREATE_MESSAGE_REQUEST_CONTENT), required: true, ..A_FIELD },
            Field {
                name: "attachments",
                shape: Nullable(&List { of: &Ref(&CREATE_MESSAGE_REQUEST_ATTACHMENT), min: None, max: None }),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static CREATE_MESSAGE_REQUEST_ATTACHMENT: Named = Named {
    name: "CreateMessageRequestAttachment",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&CREATE_MESSAGE_REQUEST_ATTACHMENT_TOOL), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CREATE_MESSAGE_REQUEST_ATTACHMENT_TOOL: Named = Named {
    name: "CreateMessageRequestAttachmentTool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "CodeInterpreter",
                tags: &["code_interpreter"],
                shape: Ref(&ASSISTANT_TOOLS_CODE),
            },
            Variant {
                label: "FileSearch",
                tags: &["file_search"],
                shape: Ref(&ASSISTANT_TOOLS_FILE_SEARCH_TYPE_ONLY),
            },
        ],
    },
};

pub(in super::super) static CREATE_MESSAGE_REQUEST_CONTENT: Named = Named {
    name: "CreateMessageRequestContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "List",
                tags: &[],
                shape: List { of: &Ref(&MESSAGE_CONTENT_PART_PARAM), min: Some(1), max: None },
            },
        ],
    },
};

pub(in super::super) static CREATE_MESSAGE_REQUEST_ROLE: Named =
    Named { name: "CreateMessageRequestRole", shape: Choice { values: &["user", "assistant"], open: false } };

pub(in super::super) static CREATE_THREAD_REQUEST: Named = Named {
    name: "CreateThreadRequest",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "messages",
                shape: List { of: &Ref(&CREATE_MESSAGE_REQUEST), min: None, max: None },
                ..A_FIELD
            },
            Field {
                name: "tool_resources",
                shape: Nullable(&Ref(&CREATE_THREAD_REQUEST_TOOL_RESOURCES)),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static CREATE_THREAD_REQUEST_TOOL_RESOURCES: Named = Named {
    name: "CreateThreadRequestToolResources",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "code_interpreter",
                shape: Ref(&CREATE_THREAD_REQUEST_TOOL_RESOURCES_CODE_INTERPRETER),
                ..A_FIELD
            },
            Field {
                name: "file_search",
                shape: Ref(&CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CREATE_THREAD_REQUEST_TOOL_RESOURCES_CODE_INTERPRETER: Named = Named {
    name: "CreateThreadRequestToolResourcesCodeInterpreter",
    shape: Object(&Record {
        fields: &[Field {
            name: "file_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(20) },
            default: Some("[]"),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH: Named = Named {
    name: "CreateThreadRequestToolResourcesFileSearch",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "vector_store_ids",
                shape: List { of: &A_TEXT, min: None, max: Some(1) },
                ..A_FIELD
            },
            Field {
                name: "vector_stores",
                shape: List {
                    of: &Ref(&CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE),
                    min: None,
                    max: Some(1),
                },
                ..A_FIELD
            },
        ],
        any_of_required: &[&["vector_store_ids"], &["vector_stores"]],
        ..A_RECORD
    }),
};

pub(in super::super) static CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE: Named = Named {
    name: "CreateThreadRequestToolResourcesFileSearchVectorStore",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "file_ids",
                shape: List { of: &A_TEXT, min: None, max: Some(100000000) },
                ..A_FIELD
            },
            Field {
                name: "chunking_strategy",
                shape: Ref(&CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY: Named = Named { name: "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy", shape: Union { tag: Some("type"), variants: &[Variant { label: "Auto", tags: &["auto"], shape: Ref(&CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_AUTO) },
Variant { label: "Static", tags: &["static"], shape: Ref(&CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_STATIC) },
] } };

pub(in super::super) static CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_AUTO: Named = Named { name: "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto", shape: Object(&Record { fields: &[Field { name: "type", shape: Const("\"auto\""), required: true, ..A_FIELD },
], open: false, ..A_RECORD }) };

pub(in super::super) static CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_STATIC: Named = Named { name: "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic", shape: Object(&Record { fields: &[Field { name: "type", shape: Const("\"static\""), required: true, ..A_FIELD },
Field { name: "static", shape: Ref(&CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_STATIC_STATIC), required: true, ..A_FIELD },
], open: false, ..A_RECORD }) };

pub(in super::super) static CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_STATIC_STATIC: Named = Named { name: "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic", shape: Object(&Record { fields: &[Field { name: "max_chunk_size_tokens", shape: Integer { min: Some(100), max: Some(4096) }, required: true, ..A_FIELD },
Field { name: "chunk_overlap_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
], open: false, ..A_RECORD }) };

pub(in super::super) static DONE_EVENT: Named = Named {
    name: "DoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"done\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Const("\"[DONE]\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ERROR_EVENT: Named = Named {
    name: "ErrorEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"error\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&ERROR_OBJECT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ERROR_OBJECT: Named = Named {
    name: "ErrorObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "param", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "code", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FILE_ANNOTATION: Named = Named {
    name: "FileAnnotation",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"file\""),
                required: true,
                default: Some("\"file\""),
                ..A_FIELD
            },
            Field { name: "source", shape: Ref(&FILE_ANNOTATION_SOURCE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FILE_ANNOTATION_SOURCE: Named = Named {
    name: "FileAnnotationSource",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"file\""),
                required: true,
                default: Some("\"file\""),
                ..A_FIELD
            },
            Field { name: "filename", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FILE_CITATION_ANNOTATION: Named = Named {
    name: "FileCitationAnnotation",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"file_citation\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "file_citation",
                shape: Ref(&FILE_CITATION_ANNOTATION_FILE_CITATION),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "start_index",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "end_index",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FILE_CITATION_ANNOTATION_FILE_CITATION: Named = Named {
    name: "FileCitationAnnotationFileCitation",
    shape: Object(&Record {
        fields: &[Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static FILE_CITATION_DELTA_ANNOTATION: Named = Named {
    name: "FileCitationDeltaAnnotation",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"file_citation\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "file_citation",
                shape: Ref(&FILE_CITATION_DELTA_ANNOTATION_FILE_CITATION),
                ..A_FIELD
            },
            Field { name: "start_index", shape: Integer { min: Some(0), max: None }, ..A_FIELD },
            Field { name: "end_index", shape: Integer { min: Some(0), max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FILE_CITATION_DELTA_ANNOTATION_FILE_CITATION: Named = Named {
    name: "FileCitationDeltaAnnotationFileCitation",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "quote", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FILE_PATH_ANNOTATION: Named = Named {
    name: "FilePathAnnotation",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"file_path\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "file_path",
                shape: Ref(&FILE_PATH_ANNOTATION_FILE_PATH),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "start_index",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "end_index",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FILE_PATH_ANNOTATION_FILE_PATH: Named = Named {
    name: "FilePathAnnotationFilePath",
    shape: Object(&Record {
        fields: &[Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static FILE_PATH_DELTA_ANNOTATION: Named = Named {
    name: "FilePathDeltaAnnotation",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"file_path\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, ..A_FIELD },
            Field { name: "file_path", shape: Ref(&FILE_PATH_DELTA_ANNOTATION_FILE_PATH), ..A_FIELD },
            Field { name: "start_index", shape: Integer { min: Some(0), max: None }, ..A_FIELD },
            Field { name: "end_index", shape: Integer { min: Some(0), max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FILE_PATH_DELTA_ANNOTATION_FILE_PATH: Named = Named {
    name: "FilePathDeltaAnnotationFilePath",
    shape: Object(&Record { fields: &[Field { name: "file_id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static FILE_SEARCH_RANKER: Named = Named {
    name: "FileSearchRanker",
    shape: Choice { values: &["auto", "default_2024_08_21"], open: false },
};

pub(in super::super) static FILE_SEARCH_RANKING_OPTIONS: Named = Named {
    name: "FileSearchRankingOptions",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "score_threshold",
                shape: Number { min: Some(0.0), max: Some(1.0), above: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "ranker", shape: Ref(&FILE_SEARCH_RANKER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FILE_SEARCH_TOOL_CALL: Named = Named {
    name: "FileSearchToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"file_search\""), required: true, ..A_FIELD },
            Field {
                name: "file_search",
                shape: Ref(&FILE_SEARCH_TOOL_CALL_FILE_SEARCH),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FILE_SEARCH_TOOL_CALL_DELTA: Named = Named {
    name: "FileSearchToolCallDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"file_search\""), required: true, ..A_FIELD },
            Field { name: "file_search", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FILE_SEARCH_TOOL_CALL_FILE_SEARCH: Named = Named {
    name: "FileSearchToolCallFileSearch",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "ranking_options",
                shape: Ref(&RUN_STEP_DETAILS_TOOL_CALLS_FILE_SEARCH_RANKING_OPTIONS_OBJECT),
                ..A_FIELD
            },
            Field {
                name: "results",
                shape: List {
                    of: &Ref(&RUN_STEP_DETAILS_TOOL_CALLS_FILE_SEARCH_RESULT_OBJECT),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FILE_UPLOAD_PARAM: Named = Named {
    name: "FileUploadParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "enabled", shape: Flag, ..A_FIELD },
            Field { name: "max_file_size", shape: Integer { min: Some(1), max: Some(512) }, ..A_FIELD },
            Field { name: "max_files", shape: Integer { min: Some(1), max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_TOOL_CALL: Named = Named {
    name: "FunctionToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field { name: "function", shape: Ref(&FUNCTION_TOOL_CALL_FUNCTION), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_TOOL_CALL_DELTA: Named = Named {
    name: "FunctionToolCallDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "function", shape: Ref(&FUNCTION_TOOL_CALL_DELTA_FUNCTION), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_TOOL_CALL_DELTA_FUNCTION: Named = Named {
    name: "FunctionToolCallDeltaFunction",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, ..A_FIELD },
            Field { name: "output", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_TOOL_CALL_FUNCTION: Named = Named {
    name: "FunctionToolCallFunction",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static HISTORY_PARAM: Named = Named {
    name: "HistoryParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "enabled", shape: Flag, ..A_FIELD },
            Field { name: "recent_threads", shape: Integer { min: Some(1), max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_FILE: Named = Named {
    name: "ImageFile",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "detail", shape: Ref(&IMAGE_FILE_DETAIL), default: Some("\"auto\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_FILE_CONTENT_BLOCK: Named = Named {
    name: "ImageFileContentBlock",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"image_file\""), required: true, ..A_FIELD },
            Field { name: "image_file", shape: Ref(&IMAGE_FILE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_FILE_DELTA: Named = Named {
    name: "ImageFileDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "detail",
                shape: Ref(&IMAGE_FILE_DELTA_DETAIL),
                default: Some("\"auto\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_FILE_DELTA_BLOCK: Named = Named {
    name: "ImageFileDeltaBlock",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"image_file\""), required: true, ..A_FIELD },
            Field { name: "image_file", shape: Ref(&IMAGE_FILE_DELTA), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_FILE_DELTA_DETAIL: Named =
    Named { name: "ImageFileDeltaDetail", shape: Choice { values: &["auto", "low", "high"], open: false } };

pub(in super::super) static IMAGE_FILE_DETAIL: Named =
    Named { name: "ImageFileDetail", shape: Choice { values: &["auto", "low", "high"], open: false } };

pub(in super::super) static IMAGE_URL: Named = Named {
    name: "ImageUrl",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
            Field { name: "detail", shape: Ref(&IMAGE_URL_DETAIL), default: Some("\"auto\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_URL_CONTENT_BLOCK: Named = Named {
    name: "ImageUrlContentBlock",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"image_url\""), required: true, ..A_FIELD },
            Field { name: "image_url", shape: Ref(&IMAGE_URL), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_URL_DELTA: Named = Named {
    name: "ImageUrlDelta",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                ..A_FIELD
            },
            Field {
                name: "detail",
                shape: Ref(&IMAGE_URL_DELTA_DETAIL),
                default: Some("\"auto\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_URL_DELTA_BLOCK: Named = Named {
    name: "ImageUrlDeltaBlock",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"image_url\""), required: true, ..A_FIELD },
            Field { name: "image_url", shape: Ref(&IMAGE_URL_DELTA), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_URL_DELTA_DETAIL: Named =
    Named { name: "ImageUrlDeltaDetail", shape: Choice { values: &["auto", "low", "high"], open: false } };

pub(in super::super) static IMAGE_URL_DETAIL: Named =
    Named { name: "ImageUrlDetail", shape: Choice { values: &["auto", "low", "high"], open: false } };

pub(in super::super) static INFERENCE_OPTIONS: Named = Named {
    name: "InferenceOptions",
    shape: Object(&Record {
        fields: &[
            Field { name: "tool_choice", shape: Nullable(&Ref(&TOOL_CHOICE)), required: true, ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static LIST_ASSISTANTS_RESPONSE: Named = Named {
    name: "ListAssistantsResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ASSISTANT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static LIST_MESSAGES_RESPONSE: Named = Named {
    name: "ListMessagesResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&THREAD_MESSAGE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static LIST_RUN_STEPS_RESPONSE: Named = Named {
    name: "ListRunStepsResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&RUN_STEP), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static LIST_RUNS_RESPONSE: Named = Named {
    name: "ListRunsResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&RUN), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static LOCKED_STATUS: Named = Named {
    name: "LockedStatus",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"locked\""),
                required: true,
                default: Some("\"locked\""),
                ..A_FIELD
            },
            Field { name: "reason", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static MESSAGE_CONTENT: Named = Named {
    name: "MessageContent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "ImageFile", tags: &["image_file"], shape: Ref(&IMAGE_FILE_CONTENT_BLOCK) },
            Variant { label: "ImageUrl", tags: &["image_url"], shape: Ref(&IMAGE_URL_CONTENT_BLOCK) },
            Variant { label: "Text", tags: &["text"], shape: Ref(&TEXT_CONTENT_BLOCK) },
            Variant { label: "Refusal", tags: &["refusal"], shape: Ref(&REFUSAL_CONTENT_BLOCK) },
        ],
    },
};

pub(in super::super) static MESSAGE_CONTENT_DELTA: Named = Named {
    name: "MessageContentDelta",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "ImageFile", tags: &["image_file"], shape: Ref(&IMAGE_FILE_DELTA_BLOCK) },
            Variant { label: "Text", tags: &["text"], shape: Ref(&TEXT_DELTA_BLOCK) },
            Variant { label: "Refusal", tags: &["refusal"], shape: Ref(&REFUSAL_DELTA_BLOCK) },
            Variant { label: "ImageUrl", tags: &["image_url"], shape: Ref(&IMAGE_URL_DELTA_BLOCK) },
        ],
    },
};

pub(in super::super) static MESSAGE_CONTENT_PART_PARAM: Named = Named {
    name: "MessageContentPartParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "ImageFile", tags: &["image_file"], shape: Ref(&IMAGE_FILE_CONTENT_BLOCK) },
            Variant { label: "ImageUrl", tags: &["image_url"], shape: Ref(&IMAGE_URL_CONTENT_BLOCK) },
            Variant { label: "Text", tags: &["text"], shape: Ref(&TEXT_CONTENT_BLOCK_PARAM) },
        ],
    },
};

pub(in super::super) static MESSAGE_CREATION_STEP_DETAILS: Named = Named {
    name: "MessageCreationStepDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"message_creation\""), required: true, ..A_FIELD },
            Field {
                name: "message_creation",
                shape: Ref(&MESSAGE_CREATION_STEP_DETAILS_MESSAGE_CREATION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static MESSAGE_CREATION_STEP_DETAILS_MESSAGE_CREATION: Named = Named {
    name: "MessageCreationStepDetailsMessageCreation",
    shape: Object(&Record {
        fields: &[Field { name: "message_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static MESSAGE_DELETED: Named = Named {
    name: "MessageDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"thread.message.deleted\""), required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static MESSAGE_DELTA: Named = Named {
    name: "MessageDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Ref(&MESSAGE_DELTA_ROLE), ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&MESSAGE_CONTENT_DELTA), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static MESSAGE_DELTA_EVENT: Named = Named {
    name: "MessageDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"thread.message.delta\""), required: true, ..A_FIELD },
            Field { name: "delta", shape: Ref(&MESSAGE_DELTA), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static MESSAGE_DELTA_ROLE: Named =
    Named { name: "MessageDeltaRole", shape: Choice { values: &["user", "assistant"], open: false } };

pub(in super::super) static REFUSAL_CONTENT_BLOCK: Named = Named {
    name: "RefusalContentBlock",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"refusal\""), required: true, ..A_FIELD },
            Field { name: "refusal", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static REFUSAL_DELTA_BLOCK: Named = Named {
    name: "RefusalDeltaBlock",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"refusal\""), required: true, ..A_FIELD },
            Field { name: "refusal", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static REQUIRED_ACTION_FUNCTION_TOOL_CALL: Named = Named {
    name: "RequiredActionFunctionToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field {
                name: "function",
                shape: Ref(&REQUIRED_ACTION_FUNCTION_TOOL_CALL_FUNCTION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static REQUIRED_ACTION_FUNCTION_TOOL_CALL_FUNCTION: Named = Named {
    name: "RequiredActionFunctionToolCallFunction",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN: Named = Named {
    name: "Run",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"thread.run\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "assistant_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&RUN_STATUS), required: true, ..A_FIELD },
            Field {
                name: "required_action",
                shape: Nullable(&Ref(&RUN_REQUIRED_ACTION)),
                required: true,
                ..A_FIELD
            },
            Field { name: "last_error", shape: Nullable(&Ref(&RUN_LAST_ERROR)), required: true, ..A_FIELD },
            Field {
                name: "expires_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "started_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "cancelled_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "failed_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "completed_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "instructions", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&ASSISTANT_TOOL), min: None, max: Some(20) },
                required: true,
                default: Some("[]"),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
            Field { name: "usage", shape: Nullable(&Ref(&RUN_COMPLETION_USAGE)), required: true, ..A_FIELD },
            Field {
                name: "incomplete_details",
                shape: Nullable(&Ref(&RUN_INCOMPLETE_DETAILS)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "max_prompt_tokens",
                shape: Nullable(&Integer { min: Some(256), max: None }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "max_completion_tokens",
                shape: Nullable(&Integer { min: Some(256), max: None }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "truncation_strategy",
                shape: Nullable(&Ref(&TRUNCATION_OBJECT)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "tool_choice",
                shape: Nullable(&Ref(&ASSISTANT_TOOL_CHOICE_OPTION)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "parallel_tool_calls",
                shape: Ref(&PARALLEL_TOOL_CALLS),
                required: true,
                default: Some("true"),
                ..A_FIELD
            },
            Field {
                name: "response_format",
                shape: Nullable(&Ref(&ASSISTANT_RESPONSE_FORMAT_OPTION)),
                required: true,
                ..A_FIELD
            },
            Field { name: "temperature", shape: Nullable(&A_NUMBER), ..A_FIELD },
            Field { name: "top_p", shape: Nullable(&A_NUMBER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_COMPLETION_USAGE: Named = Named {
    name: "RunCompletionUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "prompt_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "completion_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_INCOMPLETE_DETAILS: Named = Named {
    name: "RunIncompleteDetails",
    shape: Object(&Record {
        fields: &[Field { name: "reason", shape: Ref(&RUN_INCOMPLETE_DETAILS_REASON), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_INCOMPLETE_DETAILS_REASON: Named = Named {
    name: "RunIncompleteDetailsReason",
    shape: Choice { values: &["max_completion_tokens", "max_prompt_tokens"], open: false },
};

pub(in super::super) static RUN_LAST_ERROR: Named = Named {
    name: "RunLastError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: Ref(&RUN_LAST_ERROR_CODE), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_LAST_ERROR_CODE: Named = Named {
    name: "RunLastErrorCode",
    shape: Choice { values: &["server_error", "rate_limit_exceeded", "invalid_prompt"], open: false },
};

pub(in super::super) static RUN_REQUIRED_ACTION: Named = Named {
    name: "RunRequiredAction",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"submit_tool_outputs\""), required: true, ..A_FIELD },
            Field {
                name: "submit_tool_outputs",
                shape: Ref(&RUN_REQUIRED_ACTION_SUBMIT_TOOL_OUTPUTS),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_REQUIRED_ACTION_SUBMIT_TOOL_OUTPUTS: Named = Named {
    name: "RunRequiredActionSubmitToolOutputs",
    shape: Object(&Record {
        fields: &[Field {
            name: "tool_calls",
            shape: List { of: &Ref(&REQUIRED_ACTION_FUNCTION_TOOL_CALL), min: None, max: None },
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_STATUS: Named = Named {
    name: "RunStatus",
    shape: Choice {
        values: &[
            "queued",
            "in_progress",
            "requires_action",
            "cancelling",
            "cancelled",
            "failed",
            "completed",
            "incomplete",
            "expired",
        ],
        open: false,
    },
};

pub(in super::super) static RUN_STEP: Named = Named {
    name: "RunStep",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"thread.run.step\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "assistant_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Ref(&RUN_STEP_TYPE), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&RUN_STEP_STATUS), required: true, ..A_FIELD },
            Field { name: "step_details", shape: Ref(&RUN_STEP_STEP_DETAILS), required: true, ..A_FIELD },
            Field {
                name: "last_error",
                shape: Nullable(&Ref(&RUN_STEP_LAST_ERROR)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "expired_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "cancelled_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "failed_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "completed_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
            Field {
                name: "usage",
                shape: Nullable(&Ref(&RUN_STEP_COMPLETION_USAGE)),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_STEP_COMPLETION_USAGE: Named = Named {
    name: "RunStepCompletionUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "prompt_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "completion_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_STEP_DELTA: Named = Named {
    name: "RunStepDelta",
    shape: Object(&Record {
        fields: &[Field { name: "step_details", shape: Ref(&RUN_STEP_DELTA_STEP_DETAILS), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_STEP_DELTA_EVENT: Named = Named {
    name: "RunStepDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"thread.run.step.delta\""), required: true, ..A_FIELD },
            Field { name: "delta", shape: Ref(&RUN_STEP_DELTA), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_STEP_DELTA_MESSAGE_DELTA: Named = Named {
    name: "RunStepDeltaMessageDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"message_creation\""), required: true, ..A_FIELD },
            Field {
                name: "message_creation",
                shape: Ref(&RUN_STEP_DELTA_MESSAGE_DELTA_MESSAGE_CREATION),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_STEP_DELTA_MESSAGE_DELTA_MESSAGE_CREATION: Named = Named {
    name: "RunStepDeltaMessageDeltaMessageCreation",
    shape: Object(&Record { fields: &[Field { name: "message_id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static RUN_STEP_DELTA_STEP_DETAILS: Named = Named {
    name: "RunStepDeltaStepDetails",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "MessageCreation",
                tags: &["message_creation"],
                shape: Ref(&RUN_STEP_DELTA_MESSAGE_DELTA),
            },
            Variant { label: "ToolCalls", tags: &["tool_calls"], shape: Ref(&TOOL_CALL_DELTA_OBJECT) },
        ],
    },
};

pub(in super::super) static RUN_STEP_DETAILS_TOOL_CALLS_CODE_OUTPUT_IMAGE_OBJECT: Named = Named {
    name: "RunStepDetailsToolCallsCodeOutputImageObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"image\""), required: true, ..A_FIELD },
            Field {
                name: "image",
                shape: Ref(&RUN_STEP_DETAILS_TOOL_CALLS_CODE_OUTPUT_IMAGE_OBJECT_IMAGE),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_STEP_DETAILS_TOOL_CALLS_CODE_OUTPUT_IMAGE_OBJECT_IMAGE: Named = Named {
    name: "RunStepDetailsToolCallsCodeOutputImageObjectImage",
    shape: Object(&Record {
        fields: &[Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_STEP_DETAILS_TOOL_CALLS_CODE_OUTPUT_LOGS_OBJECT: Named = Named {
    name: "RunStepDetailsToolCallsCodeOutputLogsObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"logs\""), required: true, ..A_FIELD },
            Field { name: "logs", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_STEP_DETAILS_TOOL_CALLS_FILE_SEARCH_RANKING_OPTIONS_OBJECT: Named = Named {
    name: "RunStepDetailsToolCallsFileSearchRankingOptionsObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "ranker", shape: Ref(&FILE_SEARCH_RANKER), required: true, ..A_FIELD },
            Field {
                name: "score_threshold",
                shape: Number { min: Some(0.0), max: Some(1.0), above: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_STEP_DETAILS_TOOL_CALLS_FILE_SEARCH_RESULT_OBJECT: Named = Named {
    name: "RunStepDetailsToolCallsFileSearchResultObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "file_name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "score",
                shape: Number { min: Some(0.0), max: Some(1.0), above: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "content",
                shape: List {
                    of: &Ref(&RUN_STEP_DETAILS_TOOL_CALLS_FILE_SEARCH_RESULT_OBJECT_CONTENT),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_STEP_DETAILS_TOOL_CALLS_FILE_SEARCH_RESULT_OBJECT_CONTENT: Named = Named {
    name: "RunStepDetailsToolCallsFileSearchResultObjectContent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"text\""), ..A_FIELD },
            Field { name: "text", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_STEP_LAST_ERROR: Named = Named {
    name: "RunStepLastError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: Ref(&RUN_STEP_LAST_ERROR_CODE), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RUN_STEP_LAST_ERROR_CODE: Named = Named {
    name: "RunStepLastErrorCode",
    shape: Choice { values: &["server_error", "rate_limit_exceeded"], open: false },
};

pub(in super::super) static RUN_STEP_STATUS: Named = Named {
    name: "RunStepStatus",
    shape: Choice { values: &["in_progress", "cancelled", "failed", "completed", "expired"], open: false },
};

pub(in super::super) static RUN_STEP_STEP_DETAILS: Named = Named {
    name: "RunStepStepDetails",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "MessageCreation",
                tags: &["message_creation"],
                shape: Ref(&MESSAGE_CREATION_STEP_DETAILS),
            },
            Variant { label: "ToolCalls", tags: &["tool_calls"], shape: Ref(&TOOL_CALLS_STEP_DETAILS) },
        ],
    },
};

pub(in super::super) static RUN_STEP_TYPE: Named =
    Named { name: "RunStepType", shape: Choice { values: &["message_creation", "tool_calls"], open: false } };

pub(in super::super) static TASK_GROUP_ITEM: Named = Named {
    name: "TaskGroupItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"chatkit.thread_item\""),
                required: true,
                default: Some("\"chatkit.thread_item\""),
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"chatkit.task_group\""),
                required: true,
                default: Some("\"chatkit.task_group\""),
                ..A_FIELD
            },
            Field {
                name: "tasks",
                shape: List { of: &Ref(&TASK_GROUP_TASK), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TASK_GROUP_TASK: Named = Named {
    name: "TaskGroupTask",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&TASK_TYPE), required: true, ..A_FIELD },
            Field { name: "heading", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "summary", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TASK_ITEM: Named = Named {
    name: "TaskItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"chatkit.thread_item\""),
                required: true,
                default: Some("\"chatkit.thread_item\""),
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"chatkit.task\""),
                required: true,
                default: Some("\"chatkit.task\""),
                ..A_FIELD
            },
            Field { name: "task_type", shape: Ref(&TASK_TYPE), required: true, ..A_FIELD },
            Field { name: "heading", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "summary", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TASK_TYPE: Named =
    Named { name: "TaskType", shape: Choice { values: &["custom", "thought"], open: false } };

pub(in super::super) static TEXT: Named = Named {
    name: "Text",
    shape: Object(&Record {
        fields: &[
            Field { name: "value", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "annotations",
                shape: List { of: &Ref(&BETA_THREAD_ANNOTATION), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TEXT_CONTENT_BLOCK: Named = Named {
    name: "TextContentBlock",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"text\""), required: true, ..A_FIELD },
            Field { name: "text", shape: Ref(&TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TEXT_CONTENT_BLOCK_PARAM: Named = Named {
    name: "TextContentBlockParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"text\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TEXT_DELTA: Named = Named {
    name: "TextDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "value", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "annotations",
                shape: List { of: &Ref(&ANNOTATION_DELTA), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TEXT_DELTA_BLOCK: Named = Named {
    name: "TextDeltaBlock",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"text\""), required: true, ..A_FIELD },
            Field { name: "text", shape: Ref(&TEXT_DELTA), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD: Named = Named {
    name: "Thread",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"thread\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "tool_resources",
                shape: Nullable(&Ref(&THREAD_TOOL_RESOURCES)),
                required: true,
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_DELETED: Named = Named {
    name: "ThreadDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"thread.deleted\""), required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_ITEM: Named = Named {
    name: "ThreadItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ChatkitUserMessage",
                tags: &["chatkit.user_message"],
                shape: Ref(&CHAT_KIT_THREAD_USER_MESSAGE_ITEM),
            },
            Variant {
                label: "ChatkitAssistantMessage",
                tags: &["chatkit.assistant_message"],
                shape: Ref(&CHAT_KIT_THREAD_ASSISTANT_MESSAGE_ITEM),
            },
            Variant { label: "ChatkitWidget", tags: &["chatkit.widget"], shape: Ref(&CHAT_KIT_WIDGET_ITEM) },
            Variant {
                label: "ChatkitClientToolCall",
                tags: &["chatkit.client_tool_call"],
                shape: Ref(&CLIENT_TOOL_CALL_ITEM),
            },
            Variant { label: "ChatkitTask", tags: &["chatkit.task"], shape: Ref(&TASK_ITEM) },
            Variant {
                label: "ChatkitTaskGroup",
                tags: &["chatkit.task_group"],
                shape: Ref(&TASK_GROUP_ITEM),
            },
        ],
    },
};

pub(in super::super) static THREAD_ITEM_LIST_RESOURCE: Named = Named {
    name: "ThreadItemListResource",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"list\""),
                required: true,
                default: Some("\"list\""),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&THREAD_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_LIST_RESOURCE: Named = Named {
    name: "ThreadListResource",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"list\""),
                required: true,
                default: Some("\"list\""),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&CHAT_KIT_THREAD), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_MESSAGE: Named = Named {
    name: "ThreadMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"thread.message\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&THREAD_MESSAGE_STATUS), required: true, ..A_FIELD },
            Field {
                name: "incomplete_details",
                shape: Nullable(&Ref(&THREAD_MESSAGE_INCOMPLETE_DETAILS)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "completed_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "incomplete_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "role", shape: Ref(&THREAD_MESSAGE_ROLE), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&MESSAGE_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "assistant_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "run_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "attachments",
                shape: Nullable(&List { of: &Ref(&THREAD_MESSAGE_ATTACHMENT), min: None, max: None }),
                required: true,
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_MESSAGE_ATTACHMENT: Named = Named {
    name: "ThreadMessageAttachment",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&THREAD_MESSAGE_ATTACHMENT_TOOL), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_MESSAGE_ATTACHMENT_TOOL: Named = Named {
    name: "ThreadMessageAttachmentTool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "CodeInterpreter",
                tags: &["code_interpreter"],
                shape: Ref(&ASSISTANT_TOOLS_CODE),
            },
            Variant {
                label: "FileSearch",
                tags: &["file_search"],
                shape: Ref(&ASSISTANT_TOOLS_FILE_SEARCH_TYPE_ONLY),
            },
        ],
    },
};

pub(in super::super) static THREAD_MESSAGE_COMPLETED: Named = Named {
    name: "ThreadMessageCompleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.message.completed\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&THREAD_MESSAGE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_MESSAGE_CREATED: Named = Named {
    name: "ThreadMessageCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.message.created\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&THREAD_MESSAGE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_MESSAGE_DELTA: Named = Named {
    name: "ThreadMessageDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.message.delta\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&MESSAGE_DELTA_EVENT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_MESSAGE_IN_PROGRESS: Named = Named {
    name: "ThreadMessageInProgress",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "event",
                shape: Const("\"thread.message.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "data", shape: Ref(&THREAD_MESSAGE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_MESSAGE_INCOMPLETE: Named = Named {
    name: "ThreadMessageIncomplete",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.message.incomplete\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&THREAD_MESSAGE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_MESSAGE_INCOMPLETE_DETAILS: Named = Named {
    name: "ThreadMessageIncompleteDetails",
    shape: Object(&Record {
        fields: &[Field {
            name: "reason",
            shape: Ref(&THREAD_MESSAGE_INCOMPLETE_DETAILS_REASON),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_MESSAGE_INCOMPLETE_DETAILS_REASON: Named = Named {
    name: "ThreadMessageIncompleteDetailsReason",
    shape: Choice {
        values: &["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"],
        open: false,
    },
};

pub(in super::super) static THREAD_MESSAGE_ROLE: Named =
    Named { name: "ThreadMessageRole", shape: Choice { values: &["user", "assistant"], open: false } };

pub(in super::super) static THREAD_MESSAGE_STATUS: Named = Named {
    name: "ThreadMessageStatus",
    shape: Choice { values: &["in_progress", "incomplete", "completed"], open: false },
};

pub(in super::super) static THREAD_RUN_CANCELLED: Named = Named {
    name: "ThreadRunCancelled",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.cancelled\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_RUN_CANCELLING: Named = Named {
    name: "ThreadRunCancelling",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.cancelling\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_RUN_COMPLETED: Named = Named {
    name: "ThreadRunCompleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.completed\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_RUN_CREATED: Named = Named {
    name: "ThreadRunCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.created\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_RUN_EXPIRED: Named = Named {
    name: "ThreadRunExpired",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.expired\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_RUN_FAILED: Named = Named {
    name: "ThreadRunFailed",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.failed\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_RUN_IN_PROGRESS: Named = Named {
    name: "ThreadRunInProgress",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.in_progress\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_RUN_INCOMPLETE: Named = Named {
    name: "ThreadRunIncomplete",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.incomplete\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_RUN_QUEUED: Named = Named {
    name: "ThreadRunQueued",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.queued\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_RUN_REQUIRES_ACTION: Named = Named {
    name: "ThreadRunRequiresAction",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "event",
                shape: Const("\"thread.run.requires_action\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_RUN_STEP_CANCELLED: Named = Named {
    name: "ThreadRunStepCancelled",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.step.cancelled\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN_STEP), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_RUN_STEP_COMPLETED: Named = Named {
    name: "ThreadRunStepCompleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.step.completed\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN_STEP), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_RUN_STEP_CREATED: Named = Named {
    name: "ThreadRunStepCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.step.created\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN_STEP), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_RUN_STEP_DELTA: Named = Named {
    name: "ThreadRunStepDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.step.delta\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN_STEP_DELTA_EVENT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_RUN_STEP_EXPIRED: Named = Named {
    name: "ThreadRunStepExpired",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.step.expired\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN_STEP), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_RUN_STEP_FAILED: Named = Named {
    name: "ThreadRunStepFailed",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.step.failed\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN_STEP), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_RUN_STEP_IN_PROGRESS: Named = Named {
    name: "ThreadRunStepInProgress",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "event",
                shape: Const("\"thread.run.step.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "data", shape: Ref(&RUN_STEP), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_STREAM_EVENT: Named = Named {
    name: "ThreadStreamEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.created\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&THREAD), required: true, ..A_FIELD },
            Field { name: "enabled", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_TOOL_RESOURCES: Named = Named {
    name: "ThreadToolResources",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "code_interpreter",
                shape: Ref(&THREAD_TOOL_RESOURCES_CODE_INTERPRETER),
                ..A_FIELD
            },
            Field { name: "file_search", shape: Ref(&THREAD_TOOL_RESOURCES_FILE_SEARCH), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_TOOL_RESOURCES_CODE_INTERPRETER: Named = Named {
    name: "ThreadToolResourcesCodeInterpreter",
    shape: Object(&Record {
        fields: &[Field {
            name: "file_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(20) },
            default: Some("[]"),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static THREAD_TOOL_RESOURCES_FILE_SEARCH: Named = Named {
    name: "ThreadToolResourcesFileSearch",
    shape: Object(&Record {
        fields: &[Field {
            name: "vector_store_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(1) },
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static TOOL_CALL: Named = Named {
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

pub(in super::super) static TOOL_CALL_DELTA: Named = Named {
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

pub(in super::super) static TOOL_CALL_DELTA_OBJECT: Named = Named {
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

pub(in super::super) static TOOL_CALLS_STEP_DETAILS: Named = Named {
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

pub(in super::super) static TOOL_CHOICE: Named = Named {
    name: "ToolChoice",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static TRANSCRIPTION_SESSION: Named = Named {
    name: "TranscriptionSession",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "client_secret",
                shape: Ref(&TRANSCRIPTION_SESSION_CLIENT_SECRET),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "modalities",
                shape: List { of: &Ref(&TRANSCRIPTION_SESSION_MODALITY), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "input_audio_format", shape: A_TEXT, ..A_FIELD },
            Field { name: "input_audio_transcription", shape: Ref(&AUDIO_TRANSCRIPTION_RESPONSE), ..A_FIELD },
            Field { name: "turn_detection", shape: Ref(&TRANSCRIPTION_SESSION_TURN_DETECTION), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TRANSCRIPTION_SESSION_CLIENT_SECRET: Named = Named {
    name: "TranscriptionSessionClientSecret",
    shape: Object(&Record {
        fields: &[
            Field { name: "value", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "expires_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TRANSCRIPTION_SESSION_MODALITY: Named =
    Named { name: "TranscriptionSessionModality", shape: Choice { values: &["text", "audio"], open: false } };

pub(in super::super) static TRANSCRIPTION_SESSION_TURN_DETECTION: Named = Named {
    name: "TranscriptionSessionTurnDetection",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: A_TEXT, ..A_FIELD },
            Field { name: "threshold", shape: A_NUMBER, ..A_FIELD },
            Field { name: "prefix_padding_ms", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "silence_duration_ms", shape: AN_INTEGER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TRUNCATION_OBJECT: Named = Named {
    name: "TruncationObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&TRUNCATION_OBJECT_TYPE), required: true, ..A_FIELD },
            Field { name: "last_messages", shape: Nullable(&Integer { min: Some(1), max: None }), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TRUNCATION_OBJECT_TYPE: Named =
    Named { name: "TruncationObjectType", shape: Choice { values: &["auto", "last_messages"], open: false } };

pub(in super::super) static URL_ANNOTATION: Named = Named {
    name: "UrlAnnotation",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"url\""),
                required: true,
                default: Some("\"url\""),
                ..A_FIELD
            },
            Field { name: "source", shape: Ref(&URL_ANNOTATION_SOURCE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static URL_ANNOTATION_SOURCE: Named = Named {
    name: "UrlAnnotationSource",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"url\""),
                required: true,
                default: Some("\"url\""),
                ..A_FIELD
            },
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static USER_MESSAGE_INPUT_TEXT: Named = Named {
    name: "UserMessageInputText",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"input_text\""),
                required: true,
                default: Some("\"input_text\""),
                ..A_FIELD
            },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static USER_MESSAGE_QUOTED_TEXT: Named = Named {
    name: "UserMessageQuotedText",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"quoted_text\""),
                required: true,
                default: Some("\"quoted_text\""),
                ..A_FIELD
            },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static WORKFLOW_TRACING_PARAM: Named = Named {
    name: "WorkflowTracingParam",
    shape: Object(&Record { fields: &[Field { name: "enabled", shape: Flag, ..A_FIELD }], ..A_RECORD }),
};
