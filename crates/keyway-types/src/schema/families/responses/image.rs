// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static IMAGE_DETAIL: Named = Named {
    name: "ImageDetail",
    shape: Choice { values: &["low", "high", "auto", "original"], open: false },
};

pub(in crate::schema) static IMAGE_GEN_ACTION_ENUM: Named = Named {
    name: "ImageGenActionEnum",
    shape: Choice { values: &["generate", "edit", "auto"], open: false },
};

pub(in crate::schema) static IMAGE_GEN_TOOL: Named = Named {
    name: "ImageGenTool",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"image_generation\""), required: true, ..A_FIELD },
            Field { name: "model", shape: Ref(&IMAGE_GEN_TOOL_MODEL), ..A_FIELD },
            Field {
                name: "quality",
                shape: Ref(&IMAGE_GEN_TOOL_QUALITY),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "size", shape: Ref(&IMAGE_GEN_TOOL_SIZE), default: Some("\"auto\""), ..A_FIELD },
            Field {
                name: "output_format",
                shape: Ref(&IMAGE_GEN_TOOL_OUTPUT_FORMAT),
                default: Some("\"png\""),
                ..A_FIELD
            },
            Field {
                name: "output_compression",
                shape: Integer { min: Some(0), max: Some(100) },
                default: Some("100"),
                ..A_FIELD
            },
            Field {
                name: "moderation",
                shape: Ref(&IMAGE_GEN_TOOL_MODERATION),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "background",
                shape: Ref(&IMAGE_GEN_TOOL_BACKGROUND),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "input_fidelity", shape: Nullable(&Ref(&INPUT_FIDELITY)), ..A_FIELD },
            Field { name: "input_image_mask", shape: Ref(&IMAGE_GEN_TOOL_INPUT_IMAGE_MASK), ..A_FIELD },
            Field {
                name: "partial_images",
                shape: Integer { min: Some(0), max: Some(3) },
                default: Some("0"),
                ..A_FIELD
            },
            Field { name: "action", shape: Ref(&IMAGE_GEN_ACTION_ENUM), ..A_FIELD },
            Field { name: "complexity", shape: Ref(&IMAGE_GEN_TOOL_COMPLEXITY), ..A_FIELD },
            Field { name: "frame_count", shape: AN_INTEGER, default: Some("9"), ..A_FIELD },
            Field { name: "frame_duration_ms", shape: AN_INTEGER, default: Some("200"), ..A_FIELD },
            Field { name: "svg", shape: Ref(&IMAGE_GEN_TOOL_SVG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_GEN_TOOL_BACKGROUND: Named = Named {
    name: "ImageGenToolBackground",
    shape: Choice { values: &["transparent", "opaque", "auto"], open: false },
};

pub(in crate::schema) static IMAGE_GEN_TOOL_CALL: Named = Named {
    name: "ImageGenToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"image_generation_call\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&IMAGE_GEN_TOOL_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "result", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "action", shape: Nullable(&Ref(&IMAGE_GEN_TOOL_CALL_ACTION)), ..A_FIELD },
            Field { name: "background", shape: Nullable(&Ref(&IMAGE_GEN_TOOL_CALL_BACKGROUND)), ..A_FIELD },
            Field { name: "error", shape: Ref(&IMAGE_GEN_TOOL_CALL_ERROR), ..A_FIELD },
            Field {
                name: "output_format",
                shape: Nullable(&Ref(&IMAGE_GEN_TOOL_CALL_OUTPUT_FORMAT)),
                ..A_FIELD
            },
            Field { name: "quality", shape: Nullable(&Ref(&IMAGE_GEN_TOOL_CALL_QUALITY)), ..A_FIELD },
            Field { name: "revised_prompt", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "size", shape: Nullable(&Ref(&IMAGE_GEN_TOOL_CALL_SIZE)), ..A_FIELD },
            Field { name: "svg_usage", shape: Ref(&IMAGE_GEN_TOOL_CALL_SVG_USAGE), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_GEN_TOOL_CALL_ACTION: Named = Named {
    name: "ImageGenToolCallAction",
    shape: Choice { values: &["generate", "edit", "auto"], open: false },
};

pub(in crate::schema) static IMAGE_GEN_TOOL_CALL_BACKGROUND: Named = Named {
    name: "ImageGenToolCallBackground",
    shape: Choice { values: &["transparent", "opaque", "auto"], open: false },
};

pub(in crate::schema) static IMAGE_GEN_TOOL_CALL_ERROR: Named = Named {
    name: "ImageGenToolCallError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "param", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "type", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "moderation_details",
                shape: Ref(&IMAGE_GEN_TOOL_CALL_ERROR_MODERATION_DETAILS),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_GEN_TOOL_CALL_ERROR_MODERATION_DETAILS: Named = Named {
    name: "ImageGenToolCallErrorModerationDetails",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "categories",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "moderation_stage",
                shape: Ref(&IMAGE_GEN_TOOL_CALL_ERROR_MODERATION_DETAILS_MODERATION_STAGE),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_GEN_TOOL_CALL_ERROR_MODERATION_DETAILS_MODERATION_STAGE: Named = Named {
    name: "ImageGenToolCallErrorModerationDetailsModerationStage",
    shape: Choice { values: &["input", "output", "unknown"], open: false },
};

pub(in crate::schema) static IMAGE_GEN_TOOL_CALL_OUTPUT_FORMAT: Named = Named {
    name: "ImageGenToolCallOutputFormat",
    shape: Choice { values: &["png", "webp", "jpeg", "gif", "svg"], open: false },
};

pub(in crate::schema) static IMAGE_GEN_TOOL_CALL_QUALITY: Named = Named {
    name: "ImageGenToolCallQuality",
    shape: Choice { values: IMAGE_EDIT_COMPLETED_EVENT_QUALITY_VALUES, open: false },
};

pub(in crate::schema) static IMAGE_GEN_TOOL_CALL_SIZE: Named = Named {
    name: "ImageGenToolCallSize",
    shape: Choice { values: &["1024x1024", "1024x1536", "1536x1024"], open: true },
};

pub(in crate::schema) static IMAGE_GEN_TOOL_CALL_STATUS: Named = Named {
    name: "ImageGenToolCallStatus",
    shape: Choice { values: &["in_progress", "completed", "generating", "failed"], open: false },
};

pub(in crate::schema) static IMAGE_GEN_TOOL_CALL_SVG_USAGE: Named = Named {
    name: "ImageGenToolCallSvgUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "reasoning_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_GEN_TOOL_COMPLEXITY: Named = Named {
    name: "ImageGenToolComplexity",
    shape: Choice { values: &["low", "medium", "high"], open: false },
};

pub(in crate::schema) static IMAGE_GEN_TOOL_INPUT_IMAGE_MASK: Named = Named {
    name: "ImageGenToolInputImageMask",
    shape: Object(&Record {
        fields: &[
            Field { name: "image_url", shape: A_TEXT, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_GEN_TOOL_MODEL: Named = Named {
    name: "ImageGenToolModel",
    shape: Choice {
        values: &[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
        ],
        open: true,
    },
};

pub(in crate::schema) static IMAGE_GEN_TOOL_MODERATION: Named =
    Named { name: "ImageGenToolModeration", shape: Choice { values: &["auto", "low"], open: false } };

pub(in crate::schema) static IMAGE_GEN_TOOL_OUTPUT_FORMAT: Named = Named {
    name: "ImageGenToolOutputFormat",
    shape: Choice { values: &["png", "webp", "jpeg", "gif", "svg"], open: false },
};

pub(in crate::schema) static IMAGE_GEN_TOOL_QUALITY: Named = Named {
    name: "ImageGenToolQuality",
    shape: Choice { values: IMAGE_EDIT_COMPLETED_EVENT_QUALITY_VALUES, open: false },
};

pub(in crate::schema) static IMAGE_GEN_TOOL_SIZE: Named = Named {
    name: "ImageGenToolSize",
    shape: Choice { values: &["1024x1024", "1024x1536", "1536x1024", "auto"], open: true },
};

pub(in crate::schema) static IMAGE_GEN_TOOL_SVG: Named = Named {
    name: "ImageGenToolSvg",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: A_TEXT, ..A_FIELD },
            Field { name: "reasoning", shape: Nullable(&Ref(&IMAGE_GEN_TOOL_SVG_REASONING)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_GEN_TOOL_SVG_REASONING: Named = Named {
    name: "ImageGenToolSvgReasoning",
    shape: Object(&Record {
        fields: &[Field { name: "effort", shape: Ref(&IMAGE_GEN_TOOL_SVG_REASONING_EFFORT), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_GEN_TOOL_SVG_REASONING_EFFORT: Named = Named {
    name: "ImageGenToolSvgReasoningEffort",
    shape: Choice { values: AGENT_REASONING_EFFORT_VALUES, open: false },
};

pub(in crate::schema) static RESPONSE_IMAGE_GEN_CALL_COMPLETED_EVENT: Named = Named {
    name: "ResponseImageGenCallCompletedEvent",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_IMAGE_GEN_CALL_GENERATING_EVENT: Named = Named {
    name: "ResponseImageGenCallGeneratingEvent",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_IMAGE_GEN_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "ResponseImageGenCallInProgressEvent",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_IMAGE_GEN_CALL_PARTIAL_IMAGE_EVENT: Named = Named {
    name: "ResponseImageGenCallPartialImageEvent",
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
            Field { name: "size", shape: A_TEXT, ..A_FIELD },
            Field { name: "quality", shape: A_TEXT, ..A_FIELD },
            Field { name: "background", shape: A_TEXT, ..A_FIELD },
            Field { name: "output_format", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
