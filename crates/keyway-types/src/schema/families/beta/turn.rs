// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static TURN: Named = Named {
    name: "Turn",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "completed_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "error", shape: Nullable(&Ref(&SESSION_TURN_ERROR)), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"agent.session.turn\""), required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "started_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&TURN_STATUS), required: true, ..A_FIELD },
            Field { name: "subagent_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "usage", shape: Nullable(&Ref(&TOKEN_USAGE)), required: true, ..A_FIELD },
            Field {
                name: "prompt_cache_options",
                shape: Nullable(&Ref(&TURN_PROMPT_CACHE_OPTIONS)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TURN_LIST_RESOURCE: Named = Named {
    name: "TurnListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&TURN), min: None, max: None },
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

pub(in crate::schema) static TURN_PROMPT_CACHE_OPTIONS: Named = Named {
    name: "TurnPromptCacheOptions",
    shape: Object(&Record {
        fields: &[Field {
            name: "ttl",
            shape: Ref(&TURN_PROMPT_CACHE_OPTIONS_TTL),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TURN_PROMPT_CACHE_OPTIONS_TTL: Named =
    Named { name: "TurnPromptCacheOptionsTtl", shape: Choice { values: &["30m", "12h"], open: false } };

pub(in crate::schema) static TURN_STATUS: Named = Named {
    name: "TurnStatus",
    shape: Choice {
        values: &["queued", "in_progress", "waiting", "completed", "failed", "cancelled"],
        open: false,
    },
};
