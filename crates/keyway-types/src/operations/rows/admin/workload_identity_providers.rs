//! The operations of `admin`: `workload_identity_providers`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `admin.organization.workload_identity_providers.create`: `POST /organization/workload_identity_providers`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_CREATE: Operation = Operation {
    id: "admin.organization.workload_identity_providers.create",
    verb: Verb::Post,
    path: "/organization/workload_identity_providers",
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.delete`: `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_DELETE: Operation = Operation {
    id: "admin.organization.workload_identity_providers.delete",
    verb: Verb::Delete,
    path: "/organization/workload_identity_providers/{workload_identity_provider_id}",
    path_params: &["workload_identity_provider_id"],
    key: KeyNeeded::AdminKey,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.federation_rules.create`: `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_CREATE: Operation = Operation {
    id: "admin.organization.workload_identity_providers.federation_rules.create",
    verb: Verb::Post,
    path: "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    path_params: &["workload_identity_provider_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.federation_rules.delete`: `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_DELETE: Operation = Operation {
    id: "admin.organization.workload_identity_providers.federation_rules.delete",
    verb: Verb::Delete,
    path: "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    path_params: &["workload_identity_provider_id", "workload_identity_federation_rule_id"],
    key: KeyNeeded::AdminKey,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.federation_rules.list`: `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_LIST: Operation = Operation {
    id: "admin.organization.workload_identity_providers.federation_rules.list",
    path: "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    path_params: &["workload_identity_provider_id"],
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.federation_rules.retrieve`: `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_RETRIEVE: Operation = Operation {
    id: "admin.organization.workload_identity_providers.federation_rules.retrieve",
    path: "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    path_params: &["workload_identity_provider_id", "workload_identity_federation_rule_id"],
    key: KeyNeeded::AdminKey,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.federation_rules.update`: `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_UPDATE: Operation = Operation {
    id: "admin.organization.workload_identity_providers.federation_rules.update",
    verb: Verb::Post,
    path: "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    path_params: &["workload_identity_provider_id", "workload_identity_federation_rule_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.list`: `GET /organization/workload_identity_providers`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_LIST: Operation = Operation {
    id: "admin.organization.workload_identity_providers.list",
    path: "/organization/workload_identity_providers",
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.retrieve`: `GET /organization/workload_identity_providers/{workload_identity_provider_id}`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_RETRIEVE: Operation = Operation {
    id: "admin.organization.workload_identity_providers.retrieve",
    path: "/organization/workload_identity_providers/{workload_identity_provider_id}",
    path_params: &["workload_identity_provider_id"],
    key: KeyNeeded::AdminKey,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.update`: `POST /organization/workload_identity_providers/{workload_identity_provider_id}`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_UPDATE: Operation = Operation {
    id: "admin.organization.workload_identity_providers.update",
    verb: Verb::Post,
    path: "/organization/workload_identity_providers/{workload_identity_provider_id}",
    path_params: &["workload_identity_provider_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    ..COMMON
};
