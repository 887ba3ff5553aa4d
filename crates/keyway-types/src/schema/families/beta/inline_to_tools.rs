// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_INLINE_SKILL: Named =
    Named { name: "BetaInlineSkill", shape: Ref(&INLINE_SKILL) };

pub(in crate::schema) static INLINE_CAPABILITY_SOURCE_PARAM: Named = Named {
    name: "InlineCapabilitySourceParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "data", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "media_type", shape: Const("\"application/zip\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"base64\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
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

pub(in crate::schema) static BETA_CREATE_MODEL_RESPONSE_PROPERTIES_PROMPT_CACHE_OPTIONS: Named = Named {
    name: "BetaCreateModelResponsePropertiesPromptCacheOptions",
    shape: Object(&Record {
        fields: &[
            Field { name: "ttl", shape: Ref(&BETA_PROMPT_CACHE_TTLENUM), ..A_FIELD },
            Field { name: "mode", shape: Ref(&BETA_PROMPT_CACHE_MODE_ENUM), ..A_FIELD },
            Field { name: "comparison_response_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "prewarm", shape: Flag, default: Some("false"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

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

pub(in crate::schema) static ONE_TIME_AUTOMATION: Named = Named {
    name: "OneTimeAutomation",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "created_by", shape: Ref(&AUTOMATION_CREATED_BY), required: true, ..A_FIELD },
            Field {
                name: "metadata",
                shape: Map { of: &A_TEXT, max: None, name_max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"agent.automation\""), required: true, ..A_FIELD },
            Field {
                name: "run_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&ONE_TIME_AUTOMATION_STATUS), required: true, ..A_FIELD },
            Field { name: "target", shape: Ref(&AUTOMATION_TARGET), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"once\""), required: true, ..A_FIELD },
            Field { name: "pause_reason", shape: Nullable(&Const("\"target_session_failed\"")), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ONE_TIME_AUTOMATION_STATUS: Named = Named {
    name: "OneTimeAutomationStatus",
    shape: Choice { values: &["active", "paused", "completed"], open: false },
};

pub(in crate::schema) static PERIODIC_AUTOMATION: Named = Named {
    name: "PeriodicAutomation",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "created_by", shape: Ref(&AUTOMATION_CREATED_BY), required: true, ..A_FIELD },
            Field { name: "expression", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "metadata",
                shape: Map { of: &A_TEXT, max: None, name_max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"agent.automation\""), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&PERIODIC_AUTOMATION_STATUS), required: true, ..A_FIELD },
            Field { name: "target", shape: Ref(&AUTOMATION_TARGET), required: true, ..A_FIELD },
            Field { name: "timezone", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"periodic\""), required: true, ..A_FIELD },
            Field { name: "pause_reason", shape: Nullable(&Const("\"target_session_failed\"")), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PERIODIC_AUTOMATION_STATUS: Named =
    Named { name: "PeriodicAutomationStatus", shape: Choice { values: &["active", "paused"], open: false } };

pub(in crate::schema) static BETA_PERSONALITY_ENUM: Named =
    Named { name: "BetaPersonalityEnum", shape: Ref(&PERSONALITY_ENUM) };

pub(in crate::schema) static BETA_PROGRAMMATIC_TOOL_CALLING_PARAM: Named =
    Named { name: "BetaProgrammaticToolCallingParam", shape: Ref(&PROGRAMMATIC_TOOL_CALLING_PARAM) };

pub(in crate::schema) static BETA_PROMPT_CACHE_MODE_ENUM: Named =
    Named { name: "BetaPromptCacheModeEnum", shape: Ref(&PROMPT_CACHE_MODE_ENUM) };

pub(in crate::schema) static BETA_PROMPT_CACHE_OPTIONS: Named =
    Named { name: "BetaPromptCacheOptions", shape: Ref(&PROMPT_CACHE_OPTIONS) };

pub(in crate::schema) static BETA_PROMPT_CACHE_OPTIONS_PARAM: Named =
    Named { name: "BetaPromptCacheOptionsParam", shape: Ref(&PROMPT_CACHE_OPTIONS_PARAM) };

pub(in crate::schema) static BETA_PROMPT_CACHE_RETENTION_ENUM: Named =
    Named { name: "BetaPromptCacheRetentionEnum", shape: Ref(&PROMPT_CACHE_RETENTION_ENUM) };

pub(in crate::schema) static BETA_PROMPT_CACHE_TTLENUM: Named =
    Named { name: "BetaPromptCacheTTLEnum", shape: Ref(&PROMPT_CACHE_TTLENUM) };

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

pub(in crate::schema) static SETUP_COMMAND_PARAM: Named = Named {
    name: "SetupCommandParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "command", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "cwd", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_SHELL_CALL_OUTPUT_DELTA: Named =
    Named { name: "BetaShellCallOutputDelta", shape: Ref(&SHELL_CALL_OUTPUT_DELTA) };

pub(in crate::schema) static BETA_SUMMARY_TEXT_CONTENT: Named =
    Named { name: "BetaSummaryTextContent", shape: Ref(&SUMMARY_TEXT_CONTENT) };

pub(in crate::schema) static SUMMARY_TEXT: Named = Named {
    name: "SummaryText",
    shape: Object(&Record {
        fields: &[
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"summary_text\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOKEN_USAGE: Named = Named {
    name: "TokenUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "input_tokens_details",
                shape: Ref(&TOKEN_USAGE_INPUT_TOKENS_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "output_tokens_details",
                shape: Ref(&TOKEN_USAGE_OUTPUT_TOKENS_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOKEN_USAGE_INPUT_TOKENS_DETAILS: Named = Named {
    name: "TokenUsageInputTokensDetails",
    shape: Object(&Record {
        fields: &[Field { name: "cached_tokens", shape: AN_INTEGER, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOKEN_USAGE_OUTPUT_TOKENS_DETAILS: Named = Named {
    name: "TokenUsageOutputTokensDetails",
    shape: Object(&Record {
        fields: &[Field { name: "reasoning_tokens", shape: AN_INTEGER, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_TOOLS_ARRAY: Named =
    Named { name: "BetaToolsArray", shape: List { of: &Ref(&BETA_TOOL), min: None, max: None } };
