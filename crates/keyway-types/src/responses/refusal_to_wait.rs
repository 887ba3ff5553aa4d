// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{ResponseIncludable, Tool};
use crate::support::{object, open_enum, params};

object! {
    /// An object: the document's `ResponseRefusalDeltaEvent`.
    pub struct ResponseRefusalDeltaEvent {
        /// The member `type`: `"response.refusal.delta"`.
        constant r#type: "response.refusal.delta" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseRefusalDoneEvent`.
    pub struct ResponseRefusalDoneEvent {
        /// The member `type`: `"response.refusal.done"`.
        constant r#type: "response.refusal.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `refusal`: a text.
        lenient refusal: String = "refusal",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

params! {
    /// What `responses.retrieve` takes.
    pub struct ResponseRetrieveParams {
        /// The member `include`: a list.
        optional include: Vec<ResponseIncludable> = "include",
        /// The member `starting_after`: a whole number.
        optional starting_after: i64 = "starting_after",
        /// The member `include_obfuscation`: true or false.
        optional include_obfuscation: bool = "include_obfuscation",
    }
}

params! {
    /// An object: the document's `ScreenshotParam`.
    pub struct ScreenshotParam {
        /// The member `type`: `"screenshot"`. The API's default: `"screenshot"`.
        constant r#type: "screenshot" = "type",
    }
}

params! {
    /// An object: the document's `ScrollParam`.
    pub struct ScrollParam {
        /// The member `type`: `"scroll"`. The API's default: `"scroll"`.
        constant r#type: "scroll" = "type",
        /// The member `x`: a whole number.
        given x: i64 = "x",
        /// The member `y`: a whole number.
        given y: i64 = "y",
        /// The member `scroll_x`: a whole number.
        given scroll_x: i64 = "scroll_x",
        /// The member `scroll_y`: a whole number.
        given scroll_y: i64 = "scroll_y",
        /// The member `keys`: a list. May be null.
        optional keys: Vec<String> = "keys",
    }
}

open_enum! {
    /// A string with known values: the document's `SearchContentType`.
    pub enum SearchContentType {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    /// A string with known values: the document's `SearchContextSize`.
    pub enum SearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

open_enum! {
    /// A string with known values: the document's `ServiceTierResponses`.
    pub enum ResponseServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Scale = "scale",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

open_enum! {
    /// A string with known values: the document's `ServiceTierEnum`.
    pub enum ServiceTierEnum {
        Auto = "auto",
        Default = "default",
        Fast = "fast",
        Flex = "flex",
        Priority = "priority",
    }
}

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

object! {
    /// An object: the document's `ResponseUsage`.
    pub struct ResponseUsage {
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `input_tokens_details`: an object, [`ResponseUsageInputTokensDetails`].
        lenient input_tokens_details: ResponseUsageInputTokensDetails = "input_tokens_details",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `output_tokens_details`: an object, [`ResponseUsageOutputTokensDetails`].
        lenient output_tokens_details: ResponseUsageOutputTokensDetails = "output_tokens_details",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// An object: `input_tokens_details` of the document's `ResponseUsage`.
    pub struct ResponseUsageInputTokensDetails {
        /// The member `cached_tokens`: a whole number.
        lenient cached_tokens: i64 = "cached_tokens",
        /// The member `cache_write_tokens`: a whole number.
        lenient cache_write_tokens: i64 = "cache_write_tokens",
    }
}

object! {
    /// An object: `output_tokens_details` of the document's `ResponseUsage`.
    pub struct ResponseUsageOutputTokensDetails {
        /// The member `reasoning_tokens`: a whole number.
        lenient reasoning_tokens: i64 = "reasoning_tokens",
    }
}

params! {
    /// An object: the document's `WaitParam`.
    pub struct WaitParam {
        /// The member `type`: `"wait"`. The API's default: `"wait"`.
        constant r#type: "wait" = "type",
    }
}
