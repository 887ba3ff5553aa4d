// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_IMAGE_GEN_TOOL: Named =
    Named { name: "BetaImageGenTool", shape: Ref(&IMAGE_GEN_TOOL) };

pub(in crate::schema) static BETA_IMAGE_GEN_TOOL_CALL: Named = Named {
    name: "BetaImageGenToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"image_generation_call\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_IMAGE_GEN_TOOL_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "result", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "action", shape: Nullable(&Ref(&BETA_IMAGE_GEN_TOOL_CALL_ACTION)), ..A_FIELD },
            Field {
                name: "background",
                shape: Nullable(&Ref(&BETA_IMAGE_GEN_TOOL_CALL_BACKGROUND)),
                ..A_FIELD
            },
            Field { name: "error", shape: Ref(&BETA_IMAGE_GEN_TOOL_CALL_ERROR), ..A_FIELD },
            Field {
                name: "output_format",
                shape: Nullable(&Ref(&BETA_IMAGE_GEN_TOOL_CALL_OUTPUT_FORMAT)),
                ..A_FIELD
            },
            Field { name: "quality", shape: Nullable(&Ref(&BETA_IMAGE_GEN_TOOL_CALL_QUALITY)), ..A_FIELD },
            Field { name: "revised_prompt", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "size", shape: Nullable(&Ref(&BETA_IMAGE_GEN_TOOL_CALL_SIZE)), ..A_FIELD },
            Field { name: "svg_usage", shape: Ref(&BETA_IMAGE_GEN_TOOL_CALL_SVG_USAGE), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_IMAGE_GEN_TOOL_CALL_ACTION: Named =
    Named { name: "BetaImageGenToolCallAction", shape: Ref(&IMAGE_GEN_TOOL_CALL_ACTION) };

pub(in crate::schema) static BETA_IMAGE_GEN_TOOL_CALL_BACKGROUND: Named =
    Named { name: "BetaImageGenToolCallBackground", shape: Ref(&IMAGE_GEN_TOOL_CALL_BACKGROUND) };

pub(in crate::schema) static BETA_IMAGE_GEN_TOOL_CALL_ERROR: Named =
    Named { name: "BetaImageGenToolCallError", shape: Ref(&IMAGE_GEN_TOOL_CALL_ERROR) };

pub(in crate::schema) static BETA_IMAGE_GEN_TOOL_CALL_OUTPUT_FORMAT: Named =
    Named { name: "BetaImageGenToolCallOutputFormat", shape: Ref(&IMAGE_GEN_TOOL_CALL_OUTPUT_FORMAT) };

pub(in crate::schema) static BETA_IMAGE_GEN_TOOL_CALL_QUALITY: Named =
    Named { name: "BetaImageGenToolCallQuality", shape: Ref(&IMAGE_GEN_TOOL_CALL_QUALITY) };

pub(in crate::schema) static BETA_IMAGE_GEN_TOOL_CALL_SIZE: Named =
    Named { name: "BetaImageGenToolCallSize", shape: Ref(&IMAGE_GEN_TOOL_CALL_SIZE) };

pub(in crate::schema) static BETA_IMAGE_GEN_TOOL_CALL_STATUS: Named =
    Named { name: "BetaImageGenToolCallStatus", shape: Ref(&IMAGE_GEN_TOOL_CALL_STATUS) };

pub(in crate::schema) static BETA_IMAGE_GEN_TOOL_CALL_SVG_USAGE: Named =
    Named { name: "BetaImageGenToolCallSvgUsage", shape: Ref(&IMAGE_GEN_TOOL_CALL_SVG_USAGE) };

pub(in crate::schema) static IMAGE_FILE: Named = Named {
    name: "ImageFile",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "detail", shape: Ref(&IMAGE_FILE_DETAIL), default: Some("\"auto\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_FILE_CONTENT_BLOCK: Named = Named {
    name: "ImageFileContentBlock",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"image_file\""), required: true, ..A_FIELD },
            Field { name: "image_file", shape: Ref(&IMAGE_FILE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_FILE_DELTA: Named = Named {
    name: "ImageFileDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "detail",
                shape: Ref(&IMAGE_FILE_DELTA_DETAIL),
                default: Some("\"auto\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_FILE_DELTA_BLOCK: Named = Named {
    name: "ImageFileDeltaBlock",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"image_file\""), required: true, ..A_FIELD },
            Field { name: "image_file", shape: Ref(&IMAGE_FILE_DELTA), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_FILE_DELTA_DETAIL: Named =
    Named { name: "ImageFileDeltaDetail", shape: Choice { values: &["auto", "low", "high"], open: false } };

pub(in crate::schema) static IMAGE_FILE_DETAIL: Named =
    Named { name: "ImageFileDetail", shape: Choice { values: &["auto", "low", "high"], open: false } };

pub(in crate::schema) static IMAGE_URL: Named = Named {
    name: "ImageUrl",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
            Field { name: "detail", shape: Ref(&IMAGE_URL_DETAIL), default: Some("\"auto\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_URL_CONTENT_BLOCK: Named = Named {
    name: "ImageUrlContentBlock",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"image_url\""), required: true, ..A_FIELD },
            Field { name: "image_url", shape: Ref(&IMAGE_URL), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_URL_DELTA: Named = Named {
    name: "ImageUrlDelta",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                ..A_FIELD
            },
            Field {
                name: "detail",
                shape: Ref(&IMAGE_URL_DELTA_DETAIL),
                default: Some("\"auto\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_URL_DELTA_BLOCK: Named = Named {
    name: "ImageUrlDeltaBlock",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"image_url\""), required: true, ..A_FIELD },
            Field { name: "image_url", shape: Ref(&IMAGE_URL_DELTA), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static IMAGE_URL_DELTA_DETAIL: Named =
    Named { name: "ImageUrlDeltaDetail", shape: Choice { values: &["auto", "low", "high"], open: false } };

pub(in crate::schema) static IMAGE_URL_DETAIL: Named =
    Named { name: "ImageUrlDetail", shape: Choice { values: &["auto", "low", "high"], open: false } };
