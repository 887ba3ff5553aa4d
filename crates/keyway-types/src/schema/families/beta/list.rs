// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static LIST_ASSISTANTS_RESPONSE: Named = Named {
    name: "ListAssistantsResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ASSISTANT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIST_MESSAGES_RESPONSE: Named = Named {
    name: "ListMessagesResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&THREAD_MESSAGE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIST_RUN_STEPS_RESPONSE: Named = Named {
    name: "ListRunStepsResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&RUN_STEP), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIST_RUNS_RESPONSE: Named = Named {
    name: "ListRunsResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&RUN), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
