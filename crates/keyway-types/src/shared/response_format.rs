//! The form of an answer.

use crate::support::params;

/// A JSON Schema as a JSON object.
pub type ResponseFormatJsonSchemaSchema = serde_json::Value;

params! {
    /// Asks for plain text, which is the default.
    pub struct ResponseFormatText {
        /// The tag: `text`.
        constant r#type: "text" = "type",
    }
}

params! {
    /// Asks for some JSON object. The prompt must ask for JSON as well; a schema is the better way.
    pub struct ResponseFormatJsonObject {
        /// The tag: `json_object`.
        constant r#type: "json_object" = "type",
    }
}

params! {
    /// Asks for JSON that follows a schema.
    ///
    /// Reference: <https://platform.openai.com/docs/guides/structured-outputs>.
    pub struct ResponseFormatJsonSchema {
        /// The tag: `json_schema`.
        constant r#type: "json_schema" = "type",
        /// The schema with its name.
        required json_schema: ResponseFormatJsonSchemaJsonSchema = "json_schema",
    }
}

params! {
    /// A schema for answers, with its name.
    pub struct ResponseFormatJsonSchemaJsonSchema {
        /// Its name: letters, digits, `_` and `-`, at most 64 characters.
        required name: String = "name",
        /// What the answer is for, told to the model.
        optional description: String = "description",
        /// The schema itself.
        optional schema: ResponseFormatJsonSchemaSchema = "schema",
        /// Whether the answer must follow the schema exactly. Default: false.
        optional strict: bool = "strict",
    }
}
