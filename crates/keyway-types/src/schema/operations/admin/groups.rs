// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ADMIN_ORGANIZATION_GROUPS_CREATE: OperationSchema = OperationSchema {
    id: "admin.organization.groups.create",
    body: Some(&Ref(&ORGANIZATION_GROUP_CREATE_PARAMS)),
    reply: Some(&Ref(&GROUP)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_GROUPS_DELETE: OperationSchema = OperationSchema {
    id: "admin.organization.groups.delete",
    path: &[Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&ORGANIZATION_GROUP_DELETE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_GROUPS_LIST: OperationSchema = OperationSchema {
    id: "admin.organization.groups.list",
    query: &[
        Field {
            name: "limit",
            shape: Integer { min: Some(0), max: Some(1000) },
            default: Some("100"),
            ..A_FIELD
        },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
    ],
    reply: Some(&Ref(&GROUP_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_GROUPS_RETRIEVE: OperationSchema = OperationSchema {
    id: "admin.organization.groups.retrieve",
    path: &[Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&GROUP)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_GROUPS_ROLES_CREATE: OperationSchema = OperationSchema {
    id: "admin.organization.groups.roles.create",
    path: &[Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&PUBLIC_ASSIGN_ORGANIZATION_GROUP_ROLE_BODY)),
    reply: Some(&Ref(&GROUP_ROLE_ASSIGNMENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_GROUPS_ROLES_DELETE: OperationSchema = OperationSchema {
    id: "admin.organization.groups.roles.delete",
    path: &[
        Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&DELETED_ROLE_ASSIGNMENT_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_GROUPS_ROLES_LIST: OperationSchema = OperationSchema {
    id: "admin.organization.groups.roles.list",
    path: &[Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "limit", shape: Integer { min: Some(0), max: Some(1000) }, ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
    ],
    reply: Some(&Ref(&ROLE_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_GROUPS_ROLES_RETRIEVE: OperationSchema = OperationSchema {
    id: "admin.organization.groups.roles.retrieve",
    path: &[
        Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&ASSIGNED_ROLE_DETAILS)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_GROUPS_UPDATE: OperationSchema = OperationSchema {
    id: "admin.organization.groups.update",
    path: &[Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&ORGANIZATION_GROUP_UPDATE_PARAMS)),
    reply: Some(&Ref(&ORGANIZATION_GROUP_UPDATE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_GROUPS_USERS_CREATE: OperationSchema = OperationSchema {
    id: "admin.organization.groups.users.create",
    path: &[Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&ORGANIZATION_GROUP_USER_CREATE_PARAMS)),
    reply: Some(&Ref(&ORGANIZATION_GROUP_USER_CREATE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_GROUPS_USERS_DELETE: OperationSchema = OperationSchema {
    id: "admin.organization.groups.users.delete",
    path: &[
        Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&ORGANIZATION_GROUP_USER_DELETE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_GROUPS_USERS_LIST: OperationSchema = OperationSchema {
    id: "admin.organization.groups.users.list",
    path: &[Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field {
            name: "limit",
            shape: Integer { min: Some(0), max: Some(1000) },
            default: Some("100"),
            ..A_FIELD
        },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
    ],
    reply: Some(&Ref(&USER_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_GROUPS_USERS_RETRIEVE: OperationSchema = OperationSchema {
    id: "admin.organization.groups.users.retrieve",
    path: &[
        Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&ORGANIZATION_GROUP_USER_RETRIEVE_RESPONSE)),
    ..AN_OPERATION
};
