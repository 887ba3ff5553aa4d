//! Untyped JSON.

use std::fmt;
use std::ops::Deref;
use std::sync::OnceLock;

use serde_json::{Map, Value};

use super::raw::parse;

/// JSON without a type, kept as text: values that this version does not know, and values that may
/// be anything.
///
/// It dereferences to its [`Value`], which is parsed on first access. Until then it takes as much
/// memory as the text. It serializes unchanged.
///
/// ```
/// use keyway_types::chat::ChatCompletionContentPart as Part;
///
/// let part: Part = serde_json::from_str(r#"{"type":"hologram","size":3}"#)?;
/// let Part::Unknown(json) = part else { unreachable!() };
/// assert_eq!(json["size"], 3);
/// assert_eq!(json.text(), r#"{"type":"hologram","size":3}"#);
/// assert_eq!(keyway_types::Json::from(serde_json::json!([1])).text(), "[1]");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Json(Option<Box<Kept>>);

#[derive(Clone)]
struct Kept {
    text: Box<str>,
    value: OnceLock<Value>,
}

static NULL: Value = Value::Null;

impl Json {
    /// Null.
    pub const NULL: Self = Self(None);

    /// Wraps JSON that was read already.
    pub(crate) fn of(text: impl Into<Box<str>>) -> Self {
        Self(Some(Box::new(Kept { text: text.into(), value: OnceLock::new() })))
    }

    /// Returns the JSON as it arrived.
    pub fn text(&self) -> &str {
        self.0.as_ref().map_or("null", |kept| &kept.text)
    }

    /// Returns the JSON as a tree.
    ///
    /// Half a surrogate pair in a string is U+FFFD. The tree is null if it can't represent the JSON:
    /// nested deeper than 128 levels, a number out of range. [`text`](Self::text) still has it.
    pub fn value(&self) -> &Value {
        self.0.as_ref().map_or(&NULL, |kept| kept.value.get_or_init(|| parse(&kept.text)))
    }

    /// Converts the JSON into an owned tree.
    pub fn into_value(self) -> Value {
        let Some(kept) = self.0 else { return Value::Null };
        kept.value.into_inner().unwrap_or_else(|| parse(&kept.text))
    }
}

impl Deref for Json {
    type Target = Value;

    fn deref(&self) -> &Value {
        self.value()
    }
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::NULL,
            value => {
                let text = value.to_string().into();
                Self(Some(Box::new(Kept { text, value: value.into() })))
            }
        }
    }
}

impl From<Map<String, Value>> for Json {
    fn from(members: Map<String, Value>) -> Self {
        Value::from(members).into()
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Value::from(text).into()
    }
}

impl From<Json> for Value {
    fn from(json: Json) -> Self {
        json.into_value()
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (None, None) => true,
            // A null tree may stand for JSON it could not represent.
            (Some(one), Some(another)) => {
                one.text == another.text || (!self.is_null() && self.value() == other.value())
            }
            _ => false,
        }
    }
}

impl Eq for Json {}

impl std::hash::Hash for Json {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.value().hash(state);
    }
}

impl PartialEq<Value> for Json {
    fn eq(&self, other: &Value) -> bool {
        self.value() == other
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value().fmt(f)
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}
