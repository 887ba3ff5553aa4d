// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

params! {
    /// What `admin.organization.projects.model_permissions.update` takes.
    pub struct ProjectModelPermissionUpdateParams {
        /// The member `mode`: one of the values of [`ProjectModelPermissionUpdateParamsMode`].
        required mode: ProjectModelPermissionUpdateParamsMode = "mode",
        /// The member `model_ids`: a list.
        required model_ids: Vec<String> = "model_ids",
    }
}

open_enum! {
    /// A string with known values: `mode` of the document's `ProjectModelPermissionsUpdateRequest`.
    pub enum ProjectModelPermissionUpdateParamsMode {
        AllowList = "allow_list",
        DenyList = "deny_list",
    }
}

object! {
    /// What `admin.organization.projects.model_permissions.retrieve`, `admin.organization.projects.model_permissions.update` gives: an object: the document's `ProjectModelPermissions`.
    pub struct ProjectModelPermissions {
        /// The member `object`: `"project.model_permissions"`.
        constant object: "project.model_permissions" = "object",
        /// The member `mode`: one of the values of [`ProjectModelPermissionsMode`].
        lenient mode: ProjectModelPermissionsMode = "mode",
        /// The member `model_ids`: a list.
        lenient model_ids: Vec<String> = "model_ids",
    }
}

object! {
    /// What `admin.organization.projects.model_permissions.delete` gives: an object: the document's `ProjectModelPermissionsDeleteResponse`.
    pub struct ProjectModelPermissionsDeleted {
        /// The member `object`: `"project.model_permissions.deleted"`.
        constant object: "project.model_permissions.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

open_enum! {
    /// A string with known values: `mode` of the document's `ProjectModelPermissions`.
    pub enum ProjectModelPermissionsMode {
        AllowList = "allow_list",
        DenyList = "deny_list",
    }
}
