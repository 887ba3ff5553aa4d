// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{ApproximateLocation, SearchContentType, SearchContextSize};
use crate::support::{object, open_enum, params};

object! {
    /// An object: the document's `ResponseWebSearchCallCompletedEvent`.
    pub struct ResponseWebSearchCallCompletedEvent {
        /// The member `type`: `"response.web_search_call.completed"`.
        constant r#type: "response.web_search_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseWebSearchCallInProgressEvent`.
    pub struct ResponseWebSearchCallInProgressEvent {
        /// The member `type`: `"response.web_search_call.in_progress"`.
        constant r#type: "response.web_search_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseWebSearchCallSearchingEvent`.
    pub struct ResponseWebSearchCallSearchingEvent {
        /// The member `type`: `"response.web_search_call.searching"`.
        constant r#type: "response.web_search_call.searching" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

params! {
    /// An object: the document's `WebSearchActionFind`.
    pub struct WebSearchActionFind {
        /// The member `type`: `"find_in_page"`.
        constant r#type: "find_in_page" = "type",
        /// The member `url`: an address (URI).
        given url: String = "url",
        /// The member `pattern`: a text.
        given pattern: String = "pattern",
    }
}

params! {
    /// An object: the document's `WebSearchActionOpenPage`.
    pub struct WebSearchActionOpenPage {
        /// The member `type`: `"open_page"`.
        constant r#type: "open_page" = "type",
        /// The member `url`: an address (URI). May be null.
        optional url: String = "url",
    }
}

params! {
    /// An object: the document's `WebSearchActionSearch`.
    pub struct WebSearchActionSearch {
        /// The member `type`: `"search"`.
        constant r#type: "search" = "type",
        /// The member `query`: a text. Deprecated by the API.
        optional query: String = "query",
        /// The member `queries`: a list.
        optional queries: Vec<String> = "queries",
        /// The member `sources`: a list.
        optional sources: Vec<WebSearchActionSearchSource> = "sources",
    }
}

params! {
    /// An object: `sources[]` of the document's `WebSearchActionSearch`.
    pub struct WebSearchActionSearchSource {
        /// The member `type`: `"url"`.
        constant r#type: "url" = "type",
        /// The member `url`: an address (URI).
        given url: String = "url",
    }
}

params! {
    /// An object: the document's `WebSearchApproximateLocation`.
    pub struct WebSearchApproximateLocation {
        /// The member `type`: `"approximate"`. The API's default: `"approximate"`.
        constant r#type: "approximate" = "type",
        /// The member `country`: a text. May be null.
        optional country: String = "country",
        /// The member `region`: a text. May be null.
        optional region: String = "region",
        /// The member `city`: a text. May be null.
        optional city: String = "city",
        /// The member `timezone`: a text. May be null.
        optional timezone: String = "timezone",
    }
}

params! {
    /// An object: the document's `WebSearchPreviewTool`.
    pub struct WebSearchPreviewTool {
        /// The member `type`: one of the values of [`WebSearchPreviewToolType`]. The API's default: `"web_search_preview"`.
        given r#type: WebSearchPreviewToolType = "type",
        /// The member `user_location`: an object, [`ApproximateLocation`]. May be null.
        optional user_location: ApproximateLocation = "user_location",
        /// The member `search_context_size`: one of the values of [`SearchContextSize`].
        optional search_context_size: SearchContextSize = "search_context_size",
        /// The member `search_content_types`: a list.
        optional search_content_types: Vec<SearchContentType> = "search_content_types",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `WebSearchPreviewTool`.
    pub enum WebSearchPreviewToolType {
        WebSearchPreview = "web_search_preview",
        WebSearchPreview2025_03_11 = "web_search_preview_2025_03_11",
    }
}

params! {
    /// An object: the document's `WebSearchTool`.
    pub struct WebSearchTool {
        /// The member `type`: one of the values of [`WebSearchToolType`]. The API's default: `"web_search"`.
        given r#type: WebSearchToolType = "type",
        /// The member `external_web_access`: true or false. The API's default: `true`.
        optional external_web_access: bool = "external_web_access",
        /// The member `filters`: an object, [`WebSearchToolFilters`]. May be null.
        optional filters: WebSearchToolFilters = "filters",
        /// The member `user_location`: an object, [`WebSearchApproximateLocation`]. May be null.
        optional user_location: WebSearchApproximateLocation = "user_location",
        /// The member `search_context_size`: one of the values of [`WebSearchToolSearchContextSize`]. The API's default: `"medium"`.
        optional search_context_size: WebSearchToolSearchContextSize = "search_context_size",
    }
}

params! {
    /// An object: `filters` of the document's `WebSearchTool`.
    pub struct WebSearchToolFilters {
        /// The member `allowed_domains`: a list. The API's default: `[]`. May be null.
        optional allowed_domains: Vec<String> = "allowed_domains",
    }
}

open_enum! {
    /// A string with known values: `search_context_size` of the document's `WebSearchTool`.
    pub enum WebSearchToolSearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `WebSearchTool`.
    pub enum WebSearchToolType {
        WebSearch = "web_search",
        WebSearch2025_08_26 = "web_search_2025_08_26",
    }
}
