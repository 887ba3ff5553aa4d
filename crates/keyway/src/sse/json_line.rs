//! Lines of JSON that are pieces of a streamed reply, although no field of an event is around them.

use serde_json::Value;

/// No first piece of a reply is longer: its tree would take many times the memory.
const LONGEST: usize = 1 << 20;

/// Returns whether a line of JSON is a piece of a reply, and not a whole one.
#[cold]
pub(crate) fn is_piece(line: &[u8]) -> bool {
    if line.len() > LONGEST {
        return false;
    }
    let Ok(Value::Object(fields)) = serde_json::from_slice(line) else { return false };
    let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default();
    let choices = fields.get("choices").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    text("object").ends_with(".chunk")
        // The types of the events of responses, runs and the like.
        || text("type").contains('.')
        || choices.iter().any(is_part_of_choice)
}

/// Returns whether a choice is only a part of one.
fn is_part_of_choice(choice: &Value) -> bool {
    let is_open = choice.get("finish_reason").is_some_and(Value::is_null);
    choice.get("delta").is_some_and(Value::is_object) || (is_open && choice.get("text").is_some())
}

#[cfg(test)]
mod tests {
    use super::is_piece;

    #[test]
    fn h10_a_piece_is_told_from_a_whole_reply() {
        for line in [
            r#"{"object":"chat.completion.chunk"}"#,
            r#" {"choices":[{"delta":{"content":"x"}}]}"#,
            r#"{"choices":[{"text":"x","finish_reason":null}]}"#,
            r#"{"type":"response.created","response":{}}"#,
        ] {
            assert!(is_piece(line.as_bytes()), "{line}");
        }
        for line in [
            "",
            "{",
            "[]",
            r#"{"object":"chat.completion","choices":[{"message":{"content":"x"}}]}"#,
            r#"{"choices":[{"text":"x","finish_reason":"stop"}]}"#,
            r#"{"type":"error"}"#,
            r#"{"object":"chat.completion.chunk""#,
        ] {
            assert!(!is_piece(line.as_bytes()), "{line}");
        }
    }
}
