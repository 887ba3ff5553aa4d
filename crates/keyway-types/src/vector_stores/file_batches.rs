// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{CreateVectorStoreFileRequest, FileChunkingStrategyParam};
use crate::shared::{SortOrder, VectorStoreFileAttributes};
use crate::support::{object, open_enum, params};

object! {
    /// Returned by `vector_stores.file_batches.cancel`, `vector_stores.file_batches.create`, `vector_stores.file_batches.retrieve`.
    pub struct VectorStoreFileBatch {
        lenient id: String = "id",
        /// Always `"vector_store.files_batch"`.
        constant object: "vector_store.files_batch" = "object",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient vector_store_id: String = "vector_store_id",
        lenient status: VectorStoreFileBatchStatus = "status",
        lenient file_counts: VectorStoreFileBatchFileCounts = "file_counts",
    }
}

params! {
    /// Parameters of `vector_stores.file_batches.create`.
    pub struct VectorStoreFileBatchCreateParams {
        /// 1 to 2000 items.
        optional file_ids: Vec<String> = "file_ids",
        /// 1 to 2000 items.
        optional files: Vec<CreateVectorStoreFileRequest> = "files",
        optional chunking_strategy: FileChunkingStrategyParam = "chunking_strategy",
        /// Nullable.
        optional attributes: VectorStoreFileAttributes = "attributes",
    }
}

object! {
    pub struct VectorStoreFileBatchFileCounts {
        lenient in_progress: i64 = "in_progress",
        lenient completed: i64 = "completed",
        lenient cancelled: i64 = "cancelled",
        lenient failed: i64 = "failed",
        lenient total: i64 = "total",
    }
}

params! {
    /// Parameters of `vector_stores.file_batches.list_files`.
    pub struct VectorStoreFileBatchListFilesParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: SortOrder = "order",
        optional after: String = "after",
        optional before: String = "before",
        optional filter: VectorStoreFileBatchListFilesParamsFilter = "filter",
    }
}

open_enum! {
    pub enum VectorStoreFileBatchListFilesParamsFilter {
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
        Cancelled = "cancelled",
    }
}

open_enum! {
    pub enum VectorStoreFileBatchStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Cancelled = "cancelled",
        Failed = "failed",
    }
}
