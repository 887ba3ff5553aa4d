// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::ResponseFormatTextJsonSchemaConfig;
use crate::shared::{ReasoningEffort, ResponseFormatText};
use crate::support::{object, params, tagged_union};

object! {
    /// An object: the document's `ResponseConfigurationUpdateItem`.
    pub struct ResponseConfigurationUpdateItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"configuration_update"`.
        constant r#type: "configuration_update" = "type",
        /// The member `reasoning`: an object, [`ResponseConfigurationUpdateItemReasoning`].
        optional reasoning: ResponseConfigurationUpdateItemReasoning = "reasoning",
        /// The member `text`: an object, [`ResponseConfigurationUpdateItemText`].
        optional text: ResponseConfigurationUpdateItemText = "text",
    }
}

params! {
    /// An object: the document's `ResponseConfigurationUpdateItemParam`.
    pub struct ResponseConfigurationUpdateItemParam {
        /// The member `type`: `"configuration_update"`.
        constant r#type: "configuration_update" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `reasoning`: an object, [`ResponseConfigurationUpdateItemParamReasoning`].
        optional reasoning: ResponseConfigurationUpdateItemParamReasoning = "reasoning",
        /// The member `text`: an object, [`ResponseConfigurationUpdateItemParamText`].
        optional text: ResponseConfigurationUpdateItemParamText = "text",
    }
}

params! {
    /// An object: `reasoning` of the document's `ResponseConfigurationUpdateItemParam`.
    pub struct ResponseConfigurationUpdateItemParamReasoning {
        /// The member `effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        optional effort: ReasoningEffort = "effort",
    }
}

params! {
    /// An object: `text` of the document's `ResponseConfigurationUpdateItemParam`.
    pub struct ResponseConfigurationUpdateItemParamText {
        /// The member `format`: one of the shapes of [`ResponseConfigurationUpdateItemParamTextFormat`].
        given format: ResponseConfigurationUpdateItemParamTextFormat = "format",
    }
}

tagged_union! {
    /// One of several objects: `text.format` of the document's `ResponseConfigurationUpdateItemParam`.
    pub enum ResponseConfigurationUpdateItemParamTextFormat by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatTextJsonSchemaConfig),
    }
}

object! {
    /// An object: `reasoning` of the document's `ResponseConfigurationUpdateItem`.
    pub struct ResponseConfigurationUpdateItemReasoning {
        /// The member `effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        optional effort: ReasoningEffort = "effort",
    }
}

object! {
    /// An object: `text` of the document's `ResponseConfigurationUpdateItem`.
    pub struct ResponseConfigurationUpdateItemText {
        /// The member `format`: one of the shapes of [`ResponseConfigurationUpdateItemTextFormat`].
        lenient format: ResponseConfigurationUpdateItemTextFormat = "format",
    }
}

tagged_union! {
    /// One of several objects: `text.format` of the document's `ResponseConfigurationUpdateItem`.
    pub enum ResponseConfigurationUpdateItemTextFormat by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatTextJsonSchemaConfig),
    }
}
