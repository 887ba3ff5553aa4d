//! Reading JSON a second time that had to be read before its type was known.

use serde::de::DeserializeSeed;
use serde_json::Value;

/// Reads a value through its text.
///
/// It could be read as it is. But then all types below would be compiled for two kinds of input, which takes a fifth of the time
/// that a small program takes to build; this is for what comes before a union's tag, and for unions without one.
pub(crate) fn reread<T, S>(value: &Value, seed: S) -> serde_json::Result<T>
where
    S: for<'a> DeserializeSeed<'a, Value = T>,
{
    let text = value.to_string();
    seed.deserialize(&mut serde_json::Deserializer::from_str(&text))
}
