// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static RESPONSE_TEXT_CONFIG: Named = Named {
    name: "ResponseTextConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "format", shape: Ref(&RESPONSE_FORMAT_TEXT_CONFIG), ..A_FIELD },
            Field {
                name: "verbosity",
                shape: Nullable(&Ref(&VERBOSITY)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_TEXT_DELTA_EVENT: Named = Named {
    name: "ResponseTextDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.output_text.delta\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "logprobs",
                shape: List { of: &Ref(&RESPONSE_LOG_PROB), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_TEXT_DONE_EVENT: Named = Named {
    name: "ResponseTextDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.output_text.done\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "logprobs",
                shape: List { of: &Ref(&RESPONSE_LOG_PROB), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TEXT_CONTENT: Named = Named {
    name: "TextContent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"text\""),
                required: true,
                default: Some("\"text\""),
                ..A_FIELD
            },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
