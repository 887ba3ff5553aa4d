//! Messages that arrived as their text, without an object around it (D3).

use super::convert::text;
use super::raw::{each_item, field_of};

/// Returns whether an object with fields of these names is a message of chat, which is what servers send
/// without an object around it: other objects with content and a role also have other contents.
pub(crate) const fn is_message(names: &[&str]) -> bool {
    has(names, b"role") && has(names, b"content") && has(names, b"refusal")
}

const fn has(names: &[&str], name: &[u8]) -> bool {
    let mut index = 0;
    while index < names.len() {
        if equal(names[index].as_bytes(), name) {
            return true;
        }
        index += 1;
    }
    false
}

const fn equal(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

/// Returns the message that is meant by JSON of another kind, as an object: its text or parts of text,
/// or a list of messages, of which the first counts.
#[cold]
pub(crate) fn meant(json: &str) -> Option<String> {
    let mut first = None;
    if json.starts_with('[') {
        each_item(json, &mut |item| {
            let is_message = || item.starts_with('{') && field_of(item, "content").is_some();
            if first.is_none() && is_message() {
                first = Some(item.to_owned());
            }
        });
    }
    first.or_else(|| {
        let text = if json.starts_with(['"', '[']) { text(json)? } else { return None };
        Some(format!("{{\"content\":{}}}", serde_json::Value::from(text)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_of_chat_has_a_role_content_and_perhaps_a_refusal() {
        assert!(is_message(&["content", "refusal", "role"]));
        assert!(!is_message(&["content", "role", "type"]));
        assert!(!is_message(&["content", "roles"]) && !is_message(&["role"]) && !is_message(&[]));
    }

    #[test]
    fn d3_what_a_message_of_another_kind_says() {
        for (json, message) in [
            (r#""Hi \"you\"""#, r#"{"content":"Hi \"you\""}"#),
            (r#"[{"type":"text","text":"a"},{"text":"b"}]"#, r#"{"content":"ab"}"#),
            (r#"["a",7,"b"]"#, r#"{"content":"ab"}"#),
            (
                r#"[{"role":"assistant","content":"a"},{"content":"b"}]"#,
                r#"{"role":"assistant","content":"a"}"#,
            ),
        ] {
            assert_eq!(meant(json).as_deref(), Some(message), "{json}");
        }
        for json in ["7", "true", "null", "{}", r#"{"text":"a"}"#, "[]", "[7]", "[{}]"] {
            assert_eq!(meant(json), None, "{json}");
        }
    }
}
