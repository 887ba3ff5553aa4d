// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static IMAGE_INPUT_REFERENCE_PARAM: Named = Named {
    name: "ImageInputReferenceParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "image_url",
                shape: Text { min: None, max: Some(20971520), pattern: None, format: Some("uri") },
                ..A_FIELD
            },
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VIDEO: Named = Named {
    name: "Video",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"video\""),
                required: true,
                default: Some("\"video\""),
                ..A_FIELD
            },
            Field { name: "model", shape: Ref(&VIDEO_MODEL), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&VIDEO_STATUS), required: true, ..A_FIELD },
            Field { name: "progress", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "completed_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "expires_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "prompt", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "size", shape: Ref(&VIDEO_SIZE), required: true, ..A_FIELD },
            Field { name: "seconds", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "remixed_from_video_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "error", shape: Nullable(&Ref(&VIDEO_CREATE_ERROR)), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VIDEO_CHARACTER_RESOURCE: Named = Named {
    name: "VideoCharacterResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VIDEO_CONTENT_VARIANT: Named = Named {
    name: "VideoContentVariant",
    shape: Choice { values: &["video", "thumbnail", "spritesheet"], open: false },
};

pub(in crate::schema) static VIDEO_CREATE_CHARACTER_PARAMS: Named = Named {
    name: "VideoCreateCharacterParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "video", shape: File, required: true, ..A_FIELD },
            Field {
                name: "name",
                shape: Text { min: Some(1), max: Some(80), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VIDEO_CREATE_ERROR: Named = Named {
    name: "VideoCreateError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "headers", shape: Map { of: &A_TEXT, max: None, name_max: None }, ..A_FIELD },
            Field { name: "misalignment", shape: Ref(&VIDEO_CREATE_ERROR_MISALIGNMENT), ..A_FIELD },
            Field { name: "param", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "type", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VIDEO_CREATE_ERROR_MISALIGNMENT: Named = Named {
    name: "VideoCreateErrorMisalignment",
    shape: Object(&Record {
        fields: &[
            Field { name: "detailed_explanation", shape: A_TEXT, ..A_FIELD },
            Field { name: "error_type", shape: Ref(&VIDEO_CREATE_ERROR_MISALIGNMENT_ERROR_TYPE), ..A_FIELD },
            Field { name: "review_target", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "steer", shape: Ref(&VIDEO_CREATE_ERROR_MISALIGNMENT_STEER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VIDEO_CREATE_ERROR_MISALIGNMENT_ERROR_TYPE: Named = Named {
    name: "VideoCreateErrorMisalignmentErrorType",
    shape: Choice {
        values: &[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ],
        open: true,
    },
};

pub(in crate::schema) static VIDEO_CREATE_ERROR_MISALIGNMENT_STEER: Named = Named {
    name: "VideoCreateErrorMisalignmentSteer",
    shape: Object(&Record {
        fields: &[Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VIDEO_CREATE_PARAMS: Named = Named {
    name: "VideoCreateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "prompt",
                shape: Text { min: Some(1), max: Some(32000), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "model", shape: Ref(&VIDEO_MODEL), ..A_FIELD },
            Field { name: "input_reference", shape: Ref(&VIDEO_CREATE_PARAMS_INPUT_REFERENCE), ..A_FIELD },
            Field { name: "seconds", shape: Ref(&VIDEO_SECONDS), ..A_FIELD },
            Field { name: "size", shape: Ref(&VIDEO_SIZE), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VIDEO_CREATE_PARAMS_INPUT_REFERENCE: Named = Named {
    name: "VideoCreateParamsInputReference",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "File", tags: &[], shape: File },
            Variant {
                label: "ImageInputReferenceParam",
                tags: &[],
                shape: Ref(&IMAGE_INPUT_REFERENCE_PARAM),
            },
        ],
    },
};

pub(in crate::schema) static VIDEO_DELETE_RESPONSE: Named = Named {
    name: "VideoDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"video.deleted\""),
                required: true,
                default: Some("\"video.deleted\""),
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VIDEO_EDIT_PARAMS: Named = Named {
    name: "VideoEditParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "video", shape: Ref(&VIDEO_EDIT_PARAMS_VIDEO), required: true, ..A_FIELD },
            Field {
                name: "prompt",
                shape: Text { min: Some(1), max: Some(32000), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VIDEO_EDIT_PARAMS_VIDEO: Named = Named {
    name: "VideoEditParamsVideo",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "File", tags: &[], shape: File },
            Variant {
                label: "VideoReferenceInputParam",
                tags: &[],
                shape: Ref(&VIDEO_REFERENCE_INPUT_PARAM),
            },
        ],
    },
};

pub(in crate::schema) static VIDEO_EXTEND_PARAMS: Named = Named {
    name: "VideoExtendParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "video", shape: Ref(&VIDEO_EXTEND_PARAMS_VIDEO), required: true, ..A_FIELD },
            Field {
                name: "prompt",
                shape: Text { min: Some(1), max: Some(32000), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "seconds", shape: Ref(&VIDEO_SECONDS), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VIDEO_EXTEND_PARAMS_VIDEO: Named = Named {
    name: "VideoExtendParamsVideo",
    shape: Union {
        tag: None,
        variants: &[
            Variant {
                label: "VideoReferenceInputParam",
                tags: &[],
                shape: Ref(&VIDEO_REFERENCE_INPUT_PARAM),
            },
            Variant { label: "File", tags: &[], shape: File },
        ],
    },
};

pub(in crate::schema) static VIDEO_LIST_RESOURCE: Named = Named {
    name: "VideoListResource",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"list\""),
                required: true,
                default: Some("\"list\""),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&VIDEO), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VIDEO_MODEL: Named = Named {
    name: "VideoModel",
    shape: Choice {
        values: &["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"],
        open: true,
    },
};

pub(in crate::schema) static VIDEO_REFERENCE_INPUT_PARAM: Named = Named {
    name: "VideoReferenceInputParam",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VIDEO_REMIX_PARAMS: Named = Named {
    name: "VideoRemixParams",
    shape: Object(&Record {
        fields: &[Field {
            name: "prompt",
            shape: Text { min: Some(1), max: Some(32000), pattern: None, format: None },
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VIDEO_SECONDS: Named =
    Named { name: "VideoSeconds", shape: Choice { values: &["4", "8", "12"], open: false } };

pub(in crate::schema) static VIDEO_SIZE: Named = Named {
    name: "VideoSize",
    shape: Choice { values: &["720x1280", "1280x720", "1024x1792", "1792x1024"], open: false },
};

pub(in crate::schema) static VIDEO_STATUS: Named = Named {
    name: "VideoStatus",
    shape: Choice { values: &["queued", "in_progress", "completed", "failed"], open: false },
};
