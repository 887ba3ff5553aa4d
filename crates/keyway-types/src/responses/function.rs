// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    ResponseInputFile, ResponseInputImage, WebSearchActionFind, WebSearchActionOpenPage,
    WebSearchActionSearch,
};
use crate::shared::ResponseInputText;
use crate::support::{open_enum, params, tagged_union};

tagged_union! {
    /// One of several objects: the document's `FunctionAndCustomToolCallOutput`.
    pub enum FunctionAndCustomToolCallOutput by "type" {
        "input_text" => InputText(ResponseInputText),
        "input_image" => InputImage(ResponseInputImage),
        "input_file" => InputFile(ResponseInputFile),
    }
}

params! {
    /// An object: the document's `WebSearchToolCall`.
    pub struct ResponseFunctionWebSearch {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"web_search_call"`.
        constant r#type: "web_search_call" = "type",
        /// The member `status`: one of the values of [`ResponseFunctionWebSearchStatus`].
        given status: ResponseFunctionWebSearchStatus = "status",
        /// The member `action`: one of the shapes of [`ResponseFunctionWebSearchAction`].
        given action: ResponseFunctionWebSearchAction = "action",
    }
}

tagged_union! {
    /// One of several objects: `action` of the document's `WebSearchToolCall`.
    pub enum ResponseFunctionWebSearchAction by "type" {
        "search" => Search(WebSearchActionSearch),
        "open_page" => OpenPage(WebSearchActionOpenPage),
        "find_in_page" => FindInPage(WebSearchActionFind),
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `WebSearchToolCall`.
    pub enum ResponseFunctionWebSearchStatus {
        InProgress = "in_progress",
        Searching = "searching",
        Completed = "completed",
        Failed = "failed",
        Incomplete = "incomplete",
    }
}
