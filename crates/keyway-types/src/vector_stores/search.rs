// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::shared::{ComparisonFilter, CompoundFilter, VectorStoreFileAttributes};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

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
