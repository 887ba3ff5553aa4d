// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::CreateVectorStoreFileRequest;
use crate::Nullable;
use crate::shared::{SortOrder, VectorStoreFileAttributes};
use crate::support::{object, open_enum, params};

object! {
    /// Parsed content of a file.
    ///
    /// Returned by `vector_stores.files.content`.
    pub struct FileContentResponse {
        /// Type of the content, such as `text`.
        optional r#type: String = "type",
        optional text: String = "text",
    }
}

/// Parameters of `vector_stores.files.create`.
pub type VectorStoreFileCreateParams = CreateVectorStoreFileRequest;

object! {
    /// Confirms that a file was removed from a vector store. The file itself remains.
    ///
    /// Returned by `vector_stores.files.delete`.
    pub struct VectorStoreFileDeleted {
        /// Identifier of the file, `file-…`.
        lenient id: String = "id",
        /// Always `"vector_store.file.deleted"`.
        constant object: "vector_store.file.deleted" = "object",
        /// Whether the file was removed from the vector store.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `vector_stores.files.list`.
    pub struct VectorStoreFileListParams {
        /// Number of files per page. Default: `20`.
        optional limit: i64 = "limit",
        /// Sort order by creation time. Default: `"desc"`.
        optional order: SortOrder = "order",
        /// Lists files after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
        /// Lists files before the one with this ID. Pass the first ID of the page that follows.
        optional before: String = "before",
        /// Lists only files with this status.
        optional filter: VectorStoreFileListParamsFilter = "filter",
    }
}

open_enum! {
    /// Processing status to filter by.
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
        /// Key-value pairs that replace the file's attributes. Nullable.
        required attributes: Nullable<VectorStoreFileAttributes> = "attributes",
    }
}
