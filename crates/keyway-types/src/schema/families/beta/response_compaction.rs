// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_COMPACTION_COMPACTING_EVENT: Named = Named {
    name: "BetaResponseCompactionCompactingEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"response.compaction.compacting\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_RESPONSE_COMPACTION_COMPACTING_EVENT_AGENT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_COMPACTION_COMPACTING_EVENT_AGENT: Named = Named {
    name: "BetaResponseCompactionCompactingEventAgent",
    shape: Object(&Record {
        fields: &[Field { name: "agent_name", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_COMPACTION_ITEM: Named = Named {
    name: "BetaResponseCompactionItem",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"compaction\""),
                required: true,
                default: Some("\"compaction\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "encrypted_content", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_COMPACTION_ITEM_PARAM: Named = Named {
    name: "BetaResponseCompactionItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"compaction\""),
                required: true,
                default: Some("\"compaction\""),
                ..A_FIELD
            },
            Field {
                name: "encrypted_content",
                shape: Text { min: None, max: Some(20971520), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
