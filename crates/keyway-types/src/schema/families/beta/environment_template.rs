// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ENVIRONMENT_TEMPLATE: Named = Named {
    name: "EnvironmentTemplate",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "capability_directories",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "files",
                shape: List { of: &Ref(&ENVIRONMENT_TEMPLATE_FILE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "name", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "network", shape: Ref(&ENVIRONMENT_TEMPLATE_NETWORK), required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"agent.environment.template\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "packages", shape: Ref(&ENVIRONMENT_TEMPLATE_PACKAGES), required: true, ..A_FIELD },
            Field {
                name: "plugins",
                shape: List { of: &Ref(&HOSTED_PLUGIN), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "skills",
                shape: List { of: &Ref(&ENVIRONMENT_TEMPLATE_SKILL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "updated_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "desktop", shape: Ref(&ENVIRONMENT_TEMPLATE_DESKTOP), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ENVIRONMENT_TEMPLATE_DELETED: Named = Named {
    name: "EnvironmentTemplateDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"agent.environment.template.deleted\""),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ENVIRONMENT_TEMPLATE_DESKTOP: Named = Named {
    name: "EnvironmentTemplateDesktop",
    shape: Object(&Record {
        fields: &[Field { name: "enabled", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ENVIRONMENT_TEMPLATE_FILE: Named = Named {
    name: "EnvironmentTemplateFile",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "FileId",
                tags: &["file_id"],
                shape: Ref(&HOSTED_TEMPLATE_FILE_RESOURCE_FILE_ID),
            },
            Variant { label: "Inline", tags: &["inline"], shape: Ref(&HOSTED_TEMPLATE_FILE_RESOURCE_INLINE) },
        ],
    },
};

pub(in crate::schema) static ENVIRONMENT_TEMPLATE_LIST_RESOURCE: Named = Named {
    name: "EnvironmentTemplateListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ENVIRONMENT_TEMPLATE), min: None, max: None },
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

pub(in crate::schema) static ENVIRONMENT_TEMPLATE_NETWORK: Named = Named {
    name: "EnvironmentTemplateNetwork",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "access",
                shape: Ref(&ENVIRONMENT_TEMPLATE_NETWORK_ACCESS),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "allowed_domains",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ENVIRONMENT_TEMPLATE_NETWORK_ACCESS: Named = Named {
    name: "EnvironmentTemplateNetworkAccess",
    shape: Choice { values: &["enabled", "disabled", "restricted"], open: false },
};

pub(in crate::schema) static ENVIRONMENT_TEMPLATE_PACKAGES: Named = Named {
    name: "EnvironmentTemplatePackages",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "npm",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "python",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "system",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ENVIRONMENT_TEMPLATE_SKILL: Named = Named {
    name: "EnvironmentTemplateSkill",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "SkillReference",
                tags: &["skill_reference"],
                shape: Ref(&HOSTED_TEMPLATE_SKILL_RESOURCE_SKILL_REFERENCE),
            },
            Variant {
                label: "Inline",
                tags: &["inline"],
                shape: Ref(&HOSTED_TEMPLATE_SKILL_RESOURCE_INLINE),
            },
        ],
    },
};
