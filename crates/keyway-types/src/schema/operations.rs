// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! The operations' schemas, sorted by id, and the webhooks'.

use super::Shape::*;
use super::*;

/// What each operation takes and gives, sorted by id.
pub static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        id: "admin.organization.admin_api_keys.create",
        body: Some(&Ref(&ORGANIZATION_ADMIN_API_KEY_CREATE_PARAMS)),
        reply: Some(&Ref(&ORGANIZATION_ADMIN_API_KEY_CREATE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.admin_api_keys.delete",
        path: &[Field { name: "key_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&ORGANIZATION_ADMIN_API_KEY_DELETE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.admin_api_keys.list",
        query: &[
            Field { name: "after", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        ],
        reply: Some(&Ref(&API_KEY_LIST)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.admin_api_keys.retrieve",
        path: &[Field { name: "key_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&ADMIN_API_KEY)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.audit_logs.list",
        query: &[
            Field {
                name: "effective_at",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_PARAMS_EFFECTIVE_AT),
                ..A_FIELD
            },
            Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field {
                name: "event_types",
                shape: List { of: &Ref(&AUDIT_LOG_EVENT_TYPE), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "actor_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "actor_emails", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "resource_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "tenant_only", shape: Flag, default: Some("false"), ..A_FIELD },
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "before", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&LIST_AUDIT_LOGS_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.certificates.activate",
        body: Some(&Ref(&TOGGLE_CERTIFICATES_REQUEST)),
        reply: Some(&Ref(&ORGANIZATION_CERTIFICATE_ACTIVATION_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.certificates.create",
        body: Some(&Ref(&ORGANIZATION_CERTIFICATE_CREATE_PARAMS)),
        reply: Some(&Ref(&CERTIFICATE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.certificates.deactivate",
        body: Some(&Ref(&TOGGLE_CERTIFICATES_REQUEST)),
        reply: Some(&Ref(&ORGANIZATION_CERTIFICATE_DEACTIVATION_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.certificates.delete",
        path: &[Field { name: "certificate_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&ORGANIZATION_CERTIFICATE_DELETE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.certificates.list",
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
        ],
        reply: Some(&Ref(&LIST_CERTIFICATES_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.certificates.retrieve",
        path: &[Field { name: "certificate_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[Field {
            name: "include",
            shape: List { of: &Const("\"content\""), min: None, max: None },
            ..A_FIELD
        }],
        reply: Some(&Ref(&CERTIFICATE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.certificates.update",
        path: &[Field { name: "certificate_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&ORGANIZATION_CERTIFICATE_UPDATE_PARAMS)),
        reply: Some(&Ref(&CERTIFICATE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.data_retention.retrieve",
        reply: Some(&Ref(&ORGANIZATION_DATA_RETENTION)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.data_retention.update",
        body: Some(&Ref(&ORGANIZATION_DATA_RETENTION_UPDATE_PARAMS)),
        reply: Some(&Ref(&ORGANIZATION_DATA_RETENTION)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.groups.create",
        body: Some(&Ref(&ORGANIZATION_GROUP_CREATE_PARAMS)),
        reply: Some(&Ref(&GROUP)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.groups.delete",
        path: &[Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&ORGANIZATION_GROUP_DELETE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
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
    },
    OperationSchema {
        id: "admin.organization.groups.retrieve",
        path: &[Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&GROUP)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.groups.roles.create",
        path: &[Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PUBLIC_ASSIGN_ORGANIZATION_GROUP_ROLE_BODY)),
        reply: Some(&Ref(&GROUP_ROLE_ASSIGNMENT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.groups.roles.delete",
        path: &[
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&DELETED_ROLE_ASSIGNMENT_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.groups.roles.list",
        path: &[Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: Integer { min: Some(0), max: Some(1000) }, ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
        ],
        reply: Some(&Ref(&ROLE_LIST_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.groups.roles.retrieve",
        path: &[
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&ASSIGNED_ROLE_DETAILS)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.groups.update",
        path: &[Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&ORGANIZATION_GROUP_UPDATE_PARAMS)),
        reply: Some(&Ref(&ORGANIZATION_GROUP_UPDATE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.groups.users.create",
        path: &[Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&ORGANIZATION_GROUP_USER_CREATE_PARAMS)),
        reply: Some(&Ref(&ORGANIZATION_GROUP_USER_CREATE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.groups.users.delete",
        path: &[
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&ORGANIZATION_GROUP_USER_DELETE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
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
    },
    OperationSchema {
        id: "admin.organization.groups.users.retrieve",
        path: &[
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&ORGANIZATION_GROUP_USER_RETRIEVE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.invites.create",
        body: Some(&Ref(&ORGANIZATION_INVITE_CREATE_PARAMS)),
        reply: Some(&Ref(&INVITE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.invites.delete",
        path: &[Field { name: "invite_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&ORGANIZATION_INVITE_DELETE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.invites.list",
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&INVITE_LIST_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.invites.retrieve",
        path: &[Field { name: "invite_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&INVITE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.api_keys.delete",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "api_key_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_API_KEY_DELETE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
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
    },
    OperationSchema {
        id: "admin.organization.projects.api_keys.retrieve",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "api_key_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_API_KEY)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.archive",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&PROJECT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.certificates.activate",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&TOGGLE_CERTIFICATES_REQUEST)),
        reply: Some(&Ref(&ORGANIZATION_PROJECT_CERTIFICATE_ACTIVATION_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.certificates.deactivate",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&TOGGLE_CERTIFICATES_REQUEST)),
        reply: Some(&Ref(&ORGANIZATION_PROJECT_CERTIFICATE_DEACTIVATION_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.certificates.list",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
        ],
        reply: Some(&Ref(&LIST_PROJECT_CERTIFICATES_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.create",
        body: Some(&Ref(&PROJECT_CREATE_PARAMS)),
        reply: Some(&Ref(&PROJECT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.data_retention.retrieve",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&PROJECT_DATA_RETENTION)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.data_retention.update",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PROJECT_DATA_RETENTION_UPDATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_DATA_RETENTION)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.groups.create",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PROJECT_GROUP_CREATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_GROUP)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.groups.delete",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_GROUP_DELETE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
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
    },
    OperationSchema {
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
    },
    OperationSchema {
        id: "admin.organization.projects.groups.roles.create",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        body: Some(&Ref(&PUBLIC_ASSIGN_ORGANIZATION_GROUP_ROLE_BODY)),
        reply: Some(&Ref(&GROUP_ROLE_ASSIGNMENT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.groups.roles.delete",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&DELETED_ROLE_ASSIGNMENT_RESOURCE)),
        ..AN_OPERATION
    },
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
    },
    OperationSchema {
        id: "admin.organization.projects.groups.roles.retrieve",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&ASSIGNED_ROLE_DETAILS)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.hosted_tool_permissions.retrieve",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&PROJECT_HOSTED_TOOL_PERMISSIONS)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.hosted_tool_permissions.update",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PROJECT_HOSTED_TOOL_PERMISSION_UPDATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_HOSTED_TOOL_PERMISSIONS)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.list",
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "include_archived", shape: Flag, default: Some("false"), ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_LIST_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.model_permissions.delete",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&PROJECT_MODEL_PERMISSIONS_DELETED)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.model_permissions.retrieve",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&PROJECT_MODEL_PERMISSIONS)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.model_permissions.update",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PROJECT_MODEL_PERMISSION_UPDATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_MODEL_PERMISSIONS)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.rate_limits.list_rate_limits",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("100"), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "before", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_RATE_LIMIT_LIST_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.rate_limits.update_rate_limit",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "rate_limit_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        body: Some(&Ref(&PROJECT_RATE_LIMIT_UPDATE_RATE_LIMIT_PARAMS)),
        reply: Some(&Ref(&PROJECT_RATE_LIMIT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.retrieve",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&PROJECT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.roles.create",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PUBLIC_CREATE_ORGANIZATION_ROLE_BODY)),
        reply: Some(&Ref(&ROLE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.roles.delete",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&ROLE_DELETED_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
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
    },
    OperationSchema {
        id: "admin.organization.projects.roles.retrieve",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&ROLE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.roles.update",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        body: Some(&Ref(&PUBLIC_UPDATE_ORGANIZATION_ROLE_BODY)),
        reply: Some(&Ref(&ROLE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.service_accounts.api_keys.create",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "service_account_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        body: Some(&Ref(&PROJECT_SERVICE_ACCOUNT_API_KEY_CREATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_SERVICE_ACCOUNT_API_KEY_CREATE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.service_accounts.create",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PROJECT_SERVICE_ACCOUNT_CREATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_SERVICE_ACCOUNT_CREATE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.service_accounts.delete",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "service_account_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_SERVICE_ACCOUNT_DELETE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.service_accounts.list",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_SERVICE_ACCOUNT_LIST_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.service_accounts.retrieve",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "service_account_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_SERVICE_ACCOUNT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.service_accounts.update",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "service_account_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        body: Some(&Ref(&PROJECT_SERVICE_ACCOUNT_UPDATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_SERVICE_ACCOUNT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.spend_alerts.create",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&CREATE_SPEND_ALERT_BODY)),
        reply: Some(&Ref(&PROJECT_SPEND_ALERT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.spend_alerts.delete",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "alert_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_SPEND_ALERT_DELETED)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.spend_alerts.list",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: Integer { min: Some(0), max: Some(100) }, ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "before", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_SPEND_ALERT_LIST_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.spend_alerts.retrieve",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "alert_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_SPEND_ALERT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.spend_alerts.update",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "alert_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        body: Some(&Ref(&CREATE_SPEND_ALERT_BODY)),
        reply: Some(&Ref(&PROJECT_SPEND_ALERT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.spend_limit.delete",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&PROJECT_SPEND_LIMIT_DELETED)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.spend_limit.retrieve",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&PROJECT_SPEND_LIMIT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.spend_limit.update",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PROJECT_SPEND_LIMIT_UPDATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_SPEND_LIMIT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.update",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PROJECT_UPDATE_PARAMS)),
        reply: Some(&Ref(&PROJECT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.users.create",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PROJECT_USER_CREATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_USER)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.users.delete",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_USER_DELETE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.users.list",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_USER_LIST_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.users.retrieve",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_USER)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.users.roles.create",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        body: Some(&Ref(&PUBLIC_ASSIGN_ORGANIZATION_GROUP_ROLE_BODY)),
        reply: Some(&Ref(&USER_ROLE_ASSIGNMENT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.users.roles.delete",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&DELETED_ROLE_ASSIGNMENT_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.users.roles.list",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        query: &[
            Field { name: "limit", shape: Integer { min: Some(0), max: Some(1000) }, ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
        ],
        reply: Some(&Ref(&ROLE_LIST_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.users.roles.retrieve",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&ASSIGNED_ROLE_DETAILS)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.projects.users.update",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        body: Some(&Ref(&PROJECT_USER_UPDATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_USER)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.roles.create",
        body: Some(&Ref(&PUBLIC_CREATE_ORGANIZATION_ROLE_BODY)),
        reply: Some(&Ref(&ROLE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.roles.delete",
        path: &[Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&ROLE_DELETED_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.roles.list",
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
    },
    OperationSchema {
        id: "admin.organization.roles.retrieve",
        path: &[Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&ROLE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.roles.update",
        path: &[Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PUBLIC_UPDATE_ORGANIZATION_ROLE_BODY)),
        reply: Some(&Ref(&ROLE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.spend_alerts.create",
        body: Some(&Ref(&CREATE_SPEND_ALERT_BODY)),
        reply: Some(&Ref(&ORGANIZATION_SPEND_ALERT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.spend_alerts.delete",
        path: &[Field { name: "alert_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&ORGANIZATION_SPEND_ALERT_DELETED)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.spend_alerts.list",
        query: &[
            Field { name: "limit", shape: Integer { min: Some(0), max: Some(100) }, ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "before", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&ORGANIZATION_SPEND_ALERT_LIST_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.spend_alerts.retrieve",
        path: &[Field { name: "alert_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&ORGANIZATION_SPEND_ALERT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.spend_alerts.update",
        path: &[Field { name: "alert_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&CREATE_SPEND_ALERT_BODY)),
        reply: Some(&Ref(&ORGANIZATION_SPEND_ALERT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.spend_limit.delete",
        reply: Some(&Ref(&ORGANIZATION_SPEND_LIMIT_DELETED)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.spend_limit.retrieve",
        reply: Some(&Ref(&ORGANIZATION_SPEND_LIMIT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.spend_limit.update",
        body: Some(&Ref(&ORGANIZATION_SPEND_LIMIT_UPDATE_PARAMS)),
        reply: Some(&Ref(&ORGANIZATION_SPEND_LIMIT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.usage.audio_speeches",
        query: &[
            Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
            Field {
                name: "bucket_width",
                shape: Ref(&ORGANIZATION_USAGE_AUDIO_SPEECHES_PARAMS_BUCKET_WIDTH),
                default: Some("\"1d\""),
                ..A_FIELD
            },
            Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "user_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "models", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field {
                name: "group_by",
                shape: List {
                    of: &Ref(&ORGANIZATION_USAGE_AUDIO_SPEECHES_PARAMS_GROUP_BY),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
            Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "page", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&USAGE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.usage.audio_transcriptions",
        query: &[
            Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
            Field {
                name: "bucket_width",
                shape: Ref(&ORGANIZATION_USAGE_AUDIO_TRANSCRIPTIONS_PARAMS_BUCKET_WIDTH),
                default: Some("\"1d\""),
                ..A_FIELD
            },
            Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "user_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "models", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field {
                name: "group_by",
                shape: List {
                    of: &Ref(&ORGANIZATION_USAGE_AUDIO_TRANSCRIPTIONS_PARAMS_GROUP_BY),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
            Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "page", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&USAGE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.usage.code_interpreter_sessions",
        query: &[
            Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
            Field {
                name: "bucket_width",
                shape: Ref(&ORGANIZATION_USAGE_CODE_INTERPRETER_SESSIONS_PARAMS_BUCKET_WIDTH),
                default: Some("\"1d\""),
                ..A_FIELD
            },
            Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field {
                name: "group_by",
                shape: List { of: &Const("\"project_id\""), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "page", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&USAGE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.usage.completions",
        query: &[
            Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
            Field {
                name: "bucket_width",
                shape: Ref(&ORGANIZATION_USAGE_COMPLETIONS_PARAMS_BUCKET_WIDTH),
                default: Some("\"1d\""),
                ..A_FIELD
            },
            Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "user_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "models", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "batch", shape: Flag, ..A_FIELD },
            Field {
                name: "group_by",
                shape: List {
                    of: &Ref(&ORGANIZATION_USAGE_COMPLETIONS_PARAMS_GROUP_BY),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
            Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "page", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&USAGE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.usage.costs",
        query: &[
            Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "bucket_width", shape: Const("\"1d\""), default: Some("\"1d\""), ..A_FIELD },
            Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field {
                name: "group_by",
                shape: List { of: &Ref(&ORGANIZATION_USAGE_COSTS_PARAMS_GROUP_BY), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "limit", shape: AN_INTEGER, default: Some("7"), ..A_FIELD },
            Field { name: "page", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&USAGE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.usage.embeddings",
        query: &[
            Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
            Field {
                name: "bucket_width",
                shape: Ref(&ORGANIZATION_USAGE_EMBEDDINGS_PARAMS_BUCKET_WIDTH),
                default: Some("\"1d\""),
                ..A_FIELD
            },
            Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "user_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "models", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field {
                name: "group_by",
                shape: List {
                    of: &Ref(&ORGANIZATION_USAGE_EMBEDDINGS_PARAMS_GROUP_BY),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
            Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "page", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&USAGE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.usage.file_search_calls",
        query: &[
            Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
            Field {
                name: "bucket_width",
                shape: Ref(&ORGANIZATION_USAGE_FILE_SEARCH_CALLS_PARAMS_BUCKET_WIDTH),
                default: Some("\"1d\""),
                ..A_FIELD
            },
            Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "user_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "vector_store_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field {
                name: "group_by",
                shape: List {
                    of: &Ref(&ORGANIZATION_USAGE_FILE_SEARCH_CALLS_PARAMS_GROUP_BY),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
            Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "page", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&USAGE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.usage.images",
        query: &[
            Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
            Field {
                name: "bucket_width",
                shape: Ref(&ORGANIZATION_USAGE_IMAGES_PARAMS_BUCKET_WIDTH),
                default: Some("\"1d\""),
                ..A_FIELD
            },
            Field {
                name: "sources",
                shape: List { of: &Ref(&ORGANIZATION_USAGE_IMAGES_PARAMS_SOURCE), min: None, max: None },
                ..A_FIELD
            },
            Field {
                name: "sizes",
                shape: List { of: &Ref(&ORGANIZATION_USAGE_IMAGES_PARAMS_SIZE), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "user_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "models", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field {
                name: "group_by",
                shape: List { of: &Ref(&ORGANIZATION_USAGE_IMAGES_PARAMS_GROUP_BY), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "page", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&USAGE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.usage.moderations",
        query: &[
            Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
            Field {
                name: "bucket_width",
                shape: Ref(&ORGANIZATION_USAGE_MODERATIONS_PARAMS_BUCKET_WIDTH),
                default: Some("\"1d\""),
                ..A_FIELD
            },
            Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "user_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "models", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field {
                name: "group_by",
                shape: List {
                    of: &Ref(&ORGANIZATION_USAGE_MODERATIONS_PARAMS_GROUP_BY),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
            Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "page", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&USAGE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.usage.vector_stores",
        query: &[
            Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
            Field {
                name: "bucket_width",
                shape: Ref(&ORGANIZATION_USAGE_VECTOR_STORES_PARAMS_BUCKET_WIDTH),
                default: Some("\"1d\""),
                ..A_FIELD
            },
            Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field {
                name: "group_by",
                shape: List { of: &Const("\"project_id\""), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "page", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&USAGE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.usage.web_search_calls",
        query: &[
            Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
            Field {
                name: "bucket_width",
                shape: Ref(&ORGANIZATION_USAGE_WEB_SEARCH_CALLS_PARAMS_BUCKET_WIDTH),
                default: Some("\"1d\""),
                ..A_FIELD
            },
            Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "user_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "models", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field {
                name: "context_levels",
                shape: List {
                    of: &Ref(&ORGANIZATION_USAGE_WEB_SEARCH_CALLS_PARAMS_CONTEXT_LEVEL),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
            Field {
                name: "group_by",
                shape: List {
                    of: &Ref(&ORGANIZATION_USAGE_WEB_SEARCH_CALLS_PARAMS_GROUP_BY),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
            Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "page", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&USAGE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.users.delete",
        path: &[Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&ORGANIZATION_USER_DELETE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.users.list",
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "emails", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        ],
        reply: Some(&Ref(&USER_LIST_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.users.retrieve",
        path: &[Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&ORGANIZATION_USER)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.users.roles.create",
        path: &[Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PUBLIC_ASSIGN_ORGANIZATION_GROUP_ROLE_BODY)),
        reply: Some(&Ref(&USER_ROLE_ASSIGNMENT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.users.roles.delete",
        path: &[
            Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&DELETED_ROLE_ASSIGNMENT_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.users.roles.list",
        path: &[Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: Integer { min: Some(0), max: Some(1000) }, ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
        ],
        reply: Some(&Ref(&ROLE_LIST_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.users.roles.retrieve",
        path: &[
            Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&ASSIGNED_ROLE_DETAILS)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "admin.organization.users.update",
        path: &[Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&ORGANIZATION_USER_UPDATE_PARAMS)),
        reply: Some(&Ref(&ORGANIZATION_USER)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "audio.speech.create",
        body: Some(&Ref(&AUDIO_SPEECH_CREATE_PARAMS)),
        event: Some(&Ref(&CREATE_SPEECH_RESPONSE_STREAM_EVENT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "audio.transcriptions.create",
        body: Some(&Ref(&AUDIO_TRANSCRIPTION_CREATE_PARAMS)),
        reply: Some(&Ref(&AUDIO_TRANSCRIPTION_CREATE_RESPONSE)),
        event: Some(&Ref(&TRANSCRIPTION_STREAM_EVENT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "audio.translations.create",
        body: Some(&Ref(&AUDIO_TRANSLATION_CREATE_PARAMS)),
        reply: Some(&Ref(&AUDIO_TRANSLATION_CREATE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "batches.cancel",
        path: &[Field { name: "batch_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&BATCH)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "batches.create",
        body: Some(&Ref(&BATCH_CREATE_PARAMS)),
        reply: Some(&Ref(&BATCH)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "batches.list",
        query: &[
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        ],
        reply: Some(&Ref(&LIST_BATCHES_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "batches.retrieve",
        path: &[Field { name: "batch_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&BATCH)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.assistants.create",
        body: Some(&Ref(&BETA_ASSISTANT_CREATE_PARAMS)),
        reply: Some(&Ref(&ASSISTANT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.assistants.delete",
        path: &[Field { name: "assistant_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&ASSISTANT_DELETED)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.assistants.list",
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "before", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&LIST_ASSISTANTS_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.assistants.retrieve",
        path: &[Field { name: "assistant_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&ASSISTANT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.assistants.update",
        path: &[Field { name: "assistant_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&BETA_ASSISTANT_UPDATE_PARAMS)),
        reply: Some(&Ref(&ASSISTANT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.chatkit.sessions.cancel",
        path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&CHAT_SESSION)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.chatkit.sessions.create",
        body: Some(&Ref(&BETA_CHAT_KIT_SESSION_CREATE_PARAMS)),
        reply: Some(&Ref(&CHAT_SESSION)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.chatkit.threads.delete",
        path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&BETA_CHAT_KIT_THREAD_DELETE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.chatkit.threads.list",
        query: &[
            Field { name: "limit", shape: Integer { min: Some(0), max: Some(100) }, ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "before", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "user",
                shape: Text { min: Some(1), max: Some(512), pattern: None, format: None },
                ..A_FIELD
            },
        ],
        reply: Some(&Ref(&THREAD_LIST_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.chatkit.threads.list_items",
        path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: Integer { min: Some(0), max: Some(100) }, ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "before", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&THREAD_ITEM_LIST_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.chatkit.threads.retrieve",
        path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&CHAT_KIT_THREAD)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.realtime.sessions.create",
        body: Some(&Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS)),
        reply: Some(&Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.realtime.transcription_sessions.create",
        body: Some(&Ref(&BETA_REALTIME_TRANSCRIPTION_SESSION_CREATE_PARAMS)),
        reply: Some(&Ref(&TRANSCRIPTION_SESSION)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.responses.cancel",
        path: &[Field { name: "response_id", shape: A_TEXT, required: true, ..A_FIELD }],
        header: &[Field {
            name: "betas",
            shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
            ..A_FIELD
        }],
        reply: Some(&Ref(&BETA_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.responses.compact",
        header: &[Field {
            name: "betas",
            shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
            ..A_FIELD
        }],
        body: Some(&Ref(&BETA_RESPONSE_COMPACT_PARAMS)),
        reply: Some(&Ref(&BETA_COMPACTED_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.responses.create",
        header: &[Field {
            name: "betas",
            shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
            ..A_FIELD
        }],
        body: Some(&Ref(&BETA_RESPONSE_CREATE_PARAMS)),
        reply: Some(&Ref(&BETA_RESPONSE)),
        event: Some(&Ref(&BETA_RESPONSE_STREAM_EVENT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.responses.delete",
        path: &[Field { name: "response_id", shape: A_TEXT, required: true, ..A_FIELD }],
        header: &[Field {
            name: "betas",
            shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
            ..A_FIELD
        }],
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.responses.input_items.list",
        path: &[Field { name: "response_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "include",
                shape: List { of: &Ref(&BETA_RESPONSE_INCLUDABLE), min: None, max: None },
                ..A_FIELD
            },
        ],
        header: &[Field {
            name: "betas",
            shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
            ..A_FIELD
        }],
        reply: Some(&Ref(&BETA_RESPONSE_ITEM_LIST)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.responses.input_tokens.count",
        header: &[Field {
            name: "betas",
            shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
            ..A_FIELD
        }],
        body: Some(&Ref(&BETA_RESPONSE_INPUT_TOKEN_COUNT_PARAMS)),
        reply: Some(&Ref(&BETA_RESPONSE_INPUT_TOKEN_COUNT_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.responses.retrieve",
        path: &[Field { name: "response_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field {
                name: "include",
                shape: List { of: &Ref(&BETA_RESPONSE_INCLUDABLE), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "stream", shape: Flag, ..A_FIELD },
            Field { name: "starting_after", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "include_obfuscation", shape: Flag, ..A_FIELD },
        ],
        header: &[Field {
            name: "betas",
            shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
            ..A_FIELD
        }],
        reply: Some(&Ref(&BETA_RESPONSE)),
        event: Some(&Ref(&BETA_RESPONSE_STREAM_EVENT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.create",
        body: Some(&Ref(&CREATE_THREAD_REQUEST)),
        reply: Some(&Ref(&THREAD)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.create_and_run",
        body: Some(&Ref(&BETA_THREAD_CREATE_AND_RUN_PARAMS)),
        reply: Some(&Ref(&RUN)),
        event: Some(&Ref(&ASSISTANT_STREAM_EVENT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.delete",
        path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&THREAD_DELETED)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.messages.create",
        path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&CREATE_MESSAGE_REQUEST)),
        reply: Some(&Ref(&THREAD_MESSAGE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.messages.delete",
        path: &[
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "message_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&MESSAGE_DELETED)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.messages.list",
        path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "before", shape: A_TEXT, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&LIST_MESSAGES_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.messages.retrieve",
        path: &[
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "message_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&THREAD_MESSAGE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.messages.update",
        path: &[
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "message_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        body: Some(&Ref(&BETA_THREAD_MESSAGE_UPDATE_PARAMS)),
        reply: Some(&Ref(&THREAD_MESSAGE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.retrieve",
        path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&THREAD)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.runs.cancel",
        path: &[
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&RUN)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.runs.create",
        path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[Field {
            name: "include",
            shape: List {
                of: &Const("\"step_details.tool_calls[*].file_search.results[*].content\""),
                min: None,
                max: None,
            },
            ..A_FIELD
        }],
        body: Some(&Ref(&BETA_THREAD_RUN_CREATE_PARAMS)),
        reply: Some(&Ref(&RUN)),
        event: Some(&Ref(&ASSISTANT_STREAM_EVENT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.runs.list",
        path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "before", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&LIST_RUNS_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.runs.retrieve",
        path: &[
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&RUN)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.runs.steps.list",
        path: &[
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "before", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "include",
                shape: List {
                    of: &Const("\"step_details.tool_calls[*].file_search.results[*].content\""),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
        ],
        reply: Some(&Ref(&LIST_RUN_STEPS_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.runs.steps.retrieve",
        path: &[
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "step_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        query: &[Field {
            name: "include",
            shape: List {
                of: &Const("\"step_details.tool_calls[*].file_search.results[*].content\""),
                min: None,
                max: None,
            },
            ..A_FIELD
        }],
        reply: Some(&Ref(&RUN_STEP)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.runs.submit_tool_outputs",
        path: &[
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        body: Some(&Ref(&BETA_THREAD_RUN_SUBMIT_TOOL_OUTPUTS_PARAMS)),
        reply: Some(&Ref(&RUN)),
        event: Some(&Ref(&ASSISTANT_STREAM_EVENT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.runs.update",
        path: &[
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        body: Some(&Ref(&BETA_THREAD_RUN_UPDATE_PARAMS)),
        reply: Some(&Ref(&RUN)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "beta.threads.update",
        path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&BETA_THREAD_UPDATE_PARAMS)),
        reply: Some(&Ref(&THREAD)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "chat.completions.create",
        body: Some(&Ref(&CHAT_COMPLETION_CREATE_PARAMS)),
        reply: Some(&Ref(&CHAT_COMPLETION)),
        event: Some(&Ref(&CHAT_COMPLETION_CHUNK)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "chat.completions.delete",
        path: &[Field { name: "completion_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&CHAT_COMPLETION_DELETED)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "chat.completions.list",
        query: &[
            Field { name: "model", shape: A_TEXT, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
        ],
        reply: Some(&Ref(&CHAT_COMPLETION_LIST)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "chat.completions.messages.list",
        path: &[Field { name: "completion_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
        ],
        reply: Some(&Ref(&CHAT_COMPLETION_MESSAGE_LIST)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "chat.completions.retrieve",
        path: &[Field { name: "completion_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&CHAT_COMPLETION)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "chat.completions.update",
        path: &[Field { name: "completion_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&CHAT_COMPLETION_UPDATE_PARAMS)),
        reply: Some(&Ref(&CHAT_COMPLETION)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "completions.create",
        body: Some(&Ref(&COMPLETION_CREATE_PARAMS)),
        reply: Some(&Ref(&COMPLETION)),
        event: Some(&Ref(&COMPLETION)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "containers.create",
        body: Some(&Ref(&CONTAINER_CREATE_PARAMS)),
        reply: Some(&Ref(&CONTAINER_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "containers.delete",
        path: &[Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..AN_OPERATION
    },
    OperationSchema {
        id: "containers.files.content.retrieve",
        path: &[
            Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..AN_OPERATION
    },
    OperationSchema {
        id: "containers.files.create",
        path: &[Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&CONTAINER_FILE_CREATE_PARAMS)),
        reply: Some(&Ref(&CONTAINER_FILE_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "containers.files.delete",
        path: &[
            Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..AN_OPERATION
    },
    OperationSchema {
        id: "containers.files.list",
        path: &[Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&CONTAINER_FILE_LIST_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "containers.files.retrieve",
        path: &[
            Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&CONTAINER_FILE_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "containers.list",
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&CONTAINER_LIST_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "containers.retrieve",
        path: &[Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&CONTAINER_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "content_provenance_checks.create",
        body: Some(&Ref(&CONTENT_PROVENANCE_CHECK_CREATE_PARAMS)),
        reply: Some(&Ref(&CONTENT_PROVENANCE_CHECK)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "conversations.create",
        body: Some(&Ref(&CONVERSATION_CREATE_PARAMS)),
        reply: Some(&Ref(&CONVERSATION)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "conversations.delete",
        path: &[Field { name: "conversation_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&CONVERSATION_DELETED_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "conversations.items.create",
        path: &[Field { name: "conversation_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[Field {
            name: "include",
            shape: List { of: &Ref(&RESPONSE_INCLUDABLE), min: None, max: None },
            ..A_FIELD
        }],
        body: Some(&Ref(&CONVERSATION_ITEM_CREATE_PARAMS)),
        reply: Some(&Ref(&CONVERSATION_ITEM_LIST)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "conversations.items.delete",
        path: &[
            Field { name: "conversation_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&CONVERSATION)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "conversations.items.list",
        path: &[Field { name: "conversation_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "include",
                shape: List { of: &Ref(&RESPONSE_INCLUDABLE), min: None, max: None },
                ..A_FIELD
            },
        ],
        reply: Some(&Ref(&CONVERSATION_ITEM_LIST)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "conversations.items.retrieve",
        path: &[
            Field { name: "conversation_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        query: &[Field {
            name: "include",
            shape: List { of: &Ref(&RESPONSE_INCLUDABLE), min: None, max: None },
            ..A_FIELD
        }],
        reply: Some(&Ref(&CONVERSATION_ITEM)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "conversations.retrieve",
        path: &[Field { name: "conversation_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&CONVERSATION)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "conversations.update",
        path: &[Field { name: "conversation_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&CONVERSATION_UPDATE_PARAMS)),
        reply: Some(&Ref(&CONVERSATION)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "embeddings.create",
        body: Some(&Ref(&EMBEDDING_CREATE_PARAMS)),
        reply: Some(&Ref(&CREATE_EMBEDDING_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "evals.create",
        body: Some(&Ref(&EVAL_CREATE_PARAMS)),
        reply: Some(&Ref(&EVAL)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "evals.delete",
        path: &[Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&EVAL_DELETE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "evals.list",
        query: &[
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
            Field {
                name: "order_by",
                shape: Ref(&EVAL_LIST_PARAMS_ORDER_BY),
                default: Some("\"created_at\""),
                ..A_FIELD
            },
        ],
        reply: Some(&Ref(&EVAL_LIST)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "evals.retrieve",
        path: &[Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&EVAL)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "evals.runs.cancel",
        path: &[
            Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&EVAL_RUN)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "evals.runs.create",
        path: &[Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&EVAL_RUN_CREATE_PARAMS)),
        reply: Some(&Ref(&EVAL_RUN)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "evals.runs.delete",
        path: &[
            Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&EVAL_RUN_DELETE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "evals.runs.list",
        path: &[Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
            Field { name: "status", shape: Ref(&EVAL_RUN_LIST_PARAMS_STATUS), ..A_FIELD },
        ],
        reply: Some(&Ref(&EVAL_RUN_LIST)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "evals.runs.output_items.list",
        path: &[
            Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        query: &[
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "status", shape: Ref(&EVAL_RUN_OUTPUT_ITEM_LIST_PARAMS_STATUS), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
        ],
        reply: Some(&Ref(&EVAL_RUN_OUTPUT_ITEM_LIST)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "evals.runs.output_items.retrieve",
        path: &[
            Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_item_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&EVAL_RUN_OUTPUT_ITEM)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "evals.runs.retrieve",
        path: &[
            Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&EVAL_RUN)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "evals.update",
        path: &[Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&EVAL_UPDATE_PARAMS)),
        reply: Some(&Ref(&EVAL)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "files.content",
        path: &[Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..AN_OPERATION
    },
    OperationSchema {
        id: "files.create",
        body: Some(&Ref(&FILE_CREATE_PARAMS)),
        reply: Some(&Ref(&FILE_OBJECT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "files.delete",
        path: &[Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&FILE_DELETED)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "files.list",
        query: &[
            Field { name: "purpose", shape: A_TEXT, ..A_FIELD },
            Field { name: "limit", shape: AN_INTEGER, default: Some("10000"), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&LIST_FILES_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "files.retrieve",
        path: &[Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&FILE_OBJECT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "files.retrieve_content",
        path: &[Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..AN_OPERATION
    },
    OperationSchema {
        id: "fine_tuning.alpha.graders.run",
        body: Some(&Ref(&FINE_TUNING_ALPHA_GRADER_RUN_PARAMS)),
        reply: Some(&Ref(&GRADER_RUN_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "fine_tuning.alpha.graders.validate",
        body: Some(&Ref(&FINE_TUNING_ALPHA_GRADER_VALIDATE_PARAMS)),
        reply: Some(&Ref(&GRADER_VALIDATE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "fine_tuning.checkpoints.permissions.create",
        path: &[Field { name: "fine_tuned_model_checkpoint", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&FINE_TUNING_CHECKPOINT_PERMISSION_CREATE_PARAMS)),
        reply: Some(&Ref(&FINE_TUNING_CHECKPOINT_PERMISSION_RETRIEVE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "fine_tuning.checkpoints.permissions.delete",
        path: &[
            Field { name: "fine_tuned_model_checkpoint", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "permission_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&FINE_TUNING_CHECKPOINT_PERMISSION_DELETE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "fine_tuning.checkpoints.permissions.list",
        path: &[Field { name: "fine_tuned_model_checkpoint", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "project_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "limit", shape: AN_INTEGER, default: Some("10"), ..A_FIELD },
            Field {
                name: "order",
                shape: Ref(&FINE_TUNING_CHECKPOINT_PERMISSION_RETRIEVE_PARAMS_ORDER),
                default: Some("\"descending\""),
                ..A_FIELD
            },
        ],
        reply: Some(&Ref(&FINE_TUNING_CHECKPOINT_PERMISSION_RETRIEVE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "fine_tuning.checkpoints.permissions.retrieve",
        path: &[Field { name: "fine_tuned_model_checkpoint", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "project_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "limit", shape: AN_INTEGER, default: Some("10"), ..A_FIELD },
            Field {
                name: "order",
                shape: Ref(&FINE_TUNING_CHECKPOINT_PERMISSION_RETRIEVE_PARAMS_ORDER),
                default: Some("\"descending\""),
                ..A_FIELD
            },
        ],
        reply: Some(&Ref(&FINE_TUNING_CHECKPOINT_PERMISSION_RETRIEVE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "fine_tuning.jobs.cancel",
        path: &[Field { name: "fine_tuning_job_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&FINE_TUNING_JOB)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "fine_tuning.jobs.checkpoints.list",
        path: &[Field { name: "fine_tuning_job_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "limit", shape: AN_INTEGER, default: Some("10"), ..A_FIELD },
        ],
        reply: Some(&Ref(&LIST_FINE_TUNING_JOB_CHECKPOINTS_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "fine_tuning.jobs.create",
        body: Some(&Ref(&FINE_TUNING_JOB_CREATE_PARAMS)),
        reply: Some(&Ref(&FINE_TUNING_JOB)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "fine_tuning.jobs.list",
        query: &[
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field {
                name: "metadata",
                shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
                ..A_FIELD
            },
        ],
        reply: Some(&Ref(&LIST_PAGINATED_FINE_TUNING_JOBS_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "fine_tuning.jobs.list_events",
        path: &[Field { name: "fine_tuning_job_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        ],
        reply: Some(&Ref(&LIST_FINE_TUNING_JOB_EVENTS_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "fine_tuning.jobs.pause",
        path: &[Field { name: "fine_tuning_job_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&FINE_TUNING_JOB)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "fine_tuning.jobs.resume",
        path: &[Field { name: "fine_tuning_job_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&FINE_TUNING_JOB)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "fine_tuning.jobs.retrieve",
        path: &[Field { name: "fine_tuning_job_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&FINE_TUNING_JOB)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "images.create_variation",
        body: Some(&Ref(&IMAGE_CREATE_VARIATION_PARAMS)),
        reply: Some(&Ref(&IMAGES_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "images.edit",
        body: Some(&Ref(&IMAGE_EDIT_PARAMS)),
        reply: Some(&Ref(&IMAGES_RESPONSE)),
        event: Some(&Ref(&IMAGE_EDIT_STREAM_EVENT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "images.generate",
        body: Some(&Ref(&IMAGE_GENERATE_PARAMS)),
        reply: Some(&Ref(&IMAGES_RESPONSE)),
        event: Some(&Ref(&IMAGE_GEN_STREAM_EVENT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "models.delete",
        path: &[Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&MODEL_DELETED)),
        ..AN_OPERATION
    },
    OperationSchema { id: "models.list", reply: Some(&Ref(&LIST_MODELS_RESPONSE)), ..AN_OPERATION },
    OperationSchema {
        id: "models.retrieve",
        path: &[Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&MODEL)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "moderations.create",
        body: Some(&Ref(&MODERATION_CREATE_PARAMS)),
        reply: Some(&Ref(&MODERATION_CREATE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "realtime.calls.accept",
        path: &[Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&REALTIME_SESSION_CREATE_REQUEST)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "realtime.calls.create",
        body: Some(&Ref(&REALTIME_CALL_CREATE_PARAMS)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "realtime.calls.hangup",
        path: &[Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..AN_OPERATION
    },
    OperationSchema {
        id: "realtime.calls.refer",
        path: &[Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&REALTIME_CALL_REFER_PARAMS)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "realtime.calls.reject",
        path: &[Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&REALTIME_CALL_REJECT_PARAMS)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "realtime.client_secrets.create",
        body: Some(&Ref(&REALTIME_CLIENT_SECRET_CREATE_PARAMS)),
        reply: Some(&Ref(&REALTIME_CLIENT_SECRET_CREATE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "responses.cancel",
        path: &[Field { name: "response_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "responses.compact",
        body: Some(&Ref(&RESPONSE_COMPACT_PARAMS)),
        reply: Some(&Ref(&COMPACTED_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "responses.create",
        body: Some(&Ref(&RESPONSE_CREATE_PARAMS)),
        reply: Some(&Ref(&RESPONSE)),
        event: Some(&Ref(&RESPONSE_STREAM_EVENT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "responses.delete",
        path: &[Field { name: "response_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..AN_OPERATION
    },
    OperationSchema {
        id: "responses.input_items.list",
        path: &[Field { name: "response_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "include",
                shape: List { of: &Ref(&RESPONSE_INCLUDABLE), min: None, max: None },
                ..A_FIELD
            },
        ],
        reply: Some(&Ref(&RESPONSE_ITEM_LIST)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "responses.input_tokens.count",
        body: Some(&Ref(&RESPONSE_INPUT_TOKEN_COUNT_PARAMS)),
        reply: Some(&Ref(&INPUT_TOKEN_COUNT_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "responses.retrieve",
        path: &[Field { name: "response_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field {
                name: "include",
                shape: List { of: &Ref(&RESPONSE_INCLUDABLE), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "stream", shape: Flag, ..A_FIELD },
            Field { name: "starting_after", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "include_obfuscation", shape: Flag, ..A_FIELD },
        ],
        reply: Some(&Ref(&RESPONSE)),
        event: Some(&Ref(&RESPONSE_STREAM_EVENT)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "skills.content.retrieve",
        path: &[Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..AN_OPERATION
    },
    OperationSchema {
        id: "skills.create",
        body: Some(&Ref(&SKILL_CREATE_PARAMS)),
        reply: Some(&Ref(&SKILL)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "skills.delete",
        path: &[Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&DELETED_SKILL)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "skills.list",
        query: &[
            Field { name: "limit", shape: Integer { min: Some(0), max: Some(100) }, ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&SKILL_LIST_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "skills.retrieve",
        path: &[Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&SKILL)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "skills.update",
        path: &[Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&SKILL_UPDATE_PARAMS)),
        reply: Some(&Ref(&SKILL)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "skills.versions.content.retrieve",
        path: &[
            Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "version", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..AN_OPERATION
    },
    OperationSchema {
        id: "skills.versions.create",
        path: &[Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&SKILL_VERSION_CREATE_PARAMS)),
        reply: Some(&Ref(&SKILL_VERSION)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "skills.versions.delete",
        path: &[
            Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "version", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&DELETED_SKILL_VERSION)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "skills.versions.list",
        path: &[Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: Integer { min: Some(0), max: Some(100) }, ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&SKILL_VERSION_LIST_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "skills.versions.retrieve",
        path: &[
            Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "version", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&SKILL_VERSION)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "uploads.cancel",
        path: &[Field { name: "upload_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&UPLOAD)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "uploads.complete",
        path: &[Field { name: "upload_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&UPLOAD_COMPLETE_PARAMS)),
        reply: Some(&Ref(&UPLOAD)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "uploads.create",
        body: Some(&Ref(&UPLOAD_CREATE_PARAMS)),
        reply: Some(&Ref(&UPLOAD)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "uploads.parts.create",
        path: &[Field { name: "upload_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&UPLOAD_PART_CREATE_PARAMS)),
        reply: Some(&Ref(&UPLOAD_PART)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "vector_stores.create",
        body: Some(&Ref(&VECTOR_STORE_CREATE_PARAMS)),
        reply: Some(&Ref(&VECTOR_STORE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "vector_stores.delete",
        path: &[Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&VECTOR_STORE_DELETED)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "vector_stores.file_batches.cancel",
        path: &[
            Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "batch_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&VECTOR_STORE_FILE_BATCH)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "vector_stores.file_batches.create",
        path: &[Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&VECTOR_STORE_FILE_BATCH_CREATE_PARAMS)),
        reply: Some(&Ref(&VECTOR_STORE_FILE_BATCH)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "vector_stores.file_batches.list_files",
        path: &[
            Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "batch_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "before", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "filter",
                shape: Ref(&VECTOR_STORE_FILE_BATCH_LIST_FILES_PARAMS_FILTER),
                ..A_FIELD
            },
        ],
        reply: Some(&Ref(&LIST_VECTOR_STORE_FILES_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "vector_stores.file_batches.retrieve",
        path: &[
            Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "batch_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&VECTOR_STORE_FILE_BATCH)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "vector_stores.files.content",
        path: &[
            Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&VECTOR_STORE_FILE_CONTENT_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "vector_stores.files.create",
        path: &[Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&CREATE_VECTOR_STORE_FILE_REQUEST)),
        reply: Some(&Ref(&VECTOR_STORE_FILE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "vector_stores.files.delete",
        path: &[
            Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&VECTOR_STORE_FILE_DELETED)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "vector_stores.files.list",
        path: &[Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "before", shape: A_TEXT, ..A_FIELD },
            Field { name: "filter", shape: Ref(&VECTOR_STORE_FILE_LIST_PARAMS_FILTER), ..A_FIELD },
        ],
        reply: Some(&Ref(&LIST_VECTOR_STORE_FILES_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "vector_stores.files.retrieve",
        path: &[
            Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&VECTOR_STORE_FILE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "vector_stores.files.update",
        path: &[
            Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        body: Some(&Ref(&VECTOR_STORE_FILE_UPDATE_PARAMS)),
        reply: Some(&Ref(&VECTOR_STORE_FILE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "vector_stores.list",
        query: &[
            Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "before", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&LIST_VECTOR_STORES_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "vector_stores.retrieve",
        path: &[Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&VECTOR_STORE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "vector_stores.search",
        path: &[Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&VECTOR_STORE_SEARCH_PARAMS)),
        reply: Some(&Ref(&VECTOR_STORE_SEARCH_RESULTS_PAGE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "vector_stores.update",
        path: &[Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&VECTOR_STORE_UPDATE_PARAMS)),
        reply: Some(&Ref(&VECTOR_STORE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "videos.create",
        body: Some(&Ref(&VIDEO_CREATE_PARAMS)),
        reply: Some(&Ref(&VIDEO)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "videos.create_character",
        body: Some(&Ref(&VIDEO_CREATE_CHARACTER_PARAMS)),
        reply: Some(&Ref(&VIDEO_CHARACTER_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "videos.delete",
        path: &[Field { name: "video_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&VIDEO_DELETE_RESPONSE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "videos.download_content",
        path: &[Field { name: "video_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[Field { name: "variant", shape: Ref(&VIDEO_CONTENT_VARIANT), ..A_FIELD }],
        ..AN_OPERATION
    },
    OperationSchema {
        id: "videos.edit",
        body: Some(&Ref(&VIDEO_EDIT_PARAMS)),
        reply: Some(&Ref(&VIDEO)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "videos.extend",
        body: Some(&Ref(&VIDEO_EXTEND_PARAMS)),
        reply: Some(&Ref(&VIDEO)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "videos.get_character",
        path: &[Field { name: "character_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&VIDEO_CHARACTER_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "videos.list",
        query: &[
            Field { name: "limit", shape: Integer { min: Some(0), max: Some(100) }, ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&VIDEO_LIST_RESOURCE)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "videos.remix",
        path: &[Field { name: "video_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&VIDEO_REMIX_PARAMS)),
        reply: Some(&Ref(&VIDEO)),
        ..AN_OPERATION
    },
    OperationSchema {
        id: "videos.retrieve",
        path: &[Field { name: "video_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&VIDEO)),
        ..AN_OPERATION
    },
];

/// What each webhook posts.
pub static WEBHOOKS: &[WebhookSchema] = &[
    WebhookSchema { id: "batch_cancelled", body: &Ref(&BATCH_CANCELLED_WEBHOOK_EVENT) },
    WebhookSchema { id: "batch_completed", body: &Ref(&BATCH_COMPLETED_WEBHOOK_EVENT) },
    WebhookSchema { id: "batch_expired", body: &Ref(&BATCH_EXPIRED_WEBHOOK_EVENT) },
    WebhookSchema { id: "batch_failed", body: &Ref(&BATCH_FAILED_WEBHOOK_EVENT) },
    WebhookSchema { id: "eval_run_canceled", body: &Ref(&EVAL_RUN_CANCELED_WEBHOOK_EVENT) },
    WebhookSchema { id: "eval_run_failed", body: &Ref(&EVAL_RUN_FAILED_WEBHOOK_EVENT) },
    WebhookSchema { id: "eval_run_succeeded", body: &Ref(&EVAL_RUN_SUCCEEDED_WEBHOOK_EVENT) },
    WebhookSchema { id: "fine_tuning_job_cancelled", body: &Ref(&FINE_TUNING_JOB_CANCELLED_WEBHOOK_EVENT) },
    WebhookSchema { id: "fine_tuning_job_failed", body: &Ref(&FINE_TUNING_JOB_FAILED_WEBHOOK_EVENT) },
    WebhookSchema { id: "fine_tuning_job_succeeded", body: &Ref(&FINE_TUNING_JOB_SUCCEEDED_WEBHOOK_EVENT) },
    WebhookSchema { id: "live_call_incoming", body: &Ref(&LIVE_CALL_INCOMING_WEBHOOK_EVENT) },
    WebhookSchema { id: "realtime_call_incoming", body: &Ref(&REALTIME_CALL_INCOMING_WEBHOOK_EVENT) },
    WebhookSchema { id: "response_cancelled", body: &Ref(&RESPONSE_CANCELLED_WEBHOOK_EVENT) },
    WebhookSchema { id: "response_completed", body: &Ref(&RESPONSE_COMPLETED_WEBHOOK_EVENT) },
    WebhookSchema { id: "response_failed", body: &Ref(&RESPONSE_FAILED_WEBHOOK_EVENT) },
    WebhookSchema { id: "response_incomplete", body: &Ref(&RESPONSE_INCOMPLETE_WEBHOOK_EVENT) },
];
