// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CONTAINER_CREATE_PARAMS: Named = Named {
    name: "ContainerCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "file_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "expires_after", shape: Ref(&CONTAINER_CREATE_PARAMS_EXPIRES_AFTER), ..A_FIELD },
            Field {
                name: "skills",
                shape: List { of: &Ref(&CONTAINER_CREATE_PARAMS_SKILL), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "memory_limit", shape: Ref(&CONTAINER_CREATE_PARAMS_MEMORY_LIMIT), ..A_FIELD },
            Field { name: "network_policy", shape: Ref(&CONTAINER_CREATE_PARAMS_NETWORK_POLICY), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONTAINER_CREATE_PARAMS_EXPIRES_AFTER: Named = Named {
    name: "ContainerCreateParamsExpiresAfter",
    shape: Object(&Record {
        fields: &[
            Field { name: "anchor", shape: Const("\"last_active_at\""), required: true, ..A_FIELD },
            Field { name: "minutes", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONTAINER_CREATE_PARAMS_MEMORY_LIMIT: Named = Named {
    name: "ContainerCreateParamsMemoryLimit",
    shape: Choice { values: &["1g", "4g", "16g", "64g"], open: false },
};

pub(in crate::schema) static CONTAINER_CREATE_PARAMS_NETWORK_POLICY: Named = Named {
    name: "ContainerCreateParamsNetworkPolicy",
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

pub(in crate::schema) static CONTAINER_CREATE_PARAMS_SKILL: Named = Named {
    name: "ContainerCreateParamsSkill",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "SkillReference", tags: &["skill_reference"], shape: Ref(&SKILL_REFERENCE) },
            Variant { label: "Inline", tags: &["inline"], shape: Ref(&INLINE_SKILL) },
        ],
    },
};

pub(in crate::schema) static CONTAINER_FILE_CREATE_PARAMS: Named = Named {
    name: "ContainerFileCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "file", shape: File, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONTAINER_FILE_LIST_RESOURCE: Named = Named {
    name: "ContainerFileListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&CONTAINER_FILE_RESOURCE), min: None, max: None },
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

pub(in crate::schema) static CONTAINER_FILE_RESOURCE: Named = Named {
    name: "ContainerFileResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"container.file\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "bytes", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "source", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONTAINER_LIST_RESOURCE: Named = Named {
    name: "ContainerListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&CONTAINER_RESOURCE), min: None, max: None },
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

pub(in crate::schema) static CONTAINER_RESOURCE: Named = Named {
    name: "ContainerResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "status", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_active_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "expires_after", shape: Ref(&CONTAINER_RESOURCE_EXPIRES_AFTER), ..A_FIELD },
            Field { name: "memory_limit", shape: Ref(&CONTAINER_RESOURCE_MEMORY_LIMIT), ..A_FIELD },
            Field { name: "network_policy", shape: Ref(&CONTAINER_RESOURCE_NETWORK_POLICY), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONTAINER_RESOURCE_EXPIRES_AFTER: Named = Named {
    name: "ContainerResourceExpiresAfter",
    shape: Object(&Record {
        fields: &[
            Field { name: "anchor", shape: Const("\"last_active_at\""), ..A_FIELD },
            Field { name: "minutes", shape: AN_INTEGER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONTAINER_RESOURCE_MEMORY_LIMIT: Named = Named {
    name: "ContainerResourceMemoryLimit",
    shape: Choice { values: &["1g", "4g", "16g", "64g"], open: false },
};

pub(in crate::schema) static CONTAINER_RESOURCE_NETWORK_POLICY: Named = Named {
    name: "ContainerResourceNetworkPolicy",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Ref(&CONTAINER_RESOURCE_NETWORK_POLICY_TYPE),
                required: true,
                ..A_FIELD
            },
            Field { name: "allowed_domains", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONTAINER_RESOURCE_NETWORK_POLICY_TYPE: Named = Named {
    name: "ContainerResourceNetworkPolicyType",
    shape: Choice { values: &["allowlist", "disabled"], open: false },
};
