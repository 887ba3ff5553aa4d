//! Fields that the API does without, although its document requires them.
//!
//! The document describes one object for replies and requests. In a reply its fields are always
//! there; in a request the API fills them in.

use serde_json::{Map, Value};

use crate::model::Field;

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

/// Items of a dialogue that need their `id`, because other items refer to it.
const REFERRED_TO: &[&str] = &["mcp_approval_request"];

/// Returns whether an object at `path` may lack a field that the document requires, or have null for
/// it. `fields` are those of its shape. The parameters of a request, at the path "", are not lacking:
/// those that the document requires, the API requires.
pub fn may_lack(members: &Map<String, Value>, fields: &[Field<'_>], name: &str, path: &str) -> bool {
    let kind = members.get("type").and_then(Value::as_str);
    match name {
        _ if path.is_empty() => false,
        // A message need not say that it is one.
        "type" => members.contains_key("role"),
        "id" => {
            let has_content =
                fields.iter().any(|field| field.required && !matches!(field.name, "id" | "type"));
            is_item(path) && has_content && !kind.is_some_and(|kind| REFERRED_TO.contains(&kind))
        }
        // The first searches of the web did not say what they did.
        "action" => is_item(path) && kind == Some("web_search_call"),
        _ => DESCRIPTIVE.contains(&name),
    }
}

/// Returns whether a path is that of an item of a dialogue: `input[0]`, `items[0]`.
pub fn is_item(path: &str) -> bool {
    let index = ["input[", "items["].iter().find_map(|list| path.strip_prefix(list));
    index.and_then(|rest| rest.strip_suffix(']')).is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::table;

    #[test]
    fn what_only_describes_may_be_absent_and_the_content_may_not() {
        let lacks = |value: Value, shape: &str, name: &str, path: &str| {
            let record = table().named(shape).and_then(|named| named.shape().record()).unwrap();
            may_lack(value.as_object().unwrap(), &record.fields, name, path)
        };
        let call = json!({ "type": "function_call", "name": "f" });
        for (name, path, may) in [
            ("id", "input[0]", true),
            ("id", "items[12]", true),
            ("id", "input[0].content[0]", false),
            ("id", "messages[0].tool_calls[0]", false),
            ("status", "input[0]", true),
            ("call_id", "input[0]", false),
            ("name", "input[0]", false),
            ("type", "input[0]", false),
            ("strict", "tools[0]", true),
            ("status", "", false),
        ] {
            assert_eq!(lacks(call.clone(), "ResponseFunctionToolCall", name, path), may, "{name} at {path}");
        }
        let search = json!({ "type": "web_search_call", "id": "ws_1", "status": "completed" });
        assert!(lacks(search, "ResponseFunctionWebSearch", "action", "input[0]"));
        let shell = json!({ "type": "local_shell_call" });
        assert!(!lacks(shell, "LocalShellToolCall", "action", "input[0]"));
        let text = json!({ "role": "assistant", "content": [] });
        assert!(!lacks(text.clone(), "ItemReferenceParam", "id", "input[0]"), "it is nothing else");
        for name in ["id", "type"] {
            assert!(lacks(text.clone(), "ResponseOutputMessage", name, "input[0]"));
        }
    }
}
