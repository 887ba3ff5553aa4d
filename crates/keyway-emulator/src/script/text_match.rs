//! Conditions on a text: equal to, containing, or matching a pattern.

use regex_lite::Regex;
use serde_json::{Value, json};

use super::mistake::{Mistake, text, unknown};

/// A condition on a text.
///
/// Patterns are regular expressions in the syntax of the crate
/// [regex-lite](https://docs.rs/regex-lite): linear time, no look-around, `(?i)` ignores the case of
/// ASCII letters. They may match anywhere in the text.
#[derive(Clone, Debug)]
pub(crate) enum TextMatch {
    /// The whole text.
    Is(String),
    /// A part of the text.
    Contains(String),
    /// A pattern, found anywhere in the text.
    Matches(Regex),
}

impl TextMatch {
    /// Parses a pattern.
    ///
    /// # Errors
    /// Returns what is wrong with the pattern.
    pub(crate) fn pattern(pattern: &str) -> Result<Self, Mistake> {
        let wrong = |error: regex_lite::Error| Mistake::new(format!("is not a valid pattern: {error}"));
        Regex::new(pattern).map(Self::Matches).map_err(wrong)
    }

    /// Parses the form of scripts: a string, for which `bare` decides what it means, or an object
    /// with one of `is`, `contains` and `matches`.
    pub(super) fn from_json(value: &Value, bare: fn(String) -> Self) -> Result<Self, Mistake> {
        const FORM: &str = "must be a string, or an object with one of is, contains and matches";
        match value {
            Value::String(text) => Ok(bare(text.clone())),
            Value::Object(fields) if fields.len() == 1 => {
                let (name, value) = fields.iter().next().ok_or_else(|| Mistake::new(FORM))?;
                let wanted = text(value).map_err(|wrong| wrong.within(name))?;
                match name.as_str() {
                    "is" => Ok(Self::Is(wanted)),
                    "contains" => Ok(Self::Contains(wanted)),
                    "matches" => Self::pattern(&wanted).map_err(|wrong| wrong.within(name)),
                    _ => Err(unknown(name, "is, contains or matches")),
                }
            }
            _ => Err(Mistake::new(FORM)),
        }
    }

    pub(super) fn to_json(&self) -> Value {
        match self {
            Self::Is(text) => json!({ "is": text }),
            Self::Contains(text) => json!({ "contains": text }),
            Self::Matches(pattern) => json!({ "matches": pattern.as_str() }),
        }
    }

    /// Returns whether the text fulfills the condition.
    pub(super) fn accepts(&self, text: &str) -> bool {
        match self {
            Self::Is(wanted) => wanted == text,
            Self::Contains(wanted) => text.contains(wanted.as_str()),
            Self::Matches(pattern) => pattern.is_match(text),
        }
    }
}

impl PartialEq for TextMatch {
    fn eq(&self, other: &Self) -> bool {
        self.to_json() == other.to_json()
    }
}
