// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_FILE_SEARCH_CALL_COMPLETED_EVENT: Named = Named {
    name: "BetaResponseFileSearchCallCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.file_search_call.completed\""),
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

pub(in crate::schema) static BETA_RESPONSE_FILE_SEARCH_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "BetaResponseFileSearchCallInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.file_search_call.in_progress\""),
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

pub(in crate::schema) static BETA_RESPONSE_FILE_SEARCH_CALL_SEARCHING_EVENT: Named = Named {
    name: "BetaResponseFileSearchCallSearchingEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.file_search_call.searching\""),
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

pub(in crate::schema) static BETA_RESPONSE_FILE_SEARCH_TOOL_CALL: Named = Named {
    name: "BetaResponseFileSearchToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"file_search_call\""), required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&BETA_RESPONSE_FILE_SEARCH_TOOL_CALL_STATUS),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "queries",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field {
                name: "results",
                shape: Nullable(&List {
                    of: &Ref(&BETA_RESPONSE_FILE_SEARCH_TOOL_CALL_RESULT),
                    min: None,
                    max: None,
                }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_FILE_SEARCH_TOOL_CALL_RESULT: Named = Named {
    name: "BetaResponseFileSearchToolCallResult",
    shape: Ref(&RESPONSE_FILE_SEARCH_TOOL_CALL_RESULT),
};

pub(in crate::schema) static BETA_RESPONSE_FILE_SEARCH_TOOL_CALL_STATUS: Named = Named {
    name: "BetaResponseFileSearchToolCallStatus",
    shape: Ref(&RESPONSE_FILE_SEARCH_TOOL_CALL_STATUS),
};
