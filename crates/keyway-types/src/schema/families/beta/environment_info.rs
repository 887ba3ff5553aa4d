// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ENVIRONMENT_INFO: Named = Named {
    name: "EnvironmentInfo",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "files",
                shape: List { of: &Ref(&HOSTED_ENVIRONMENT_FILE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"agent.environment\""), required: true, ..A_FIELD },
            Field {
                name: "plugins",
                shape: List { of: &Ref(&HOSTED_PLUGIN), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "skills",
                shape: List { of: &Ref(&HOSTED_SKILL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&ENVIRONMENT_INFO_STATUS), required: true, ..A_FIELD },
            Field { name: "type", shape: Ref(&ENVIRONMENT_INFO_TYPE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ENVIRONMENT_INFO_LIST_RESOURCE: Named = Named {
    name: "EnvironmentInfoListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ENVIRONMENT_INFO), min: None, max: None },
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

pub(in crate::schema) static ENVIRONMENT_INFO_STATUS: Named = Named {
    name: "EnvironmentInfoStatus",
    shape: Choice { values: AGENT_SESSION_ENVIRONMENT_STATE_STATUS_VALUES, open: false },
};

pub(in crate::schema) static ENVIRONMENT_INFO_TYPE: Named = Named {
    name: "EnvironmentInfoType",
    shape: Choice { values: &["openai_hosted", "self_hosted"], open: false },
};
