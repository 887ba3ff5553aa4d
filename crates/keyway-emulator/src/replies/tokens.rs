//! Tokens, by a simple rule: four characters are one, rounded up.

use serde_json::Value;

/// Returns the tokens of a text: its characters divided by four, rounded up.
pub(super) fn of_text(text: &str) -> u64 {
    of_characters(text.chars().count())
}

/// Returns the tokens of this many characters.
pub(super) fn of_characters(count: usize) -> u64 {
    u64::try_from(count.div_ceil(4)).unwrap_or(u64::MAX)
}

/// Returns the tokens of a conversation: all text in the messages' contents and tool calls, each
/// rounded up.
pub(super) fn of_messages(messages: &[Value]) -> u64 {
    messages.iter().map(|message| of_content(&message["content"]) + of_calls(&message["tool_calls"])).sum()
}

fn of_content(content: &Value) -> u64 {
    match content {
        Value::String(text) => of_text(text),
        Value::Array(parts) => parts.iter().filter_map(|part| part["text"].as_str()).map(of_text).sum(),
        _ => 0,
    }
}

fn of_calls(calls: &Value) -> u64 {
    let calls = calls.as_array().into_iter().flatten();
    calls.filter_map(|call| call["function"]["arguments"].as_str()).map(of_text).sum()
}

/// Splits a text into the pieces of a stream: a word with the space before it. Joined, they are the
/// text.
pub(super) fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut in_word = false;
    for (at, c) in text.char_indices() {
        if c.is_whitespace() {
            if in_word {
                pieces.push(&text[start..at]);
                start = at;
            }
            in_word = false;
        } else {
            in_word = true;
        }
    }
    if start < text.len() {
        pieces.push(&text[start..]);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn four_characters_are_a_token() {
        for (text, tokens) in [("", 0), ("a", 1), ("abcd", 1), ("abcde", 2), ("éééé", 1)] {
            assert_eq!(of_text(text), tokens, "{text}");
        }
    }

    #[test]
    fn pieces_are_words_with_the_space_before() {
        assert_eq!(pieces("You said: Hello"), ["You", " said:", " Hello"]);
        assert_eq!(pieces(" a  b\n"), [" a", "  b", "\n"]);
        assert!(pieces("").is_empty());
    }

    proptest! {
        #[test]
        fn pieces_join_to_the_text(text in "\\PC{0,60}") {
            let pieces = pieces(&text);
            prop_assert_eq!(pieces.concat(), text.as_str());
            prop_assert!(pieces.iter().all(|piece| !piece.is_empty()));
        }
    }
}
