//! JSON for people, indented, and for programs, on one line. Numbers, strings and the order of
//! fields are unchanged.

use std::borrow::Cow;

/// Removes the whitespace between values.
pub(crate) fn compact(json: &str) -> Cow<'_, str> {
    if !json.contains([' ', '\n', '\r', '\t']) {
        return Cow::Borrowed(json);
    }
    Cow::Owned(without_space(json).collect())
}

/// Indents JSON by two spaces per level.
pub(crate) fn indented(json: &str) -> String {
    let mut text = String::with_capacity(json.len() * 2);
    let (mut depth, mut in_string, mut escaped) = (0usize, false, false);
    let mut characters = without_space(json).peekable();
    let line = |text: &mut String, depth: usize| {
        text.push('\n');
        text.extend(std::iter::repeat_n("  ", depth));
    };
    while let Some(character) = characters.next() {
        if in_string {
            in_string = character != '"' || escaped;
            escaped = character == '\\' && !escaped;
            text.push(character);
            continue;
        }
        match character {
            '{' | '[' => {
                text.push(character);
                if let Some(end) = characters.next_if(|next| matches!(next, '}' | ']')) {
                    text.push(end);
                } else {
                    depth += 1;
                    line(&mut text, depth);
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                line(&mut text, depth);
                text.push(character);
            }
            ',' => {
                text.push(',');
                line(&mut text, depth);
            }
            ':' => text.push_str(": "),
            '"' => {
                in_string = true;
                text.push('"');
            }
            other => text.push(other),
        }
    }
    text
}

/// Returns the characters of JSON without whitespace outside strings.
fn without_space(json: &str) -> impl Iterator<Item = char> {
    let (mut in_string, mut escaped) = (false, false);
    json.chars().filter(move |&character| {
        if in_string {
            in_string = character != '"' || escaped;
            escaped = character == '\\' && !escaped;
            return true;
        }
        in_string = character == '"';
        !matches!(character, ' ' | '\n' | '\r' | '\t')
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn it_reads_as_a_person_expects() {
        assert_eq!(indented(r#"{"b":[1,{}],"a":[]}"#), "{\n  \"b\": [\n    1,\n    {}\n  ],\n  \"a\": []\n}");
        assert_eq!(indented(r#""a,{\"b\\""#), r#""a,{\"b\\""#);
        assert_eq!(indented("12345678901234567890123.50"), "12345678901234567890123.50");
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            ".*".prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map(".*", inner, 0..4).prop_map(|members| json!(members)),
            ]
        })
    }

    proptest! {
        #[test]
        fn it_is_what_serde_json_makes(value in any_json()) {
            let pretty = serde_json::to_string_pretty(&value).unwrap();
            prop_assert_eq!(&indented(&value.to_string()), &pretty);
            prop_assert_eq!(&indented(&pretty), &pretty);
            prop_assert_eq!(compact(&pretty), value.to_string());
        }
    }
}
