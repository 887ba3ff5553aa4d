// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::BetaTool;
use crate::responses::{TopLogProb, TruncationEnum, TypeParam, UrlCitationBody, WaitParam};
use crate::shared::{VectorStoreFileAttributes, VectorStoreFileAttributesValue, Verbosity};
use crate::support::{object, open_enum, params};

object! {
    /// An object: the document's `TokenUsage`.
    pub struct TokenUsage {
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `input_tokens_details`: an object, [`TokenUsageInputTokensDetails`].
        lenient input_tokens_details: TokenUsageInputTokensDetails = "input_tokens_details",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `output_tokens_details`: an object, [`TokenUsageOutputTokensDetails`].
        lenient output_tokens_details: TokenUsageOutputTokensDetails = "output_tokens_details",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// An object: `input_tokens_details` of the document's `TokenUsage`.
    pub struct TokenUsageInputTokensDetails {
        /// The member `cached_tokens`: a whole number.
        lenient cached_tokens: i64 = "cached_tokens",
    }
}

object! {
    /// An object: `output_tokens_details` of the document's `TokenUsage`.
    pub struct TokenUsageOutputTokensDetails {
        /// The member `reasoning_tokens`: a whole number.
        lenient reasoning_tokens: i64 = "reasoning_tokens",
    }
}

/// A value: the document's `BetaToolsArray`.
pub type BetaToolsArray = Vec<BetaTool>;

/// A value: the document's `BetaTopLogProb`.
pub type BetaTopLogProb = TopLogProb;

/// A value: the document's `BetaTruncationEnum`.
pub type BetaTruncationEnum = TruncationEnum;

params! {
    /// An object: the document's `TruncationObject`.
    pub struct TruncationObject {
        /// The member `type`: one of the values of [`TruncationObjectType`].
        given r#type: TruncationObjectType = "type",
        /// The member `last_messages`: a whole number, at least 1. May be null.
        optional last_messages: i64 = "last_messages",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `TruncationObject`.
    pub enum TruncationObjectType {
        Auto = "auto",
        LastMessages = "last_messages",
    }
}

/// A value: the document's `BetaTypeParam`.
pub type BetaTypeParam = TypeParam;

/// A value: the document's `BetaUrlCitationBody`.
pub type BetaUrlCitationBody = UrlCitationBody;

params! {
    /// An object: the document's `BetaUrlCitationParam`.
    pub struct BetaUrlCitationParam {
        /// The member `type`: `"url_citation"`. The API's default: `"url_citation"`.
        constant r#type: "url_citation" = "type",
        /// The member `start_index`: a whole number, at least 0.
        given start_index: i64 = "start_index",
        /// The member `end_index`: a whole number, at least 0.
        given end_index: i64 = "end_index",
        /// The member `url`: an address (URI).
        given url: String = "url",
        /// The member `title`: a text.
        given title: String = "title",
    }
}

object! {
    /// An object: the document's `UrlAnnotation`.
    pub struct UrlAnnotation {
        /// The member `type`: `"url"`. The API's default: `"url"`.
        constant r#type: "url" = "type",
        /// The member `source`: an object, [`UrlAnnotationSource`].
        lenient source: UrlAnnotationSource = "source",
    }
}

object! {
    /// An object: the document's `UrlAnnotationSource`.
    pub struct UrlAnnotationSource {
        /// The member `type`: `"url"`. The API's default: `"url"`.
        constant r#type: "url" = "type",
        /// The member `url`: an address (URI).
        lenient url: String = "url",
    }
}

params! {
    /// An object: the document's `UserMessageInputText`.
    pub struct UserMessageInputText {
        /// The member `type`: `"input_text"`. The API's default: `"input_text"`.
        constant r#type: "input_text" = "type",
        /// The member `text`: a text.
        given text: String = "text",
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

params! {
    /// An object: the document's `WorkflowTracingParam`.
    pub struct WorkflowTracingParam {
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
    }
}
