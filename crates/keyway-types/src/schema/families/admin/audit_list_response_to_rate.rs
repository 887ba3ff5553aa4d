// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE: Named = Named {
    name: "OrganizationAuditLogListResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Ref(&AUDIT_LOG_EVENT_TYPE), required: true, ..A_FIELD },
            Field {
                name: "effective_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "project", shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT), ..A_FIELD },
            Field { name: "actor", shape: Nullable(&Ref(&AUDIT_LOG_ACTOR)), ..A_FIELD },
            Field {
                name: "api_key.created",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_API_KEY_CREATED),
                ..A_FIELD
            },
            Field {
                name: "api_key.updated",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_API_KEY_UPDATED),
                ..A_FIELD
            },
            Field {
                name: "api_key.deleted",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_API_KEY_DELETED),
                ..A_FIELD
            },
            Field {
                name: "checkpoint.permission.created",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CHECKPOINT_PERMISSION_CREATED),
                ..A_FIELD
            },
            Field {
                name: "checkpoint.permission.deleted",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CHECKPOINT_PERMISSION_DELETED),
                ..A_FIELD
            },
            Field {
                name: "external_key.registered",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_EXTERNAL_KEY_REGISTERED),
                ..A_FIELD
            },
            Field {
                name: "external_key.removed",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_EXTERNAL_KEY_REMOVED),
                ..A_FIELD
            },
            Field {
                name: "group.created",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_GROUP_CREATED),
                ..A_FIELD
            },
            Field {
                name: "group.updated",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_GROUP_UPDATED),
                ..A_FIELD
            },
            Field {
                name: "group.deleted",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_GROUP_DELETED),
                ..A_FIELD
            },
            Field {
                name: "scim.enabled",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SCIM_ENABLED),
                ..A_FIELD
            },
            Field {
                name: "scim.disabled",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SCIM_DISABLED),
                ..A_FIELD
            },
            Field {
                name: "invite.sent",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_INVITE_SENT),
                ..A_FIELD
            },
            Field {
                name: "invite.accepted",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_INVITE_ACCEPTED),
                ..A_FIELD
            },
            Field {
                name: "invite.deleted",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_INVITE_DELETED),
                ..A_FIELD
            },
            Field {
                name: "ip_allowlist.created",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_CREATED),
                ..A_FIELD
            },
            Field {
                name: "ip_allowlist.updated",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_UPDATED),
                ..A_FIELD
            },
            Field {
                name: "ip_allowlist.deleted",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_DELETED),
                ..A_FIELD
            },
            Field {
                name: "ip_allowlist.config.activated",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_CONFIG_ACTIVATED),
                ..A_FIELD
            },
            Field {
                name: "ip_allowlist.config.deactivated",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_CONFIG_DEACTIVATED),
                ..A_FIELD
            },
            Field { name: "login.succeeded", shape: AN_OBJECT, ..A_FIELD },
            Field {
                name: "login.failed",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_LOGIN_FAILED),
                ..A_FIELD
            },
            Field { name: "logout.succeeded", shape: AN_OBJECT, ..A_FIELD },
            Field {
                name: "logout.failed",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_LOGOUT_FAILED),
                ..A_FIELD
            },
            Field {
                name: "organization.updated",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ORGANIZATION_UPDATED),
                ..A_FIELD
            },
            Field {
                name: "project.created",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_CREATED),
                ..A_FIELD
            },
            Field {
                name: "project.updated",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_UPDATED),
                ..A_FIELD
            },
            Field {
                name: "project.archived",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_ARCHIVED),
                ..A_FIELD
            },
            Field {
                name: "project.deleted",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_DELETED),
                ..A_FIELD
            },
            Field {
                name: "rate_limit.updated",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_RATE_LIMIT_UPDATED),
                ..A_FIELD
            },
            Field {
                name: "rate_limit.deleted",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_RATE_LIMIT_DELETED),
                ..A_FIELD
            },
            Field {
                name: "role.created",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_CREATED),
                ..A_FIELD
            },
            Field {
                name: "role.updated",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_UPDATED),
                ..A_FIELD
            },
            Field {
                name: "role.deleted",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_DELETED),
                ..A_FIELD
            },
            Field {
                name: "role.assignment.created",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_ASSIGNMENT_CREATED),
                ..A_FIELD
            },
            Field {
                name: "role.assignment.deleted",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_ASSIGNMENT_DELETED),
                ..A_FIELD
            },
            Field {
                name: "role.bound_to_resource",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_BOUND_TO_RESOURCE),
                ..A_FIELD
            },
            Field {
                name: "role.unbound_from_resource",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_UNBOUND_FROM_RESOURCE),
                ..A_FIELD
            },
            Field {
                name: "service_account.created",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SERVICE_ACCOUNT_CREATED),
                ..A_FIELD
            },
            Field {
                name: "service_account.updated",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SERVICE_ACCOUNT_UPDATED),
                ..A_FIELD
            },
            Field {
                name: "service_account.deleted",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SERVICE_ACCOUNT_DELETED),
                ..A_FIELD
            },
            Field {
                name: "workload_identity_provider.created",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_CREATED),
                ..A_FIELD
            },
            Field {
                name: "workload_identity_provider.updated",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_UPDATED),
                ..A_FIELD
            },
            Field {
                name: "workload_identity_provider.deleted",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_DELETED),
                ..A_FIELD
            },
            Field {
                name: "workload_identity_provider_mapping.created",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_MAPPING_CREATED),
                ..A_FIELD
            },
            Field {
                name: "workload_identity_provider_mapping.updated",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_MAPPING_UPDATED),
                ..A_FIELD
            },
            Field {
                name: "workload_identity_provider_mapping.deleted",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_MAPPING_DELETED),
                ..A_FIELD
            },
            Field {
                name: "user.added",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_USER_ADDED),
                ..A_FIELD
            },
            Field {
                name: "user.updated",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_USER_UPDATED),
                ..A_FIELD
            },
            Field {
                name: "user.deleted",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_USER_DELETED),
                ..A_FIELD
            },
            Field {
                name: "certificate.created",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATE_CREATED),
                ..A_FIELD
            },
            Field {
                name: "certificate.updated",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATE_UPDATED),
                ..A_FIELD
            },
            Field {
                name: "certificate.deleted",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATE_DELETED),
                ..A_FIELD
            },
            Field {
                name: "certificates.activated",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATES_ACTIVATED),
                ..A_FIELD
            },
            Field {
                name: "certificates.deactivated",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATES_DEACTIVATED),
                ..A_FIELD
            },
            Field {
                name: "external_storage.registered",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_EXTERNAL_STORAGE_REGISTERED),
                ..A_FIELD
            },
            Field {
                name: "external_storage.removed",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_EXTERNAL_STORAGE_REMOVED),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATE_CREATED: Named = Named {
    name: "OrganizationAuditLogListResponseCertificateCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATE_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseCertificateDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "certificate", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATE_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseCertificateUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CHECKPOINT_PERMISSION_CREATED: Named =
    Named {
        name: "OrganizationAuditLogListResponseCheckpointPermissionCreated",
        shape: Object(&Record {
            fields: &[
                Field { name: "id", shape: A_TEXT, ..A_FIELD },
                Field {
                    name: "data",
                    shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CHECKPOINT_PERMISSION_CREATED_DATA),
                    ..A_FIELD
                },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CHECKPOINT_PERMISSION_CREATED_DATA: Named =
    Named {
        name: "OrganizationAuditLogListResponseCheckpointPermissionCreatedData",
        shape: Object(&Record {
            fields: &[
                Field { name: "project_id", shape: A_TEXT, ..A_FIELD },
                Field { name: "fine_tuned_model_checkpoint", shape: A_TEXT, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CHECKPOINT_PERMISSION_DELETED: Named =
    Named {
        name: "OrganizationAuditLogListResponseCheckpointPermissionDeleted",
        shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
    };

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_INVITE_ACCEPTED: Named = Named {
    name: "OrganizationAuditLogListResponseInviteAccepted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_INVITE_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseInviteDeleted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_INVITE_SENT: Named = Named {
    name: "OrganizationAuditLogListResponseInviteSent",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "data",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_INVITE_SENT_DATA),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_INVITE_SENT_DATA: Named = Named {
    name: "OrganizationAuditLogListResponseInviteSentData",
    shape: Object(&Record {
        fields: &[
            Field { name: "email", shape: A_TEXT, ..A_FIELD },
            Field { name: "role", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_LOGIN_FAILED: Named = Named {
    name: "OrganizationAuditLogListResponseLoginFailed",
    shape: Object(&Record {
        fields: &[
            Field { name: "error_code", shape: A_TEXT, ..A_FIELD },
            Field { name: "error_message", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_LOGOUT_FAILED: Named = Named {
    name: "OrganizationAuditLogListResponseLogoutFailed",
    shape: Object(&Record {
        fields: &[
            Field { name: "error_code", shape: A_TEXT, ..A_FIELD },
            Field { name: "error_message", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ORGANIZATION_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseOrganizationUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "changes_requested",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ORGANIZATION_UPDATED_CHANGES_REQUESTED),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ORGANIZATION_UPDATED_CHANGES_REQUESTED:
    Named = Named {
    name: "OrganizationAuditLogListResponseOrganizationUpdatedChangesRequested",
    shape: Object(&Record {
        fields: &[
            Field { name: "title", shape: A_TEXT, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "threads_ui_visibility", shape: A_TEXT, ..A_FIELD },
            Field { name: "usage_dashboard_visibility", shape: A_TEXT, ..A_FIELD },
            Field { name: "api_call_logging", shape: A_TEXT, ..A_FIELD },
            Field { name: "api_call_logging_project_ids", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_RATE_LIMIT_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseRateLimitDeleted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_RATE_LIMIT_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseRateLimitUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "changes_requested",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_RATE_LIMIT_UPDATED_CHANGES_REQUESTED),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_RATE_LIMIT_UPDATED_CHANGES_REQUESTED:
    Named = Named {
    name: "OrganizationAuditLogListResponseRateLimitUpdatedChangesRequested",
    shape: Object(&Record {
        fields: &[
            Field { name: "max_requests_per_1_minute", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "max_tokens_per_1_minute", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "max_images_per_1_minute", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "max_audio_megabytes_per_1_minute", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "max_requests_per_1_day", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "batch_1_day_max_input_tokens", shape: AN_INTEGER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
