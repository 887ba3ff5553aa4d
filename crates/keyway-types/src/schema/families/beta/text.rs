// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_TEXT_CONTENT: Named =
    Named { name: "BetaTextContent", shape: Ref(&TEXT_CONTENT) };

pub(in crate::schema) static TEXT: Named = Named {
    name: "Text",
    shape: Object(&Record {
        fields: &[
            Field { name: "value", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "annotations",
                shape: List { of: &Ref(&BETA_THREAD_ANNOTATION), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TEXT_CONTENT_BLOCK: Named = Named {
    name: "TextContentBlock",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"text\""), required: true, ..A_FIELD },
            Field { name: "text", shape: Ref(&TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TEXT_CONTENT_BLOCK_PARAM: Named = Named {
    name: "TextContentBlockParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"text\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TEXT_DELTA: Named = Named {
    name: "TextDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "value", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "annotations",
                shape: List { of: &Ref(&ANNOTATION_DELTA), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TEXT_DELTA_BLOCK: Named = Named {
    name: "TextDeltaBlock",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"text\""), required: true, ..A_FIELD },
            Field { name: "text", shape: Ref(&TEXT_DELTA), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TEXT_FORMAT: Named = Named {
    name: "TextFormat",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&BETA_CUSTOM_TEXT_FORMAT_PARAM) },
            Variant {
                label: "JsonSchema",
                tags: &["json_schema"],
                shape: Ref(&TEXT_FORMAT_RESOURCE_JSON_SCHEMA),
            },
        ],
    },
};

pub(in crate::schema) static TEXT_FORMAT_PARAM: Named = Named {
    name: "TextFormatParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&BETA_CUSTOM_TEXT_FORMAT_PARAM) },
            Variant {
                label: "JsonSchema",
                tags: &["json_schema"],
                shape: Ref(&TEXT_FORMAT_PARAM_JSON_SCHEMA),
            },
        ],
    },
};

pub(in crate::schema) static TEXT_FORMAT_PARAM_JSON_SCHEMA: Named = Named {
    name: "TextFormatParamJsonSchema",
    shape: Object(&Record {
        fields: &[
            Field { name: "schema", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"json_schema\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TEXT_FORMAT_RESOURCE_JSON_SCHEMA: Named = Named {
    name: "TextFormatResourceJsonSchema",
    shape: Object(&Record {
        fields: &[
            Field { name: "schema", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"json_schema\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
