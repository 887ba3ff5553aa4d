// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ENVIRONMENT: Named = Named {
    name: "Environment",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "None", tags: &["none"], shape: Ref(&ENVIRONMENT_RESOURCE_NONE) },
            Variant {
                label: "OpenaiHosted",
                tags: &["openai_hosted"],
                shape: Ref(&ENVIRONMENT_RESOURCE_OPEN_AI_HOSTED),
            },
            Variant {
                label: "SelfHosted",
                tags: &["self_hosted"],
                shape: Ref(&ENVIRONMENT_RESOURCE_SELF_HOSTED),
            },
        ],
    },
};

pub(in crate::schema) static ENVIRONMENT_FILE: Named = Named {
    name: "EnvironmentFile",
    shape: Object(&Record {
        fields: &[
            Field { name: "environment_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"agent.environment.file\""), required: true, ..A_FIELD },
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "size_bytes", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ENVIRONMENT_FILE_LIST_RESOURCE: Named = Named {
    name: "EnvironmentFileListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ENVIRONMENT_FILE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "next", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
