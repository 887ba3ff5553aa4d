// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::AuditLogEventType;
use crate::support::params;

params! {
    /// What `admin.organization.audit_logs.list` takes.
    pub struct OrganizationAuditLogListParams {
        /// The member `effective_at`: an object, [`OrganizationAuditLogListParamsEffectiveAt`].
        optional effective_at: OrganizationAuditLogListParamsEffectiveAt = "effective_at",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `event_types`: a list.
        optional event_types: Vec<AuditLogEventType> = "event_types",
        /// The member `actor_ids`: a list.
        optional actor_ids: Vec<String> = "actor_ids",
        /// The member `actor_emails`: a list.
        optional actor_emails: Vec<String> = "actor_emails",
        /// The member `resource_ids`: a list.
        optional resource_ids: Vec<String> = "resource_ids",
        /// The member `tenant_only`: true or false. The API's default: `false`.
        optional tenant_only: bool = "tenant_only",
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
    }
}

params! {
    /// An object: the document's `admin.organization.audit_logs.list?effective_at`.
    pub struct OrganizationAuditLogListParamsEffectiveAt {
        /// The member `gt`: a whole number.
        optional gt: i64 = "gt",
        /// The member `gte`: a whole number.
        optional gte: i64 = "gte",
        /// The member `lt`: a whole number.
        optional lt: i64 = "lt",
        /// The member `lte`: a whole number.
        optional lte: i64 = "lte",
    }
}
