// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{AnnotationDelta, BetaCustomTextFormatParam, BetaThreadAnnotation};
use crate::responses::TextContent;
use crate::support::{object, params, tagged_union};

/// A value: the document's `BetaTextContent`.
pub type BetaTextContent = TextContent;

object! {
    /// An object: `text` of the document's `MessageContentTextObject`.
    pub struct Text {
        /// The member `value`: a text.
        lenient value: String = "value",
        /// The member `annotations`: a list.
        lenient annotations: Vec<BetaThreadAnnotation> = "annotations",
    }
}

object! {
    /// An object: the document's `MessageContentTextObject`.
    pub struct TextContentBlock {
        /// The member `type`: `"text"`.
        constant r#type: "text" = "type",
        /// The member `text`: an object, [`Text`].
        lenient text: Text = "text",
    }
}

params! {
    /// An object: the document's `MessageRequestContentTextObject`.
    pub struct TextContentBlockParam {
        /// The member `type`: `"text"`.
        constant r#type: "text" = "type",
        /// The member `text`: a text.
        required text: String = "text",
    }
}

object! {
    /// An object: `text` of the document's `MessageDeltaContentTextObject`.
    pub struct TextDelta {
        /// The member `value`: a text.
        optional value: String = "value",
        /// The member `annotations`: a list.
        optional annotations: Vec<AnnotationDelta> = "annotations",
    }
}

object! {
    /// An object: the document's `MessageDeltaContentTextObject`.
    pub struct TextDeltaBlock {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"text"`.
        constant r#type: "text" = "type",
        /// The member `text`: an object, [`TextDelta`].
        optional text: TextDelta = "text",
    }
}

tagged_union! {
    /// One of several objects: the document's `TextFormat`.
    pub enum TextFormat by "type" {
        "text" => Text(BetaCustomTextFormatParam),
        "json_schema" => JsonSchema(TextFormatResourceJsonSchema),
    }
}

tagged_union! {
    /// One of several objects: the document's `TextFormatParam`.
    pub enum TextFormatParam by "type" {
        "text" => Text(BetaCustomTextFormatParam),
        "json_schema" => JsonSchema(TextFormatParamJsonSchema),
    }
}

params! {
    /// An object: the document's `TextFormatParamJSONSchema`.
    pub struct TextFormatParamJsonSchema {
        /// The member `schema`: any JSON object.
        required schema: crate::Json = "schema",
        /// The member `type`: `"json_schema"`.
        constant r#type: "json_schema" = "type",
    }
}

object! {
    /// An object: the document's `TextFormatResourceJSONSchema`.
    pub struct TextFormatResourceJsonSchema {
        /// The member `schema`: any JSON object.
        lenient schema: crate::Json = "schema",
        /// The member `type`: `"json_schema"`.
        constant r#type: "json_schema" = "type",
    }
}
