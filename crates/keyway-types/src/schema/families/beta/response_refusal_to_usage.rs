// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_REFUSAL_DELTA_EVENT: Named = Named {
    name: "BetaResponseRefusalDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.refusal.delta\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_REFUSAL_DONE_EVENT: Named = Named {
    name: "BetaResponseRefusalDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.refusal.done\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "refusal", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_STATUS: Named =
    Named { name: "BetaResponseStatus", shape: Ref(&RESPONSE_STATUS) };

pub(in crate::schema) static BETA_CREATE_RESPONSE_TRUNCATION: Named = Named {
    name: "BetaCreateResponseTruncation",
    shape: Choice { values: &["auto", "disabled"], open: false },
};

pub(in crate::schema) static BETA_RESPONSE_TRUNCATION: Named =
    Named { name: "BetaResponseTruncation", shape: Ref(&RESPONSE_TRUNCATION) };

pub(in crate::schema) static BETA_RESPONSE_USAGE: Named =
    Named { name: "BetaResponseUsage", shape: Ref(&RESPONSE_USAGE) };
