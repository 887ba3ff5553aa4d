// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_GROUPS_CREATE: OperationSchema = OperationSchema {
    id: "admin.organization.projects.groups.create",
    path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&PROJECT_GROUP_CREATE_PARAMS)),
    reply: Some(&Ref(&PROJECT_GROUP)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_GROUPS_DELETE: OperationSchema = OperationSchema {
    id: "admin.organization.projects.groups.delete",
    path: &[
        Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&PROJECT_GROUP_DELETE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_GROUPS_LIST: OperationSchema = OperationSchema {
    id: "admin.organization.projects.groups.list",
    path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field {
            name: "limit",
            shape: Integer { min: Some(0), max: Some(100) },
            default: Some("20"),
            ..A_FIELD
        },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
    ],
    reply: Some(&Ref(&PROJECT_GROUP_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_GROUPS_RETRIEVE: OperationSchema = OperationSchema {
    id: "admin.organization.projects.groups.retrieve",
    path: &[
        Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    query: &[Field {
        name: "group_type",
        shape: Ref(&PROJECT_GROUP_RETRIEVE_PARAMS_GROUP_TYPE),
        default: Some("\"group\""),
        ..A_FIELD
    }],
    reply: Some(&Ref(&PROJECT_GROUP)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_CREATE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.groups.roles.create",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        body: Some(&Ref(&PUBLIC_ASSIGN_ORGANIZATION_GROUP_ROLE_BODY)),
        reply: Some(&Ref(&GROUP_ROLE_ASSIGNMENT)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_DELETE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.groups.roles.delete",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&DELETED_ROLE_ASSIGNMENT_RESOURCE)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_LIST: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.groups.roles.list",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        query: &[
            Field { name: "limit", shape: Integer { min: Some(0), max: Some(1000) }, ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
        ],
        reply: Some(&Ref(&ROLE_LIST_RESOURCE)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_RETRIEVE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.groups.roles.retrieve",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&ASSIGNED_ROLE_DETAILS)),
        ..AN_OPERATION
    };
