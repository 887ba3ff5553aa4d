// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

pub(super) mod groups;
pub(super) mod projects;
pub(super) mod usage;
pub(super) mod users;
pub(super) mod workload_identity_providers;

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "admin.organization.admin_api_keys.create",
        params: Some(collect::<types::admin::OrganizationAdminApiKeyCreateParams>),
        reply: Reply::Json(round_trip::<types::admin::OrganizationAdminApiKeyCreateResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.admin_api_keys.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::OrganizationAdminApiKeyDeleteResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.admin_api_keys.list",
        params: Some(collect::<types::admin::OrganizationAdminApiKeyListParams>),
        reply: Reply::Page(round_trip::<types::admin::AdminApiKey>),
        event: None,
    },
    Codecs {
        id: "admin.organization.admin_api_keys.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::AdminApiKey>),
        event: None,
    },
    Codecs {
        id: "admin.organization.audit_logs.list",
        params: Some(collect::<types::admin::OrganizationAuditLogListParams>),
        reply: Reply::Page(round_trip::<types::admin::OrganizationAuditLogListResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.certificates.activate",
        params: Some(collect::<types::admin::OrganizationCertificateActivateParams>),
        reply: Reply::Page(round_trip::<types::admin::OrganizationCertificate>),
        event: None,
    },
    Codecs {
        id: "admin.organization.certificates.create",
        params: Some(collect::<types::admin::OrganizationCertificateCreateParams>),
        reply: Reply::Json(round_trip::<types::admin::Certificate>),
        event: None,
    },
    Codecs {
        id: "admin.organization.certificates.deactivate",
        params: Some(collect::<types::admin::OrganizationCertificateDeactivateParams>),
        reply: Reply::Page(round_trip::<types::admin::OrganizationCertificate>),
        event: None,
    },
    Codecs {
        id: "admin.organization.certificates.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::OrganizationCertificateDeleteResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.certificates.list",
        params: Some(collect::<types::admin::OrganizationCertificateListParams>),
        reply: Reply::Page(round_trip::<types::admin::OrganizationCertificate>),
        event: None,
    },
    Codecs {
        id: "admin.organization.certificates.retrieve",
        params: Some(collect::<types::admin::OrganizationCertificateRetrieveParams>),
        reply: Reply::Json(round_trip::<types::admin::Certificate>),
        event: None,
    },
    Codecs {
        id: "admin.organization.certificates.update",
        params: Some(collect::<types::admin::OrganizationCertificateUpdateParams>),
        reply: Reply::Json(round_trip::<types::admin::Certificate>),
        event: None,
    },
    Codecs {
        id: "admin.organization.data_retention.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::OrganizationDataRetention>),
        event: None,
    },
    Codecs {
        id: "admin.organization.data_retention.update",
        params: Some(collect::<types::admin::OrganizationDataRetentionUpdateParams>),
        reply: Reply::Json(round_trip::<types::admin::OrganizationDataRetention>),
        event: None,
    },
    Codecs {
        id: "admin.organization.external_keys.create",
        params: Some(collect::<types::admin::OrganizationExternalKeyCreateParams>),
        reply: Reply::Json(round_trip::<types::admin::ExternalKey>),
        event: None,
    },
    Codecs {
        id: "admin.organization.external_keys.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::ExternalKey>),
        event: None,
    },
    Codecs {
        id: "admin.organization.external_keys.list",
        params: Some(collect::<types::admin::OrganizationExternalKeyListParams>),
        reply: Reply::Page(round_trip::<types::admin::ExternalKey>),
        event: None,
    },
    Codecs {
        id: "admin.organization.external_keys.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::ExternalKey>),
        event: None,
    },
    Codecs {
        id: "admin.organization.external_keys.validate",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::ExternalKeyValidateResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.external_storage.create",
        params: Some(collect::<types::admin::OrganizationExternalStorageCreateParams>),
        reply: Reply::Json(round_trip::<types::admin::ExternalStorageConfiguration>),
        event: None,
    },
    Codecs {
        id: "admin.organization.external_storage.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::ExternalStorageDeleted>),
        event: None,
    },
    Codecs {
        id: "admin.organization.external_storage.list",
        params: Some(collect::<types::admin::OrganizationExternalStorageListParams>),
        reply: Reply::Page(round_trip::<types::admin::ExternalStorageConfiguration>),
        event: None,
    },
    Codecs {
        id: "admin.organization.external_storage.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::ExternalStorageConfiguration>),
        event: None,
    },
    Codecs {
        id: "admin.organization.external_storage.validate",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::ExternalStorageConfiguration>),
        event: None,
    },
    Codecs {
        id: "admin.organization.invites.create",
        params: Some(collect::<types::admin::OrganizationInviteCreateParams>),
        reply: Reply::Json(round_trip::<types::admin::Invite>),
        event: None,
    },
    Codecs {
        id: "admin.organization.invites.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::OrganizationInviteDeleteResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.invites.list",
        params: Some(collect::<types::admin::OrganizationInviteListParams>),
        reply: Reply::Page(round_trip::<types::admin::Invite>),
        event: None,
    },
    Codecs {
        id: "admin.organization.invites.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::Invite>),
        event: None,
    },
    Codecs {
        id: "admin.organization.roles.create",
        params: Some(collect::<types::admin::OrganizationRoleCreateParams>),
        reply: Reply::Json(round_trip::<types::admin::Role>),
        event: None,
    },
    Codecs {
        id: "admin.organization.roles.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::RoleDeletedResource>),
        event: None,
    },
    Codecs {
        id: "admin.organization.roles.list",
        params: Some(collect::<types::admin::OrganizationRoleListParams>),
        reply: Reply::Page(round_trip::<types::admin::Role>),
        event: None,
    },
    Codecs {
        id: "admin.organization.roles.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::Role>),
        event: None,
    },
    Codecs {
        id: "admin.organization.roles.update",
        params: Some(collect::<types::admin::OrganizationRoleUpdateParams>),
        reply: Reply::Json(round_trip::<types::admin::Role>),
        event: None,
    },
    Codecs {
        id: "admin.organization.spend_alerts.create",
        params: Some(collect::<types::admin::OrganizationSpendAlertCreateParams>),
        reply: Reply::Json(round_trip::<types::admin::OrganizationSpendAlert>),
        event: None,
    },
    Codecs {
        id: "admin.organization.spend_alerts.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::OrganizationSpendAlertDeleted>),
        event: None,
    },
    Codecs {
        id: "admin.organization.spend_alerts.list",
        params: Some(collect::<types::admin::OrganizationSpendAlertListParams>),
        reply: Reply::Page(round_trip::<types::admin::OrganizationSpendAlert>),
        event: None,
    },
    Codecs {
        id: "admin.organization.spend_alerts.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::OrganizationSpendAlert>),
        event: None,
    },
    Codecs {
        id: "admin.organization.spend_alerts.update",
        params: Some(collect::<types::admin::OrganizationSpendAlertUpdateParams>),
        reply: Reply::Json(round_trip::<types::admin::OrganizationSpendAlert>),
        event: None,
    },
    Codecs {
        id: "admin.organization.spend_limit.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::OrganizationSpendLimitDeleted>),
        event: None,
    },
    Codecs {
        id: "admin.organization.spend_limit.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::OrganizationSpendLimit>),
        event: None,
    },
    Codecs {
        id: "admin.organization.spend_limit.update",
        params: Some(collect::<types::admin::OrganizationSpendLimitUpdateParams>),
        reply: Reply::Json(round_trip::<types::admin::OrganizationSpendLimit>),
        event: None,
    },
];
