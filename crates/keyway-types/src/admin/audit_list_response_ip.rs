// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// An object: `ip_allowlist.config.activated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseIpAllowlistConfigActivated {
        /// The member `configs`: a list.
        optional configs: Vec<OrganizationAuditLogListResponseIpAllowlistConfigActivatedConfig> = "configs",
    }
}

object! {
    /// An object: `ip_allowlist.config.activated.configs[]` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseIpAllowlistConfigActivatedConfig {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

object! {
    /// An object: `ip_allowlist.config.deactivated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseIpAllowlistConfigDeactivated {
        /// The member `configs`: a list.
        optional configs: Vec<OrganizationAuditLogListResponseIpAllowlistConfigDeactivatedConfig> = "configs",
    }
}

object! {
    /// An object: `ip_allowlist.config.deactivated.configs[]` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseIpAllowlistConfigDeactivatedConfig {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

object! {
    /// An object: `ip_allowlist.created` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseIpAllowlistCreated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `allowed_ips`: a list.
        optional allowed_ips: Vec<String> = "allowed_ips",
    }
}

object! {
    /// An object: `ip_allowlist.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseIpAllowlistDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `allowed_ips`: a list.
        optional allowed_ips: Vec<String> = "allowed_ips",
    }
}

object! {
    /// An object: `ip_allowlist.updated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseIpAllowlistUpdated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `allowed_ips`: a list.
        optional allowed_ips: Vec<String> = "allowed_ips",
    }
}
