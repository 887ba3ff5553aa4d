// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::{ComparisonFilter, CompoundFilter, Metadata, SortOrder, VectorStoreFileAttributes};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    pub struct AutoFileChunkingStrategyParam {
        /// Always `"auto"`.
        constant r#type: "auto" = "type",
    }
}

params! {
    pub struct CreateVectorStoreFileRequest {
        required file_id: String = "file_id",
        optional chunking_strategy: FileChunkingStrategyParam = "chunking_strategy",
        /// Nullable.
        optional attributes: VectorStoreFileAttributes = "attributes",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum FileChunkingStrategy by "type" {
        "static" => Static(StaticFileChunkingStrategyObject),
        "other" => Other(OtherFileChunkingStrategyObject),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum FileChunkingStrategyParam by "type" {
        "auto" => Auto(AutoFileChunkingStrategyParam),
        "static" => Static(StaticFileChunkingStrategyObjectParam),
    }
}

object! {
    pub struct OtherFileChunkingStrategyObject {
        /// Always `"other"`.
        constant r#type: "other" = "type",
    }
}

params! {
    pub struct StaticFileChunkingStrategy {
        /// 100 to 4096.
        given max_chunk_size_tokens: i64 = "max_chunk_size_tokens",
        given chunk_overlap_tokens: i64 = "chunk_overlap_tokens",
    }
}

object! {
    pub struct StaticFileChunkingStrategyObject {
        /// Always `"static"`.
        constant r#type: "static" = "type",
        lenient r#static: StaticFileChunkingStrategy = "static",
    }
}

params! {
    pub struct StaticFileChunkingStrategyObjectParam {
        /// Always `"static"`.
        constant r#type: "static" = "type",
        required r#static: StaticFileChunkingStrategy = "static",
    }
}

object! {
    /// Returned by `vector_stores.create`, `vector_stores.list`, `vector_stores.retrieve`, `vector_stores.update`.
    pub struct VectorStore {
        lenient id: String = "id",
        /// Always `"vector_store"`.
        constant object: "vector_store" = "object",
        lenient usage_bytes: i64 = "usage_bytes",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient status: VectorStoreStatus = "status",
        /// In seconds since 1970. Nullable.
        optional last_active_at: i64 = "last_active_at",
        lenient name: String = "name",
        lenient file_counts: VectorStoreFileCounts = "file_counts",
        /// Nullable.
        optional metadata: Metadata = "metadata",
        optional expires_after: VectorStoreExpirationAfter = "expires_after",
        /// In seconds since 1970. Nullable.
        optional expires_at: i64 = "expires_at",
    }
}

params! {
    /// Parameters of `vector_stores.create`.
    pub struct VectorStoreCreateParams {
        /// At most 500 items.
        optional file_ids: Vec<String> = "file_ids",
        optional name: String = "name",
        optional description: String = "description",
        optional expires_after: VectorStoreExpirationAfter = "expires_after",
        optional chunking_strategy: VectorStoreCreateParamsChunkingStrategy = "chunking_strategy",
        /// Nullable.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum VectorStoreCreateParamsChunkingStrategy by "type" {
        "auto" => Auto(AutoFileChunkingStrategyParam),
        "static" => Static(StaticFileChunkingStrategyObjectParam),
    }
}

object! {
    /// Returned by `vector_stores.delete`.
    pub struct VectorStoreDeleted {
        lenient id: String = "id",
        /// Always `"vector_store.deleted"`.
        constant object: "vector_store.deleted" = "object",
        lenient deleted: bool = "deleted",
    }
}

params! {
    pub struct VectorStoreExpirationAfter {
        /// Always `"last_active_at"`.
        constant anchor: "last_active_at" = "anchor",
        /// 1 to 365.
        given days: i64 = "days",
    }
}

object! {
    /// Returned by `vector_stores.file_batches.list_files`, `vector_stores.files.create`, `vector_stores.files.list`, `vector_stores.files.retrieve`, `vector_stores.files.update`.
    pub struct VectorStoreFile {
        lenient id: String = "id",
        /// Always `"vector_store.file"`.
        constant object: "vector_store.file" = "object",
        lenient usage_bytes: i64 = "usage_bytes",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient vector_store_id: String = "vector_store_id",
        lenient status: VectorStoreFileStatus = "status",
        /// Nullable.
        optional last_error: VectorStoreFileLastError = "last_error",
        optional chunking_strategy: FileChunkingStrategy = "chunking_strategy",
        /// Nullable.
        optional attributes: VectorStoreFileAttributes = "attributes",
    }
}

object! {
    pub struct VectorStoreFileCounts {
        lenient in_progress: i64 = "in_progress",
        lenient completed: i64 = "completed",
        lenient failed: i64 = "failed",
        lenient cancelled: i64 = "cancelled",
        lenient total: i64 = "total",
    }
}

object! {
    pub struct VectorStoreFileLastError {
        lenient code: VectorStoreFileLastErrorCode = "code",
        lenient message: String = "message",
    }
}

open_enum! {
    pub enum VectorStoreFileLastErrorCode {
        ServerError = "server_error",
        UnsupportedFile = "unsupported_file",
        InvalidFile = "invalid_file",
    }
}

open_enum! {
    pub enum VectorStoreFileStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Cancelled = "cancelled",
        Failed = "failed",
    }
}

params! {
    /// Parameters of `vector_stores.list`.
    pub struct VectorStoreListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: SortOrder = "order",
        optional after: String = "after",
        optional before: String = "before",
    }
}

