// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::shared::{ComparisonFilter, CompoundFilter, Metadata, SortOrder, VectorStoreFileAttributes};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// An object: the document's `AutoChunkingStrategyRequestParam`.
    pub struct AutoFileChunkingStrategyParam {
        /// The member `type`: `"auto"`.
        constant r#type: "auto" = "type",
    }
}

params! {
    /// An object: the document's `CreateVectorStoreFileRequest`.
    pub struct CreateVectorStoreFileRequest {
        /// The member `file_id`: a text.
        required file_id: String = "file_id",
        /// The member `chunking_strategy`: one of the shapes of [`FileChunkingStrategyParam`].
        optional chunking_strategy: FileChunkingStrategyParam = "chunking_strategy",
        /// The member `attributes`: an object of one's own names of at most 16 members. May be null.
        optional attributes: VectorStoreFileAttributes = "attributes",
    }
}

tagged_union! {
    /// One of several objects: `chunking_strategy` of the document's `VectorStoreFileObject`.
    pub enum FileChunkingStrategy by "type" {
        "static" => Static(StaticFileChunkingStrategyObject),
        "other" => Other(OtherFileChunkingStrategyObject),
    }
}

tagged_union! {
    /// One of several objects: the document's `ChunkingStrategyRequestParam`.
    pub enum FileChunkingStrategyParam by "type" {
        "auto" => Auto(AutoFileChunkingStrategyParam),
        "static" => Static(StaticFileChunkingStrategyObjectParam),
    }
}

object! {
    /// An object: the document's `OtherChunkingStrategyResponseParam`.
    pub struct OtherFileChunkingStrategyObject {
        /// The member `type`: `"other"`.
        constant r#type: "other" = "type",
    }
}

params! {
    /// An object: the document's `StaticChunkingStrategy`.
    pub struct StaticFileChunkingStrategy {
        /// The member `max_chunk_size_tokens`: a whole number, 100 to 4096.
        given max_chunk_size_tokens: i64 = "max_chunk_size_tokens",
        /// The member `chunk_overlap_tokens`: a whole number.
        given chunk_overlap_tokens: i64 = "chunk_overlap_tokens",
    }
}

object! {
    /// An object: the document's `StaticChunkingStrategyResponseParam`.
    pub struct StaticFileChunkingStrategyObject {
        /// The member `type`: `"static"`.
        constant r#type: "static" = "type",
        /// The member `static`: an object, [`StaticFileChunkingStrategy`].
        lenient r#static: StaticFileChunkingStrategy = "static",
    }
}

params! {
    /// An object: the document's `StaticChunkingStrategyRequestParam`.
    pub struct StaticFileChunkingStrategyObjectParam {
        /// The member `type`: `"static"`.
        constant r#type: "static" = "type",
        /// The member `static`: an object, [`StaticFileChunkingStrategy`].
        required r#static: StaticFileChunkingStrategy = "static",
    }
}

