// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types of the resource `admin`.

mod admin_api_keys;
mod audit_logs;
mod certificates;
mod data_retention;
mod external_keys;
mod external_storage;
mod groups;
mod invites;
mod organization_audit_log_list_response;
mod projects;
mod roles;
mod spend_alerts;
mod spend_limit;
mod types;
mod usage;
mod usage_time_bucket_result;
mod users;
mod workload_identity_providers;

pub use admin_api_keys::*;
pub use audit_logs::*;
pub use certificates::*;
pub use data_retention::*;
pub use external_keys::*;
pub use external_storage::*;
pub use groups::*;
pub use invites::*;
pub use organization_audit_log_list_response::*;
pub use projects::*;
pub use roles::*;
pub use spend_alerts::*;
pub use spend_limit::*;
pub use types::*;
pub use usage::*;
pub use usage_time_bucket_result::*;
pub use users::*;
pub use workload_identity_providers::*;
