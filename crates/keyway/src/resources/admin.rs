// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.admin()`.

mod organization;
mod organization_admin_api_keys;
mod organization_certificates;
mod organization_external_keys;
mod organization_external_storage;
mod organization_groups;
mod organization_invites;
mod organization_projects;
mod organization_projects_api_keys;
mod organization_projects_certificates;
mod organization_projects_groups;
mod organization_projects_model_permissions;
mod organization_projects_rate_limits;
mod organization_projects_roles;
mod organization_projects_service_accounts;
mod organization_projects_spend_alerts;
mod organization_projects_spend_limit;
mod organization_projects_users;
mod organization_roles;
mod organization_spend_alerts;
mod organization_spend_limit;
mod organization_usage;
mod organization_users;
mod organization_workload_identity_providers;

use crate::client::OpenAI;
use crate::resources::resource;
pub use organization::*;
pub use organization_admin_api_keys::*;
pub use organization_certificates::*;
pub use organization_external_keys::*;
pub use organization_external_storage::*;
pub use organization_groups::*;
pub use organization_invites::*;
pub use organization_projects::*;
pub use organization_projects_api_keys::*;
pub use organization_projects_certificates::*;
pub use organization_projects_groups::*;
pub use organization_projects_model_permissions::*;
pub use organization_projects_rate_limits::*;
pub use organization_projects_roles::*;
pub use organization_projects_service_accounts::*;
pub use organization_projects_spend_alerts::*;
pub use organization_projects_spend_limit::*;
pub use organization_projects_users::*;
pub use organization_roles::*;
pub use organization_spend_alerts::*;
pub use organization_spend_limit::*;
pub use organization_usage::*;
pub use organization_users::*;
pub use organization_workload_identity_providers::*;

impl OpenAI {
    /// The resource `admin`.
    pub fn admin(&self) -> Admin {
        Admin::new(self)
    }
}

resource! {
    /// The resource `admin`.
    Admin
}

impl Admin {
    /// The resource `admin.organization`.
    pub fn organization(&self) -> Organization {
        Organization::new(&self.client)
    }
}
