// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CONTAINER_AUTO: Named = Named {
    name: "ContainerAuto",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"container_auto\""),
                required: true,
                default: Some("\"container_auto\""),
                ..A_FIELD
            },
            Field { name: "file_ids", shape: List { of: &A_TEXT, min: None, max: Some(50) }, ..A_FIELD },
            Field { name: "memory_limit", shape: Nullable(&Ref(&CONTAINER_MEMORY_LIMIT)), ..A_FIELD },
            Field { name: "network_policy", shape: Ref(&CONTAINER_AUTO_NETWORK_POLICY), ..A_FIELD },
            Field {
                name: "skills",
                shape: List { of: &Ref(&CONTAINER_AUTO_SKILL), min: None, max: Some(200) },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONTAINER_AUTO_NETWORK_POLICY: Named = Named {
    name: "ContainerAutoNetworkPolicy",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Disabled",
                tags: &["disabled"],
                shape: Ref(&CONTAINER_NETWORK_POLICY_DISABLED),
            },
            Variant {
                label: "Allowlist",
                tags: &["allowlist"],
                shape: Ref(&CONTAINER_NETWORK_POLICY_ALLOWLIST),
            },
        ],
    },
};

pub(in crate::schema) static CONTAINER_AUTO_SKILL: Named = Named {
    name: "ContainerAutoSkill",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "SkillReference", tags: &["skill_reference"], shape: Ref(&SKILL_REFERENCE) },
            Variant { label: "Inline", tags: &["inline"], shape: Ref(&INLINE_SKILL) },
        ],
    },
};

pub(in crate::schema) static CONTAINER_FILE_CITATION_BODY: Named = Named {
    name: "ContainerFileCitationBody",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"container_file_citation\""),
                required: true,
                default: Some("\"container_file_citation\""),
                ..A_FIELD
            },
            Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "start_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "filename", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONTAINER_MEMORY_LIMIT: Named = Named {
    name: "ContainerMemoryLimit",
    shape: Choice { values: &["1g", "4g", "16g", "64g"], open: false },
};

pub(in crate::schema) static CONTAINER_REFERENCE: Named = Named {
    name: "ContainerReference",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"container_reference\""),
                required: true,
                default: Some("\"container_reference\""),
                ..A_FIELD
            },
            Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CONTAINER_REFERENCE: Named = Named {
    name: "ResponseContainerReference",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"container_reference\""),
                required: true,
                default: Some("\"container_reference\""),
                ..A_FIELD
            },
            Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
