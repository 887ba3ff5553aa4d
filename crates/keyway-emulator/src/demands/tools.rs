//! Tools: their names, their parameters, and the choice among them.

use serde_json::Value;

use super::schemas::{self, Place};
use super::{names, numbered, wrong};
use crate::refusal::Refusal;

/// The most tools of a request.
const MOST: usize = 128;

/// The form of tools: chat puts what they are into an object of their type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `{"type":"function","function":{"name"}}`
    Nested,
    /// `{"type":"function","name"}`
    Flat,
}

/// Checks the tools of a request.
pub(super) fn check(tools: &Value, form: Form) -> Result<(), Refusal> {
    let count = tools.as_array().map_or(0, Vec::len);
    if count > MOST {
        let message = format!(
            "Invalid 'tools': array too long. Expected an array with maximum length {MOST}, but got an array with length {count} instead."
        );
        return Err(Refusal::invalid("array_above_max_length", "tools", message));
    }
    for (index, tool) in numbered(tools) {
        let kind = tool["type"].as_str().unwrap_or("");
        if !matches!(kind, "function" | "custom") {
            continue;
        }
        let (said, path) = match form {
            Form::Nested => (&tool[kind], format!("tools[{index}].{kind}")),
            Form::Flat => (tool, format!("tools[{index}]")),
        };
        names::of_function(&said["name"], &format!("{path}.name"))?;
        parameters(said, &format!("{path}.parameters"))?;
    }
    Ok(())
}

/// Checks the parameters of a function.
pub(super) fn parameters(function: &Value, param: &str) -> Result<(), Refusal> {
    let what = format!("function '{}'", function["name"].as_str().unwrap_or(""));
    let strict = function["strict"] == Value::Bool(true);
    let place = Place { what: &what, param, code: "invalid_function_parameters", strict };
    schemas::check(&function["parameters"], &place)
}

/// Checks that a function that must be called is one of the request's.
pub(super) fn choice(body: &Value, form: Form) -> Result<(), Refusal> {
    let choice = &body["tool_choice"];
    let said = |tool: &Value| match form {
        Form::Nested => tool["function"]["name"].clone(),
        Form::Flat => tool["name"].clone(),
    };
    if choice["type"] != "function" || numbered(&body["tools"]).any(|(_, tool)| said(tool) == said(choice)) {
        return Ok(());
    }
    let name = said(choice);
    let message = format!("Tool choice '{}' not found in 'tools' parameter.", name.as_str().unwrap_or(""));
    Err(wrong("tool_choice", message))
}
