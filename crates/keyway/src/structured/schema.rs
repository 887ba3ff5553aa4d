//! The strict JSON schema of a Rust type.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use super::strict;

/// A Rust type's JSON schema, in the strict form that the API requires, with the type's name.
#[derive(Clone, Debug, PartialEq)]
pub struct StrictSchema {
    name: String,
    description: Option<String>,
    schema: Value,
}

impl StrictSchema {
    /// Creates the schema of `T`.
    ///
    /// # Errors
    /// If no strict schema can describe `T`: it is not an object, or contains a map or tuple. The
    /// text says where.
    pub fn of<T: JsonSchema>() -> Result<Self, String> {
        let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
        let mut schema = schema.to_value();
        let description = schema.get("description").and_then(Value::as_str).map(str::to_owned);
        let rust_name = T::schema_name();
        strict::make(&mut schema)
            .map_err(|problem| format!("{rust_name} has no strict schema: {problem}"))?;
        Ok(Self { name: name(&rust_name), description, schema })
    }

    /// Returns the type's name, limited to the characters that the API accepts.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the type's doc comment.
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Returns the schema as JSON.
    pub fn schema(&self) -> &Value {
        &self.schema
    }

    /// Name, schema and description in the form of the API's response formats.
    pub(super) fn described_as_strict(&self) -> Value {
        let mut format = json!({"name": self.name, "schema": self.schema, "strict": true});
        if let Some(description) = &self.description {
            format["description"] = description.as_str().into();
        }
        format
    }
}

/// At most 64 letters, digits, `_` and `-`.
fn name(of: &str) -> String {
    let plain = |char: char| if char.is_ascii_alphanumeric() || char == '-' { char } else { '_' };
    let name: String = of.chars().map(plain).take(64).collect();
    if name.is_empty() { "output".to_owned() } else { name }
}
