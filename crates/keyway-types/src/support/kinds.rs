//! Telling the shapes of a union apart by the kind of JSON they are.

use std::fmt;

use serde::Deserializer;
use serde::de::value::SeqAccessDeserializer;
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::reread::{array_value, object_value, reread};
use super::wire::{Fill, Wire};

/// A union, asked by the kind of JSON that was found. What it does not answer is kept as it is.
pub(crate) trait Kinds: Sized {
    /// Keeps JSON that is no variant.
    fn unknown(value: Value) -> Self;

    /// Takes a string, number or boolean.
    fn scalar(value: Value) -> Result<Self, serde_json::Error> {
        Ok(Self::unknown(value))
    }

    fn array<'de, A: SeqAccess<'de>>(items: A) -> Result<Self, A::Error> {
        array_value(items).map(Self::unknown)
    }

    /// Reads an object to where the union is.
    fn object<'de, A: MapAccess<'de>>(&mut self, map: A) -> Result<(), A::Error> {
        *self = Self::unknown(object_value(map)?);
        Ok(())
    }
}

/// Reads a union to where it is.
pub(crate) fn fill_union<'de, T: Kinds, D: Deserializer<'de>>(
    union: &mut T,
    input: D,
) -> Result<(), D::Error> {
    input.deserialize_any(KindVisitor(union))
}

struct KindVisitor<'a, T>(&'a mut T);

impl<T: Kinds> KindVisitor<'_, T> {
    fn scalar<E: serde::de::Error>(self, value: impl Into<Value>) -> Result<(), E> {
        *self.0 = T::scalar(value.into()).map_err(E::custom)?;
        Ok(())
    }
}

impl<'de, T: Kinds> Visitor<'de> for KindVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        self.scalar(text)
    }

    fn visit_string<E: serde::de::Error>(self, text: String) -> Result<(), E> {
        self.scalar(text)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        self.scalar(value)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.scalar(value)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        self.scalar(value)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        self.scalar(value)
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        *self.0 = T::unknown(Value::Null);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        *self.0 = T::array(items)?;
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.0.object(map)
    }
}

/// The kinds of JSON by which arrays are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(non_camel_case_types, reason = "named as in the macro's input")]
pub(crate) enum Kind {
    string,
    number,
    boolean,
    array,
    object,
    null,
}

impl Kind {
    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::String(_) => Self::string,
            Value::Number(_) => Self::number,
            Value::Bool(_) => Self::boolean,
            Value::Array(_) => Self::array,
            Value::Object(_) => Self::object,
            Value::Null => Self::null,
        }
    }

    /// The kind of all items, `default` for an empty list, `None` for a mixture.
    pub(crate) fn of_items(items: &Value, default: Self) -> Option<Self> {
        let items = items.as_array()?;
        let first = items.first().map_or(default, Self::of);
        items.iter().all(|item| Self::of(item) == first).then_some(first)
    }
}

/// Whether a number is one that an `i64` keeps.
pub(crate) fn is_whole(number: &serde_json::Number) -> bool {
    number.is_i64()
}

/// Reads a variant from a scalar that had to be read first.
pub(crate) fn from_scalar<T: Wire, E: serde::de::Error>(value: Value) -> Result<T, E> {
    T::decode(value).map_err(E::custom)
}

/// Reads a variant from an array that had to be read first.
pub(crate) fn from_items<T: Wire, E: serde::de::Error>(items: &Value) -> Result<T, E> {
    let mut list = T::blank();
    reread(items, Fill(&mut list)).map_err(E::custom)?;
    Ok(list)
}

/// Reads a variant from the rest of an array.
pub(crate) fn from_array<'de, T: Wire, A: SeqAccess<'de>>(items: A) -> Result<T, A::Error> {
    T::decode(SeqAccessDeserializer::new(items))
}
