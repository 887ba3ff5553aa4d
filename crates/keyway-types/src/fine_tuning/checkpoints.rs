// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, params};

object! {
    /// Lets a project use a fine-tuned model checkpoint.
    ///
    /// Returned by `fine_tuning.checkpoints.permissions.create`,
    /// `fine_tuning.checkpoints.permissions.list`.
    pub struct FineTuningCheckpointPermission {
        /// When the permission was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the permission, `cp_…`.
        lenient id: String = "id",
        /// Always `"checkpoint.permission"`.
        constant object: "checkpoint.permission" = "object",
        /// Identifier of the project that may use the checkpoint, `proj_…`.
        lenient project_id: String = "project_id",
    }
}

params! {
    /// Parameters of `fine_tuning.checkpoints.permissions.create`.
    pub struct FineTuningCheckpointPermissionCreateParams {
        /// Identifiers of the projects that may use the checkpoint, `proj_…`.
        required project_ids: Vec<String> = "project_ids",
    }
}

object! {
    /// Confirms that a checkpoint permission was deleted.
    ///
    /// Returned by `fine_tuning.checkpoints.permissions.delete`.
    pub struct FineTuningCheckpointPermissionDeleteResponse {
        /// Identifier of the permission, `cp_…`.
        lenient id: String = "id",
        /// Always `"checkpoint.permission"`.
        constant object: "checkpoint.permission" = "object",
        /// Whether the permission was deleted.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `fine_tuning.checkpoints.permissions.list`.
    pub struct FineTuningCheckpointPermissionListParams {
        /// Lists only permissions of this project, `proj_…`.
        optional project_id: String = "project_id",
        /// Lists permissions after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
        /// Number of permissions per page. Default: `10`.
        optional limit: i64 = "limit",
        /// Sort order by creation time. Default: `"descending"`.
        optional order: FineTuningCheckpointPermissionRetrieveParamsOrder = "order",
    }
}

params! {
    /// Parameters of `fine_tuning.checkpoints.permissions.retrieve`.
    pub struct FineTuningCheckpointPermissionRetrieveParams {
        /// Returns only permissions of this project, `proj_…`.
        optional project_id: String = "project_id",
        /// Lists permissions after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
        /// Number of permissions per page. Default: `10`.
        optional limit: i64 = "limit",
        /// Sort order by creation time. Default: `"descending"`.
        optional order: FineTuningCheckpointPermissionRetrieveParamsOrder = "order",
    }
}

open_enum! {
    /// Sort order by creation time.
    pub enum FineTuningCheckpointPermissionRetrieveParamsOrder {
        /// Oldest first.
        Ascending = "ascending",
        /// Newest first.
        Descending = "descending",
    }
}

object! {
    /// A page of checkpoint permissions.
    ///
    /// Returned by `fine_tuning.checkpoints.permissions.create`,
    /// `fine_tuning.checkpoints.permissions.list`, `fine_tuning.checkpoints.permissions.retrieve`.
    pub struct FineTuningCheckpointPermissionRetrieveResponse {
        /// Always `"list"`.
        constant object: "list" = "object",
        /// Permissions on this page.
        lenient data: Vec<FineTuningCheckpointPermission> = "data",
        /// Whether there are more pages.
        lenient has_more: bool = "has_more",
        /// Identifier of the first permission on the page. Nullable.
        optional first_id: String = "first_id",
        /// Identifier of the last permission on the page. Pass it as `after` to get the next one.
        /// Nullable.
        optional last_id: String = "last_id",
    }
}
