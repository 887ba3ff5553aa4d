// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static IMAGES_RESPONSE: Named = Named {
    name: "ImagesResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "created",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "data", shape: List { of: &Ref(&IMAGE), min: None, max: None }, ..A_FIELD },
            Field { name: "background", shape: Ref(&IMAGES_RESPONSE_BACKGROUND), ..A_FIELD },
            Field { name: "output_format", shape: Ref(&IMAGES_RESPONSE_OUTPUT_FORMAT), ..A_FIELD },
            Field { name: "size", shape: Ref(&IMAGES_RESPONSE_SIZE), ..A_FIELD },
            Field { name: "quality", shape: Ref(&IMAGES_RESPONSE_QUALITY), ..A_FIELD },
            Field { name: "usage", shape: Ref(&IMAGE_GEN_USAGE), ..A_FIELD },
            Field { name: "safety_identifier", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "svg_usage", shape: Ref(&IMAGES_RESPONSE_SVG_USAGE), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGES_RESPONSE_BACKGROUND: Named = Named {
    name: "ImagesResponseBackground",
    shape: Choice { values: &["transparent", "opaque"], open: false },
};

pub(in crate::schema) static IMAGES_RESPONSE_OUTPUT_FORMAT: Named = Named {
    name: "ImagesResponseOutputFormat",
    shape: Choice { values: &["png", "webp", "jpeg", "gif", "svg"], open: false },
};

pub(in crate::schema) static IMAGES_RESPONSE_QUALITY: Named = Named {
    name: "ImagesResponseQuality",
    shape: Choice { values: &["low", "medium", "high", "xhigh", "max"], open: false },
};

pub(in crate::schema) static IMAGES_RESPONSE_SIZE: Named = Named {
    name: "ImagesResponseSize",
    shape: Choice { values: &["1024x1024", "1024x1536", "1536x1024"], open: true },
};

pub(in crate::schema) static IMAGES_RESPONSE_SVG_USAGE: Named = Named {
    name: "ImagesResponseSvgUsage",
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

pub(in crate::schema) static IMAGES_USAGE: Named = Named {
    name: "ImagesUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "output_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "input_tokens_details",
                shape: Ref(&IMAGES_USAGE_INPUT_TOKENS_DETAILS),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGES_USAGE_INPUT_TOKENS_DETAILS: Named = Named {
    name: "ImagesUsageInputTokensDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "text_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "image_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
