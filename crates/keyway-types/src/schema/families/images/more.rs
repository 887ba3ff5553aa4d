// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static IMAGE: Named = Named {
    name: "Image",
    shape: Object(&Record {
        fields: &[
            Field { name: "b64_json", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                ..A_FIELD
            },
            Field { name: "revised_prompt", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_MODEL: Named = Named {
    name: "ImageModel",
    shape: Choice {
        values: &[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
            "dall-e-3",
        ],
        open: true,
    },
};

pub(in crate::schema) static PARTIAL_IMAGES: Named =
    Named { name: "PartialImages", shape: Integer { min: Some(0), max: Some(3) } };

pub(in crate::schema) static IMAGE_CREATE_VARIATION_PARAMS: Named = Named {
    name: "ImageCreateVariationParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "image", shape: File, required: true, ..A_FIELD },
            Field {
                name: "model",
                shape: Nullable(&Ref(&IMAGE_CREATE_VARIATION_PARAMS_MODEL)),
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
                name: "response_format",
                shape: Nullable(&Ref(&IMAGE_CREATE_VARIATION_PARAMS_RESPONSE_FORMAT)),
                default: Some("\"url\""),
                ..A_FIELD
            },
            Field {
                name: "size",
                shape: Nullable(&Ref(&IMAGE_CREATE_VARIATION_PARAMS_SIZE)),
                default: Some("\"1024x1024\""),
                ..A_FIELD
            },
            Field { name: "user", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_CREATE_VARIATION_PARAMS_MODEL: Named =
    Named { name: "ImageCreateVariationParamsModel", shape: Choice { values: &["dall-e-2"], open: true } };

pub(in crate::schema) static IMAGE_CREATE_VARIATION_PARAMS_RESPONSE_FORMAT: Named = Named {
    name: "ImageCreateVariationParamsResponseFormat",
    shape: Choice { values: &["url", "b64_json"], open: false },
};

pub(in crate::schema) static IMAGE_CREATE_VARIATION_PARAMS_SIZE: Named = Named {
    name: "ImageCreateVariationParamsSize",
    shape: Choice { values: &["256x256", "512x512", "1024x1024"], open: false },
};
