// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static IMAGE_EDIT_COMPLETED_EVENT: Named = Named {
    name: "ImageEditCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"image_edit.completed\""), required: true, ..A_FIELD },
            Field { name: "b64_json", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "size", shape: Ref(&IMAGE_EDIT_COMPLETED_EVENT_SIZE), required: true, ..A_FIELD },
            Field {
                name: "quality",
                shape: Ref(&IMAGE_EDIT_COMPLETED_EVENT_QUALITY),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "background",
                shape: Ref(&IMAGE_EDIT_COMPLETED_EVENT_BACKGROUND),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "output_format",
                shape: Ref(&IMAGE_EDIT_COMPLETED_EVENT_OUTPUT_FORMAT),
                required: true,
                ..A_FIELD
            },
            Field { name: "usage", shape: Ref(&IMAGES_USAGE), required: true, ..A_FIELD },
            Field { name: "safety_identifier", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_EDIT_COMPLETED_EVENT_BACKGROUND: Named = Named {
    name: "ImageEditCompletedEventBackground",
    shape: Choice { values: &["transparent", "opaque", "auto"], open: false },
};

pub(in crate::schema) static IMAGE_EDIT_COMPLETED_EVENT_OUTPUT_FORMAT: Named = Named {
    name: "ImageEditCompletedEventOutputFormat",
    shape: Choice { values: &["png", "webp", "jpeg"], open: false },
};

pub(in crate::schema) static IMAGE_EDIT_COMPLETED_EVENT_QUALITY: Named = Named {
    name: "ImageEditCompletedEventQuality",
    shape: Choice { values: IMAGE_EDIT_COMPLETED_EVENT_QUALITY_VALUES, open: false },
};

pub(in crate::schema) static IMAGE_EDIT_COMPLETED_EVENT_SIZE: Named = Named {
    name: "ImageEditCompletedEventSize",
    shape: Choice { values: &["1024x1024", "1024x1536", "1536x1024", "auto"], open: true },
};

pub(in crate::schema) static IMAGE_EDIT_PARAMS: Named = Named {
    name: "ImageEditParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "prompt", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "image", shape: Ref(&IMAGE_EDIT_PARAMS_IMAGE), required: true, ..A_FIELD },
            Field { name: "mask", shape: File, ..A_FIELD },
            Field {
                name: "background",
                shape: Nullable(&Ref(&IMAGE_EDIT_PARAMS_BACKGROUND)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "model",
                shape: Nullable(&Ref(&IMAGE_MODEL)),
                default: Some("\"gpt-image-1.5\""),
                ..A_FIELD
            },
            Field {
                name: "n",
                shape: Nullable(&Integer { min: Some(1), max: Some(10) }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "size",
                shape: Nullable(&Ref(&IMAGE_EDIT_PARAMS_SIZE)),
                default: Some("\"1024x1024\""),
                ..A_FIELD
            },
            Field {
                name: "response_format",
                shape: Nullable(&Ref(&IMAGE_EDIT_PARAMS_RESPONSE_FORMAT)),
                deprecated: true,
                ..A_FIELD
            },
            Field {
                name: "output_format",
                shape: Nullable(&Ref(&IMAGE_EDIT_PARAMS_OUTPUT_FORMAT)),
                default: Some("\"png\""),
                ..A_FIELD
            },
            Field {
                name: "output_compression",
                shape: Nullable(&AN_INTEGER),
                default: Some("100"),
                ..A_FIELD
            },
            Field { name: "user", shape: A_TEXT, deprecated: true, ..A_FIELD },
            Field { name: "input_fidelity", shape: Nullable(&Ref(&INPUT_FIDELITY)), ..A_FIELD },
            Field { name: "stream", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field {
                name: "partial_images",
                shape: Nullable(&Ref(&PARTIAL_IMAGES)),
                default: Some("0"),
                ..A_FIELD
            },
            Field {
                name: "quality",
                shape: Nullable(&Ref(&IMAGE_EDIT_PARAMS_QUALITY)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "complexity", shape: Nullable(&Ref(&IMAGE_EDIT_PARAMS_COMPLEXITY)), ..A_FIELD },
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
            Field { name: "markup", shape: File, ..A_FIELD },
            Field { name: "safety_identifier", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "svg", shape: Nullable(&Ref(&IMAGE_EDIT_PARAMS_SVG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_EDIT_PARAMS_BACKGROUND: Named = Named {
    name: "ImageEditParamsBackground",
    shape: Choice { values: &["transparent", "opaque", "auto"], open: false },
};

pub(in crate::schema) static IMAGE_EDIT_PARAMS_COMPLEXITY: Named = Named {
    name: "ImageEditParamsComplexity",
    shape: Choice { values: &["low", "medium", "high"], open: false },
};

pub(in crate::schema) static IMAGE_EDIT_PARAMS_IMAGE: Named = Named {
    name: "ImageEditParamsImage",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "File", tags: &[], shape: File },
            Variant { label: "Strings", tags: &[], shape: List { of: &File, min: None, max: Some(16) } },
        ],
    },
};

pub(in crate::schema) static IMAGE_EDIT_PARAMS_OUTPUT_FORMAT: Named = Named {
    name: "ImageEditParamsOutputFormat",
    shape: Choice { values: &["png", "jpeg", "gif", "svg", "webp"], open: false },
};

pub(in crate::schema) static IMAGE_EDIT_PARAMS_QUALITY: Named = Named {
    name: "ImageEditParamsQuality",
    shape: Choice { values: &["standard", "low", "medium", "high", "xhigh", "max", "auto"], open: false },
};

pub(in crate::schema) static IMAGE_EDIT_PARAMS_RESPONSE_FORMAT: Named = Named {
    name: "ImageEditParamsResponseFormat",
    shape: Choice { values: &["url", "b64_json"], open: false },
};

pub(in crate::schema) static IMAGE_EDIT_PARAMS_SIZE: Named = Named {
    name: "ImageEditParamsSize",
    shape: Choice {
        values: &["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"],
        open: true,
    },
};

pub(in crate::schema) static IMAGE_EDIT_PARAMS_SVG: Named = Named {
    name: "ImageEditParamsSvg",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: A_TEXT, ..A_FIELD },
            Field { name: "reasoning", shape: Nullable(&Ref(&IMAGE_EDIT_PARAMS_SVG_REASONING)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_EDIT_PARAMS_SVG_REASONING: Named = Named {
    name: "ImageEditParamsSvgReasoning",
    shape: Object(&Record {
        fields: &[Field { name: "effort", shape: Ref(&IMAGE_EDIT_PARAMS_SVG_REASONING_EFFORT), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_EDIT_PARAMS_SVG_REASONING_EFFORT: Named = Named {
    name: "ImageEditParamsSvgReasoningEffort",
    shape: Choice { values: AGENT_REASONING_EFFORT_VALUES, open: false },
};

pub(in crate::schema) static IMAGE_EDIT_PARTIAL_IMAGE_EVENT: Named = Named {
    name: "ImageEditPartialImageEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"image_edit.partial_image\""), required: true, ..A_FIELD },
            Field { name: "b64_json", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "size",
                shape: Ref(&IMAGE_EDIT_PARTIAL_IMAGE_EVENT_SIZE),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "quality",
                shape: Ref(&IMAGE_EDIT_PARTIAL_IMAGE_EVENT_QUALITY),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "background",
                shape: Ref(&IMAGE_EDIT_PARTIAL_IMAGE_EVENT_BACKGROUND),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "output_format",
                shape: Ref(&IMAGE_EDIT_PARTIAL_IMAGE_EVENT_OUTPUT_FORMAT),
                required: true,
                ..A_FIELD
            },
            Field { name: "partial_image_index", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_EDIT_PARTIAL_IMAGE_EVENT_BACKGROUND: Named = Named {
    name: "ImageEditPartialImageEventBackground",
    shape: Choice { values: &["transparent", "opaque", "auto"], open: false },
};

pub(in crate::schema) static IMAGE_EDIT_PARTIAL_IMAGE_EVENT_OUTPUT_FORMAT: Named = Named {
    name: "ImageEditPartialImageEventOutputFormat",
    shape: Choice { values: &["png", "webp", "jpeg"], open: false },
};

pub(in crate::schema) static IMAGE_EDIT_PARTIAL_IMAGE_EVENT_QUALITY: Named = Named {
    name: "ImageEditPartialImageEventQuality",
    shape: Choice { values: IMAGE_EDIT_COMPLETED_EVENT_QUALITY_VALUES, open: false },
};

pub(in crate::schema) static IMAGE_EDIT_PARTIAL_IMAGE_EVENT_SIZE: Named = Named {
    name: "ImageEditPartialImageEventSize",
    shape: Choice { values: &["1024x1024", "1024x1536", "1536x1024", "auto"], open: true },
};

pub(in crate::schema) static IMAGE_EDIT_STREAM_EVENT: Named = Named {
    name: "ImageEditStreamEvent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ImageEditPartialImage",
                tags: &["image_edit.partial_image"],
                shape: Ref(&IMAGE_EDIT_PARTIAL_IMAGE_EVENT),
            },
            Variant {
                label: "ImageEditCompleted",
                tags: &["image_edit.completed"],
                shape: Ref(&IMAGE_EDIT_COMPLETED_EVENT),
            },
        ],
    },
};
