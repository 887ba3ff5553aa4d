// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_INPUT_MESSAGE: Named = Named {
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

pub(in crate::schema) static BETA_INPUT_MESSAGE_ROLE: Named =
    Named { name: "BetaInputMessageRole", shape: Ref(&INPUT_MESSAGE_ROLE) };

pub(in crate::schema) static BETA_INPUT_MESSAGE_STATUS: Named =
    Named { name: "BetaInputMessageStatus", shape: Ref(&INPUT_MESSAGE_STATUS) };

pub(in crate::schema) static BETA_INPUT_PARAM: Named = Named {
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

pub(in crate::schema) static LOCKED_STATUS: Named = Named {
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

pub(in crate::schema) static BETA_METADATA: Named = Named { name: "BetaMetadata", shape: Ref(&METADATA) };

pub(in crate::schema) static BETA_MODEL_IDS_COMPACTION: Named =
    Named { name: "BetaModelIdsCompaction", shape: Ref(&MODEL_IDS_COMPACTION) };

pub(in crate::schema) static BETA_MODEL_IDS_RESPONSES: Named = Named {
    name: "BetaModelIdsResponses",
    shape: Choice { values: BETA_MODEL_IDS_RESPONSES_VALUES, open: false },
};

pub(in crate::schema) static BETA_MODEL_RESPONSE_PROPERTIES_PROMPT_CACHE_RETENTION: Named = Named {
    name: "BetaModelResponsePropertiesPromptCacheRetention",
    shape: Choice { values: &["in_memory", "24h"], open: false },
};

pub(in crate::schema) static BETA_MODERATION: Named =
    Named { name: "BetaModeration", shape: Ref(&MODERATION) };

pub(in crate::schema) static BETA_MODERATION_PARAM: Named =
    Named { name: "BetaModerationParam", shape: Ref(&MODERATION_PARAM) };

pub(in crate::schema) static BETA_NAMESPACE_TOOL: Named = Named {
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

pub(in crate::schema) static BETA_NAMESPACE_TOOL_TOOL: Named = Named {
    name: "BetaNamespaceToolTool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Function", tags: &["function"], shape: Ref(&BETA_FUNCTION_TOOL_PARAM) },
            Variant { label: "Custom", tags: &["custom"], shape: Ref(&BETA_CUSTOM_TOOL) },
        ],
    },
};

pub(in crate::schema) static BETA_PERSONALITY_ENUM: Named =
    Named { name: "BetaPersonalityEnum", shape: Ref(&PERSONALITY_ENUM) };

pub(in crate::schema) static BETA_PROGRAMMATIC_TOOL_CALLING_PARAM: Named =
    Named { name: "BetaProgrammaticToolCallingParam", shape: Ref(&PROGRAMMATIC_TOOL_CALLING_PARAM) };

pub(in crate::schema) static BETA_PROMPT_CACHE_OPTIONS: Named =
    Named { name: "BetaPromptCacheOptions", shape: Ref(&PROMPT_CACHE_OPTIONS) };

pub(in crate::schema) static BETA_PROMPT_CACHE_OPTIONS_PARAM: Named =
    Named { name: "BetaPromptCacheOptionsParam", shape: Ref(&PROMPT_CACHE_OPTIONS_PARAM) };

pub(in crate::schema) static BETA_PROMPT_CACHE_RETENTION_ENUM: Named =
    Named { name: "BetaPromptCacheRetentionEnum", shape: Ref(&PROMPT_CACHE_RETENTION_ENUM) };

pub(in crate::schema) static BETA_REASONING: Named = Named { name: "BetaReasoning", shape: Ref(&REASONING) };

pub(in crate::schema) static BETA_REASONING_TEXT_CONTENT: Named =
    Named { name: "BetaReasoningTextContent", shape: Ref(&REASONING_TEXT_CONTENT) };

pub(in crate::schema) static REFUSAL_CONTENT_BLOCK: Named = Named {
    name: "RefusalContentBlock",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"refusal\""), required: true, ..A_FIELD },
            Field { name: "refusal", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REFUSAL_DELTA_BLOCK: Named = Named {
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

pub(in crate::schema) static REQUIRED_ACTION_FUNCTION_TOOL_CALL: Named = Named {
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

pub(in crate::schema) static REQUIRED_ACTION_FUNCTION_TOOL_CALL_FUNCTION: Named = Named {
    name: "RequiredActionFunctionToolCallFunction",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_SERVICE_TIER: Named =
    Named { name: "BetaServiceTier", shape: Choice { values: BETA_SERVICE_TIER_VALUES, open: false } };

pub(in crate::schema) static BETA_SERVICE_TIER_ENUM: Named =
    Named { name: "BetaServiceTierEnum", shape: Ref(&SERVICE_TIER_ENUM) };

pub(in crate::schema) static BETA_SHELL_CALL_OUTPUT_DELTA: Named =
    Named { name: "BetaShellCallOutputDelta", shape: Ref(&SHELL_CALL_OUTPUT_DELTA) };

pub(in crate::schema) static BETA_SUMMARY_TEXT_CONTENT: Named =
    Named { name: "BetaSummaryTextContent", shape: Ref(&SUMMARY_TEXT_CONTENT) };

pub(in crate::schema) static BETA_TOOLS_ARRAY: Named =
    Named { name: "BetaToolsArray", shape: List { of: &Ref(&BETA_TOOL), min: None, max: None } };

pub(in crate::schema) static BETA_TRUNCATION_ENUM: Named =
    Named { name: "BetaTruncationEnum", shape: Ref(&TRUNCATION_ENUM) };

pub(in crate::schema) static TRUNCATION_OBJECT: Named = Named {
    name: "TruncationObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&TRUNCATION_OBJECT_TYPE), required: true, ..A_FIELD },
            Field { name: "last_messages", shape: Nullable(&Integer { min: Some(1), max: None }), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRUNCATION_OBJECT_TYPE: Named =
    Named { name: "TruncationObjectType", shape: Choice { values: &["auto", "last_messages"], open: false } };

pub(in crate::schema) static BETA_URL_CITATION_PARAM: Named = Named {
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

pub(in crate::schema) static URL_ANNOTATION: Named = Named {
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

pub(in crate::schema) static URL_ANNOTATION_SOURCE: Named = Named {
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

pub(in crate::schema) static USER_MESSAGE_INPUT_TEXT: Named = Named {
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

pub(in crate::schema) static USER_MESSAGE_QUOTED_TEXT: Named = Named {
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

pub(in crate::schema) static BETA_WEB_SEARCH_PREVIEW_TOOL: Named =
    Named { name: "BetaWebSearchPreviewTool", shape: Ref(&WEB_SEARCH_PREVIEW_TOOL) };

pub(in crate::schema) static BETA_WEB_SEARCH_TOOL: Named =
    Named { name: "BetaWebSearchTool", shape: Ref(&WEB_SEARCH_TOOL) };

pub(in crate::schema) static WORKFLOW_TRACING_PARAM: Named = Named {
    name: "WorkflowTracingParam",
    shape: Object(&Record { fields: &[Field { name: "enabled", shape: Flag, ..A_FIELD }], ..A_RECORD }),
};
