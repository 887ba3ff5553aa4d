// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::{ComparisonFilter, CompoundFilter, Metadata, SortOrder, VectorStoreFileAttributes};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// Lets the API choose how to split files into chunks.
    pub struct AutoFileChunkingStrategyParam {
        /// Always `"auto"`.
        constant r#type: "auto" = "type",
    }
}

params! {
    /// A file to add to a vector store.
    pub struct CreateVectorStoreFileRequest {
        /// Identifier of an uploaded file, `file-…`.
        required file_id: String = "file_id",
        /// How to split the file into chunks.
        optional chunking_strategy: FileChunkingStrategyParam = "chunking_strategy",
        /// Key-value pairs of the file, which searches can filter by. Nullable.
        optional attributes: VectorStoreFileAttributes = "attributes",
    }
}

tagged_union! {
    /// How a file was split into chunks.
    ///
    /// A union, told apart by `type`.
    pub enum FileChunkingStrategy by "type" {
        "static" => Static(StaticFileChunkingStrategyObject),
        "other" => Other(OtherFileChunkingStrategyObject),
    }
}

tagged_union! {
    /// How to split a file into chunks.
    ///
    /// A union, told apart by `type`.
    pub enum FileChunkingStrategyParam by "type" {
        "auto" => Auto(AutoFileChunkingStrategyParam),
        "static" => Static(StaticFileChunkingStrategyObjectParam),
    }
}

object! {
    /// An unknown chunking strategy, for files added before the API recorded it.
    pub struct OtherFileChunkingStrategyObject {
        /// Always `"other"`.
        constant r#type: "other" = "type",
    }
}

params! {
    /// Chunks of a fixed maximum size.
    pub struct StaticFileChunkingStrategy {
        /// Maximum size of a chunk in tokens. 100 to 4096.
        given max_chunk_size_tokens: i64 = "max_chunk_size_tokens",
        /// Tokens that consecutive chunks share; at most half of `max_chunk_size_tokens`.
        given chunk_overlap_tokens: i64 = "chunk_overlap_tokens",
    }
}

object! {
    /// A file split into chunks of a fixed maximum size.
    pub struct StaticFileChunkingStrategyObject {
        /// Always `"static"`.
        constant r#type: "static" = "type",
        /// Size and overlap of the chunks.
        lenient r#static: StaticFileChunkingStrategy = "static",
    }
}

params! {
    /// Splits files into chunks of a fixed maximum size.
    pub struct StaticFileChunkingStrategyObjectParam {
        /// Always `"static"`.
        constant r#type: "static" = "type",
        /// Size and overlap of the chunks.
        required r#static: StaticFileChunkingStrategy = "static",
    }
}

object! {
    /// A collection of files, chunked and embedded for search.
    ///
    /// Returned by `vector_stores.create`, `vector_stores.list`, `vector_stores.retrieve`,
    /// `vector_stores.update`.
    pub struct VectorStore {
        /// Identifier of the vector store, `vs_…`.
        lenient id: String = "id",
        /// Always `"vector_store"`.
        constant object: "vector_store" = "object",
        /// Storage that the files use, in bytes.
        lenient usage_bytes: i64 = "usage_bytes",
        /// When the vector store was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Whether the vector store is ready for use.
        lenient status: VectorStoreStatus = "status",
        /// When the vector store was last used. In seconds since 1970. Nullable.
        optional last_active_at: i64 = "last_active_at",
        lenient name: String = "name",
        /// Number of files by processing status.
        lenient file_counts: VectorStoreFileCounts = "file_counts",
        /// Key-value pairs you attached to the vector store. Nullable.
        optional metadata: Metadata = "metadata",
        /// How long after its last use the vector store expires.
        optional expires_after: VectorStoreExpirationAfter = "expires_after",
        /// When the vector store expires. In seconds since 1970. Nullable.
        optional expires_at: i64 = "expires_at",
    }
}

