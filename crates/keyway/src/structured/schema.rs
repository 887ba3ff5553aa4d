//! The JSON schema of a Rust type.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::{non_strict, strict};

/// A Rust type's JSON schema, in the strict form that the API requires, with the type's name.
///
/// The model is forced to answer with JSON of that shape. Fields are in the type's order, which is
/// the order in which the model writes them, all of them are required, and others forbidden.
/// Limits that strict mode rejects are dropped, such as `uniqueItems` and `minLength`.
#[derive(Clone, Debug, PartialEq)]
pub struct StrictSchema(Described);

/// A Rust type's JSON schema as it is, with the type's name, for types that no [`StrictSchema`] can
/// describe, such as maps.
///
/// The model sees the schema, but is not forced to follow it.
#[derive(Clone, Debug, PartialEq)]
pub struct NonStrictSchema(Described);

/// A schema with its name and description.
#[derive(Clone, Debug, PartialEq)]
struct Described {
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
        let made = Described::of::<T>(strict::make);
        made.map(Self).map_err(|problem| format!("{} has no strict schema: {problem}", T::schema_name()))
    }
}

impl NonStrictSchema {
    /// Creates the schema of `T`.
    ///
    /// # Errors
    /// If `T` is not an object, such as a list or a string.
    pub fn of<T: JsonSchema>() -> Result<Self, String> {
        let made = Described::of::<T>(non_strict::make);
        made.map(Self).map_err(|problem| format!("{} has no schema: {problem}", T::schema_name()))
    }
}

macro_rules! accessors {
    ($schema:ty, strict: $strict:literal) => {
        impl $schema {
            /// Returns the type's name, limited to the characters that the API accepts.
            pub fn name(&self) -> &str {
                &self.0.name
            }

            /// Returns the type's doc comment.
            pub fn description(&self) -> Option<&str> {
                self.0.description.as_deref()
            }

            /// Returns the schema as JSON.
            pub fn schema(&self) -> &Value {
                &self.0.schema
            }

            /// Name, schema and description in the form of the API's response formats.
            pub(super) fn format(&self) -> Map<String, Value> {
                self.0.format($strict)
            }
        }
    };
}

accessors!(StrictSchema, strict: true);
accessors!(NonStrictSchema, strict: false);

impl Described {
    fn of<T: JsonSchema>(make: fn(&mut Value) -> Result<(), String>) -> Result<Self, String> {
        let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
        let mut schema = schema.to_value();
        let description = schema.get("description").and_then(Value::as_str).map(str::to_owned);
        make(&mut schema)?;
        Ok(Self { name: name(&T::schema_name()), description, schema })
    }

    fn format(&self, strict: bool) -> Map<String, Value> {
        let mut format = Map::new();
        format.insert("name".to_owned(), json!(self.name));
        if let Some(description) = &self.description {
            format.insert("description".to_owned(), json!(description));
        }
        format.insert("schema".to_owned(), self.schema.clone());
        format.insert("strict".to_owned(), json!(strict));
        format
    }
}

/// At most 64 letters, digits, `_` and `-`.
fn name(of: &str) -> String {
    let plain = |char: char| if char.is_ascii_alphanumeric() || char == '-' { char } else { '_' };
    let name: String = of.chars().map(plain).take(64).collect();
    if name.is_empty() { "output".to_owned() } else { name }
}
