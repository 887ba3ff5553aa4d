// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static IMAGE_GENERATE_PARAMS: Named = Named {
    name: "ImageGenerateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "prompt", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "model",
                shape: Nullable(&Ref(&IMAGE_MODEL)),
                default: Some("\"dall-e-2\""),
                ..A_FIELD
            },
            Field {
                name: "n",
                shape: Nullable(&Integer { min: Some(1), max: Some(10) }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "quality",
                shape: Nullable(&Ref(&IMAGE_GENERATE_PARAMS_QUALITY)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "response_format",
                shape: Nullable(&Ref(&IMAGE_GENERATE_PARAMS_RESPONSE_FORMAT)),
                default: Some("\"url\""),
                deprecated: true,
                ..A_FIELD
            },
            Field {
                name: "output_format",
                shape: Nullable(&Ref(&IMAGE_GENERATE_PARAMS_OUTPUT_FORMAT)),
                default: Some("\"png\""),
                ..A_FIELD
            },
            Field {
                name: "output_compression",
                shape: Nullable(&AN_INTEGER),
                default: Some("100"),
                ..A_FIELD
            },
            Field { name: "stream", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field {
                name: "partial_images",
                shape: Nullable(&Ref(&PARTIAL_IMAGES)),
                default: Some("0"),
                ..A_FIELD
            },
            Field {
                name: "size",
                shape: Nullable(&Ref(&IMAGE_GENERATE_PARAMS_SIZE)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "moderation",
                shape: Nullable(&Ref(&IMAGE_GENERATE_PARAMS_MODERATION)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "background",
                shape: Nullable(&Ref(&IMAGE_GENERATE_PARAMS_BACKGROUND)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "style",
                shape: Nullable(&Ref(&IMAGE_GENERATE_PARAMS_STYLE)),
                default: Some("\"vivid\""),
                deprecated: true,
                ..A_FIELD
            },
            Field { name: "user", shape: A_TEXT, deprecated: true, ..A_FIELD },
            Field { name: "complexity", shape: Nullable(&Ref(&IMAGE_GENERATE_PARAMS_COMPLEXITY)), ..A_FIELD },
            Field {
                name: "frame_count",
                shape: Nullable(&Integer { min: Some(2), max: Some(16) }),
                default: Some("9"),
                ..A_FIELD
            },
            Field {
                name: "frame_duration_ms",
                shape: Nullable(&AN_INTEGER),
                default: Some("200"),
                ..A_FIELD
            },
            Field { name: "safety_identifier", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "svg", shape: Nullable(&Ref(&IMAGE_GENERATE_PARAMS_SVG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_GENERATE_PARAMS_BACKGROUND: Named = Named {
    name: "ImageGenerateParamsBackground",
    shape: Choice { values: &["transparent", "opaque", "auto"], open: false },
};

pub(in crate::schema) static IMAGE_GENERATE_PARAMS_COMPLEXITY: Named = Named {
    name: "ImageGenerateParamsComplexity",
    shape: Choice { values: &["low", "medium", "high"], open: false },
};

pub(in crate::schema) static IMAGE_GENERATE_PARAMS_MODERATION: Named =
    Named { name: "ImageGenerateParamsModeration", shape: Choice { values: &["low", "auto"], open: false } };

pub(in crate::schema) static IMAGE_GENERATE_PARAMS_OUTPUT_FORMAT: Named = Named {
    name: "ImageGenerateParamsOutputFormat",
    shape: Choice { values: &["png", "jpeg", "gif", "svg", "webp"], open: false },
};

pub(in crate::schema) static IMAGE_GENERATE_PARAMS_QUALITY: Named = Named {
    name: "ImageGenerateParamsQuality",
    shape: Choice {
        values: &["standard", "hd", "low", "medium", "high", "xhigh", "max", "auto"],
        open: false,
    },
};

pub(in crate::schema) static IMAGE_GENERATE_PARAMS_RESPONSE_FORMAT: Named = Named {
    name: "ImageGenerateParamsResponseFormat",
    shape: Choice { values: &["url", "b64_json"], open: false },
};

pub(in crate::schema) static IMAGE_GENERATE_PARAMS_SIZE: Named = Named {
    name: "ImageGenerateParamsSize",
    shape: Choice {
        values: &[
            "auto",
            "1024x1024",
            "1536x1024",
            "1024x1536",
            "256x256",
            "512x512",
            "1792x1024",
            "1024x1792",
        ],
        open: true,
    },
};

pub(in crate::schema) static IMAGE_GENERATE_PARAMS_STYLE: Named =
    Named { name: "ImageGenerateParamsStyle", shape: Choice { values: &["vivid", "natural"], open: false } };

pub(in crate::schema) static IMAGE_GENERATE_PARAMS_SVG: Named = Named {
    name: "ImageGenerateParamsSvg",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "reasoning",
                shape: Nullable(&Ref(&IMAGE_GENERATE_PARAMS_SVG_REASONING)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_GENERATE_PARAMS_SVG_REASONING: Named = Named {
    name: "ImageGenerateParamsSvgReasoning",
    shape: Object(&Record {
        fields: &[Field {
            name: "effort",
            shape: Nullable(&Ref(&IMAGE_GENERATE_PARAMS_SVG_REASONING_EFFORT)),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_GENERATE_PARAMS_SVG_REASONING_EFFORT: Named = Named {
    name: "ImageGenerateParamsSvgReasoningEffort",
    shape: Choice { values: AGENT_REASONING_EFFORT_VALUES, open: false },
};