params! {
    /// Parameters of `vector_stores.create`.
    pub struct VectorStoreCreateParams {
        /// Identifiers of uploaded files to add, `file-…`. At most 500 items.
        optional file_ids: Vec<String> = "file_ids",
        optional name: String = "name",
        /// What the vector store is for.
        optional description: String = "description",
        /// How long after its last use the vector store expires.
        optional expires_after: VectorStoreExpirationAfter = "expires_after",
        /// How to split the files into chunks. Only applies with `file_ids`.
        optional chunking_strategy: VectorStoreCreateParamsChunkingStrategy = "chunking_strategy",
        /// Key-value pairs you attach to the vector store. Nullable.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// How to split the files into chunks.
    ///
    /// A union, told apart by `type`.
    pub enum VectorStoreCreateParamsChunkingStrategy by "type" {
        "auto" => Auto(AutoFileChunkingStrategyParam),
        "static" => Static(StaticFileChunkingStrategyObjectParam),
    }
}

object! {
    /// Confirms that a vector store was deleted.
    ///
    /// Returned by `vector_stores.delete`.
    pub struct VectorStoreDeleted {
        /// Identifier of the vector store, `vs_…`.
        lenient id: String = "id",
        /// Always `"vector_store.deleted"`.
        constant object: "vector_store.deleted" = "object",
        /// Whether the vector store was deleted.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// When a vector store expires.
    pub struct VectorStoreExpirationAfter {
        /// Event that the lifetime is counted from. Always `"last_active_at"`.
        constant anchor: "last_active_at" = "anchor",
        /// Days after the anchor at which the vector store expires. 1 to 365.
        given days: i64 = "days",
    }
}

object! {
    /// A file in a vector store.
    ///
    /// Returned by `vector_stores.file_batches.list_files`, `vector_stores.files.create`,
    /// `vector_stores.files.list`, `vector_stores.files.retrieve`, `vector_stores.files.update`.
    pub struct VectorStoreFile {
        /// Identifier of the file, `file-…`.
        lenient id: String = "id",
        /// Always `"vector_store.file"`.
        constant object: "vector_store.file" = "object",
        /// Storage that the file uses in the vector store, in bytes. It can differ from the file's own
        /// size.
        lenient usage_bytes: i64 = "usage_bytes",
        /// When the file was added to the vector store. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the vector store, `vs_…`.
        lenient vector_store_id: String = "vector_store_id",
        /// Processing status of the file. Only completed files can be searched.
        lenient status: VectorStoreFileStatus = "status",
        /// Why processing failed. Nullable.
        optional last_error: VectorStoreFileLastError = "last_error",
        /// How the file was split into chunks.
        optional chunking_strategy: FileChunkingStrategy = "chunking_strategy",
        /// Key-value pairs of the file, which searches can filter by. Nullable.
        optional attributes: VectorStoreFileAttributes = "attributes",
    }
}

object! {
    /// Number of files in a vector store, by processing status.
    pub struct VectorStoreFileCounts {
        /// Files being processed.
        lenient in_progress: i64 = "in_progress",
        /// Files that are ready for search.
        lenient completed: i64 = "completed",
        /// Files that could not be processed.
        lenient failed: i64 = "failed",
        /// Files whose processing was cancelled.
        lenient cancelled: i64 = "cancelled",
        /// All files.
        lenient total: i64 = "total",
    }
}

object! {
    /// Why processing of a file failed.
    pub struct VectorStoreFileLastError {
        /// Machine-readable error code.
        lenient code: VectorStoreFileLastErrorCode = "code",
        /// Human-readable description of the error.
        lenient message: String = "message",
    }
}

open_enum! {
    /// Why processing of a file failed.
    pub enum VectorStoreFileLastErrorCode {
        /// The server failed.
        ServerError = "server_error",
        /// The API does not support the file's type.
        UnsupportedFile = "unsupported_file",
        /// The file is invalid.
        InvalidFile = "invalid_file",
    }
}

open_enum! {
    /// Processing status of a file.
    pub enum VectorStoreFileStatus {
        /// The file is being processed.
        InProgress = "in_progress",
        /// The file is ready for search.
        Completed = "completed",
        /// Processing was cancelled.
        Cancelled = "cancelled",
        /// Processing failed; see `last_error`.
        Failed = "failed",
    }
}

params! {
    /// Parameters of `vector_stores.list`.
    pub struct VectorStoreListParams {
        /// Number of vector stores per page. Default: `20`.
        optional limit: i64 = "limit",
        /// Sort order by creation time. Default: `"desc"`.
        optional order: SortOrder = "order",
        /// Lists vector stores after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
        /// Lists vector stores before the one with this ID. Pass the first ID of the page that follows.
        optional before: String = "before",
    }
}

params! {
    /// Parameters of `vector_stores.search`.
    pub struct VectorStoreSearchParams {
        /// Text to search for.
        required query: VectorStoreSearchParamsQuery = "query",
        /// Whether the API rewrites the query for vector search. Default: `false`.
        optional rewrite_query: bool = "rewrite_query",
        /// Maximum number of results. 1 to 50. Default: `10`.
        optional max_num_results: i64 = "max_num_results",
        /// Searches only files whose attributes match.
        optional filters: VectorStoreSearchParamsFilters = "filters",
        /// How the API ranks and filters results.
        optional ranking_options: VectorStoreSearchParamsRankingOptions = "ranking_options",
    }
}

tagged_union! {
    /// A filter on file attributes.
    ///
    /// A union, told apart by `type`.
    pub enum VectorStoreSearchParamsFilters by "type" {
        "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin" => ComparisonFilter(ComparisonFilter),
        "and" | "or" => CompoundFilter(CompoundFilter),
    }
}

kind_union! {
    /// Text to search for: one query or several.
    pub enum VectorStoreSearchParamsQuery {
        string => String(String),
        array => Strings(Vec<String>),
    }
}

params! {
    /// How the API ranks and filters results.
    pub struct VectorStoreSearchParamsRankingOptions {
        /// Ranker to use. Default: `"auto"`.
        optional ranker: VectorStoreSearchParamsRankingOptionsRanker = "ranker",
        /// Drops results with a lower score. 0 to 1. Default: `0`.
        optional score_threshold: f64 = "score_threshold",
    }
}

open_enum! {
    /// Ranks search results.
    pub enum VectorStoreSearchParamsRankingOptionsRanker {
        /// Skips reranking.
        None = "none",
        /// The API picks the ranker.
        Auto = "auto",
        Default2024_11_15 = "default-2024-11-15",
    }
}

object! {
    /// A file that matches a search.
    ///
    /// Returned by `vector_stores.search`.
    pub struct VectorStoreSearchResponse {
        /// Identifier of the file, `file-…`.
        lenient file_id: String = "file_id",
        /// Name of the file.
        lenient filename: String = "filename",
        /// Similarity to the query; higher is better. 0 to 1.
        lenient score: f64 = "score",
        /// Key-value pairs of the file. Nullable.
        optional attributes: VectorStoreFileAttributes = "attributes",
        /// Chunks of the file that match the query.
        lenient content: Vec<VectorStoreSearchResultContentObject> = "content",
    }
}

object! {
    /// A chunk of a file.
    pub struct VectorStoreSearchResultContentObject {
        /// Always `"text"`.
        constant r#type: "text" = "type",
        /// Text of the chunk.
        lenient text: String = "text",
    }
}

open_enum! {
    /// State of a vector store.
    pub enum VectorStoreStatus {
        /// The vector store has expired.
        Expired = "expired",
        /// Files are being processed.
        InProgress = "in_progress",
        /// The vector store is ready for use.
        Completed = "completed",
    }
}

params! {
    /// Parameters of `vector_stores.update`.
    pub struct VectorStoreUpdateParams {
        /// New name of the vector store. Nullable.
        nullable name: String = "name",
        /// How long after its last use the vector store expires. Nullable.
        nullable expires_after: VectorStoreExpirationAfter = "expires_after",
        /// Key-value pairs that replace the vector store's metadata. Nullable.
        nullable metadata: Metadata = "metadata",
    }
}
