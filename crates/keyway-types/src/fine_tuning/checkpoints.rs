// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, params};

object! {
    /// Returned by `fine_tuning.checkpoints.permissions.create`, `fine_tuning.checkpoints.permissions.list`.
    pub struct FineTuningCheckpointPermission {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        /// Always `"checkpoint.permission"`.
        constant object: "checkpoint.permission" = "object",
        lenient project_id: String = "project_id",
    }
}

params! {
    /// Parameters of `fine_tuning.checkpoints.permissions.create`.
    pub struct FineTuningCheckpointPermissionCreateParams {
        required project_ids: Vec<String> = "project_ids",
    }
}

object! {
    /// Returned by `fine_tuning.checkpoints.permissions.delete`.
    pub struct FineTuningCheckpointPermissionDeleteResponse {
        lenient id: String = "id",
        /// Always `"checkpoint.permission"`.
        constant object: "checkpoint.permission" = "object",
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `fine_tuning.checkpoints.permissions.list`.
    pub struct FineTuningCheckpointPermissionListParams {
        optional project_id: String = "project_id",
        optional after: String = "after",
        /// Default: `10`.
        optional limit: i64 = "limit",
        /// Default: `"descending"`.
        optional order: FineTuningCheckpointPermissionRetrieveParamsOrder = "order",
    }
}

params! {
    /// Parameters of `fine_tuning.checkpoints.permissions.retrieve`.
    pub struct FineTuningCheckpointPermissionRetrieveParams {
        optional project_id: String = "project_id",
        optional after: String = "after",
        /// Default: `10`.
        optional limit: i64 = "limit",
        /// Default: `"descending"`.
        optional order: FineTuningCheckpointPermissionRetrieveParamsOrder = "order",
    }
}

open_enum! {
    pub enum FineTuningCheckpointPermissionRetrieveParamsOrder {
        Ascending = "ascending",
        Descending = "descending",
    }
}

object! {
    /// Returned by `fine_tuning.checkpoints.permissions.create`, `fine_tuning.checkpoints.permissions.list`, `fine_tuning.checkpoints.permissions.retrieve`.
    pub struct FineTuningCheckpointPermissionRetrieveResponse {
        /// Always `"list"`.
        constant object: "list" = "object",
        lenient data: Vec<FineTuningCheckpointPermission> = "data",
        lenient has_more: bool = "has_more",
        /// Nullable.
        optional first_id: String = "first_id",
        /// Nullable.
        optional last_id: String = "last_id",
    }
}
