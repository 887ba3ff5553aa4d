// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_API_KEYS_CREATE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.service_accounts.api_keys.create",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "service_account_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        body: Some(&Ref(&PROJECT_SERVICE_ACCOUNT_API_KEY_CREATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_SERVICE_ACCOUNT_API_KEY_CREATE_RESPONSE)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_CREATE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.service_accounts.create",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PROJECT_SERVICE_ACCOUNT_CREATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_SERVICE_ACCOUNT_CREATE_RESPONSE)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_DELETE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.service_accounts.delete",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "service_account_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_SERVICE_ACCOUNT_DELETE_RESPONSE)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_LIST: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.service_accounts.list",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_SERVICE_ACCOUNT_LIST_RESPONSE)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_RETRIEVE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.service_accounts.retrieve",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "service_account_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_SERVICE_ACCOUNT)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_UPDATE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.service_accounts.update",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "service_account_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        body: Some(&Ref(&PROJECT_SERVICE_ACCOUNT_UPDATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_SERVICE_ACCOUNT)),
        ..AN_OPERATION
    };
