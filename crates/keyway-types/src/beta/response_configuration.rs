// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{BetaCustomTextFormatParam, BetaResponseFormatTextJsonSchemaConfig};
use crate::support::{object, open_enum, params, tagged_union};

object! {
    /// An object: the document's `BetaResponseConfigurationUpdateItem`.
    pub struct BetaResponseConfigurationUpdateItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"configuration_update"`.
        constant r#type: "configuration_update" = "type",
        /// The member `agent`: an object, [`BetaResponseConfigurationUpdateItemAgent`].
        optional agent: BetaResponseConfigurationUpdateItemAgent = "agent",
        /// The member `reasoning`: an object, [`BetaResponseConfigurationUpdateItemReasoning`].
        optional reasoning: BetaResponseConfigurationUpdateItemReasoning = "reasoning",
        /// The member `text`: an object, [`BetaResponseConfigurationUpdateItemText`].
        optional text: BetaResponseConfigurationUpdateItemText = "text",
    }
}

object! {
    /// An object: `agent` of the document's `BetaResponseConfigurationUpdateItem`.
    pub struct BetaResponseConfigurationUpdateItemAgent {
        /// The member `agent_name`: a text.
        lenient agent_name: String = "agent_name",
    }
}

params! {
    /// An object: the document's `BetaResponseConfigurationUpdateItemParam`.
    pub struct BetaResponseConfigurationUpdateItemParam {
        /// The member `type`: `"configuration_update"`.
        constant r#type: "configuration_update" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `agent`: an object, [`BetaResponseConfigurationUpdateItemParamAgent`]. May be null.
        optional agent: BetaResponseConfigurationUpdateItemParamAgent = "agent",
        /// The member `reasoning`: an object, [`BetaResponseConfigurationUpdateItemParamReasoning`].
        optional reasoning: BetaResponseConfigurationUpdateItemParamReasoning = "reasoning",
        /// The member `text`: an object, [`BetaResponseConfigurationUpdateItemParamText`].
        optional text: BetaResponseConfigurationUpdateItemParamText = "text",
    }
}

params! {
    /// An object: `agent` of the document's `BetaResponseConfigurationUpdateItemParam`.
    pub struct BetaResponseConfigurationUpdateItemParamAgent {
        /// The member `agent_name`: a text.
        given agent_name: String = "agent_name",
    }
}

params! {
    /// An object: `reasoning` of the document's `BetaResponseConfigurationUpdateItemParam`.
    pub struct BetaResponseConfigurationUpdateItemParamReasoning {
        /// The member `effort`: one of the values of [`BetaResponseConfigurationUpdateItemParamReasoningEffort`]. May be null.
        optional effort: BetaResponseConfigurationUpdateItemParamReasoningEffort = "effort",
    }
}

open_enum! {
    /// A string with known values: `reasoning.effort` of the document's `BetaResponseConfigurationUpdateItemParam`.
    pub enum BetaResponseConfigurationUpdateItemParamReasoningEffort {
        None = "none",
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
    }
}

params! {
    /// An object: `text` of the document's `BetaResponseConfigurationUpdateItemParam`.
    pub struct BetaResponseConfigurationUpdateItemParamText {
        /// The member `format`: one of the shapes of [`BetaResponseConfigurationUpdateItemParamTextFormat`].
        given format: BetaResponseConfigurationUpdateItemParamTextFormat = "format",
    }
}

tagged_union! {
    /// One of several objects: `text.format` of the document's `BetaResponseConfigurationUpdateItemParam`.
    pub enum BetaResponseConfigurationUpdateItemParamTextFormat by "type" {
        "text" => Text(BetaCustomTextFormatParam),
        "json_schema" => JsonSchema(BetaResponseFormatTextJsonSchemaConfig),
    }
}

object! {
    /// An object: `reasoning` of the document's `BetaResponseConfigurationUpdateItem`.
    pub struct BetaResponseConfigurationUpdateItemReasoning {
        /// The member `effort`: one of the values of [`BetaResponseConfigurationUpdateItemReasoningEffort`]. May be null.
        optional effort: BetaResponseConfigurationUpdateItemReasoningEffort = "effort",
    }
}

open_enum! {
    /// A string with known values: `reasoning.effort` of the document's `BetaResponseConfigurationUpdateItem`.
    pub enum BetaResponseConfigurationUpdateItemReasoningEffort {
        None = "none",
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
    }
}

object! {
    /// An object: `text` of the document's `BetaResponseConfigurationUpdateItem`.
    pub struct BetaResponseConfigurationUpdateItemText {
        /// The member `format`: one of the shapes of [`BetaResponseConfigurationUpdateItemTextFormat`].
        lenient format: BetaResponseConfigurationUpdateItemTextFormat = "format",
    }
}

tagged_union! {
    /// One of several objects: `text.format` of the document's `BetaResponseConfigurationUpdateItem`.
    pub enum BetaResponseConfigurationUpdateItemTextFormat by "type" {
        "text" => Text(BetaCustomTextFormatParam),
        "json_schema" => JsonSchema(BetaResponseFormatTextJsonSchemaConfig),
    }
}
