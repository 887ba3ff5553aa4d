//! A function that the model may call.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

#[cfg(feature = "schemars")]
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::output::{ToolFailure, ToolOutput};
#[cfg(feature = "schemars")]
use crate::structured::{FunctionTool, StrictSchema};

/// The output of a call, or its error.
pub(super) type Ran = Pin<Box<dyn Future<Output = Result<String, Failure>> + Send>>;

/// Why a call has no output.
#[derive(Debug)]
pub(super) enum Failure {
    /// The model's arguments do not fit the tool's type.
    Arguments(serde_json::Error),
    /// The tool's own error.
    Tool(ToolFailure),
}

/// A function that the model may call: its name, what it is for, its arguments, and the code.
///
/// The code is an async function of one argument, which is deserialized from the model's JSON. It
/// returns text, [`Json`](super::Json) or a `Result` of them ([`ToolOutput`]). With the feature
/// `schemars`, `Tool::new` takes the schema of the arguments from their type.
#[derive(Clone)]
pub struct Tool {
    name: String,
    description: String,
    parameters: Value,
    strict: bool,
    handler: Arc<dyn Fn(&str) -> Ran + Send + Sync>,
    /// Why the tool cannot be offered to a model. Reported when the run begins.
    problem: Option<String>,
}

impl Tool {
    /// Creates a tool whose arguments this JSON Schema describes. Read them as your own type, or as
    /// a [`Value`].
    ///
    /// ```
    /// use keyway::tools::Tool;
    /// use serde_json::{Value, json};
    ///
    /// let schema = json!({"type": "object", "properties": {"path": {"type": "string"}}, "required": ["path"]});
    /// let read = Tool::with_schema("read_file", "Reads a file as text.", schema, |args: Value| async move {
    ///     let path = args["path"].as_str().ok_or("`path` is missing")?;
    ///     std::fs::read_to_string(path).map_err(|error| error.to_string())
    /// });
    /// assert_eq!(read.name(), "read_file");
    /// ```
    pub fn with_schema<A, F, R>(
        name: impl Into<String>,
        description: impl Into<String>,
        schema: Value,
        run: F,
    ) -> Self
    where
        A: DeserializeOwned,
        F: Fn(A) -> R + Send + Sync + 'static,
        R: Future<Output: ToolOutput> + Send + 'static,
    {
        Self {
            name: name.into(),
            description: description.into(),
            parameters: schema,
            strict: false,
            handler: Arc::new(move |arguments| handle(arguments, &run)),
            problem: None,
        }
    }

    /// Creates a tool whose arguments are this type. Its strict schema makes the model keep to it.
    ///
    /// ```
    /// use keyway::structured::schemars::{self, JsonSchema};
    /// use keyway::tools::Tool;
    /// use serde::Deserialize;
    ///
    /// #[derive(Deserialize, JsonSchema)]
    /// struct Place {
    ///     /// The city's name, without the country.
    ///     city: String,
    /// }
    ///
    /// let weather = Tool::new("get_weather", "The weather in a city, now.", |place: Place| async move {
    ///     format!("{}: 21 °C", place.city)
    /// });
    /// assert_eq!(weather.name(), "get_weather");
    /// ```
    ///
    /// If no strict schema can describe the type, such as one with a map, the run fails before it
    /// sends anything; use [`with_schema`](Self::with_schema) for it.
    #[cfg(feature = "schemars")]
    pub fn new<A, F, R>(name: impl Into<String>, description: impl Into<String>, run: F) -> Self
    where
        A: JsonSchema + DeserializeOwned,
        F: Fn(A) -> R + Send + Sync + 'static,
        R: Future<Output: ToolOutput> + Send + 'static,
    {
        let (schema, problem) = match StrictSchema::of::<A>() {
            Ok(schema) => (schema.schema().clone(), None),
            Err(problem) => (Value::Null, Some(format!("{problem}; or give it a schema with `with_schema`"))),
        };
        Self { strict: true, problem, ..Self::with_schema(name, description, schema, run) }
    }

    /// Sets whether the model must keep to the schema exactly. The schema must then be strict itself:
    /// each field required, no others allowed.
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Returns the name by which the model calls the tool.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn description(&self) -> &str {
        &self.description
    }

    pub(super) fn parameters(&self) -> &Value {
        &self.parameters
    }

    pub(super) fn is_strict(&self) -> bool {
        self.strict
    }

    pub(super) fn problem(&self) -> Option<&str> {
        self.problem.as_deref()
    }

    /// Starts a call with these arguments.
    pub(super) fn call(&self, arguments: &str) -> Ran {
        (self.handler)(arguments)
    }
}

#[cfg(feature = "schemars")]
impl<T: JsonSchema + DeserializeOwned + 'static> FunctionTool<T> {
    /// Adds the code, for [`run_tools`](crate::tools).
    pub fn handled_by<F, R>(&self, run: F) -> Tool
    where
        F: Fn(T) -> R + Send + Sync + 'static,
        R: Future<Output: ToolOutput> + Send + 'static,
    {
        let description = self.description().unwrap_or_default();
        Tool { strict: true, ..Tool::with_schema(self.name(), description, self.schema().clone(), run) }
    }
}

/// Reads the arguments and runs the code with them.
fn handle<A, F, R>(arguments: &str, run: &F) -> Ran
where
    A: DeserializeOwned,
    F: Fn(A) -> R,
    R: Future<Output: ToolOutput> + Send + 'static,
{
    // Some models send nothing at all to a function without arguments.
    let json = if arguments.trim().is_empty() { "{}" } else { arguments };
    match serde_json::from_str(json) {
        Ok(arguments) => {
            let running = run(arguments);
            Box::pin(async move { running.await.into_text().map_err(Failure::Tool) })
        }
        Err(error) => Box::pin(std::future::ready(Err(Failure::Arguments(error)))),
    }
}

impl fmt::Debug for Tool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tool").field("name", &self.name).field("strict", &self.strict).finish_non_exhaustive()
    }
}
