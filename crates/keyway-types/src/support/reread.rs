//! Reading JSON before its type is known, and a second time afterwards.

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, MapAccess, SeqAccess};
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

/// Reads the rest of an array as it is.
pub(crate) fn array_value<'de, A: SeqAccess<'de>>(items: A) -> Result<Value, A::Error> {
    Value::deserialize(SeqAccessDeserializer::new(items))
}

/// Reads the rest of an object as it is.
pub(crate) fn object_value<'de, A: MapAccess<'de>>(map: A) -> Result<Value, A::Error> {
    Value::deserialize(MapAccessDeserializer::new(map))
}
