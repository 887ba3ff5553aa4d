//! Strings of which some values are known, read without copying those.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// What was found where a string was expected.
pub(crate) enum Text<T> {
    /// A string, as understood by the function given to [`TextSeed`].
    Is(T),
    /// Other JSON, kept.
    Not(Value),
}

/// Reads a string through a function that sees it before it is copied.
pub(crate) struct TextSeed<F>(pub(crate) F);

impl<'de, T, F: FnOnce(&str) -> T> DeserializeSeed<'de> for TextSeed<F> {
    type Value = Text<T>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Text<T>, D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de, T, F: FnOnce(&str) -> T> Visitor<'de> for TextSeed<F> {
    type Value = Text<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<Text<T>, E> {
        Ok(Text::Is((self.0)(text)))
    }

    fn visit_unit<E>(self) -> Result<Text<T>, E> {
        Ok(Text::Not(Value::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Text<T>, E> {
        Ok(Text::Not(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Text<T>, E> {
        Ok(Text::Not(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Text<T>, E> {
        Ok(Text::Not(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Text<T>, E> {
        Ok(Text::Not(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Text<T>, A::Error> {
        array_value(items).map(Text::Not)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Text<T>, A::Error> {
        object_value(map).map(Text::Not)
    }
}

/// Reads the rest of an array as it is.
pub(crate) fn array_value<'de, A: SeqAccess<'de>>(items: A) -> Result<Value, A::Error> {
    Value::deserialize(SeqAccessDeserializer::new(items))
}

/// Reads the rest of an object as it is.
pub(crate) fn object_value<'de, A: MapAccess<'de>>(map: A) -> Result<Value, A::Error> {
    Value::deserialize(MapAccessDeserializer::new(map))
}
