//! One field of a JSON document that holds more than a key.

use std::fmt;

use serde_json::Value;
use serde_json::error::Category;
use zeroize::Zeroizing;

use crate::Scrubber;

/// The field of a JSON document that holds the key: the part after `#` in a credential URI.
///
/// Text that begins with `/` is a JSON pointer (RFC 6901). Anything else is the name of a field, or
/// a path of names joined by dots. A field whose own name contains dots takes precedence.
///
/// ```
/// use keyway_credentials::Member;
///
/// let document = r#"{"openai": {"keys": ["sk-emul-1"]}, "a.b": "sk-emul-2"}"#;
/// assert_eq!(Member::new("/openai/keys/0").pick(document).as_deref().map(String::as_str), Ok("sk-emul-1"));
/// assert_eq!(Member::new("a.b").pick(document).as_deref().map(String::as_str), Ok("sk-emul-2"));
/// assert_eq!(Member::new("name").pick(document).unwrap_err(), "has no field `name` (it has `a.b`, `openai`)");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Member(String);

/// The most names of other fields that an error lists.
const MOST_NAMES: usize = 8;

/// Longer names are not shown.
const LONGEST_NAME: usize = 32;

impl Member {
    /// Creates a selector from `text`.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the string in this field of a JSON document. It is wiped when dropped.
    ///
    /// # Errors
    /// Returns a clause about the document ("is not valid JSON: line 2, column 5") that shows none
    /// of its values.
    pub fn pick(&self, document: &str) -> Result<Zeroizing<String>, String> {
        let value: Value = serde_json::from_str(document).map_err(|error| not_json(document, &error))?;
        Ok(self.text_in(&value)?.0)
    }

    /// Returns the text of this field, and the object or list that contains it.
    pub(crate) fn text_in<'a>(&self, value: &'a Value) -> Result<(Zeroizing<String>, &'a Value), String> {
        match self.find(value) {
            Some((beside, Value::String(text))) => Ok((Zeroizing::new(text.clone()), beside)),
            Some((_, other)) => {
                Err(format!("cannot be used: its field {self} is {}, not a string", kind_of(other)))
            }
            None => Err(format!("has no field {self}{}", names(value))),
        }
    }

    /// Returns the object or list that contains this field, and the field.
    fn find<'a>(&self, value: &'a Value) -> Option<(&'a Value, &'a Value)> {
        if self.0.starts_with('/') {
            let (parent, _) = self.0.rsplit_once('/')?;
            return Some((value.pointer(parent)?, value.pointer(&self.0)?));
        }
        if let Some(found) = value.get(&self.0) {
            return Some((value, found));
        }
        let (parents, name) = self.0.rsplit_once('.')?;
        let parent = parents.split('.').try_fold(value, |value, name| value.get(name))?;
        Some((parent, parent.get(name)?))
    }
}

impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.0)
    }
}

/// Lists the fields of a document that lacks this one.
fn names(value: &Value) -> String {
    match value {
        Value::Object(members) if members.is_empty() => " (it has no fields)".to_owned(),
        Value::Object(members) => {
            // Sorted, because a map's own order depends on the build.
            let mut names: Vec<_> = members.keys().filter(|name| is_word(name)).collect();
            names.sort_unstable();
            let shown: Vec<String> = names.iter().take(MOST_NAMES).map(|name| format!("`{name}`")).collect();
            match (shown.len(), members.len()) {
                (0, 1) => " (it has another, whose name is not shown)".to_owned(),
                (0, all) => format!(" (it has {all} others, whose names are not shown)"),
                (some, all) => {
                    let more = if all > some { " and more" } else { "" };
                    format!(" (it has {}{more})", shown.join(", "))
                }
            }
        }
        other => format!(" (it is {})", kind_of(other)),
    }
}

/// Returns whether a name is made of words. A key in place of a name is not (X2).
fn is_word(name: &str) -> bool {
    let fits = |character: char| character.is_ascii_alphanumeric() || "_.-".contains(character);
    let begins = |character: char| character.is_ascii_alphabetic() || character == '_';
    let named = name.starts_with(begins) && name.len() <= LONGEST_NAME && name.chars().all(fits);
    named && name.split(['_', '.', '-']).all(is_readable) && Scrubber::new().scrub(name) == name
}

