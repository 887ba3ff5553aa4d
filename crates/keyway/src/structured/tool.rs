//! Function tools whose arguments are a Rust type.

use std::marker::PhantomData;

use keyway_credentials::Scrubber;
use keyway_types::Nullable;
use keyway_types::chat::{ChatCompletionFunctionTool, ChatCompletionToolUnion, FunctionDefinition};
use keyway_types::responses::{FunctionTool as ResponsesFunctionTool, Tool};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{NonStrictSchema, StrictSchema, mismatch};
use crate::error::{ConfigurationReason, Error, ErrorKind, OutputReason, Result};

/// A function that the model may call, with arguments of the type `T`.
///
/// The name is the type's in snake case, and the description is its doc comment.
///
/// ```
/// # fn main() -> keyway::Result<()> {
/// use keyway::structured::FunctionTool;
/// use keyway::structured::schemars::{self, JsonSchema};
/// use serde::Deserialize;
///
/// /// The weather at a place.
/// #[derive(Deserialize, JsonSchema)]
/// struct GetWeather {
///     city: String,
/// }
///
/// let tool = FunctionTool::<GetWeather>::new()?;
/// assert_eq!(tool.name(), "get_weather");
/// assert_eq!(tool.arguments(r#"{"city":"Paris"}"#)?.city, "Paris");
/// let _for_chat = tool.chat();
/// let _for_responses = tool.responses();
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct FunctionTool<T> {
    name: String,
    description: Option<String>,
    schema: Value,
    strict: bool,
    arguments: PhantomData<fn() -> T>,
}

impl<T: JsonSchema + DeserializeOwned> FunctionTool<T> {
    /// Creates a function that takes this type as its arguments.
    ///
    /// # Errors
    /// If no strict schema can describe the type, such as one with a map;
    /// [`non_strict`](Self::non_strict) can.
    pub fn new() -> Result<Self> {
        let schema = StrictSchema::of::<T>().map_err(refused)?;
        Ok(Self::of(schema.name(), schema.description(), schema.schema(), true))
    }

    /// Creates a function whose arguments the model is not forced to get right, for types that no
    /// strict schema can describe.
    ///
    /// # Errors
    /// If the type is not an object.
    pub fn non_strict() -> Result<Self> {
        let schema = NonStrictSchema::of::<T>().map_err(refused)?;
        Ok(Self::of(schema.name(), schema.description(), schema.schema(), false))
    }

    fn of(name: &str, description: Option<&str>, schema: &Value, strict: bool) -> Self {
        Self {
            name: snake_case(name),
            description: description.map(str::to_owned),
            schema: schema.clone(),
            strict,
            arguments: PhantomData,
        }
    }

    /// Replaces the name.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Replaces the description, which should say what the function does and when to call it.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Returns the name by which the model calls the function.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the tool for a chat completion.
    pub fn chat(&self) -> ChatCompletionToolUnion {
        let mut function = FunctionDefinition::new(self.name.clone());
        function.description.clone_from(&self.description);
        function.strict = Some(self.strict);
        function.parameters = serde_json::from_value(self.schema.clone()).ok();
        ChatCompletionFunctionTool::new(function).into()
    }

    /// Returns the tool for a response.
    pub fn responses(&self) -> Tool {
        let parameters = Nullable::Value(self.schema.clone().into());
        let mut tool =
            ResponsesFunctionTool::new(self.name.clone(), Nullable::Value(self.strict), parameters);
        tool.description.clone_from(&self.description);
        tool.into()
    }

    /// Deserializes the arguments of a call to this function.
    ///
    /// # Errors
    /// [`ErrorKind::Output`] if they do not fit the type. Send the error's text to the model as the
    /// tool's output.
    pub fn arguments(&self, json: &str) -> Result<T> {
        mismatch::read(json).map_err(|mismatch| {
            let text = format!(
                "The model called `{}` with arguments that do not match its type {mismatch}; return this error as the tool's output",
                self.name
            );
            let scrubber = Scrubber::new();
            Error::new(ErrorKind::Output(OutputReason::Invalid), text, &scrubber)
                .caused_by(mismatch.cause, &scrubber)
        })
    }
}

impl<T> Clone for FunctionTool<T> {
    fn clone(&self) -> Self {
        Self {
            name: self.name.clone(),
            description: self.description.clone(),
            schema: self.schema.clone(),
            strict: self.strict,
            arguments: PhantomData,
        }
    }
}

fn refused(problem: String) -> Error {
    let text = format!("A function tool cannot be created: {problem}");
    Error::configuration(ConfigurationReason::InvalidArgument, text)
}

/// Converts `GetWeather` to `get_weather`.
fn snake_case(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    let mut before = '_';
    for char in name.chars() {
        if char.is_ascii_uppercase() && !matches!(before, '_' | '-' | 'A'..='Z') {
            out.push('_');
        }
        out.push(char.to_ascii_lowercase());
        before = char;
    }
    out
}
