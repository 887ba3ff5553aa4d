// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{CreateVectorStoreFileRequest, FileChunkingStrategyParam};
use crate::shared::{SortOrder, VectorStoreFileAttributes};
use crate::support::{object, open_enum, params};

object! {
    /// Files added to a vector store together.
    ///
    /// Returned by `vector_stores.file_batches.cancel`, `vector_stores.file_batches.create`,
    /// `vector_stores.file_batches.retrieve`.
    pub struct VectorStoreFileBatch {
        /// Identifier of the file batch, `vsfb_…`.
        lenient id: String = "id",
        /// Always `"vector_store.files_batch"`.
        constant object: "vector_store.files_batch" = "object",
        /// When the file batch was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the vector store, `vs_…`.
        lenient vector_store_id: String = "vector_store_id",
        /// Processing status of the batch.
        lenient status: VectorStoreFileBatchStatus = "status",
        /// Number of files by processing status.
        lenient file_counts: VectorStoreFileBatchFileCounts = "file_counts",
    }
}

params! {
    /// Parameters of `vector_stores.file_batches.create`.
    pub struct VectorStoreFileBatchCreateParams {
        /// Identifiers of uploaded files to add, `file-…`. Use this or `files`, not both. 1 to 2000
        /// items.
        optional file_ids: Vec<String> = "file_ids",
        /// Files to add, each with its own attributes and chunking strategy. Use this or `file_ids`,
        /// not both. 1 to 2000 items.
        optional files: Vec<CreateVectorStoreFileRequest> = "files",
        /// How to split all files into chunks. Only applies with `file_ids`.
        optional chunking_strategy: FileChunkingStrategyParam = "chunking_strategy",
        /// Key-value pairs for all files, which searches can filter by. Only applies with `file_ids`.
        /// Nullable.
        optional attributes: VectorStoreFileAttributes = "attributes",
    }
}

object! {
    /// Number of files in a batch, by processing status.
    pub struct VectorStoreFileBatchFileCounts {
        /// Files being processed.
        lenient in_progress: i64 = "in_progress",
        /// Files that are ready for search.
        lenient completed: i64 = "completed",
        /// Files whose processing was cancelled.
        lenient cancelled: i64 = "cancelled",
        /// Files that could not be processed.
        lenient failed: i64 = "failed",
        /// All files.
        lenient total: i64 = "total",
    }
}

params! {
    /// Parameters of `vector_stores.file_batches.list_files`.
    pub struct VectorStoreFileBatchListFilesParams {
        /// Number of files per page. Default: `20`.
        optional limit: i64 = "limit",
        /// Sort order by creation time. Default: `"desc"`.
        optional order: SortOrder = "order",
        /// Lists files after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
        /// Lists files before the one with this ID. Pass the first ID of the page that follows.
        optional before: String = "before",
        /// Lists only files with this status.
        optional filter: VectorStoreFileBatchListFilesParamsFilter = "filter",
    }
}

open_enum! {
    /// Processing status to filter by.
    pub enum VectorStoreFileBatchListFilesParamsFilter {
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
        Cancelled = "cancelled",
    }
}

open_enum! {
    /// Processing status of a file batch.
    pub enum VectorStoreFileBatchStatus {
        /// Files are being processed.
        InProgress = "in_progress",
        /// Processing is complete.
        Completed = "completed",
        /// Processing was cancelled.
        Cancelled = "cancelled",
        /// Processing failed.
        Failed = "failed",
    }
}
