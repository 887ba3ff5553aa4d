// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_WEB_SEARCH_CALL_COMPLETED_EVENT: Named = Named {
    name: "BetaResponseWebSearchCallCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.web_search_call.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_WEB_SEARCH_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "BetaResponseWebSearchCallInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.web_search_call.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_WEB_SEARCH_CALL_SEARCHING_EVENT: Named = Named {
    name: "BetaResponseWebSearchCallSearchingEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.web_search_call.searching\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
