// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static IMAGE_GEN_COMPLETED_EVENT: Named = Named {
    name: "ImageGenCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"image_generation.completed\""), required: true, ..A_FIELD },
            Field { name: "b64_json", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "size", shape: Ref(&IMAGE_GEN_COMPLETED_EVENT_SIZE), required: true, ..A_FIELD },
            Field {
                name: "quality",
                shape: Ref(&IMAGE_GEN_COMPLETED_EVENT_QUALITY),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "background",
                shape: Ref(&IMAGE_GEN_COMPLETED_EVENT_BACKGROUND),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "output_format",
                shape: Ref(&IMAGE_GEN_COMPLETED_EVENT_OUTPUT_FORMAT),
                required: true,
                ..A_FIELD
            },
            Field { name: "usage", shape: Ref(&IMAGES_USAGE), required: true, ..A_FIELD },
            Field { name: "safety_identifier", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_GEN_COMPLETED_EVENT_BACKGROUND: Named = Named {
    name: "ImageGenCompletedEventBackground",
    shape: Choice { values: &["transparent", "opaque", "auto"], open: false },
};

pub(in crate::schema) static IMAGE_GEN_COMPLETED_EVENT_OUTPUT_FORMAT: Named = Named {
    name: "ImageGenCompletedEventOutputFormat",
    shape: Choice { values: &["png", "webp", "jpeg"], open: false },
};

pub(in crate::schema) static IMAGE_GEN_COMPLETED_EVENT_QUALITY: Named = Named {
    name: "ImageGenCompletedEventQuality",
    shape: Choice { values: IMAGE_EDIT_COMPLETED_EVENT_QUALITY_VALUES, open: false },
};

pub(in crate::schema) static IMAGE_GEN_COMPLETED_EVENT_SIZE: Named = Named {
    name: "ImageGenCompletedEventSize",
    shape: Choice { values: &["1024x1024", "1024x1536", "1536x1024", "auto"], open: true },
};

pub(in crate::schema) static IMAGE_GEN_INPUT_USAGE_DETAILS: Named = Named {
    name: "ImageGenInputUsageDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "text_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "image_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_GEN_OUTPUT_TOKENS_DETAILS: Named = Named {
    name: "ImageGenOutputTokensDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "image_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "text_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_GEN_PARTIAL_IMAGE_EVENT: Named = Named {
    name: "ImageGenPartialImageEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"image_generation.partial_image\""),
                required: true,
                ..A_FIELD
            },
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
                shape: Ref(&IMAGE_GEN_PARTIAL_IMAGE_EVENT_SIZE),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "quality",
                shape: Ref(&IMAGE_GEN_PARTIAL_IMAGE_EVENT_QUALITY),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "background",
                shape: Ref(&IMAGE_GEN_PARTIAL_IMAGE_EVENT_BACKGROUND),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "output_format",
                shape: Ref(&IMAGE_GEN_PARTIAL_IMAGE_EVENT_OUTPUT_FORMAT),
                required: true,
                ..A_FIELD
            },
            Field { name: "partial_image_index", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_GEN_PARTIAL_IMAGE_EVENT_BACKGROUND: Named = Named {
    name: "ImageGenPartialImageEventBackground",
    shape: Choice { values: &["transparent", "opaque", "auto"], open: false },
};

pub(in crate::schema) static IMAGE_GEN_PARTIAL_IMAGE_EVENT_OUTPUT_FORMAT: Named = Named {
    name: "ImageGenPartialImageEventOutputFormat",
    shape: Choice { values: &["png", "webp", "jpeg"], open: false },
};

pub(in crate::schema) static IMAGE_GEN_PARTIAL_IMAGE_EVENT_QUALITY: Named = Named {
    name: "ImageGenPartialImageEventQuality",
    shape: Choice { values: IMAGE_EDIT_COMPLETED_EVENT_QUALITY_VALUES, open: false },
};

pub(in crate::schema) static IMAGE_GEN_PARTIAL_IMAGE_EVENT_SIZE: Named = Named {
    name: "ImageGenPartialImageEventSize",
    shape: Choice { values: &["1024x1024", "1024x1536", "1536x1024", "auto"], open: true },
};

pub(in crate::schema) static IMAGE_GEN_STREAM_EVENT: Named = Named {
    name: "ImageGenStreamEvent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ImageGenerationPartialImage",
                tags: &["image_generation.partial_image"],
                shape: Ref(&IMAGE_GEN_PARTIAL_IMAGE_EVENT),
            },
            Variant {
                label: "ImageGenerationCompleted",
                tags: &["image_generation.completed"],
                shape: Ref(&IMAGE_GEN_COMPLETED_EVENT),
            },
        ],
    },
};

pub(in crate::schema) static IMAGE_GEN_USAGE: Named = Named {
    name: "ImageGenUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "output_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "input_tokens_details",
                shape: Ref(&IMAGE_GEN_INPUT_USAGE_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_tokens_details", shape: Ref(&IMAGE_GEN_OUTPUT_TOKENS_DETAILS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
