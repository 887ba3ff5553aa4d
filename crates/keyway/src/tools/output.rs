//! What a tool returns.

use serde::Serialize;
use serde_json::Value;

/// A tool's own error.
pub(super) type ToolFailure = Box<dyn std::error::Error + Send + Sync>;

/// What a tool may return: text, JSON, or a `Result` of them with any error.
///
/// The model gets text. A JSON string is sent without its quotes.
///
/// ```
/// use keyway::tools::{Json, ToolOutput};
///
/// fn accepts(_: impl ToolOutput) {}
/// accepts("21 °C");
/// accepts(Json([1, 2]));
/// accepts(std::fs::read_to_string("/nonexistent"));
/// ```
pub trait ToolOutput {
    /// Returns the text for the model, or the tool's error.
    ///
    /// # Errors
    /// If the tool failed, or its output cannot be serialized.
    fn into_text(self) -> Result<String, Box<dyn std::error::Error + Send + Sync>>;
}

/// A tool's output as JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Json<T>(pub T);

impl ToolOutput for String {
    fn into_text(self) -> Result<String, ToolFailure> {
        Ok(self)
    }
}

impl ToolOutput for &'static str {
    fn into_text(self) -> Result<String, ToolFailure> {
        Ok(self.to_owned())
    }
}

/// For tools that only do something: the model reads `done`.
impl ToolOutput for () {
    fn into_text(self) -> Result<String, ToolFailure> {
        Ok("done".to_owned())
    }
}

impl ToolOutput for Value {
    fn into_text(self) -> Result<String, ToolFailure> {
        Json(self).into_text()
    }
}

impl<T: Serialize> ToolOutput for Json<T> {
    fn into_text(self) -> Result<String, ToolFailure> {
        Ok(match serde_json::to_value(self.0)? {
            Value::String(text) => text,
            json => json.to_string(),
        })
    }
}

impl<T: ToolOutput, E: Into<ToolFailure>> ToolOutput for Result<T, E> {
    fn into_text(self) -> Result<String, ToolFailure> {
        self.map_err(Into::into)?.into_text()
    }
}
