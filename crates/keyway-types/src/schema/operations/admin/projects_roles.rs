// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_ROLES_CREATE: OperationSchema = OperationSchema {
    id: "admin.organization.projects.roles.create",
    path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&PUBLIC_CREATE_ORGANIZATION_ROLE_BODY)),
    reply: Some(&Ref(&ROLE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_ROLES_DELETE: OperationSchema = OperationSchema {
    id: "admin.organization.projects.roles.delete",
    path: &[
        Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&ROLE_DELETED_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_ROLES_LIST: OperationSchema = OperationSchema {
    id: "admin.organization.projects.roles.list",
    path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field {
            name: "limit",
            shape: Integer { min: Some(0), max: Some(1000) },
            default: Some("1000"),
            ..A_FIELD
        },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
    ],
    reply: Some(&Ref(&PUBLIC_ROLE_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_ROLES_RETRIEVE: OperationSchema = OperationSchema {
    id: "admin.organization.projects.roles.retrieve",
    path: &[
        Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&ROLE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_ROLES_UPDATE: OperationSchema = OperationSchema {
    id: "admin.organization.projects.roles.update",
    path: &[
        Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    body: Some(&Ref(&PUBLIC_UPDATE_ORGANIZATION_ROLE_BODY)),
    reply: Some(&Ref(&ROLE)),
    ..AN_OPERATION
};
