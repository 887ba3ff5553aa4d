// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static SUBAGENT: Named = Named {
    name: "Subagent",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "closed_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "instructions",
                shape: Nullable(&List { of: &Ref(&AGENT_CONTENT), min: None, max: None }),
                required: true,
                ..A_FIELD
            },
            Field { name: "name", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"agent.session.subagent\""), required: true, ..A_FIELD },
            Field {
                name: "opened_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "parent_agent_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&SUBAGENT_STATUS), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SUBAGENT_LIST_RESOURCE: Named = Named {
    name: "SubagentListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&SUBAGENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SUBAGENT_STATUS: Named =
    Named { name: "SubagentStatus", shape: Choice { values: &["active", "closed"], open: false } };
