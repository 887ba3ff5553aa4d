// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{CreateVectorStoreFileRequest, FileChunkingStrategyParam};
use crate::shared::{SortOrder, VectorStoreFileAttributes};
use crate::support::{object, open_enum, params};

object! {
    /// What `vector_stores.file_batches.cancel`, `vector_stores.file_batches.create`, `vector_stores.file_batches.retrieve` gives: an object: the document's `VectorStoreFileBatchObject`.
    pub struct VectorStoreFileBatch {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"vector_store.files_batch"`.
        constant object: "vector_store.files_batch" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `vector_store_id`: a text.
        lenient vector_store_id: String = "vector_store_id",
        /// The member `status`: one of the values of [`VectorStoreFileBatchStatus`].
        lenient status: VectorStoreFileBatchStatus = "status",
        /// The member `file_counts`: an object, [`VectorStoreFileBatchFileCounts`].
        lenient file_counts: VectorStoreFileBatchFileCounts = "file_counts",
    }
}

params! {
    /// What `vector_stores.file_batches.create` takes.
    pub struct VectorStoreFileBatchCreateParams {
        /// The member `file_ids`: a list of 1 to 2000 items.
        optional file_ids: Vec<String> = "file_ids",
        /// The member `files`: a list of 1 to 2000 items.
        optional files: Vec<CreateVectorStoreFileRequest> = "files",
        /// The member `chunking_strategy`: one of the shapes of [`FileChunkingStrategyParam`].
        optional chunking_strategy: FileChunkingStrategyParam = "chunking_strategy",
        /// The member `attributes`: an object of one's own names of at most 16 members. May be null.
        optional attributes: VectorStoreFileAttributes = "attributes",
    }
}

object! {
    /// An object: `file_counts` of the document's `VectorStoreFileBatchObject`.
    pub struct VectorStoreFileBatchFileCounts {
        /// The member `in_progress`: a whole number.
        lenient in_progress: i64 = "in_progress",
        /// The member `completed`: a whole number.
        lenient completed: i64 = "completed",
        /// The member `cancelled`: a whole number.
        lenient cancelled: i64 = "cancelled",
        /// The member `failed`: a whole number.
        lenient failed: i64 = "failed",
        /// The member `total`: a whole number.
        lenient total: i64 = "total",
    }
}

params! {
    /// What `vector_stores.file_batches.list_files` takes.
    pub struct VectorStoreFileBatchListFilesParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
        /// The member `filter`: one of the values of [`VectorStoreFileBatchListFilesParamsFilter`].
        optional filter: VectorStoreFileBatchListFilesParamsFilter = "filter",
    }
}

open_enum! {
    /// A string with known values: the document's `vector_stores.file_batches.list_files?filter`.
    pub enum VectorStoreFileBatchListFilesParamsFilter {
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
        Cancelled = "cancelled",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `VectorStoreFileBatchObject`.
    pub enum VectorStoreFileBatchStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Cancelled = "cancelled",
        Failed = "failed",
    }
}
