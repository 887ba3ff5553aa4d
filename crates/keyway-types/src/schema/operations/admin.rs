// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

mod certificates;
mod external_keys;
mod external_storage;
mod groups;
mod more;
mod projects;
mod projects_api_keys;
mod projects_groups;
mod projects_roles;
mod projects_service_accounts;
mod projects_spend_alerts;
mod projects_users;
mod roles;
mod spend_alerts;
mod usage;
mod users;
mod workload_identity_providers;

pub(in crate::schema) use certificates::*;
pub(in crate::schema) use external_keys::*;
pub(in crate::schema) use external_storage::*;
pub(in crate::schema) use groups::*;
pub(in crate::schema) use more::*;
pub(in crate::schema) use projects::*;
pub(in crate::schema) use projects_api_keys::*;
pub(in crate::schema) use projects_groups::*;
pub(in crate::schema) use projects_roles::*;
pub(in crate::schema) use projects_service_accounts::*;
pub(in crate::schema) use projects_spend_alerts::*;
pub(in crate::schema) use projects_users::*;
pub(in crate::schema) use roles::*;
pub(in crate::schema) use spend_alerts::*;
pub(in crate::schema) use usage::*;
pub(in crate::schema) use users::*;
pub(in crate::schema) use workload_identity_providers::*;