object! {
    /// What `vector_stores.create`, `vector_stores.list`, `vector_stores.retrieve` gives: an object: the document's `VectorStoreObject`.
    pub struct VectorStore {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"vector_store"`.
        constant object: "vector_store" = "object",
        /// The member `usage_bytes`: a whole number.
        lenient usage_bytes: i64 = "usage_bytes",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `status`: one of the values of [`VectorStoreStatus`].
        lenient status: VectorStoreStatus = "status",
        /// The member `last_active_at`: a whole number, in seconds since 1970. May be null.
        optional last_active_at: i64 = "last_active_at",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `file_counts`: an object, [`VectorStoreFileCounts`].
        lenient file_counts: VectorStoreFileCounts = "file_counts",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `expires_after`: an object, [`VectorStoreExpirationAfter`].
        optional expires_after: VectorStoreExpirationAfter = "expires_after",
        /// The member `expires_at`: a whole number, in seconds since 1970. May be null.
        optional expires_at: i64 = "expires_at",
    }
}

params! {
    /// What `vector_stores.create` takes.
    pub struct VectorStoreCreateParams {
        /// The member `file_ids`: a list of at most 500 items.
        optional file_ids: Vec<String> = "file_ids",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `description`: a text.
        optional description: String = "description",
        /// The member `expires_after`: an object, [`VectorStoreExpirationAfter`].
        optional expires_after: VectorStoreExpirationAfter = "expires_after",
        /// The member `chunking_strategy`: one of the shapes of [`VectorStoreCreateParamsChunkingStrategy`].
        optional chunking_strategy: VectorStoreCreateParamsChunkingStrategy = "chunking_strategy",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// One of several objects: `chunking_strategy` of the document's `CreateVectorStoreRequest`.
    pub enum VectorStoreCreateParamsChunkingStrategy by "type" {
        "auto" => Auto(AutoFileChunkingStrategyParam),
        "static" => Static(StaticFileChunkingStrategyObjectParam),
    }
}

object! {
    /// What `vector_stores.delete` gives: an object: the document's `DeleteVectorStoreResponse`.
    pub struct VectorStoreDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"vector_store.deleted"`.
        constant object: "vector_store.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// An object: the document's `VectorStoreExpirationAfter`.
    pub struct VectorStoreExpirationAfter {
        /// The member `anchor`: `"last_active_at"`.
        constant anchor: "last_active_at" = "anchor",
        /// The member `days`: a whole number, 1 to 365.
        given days: i64 = "days",
    }
}

object! {
    /// What `vector_stores.file_batches.list_files`, `vector_stores.files.create`, `vector_stores.files.list` gives: an object: the document's `VectorStoreFileObject`.
    pub struct VectorStoreFile {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"vector_store.file"`.
        constant object: "vector_store.file" = "object",
        /// The member `usage_bytes`: a whole number.
        lenient usage_bytes: i64 = "usage_bytes",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `vector_store_id`: a text.
        lenient vector_store_id: String = "vector_store_id",
        /// The member `status`: one of the values of [`VectorStoreFileStatus`].
        lenient status: VectorStoreFileStatus = "status",
        /// The member `last_error`: an object, [`VectorStoreFileLastError`]. May be null.
        optional last_error: VectorStoreFileLastError = "last_error",
        /// The member `chunking_strategy`: one of the shapes of [`FileChunkingStrategy`].
        optional chunking_strategy: FileChunkingStrategy = "chunking_strategy",
        /// The member `attributes`: an object of one's own names of at most 16 members. May be null.
        optional attributes: VectorStoreFileAttributes = "attributes",
    }
}

object! {
    /// An object: `file_counts` of the document's `VectorStoreObject`.
    pub struct VectorStoreFileCounts {
        /// The member `in_progress`: a whole number.
        lenient in_progress: i64 = "in_progress",
        /// The member `completed`: a whole number.
        lenient completed: i64 = "completed",
        /// The member `failed`: a whole number.
        lenient failed: i64 = "failed",
        /// The member `cancelled`: a whole number.
        lenient cancelled: i64 = "cancelled",
        /// The member `total`: a whole number.
        lenient total: i64 = "total",
    }
}

object! {
    /// An object: `last_error` of the document's `VectorStoreFileObject`.
    pub struct VectorStoreFileLastError {
        /// The member `code`: one of the values of [`VectorStoreFileLastErrorCode`].
        lenient code: VectorStoreFileLastErrorCode = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

open_enum! {
    /// A string with known values: `last_error.code` of the document's `VectorStoreFileObject`.
    pub enum VectorStoreFileLastErrorCode {
        ServerError = "server_error",
        UnsupportedFile = "unsupported_file",
        InvalidFile = "invalid_file",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `VectorStoreFileObject`.
    pub enum VectorStoreFileStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Cancelled = "cancelled",
        Failed = "failed",
    }
}

params! {
    /// What `vector_stores.list` takes.
    pub struct VectorStoreListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
    }
}

params! {
    /// What `vector_stores.search` takes.
    pub struct VectorStoreSearchParams {
        /// The member `query`: one of the shapes of [`VectorStoreSearchParamsQuery`].
        required query: VectorStoreSearchParamsQuery = "query",
        /// The member `rewrite_query`: true or false. The API's default: `false`.
        optional rewrite_query: bool = "rewrite_query",
        /// The member `max_num_results`: a whole number, 1 to 50. The API's default: `10`.
        optional max_num_results: i64 = "max_num_results",
        /// The member `filters`: one of the shapes of [`VectorStoreSearchParamsFilters`].
        optional filters: VectorStoreSearchParamsFilters = "filters",
        /// The member `ranking_options`: an object, [`VectorStoreSearchParamsRankingOptions`].
        optional ranking_options: VectorStoreSearchParamsRankingOptions = "ranking_options",
    }
}

tagged_union! {
    /// One of several objects: `filters` of the document's `VectorStoreSearchRequest`.
    pub enum VectorStoreSearchParamsFilters by "type" {
        "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin" => ComparisonFilter(ComparisonFilter),
        "and" | "or" => CompoundFilter(CompoundFilter),
    }
}

kind_union! {
    /// One of several shapes: `query` of the document's `VectorStoreSearchRequest`.
    pub enum VectorStoreSearchParamsQuery {
        string => String(String),
        array => Strings(Vec<String>),
    }
}

params! {
    /// An object: `ranking_options` of the document's `VectorStoreSearchRequest`.
    pub struct VectorStoreSearchParamsRankingOptions {
        /// The member `ranker`: one of the values of [`VectorStoreSearchParamsRankingOptionsRanker`]. The API's default: `"auto"`.
        optional ranker: VectorStoreSearchParamsRankingOptionsRanker = "ranker",
        /// The member `score_threshold`: a number, 0 to 1. The API's default: `0`.
        optional score_threshold: f64 = "score_threshold",
    }
}

open_enum! {
    /// A string with known values: `ranking_options.ranker` of the document's `VectorStoreSearchRequest`.
    pub enum VectorStoreSearchParamsRankingOptionsRanker {
        None = "none",
        Auto = "auto",
        Default2024_11_15 = "default-2024-11-15",
    }
}

object! {
    /// What `vector_stores.search` gives: an object: the document's `VectorStoreSearchResultItem`.
    pub struct VectorStoreSearchResponse {
        /// The member `file_id`: a text.
        lenient file_id: String = "file_id",
        /// The member `filename`: a text.
        lenient filename: String = "filename",
        /// The member `score`: a number, 0 to 1.
        lenient score: f64 = "score",
        /// The member `attributes`: an object of one's own names of at most 16 members. May be null.
        optional attributes: VectorStoreFileAttributes = "attributes",
        /// The member `content`: a list.
        lenient content: Vec<VectorStoreSearchResultContentObject> = "content",
    }
}

object! {
    /// An object: the document's `VectorStoreSearchResultContentObject`.
    pub struct VectorStoreSearchResultContentObject {
        /// The member `type`: `"text"`.
        constant r#type: "text" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `VectorStoreObject`.
    pub enum VectorStoreStatus {
        Expired = "expired",
        InProgress = "in_progress",
        Completed = "completed",
    }
}

params! {
    /// What `vector_stores.update` takes.
    pub struct VectorStoreUpdateParams {
        /// The member `name`: a text. May be null.
        nullable name: String = "name",
        /// The member `expires_after`: an object, [`VectorStoreExpirationAfter`]. May be null.
        nullable expires_after: VectorStoreExpirationAfter = "expires_after",
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: Metadata = "metadata",
    }
}
