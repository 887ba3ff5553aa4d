// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::Tool;
use crate::support::{open_enum, params};

params! {
    /// An object: the document's `SpecificProgrammaticToolCallingParam`.
    pub struct SpecificProgrammaticToolCallingParam {
        /// The member `type`: `"programmatic_tool_calling"`. The API's default: `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
    }
}

params! {
    /// An object: the document's `SummaryTextContent`.
    pub struct SummaryTextContent {
        /// The member `type`: `"summary_text"`. The API's default: `"summary_text"`.
        constant r#type: "summary_text" = "type",
        /// The member `text`: a text.
        given text: String = "text",
    }
}

/// A value: the document's `ToolsArray`.
pub type ToolsArray = Vec<Tool>;

params! {
    /// An object: the document's `TopLogProb`.
    pub struct TopLogProb {
        /// The member `token`: a text.
        given token: String = "token",
        /// The member `logprob`: a number.
        given logprob: f64 = "logprob",
        /// The member `bytes`: a list.
        lenient bytes: Vec<i64> = "bytes",
    }
}

open_enum! {
    /// A string with known values: the document's `TruncationEnum`.
    pub enum TruncationEnum {
        Auto = "auto",
        Disabled = "disabled",
    }
}

params! {
    /// An object: the document's `TypeParam`.
    pub struct TypeParam {
        /// The member `type`: `"type"`. The API's default: `"type"`.
        constant r#type: "type" = "type",
        /// The member `text`: a text.
        given text: String = "text",
    }
}

params! {
    /// An object: the document's `UrlCitationBody`.
    pub struct UrlCitationBody {
        /// The member `type`: `"url_citation"`. The API's default: `"url_citation"`.
        constant r#type: "url_citation" = "type",
        /// The member `url`: an address (URI).
        given url: String = "url",
        /// The member `start_index`: a whole number.
        given start_index: i64 = "start_index",
        /// The member `end_index`: a whole number.
        given end_index: i64 = "end_index",
        /// The member `title`: a text.
        given title: String = "title",
    }
}

params! {
    /// An object: the document's `WaitParam`.
    pub struct WaitParam {
        /// The member `type`: `"wait"`. The API's default: `"wait"`.
        constant r#type: "wait" = "type",
    }
}
