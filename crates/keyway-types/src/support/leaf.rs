//! Scalars: strings, numbers, booleans and open enums, all deserialized by the same code.
//!
//! Most fields of an object are scalars. Code per type would make a program large, slow to build,
//! and larger than a processor's first cache while it reads a stream.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::Value;

use super::json::Json;
use super::raw::{array_text, object_text};

/// The JSON that was found.
///
/// An array or an object is only referred to: a value that owns something is checked each time it is
/// dropped.
pub(crate) enum Scalar<'a> {
    Null,
    Bool(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Text(&'a str),
    /// An array or an object.
    Parts(&'a mut Json),
}

impl Scalar<'_> {
    /// Takes the JSON, to be kept unchanged.
    pub(crate) fn take_json(&mut self) -> Json {
        Json::from(match self {
            Self::Null => Value::Null,
            Self::Bool(value) => (*value).into(),
            Self::Signed(value) => (*value).into(),
            Self::Unsigned(value) => (*value).into(),
            Self::Float(value) => (*value).into(),
            Self::Text(text) => (*text).into(),
            Self::Parts(json) => return std::mem::take::<Json>(json),
        })
    }

    fn unexpected(&self) -> Unexpected<'_> {
        match self {
            Self::Null => Unexpected::Unit,
            Self::Bool(value) => Unexpected::Bool(*value),
            Self::Signed(value) => Unexpected::Signed(*value),
            Self::Unsigned(value) => Unexpected::Unsigned(*value),
            Self::Float(value) => Unexpected::Float(*value),
            Self::Text(text) => Unexpected::Str(text),
            Self::Parts(json) if json.text().starts_with('[') => Unexpected::Seq,
            Self::Parts(_) => Unexpected::Map,
        }
    }
}

/// What a leaf would have accepted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Expected(pub(crate) &'static str);

/// A place for a scalar.
pub(crate) trait Leaf {
    /// Accepts the JSON, or returns what it would have accepted.
    fn take(&mut self, found: &mut Scalar<'_>) -> Result<(), Expected>;

    /// Accepts null, if that means no value.
    fn clear(&mut self);

    /// Returns whether a value says something of the object, other than its type.
    fn says_something(&self) -> bool {
        true
    }
}

impl Leaf for String {
    fn take(&mut self, found: &mut Scalar<'_>) -> Result<(), Expected> {
        let Scalar::Text(text) = found else { return Err(Expected("a string")) };
        // A new allocation, because growing the old one finds its size in steps.
        *self = (*text).to_owned();
        Ok(())
    }

    fn clear(&mut self) {
        self.clear();
    }
}

impl Leaf for bool {
    fn take(&mut self, found: &mut Scalar<'_>) -> Result<(), Expected> {
        let Scalar::Bool(value) = found else { return Err(Expected("a boolean")) };
        *self = *value;
        Ok(())
    }

    fn clear(&mut self) {
        *self = false;
    }
}

/// Deserializes a leaf, and returns whether there was a value. `OR_NULL`: null means no value.
///
/// That is part of the type, because three words would be passed in memory, and two are in registers.
pub(crate) struct LeafSeed<'a, const OR_NULL: bool>(pub(crate) &'a mut dyn Leaf);

/// Deserializes a leaf from any deserializer.
pub(crate) fn fill_leaf<'de, D: Deserializer<'de>>(leaf: &mut dyn Leaf, input: D) -> Result<(), D::Error> {
    LeafSeed::<false>(leaf).deserialize(input).map(|_| ())
}

impl<'de, const OR_NULL: bool> DeserializeSeed<'de> for LeafSeed<'_, OR_NULL> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<bool, D::Error> {
        input.deserialize_any(self)
    }
}

impl<const OR_NULL: bool> LeafSeed<'_, OR_NULL> {
    /// Gives the leaf what was found; returns whether that is a value.
    ///
    /// Inlined, because a call would be a third of what a usual value takes.
    #[inline(always)]
    pub(crate) fn give<E: Error>(self, mut found: Scalar<'_>) -> Result<bool, E> {
        if OR_NULL && matches!(found, Scalar::Null) {
            self.0.clear();
            return Ok(false);
        }
        match self.0.take(&mut found) {
            Ok(()) => Ok(true),
            Err(expected) => Err(misfit(&found, expected)),
        }
    }
}

/// The error of JSON of the wrong kind.
#[cold]
fn misfit<E: Error>(found: &Scalar<'_>, Expected(what): Expected) -> E {
    E::invalid_type(found.unexpected(), &what)
}

impl<'de, const OR_NULL: bool> Visitor<'de> for LeafSeed<'_, OR_NULL> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        self.give(Scalar::Text(text))
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        self.give(Scalar::Null)
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        self.give(Scalar::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, input: D) -> Result<bool, D::Error> {
        self.deserialize(input)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        self.give(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        self.give(Scalar::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        self.give(Scalar::Unsigned(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<bool, E> {
        self.give(Scalar::Float(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<bool, A::Error> {
        self.give(Scalar::Parts(&mut Json::of(array_text(items)?)))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<bool, A::Error> {
        self.give(Scalar::Parts(&mut Json::of(object_text(String::new(), members)?)))
    }
}
