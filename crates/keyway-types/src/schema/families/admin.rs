// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::super::Shape::*;
use super::super::*;

pub(in super::super) static ADMIN_API_KEY: Named = Named {
    name: "AdminApiKey",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.admin_api_key\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "redacted_value", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "expires_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "owner", shape: Ref(&ADMIN_API_KEY_OWNER), required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "last_used_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ADMIN_API_KEY_OWNER: Named = Named {
    name: "AdminApiKeyOwner",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: A_TEXT, ..A_FIELD },
            Field { name: "object", shape: A_TEXT, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "created_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "role", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static API_KEY_LIST: Named = Named {
    name: "ApiKeyList",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ADMIN_API_KEY), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ASSIGNED_ROLE_DETAILS: Named = Named {
    name: "AssignedRoleDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "permissions",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "resource_type", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "predefined_role", shape: Flag, required: true, ..A_FIELD },
            Field { name: "description", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "updated_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "created_by", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "created_by_user_obj", shape: Nullable(&AN_OBJECT), required: true, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&AN_OBJECT), required: true, ..A_FIELD },
            Field {
                name: "assignment_sources",
                shape: Nullable(&List {
                    of: &Ref(&ASSIGNED_ROLE_DETAILS_ASSIGNMENT_SOURCE),
                    min: None,
                    max: None,
                }),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ASSIGNED_ROLE_DETAILS_ASSIGNMENT_SOURCE: Named = Named {
    name: "AssignedRoleDetailsAssignmentSource",
    shape: Object(&Record {
        fields: &[
            Field { name: "principal_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "principal_type", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static AUDIT_LOG_ACTOR: Named = Named {
    name: "AuditLogActor",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&AUDIT_LOG_ACTOR_TYPE), ..A_FIELD },
            Field { name: "session", shape: Ref(&AUDIT_LOG_ACTOR_SESSION), ..A_FIELD },
            Field { name: "api_key", shape: Ref(&AUDIT_LOG_ACTOR_API_KEY), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static AUDIT_LOG_ACTOR_API_KEY: Named = Named {
    name: "AuditLogActorApiKey",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "type", shape: Ref(&AUDIT_LOG_ACTOR_API_KEY_TYPE), ..A_FIELD },
            Field { name: "user", shape: Ref(&AUDIT_LOG_ACTOR_USER), ..A_FIELD },
            Field { name: "service_account", shape: Ref(&AUDIT_LOG_ACTOR_SERVICE_ACCOUNT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static AUDIT_LOG_ACTOR_API_KEY_TYPE: Named = Named {
    name: "AuditLogActorApiKeyType",
    shape: Choice { values: &["user", "service_account"], open: false },
};

pub(in super::super) static AUDIT_LOG_ACTOR_SERVICE_ACCOUNT: Named = Named {
    name: "AuditLogActorServiceAccount",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static AUDIT_LOG_ACTOR_SESSION: Named = Named {
    name: "AuditLogActorSession",
    shape: Object(&Record {
        fields: &[
            Field { name: "user", shape: Ref(&AUDIT_LOG_ACTOR_USER), ..A_FIELD },
            Field { name: "ip_address", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static AUDIT_LOG_ACTOR_TYPE: Named =
    Named { name: "AuditLogActorType", shape: Choice { values: &["session", "api_key"], open: false } };

pub(in super::super) static AUDIT_LOG_ACTOR_USER: Named = Named {
    name: "AuditLogActorUser",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "email", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static AUDIT_LOG_EVENT_TYPE: Named = Named {
    name: "AuditLogEventType",
    shape: Choice {
        values: &[
            "api_key.created",
            "api_key.updated",
            "api_key.deleted",
            "certificate.created",
            "certificate.updated",
            "certificate.deleted",
            "certificates.activated",
            "certificates.deactivated",
            "checkpoint.permission.created",
            "checkpoint.permission.deleted",
            "external_key.registered",
            "external_key.removed",
            "group.created",
            "group.updated",
            "group.deleted",
            "invite.sent",
            "invite.accepted",
            "invite.deleted",
            "ip_allowlist.created",
            "ip_allowlist.updated",
            "ip_allowlist.deleted",
            "ip_allowlist.config.activated",
            "ip_allowlist.config.deactivated",
            "login.succeeded",
            "login.failed",
            "logout.succeeded",
            "logout.failed",
            "organization.updated",
            "project.created",
            "project.updated",
            "project.archived",
            "project.deleted",
            "rate_limit.updated",
            "rate_limit.deleted",
            "resource.deleted",
            "tunnel.created",
            "tunnel.updated",
            "tunnel.deleted",
            "workload_identity_provider.created",
            "workload_identity_provider.updated",
            "workload_identity_provider.deleted",
            "workload_identity_provider_mapping.created",
            "workload_identity_provider_mapping.updated",
            "workload_identity_provider_mapping.deleted",
            "role.created",
            "role.updated",
            "role.deleted",
            "role.assignment.created",
            "role.assignment.deleted",
            "role.bound_to_resource",
            "role.unbound_from_resource",
            "scim.enabled",
            "scim.disabled",
            "service_account.created",
            "service_account.updated",
            "service_account.deleted",
            "user.added",
            "user.updated",
            "user.deleted",
            "tenant.metadata.updated",
            "tenant.microsoft_entra_mapping.upserted",
            "tenant.microsoft_entra_mapping.deleted",
            "tenant.workload_identity.provider.created",
            "tenant.workload_identity.provider.updated",
            "tenant.workload_identity.provider.archived",
            "tenant.workload_identity.mapping.created",
            "tenant.workload_identity.mapping.updated",
            "tenant.workload_identity.mapping.archived",
            "tenant.workload_identity.binding.created",
            "tenant.workload_identity.principal.provisioned",
            "tenant.workload_identity.access_token.issued",
            "tenant.admin_api_key.created",
            "tenant.admin_api_key.updated",
            "tenant.admin_api_key.deleted",
            "tenant.project_api_key.created",
            "tenant.chatgpt_access_token.revoked",
            "tenant.migration.completed",
            "tenant.sso.migrated",
            "tenant.domains.migrated",
            "tenant.sso_connection.created",
            "tenant.sso_connection.updated",
            "tenant.sso_connection.deleted",
            "tenant.sso_connection.setup.started",
            "tenant.policy.created",
            "tenant.policy.updated",
            "tenant.policy.deleted",
            "tenant.policy.attached",
            "tenant.policy.detached",
            "tenant.principal_authentication_policy.resolved",
            "tenant.scim.setup.started",
            "tenant.scim.deletion.requested",
            "tenant.scim.directory.created",
            "tenant.product_access_policy.updated",
            "tenant.resource_share_grant.created",
            "tenant.resource_share_grant.updated",
            "tenant.resource_share_grant.accepted",
            "tenant.resource_share_grant.declined",
            "tenant.resource_share_grant.revoked",
            "tenant.resource_share_grant.deleted",
            "tenant.service_account.updated",
            "tenant.service_account.deleted",
            "tenant.service_account.token.revoked",
            "tenant.billing.overage_limit.updated",
            "tenant.billing.alerts.updated",
            "tenant.billing.info.updated",
            "tenant.usage_limit.workspace.updated",
            "tenant.usage_limit.group.updated",
            "tenant.usage_limit.user.updated",
            "tenant.usage_limit.increase_request.updated",
            "tenant.usage_limit.increase_request.resolved",
            "tenant.group.created",
            "tenant.group.updated",
            "tenant.group.deleted",
            "tenant.group.member.added",
            "tenant.group.member.removed",
            "tenant.migration_rollout.status.updated",
            "tenant.migration_rollout.tier.updated",
            "tenant.role.metadata.updated",
            "tenant.custom_role.created",
            "tenant.custom_role.updated",
            "tenant.custom_role.deleted",
            "tenant.role_assignment.created",
            "tenant.role_assignment.deleted",
            "tenant.resource_role_assignment.created",
            "tenant.resource_role_assignment.deleted",
            "tenant.resource_access.updated",
            "tenant.resource_access.deleted",
            "tenant.ads_account.onboarding.redemption",
            "tenant.session_policy.created",
            "tenant.session_policy.updated",
            "tenant.session_policy.deleted",
            "tenant.session_revocation.started",
            "tenant.third_party_app_policy.updated",
            "tenant.user.added",
            "tenant.user.updated",
            "tenant.user.removed",
            "tenant.user.looked_up",
            "tenant.user.invited",
            "tenant.membership.revoked",
            "tenant.api_organization_invite.upserted",
            "tenant.api_organization_invite.deleted",
            "tenant.chatgpt_workspace_invite.upserted",
            "tenant.membership.accepted",
            "tenant.membership.declined",
            "tenant.workspace_invite_email_settings.updated",
        ],
        open: false,
    },
};

pub(in super::super) static CERTIFICATE: Named = Named {
    name: "Certificate",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Ref(&CERTIFICATE_OBJECT), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "certificate_details",
                shape: Ref(&CERTIFICATE_CERTIFICATE_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "active", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CERTIFICATE_CERTIFICATE_DETAILS: Named = Named {
    name: "CertificateCertificateDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "valid_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "expires_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "content", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CERTIFICATE_OBJECT: Named = Named {
    name: "CertificateObject",
    shape: Choice {
        values: &["certificate", "organization.certificate", "organization.project.certificate"],
        open: false,
    },
};

pub(in super::super) static COSTS_RESULT: Named = Named {
    name: "CostsResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.costs.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "amount", shape: Ref(&COSTS_RESULT_AMOUNT), ..A_FIELD },
            Field { name: "line_item", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "quantity", shape: Nullable(&A_NUMBER), ..A_FIELD },
            Field { name: "quantity_unit", shape: Nullable(&Ref(&COSTS_RESULT_QUANTITY_UNIT)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static COSTS_RESULT_AMOUNT: Named = Named {
    name: "CostsResultAmount",
    shape: Object(&Record {
        fields: &[
            Field { name: "value", shape: A_NUMBER, ..A_FIELD },
            Field { name: "currency", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static COSTS_RESULT_QUANTITY_UNIT: Named = Named {
    name: "CostsResultQuantityUnit",
    shape: Choice {
        values: &[
            "tokens",
            "1000_tokens",
            "duration_seconds",
            "duration_minutes",
            "duration_hours",
            "gibibyte_hours",
            "images",
            "characters",
        ],
        open: true,
    },
};

pub(in super::super) static CREATE_SPEND_ALERT_BODY: Named = Named {
    name: "CreateSpendAlertBody",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "threshold_amount",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "currency", shape: Const("\"USD\""), required: true, ..A_FIELD },
            Field { name: "interval", shape: Const("\"month\""), required: true, ..A_FIELD },
            Field {
                name: "notification_channel",
                shape: Ref(&SPEND_ALERT_NOTIFICATION_CHANNEL),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static DELETED_ROLE_ASSIGNMENT_RESOURCE: Named = Named {
    name: "DeletedRoleAssignmentResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static GROUP: Named = Named {
    name: "Group",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "is_scim_managed", shape: Flag, required: true, ..A_FIELD },
            Field { name: "group_type", shape: Ref(&GROUP_GROUP_TYPE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static GROUP_GROUP_TYPE: Named =
    Named { name: "GroupGroupType", shape: Choice { values: &["group", "tenant_group"], open: false } };

pub(in super::super) static GROUP_LIST_RESOURCE: Named = Named {
    name: "GroupListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&GROUP), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "next", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static GROUP_ROLE_ASSIGNMENT: Named = Named {
    name: "GroupRoleAssignment",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"group.role\""), required: true, ..A_FIELD },
            Field {
                name: "group",
                shape: Ref(&ORGANIZATION_GROUP_ROLE_CREATE_RESPONSE_GROUP),
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Ref(&ROLE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static HOSTED_TOOL_PERMISSION: Named = Named {
    name: "HostedToolPermission",
    shape: Object(&Record {
        fields: &[Field { name: "enabled", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static HOSTED_TOOL_PERMISSION_UPDATE: Named = Named {
    name: "HostedToolPermissionUpdate",
    shape: Object(&Record {
        fields: &[Field { name: "enabled", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static INVITE: Named = Named {
    name: "Invite",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"organization.invite\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "email", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role", shape: Ref(&INVITE_ROLE), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&INVITE_STATUS), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "projects",
                shape: List { of: &Ref(&INVITE_PROJECT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "expires_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "accepted_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static INVITE_LIST_RESPONSE: Named = Named {
    name: "InviteListResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&INVITE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static INVITE_PROJECT: Named = Named {
    name: "InviteProject",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role", shape: Ref(&INVITE_PROJECT_ROLE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static INVITE_PROJECT_ROLE: Named =
    Named { name: "InviteProjectRole", shape: Choice { values: &["member", "owner"], open: false } };

pub(in super::super) static INVITE_ROLE: Named =
    Named { name: "InviteRole", shape: Choice { values: &["owner", "reader"], open: false } };

pub(in super::super) static INVITE_STATUS: Named = Named {
    name: "InviteStatus",
    shape: Choice { values: &["accepted", "expired", "pending"], open: false },
};

pub(in super::super) static LIST_AUDIT_LOGS_RESPONSE: Named = Named {
    name: "ListAuditLogsResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static LIST_CERTIFICATES_RESPONSE: Named = Named {
    name: "ListCertificatesResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_CERTIFICATE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static LIST_PROJECT_CERTIFICATES_RESPONSE: Named = Named {
    name: "ListProjectCertificatesResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_PROJECT_CERTIFICATE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_ADMIN_API_KEY_CREATE_PARAMS: Named = Named {
    name: "OrganizationAdminApiKeyCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "expires_in_seconds",
                shape: Integer { min: Some(1), max: Some(31536000) },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_ADMIN_API_KEY_CREATE_RESPONSE: Named = Named {
    name: "OrganizationAdminApiKeyCreateResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.admin_api_key\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "redacted_value", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "expires_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "owner", shape: Ref(&ADMIN_API_KEY_OWNER), required: true, ..A_FIELD },
            Field { name: "value", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "last_used_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_ADMIN_API_KEY_DELETE_RESPONSE: Named = Named {
    name: "OrganizationAdminApiKeyDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"organization.admin_api_key.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_PARAMS_EFFECTIVE_AT: Named = Named {
    name: "OrganizationAuditLogListParamsEffectiveAt",
    shape: Object(&Record {
        fields: &[
            Field { name: "gt", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "gte", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "lt", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "lte", shape: AN_INTEGER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE: Named = Named {
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
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_API_KEY_CREATED: Named = Named {
    name: "OrganizationAuditLogListResponseApiKeyCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "data",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_API_KEY_CREATED_DATA),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_API_KEY_CREATED_DATA: Named = Named {
    name: "OrganizationAuditLogListResponseApiKeyCreatedData",
    shape: Object(&Record {
        fields: &[Field { name: "scopes", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_API_KEY_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseApiKeyDeleted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_API_KEY_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseApiKeyUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "changes_requested",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_API_KEY_UPDATED_CHANGES_REQUESTED),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_API_KEY_UPDATED_CHANGES_REQUESTED: Named =
    Named {
        name: "OrganizationAuditLogListResponseApiKeyUpdatedChangesRequested",
        shape: Object(&Record {
            fields: &[Field { name: "scopes", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD }],
            ..A_RECORD
        }),
    };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATE_CREATED: Named = Named {
    name: "OrganizationAuditLogListResponseCertificateCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATE_DELETED: Named = Named {
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

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATE_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseCertificateUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATES_ACTIVATED: Named = Named {
    name: "OrganizationAuditLogListResponseCertificatesActivated",
    shape: Object(&Record {
        fields: &[Field {
            name: "certificates",
            shape: List {
                of: &Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATES_ACTIVATED_CERTIFICATE),
                min: None,
                max: None,
            },
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATES_ACTIVATED_CERTIFICATE: Named =
    Named {
        name: "OrganizationAuditLogListResponseCertificatesActivatedCertificate",
        shape: Object(&Record {
            fields: &[
                Field { name: "id", shape: A_TEXT, ..A_FIELD },
                Field { name: "name", shape: A_TEXT, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATES_DEACTIVATED: Named = Named {
    name: "OrganizationAuditLogListResponseCertificatesDeactivated",
    shape: Object(&Record {
        fields: &[Field {
            name: "certificates",
            shape: List {
                of: &Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATES_DEACTIVATED_CERTIFICATE),
                min: None,
                max: None,
            },
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATES_DEACTIVATED_CERTIFICATE: Named =
    Named {
        name: "OrganizationAuditLogListResponseCertificatesDeactivatedCertificate",
        shape: Object(&Record {
            fields: &[
                Field { name: "id", shape: A_TEXT, ..A_FIELD },
                Field { name: "name", shape: A_TEXT, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CHECKPOINT_PERMISSION_CREATED: Named =
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

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CHECKPOINT_PERMISSION_CREATED_DATA: Named =
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

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CHECKPOINT_PERMISSION_DELETED: Named =
    Named {
        name: "OrganizationAuditLogListResponseCheckpointPermissionDeleted",
        shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
    };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_EXTERNAL_KEY_REGISTERED: Named = Named {
    name: "OrganizationAuditLogListResponseExternalKeyRegistered",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "data", shape: AN_OBJECT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_EXTERNAL_KEY_REMOVED: Named = Named {
    name: "OrganizationAuditLogListResponseExternalKeyRemoved",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_GROUP_CREATED: Named = Named {
    name: "OrganizationAuditLogListResponseGroupCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "data",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_GROUP_CREATED_DATA),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_GROUP_CREATED_DATA: Named = Named {
    name: "OrganizationAuditLogListResponseGroupCreatedData",
    shape: Object(&Record { fields: &[Field { name: "group_name", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_GROUP_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseGroupDeleted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_GROUP_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseGroupUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "changes_requested",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_GROUP_UPDATED_CHANGES_REQUESTED),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_GROUP_UPDATED_CHANGES_REQUESTED: Named =
    Named {
        name: "OrganizationAuditLogListResponseGroupUpdatedChangesRequested",
        shape: Object(&Record {
            fields: &[Field { name: "group_name", shape: A_TEXT, ..A_FIELD }],
            ..A_RECORD
        }),
    };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_INVITE_ACCEPTED: Named = Named {
    name: "OrganizationAuditLogListResponseInviteAccepted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_INVITE_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseInviteDeleted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_INVITE_SENT: Named = Named {
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

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_INVITE_SENT_DATA: Named = Named {
    name: "OrganizationAuditLogListResponseInviteSentData",
    shape: Object(&Record {
        fields: &[
            Field { name: "email", shape: A_TEXT, ..A_FIELD },
            Field { name: "role", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_CONFIG_ACTIVATED: Named =
    Named {
        name: "OrganizationAuditLogListResponseIpAllowlistConfigActivated",
        shape: Object(&Record {
            fields: &[Field {
                name: "configs",
                shape: List {
                    of: &Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_CONFIG_ACTIVATED_CONFIG),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            }],
            ..A_RECORD
        }),
    };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_CONFIG_ACTIVATED_CONFIG: Named =
    Named {
        name: "OrganizationAuditLogListResponseIpAllowlistConfigActivatedConfig",
        shape: Object(&Record {
            fields: &[
                Field { name: "id", shape: A_TEXT, ..A_FIELD },
                Field { name: "name", shape: A_TEXT, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_CONFIG_DEACTIVATED: Named =
    Named {
        name: "OrganizationAuditLogListResponseIpAllowlistConfigDeactivated",
        shape: Object(&Record {
            fields: &[Field {
                name: "configs",
                shape: List {
                    of: &Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_CONFIG_DEACTIVATED_CONFIG),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            }],
            ..A_RECORD
        }),
    };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_CONFIG_DEACTIVATED_CONFIG:
    Named = Named {
    name: "OrganizationAuditLogListResponseIpAllowlistConfigDeactivatedConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_CREATED: Named = Named {
    name: "OrganizationAuditLogListResponseIpAllowlistCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "allowed_ips", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseIpAllowlistDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "allowed_ips", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_IP_ALLOWLIST_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseIpAllowlistUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "allowed_ips", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_LOGIN_FAILED: Named = Named {
    name: "OrganizationAuditLogListResponseLoginFailed",
    shape: Object(&Record {
        fields: &[
            Field { name: "error_code", shape: A_TEXT, ..A_FIELD },
            Field { name: "error_message", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_LOGOUT_FAILED: Named = Named {
    name: "OrganizationAuditLogListResponseLogoutFailed",
    shape: Object(&Record {
        fields: &[
            Field { name: "error_code", shape: A_TEXT, ..A_FIELD },
            Field { name: "error_message", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ORGANIZATION_UPDATED: Named = Named {
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

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ORGANIZATION_UPDATED_CHANGES_REQUESTED:
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

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT: Named = Named {
    name: "OrganizationAuditLogListResponseProject",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_ARCHIVED: Named = Named {
    name: "OrganizationAuditLogListResponseProjectArchived",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_CREATED: Named = Named {
    name: "OrganizationAuditLogListResponseProjectCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "data",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_CREATED_DATA),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_CREATED_DATA: Named = Named {
    name: "OrganizationAuditLogListResponseProjectCreatedData",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "title", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseProjectDeleted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseProjectUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "changes_requested",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_UPDATED_CHANGES_REQUESTED),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_UPDATED_CHANGES_REQUESTED: Named =
    Named {
        name: "OrganizationAuditLogListResponseProjectUpdatedChangesRequested",
        shape: Object(&Record { fields: &[Field { name: "title", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
    };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_RATE_LIMIT_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseRateLimitDeleted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_RATE_LIMIT_UPDATED: Named = Named {
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

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_RATE_LIMIT_UPDATED_CHANGES_REQUESTED: Named =
    Named {
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

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_ASSIGNMENT_CREATED: Named = Named {
    name: "OrganizationAuditLogListResponseRoleAssignmentCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "principal_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "principal_type", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_type", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_ASSIGNMENT_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseRoleAssignmentDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "principal_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "principal_type", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_type", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_BOUND_TO_RESOURCE: Named = Named {
    name: "OrganizationAuditLogListResponseRoleBoundToResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "role_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_type", shape: A_TEXT, ..A_FIELD },
            Field { name: "permissions", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "workspace_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "connector_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "connector_name", shape: A_TEXT, ..A_FIELD },
            Field { name: "enabled", shape: Flag, ..A_FIELD },
            Field {
                name: "source",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_BOUND_TO_RESOURCE_SOURCE),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_BOUND_TO_RESOURCE_SOURCE: Named =
    Named {
        name: "OrganizationAuditLogListResponseRoleBoundToResourceSource",
        shape: Choice {
            values: &[
                "role_toggle",
                "role_connector_update",
                "role_delete",
                "workspace_permissions",
                "connector_publish",
            ],
            open: false,
        },
    };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_CREATED: Named = Named {
    name: "OrganizationAuditLogListResponseRoleCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "role_name", shape: A_TEXT, ..A_FIELD },
            Field { name: "permissions", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "resource_type", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseRoleDeleted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_UNBOUND_FROM_RESOURCE: Named = Named {
    name: "OrganizationAuditLogListResponseRoleUnboundFromResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "role_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_type", shape: A_TEXT, ..A_FIELD },
            Field { name: "permissions", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "workspace_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "connector_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "connector_name", shape: A_TEXT, ..A_FIELD },
            Field { name: "enabled", shape: Flag, ..A_FIELD },
            Field {
                name: "source",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_UNBOUND_FROM_RESOURCE_SOURCE),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_UNBOUND_FROM_RESOURCE_SOURCE: Named =
    Named {
        name: "OrganizationAuditLogListResponseRoleUnboundFromResourceSource",
        shape: Choice {
            values: &[
                "role_toggle",
                "role_connector_update",
                "role_delete",
                "workspace_permissions",
                "connector_publish",
            ],
            open: false,
        },
    };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseRoleUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "changes_requested",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_UPDATED_CHANGES_REQUESTED),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_UPDATED_CHANGES_REQUESTED: Named =
    Named {
        name: "OrganizationAuditLogListResponseRoleUpdatedChangesRequested",
        shape: Object(&Record {
            fields: &[
                Field { name: "role_name", shape: A_TEXT, ..A_FIELD },
                Field { name: "resource_id", shape: A_TEXT, ..A_FIELD },
                Field { name: "resource_type", shape: A_TEXT, ..A_FIELD },
                Field {
                    name: "permissions_added",
                    shape: List { of: &A_TEXT, min: None, max: None },
                    ..A_FIELD
                },
                Field {
                    name: "permissions_removed",
                    shape: List { of: &A_TEXT, min: None, max: None },
                    ..A_FIELD
                },
                Field { name: "description", shape: A_TEXT, ..A_FIELD },
                Field { name: "metadata", shape: AN_OBJECT, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SCIM_DISABLED: Named = Named {
    name: "OrganizationAuditLogListResponseScimDisabled",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SCIM_ENABLED: Named = Named {
    name: "OrganizationAuditLogListResponseScimEnabled",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SERVICE_ACCOUNT_CREATED: Named = Named {
    name: "OrganizationAuditLogListResponseServiceAccountCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "data",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SERVICE_ACCOUNT_CREATED_DATA),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SERVICE_ACCOUNT_CREATED_DATA: Named =
    Named {
        name: "OrganizationAuditLogListResponseServiceAccountCreatedData",
        shape: Object(&Record { fields: &[Field { name: "role", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
    };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SERVICE_ACCOUNT_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseServiceAccountDeleted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SERVICE_ACCOUNT_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseServiceAccountUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "changes_requested",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SERVICE_ACCOUNT_UPDATED_CHANGES_REQUESTED),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SERVICE_ACCOUNT_UPDATED_CHANGES_REQUESTED:
    Named = Named {
    name: "OrganizationAuditLogListResponseServiceAccountUpdatedChangesRequested",
    shape: Object(&Record { fields: &[Field { name: "role", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_USER_ADDED: Named = Named {
    name: "OrganizationAuditLogListResponseUserAdded",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "data",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_USER_ADDED_DATA),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_USER_ADDED_DATA: Named = Named {
    name: "OrganizationAuditLogListResponseUserAddedData",
    shape: Object(&Record { fields: &[Field { name: "role", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_USER_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseUserDeleted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_USER_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseUserUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "changes_requested",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_USER_UPDATED_CHANGES_REQUESTED),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_USER_UPDATED_CHANGES_REQUESTED: Named =
    Named {
        name: "OrganizationAuditLogListResponseUserUpdatedChangesRequested",
        shape: Object(&Record { fields: &[Field { name: "role", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
    };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_CREATED: Named =
    Named {
        name: "OrganizationAuditLogListResponseWorkloadIdentityProviderCreated",
        shape: Object(&Record {
            fields: &[
                Field { name: "id", shape: A_TEXT, ..A_FIELD },
                Field { name: "data", shape: AN_OBJECT, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_DELETED: Named =
    Named {
        name: "OrganizationAuditLogListResponseWorkloadIdentityProviderDeleted",
        shape: Object(&Record {
            fields: &[
                Field { name: "id", shape: A_TEXT, ..A_FIELD },
                Field { name: "name", shape: A_TEXT, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_MAPPING_CREATED: Named = Named { name: "OrganizationAuditLogListResponseWorkloadIdentityProviderMappingCreated", shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD },
Field { name: "identity_provider_id", shape: A_TEXT, ..A_FIELD },
Field { name: "data", shape: AN_OBJECT, ..A_FIELD },
], ..A_RECORD }) };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_MAPPING_DELETED: Named = Named { name: "OrganizationAuditLogListResponseWorkloadIdentityProviderMappingDeleted", shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD },
Field { name: "identity_provider_id", shape: A_TEXT, ..A_FIELD },
Field { name: "project_id", shape: A_TEXT, ..A_FIELD },
Field { name: "service_account_id", shape: A_TEXT, ..A_FIELD },
], ..A_RECORD }) };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_MAPPING_UPDATED: Named = Named { name: "OrganizationAuditLogListResponseWorkloadIdentityProviderMappingUpdated", shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD },
Field { name: "identity_provider_id", shape: A_TEXT, ..A_FIELD },
Field { name: "changes_requested", shape: AN_OBJECT, ..A_FIELD },
], ..A_RECORD }) };

pub(in super::super) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_WORKLOAD_IDENTITY_PROVIDER_UPDATED: Named =
    Named {
        name: "OrganizationAuditLogListResponseWorkloadIdentityProviderUpdated",
        shape: Object(&Record {
            fields: &[
                Field { name: "id", shape: A_TEXT, ..A_FIELD },
                Field { name: "changes_requested", shape: AN_OBJECT, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in super::super) static ORGANIZATION_CERTIFICATE: Named = Named {
    name: "OrganizationCertificate",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"organization.certificate\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "certificate_details",
                shape: Ref(&ORGANIZATION_CERTIFICATE_CERTIFICATE_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "active", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_CERTIFICATE_ACTIVATION_RESPONSE: Named = Named {
    name: "OrganizationCertificateActivationResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.certificate.activation\""),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_CERTIFICATE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_CERTIFICATE_CERTIFICATE_DETAILS: Named = Named {
    name: "OrganizationCertificateCertificateDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "valid_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "expires_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_CERTIFICATE_CREATE_PARAMS: Named = Named {
    name: "OrganizationCertificateCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "certificate", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_CERTIFICATE_DEACTIVATION_RESPONSE: Named = Named {
    name: "OrganizationCertificateDeactivationResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.certificate.deactivation\""),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_CERTIFICATE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_CERTIFICATE_DELETE_RESPONSE: Named = Named {
    name: "OrganizationCertificateDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"certificate.deleted\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_CERTIFICATE_UPDATE_PARAMS: Named = Named {
    name: "OrganizationCertificateUpdateParams",
    shape: Object(&Record { fields: &[Field { name: "name", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in super::super) static ORGANIZATION_DATA_RETENTION: Named = Named {
    name: "OrganizationDataRetention",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.data_retention\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Ref(&ORGANIZATION_DATA_RETENTION_TYPE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_DATA_RETENTION_TYPE: Named = Named {
    name: "OrganizationDataRetentionType",
    shape: Choice {
        values: &[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        open: false,
    },
};

pub(in super::super) static ORGANIZATION_DATA_RETENTION_UPDATE_PARAMS: Named = Named {
    name: "OrganizationDataRetentionUpdateParams",
    shape: Object(&Record {
        fields: &[Field {
            name: "retention_type",
            shape: Ref(&ORGANIZATION_DATA_RETENTION_UPDATE_PARAMS_RETENTION_TYPE),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_DATA_RETENTION_UPDATE_PARAMS_RETENTION_TYPE: Named = Named {
    name: "OrganizationDataRetentionUpdateParamsRetentionType",
    shape: Choice {
        values: &[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        open: false,
    },
};

pub(in super::super) static ORGANIZATION_GROUP_CREATE_PARAMS: Named = Named {
    name: "OrganizationGroupCreateParams",
    shape: Object(&Record {
        fields: &[Field {
            name: "name",
            shape: Text { min: Some(1), max: Some(255), pattern: None, format: None },
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_GROUP_DELETE_RESPONSE: Named = Named {
    name: "OrganizationGroupDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"group.deleted\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_GROUP_ROLE_CREATE_RESPONSE_GROUP: Named = Named {
    name: "OrganizationGroupRoleCreateResponseGroup",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"group\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "scim_managed", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_GROUP_UPDATE_PARAMS: Named = Named {
    name: "OrganizationGroupUpdateParams",
    shape: Object(&Record {
        fields: &[Field {
            name: "name",
            shape: Text { min: Some(1), max: Some(255), pattern: None, format: None },
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_GROUP_UPDATE_RESPONSE: Named = Named {
    name: "OrganizationGroupUpdateResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "is_scim_managed", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_GROUP_USER: Named = Named {
    name: "OrganizationGroupUser",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "email", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_GROUP_USER_CREATE_PARAMS: Named = Named {
    name: "OrganizationGroupUserCreateParams",
    shape: Object(&Record {
        fields: &[Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_GROUP_USER_CREATE_RESPONSE: Named = Named {
    name: "OrganizationGroupUserCreateResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"group.user\""), required: true, ..A_FIELD },
            Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_GROUP_USER_DELETE_RESPONSE: Named = Named {
    name: "OrganizationGroupUserDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"group.user.deleted\""), required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_GROUP_USER_RETRIEVE_RESPONSE: Named = Named {
    name: "OrganizationGroupUserRetrieveResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "email", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "picture", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "is_service_account", shape: Nullable(&Flag), required: true, ..A_FIELD },
            Field {
                name: "user_type",
                shape: Ref(&ORGANIZATION_GROUP_USER_RETRIEVE_RESPONSE_USER_TYPE),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_GROUP_USER_RETRIEVE_RESPONSE_USER_TYPE: Named = Named {
    name: "OrganizationGroupUserRetrieveResponseUserType",
    shape: Choice { values: &["user", "tenant_user"], open: false },
};

pub(in super::super) static ORGANIZATION_INVITE_CREATE_PARAMS: Named = Named {
    name: "OrganizationInviteCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "email", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "role",
                shape: Ref(&ORGANIZATION_INVITE_CREATE_PARAMS_ROLE),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "projects",
                shape: List { of: &Ref(&ORGANIZATION_INVITE_CREATE_PARAMS_PROJECT), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_INVITE_CREATE_PARAMS_PROJECT: Named = Named {
    name: "OrganizationInviteCreateParamsProject",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "role",
                shape: Ref(&ORGANIZATION_INVITE_CREATE_PARAMS_PROJECT_ROLE),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_INVITE_CREATE_PARAMS_PROJECT_ROLE: Named = Named {
    name: "OrganizationInviteCreateParamsProjectRole",
    shape: Choice { values: &["member", "owner"], open: false },
};

pub(in super::super) static ORGANIZATION_INVITE_CREATE_PARAMS_ROLE: Named = Named {
    name: "OrganizationInviteCreateParamsRole",
    shape: Choice { values: &["reader", "owner"], open: false },
};

pub(in super::super) static ORGANIZATION_INVITE_DELETE_RESPONSE: Named = Named {
    name: "OrganizationInviteDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.invite.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_PROJECT_CERTIFICATE: Named = Named {
    name: "OrganizationProjectCertificate",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.certificate\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "certificate_details",
                shape: Ref(&ORGANIZATION_PROJECT_CERTIFICATE_CERTIFICATE_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "active", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_PROJECT_CERTIFICATE_ACTIVATION_RESPONSE: Named = Named {
    name: "OrganizationProjectCertificateActivationResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.certificate.activation\""),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_PROJECT_CERTIFICATE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_PROJECT_CERTIFICATE_CERTIFICATE_DETAILS: Named = Named {
    name: "OrganizationProjectCertificateCertificateDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "valid_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "expires_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_PROJECT_CERTIFICATE_DEACTIVATION_RESPONSE: Named = Named {
    name: "OrganizationProjectCertificateDeactivationResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.certificate.deactivation\""),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_PROJECT_CERTIFICATE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_SPEND_ALERT: Named = Named {
    name: "OrganizationSpendAlert",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"organization.spend_alert\""), required: true, ..A_FIELD },
            Field { name: "threshold_amount", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "currency", shape: Const("\"USD\""), required: true, ..A_FIELD },
            Field { name: "interval", shape: Const("\"month\""), required: true, ..A_FIELD },
            Field {
                name: "notification_channel",
                shape: Ref(&SPEND_ALERT_NOTIFICATION_CHANNEL),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_SPEND_ALERT_DELETED: Named = Named {
    name: "OrganizationSpendAlertDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"organization.spend_alert.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_SPEND_ALERT_LIST_RESOURCE: Named = Named {
    name: "OrganizationSpendAlertListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_SPEND_ALERT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_SPEND_LIMIT: Named = Named {
    name: "OrganizationSpendLimit",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.spend_limit\""),
                required: true,
                default: Some("\"organization.spend_limit\""),
                ..A_FIELD
            },
            Field { name: "threshold_amount", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "currency", shape: Ref(&SPEND_LIMIT_CURRENCY), required: true, ..A_FIELD },
            Field { name: "interval", shape: Ref(&SPEND_LIMIT_INTERVAL), required: true, ..A_FIELD },
            Field { name: "enforcement", shape: Ref(&SPEND_LIMIT_ENFORCEMENT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_SPEND_LIMIT_DELETED: Named = Named {
    name: "OrganizationSpendLimitDeleted",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.spend_limit.deleted\""),
                required: true,
                default: Some("\"organization.spend_limit.deleted\""),
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_SPEND_LIMIT_UPDATE_PARAMS: Named = Named {
    name: "OrganizationSpendLimitUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "threshold_amount",
                shape: Integer { min: Some(1), max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "currency", shape: Const("\"USD\""), required: true, ..A_FIELD },
            Field { name: "interval", shape: Const("\"month\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_USAGE_AUDIO_SPEECHES_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageAudioSpeechesParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_AUDIO_SPEECHES_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageAudioSpeechesParamsGroupBy",
    shape: Choice { values: &["project_id", "user_id", "api_key_id", "model"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_AUDIO_TRANSCRIPTIONS_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageAudioTranscriptionsParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_AUDIO_TRANSCRIPTIONS_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageAudioTranscriptionsParamsGroupBy",
    shape: Choice { values: &["project_id", "user_id", "api_key_id", "model"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_CODE_INTERPRETER_SESSIONS_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageCodeInterpreterSessionsParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_COMPLETIONS_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageCompletionsParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_COMPLETIONS_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageCompletionsParamsGroupBy",
    shape: Choice {
        values: &["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"],
        open: false,
    },
};

pub(in super::super) static ORGANIZATION_USAGE_COSTS_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageCostsParamsGroupBy",
    shape: Choice { values: &["project_id", "line_item", "api_key_id"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_EMBEDDINGS_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageEmbeddingsParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_EMBEDDINGS_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageEmbeddingsParamsGroupBy",
    shape: Choice { values: &["project_id", "user_id", "api_key_id", "model"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_FILE_SEARCH_CALLS_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageFileSearchCallsParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_FILE_SEARCH_CALLS_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageFileSearchCallsParamsGroupBy",
    shape: Choice { values: &["project_id", "user_id", "api_key_id", "vector_store_id"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_IMAGES_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageImagesParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_IMAGES_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageImagesParamsGroupBy",
    shape: Choice {
        values: &["project_id", "user_id", "api_key_id", "model", "size", "source"],
        open: false,
    },
};

pub(in super::super) static ORGANIZATION_USAGE_IMAGES_PARAMS_SIZE: Named = Named {
    name: "OrganizationUsageImagesParamsSize",
    shape: Choice { values: &["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_IMAGES_PARAMS_SOURCE: Named = Named {
    name: "OrganizationUsageImagesParamsSource",
    shape: Choice { values: &["image.generation", "image.edit", "image.variation"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_MODERATIONS_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageModerationsParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_MODERATIONS_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageModerationsParamsGroupBy",
    shape: Choice { values: &["project_id", "user_id", "api_key_id", "model"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_VECTOR_STORES_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageVectorStoresParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_WEB_SEARCH_CALLS_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageWebSearchCallsParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_WEB_SEARCH_CALLS_PARAMS_CONTEXT_LEVEL: Named = Named {
    name: "OrganizationUsageWebSearchCallsParamsContextLevel",
    shape: Choice { values: &["low", "medium", "high"], open: false },
};

pub(in super::super) static ORGANIZATION_USAGE_WEB_SEARCH_CALLS_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageWebSearchCallsParamsGroupBy",
    shape: Choice { values: &["project_id", "user_id", "api_key_id", "model", "context_level"], open: false },
};

pub(in super::super) static ORGANIZATION_USER: Named = Named {
    name: "OrganizationUser",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"organization.user\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "added_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "email", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "role", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "is_default", shape: Flag, ..A_FIELD },
            Field { name: "created", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "user", shape: Ref(&ORGANIZATION_USER_USER), ..A_FIELD },
            Field { name: "is_service_account", shape: Flag, ..A_FIELD },
            Field { name: "is_scale_tier_authorized_purchaser", shape: Nullable(&Flag), ..A_FIELD },
            Field { name: "is_scim_managed", shape: Flag, ..A_FIELD },
            Field {
                name: "api_key_last_used_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "technical_level", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "developer_persona", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "projects", shape: Nullable(&Ref(&ORGANIZATION_USER_PROJECTS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_USER_DELETE_RESPONSE: Named = Named {
    name: "OrganizationUserDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.user.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_USER_PROJECTS: Named = Named {
    name: "OrganizationUserProjects",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_USER_PROJECTS_DATA), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_USER_PROJECTS_DATA: Named = Named {
    name: "OrganizationUserProjectsData",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "role", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_USER_UPDATE_PARAMS: Named = Named {
    name: "OrganizationUserUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "role_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "technical_level", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "developer_persona", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ORGANIZATION_USER_USER: Named = Named {
    name: "OrganizationUserUser",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"user\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "email", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "picture", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "enabled", shape: Nullable(&Flag), ..A_FIELD },
            Field { name: "banned", shape: Nullable(&Flag), ..A_FIELD },
            Field {
                name: "banned_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT: Named = Named {
    name: "Project",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"organization.project\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "archived_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "status", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "external_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "residency", shape: Ref(&PUBLIC_PROJECT_RESIDENCY), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_API_KEY: Named = Named {
    name: "ProjectApiKey",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.api_key\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "redacted_value", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "last_used_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "owner_project_access",
                shape: Ref(&PROJECT_API_KEY_OWNER_PROJECT_ACCESS),
                required: true,
                ..A_FIELD
            },
            Field { name: "owner", shape: Ref(&PROJECT_API_KEY_OWNER), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_API_KEY_DELETE_RESPONSE: Named = Named {
    name: "ProjectApiKeyDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.api_key.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_API_KEY_LIST_PARAMS_OWNER_PROJECT_ACCESS: Named = Named {
    name: "ProjectApiKeyListParamsOwnerProjectAccess",
    shape: Choice { values: &["active", "inactive", "any"], open: false },
};

pub(in super::super) static PROJECT_API_KEY_LIST_RESPONSE: Named = Named {
    name: "ProjectApiKeyListResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&PROJECT_API_KEY), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_API_KEY_OWNER: Named = Named {
    name: "ProjectApiKeyOwner",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&PROJECT_API_KEY_OWNER_TYPE), ..A_FIELD },
            Field { name: "user", shape: Ref(&PROJECT_API_KEY_OWNER_USER), ..A_FIELD },
            Field { name: "service_account", shape: Ref(&PROJECT_API_KEY_OWNER_SERVICE_ACCOUNT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_API_KEY_OWNER_PROJECT_ACCESS: Named = Named {
    name: "ProjectApiKeyOwnerProjectAccess",
    shape: Choice { values: &["active", "inactive"], open: false },
};

pub(in super::super) static PROJECT_API_KEY_OWNER_SERVICE_ACCOUNT: Named = Named {
    name: "ProjectApiKeyOwnerServiceAccount",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "role", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_API_KEY_OWNER_TYPE: Named = Named {
    name: "ProjectApiKeyOwnerType",
    shape: Choice { values: &["user", "service_account"], open: false },
};

pub(in super::super) static PROJECT_API_KEY_OWNER_USER: Named = Named {
    name: "ProjectApiKeyOwnerUser",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "email", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "role", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_CREATE_PARAMS: Named = Named {
    name: "ProjectCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "residency", shape: Nullable(&Ref(&PUBLIC_PROJECT_RESIDENCY)), ..A_FIELD },
            Field { name: "external_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_DATA_RETENTION: Named = Named {
    name: "ProjectDataRetention",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"project.data_retention\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Ref(&PROJECT_DATA_RETENTION_TYPE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_DATA_RETENTION_TYPE: Named = Named {
    name: "ProjectDataRetentionType",
    shape: Choice {
        values: &[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        open: false,
    },
};

pub(in super::super) static PROJECT_DATA_RETENTION_UPDATE_PARAMS: Named = Named {
    name: "ProjectDataRetentionUpdateParams",
    shape: Object(&Record {
        fields: &[Field {
            name: "retention_type",
            shape: Ref(&PROJECT_DATA_RETENTION_UPDATE_PARAMS_RETENTION_TYPE),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_DATA_RETENTION_UPDATE_PARAMS_RETENTION_TYPE: Named = Named {
    name: "ProjectDataRetentionUpdateParamsRetentionType",
    shape: Choice {
        values: &[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        open: false,
    },
};

pub(in super::super) static PROJECT_GROUP: Named = Named {
    name: "ProjectGroup",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"project.group\""), required: true, ..A_FIELD },
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "group_name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "group_type", shape: Ref(&PROJECT_GROUP_GROUP_TYPE), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_GROUP_CREATE_PARAMS: Named = Named {
    name: "ProjectGroupCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_GROUP_DELETE_RESPONSE: Named = Named {
    name: "ProjectGroupDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"project.group.deleted\""), required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_GROUP_GROUP_TYPE: Named = Named {
    name: "ProjectGroupGroupType",
    shape: Choice { values: &["group", "tenant_group"], open: false },
};

pub(in super::super) static PROJECT_GROUP_LIST_RESOURCE: Named = Named {
    name: "ProjectGroupListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&PROJECT_GROUP), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "next", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_GROUP_RETRIEVE_PARAMS_GROUP_TYPE: Named = Named {
    name: "ProjectGroupRetrieveParamsGroupType",
    shape: Choice { values: &["group", "tenant_group"], open: false },
};

pub(in super::super) static PROJECT_HOSTED_TOOL_PERMISSION_UPDATE_PARAMS: Named = Named {
    name: "ProjectHostedToolPermissionUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_search", shape: Nullable(&Ref(&HOSTED_TOOL_PERMISSION_UPDATE)), ..A_FIELD },
            Field { name: "web_search", shape: Nullable(&Ref(&HOSTED_TOOL_PERMISSION_UPDATE)), ..A_FIELD },
            Field {
                name: "image_generation",
                shape: Nullable(&Ref(&HOSTED_TOOL_PERMISSION_UPDATE)),
                ..A_FIELD
            },
            Field { name: "mcp", shape: Nullable(&Ref(&HOSTED_TOOL_PERMISSION_UPDATE)), ..A_FIELD },
            Field {
                name: "code_interpreter",
                shape: Nullable(&Ref(&HOSTED_TOOL_PERMISSION_UPDATE)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_HOSTED_TOOL_PERMISSIONS: Named = Named {
    name: "ProjectHostedToolPermissions",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_search", shape: Ref(&HOSTED_TOOL_PERMISSION), required: true, ..A_FIELD },
            Field { name: "web_search", shape: Ref(&HOSTED_TOOL_PERMISSION), required: true, ..A_FIELD },
            Field {
                name: "image_generation",
                shape: Ref(&HOSTED_TOOL_PERMISSION),
                required: true,
                ..A_FIELD
            },
            Field { name: "mcp", shape: Ref(&HOSTED_TOOL_PERMISSION), required: true, ..A_FIELD },
            Field {
                name: "code_interpreter",
                shape: Ref(&HOSTED_TOOL_PERMISSION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_LIST_RESPONSE: Named = Named {
    name: "ProjectListResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&PROJECT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_MODEL_PERMISSION_UPDATE_PARAMS: Named = Named {
    name: "ProjectModelPermissionUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "mode",
                shape: Ref(&PROJECT_MODEL_PERMISSION_UPDATE_PARAMS_MODE),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "model_ids",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_MODEL_PERMISSION_UPDATE_PARAMS_MODE: Named = Named {
    name: "ProjectModelPermissionUpdateParamsMode",
    shape: Choice { values: &["allow_list", "deny_list"], open: false },
};

pub(in super::super) static PROJECT_MODEL_PERMISSIONS: Named = Named {
    name: "ProjectModelPermissions",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"project.model_permissions\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "mode", shape: Ref(&PROJECT_MODEL_PERMISSIONS_MODE), required: true, ..A_FIELD },
            Field {
                name: "model_ids",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_MODEL_PERMISSIONS_DELETED: Named = Named {
    name: "ProjectModelPermissionsDeleted",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"project.model_permissions.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_MODEL_PERMISSIONS_MODE: Named = Named {
    name: "ProjectModelPermissionsMode",
    shape: Choice { values: &["allow_list", "deny_list"], open: false },
};

pub(in super::super) static PROJECT_RATE_LIMIT: Named = Named {
    name: "ProjectRateLimit",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"project.rate_limit\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "max_requests_per_1_minute", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "max_tokens_per_1_minute", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "max_images_per_1_minute", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "max_audio_megabytes_per_1_minute", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "max_requests_per_1_day", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "batch_1_day_max_input_tokens", shape: AN_INTEGER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_RATE_LIMIT_LIST_RESPONSE: Named = Named {
    name: "ProjectRateLimitListResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&PROJECT_RATE_LIMIT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_RATE_LIMIT_UPDATE_RATE_LIMIT_PARAMS: Named = Named {
    name: "ProjectRateLimitUpdateRateLimitParams",
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

pub(in super::super) static PROJECT_SERVICE_ACCOUNT: Named = Named {
    name: "ProjectServiceAccount",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.service_account\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role", shape: Ref(&PROJECT_SERVICE_ACCOUNT_ROLE), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_SERVICE_ACCOUNT_API_KEY: Named = Named {
    name: "ProjectServiceAccountApiKey",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.service_account.api_key\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "value", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_SERVICE_ACCOUNT_API_KEY_CREATE_PARAMS: Named = Named {
    name: "ProjectServiceAccountApiKeyCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "scopes", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_SERVICE_ACCOUNT_API_KEY_CREATE_RESPONSE: Named = Named {
    name: "ProjectServiceAccountApiKeyCreateResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.service_account.api_key\""),
                required: true,
                default: Some("\"organization.project.service_account.api_key\""),
                ..A_FIELD
            },
            Field { name: "value", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_SERVICE_ACCOUNT_CREATE_PARAMS: Named = Named {
    name: "ProjectServiceAccountCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "create_service_account_only", shape: Nullable(&Flag), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_SERVICE_ACCOUNT_CREATE_RESPONSE: Named = Named {
    name: "ProjectServiceAccountCreateResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.service_account\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "role",
                shape: Ref(&PROJECT_SERVICE_ACCOUNT_CREATE_RESPONSE_ROLE),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "api_key",
                shape: Nullable(&Ref(&PROJECT_SERVICE_ACCOUNT_API_KEY)),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_SERVICE_ACCOUNT_CREATE_RESPONSE_ROLE: Named = Named {
    name: "ProjectServiceAccountCreateResponseRole",
    shape: Choice { values: &["member", "none"], open: false },
};

pub(in super::super) static PROJECT_SERVICE_ACCOUNT_DELETE_RESPONSE: Named = Named {
    name: "ProjectServiceAccountDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.service_account.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_SERVICE_ACCOUNT_LIST_RESPONSE: Named = Named {
    name: "ProjectServiceAccountListResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&PROJECT_SERVICE_ACCOUNT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_SERVICE_ACCOUNT_ROLE: Named = Named {
    name: "ProjectServiceAccountRole",
    shape: Choice { values: &["owner", "member", "none"], open: false },
};

pub(in super::super) static PROJECT_SERVICE_ACCOUNT_UPDATE_PARAMS: Named = Named {
    name: "ProjectServiceAccountUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "role", shape: Ref(&PROJECT_SERVICE_ACCOUNT_UPDATE_PARAMS_ROLE), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_SERVICE_ACCOUNT_UPDATE_PARAMS_ROLE: Named = Named {
    name: "ProjectServiceAccountUpdateParamsRole",
    shape: Choice { values: &["member", "owner"], open: false },
};

pub(in super::super) static PROJECT_SPEND_ALERT: Named = Named {
    name: "ProjectSpendAlert",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"project.spend_alert\""), required: true, ..A_FIELD },
            Field { name: "threshold_amount", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "currency", shape: Const("\"USD\""), required: true, ..A_FIELD },
            Field { name: "interval", shape: Const("\"month\""), required: true, ..A_FIELD },
            Field {
                name: "notification_channel",
                shape: Ref(&SPEND_ALERT_NOTIFICATION_CHANNEL),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_SPEND_ALERT_DELETED: Named = Named {
    name: "ProjectSpendAlertDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"project.spend_alert.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_SPEND_ALERT_LIST_RESOURCE: Named = Named {
    name: "ProjectSpendAlertListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&PROJECT_SPEND_ALERT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_SPEND_LIMIT: Named = Named {
    name: "ProjectSpendLimit",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"project.spend_limit\""),
                required: true,
                default: Some("\"project.spend_limit\""),
                ..A_FIELD
            },
            Field { name: "threshold_amount", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "currency", shape: Ref(&SPEND_LIMIT_CURRENCY), required: true, ..A_FIELD },
            Field { name: "interval", shape: Ref(&SPEND_LIMIT_INTERVAL), required: true, ..A_FIELD },
            Field { name: "enforcement", shape: Ref(&SPEND_LIMIT_ENFORCEMENT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_SPEND_LIMIT_DELETED: Named = Named {
    name: "ProjectSpendLimitDeleted",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"project.spend_limit.deleted\""),
                required: true,
                default: Some("\"project.spend_limit.deleted\""),
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_SPEND_LIMIT_UPDATE_PARAMS: Named = Named {
    name: "ProjectSpendLimitUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "threshold_amount",
                shape: Integer { min: Some(1), max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "currency", shape: Const("\"USD\""), required: true, ..A_FIELD },
            Field { name: "interval", shape: Const("\"month\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_UPDATE_PARAMS: Named = Named {
    name: "ProjectUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "external_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_USER: Named = Named {
    name: "ProjectUser",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.user\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "added_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "email", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_USER_CREATE_PARAMS: Named = Named {
    name: "ProjectUserCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "email", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_USER_DELETE_RESPONSE: Named = Named {
    name: "ProjectUserDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.user.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_USER_LIST_RESPONSE: Named = Named {
    name: "ProjectUserListResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&PROJECT_USER), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROJECT_USER_UPDATE_PARAMS: Named = Named {
    name: "ProjectUserUpdateParams",
    shape: Object(&Record {
        fields: &[Field { name: "role", shape: Nullable(&A_TEXT), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static PUBLIC_ASSIGN_ORGANIZATION_GROUP_ROLE_BODY: Named = Named {
    name: "PublicAssignOrganizationGroupRoleBody",
    shape: Object(&Record {
        fields: &[Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static PUBLIC_CREATE_ORGANIZATION_ROLE_BODY: Named = Named {
    name: "PublicCreateOrganizationRoleBody",
    shape: Object(&Record {
        fields: &[
            Field { name: "role_name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "permissions",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "description", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PUBLIC_PROJECT_RESIDENCY: Named = Named {
    name: "PublicProjectResidency",
    shape: Choice {
        values: &[
            "GLOBAL",
            "US_STORAGE_PROCESSING",
            "EU_STORAGE_PROCESSING",
            "JP_STORAGE",
            "KR_STORAGE",
            "CA_STORAGE",
            "SG_STORAGE",
            "IN_STORAGE",
            "AU_STORAGE",
            "GB_STORAGE",
            "AE_STORAGE",
            "AE_STORAGE_PROCESSING",
        ],
        open: false,
    },
};

pub(in super::super) static PUBLIC_ROLE_LIST_RESOURCE: Named = Named {
    name: "PublicRoleListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ROLE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "next", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PUBLIC_UPDATE_ORGANIZATION_ROLE_BODY: Named = Named {
    name: "PublicUpdateOrganizationRoleBody",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "permissions",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
            Field { name: "description", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "role_name", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ROLE: Named = Named {
    name: "Role",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"role\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "permissions",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "resource_type", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "predefined_role", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ROLE_DELETED_RESOURCE: Named = Named {
    name: "RoleDeletedResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"role.deleted\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ROLE_LIST_RESOURCE: Named = Named {
    name: "RoleListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ASSIGNED_ROLE_DETAILS), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "next", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static SPEND_ALERT_NOTIFICATION_CHANNEL: Named = Named {
    name: "SpendAlertNotificationChannel",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"email\""), required: true, ..A_FIELD },
            Field {
                name: "recipients",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "subject_prefix", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static SPEND_LIMIT_CURRENCY: Named =
    Named { name: "SpendLimitCurrency", shape: Choice { values: &["USD"], open: true } };

pub(in super::super) static SPEND_LIMIT_ENFORCEMENT: Named = Named {
    name: "SpendLimitEnforcement",
    shape: Object(&Record {
        fields: &[Field {
            name: "status",
            shape: Ref(&SPEND_LIMIT_ENFORCEMENT_STATUS),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static SPEND_LIMIT_ENFORCEMENT_STATUS: Named = Named {
    name: "SpendLimitEnforcementStatus",
    shape: Choice { values: &["inactive", "enforcing"], open: true },
};

pub(in super::super) static SPEND_LIMIT_INTERVAL: Named =
    Named { name: "SpendLimitInterval", shape: Choice { values: &["month"], open: true } };

pub(in super::super) static TOGGLE_CERTIFICATES_REQUEST: Named = Named {
    name: "ToggleCertificatesRequest",
    shape: Object(&Record {
        fields: &[Field {
            name: "certificate_ids",
            shape: List { of: &A_TEXT, min: Some(1), max: Some(10) },
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static USAGE_AUDIO_SPEECHES_RESULT: Named = Named {
    name: "UsageAudioSpeechesResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.audio_speeches.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "characters", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "num_model_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static USAGE_AUDIO_TRANSCRIPTIONS_RESULT: Named = Named {
    name: "UsageAudioTranscriptionsResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.audio_transcriptions.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "seconds", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "num_model_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static USAGE_CODE_INTERPRETER_SESSIONS_RESULT: Named = Named {
    name: "UsageCodeInterpreterSessionsResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.code_interpreter_sessions.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "num_sessions", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static USAGE_COMPLETIONS_RESULT: Named = Named {
    name: "UsageCompletionsResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.completions.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "output_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "num_model_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "input_cached_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "input_cache_write_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "input_uncached_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "input_text_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "output_text_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "input_cached_text_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "input_audio_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "input_cached_audio_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "output_audio_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "input_image_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "input_cached_image_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "output_image_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "batch", shape: Nullable(&Flag), ..A_FIELD },
            Field { name: "service_tier", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static USAGE_EMBEDDINGS_RESULT: Named = Named {
    name: "UsageEmbeddingsResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.embeddings.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "num_model_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static USAGE_FILE_SEARCH_CALLS_RESULT: Named = Named {
    name: "UsageFileSearchCallsResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.file_searches.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "num_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "vector_store_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static USAGE_IMAGES_RESULT: Named = Named {
    name: "UsageImagesResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.images.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "images", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "num_model_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "source", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "size", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static USAGE_MODERATIONS_RESULT: Named = Named {
    name: "UsageModerationsResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.moderations.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "num_model_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static USAGE_RESPONSE: Named = Named {
    name: "UsageResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"page\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&USAGE_TIME_BUCKET), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "next_page", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static USAGE_TIME_BUCKET: Named = Named {
    name: "UsageTimeBucket",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"bucket\""), required: true, ..A_FIELD },
            Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "results",
                shape: List { of: &Ref(&USAGE_TIME_BUCKET_RESULT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static USAGE_TIME_BUCKET_RESULT: Named = Named {
    name: "UsageTimeBucketResult",
    shape: Union {
        tag: Some("object"),
        variants: &[
            Variant {
                label: "OrganizationUsageCompletionsResult",
                tags: &["organization.usage.completions.result"],
                shape: Ref(&USAGE_COMPLETIONS_RESULT),
            },
            Variant {
                label: "OrganizationUsageEmbeddingsResult",
                tags: &["organization.usage.embeddings.result"],
                shape: Ref(&USAGE_EMBEDDINGS_RESULT),
            },
            Variant {
                label: "OrganizationUsageModerationsResult",
                tags: &["organization.usage.moderations.result"],
                shape: Ref(&USAGE_MODERATIONS_RESULT),
            },
            Variant {
                label: "OrganizationUsageImagesResult",
                tags: &["organization.usage.images.result"],
                shape: Ref(&USAGE_IMAGES_RESULT),
            },
            Variant {
                label: "OrganizationUsageAudioSpeechesResult",
                tags: &["organization.usage.audio_speeches.result"],
                shape: Ref(&USAGE_AUDIO_SPEECHES_RESULT),
            },
            Variant {
                label: "OrganizationUsageAudioTranscriptionsResult",
                tags: &["organization.usage.audio_transcriptions.result"],
                shape: Ref(&USAGE_AUDIO_TRANSCRIPTIONS_RESULT),
            },
            Variant {
                label: "OrganizationUsageVectorStoresResult",
                tags: &["organization.usage.vector_stores.result"],
                shape: Ref(&USAGE_VECTOR_STORES_RESULT),
            },
            Variant {
                label: "OrganizationUsageCodeInterpreterSessionsResult",
                tags: &["organization.usage.code_interpreter_sessions.result"],
                shape: Ref(&USAGE_CODE_INTERPRETER_SESSIONS_RESULT),
            },
            Variant {
                label: "OrganizationUsageFileSearchesResult",
                tags: &["organization.usage.file_searches.result"],
                shape: Ref(&USAGE_FILE_SEARCH_CALLS_RESULT),
            },
            Variant {
                label: "OrganizationUsageWebSearchesResult",
                tags: &["organization.usage.web_searches.result"],
                shape: Ref(&USAGE_WEB_SEARCH_CALLS_RESULT),
            },
            Variant {
                label: "OrganizationCostsResult",
                tags: &["organization.costs.result"],
                shape: Ref(&COSTS_RESULT),
            },
        ],
    },
};

pub(in super::super) static USAGE_VECTOR_STORES_RESULT: Named = Named {
    name: "UsageVectorStoresResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.vector_stores.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "usage_bytes", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static USAGE_WEB_SEARCH_CALLS_RESULT: Named = Named {
    name: "UsageWebSearchCallsResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.web_searches.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "num_model_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "num_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "context_level", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static USER_LIST_RESOURCE: Named = Named {
    name: "UserListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_GROUP_USER), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "next", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static USER_LIST_RESPONSE: Named = Named {
    name: "UserListResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_USER), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static USER_ROLE_ASSIGNMENT: Named = Named {
    name: "UserRoleAssignment",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"user.role\""), required: true, ..A_FIELD },
            Field { name: "user", shape: Ref(&ORGANIZATION_USER), required: true, ..A_FIELD },
            Field { name: "role", shape: Ref(&ROLE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
