// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_TRUNCATION_ENUM: Named =
    Named { name: "BetaTruncationEnum", shape: Ref(&TRUNCATION_ENUM) };

pub(in crate::schema) static TRUNCATION_OBJECT: Named = Named {
    name: "TruncationObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&TRUNCATION_OBJECT_TYPE), required: true, ..A_FIELD },
            Field { name: "last_messages", shape: Nullable(&Integer { min: Some(1), max: None }), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRUNCATION_OBJECT_TYPE: Named =
    Named { name: "TruncationObjectType", shape: Choice { values: &["auto", "last_messages"], open: false } };

pub(in crate::schema) static BETA_URL_CITATION_PARAM: Named = Named {
    name: "BetaUrlCitationParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"url_citation\""),
                required: true,
                default: Some("\"url_citation\""),
                ..A_FIELD
            },
            Field {
                name: "start_index",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "end_index",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
            Field { name: "title", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static URL_ANNOTATION: Named = Named {
    name: "UrlAnnotation",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"url\""),
                required: true,
                default: Some("\"url\""),
                ..A_FIELD
            },
            Field { name: "source", shape: Ref(&URL_ANNOTATION_SOURCE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static URL_ANNOTATION_SOURCE: Named = Named {
    name: "UrlAnnotationSource",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"url\""),
                required: true,
                default: Some("\"url\""),
                ..A_FIELD
            },
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static USER_MESSAGE_INPUT_TEXT: Named = Named {
    name: "UserMessageInputText",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"input_text\""),
                required: true,
                default: Some("\"input_text\""),
                ..A_FIELD
            },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static USER_MESSAGE_QUOTED_TEXT: Named = Named {
    name: "UserMessageQuotedText",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"quoted_text\""),
                required: true,
                default: Some("\"quoted_text\""),
                ..A_FIELD
            },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WORKFLOW_TRACING_PARAM: Named = Named {
    name: "WorkflowTracingParam",
    shape: Object(&Record { fields: &[Field { name: "enabled", shape: Flag, ..A_FIELD }], ..A_RECORD }),
};