/// Returns whether it has few words and digits for its length: `apiKey2` is readable, `Zq7Xw2Vu` is
/// not.
fn is_readable(piece: &str) -> bool {
    let kind = |byte: &u8| (byte.is_ascii_digit(), byte.is_ascii_uppercase());
    let bytes = piece.as_bytes();
    // A word may begin with a capital.
    let begins = |pair: &[u8]| pair[0].is_ascii_uppercase() && pair[1].is_ascii_lowercase();
    let changes = bytes.windows(2).filter(|pair| kind(&pair[0]) != kind(&pair[1]) && !begins(pair)).count();
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    let longest_word = 20;
    changes <= 1 + bytes.len() / 4 && digits <= 4 && bytes.len() <= longest_word
}

/// Says where the JSON breaks off, and shows nothing of the text.
pub(crate) fn not_json(text: &str, error: &serde_json::Error) -> String {
    match error.classify() {
        _ if text.trim().is_empty() => "is not valid JSON: it is empty".to_owned(),
        Category::Eof => format!("is not valid JSON: it ends early, on line {}", error.line()),
        _ => format!("is not valid JSON: line {}, column {}", error.line(), error.column()),
    }
}

/// The kind of a JSON value, in plain words.
pub(crate) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pick(member: &str, document: &str) -> Result<String, String> {
        Member::new(member).pick(document).map(|text| text.to_string())
    }

    #[test]
    fn names_and_pointers_lead_to_a_member() {
        let document = r#"{"key":"1","a":{"b":"2","c/d":"3"},"a.b":"4","list":["5"]}"#;
        for (member, text) in [
            ("key", "1"),
            ("/key", "1"),
            ("/a/b", "2"),
            ("a.c/d", "3"),
            ("/a/c~1d", "3"),
            ("a.b", "4"),
            ("/list/0", "5"),
        ] {
            assert_eq!(pick(member, document).as_deref(), Ok(text), "{member}");
        }
    }

    #[test]
    fn x2_a_failure_shows_names_and_never_values() {
        for (member, document, clause) in [
            ("key", "", "is not valid JSON: it is empty"),
            ("key", "{\"key\": \"canary", "is not valid JSON: it ends early, on line 1"),
            ("key", "{\n\"key\" canary}", "is not valid JSON: line 2, column 7"),
            ("key", "{}", "has no field `key` (it has no fields)"),
            ("a.key", r#"{"a":"canary"}"#, "has no field `a.key` (it has `a`)"),
            ("key", r#"["canary"]"#, "has no field `key` (it is an array)"),
            (
                "key",
                r#"{"key":{"value":"canary"}}"#,
                "cannot be used: its field `key` is an object, not a string",
            ),
            ("key", r#"{"key":null}"#, "cannot be used: its field `key` is null, not a string"),
        ] {
            assert_eq!(pick(member, document).unwrap_err(), clause);
        }
        // A key in place of a name, assembled here so that no scanner takes it for a leak.
        let keys = [
            "sk-emul-canary0123456789".to_owned(),
            ["a8f5f167f44f4964", "e6c998dee827110c"].concat(),
            ["Zq7Xw2Vu9Tr4", "Kb1Yc8Md"].concat(),
            "canary".repeat(6),
            "canary name with blanks".to_owned(),
            "ZxCvBnMqWeRt".to_owned(),
            "canary\u{202e}".to_owned(),
        ];
        for key in keys {
            let clause = pick("key", &format!(r#"{{"{key}": 1}}"#)).unwrap_err();
            assert_eq!(clause, "has no field `key` (it has another, whose name is not shown)", "{key}");
            let clause = pick("key", &format!(r#"{{"{key}": 1, "openai": 2}}"#)).unwrap_err();
            assert_eq!(clause, "has no field `key` (it has `openai` and more)");
        }
        for name in ["api_key", "OPENAI_API_KEY", "apiKey2", "openai-prod.v2", "_x", "created_at", "key2024"]
        {
            let clause = pick("key", &format!(r#"{{"{name}": 1}}"#)).unwrap_err();
            assert_eq!(clause, format!("has no field `key` (it has `{name}`)"));
        }
        let clause = pick("key", r#"{"1": 1, "2": 2}"#).unwrap_err();
        assert_eq!(clause, "has no field `key` (it has 2 others, whose names are not shown)");
        let many = format!("{{{}}}", (0..20).map(|n| format!("\"m{n:02}\":1")).collect::<Vec<_>>().join(","));
        assert!(pick("key", &many).unwrap_err().ends_with("`m07` and more)"));
    }
}
