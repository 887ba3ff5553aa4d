//! Distinguishing the shapes of a union by their kind of JSON.

use std::borrow::Cow;
use std::fmt;

use serde::Deserializer;
use serde::de::value::SeqAccessDeserializer;
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::from_value::reread;
use super::json::Json;
use super::lenient;
use super::raw::{Raw, array_text, object_text, push_item};
use super::wire::{Fill, Wire};

/// A union that accepts JSON by kind. JSON that it does not accept is kept unchanged.
pub(crate) trait Kinds: Sized {
    /// Keeps JSON of no variant.
    fn unknown(json: Json) -> Self;

    /// Accepts a string, number or boolean.
    fn scalar(value: Value) -> Result<Self, serde_json::Error> {
        Ok(Self::unknown(value.into()))
    }

    fn array<'de, A: SeqAccess<'de>>(items: A) -> Result<Self, A::Error> {
        array_text(items).map(|text| Self::unknown(Json::of(text)))
    }

    /// Deserializes an object in place.
    fn object<'de, A: MapAccess<'de>>(&mut self, map: A) -> Result<(), A::Error> {
        *self = Self::unknown(Json::of(object_text(String::new(), map)?));
        Ok(())
    }
}

/// Deserializes a union in place.
pub(crate) fn fill_union<'de, T: Kinds, D: Deserializer<'de>>(
    union: &mut T,
    input: D,
) -> Result<(), D::Error> {
    if lenient::on() {
        return fill_leniently(union, Raw.deserialize(input)?);
    }
    input.deserialize_any(KindVisitor(union))
}

/// Deserializes a union; JSON that no variant can be made of is unknown.
#[cold]
fn fill_leniently<T: Kinds, E>(union: &mut T, json: Cow<'_, str>) -> Result<(), E> {
    let (read, lossy) = lenient::watched(|| reread(&json, KindVisitor(&mut *union)));
    if read.is_err() || lossy {
        if read.is_err() {
            lenient::misfit("a known form", &json);
        }
        *union = T::unknown(Json::of(json));
    }
    Ok(())
}

struct KindVisitor<'a, T>(&'a mut T);

impl<T: Kinds> KindVisitor<'_, T> {
    fn scalar<E: serde::de::Error>(self, value: impl Into<Value>) -> Result<(), E> {
        *self.0 = T::scalar(value.into()).map_err(E::custom)?;
        Ok(())
    }
}

impl<'de, T: Kinds> DeserializeSeed<'de> for KindVisitor<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_any(self)
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
        *self.0 = T::unknown(Json::NULL);
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

/// The kinds of JSON that distinguish arrays.
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
    /// Returns the kind of JSON text.
    pub(crate) fn of(json: &str) -> Self {
        match json.as_bytes().first() {
            Some(b'"') => Self::string,
            Some(b't' | b'f') => Self::boolean,
            Some(b'[') => Self::array,
            Some(b'{') => Self::object,
            Some(b'n') => Self::null,
            _ => Self::number,
        }
    }
}

/// An array that had to be read before its type was known.
pub(crate) struct Items {
    pub(crate) text: String,
    /// The kind of all items; `None` if they differ.
    pub(crate) kind: Option<Kind>,
}

impl Items {
    /// Reads the rest of an array; an empty one has the kind `default`.
    pub(crate) fn read<'de, A: SeqAccess<'de>>(mut items: A, default: Kind) -> Result<Self, A::Error> {
        let mut new = Self { text: String::from("["), kind: Some(default) };
        while let Some(item) = items.next_element_seed(Raw)? {
            let kind = Some(Kind::of(&item));
            if new.text.len() == 1 || new.kind == kind {
                new.kind = kind;
            } else {
                new.kind = None;
            }
            push_item(&mut new.text, &item);
        }
        new.text.push(']');
        Ok(new)
    }
}

/// Returns whether a number fits in an `i64`.
pub(crate) fn is_whole(number: &serde_json::Number) -> bool {
    number.is_i64()
}

/// Deserializes a variant from a scalar that had to be read first.
pub(crate) fn from_scalar<T: Wire, E: serde::de::Error>(value: Value) -> Result<T, E> {
    T::decode(value).map_err(E::custom)
}

/// Deserializes a variant from an array that had to be read first.
pub(crate) fn from_items<T: Wire, E: serde::de::Error>(items: &str) -> Result<T, E> {
    let mut list = T::blank();
    reread(items, Fill(&mut list)).map_err(E::custom)?;
    Ok(list)
}

/// Deserializes a variant from the rest of an array.
pub(crate) fn from_array<'de, T: Wire, A: SeqAccess<'de>>(items: A) -> Result<T, A::Error> {
    T::decode(SeqAccessDeserializer::new(items))
}
