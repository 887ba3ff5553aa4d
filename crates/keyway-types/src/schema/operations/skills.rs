// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static SKILLS_CONTENT_RETRIEVE: OperationSchema = OperationSchema {
    id: "skills.content.retrieve",
    path: &[Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD }],
    ..AN_OPERATION
};

pub(in crate::schema) static SKILLS_CREATE: OperationSchema = OperationSchema {
    id: "skills.create",
    body: Some(&Ref(&SKILL_CREATE_PARAMS)),
    reply: Some(&Ref(&SKILL)),
    ..AN_OPERATION
};

pub(in crate::schema) static SKILLS_DELETE: OperationSchema = OperationSchema {
    id: "skills.delete",
    path: &[Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&DELETED_SKILL)),
    ..AN_OPERATION
};

pub(in crate::schema) static SKILLS_LIST: OperationSchema = OperationSchema {
    id: "skills.list",
    query: &[
        Field { name: "limit", shape: Integer { min: Some(0), max: Some(100) }, ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&SKILL_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static SKILLS_RETRIEVE: OperationSchema = OperationSchema {
    id: "skills.retrieve",
    path: &[Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&SKILL)),
    ..AN_OPERATION
};

pub(in crate::schema) static SKILLS_UPDATE: OperationSchema = OperationSchema {
    id: "skills.update",
    path: &[Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&SKILL_UPDATE_PARAMS)),
    reply: Some(&Ref(&SKILL)),
    ..AN_OPERATION
};

pub(in crate::schema) static SKILLS_VERSIONS_CONTENT_RETRIEVE: OperationSchema = OperationSchema {
    id: "skills.versions.content.retrieve",
    path: &[
        Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "version", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    ..AN_OPERATION
};

pub(in crate::schema) static SKILLS_VERSIONS_CREATE: OperationSchema = OperationSchema {
    id: "skills.versions.create",
    path: &[Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&SKILL_VERSION_CREATE_PARAMS)),
    reply: Some(&Ref(&SKILL_VERSION)),
    ..AN_OPERATION
};

pub(in crate::schema) static SKILLS_VERSIONS_DELETE: OperationSchema = OperationSchema {
    id: "skills.versions.delete",
    path: &[
        Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "version", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&DELETED_SKILL_VERSION)),
    ..AN_OPERATION
};

pub(in crate::schema) static SKILLS_VERSIONS_LIST: OperationSchema = OperationSchema {
    id: "skills.versions.list",
    path: &[Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "limit", shape: Integer { min: Some(0), max: Some(100) }, ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&SKILL_VERSION_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static SKILLS_VERSIONS_RETRIEVE: OperationSchema = OperationSchema {
    id: "skills.versions.retrieve",
    path: &[
        Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "version", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&SKILL_VERSION)),
    ..AN_OPERATION
};
