// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_API_KEYS_DELETE: OperationSchema = OperationSchema {
    id: "admin.organization.projects.api_keys.delete",
    path: &[
        Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "api_key_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&PROJECT_API_KEY_DELETE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_API_KEYS_LIST: OperationSchema = OperationSchema {
    id: "admin.organization.projects.api_keys.list",
    path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field {
            name: "owner_project_access",
            shape: Ref(&PROJECT_API_KEY_LIST_PARAMS_OWNER_PROJECT_ACCESS),
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&PROJECT_API_KEY_LIST_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_API_KEYS_RETRIEVE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.api_keys.retrieve",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "api_key_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_API_KEY)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_API_KEYS_UPDATE: OperationSchema = OperationSchema {
    id: "admin.organization.projects.api_keys.update",
    path: &[
        Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "api_key_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    body: Some(&Ref(&PROJECT_API_KEY_UPDATE_PARAMS)),
    reply: Some(&Ref(&PROJECT_API_KEY)),
    ..AN_OPERATION
};
