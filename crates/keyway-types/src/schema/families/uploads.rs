// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static UPLOAD: Named = Named {
    name: "Upload",
    shape: Object(&Record {
        fields: &[
            Field { name: "bytes", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "expires_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "filename", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "purpose", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&UPLOAD_STATUS), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"upload\""), required: true, ..A_FIELD },
            Field { name: "file", shape: Nullable(&Ref(&FILE_OBJECT)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static UPLOAD_COMPLETE_PARAMS: Named = Named {
    name: "UploadCompleteParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "part_ids",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "md5", shape: A_TEXT, ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static UPLOAD_CREATE_PARAMS: Named = Named {
    name: "UploadCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "filename", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "purpose", shape: Ref(&UPLOAD_CREATE_PARAMS_PURPOSE), required: true, ..A_FIELD },
            Field { name: "bytes", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "mime_type", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "expires_after", shape: Ref(&FILE_EXPIRATION_AFTER), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static UPLOAD_CREATE_PARAMS_PURPOSE: Named = Named {
    name: "UploadCreateParamsPurpose",
    shape: Choice { values: &["assistants", "batch", "fine-tune", "vision"], open: false },
};

pub(in crate::schema) static UPLOAD_PART: Named = Named {
    name: "UploadPart",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"upload.part\""), required: true, ..A_FIELD },
            Field { name: "upload_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static UPLOAD_PART_CREATE_PARAMS: Named = Named {
    name: "UploadPartCreateParams",
    shape: Object(&Record {
        fields: &[Field { name: "data", shape: File, required: true, ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static UPLOAD_STATUS: Named = Named {
    name: "UploadStatus",
    shape: Choice { values: &["pending", "completed", "cancelled", "expired"], open: false },
};
