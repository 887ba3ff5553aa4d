// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static DELETED_SKILL: Named = Named {
    name: "DeletedSkill",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"skill.deleted\""),
                required: true,
                default: Some("\"skill.deleted\""),
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DELETED_SKILL_VERSION: Named = Named {
    name: "DeletedSkillVersion",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"skill.version.deleted\""),
                required: true,
                default: Some("\"skill.version.deleted\""),
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "version", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SKILL: Named = Named {
    name: "Skill",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"skill\""),
                required: true,
                default: Some("\"skill\""),
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "default_version", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "latest_version", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SKILL_CREATE_PARAMS: Named = Named {
    name: "SkillCreateParams",
    shape: Object(&Record {
        fields: &[Field { name: "files", shape: Ref(&SKILL_CREATE_PARAMS_FILES), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SKILL_CREATE_PARAMS_FILES: Named = Named {
    name: "SkillCreateParamsFiles",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Strings", tags: &[], shape: List { of: &File, min: None, max: Some(500) } },
            Variant { label: "File", tags: &[], shape: File },
        ],
    },
};

pub(in crate::schema) static SKILL_LIST_RESOURCE: Named = Named {
    name: "SkillListResource",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"list\""),
                required: true,
                default: Some("\"list\""),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&SKILL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SKILL_UPDATE_PARAMS: Named = Named {
    name: "SkillUpdateParams",
    shape: Object(&Record {
        fields: &[Field { name: "default_version", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SKILL_VERSION: Named = Named {
    name: "SkillVersion",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"skill.version\""),
                required: true,
                default: Some("\"skill.version\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "version", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SKILL_VERSION_CREATE_PARAMS: Named = Named {
    name: "SkillVersionCreateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "files",
                shape: Ref(&SKILL_VERSION_CREATE_PARAMS_FILES),
                required: true,
                ..A_FIELD
            },
            Field { name: "default", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SKILL_VERSION_CREATE_PARAMS_FILES: Named = Named {
    name: "SkillVersionCreateParamsFiles",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Strings", tags: &[], shape: List { of: &File, min: None, max: Some(500) } },
            Variant { label: "File", tags: &[], shape: File },
        ],
    },
};

pub(in crate::schema) static SKILL_VERSION_LIST_RESOURCE: Named = Named {
    name: "SkillVersionListResource",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"list\""),
                required: true,
                default: Some("\"list\""),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&SKILL_VERSION), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
