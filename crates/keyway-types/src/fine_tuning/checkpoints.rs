// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

object! {
    /// What `fine_tuning.checkpoints.permissions.create`, `fine_tuning.checkpoints.permissions.list` gives: an object: the document's `FineTuningCheckpointPermission`.
    pub struct FineTuningCheckpointPermission {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"checkpoint.permission"`.
        constant object: "checkpoint.permission" = "object",
        /// The member `project_id`: a text.
        lenient project_id: String = "project_id",
    }
}

params! {
    /// What `fine_tuning.checkpoints.permissions.create` takes.
    pub struct FineTuningCheckpointPermissionCreateParams {
        /// The member `project_ids`: a list.
        required project_ids: Vec<String> = "project_ids",
    }
}

object! {
    /// What `fine_tuning.checkpoints.permissions.delete` gives: an object: the document's `DeleteFineTuningCheckpointPermissionResponse`.
    pub struct FineTuningCheckpointPermissionDeleteResponse {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"checkpoint.permission"`.
        constant object: "checkpoint.permission" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `fine_tuning.checkpoints.permissions.list` takes.
    pub struct FineTuningCheckpointPermissionListParams {
        /// The member `project_id`: a text.
        optional project_id: String = "project_id",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number. The API's default: `10`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`FineTuningCheckpointPermissionRetrieveParamsOrder`]. The API's default: `"descending"`.
        optional order: FineTuningCheckpointPermissionRetrieveParamsOrder = "order",
    }
}

params! {
    /// What `fine_tuning.checkpoints.permissions.retrieve` takes.
    pub struct FineTuningCheckpointPermissionRetrieveParams {
        /// The member `project_id`: a text.
        optional project_id: String = "project_id",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number. The API's default: `10`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`FineTuningCheckpointPermissionRetrieveParamsOrder`]. The API's default: `"descending"`.
        optional order: FineTuningCheckpointPermissionRetrieveParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `fine_tuning.checkpoints.permissions.list?order`.
    pub enum FineTuningCheckpointPermissionRetrieveParamsOrder {
        Ascending = "ascending",
        Descending = "descending",
    }
}

object! {
    /// What `fine_tuning.checkpoints.permissions.create`, `fine_tuning.checkpoints.permissions.list`, `fine_tuning.checkpoints.permissions.retrieve` gives: an object: the document's `ListFineTuningCheckpointPermissionResponse`.
    pub struct FineTuningCheckpointPermissionRetrieveResponse {
        /// The member `object`: `"list"`.
        constant object: "list" = "object",
        /// The member `data`: a list.
        lenient data: Vec<FineTuningCheckpointPermission> = "data",
        /// The member `has_more`: true or false.
        lenient has_more: bool = "has_more",
        /// The member `first_id`: a text. May be null.
        optional first_id: String = "first_id",
        /// The member `last_id`: a text. May be null.
        optional last_id: String = "last_id",
    }
}
