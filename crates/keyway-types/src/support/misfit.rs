//! Fields whose JSON does not fit their type.

use std::fmt;

/// A field that arrived with JSON of another kind than its type, or did not arrive although every
/// object of its type has it.
///
/// It names places and kinds of JSON, never values.
///
/// ```
/// use keyway_types::models::Model;
///
/// let (model, misfits) = keyway_types::decode::<Model>(r#"{"id":7,"created":"1712345678"}"#)?;
/// assert_eq!((model.id.as_str(), model.created), ("7", 1_712_345_678));
/// assert_eq!(misfits[1].to_string(), "`created` is a string, not an integer of 64 bits");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Misfit {
    /// Where the field is, such as `choices[0].message.content`; empty for the whole value.
    pub path: String,
    /// The kind of JSON that fits, such as `a string`.
    pub expected: &'static str,
    /// The kind of JSON that arrived, such as `an object`; `nothing` if the field is missing.
    pub found: &'static str,
}

/// In [`Misfit::found`]: the field is missing.
const NOTHING: &str = "nothing";

impl Misfit {
    pub(super) fn missing(path: String) -> Self {
        Self { path, expected: "a value", found: NOTHING }
    }

    /// The whole value is `found` instead of `expected`.
    #[doc(hidden)]
    pub fn of_whole(expected: &'static str, found: &'static str) -> Self {
        Self { path: String::new(), expected, found }
    }

    /// Returns the kind of a JSON text, with its article; `text` if it is none.
    #[doc(hidden)]
    pub fn kind_of(json: &str) -> &'static str {
        match serde_json::from_str::<serde::de::IgnoredAny>(json) {
            Ok(_) => kind(json),
            Err(_) => "text",
        }
    }

    /// Returns whether the field did not arrive.
    pub fn is_missing(&self) -> bool {
        self.found == NOTHING
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str("the whole value")?,
            path => write!(f, "`{path}`")?,
        }
        if self.is_missing() {
            return f.write_str(" is missing");
        }
        match self.found == self.expected {
            true => write!(f, " is {} that cannot be read", self.found),
            false => write!(f, " is {}, not {}", self.found, self.expected),
        }
    }
}

/// Returns the kind of JSON text, with its article.
pub(super) fn kind(json: &str) -> &'static str {
    match json.trim_ascii_start().as_bytes().first() {
        Some(b'"') => "a string",
        Some(b't' | b'f') => "a boolean",
        Some(b'[') => "a list",
        Some(b'{') => "an object",
        Some(b'n') => "null",
        Some(_) if json.contains(['.', 'e', 'E']) => "a number",
        Some(_) => "an integer",
        None => NOTHING,
    }
}
