//! Fields that the API does without, although its document requires them.
//!
//! The document describes one object for replies and requests. In a reply its fields are always
//! there; in a request the API fills them in.

use serde_json::{Map, Value};

/// Fields that describe a part of a dialogue or a tool, and that the API fills in if they are absent
/// or null.
const DESCRIPTIVE: &[&str] = &[
    "annotations",
    "bytes",
    "container_id",
    "created_at",
    "detail",
    "end_index",
    "filename",
    "fingerprint",
    "index",
    "logprobs",
    "object",
    "outputs",
    "parameters",
    "pending_safety_checks",
    "result",
    "start_index",
    "status",
    "strict",
    "title",
    "top_logprobs",
];

/// Items of a dialogue that are nothing without their `id`: other items refer to it.
const REFERRED_TO: &[&str] = &["item_reference", "mcp_approval_request"];

/// Returns whether an object at `path` may lack a field that the document requires, or have null for
/// it. The parameters of a request are not lacking: those that the API requires, it does require.
pub fn may_lack(members: &Map<String, Value>, name: &str, path: &str) -> bool {
    let kind = members.get("type").and_then(Value::as_str);
    match name {
        _ if path.is_empty() => false,
        // A message need not say that it is one.
        "type" => members.contains_key("role"),
        "id" => {
            is_item(path) && kind.map_or(members.contains_key("content"), |kind| !REFERRED_TO.contains(&kind))
        }
        _ => DESCRIPTIVE.contains(&name),
    }
}

/// Returns whether a path is that of an item of a dialogue: `input[0]`, `items[0]`.
pub fn is_item(path: &str) -> bool {
    ["input[", "items["].iter().any(|list| path.starts_with(list)) && path.ends_with(']')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_only_describes_may_be_absent_and_the_content_may_not() {
        let lacks = |value: Value, name: &str, path: &str| may_lack(value.as_object().unwrap(), name, path);
        let call = json!({ "type": "function_call", "name": "f" });
        for (name, path, may) in [
            ("id", "input[0]", true),
            ("id", "items[12]", true),
            ("id", "messages[0].tool_calls[0]", false),
            ("status", "input[0]", true),
            ("call_id", "input[0]", false),
            ("name", "input[0]", false),
            ("type", "input[0]", false),
            ("strict", "tools[0]", true),
            ("status", "", false),
        ] {
            assert_eq!(lacks(call.clone(), name, path), may, "{name} at {path}");
        }
        assert!(!lacks(json!({ "type": "item_reference" }), "id", "input[0]"));
        assert!(!lacks(json!({ "role": "user" }), "id", "input[0]"), "it might be a reference");
        let answer = json!({ "role": "assistant", "content": [] });
        assert!(lacks(answer.clone(), "id", "input[0]") && lacks(answer, "type", "input[0]"));
    }
}
