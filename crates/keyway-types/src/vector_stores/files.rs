// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::CreateVectorStoreFileRequest;
use crate::Nullable;
use crate::shared::{SortOrder, VectorStoreFileAttributes};
use crate::support::{object, open_enum, params};

object! {
    /// What `vector_stores.files.content` gives: an object: `data[]` of the document's `VectorStoreFileContentResponse`.
    pub struct FileContentResponse {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `text`: a text.
        optional text: String = "text",
    }
}

/// What `vector_stores.files.create` takes.
pub type VectorStoreFileCreateParams = CreateVectorStoreFileRequest;

object! {
    /// What `vector_stores.files.delete` gives: an object: the document's `DeleteVectorStoreFileResponse`.
    pub struct VectorStoreFileDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"vector_store.file.deleted"`.
        constant object: "vector_store.file.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `vector_stores.files.list` takes.
    pub struct VectorStoreFileListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
        /// The member `filter`: one of the values of [`VectorStoreFileListParamsFilter`].
        optional filter: VectorStoreFileListParamsFilter = "filter",
    }
}

open_enum! {
    /// A string with known values: the document's `vector_stores.files.list?filter`.
    pub enum VectorStoreFileListParamsFilter {
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
        Cancelled = "cancelled",
    }
}

params! {
    /// What `vector_stores.files.update` takes.
    pub struct VectorStoreFileUpdateParams {
        /// The member `attributes`: an object of one's own names of at most 16 members. May be null.
        required attributes: Nullable<VectorStoreFileAttributes> = "attributes",
    }
}
