// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

mod certificates;
mod groups;
mod more;
mod projects;
mod projects_groups;
mod projects_roles;
mod projects_service_accounts;
mod projects_spend_alerts;
mod projects_users;
mod roles;
mod spend_alerts;
mod usage;
mod users;

pub(in crate::schema) use certificates::*;
pub(in crate::schema) use groups::*;
pub(in crate::schema) use more::*;
pub(in crate::schema) use projects::*;
pub(in crate::schema) use projects_groups::*;
pub(in crate::schema) use projects_roles::*;
pub(in crate::schema) use projects_service_accounts::*;
pub(in crate::schema) use projects_spend_alerts::*;
pub(in crate::schema) use projects_users::*;
pub(in crate::schema) use roles::*;
pub(in crate::schema) use spend_alerts::*;
pub(in crate::schema) use usage::*;
pub(in crate::schema) use users::*;