params! {
    /// Parameters of `vector_stores.search`.
    pub struct VectorStoreSearchParams {
        required query: VectorStoreSearchParamsQuery = "query",
        /// Default: `false`.
        optional rewrite_query: bool = "rewrite_query",
        /// 1 to 50. Default: `10`.
        optional max_num_results: i64 = "max_num_results",
        optional filters: VectorStoreSearchParamsFilters = "filters",
        optional ranking_options: VectorStoreSearchParamsRankingOptions = "ranking_options",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum VectorStoreSearchParamsFilters by "type" {
        "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin" => ComparisonFilter(ComparisonFilter),
        "and" | "or" => CompoundFilter(CompoundFilter),
    }
}

kind_union! {
    pub enum VectorStoreSearchParamsQuery {
        string => String(String),
        array => Strings(Vec<String>),
    }
}

params! {
    pub struct VectorStoreSearchParamsRankingOptions {
        /// Default: `"auto"`.
        optional ranker: VectorStoreSearchParamsRankingOptionsRanker = "ranker",
        /// 0 to 1. Default: `0`.
        optional score_threshold: f64 = "score_threshold",
    }
}

open_enum! {
    pub enum VectorStoreSearchParamsRankingOptionsRanker {
        None = "none",
        Auto = "auto",
        Default2024_11_15 = "default-2024-11-15",
    }
}

object! {
    /// Returned by `vector_stores.search`.
    pub struct VectorStoreSearchResponse {
        lenient file_id: String = "file_id",
        lenient filename: String = "filename",
        /// 0 to 1.
        lenient score: f64 = "score",
        /// Nullable.
        optional attributes: VectorStoreFileAttributes = "attributes",
        lenient content: Vec<VectorStoreSearchResultContentObject> = "content",
    }
}

object! {
    pub struct VectorStoreSearchResultContentObject {
        /// Always `"text"`.
        constant r#type: "text" = "type",
        lenient text: String = "text",
    }
}

open_enum! {
    pub enum VectorStoreStatus {
        Expired = "expired",
        InProgress = "in_progress",
        Completed = "completed",
    }
}

params! {
    /// Parameters of `vector_stores.update`.
    pub struct VectorStoreUpdateParams {
        /// Nullable.
        nullable name: String = "name",
        /// Nullable.
        nullable expires_after: VectorStoreExpirationAfter = "expires_after",
        /// Nullable.
        nullable metadata: Metadata = "metadata",
    }
}
