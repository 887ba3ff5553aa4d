// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::CreateVectorStoreFileRequest;
use crate::Nullable;
use crate::shared::{SortOrder, VectorStoreFileAttributes};
use crate::support::{object, open_enum, params};

object! {
    /// Returned by `vector_stores.files.content`.
    pub struct FileContentResponse {
        optional r#type: String = "type",
        optional text: String = "text",
    }
}

/// Parameters of `vector_stores.files.create`.
pub type VectorStoreFileCreateParams = CreateVectorStoreFileRequest;

object! {
    /// Returned by `vector_stores.files.delete`.
    pub struct VectorStoreFileDeleted {
        lenient id: String = "id",
        /// Always `"vector_store.file.deleted"`.
        constant object: "vector_store.file.deleted" = "object",
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `vector_stores.files.list`.
    pub struct VectorStoreFileListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: SortOrder = "order",
        optional after: String = "after",
        optional before: String = "before",
        optional filter: VectorStoreFileListParamsFilter = "filter",
    }
}

open_enum! {
    pub enum VectorStoreFileListParamsFilter {
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
        Cancelled = "cancelled",
    }
}

params! {
    /// Parameters of `vector_stores.files.update`.
    pub struct VectorStoreFileUpdateParams {
        /// Nullable.
        required attributes: Nullable<VectorStoreFileAttributes> = "attributes",
    }
}
