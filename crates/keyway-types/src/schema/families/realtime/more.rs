// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static REALTIME_CALL_CREATE_PARAMS: Named = Named {
    name: "RealtimeCallCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "sdp", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session", shape: Ref(&REALTIME_SESSION_CREATE_REQUEST), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_CALL_REFER_PARAMS: Named = Named {
    name: "RealtimeCallReferParams",
    shape: Object(&Record {
        fields: &[Field { name: "target_uri", shape: A_TEXT, required: true, ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_CALL_REJECT_PARAMS: Named = Named {
    name: "RealtimeCallRejectParams",
    shape: Object(&Record {
        fields: &[Field { name: "status_code", shape: AN_INTEGER, ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_FUNCTION_TOOL: Named = Named {
    name: "RealtimeFunctionTool",
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

pub(in crate::schema) static NOISE_REDUCTION_TYPE: Named =
    Named { name: "NoiseReductionType", shape: Choice { values: &["near_field", "far_field"], open: false } };

pub(in crate::schema) static REALTIME_REASONING: Named = Named {
    name: "RealtimeReasoning",
    shape: Object(&Record {
        fields: &[Field {
            name: "effort",
            shape: Ref(&REALTIME_REASONING_EFFORT),
            default: Some("\"low\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_REASONING_EFFORT: Named = Named {
    name: "RealtimeReasoningEffort",
    shape: Choice { values: &["minimal", "low", "medium", "high", "xhigh"], open: false },
};

pub(in crate::schema) static REALTIME_TOOL_CHOICE_CONFIG: Named = Named {
    name: "RealtimeToolChoiceConfig",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "ToolChoiceOptions", tags: &[], shape: Ref(&TOOL_CHOICE_OPTIONS) },
            Variant { label: "Function", tags: &["function"], shape: Ref(&TOOL_CHOICE_FUNCTION) },
            Variant { label: "Mcp", tags: &["mcp"], shape: Ref(&TOOL_CHOICE_MCP) },
        ],
    },
};

pub(in crate::schema) static REALTIME_TOOLS_CONFIG_UNION: Named = Named {
    name: "RealtimeToolsConfigUnion",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Function", tags: &["function"], shape: Ref(&REALTIME_FUNCTION_TOOL) },
            Variant { label: "Mcp", tags: &["mcp"], shape: Ref(&MCP_TOOL) },
        ],
    },
};

pub(in crate::schema) static REALTIME_TRACING_CONFIG: Named = Named {
    name: "RealtimeTracingConfig",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant {
                label: "TracingConfiguration",
                tags: &[],
                shape: Ref(&REALTIME_TRACING_CONFIG_TRACING_CONFIGURATION),
            },
        ],
    },
};

pub(in crate::schema) static REALTIME_TRACING_CONFIG_TRACING_CONFIGURATION: Named = Named {
    name: "RealtimeTracingConfigTracingConfiguration",
    shape: Object(&Record {
        fields: &[
            Field { name: "workflow_name", shape: A_TEXT, ..A_FIELD },
            Field { name: "group_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "metadata", shape: AN_OBJECT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRUNCATION: Named = Named {
    name: "RealtimeTruncation",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Preset", tags: &[], shape: Ref(&REALTIME_TRUNCATION_PRESET) },
            Variant { label: "RetentionRatio", tags: &[], shape: Ref(&REALTIME_TRUNCATION_RETENTION_RATIO) },
        ],
    },
};

pub(in crate::schema) static REALTIME_TRUNCATION_PRESET: Named =
    Named { name: "RealtimeTruncationPreset", shape: Choice { values: &["auto", "disabled"], open: false } };

pub(in crate::schema) static REALTIME_TRUNCATION_RETENTION_RATIO: Named = Named {
    name: "RealtimeTruncationRetentionRatio",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"retention_ratio\""), required: true, ..A_FIELD },
            Field {
                name: "retention_ratio",
                shape: Number { min: Some(0.0), max: Some(1.0), above: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "token_limits",
                shape: Ref(&REALTIME_TRUNCATION_RETENTION_RATIO_TOKEN_LIMITS),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRUNCATION_RETENTION_RATIO_TOKEN_LIMITS: Named = Named {
    name: "RealtimeTruncationRetentionRatioTokenLimits",
    shape: Object(&Record {
        fields: &[Field { name: "post_instructions", shape: Integer { min: Some(0), max: None }, ..A_FIELD }],
        ..A_RECORD
    }),
};
