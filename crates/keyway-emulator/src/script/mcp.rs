//! What a script says about servers of MCP tools: their lists, and the outcomes of calls.

use serde_json::{Value, json};

use super::mistake::{Mistake, items, text, unknown};

/// The part of a call that is made by the API itself, at a server of the request.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ServerCall {
    /// The server's `server_label`.
    pub(crate) label: String,
    /// What the tool returns. Default: `done`.
    pub(crate) output: Option<String>,
    /// Why the call failed, as the API shows it.
    pub(crate) error: Option<Value>,
}

/// The tools that a server lists.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ServerTools {
    Tools(Vec<Value>),
    /// The server could not be reached, with these words.
    Failed(String),
}

impl ServerCall {
    pub(crate) fn returning(label: impl Into<String>, output: impl Into<String>) -> Self {
        Self { label: label.into(), output: Some(output.into()), error: None }
    }

    pub(crate) fn failing(label: impl Into<String>, words: &str) -> Self {
        Self { label: label.into(), output: None, error: Some(failure(words)) }
    }
}

/// Returns the error of a tool that fails with these words.
fn failure(words: &str) -> Value {
    json!({ "type": "mcp_tool_execution_error", "content": [{ "type": "text", "text": words }] })
}

/// Parses the field `error` of a call: the words of the tool, or the API's object.
pub(super) fn error(value: &Value) -> Result<Value, Mistake> {
    match value {
        Value::String(words) => Ok(failure(words)),
        Value::Object(fields) if fields.get("type").is_some_and(Value::is_string) => Ok(value.clone()),
        Value::Object(_) => Err(Mistake::new("has no `type`")),
        _ => Err(Mistake::new("must be a string or an object")),
    }
}

/// Parses the field `mcp_tools`: the tools of each server by its label.
pub(super) fn lists(value: &Value) -> Result<Vec<(String, ServerTools)>, Mistake> {
    let servers =
        value.as_object().ok_or_else(|| Mistake::new("must be an object with a field for each server"))?;
    let list = |(label, tools): (&String, &Value)| {
        server(tools).map(|tools| (label.clone(), tools)).map_err(|wrong| wrong.within(label))
    };
    servers.iter().map(list).collect()
}

fn server(value: &Value) -> Result<ServerTools, Mistake> {
    let Value::Object(fields) = value else { return items(value, tool).map(ServerTools::Tools) };
    match fields.iter().next() {
        Some((name, words)) if name == "error" && fields.len() == 1 => {
            text(words).map(ServerTools::Failed).map_err(|wrong| wrong.within(name))
        }
        _ => Err(Mistake::new("must be a list of tools, or an object with `error`")),
    }
}

fn tool(value: &Value) -> Result<Value, Mistake> {
    let fields = match value {
        Value::String(name) => return Ok(named(name)),
        Value::Object(fields) => fields,
        _ => return Err(Mistake::new("must be a name or an object")),
    };
    let mut tool = named("");
    for (name, value) in fields {
        let fits = match name.as_str() {
            "name" => text(value).map_err(|wrong| wrong.within(name)).map(drop),
            "description" if value.is_string() || value.is_null() => Ok(()),
            "description" => Err(Mistake::of(name, "must be a string")),
            "input_schema" if value.is_object() => Ok(()),
            "annotations" if value.is_object() || value.is_null() => Ok(()),
            "input_schema" | "annotations" => Err(Mistake::of(name, "must be an object")),
            _ => Err(unknown(name, "name, description, input_schema or annotations")),
        };
        fits?;
        tool[name.as_str()] = value.clone();
    }
    if tool["name"] == "" { Err(Mistake::new("has no `name`")) } else { Ok(tool) }
}

/// Returns a tool of that name which takes no arguments.
pub(crate) fn named(name: &str) -> Value {
    json!({
        "name": name,
        "description": "Does nothing.",
        "input_schema": { "type": "object", "properties": {} },
        "annotations": { "read_only": true },
    })
}
