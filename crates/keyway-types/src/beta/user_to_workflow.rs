// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::responses::{
    WaitParam, WebSearchActionFind, WebSearchActionOpenPage, WebSearchActionSearch,
    WebSearchActionSearchSource, WebSearchApproximateLocation, WebSearchPreviewTool,
    WebSearchPreviewToolType, WebSearchTool, WebSearchToolFilters, WebSearchToolSearchContextSize,
    WebSearchToolType,
};
use crate::shared::{VectorStoreFileAttributes, VectorStoreFileAttributesValue, Verbosity};
use crate::support::{object, params};

object! {
    /// An object: the document's `UserMessageInputText`.
    pub struct UserMessageInputText {
        /// The member `type`: `"input_text"`. The API's default: `"input_text"`.
        constant r#type: "input_text" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}

object! {
    /// An object: the document's `UserMessageQuotedText`.
    pub struct UserMessageQuotedText {
        /// The member `type`: `"quoted_text"`. The API's default: `"quoted_text"`.
        constant r#type: "quoted_text" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}

/// A value: the document's `BetaVectorStoreFileAttributes`.
pub type BetaVectorStoreFileAttributes = VectorStoreFileAttributes;

/// A value: the document's `BetaVectorStoreFileAttributes{}`.
pub type BetaVectorStoreFileAttributesValue = VectorStoreFileAttributesValue;

/// A value: the document's `BetaVerbosity`.
pub type BetaVerbosity = Verbosity;

/// A value: the document's `BetaWaitParam`.
pub type BetaWaitParam = WaitParam;

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

params! {
    /// An object: the document's `WorkflowTracingParam`.
    pub struct WorkflowTracingParam {
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
    }
}
