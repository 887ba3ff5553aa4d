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
                ..A_FIELD
            },
            Field { name: "user", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_GENERATE_PARAMS_BACKGROUND: Named = Named {
    name: "ImageGenerateParamsBackground",
    shape: Choice { values: &["transparent", "opaque", "auto"], open: false },
};

pub(in crate::schema) static IMAGE_GENERATE_PARAMS_MODERATION: Named =
    Named { name: "ImageGenerateParamsModeration", shape: Choice { values: &["low", "auto"], open: false } };

pub(in crate::schema) static IMAGE_GENERATE_PARAMS_OUTPUT_FORMAT: Named = Named {
    name: "ImageGenerateParamsOutputFormat",
    shape: Choice { values: &["png", "jpeg", "webp"], open: false },
};

pub(in crate::schema) static IMAGE_GENERATE_PARAMS_QUALITY: Named = Named {
    name: "ImageGenerateParamsQuality",
    shape: Choice { values: &["standard", "hd", "low", "medium", "high", "auto"], open: false },
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
