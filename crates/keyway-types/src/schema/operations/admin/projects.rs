// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_ARCHIVE: OperationSchema = OperationSchema {
    id: "admin.organization.projects.archive",
    path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&PROJECT)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_CERTIFICATES_ACTIVATE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.certificates.activate",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&TOGGLE_CERTIFICATES_REQUEST)),
        reply: Some(&Ref(&ORGANIZATION_PROJECT_CERTIFICATE_ACTIVATION_RESPONSE)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_CERTIFICATES_DEACTIVATE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.certificates.deactivate",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&TOGGLE_CERTIFICATES_REQUEST)),
        reply: Some(&Ref(&ORGANIZATION_PROJECT_CERTIFICATE_DEACTIVATION_RESPONSE)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_CERTIFICATES_LIST: OperationSchema =
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
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_CREATE: OperationSchema = OperationSchema {
    id: "admin.organization.projects.create",
    body: Some(&Ref(&PROJECT_CREATE_PARAMS)),
    reply: Some(&Ref(&PROJECT)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_DATA_RETENTION_RETRIEVE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.data_retention.retrieve",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&PROJECT_DATA_RETENTION)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_DATA_RETENTION_UPDATE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.data_retention.update",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PROJECT_DATA_RETENTION_UPDATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_DATA_RETENTION)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_HOSTED_TOOL_PERMISSIONS_RETRIEVE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.hosted_tool_permissions.retrieve",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&PROJECT_HOSTED_TOOL_PERMISSIONS)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_HOSTED_TOOL_PERMISSIONS_UPDATE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.hosted_tool_permissions.update",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PROJECT_HOSTED_TOOL_PERMISSION_UPDATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_HOSTED_TOOL_PERMISSIONS)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_LIST: OperationSchema = OperationSchema {
    id: "admin.organization.projects.list",
    query: &[
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "include_archived", shape: Flag, default: Some("false"), ..A_FIELD },
    ],
    reply: Some(&Ref(&PROJECT_LIST_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_MODEL_PERMISSIONS_DELETE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.model_permissions.delete",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&PROJECT_MODEL_PERMISSIONS_DELETED)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_MODEL_PERMISSIONS_RETRIEVE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.model_permissions.retrieve",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&PROJECT_MODEL_PERMISSIONS)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_MODEL_PERMISSIONS_UPDATE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.model_permissions.update",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PROJECT_MODEL_PERMISSION_UPDATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_MODEL_PERMISSIONS)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_RATE_LIMITS_LIST_RATE_LIMITS: OperationSchema =
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
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_RATE_LIMITS_UPDATE_RATE_LIMIT: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.rate_limits.update_rate_limit",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "rate_limit_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        body: Some(&Ref(&PROJECT_RATE_LIMIT_UPDATE_RATE_LIMIT_PARAMS)),
        reply: Some(&Ref(&PROJECT_RATE_LIMIT)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_RETRIEVE: OperationSchema = OperationSchema {
    id: "admin.organization.projects.retrieve",
    path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&PROJECT)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_SERVICE_TIER_SETTINGS_RETRIEVE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.service_tier_settings.retrieve",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&PROJECT_SERVICE_TIER_SETTINGS)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_SERVICE_TIER_SETTINGS_UPDATE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.service_tier_settings.update",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PROJECT_SERVICE_TIER_SETTING_UPDATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_SERVICE_TIER_SETTINGS)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_SPEND_LIMIT_DELETE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.spend_limit.delete",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&PROJECT_SPEND_LIMIT_DELETED)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_SPEND_LIMIT_RETRIEVE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.spend_limit.retrieve",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&PROJECT_SPEND_LIMIT)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_SPEND_LIMIT_UPDATE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.spend_limit.update",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&PROJECT_SPEND_LIMIT_UPDATE_PARAMS)),
        reply: Some(&Ref(&PROJECT_SPEND_LIMIT)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_UPDATE: OperationSchema = OperationSchema {
    id: "admin.organization.projects.update",
    path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&PROJECT_UPDATE_PARAMS)),
    reply: Some(&Ref(&PROJECT)),
    ..AN_OPERATION
};
