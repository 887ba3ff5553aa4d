// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{Filters, RankingOptions};
use crate::shared::VectorStoreFileAttributes;
use crate::support::{object, open_enum, params};

params! {
    /// An object: the document's `FileCitationBody`.
    pub struct FileCitationBody {
        /// The member `type`: `"file_citation"`. The API's default: `"file_citation"`.
        constant r#type: "file_citation" = "type",
        /// The member `file_id`: a text.
        given file_id: String = "file_id",
        /// The member `index`: a whole number.
        given index: i64 = "index",
        /// The member `filename`: a text.
        given filename: String = "filename",
    }
}

open_enum! {
    /// A string with known values: the document's `FileDetailEnum`.
    pub enum FileDetailEnum {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

open_enum! {
    /// A string with known values: the document's `FileInputDetail`.
    pub enum FileInputDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

params! {
    /// An object: the document's `FilePath`.
    pub struct FilePath {
        /// The member `type`: `"file_path"`.
        constant r#type: "file_path" = "type",
        /// The member `file_id`: a text.
        given file_id: String = "file_id",
        /// The member `index`: a whole number.
        given index: i64 = "index",
    }
}

params! {
    /// An object: the document's `FileSearchTool`.
    pub struct FileSearchTool {
        /// The member `type`: `"file_search"`. The API's default: `"file_search"`.
        constant r#type: "file_search" = "type",
        /// The member `vector_store_ids`: a list.
        lenient vector_store_ids: Vec<String> = "vector_store_ids",
        /// The member `max_num_results`: a whole number.
        optional max_num_results: i64 = "max_num_results",
        /// The member `ranking_options`: an object, [`RankingOptions`].
        optional ranking_options: RankingOptions = "ranking_options",
        /// The member `filters`: one of the shapes of [`Filters`]. May be null.
        optional filters: Filters = "filters",
    }
}

object! {
    /// An object: the document's `ResponseFileSearchCallCompletedEvent`.
    pub struct ResponseFileSearchCallCompletedEvent {
        /// The member `type`: `"response.file_search_call.completed"`.
        constant r#type: "response.file_search_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseFileSearchCallInProgressEvent`.
    pub struct ResponseFileSearchCallInProgressEvent {
        /// The member `type`: `"response.file_search_call.in_progress"`.
        constant r#type: "response.file_search_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseFileSearchCallSearchingEvent`.
    pub struct ResponseFileSearchCallSearchingEvent {
        /// The member `type`: `"response.file_search_call.searching"`.
        constant r#type: "response.file_search_call.searching" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

params! {
    /// An object: the document's `FileSearchToolCall`.
    pub struct ResponseFileSearchToolCall {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"file_search_call"`.
        constant r#type: "file_search_call" = "type",
        /// The member `status`: one of the values of [`ResponseFileSearchToolCallStatus`].
        given status: ResponseFileSearchToolCallStatus = "status",
        /// The member `queries`: a list.
        lenient queries: Vec<String> = "queries",
        /// The member `results`: a list. May be null.
        optional results: Vec<ResponseFileSearchToolCallResult> = "results",
    }
}

params! {
    /// An object: `results[]` of the document's `FileSearchToolCall`.
    pub struct ResponseFileSearchToolCallResult {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
        /// The member `text`: a text.
        optional text: String = "text",
        /// The member `filename`: a text.
        optional filename: String = "filename",
        /// The member `attributes`: an object of one's own names of at most 16 members. May be null.
        optional attributes: VectorStoreFileAttributes = "attributes",
        /// The member `score`: a number.
        optional score: f64 = "score",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `FileSearchToolCall`.
    pub enum ResponseFileSearchToolCallStatus {
        InProgress = "in_progress",
        Searching = "searching",
        Completed = "completed",
        Incomplete = "incomplete",
        Failed = "failed",
    }
}
