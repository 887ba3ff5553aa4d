// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ADMIN_ORGANIZATION_USERS_DELETE: OperationSchema = OperationSchema {
    id: "admin.organization.users.delete",
    path: &[Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&ORGANIZATION_USER_DELETE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_USERS_LIST: OperationSchema = OperationSchema {
    id: "admin.organization.users.list",
    query: &[
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "emails", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
    ],
    reply: Some(&Ref(&USER_LIST_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_USERS_RETRIEVE: OperationSchema = OperationSchema {
    id: "admin.organization.users.retrieve",
    path: &[Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&ORGANIZATION_USER)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_USERS_ROLES_CREATE: OperationSchema = OperationSchema {
    id: "admin.organization.users.roles.create",
    path: &[Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&PUBLIC_ASSIGN_ORGANIZATION_GROUP_ROLE_BODY)),
    reply: Some(&Ref(&USER_ROLE_ASSIGNMENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_USERS_ROLES_DELETE: OperationSchema = OperationSchema {
    id: "admin.organization.users.roles.delete",
    path: &[
        Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&DELETED_ROLE_ASSIGNMENT_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_USERS_ROLES_LIST: OperationSchema = OperationSchema {
    id: "admin.organization.users.roles.list",
    path: &[Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "limit", shape: Integer { min: Some(0), max: Some(1000) }, ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
    ],
    reply: Some(&Ref(&ROLE_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_USERS_ROLES_RETRIEVE: OperationSchema = OperationSchema {
    id: "admin.organization.users.roles.retrieve",
    path: &[
        Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&ASSIGNED_ROLE_DETAILS)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_USERS_UPDATE: OperationSchema = OperationSchema {
    id: "admin.organization.users.update",
    path: &[Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&ORGANIZATION_USER_UPDATE_PARAMS)),
    reply: Some(&Ref(&ORGANIZATION_USER)),
    ..AN_OPERATION
};
