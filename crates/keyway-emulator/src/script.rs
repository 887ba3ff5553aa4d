//! Scripted replies.

use std::collections::VecDeque;
use std::sync::Mutex;

use serde_json::Value;

use crate::sync::lock;

/// The content of the next chat completion, in place of the echo.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ScriptedReply {
    /// The assistant says this.
    Text(String),
    /// The assistant declines with these words.
    Refusal(String),
    /// The assistant calls a function.
    ToolCall {
        /// The function's name.
        name: String,
        /// The arguments: JSON text, or whatever a model might write instead.
        arguments: String,
    },
    /// The complete body, verbatim. For a stream, a list is the data of its events, and anything
    /// else one event; `[DONE]` follows.
    Body(Value),
}

impl ScriptedReply {
    /// Parses the control API's form: an object with exactly one of `text`, `refusal`, `tool_call`
    /// and `body`.
    pub(crate) fn from_json(value: &Value) -> Result<Self, String> {
        const FORM: &str = "must be an object with one field: text, refusal, tool_call or body";
        let members = value.as_object().filter(|members| members.len() == 1).ok_or(FORM)?;
        let (name, value) = members.iter().next().ok_or(FORM)?;
        let text = || {
            value.as_str().map(str::to_owned).ok_or_else(|| format!("has a `{name}` that is not a string"))
        };
        match name.as_str() {
            "text" => text().map(Self::Text),
            "refusal" => text().map(Self::Refusal),
            "tool_call" => Ok(Self::ToolCall {
                name: value["name"].as_str().ok_or("has a `tool_call` without a `name`")?.to_owned(),
                arguments: match &value["arguments"] {
                    Value::String(text) => text.clone(),
                    Value::Null => "{}".to_owned(),
                    other => other.to_string(),
                },
            }),
            "body" => Ok(Self::Body(value.clone())),
            _ => Err(FORM.into()),
        }
    }
}

/// The queued replies, first in, first out.
#[derive(Default)]
pub(crate) struct Script(Mutex<VecDeque<ScriptedReply>>);

impl Script {
    pub(crate) fn push(&self, reply: ScriptedReply) {
        lock(&self.0).push_back(reply);
    }

    pub(crate) fn next(&self) -> Option<ScriptedReply> {
        lock(&self.0).pop_front()
    }

    pub(crate) fn len(&self) -> usize {
        lock(&self.0).len()
    }

    pub(crate) fn clear(&self) {
        lock(&self.0).clear();
    }
}
