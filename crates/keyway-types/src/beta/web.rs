// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::responses::{
    WebSearchActionFind, WebSearchActionOpenPage, WebSearchActionSearch, WebSearchActionSearchSource,
    WebSearchApproximateLocation, WebSearchPreviewTool, WebSearchPreviewToolType, WebSearchTool,
    WebSearchToolFilters, WebSearchToolSearchContextSize, WebSearchToolType,
};
use crate::support::{object, tagged_union};

/// A value: the document's `BetaWebSearchActionFind`.
pub type BetaWebSearchActionFind = WebSearchActionFind;

/// A value: the document's `BetaWebSearchActionOpenPage`.
pub type BetaWebSearchActionOpenPage = WebSearchActionOpenPage;

/// A value: the document's `BetaWebSearchActionSearch`.
pub type BetaWebSearchActionSearch = WebSearchActionSearch;

/// A value: `sources[]` of the document's `BetaWebSearchActionSearch`.
pub type BetaWebSearchActionSearchSource = WebSearchActionSearchSource;

/// A value: the document's `BetaWebSearchApproximateLocation`.
pub type BetaWebSearchApproximateLocation = WebSearchApproximateLocation;

/// A value: the document's `BetaWebSearchPreviewTool`.
pub type BetaWebSearchPreviewTool = WebSearchPreviewTool;

/// A value: `type` of the document's `BetaWebSearchPreviewTool`.
pub type BetaWebSearchPreviewToolType = WebSearchPreviewToolType;

/// A value: the document's `BetaWebSearchTool`.
pub type BetaWebSearchTool = WebSearchTool;

/// A value: `filters` of the document's `BetaWebSearchTool`.
pub type BetaWebSearchToolFilters = WebSearchToolFilters;

/// A value: `search_context_size` of the document's `BetaWebSearchTool`.
pub type BetaWebSearchToolSearchContextSize = WebSearchToolSearchContextSize;

/// A value: `type` of the document's `BetaWebSearchTool`.
pub type BetaWebSearchToolType = WebSearchToolType;

tagged_union! {
    /// One of several objects: the document's `WebSearchAction`.
    pub enum WebSearchAction by "type" {
        "search" => Search(WebSearchActionResourceSearch),
        "open_page" => OpenPage(WebSearchActionResourceOpenPage),
        "find_in_page" => FindInPage(WebSearchActionResourceFindInPage),
        "other" => Other(WebSearchActionResourceOther),
    }
}

object! {
    /// An object: the document's `WebSearchActionResourceFindInPage`.
    pub struct WebSearchActionResourceFindInPage {
        /// The member `pattern`: a text. May be null.
        optional pattern: String = "pattern",
        /// The member `type`: `"find_in_page"`.
        constant r#type: "find_in_page" = "type",
        /// The member `url`: a text. May be null.
        optional url: String = "url",
    }
}

object! {
    /// An object: the document's `WebSearchActionResourceOpenPage`.
    pub struct WebSearchActionResourceOpenPage {
        /// The member `type`: `"open_page"`.
        constant r#type: "open_page" = "type",
        /// The member `url`: a text. May be null.
        optional url: String = "url",
    }
}

object! {
    /// An object: the document's `WebSearchActionResourceOther`.
    pub struct WebSearchActionResourceOther {
        /// The member `type`: `"other"`.
        constant r#type: "other" = "type",
    }
}

object! {
    /// An object: the document's `WebSearchActionResourceSearch`.
    pub struct WebSearchActionResourceSearch {
        /// The member `queries`: a list. May be null.
        optional queries: Vec<String> = "queries",
        /// The member `query`: a text. May be null.
        optional query: String = "query",
        /// The member `type`: `"search"`.
        constant r#type: "search" = "type",
    }
}
