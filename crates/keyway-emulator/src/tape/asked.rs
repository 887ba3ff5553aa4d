//! A request as a recording has it: what decides about its reply, without secrets.

use serde_json::{Value, json};

/// One request.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Asked {
    pub(crate) method: String,
    /// With `/v1`, in whatever form it was sent.
    pub(crate) path: String,
    /// Decoded, sorted by name.
    pub(crate) query: Vec<(String, String)>,
    /// Null without a body; otherwise an object with one field, `json`, `form`, `text` or `sha256`.
    pub(crate) body: Value,
}

impl Asked {
    pub(crate) fn to_json(&self) -> Value {
        json!({ "method": self.method, "path": self.path, "query": self.query, "body": self.body })
    }

    /// Returns the method and the path, as a person names the request.
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}
