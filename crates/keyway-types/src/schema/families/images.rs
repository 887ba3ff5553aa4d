// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::super::Shape::*;
use super::super::*;

pub(in super::super) static IMAGE: Named = Named {
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

pub(in super::super) static IMAGE_CREATE_VARIATION_PARAMS: Named = Named {
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

pub(in super::super) static IMAGE_CREATE_VARIATION_PARAMS_MODEL: Named =
    Named { name: "ImageCreateVariationParamsModel", shape: Choice { values: &["dall-e-2"], open: true } };

pub(in super::super) static IMAGE_CREATE_VARIATION_PARAMS_RESPONSE_FORMAT: Named = Named {
    name: "ImageCreateVariationParamsResponseFormat",
    shape: Choice { values: &["url", "b64_json"], open: false },
};

pub(in super::super) static IMAGE_CREATE_VARIATION_PARAMS_SIZE: Named = Named {
    name: "ImageCreateVariationParamsSize",
    shape: Choice { values: &["256x256", "512x512", "1024x1024"], open: false },
};

pub(in super::super) static IMAGE_EDIT_COMPLETED_EVENT: Named = Named {
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
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_EDIT_COMPLETED_EVENT_BACKGROUND: Named = Named {
    name: "ImageEditCompletedEventBackground",
    shape: Choice { values: &["transparent", "opaque", "auto"], open: false },
};

pub(in super::super) static IMAGE_EDIT_COMPLETED_EVENT_OUTPUT_FORMAT: Named = Named {
    name: "ImageEditCompletedEventOutputFormat",
    shape: Choice { values: &["png", "webp", "jpeg"], open: false },
};

pub(in super::super) static IMAGE_EDIT_COMPLETED_EVENT_QUALITY: Named = Named {
    name: "ImageEditCompletedEventQuality",
    shape: Choice { values: &["low", "medium", "high", "auto"], open: false },
};

pub(in super::super) static IMAGE_EDIT_COMPLETED_EVENT_SIZE: Named = Named {
    name: "ImageEditCompletedEventSize",
    shape: Choice { values: &["1024x1024", "1024x1536", "1536x1024", "auto"], open: false },
};

pub(in super::super) static IMAGE_EDIT_PARAMS: Named = Named {
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
            Field { name: "user", shape: A_TEXT, ..A_FIELD },
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
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_EDIT_PARAMS_BACKGROUND: Named = Named {
    name: "ImageEditParamsBackground",
    shape: Choice { values: &["transparent", "opaque", "auto"], open: false },
};

pub(in super::super) static IMAGE_EDIT_PARAMS_IMAGE: Named = Named {
    name: "ImageEditParamsImage",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "File", tags: &[], shape: File },
            Variant { label: "Strings", tags: &[], shape: List { of: &File, min: None, max: Some(16) } },
        ],
    },
};

pub(in super::super) static IMAGE_EDIT_PARAMS_OUTPUT_FORMAT: Named = Named {
    name: "ImageEditParamsOutputFormat",
    shape: Choice { values: &["png", "jpeg", "webp"], open: false },
};

pub(in super::super) static IMAGE_EDIT_PARAMS_QUALITY: Named = Named {
    name: "ImageEditParamsQuality",
    shape: Choice { values: &["standard", "low", "medium", "high", "auto"], open: false },
};

pub(in super::super) static IMAGE_EDIT_PARAMS_RESPONSE_FORMAT: Named = Named {
    name: "ImageEditParamsResponseFormat",
    shape: Choice { values: &["url", "b64_json"], open: false },
};

pub(in super::super) static IMAGE_EDIT_PARAMS_SIZE: Named = Named {
    name: "ImageEditParamsSize",
    shape: Choice {
        values: &["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"],
        open: true,
    },
};

pub(in super::super) static IMAGE_EDIT_PARTIAL_IMAGE_EVENT: Named = Named {
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

pub(in super::super) static IMAGE_EDIT_PARTIAL_IMAGE_EVENT_BACKGROUND: Named = Named {
    name: "ImageEditPartialImageEventBackground",
    shape: Choice { values: &["transparent", "opaque", "auto"], open: false },
};

pub(in super::super) static IMAGE_EDIT_PARTIAL_IMAGE_EVENT_OUTPUT_FORMAT: Named = Named {
    name: "ImageEditPartialImageEventOutputFormat",
    shape: Choice { values: &["png", "webp", "jpeg"], open: false },
};

pub(in super::super) static IMAGE_EDIT_PARTIAL_IMAGE_EVENT_QUALITY: Named = Named {
    name: "ImageEditPartialImageEventQuality",
    shape: Choice { values: &["low", "medium", "high", "auto"], open: false },
};

pub(in super::super) static IMAGE_EDIT_PARTIAL_IMAGE_EVENT_SIZE: Named = Named {
    name: "ImageEditPartialImageEventSize",
    shape: Choice { values: &["1024x1024", "1024x1536", "1536x1024", "auto"], open: false },
};

pub(in super::super) static IMAGE_EDIT_STREAM_EVENT: Named = Named {
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

pub(in super::super) static IMAGE_GEN_COMPLETED_EVENT: Named = Named {
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
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_GEN_COMPLETED_EVENT_BACKGROUND: Named = Named {
    name: "ImageGenCompletedEventBackground",
    shape: Choice { values: &["transparent", "opaque", "auto"], open: false },
};

pub(in super::super) static IMAGE_GEN_COMPLETED_EVENT_OUTPUT_FORMAT: Named = Named {
    name: "ImageGenCompletedEventOutputFormat",
    shape: Choice { values: &["png", "webp", "jpeg"], open: false },
};

pub(in super::super) static IMAGE_GEN_COMPLETED_EVENT_QUALITY: Named = Named {
    name: "ImageGenCompletedEventQuality",
    shape: Choice { values: &["low", "medium", "high", "auto"], open: false },
};

pub(in super::super) static IMAGE_GEN_COMPLETED_EVENT_SIZE: Named = Named {
    name: "ImageGenCompletedEventSize",
    shape: Choice { values: &["1024x1024", "1024x1536", "1536x1024", "auto"], open: false },
};

pub(in super::super) static IMAGE_GEN_INPUT_USAGE_DETAILS: Named = Named {
    name: "ImageGenInputUsageDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "text_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "image_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_GEN_OUTPUT_TOKENS_DETAILS: Named = Named {
    name: "ImageGenOutputTokensDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "image_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "text_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_GEN_PARTIAL_IMAGE_EVENT: Named = Named {
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

pub(in super::super) static IMAGE_GEN_PARTIAL_IMAGE_EVENT_BACKGROUND: Named = Named {
    name: "ImageGenPartialImageEventBackground",
    shape: Choice { values: &["transparent", "opaque", "auto"], open: false },
};

pub(in super::super) static IMAGE_GEN_PARTIAL_IMAGE_EVENT_OUTPUT_FORMAT: Named = Named {
    name: "ImageGenPartialImageEventOutputFormat",
    shape: Choice { values: &["png", "webp", "jpeg"], open: false },
};

pub(in super::super) static IMAGE_GEN_PARTIAL_IMAGE_EVENT_QUALITY: Named = Named {
    name: "ImageGenPartialImageEventQuality",
    shape: Choice { values: &["low", "medium", "high", "auto"], open: false },
};

pub(in super::super) static IMAGE_GEN_PARTIAL_IMAGE_EVENT_SIZE: Named = Named {
    name: "ImageGenPartialImageEventSize",
    shape: Choice { values: &["1024x1024", "1024x1536", "1536x1024", "auto"], open: false },
};

pub(in super::super) static IMAGE_GEN_STREAM_EVENT: Named = Named {
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

pub(in super::super) static IMAGE_GEN_USAGE: Named = Named {
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

pub(in super::super) static IMAGE_GENERATE_PARAMS: Named = Named {
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

pub(in super::super) static IMAGE_GENERATE_PARAMS_BACKGROUND: Named = Named {
    name: "ImageGenerateParamsBackground",
    shape: Choice { values: &["transparent", "opaque", "auto"], open: false },
};

pub(in super::super) static IMAGE_GENERATE_PARAMS_MODERATION: Named =
    Named { name: "ImageGenerateParamsModeration", shape: Choice { values: &["low", "auto"], open: false } };

pub(in super::super) static IMAGE_GENERATE_PARAMS_OUTPUT_FORMAT: Named = Named {
    name: "ImageGenerateParamsOutputFormat",
    shape: Choice { values: &["png", "jpeg", "webp"], open: false },
};

pub(in super::super) static IMAGE_GENERATE_PARAMS_QUALITY: Named = Named {
    name: "ImageGenerateParamsQuality",
    shape: Choice { values: &["standard", "hd", "low", "medium", "high", "auto"], open: false },
};

pub(in super::super) static IMAGE_GENERATE_PARAMS_RESPONSE_FORMAT: Named = Named {
    name: "ImageGenerateParamsResponseFormat",
    shape: Choice { values: &["url", "b64_json"], open: false },
};

pub(in super::super) static IMAGE_GENERATE_PARAMS_SIZE: Named = Named {
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

pub(in super::super) static IMAGE_GENERATE_PARAMS_STYLE: Named =
    Named { name: "ImageGenerateParamsStyle", shape: Choice { values: &["vivid", "natural"], open: false } };

pub(in super::super) static IMAGE_MODEL: Named = Named {
    name: "ImageModel",
    shape: Choice {
        values: &[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
            "dall-e-3",
        ],
        open: true,
    },
};

pub(in super::super) static IMAGES_RESPONSE: Named = Named {
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
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGES_RESPONSE_BACKGROUND: Named = Named {
    name: "ImagesResponseBackground",
    shape: Choice { values: &["transparent", "opaque"], open: false },
};

pub(in super::super) static IMAGES_RESPONSE_OUTPUT_FORMAT: Named = Named {
    name: "ImagesResponseOutputFormat",
    shape: Choice { values: &["png", "webp", "jpeg"], open: false },
};

pub(in super::super) static IMAGES_RESPONSE_QUALITY: Named = Named {
    name: "ImagesResponseQuality",
    shape: Choice { values: &["low", "medium", "high"], open: false },
};

pub(in super::super) static IMAGES_RESPONSE_SIZE: Named = Named {
    name: "ImagesResponseSize",
    shape: Choice { values: &["1024x1024", "1024x1536", "1536x1024"], open: false },
};

pub(in super::super) static IMAGES_USAGE: Named = Named {
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

pub(in super::super) static IMAGES_USAGE_INPUT_TOKENS_DETAILS: Named = Named {
    name: "ImagesUsageInputTokensDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "text_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "image_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PARTIAL_IMAGES: Named =
    Named { name: "PartialImages", shape: Integer { min: Some(0), max: Some(3) } };
