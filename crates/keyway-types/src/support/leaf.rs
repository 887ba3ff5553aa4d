//! Values without parts: strings, numbers, booleans and open enums. One piece of code reads all of them.
//!
//! Most members of an object are such values. Read by code made for each type, they would make a program large, slow to
//! build, and larger than a processor's first cache while it reads a stream.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::Value;

use super::json::Json;
use super::raw::{array_text, object_text};

/// What was found.
pub(crate) enum Scalar<'a> {
    Null,
    Bool(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Text(&'a str),
    /// An array or an object.
    Parts(Json),
}

impl Scalar<'_> {
    /// What was found, to be kept as it came.
    pub(crate) fn take_json(&mut self) -> Json {
        Json::from(match self {
            Self::Null => Value::Null,
            Self::Bool(value) => (*value).into(),
            Self::Signed(value) => (*value).into(),
            Self::Unsigned(value) => (*value).into(),
            Self::Float(value) => (*value).into(),
            Self::Text(text) => (*text).into(),
            Self::Parts(json) => return std::mem::take(json),
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

/// What a leaf would have taken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Expected(pub(crate) &'static str);

/// A place for a value without parts.
pub(crate) trait Leaf {
    /// Takes what was found, or says what it would have taken.
    fn take(&mut self, found: &mut Scalar<'_>) -> Result<(), Expected>;

    /// Takes null where that means none.
    fn clear(&mut self);
}

impl Leaf for String {
    fn take(&mut self, found: &mut Scalar<'_>) -> Result<(), Expected> {
        let Scalar::Text(text) = found else { return Err(Expected("a string")) };
        // Anew, because growing what is there finds its size in steps.
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

/// Reads a leaf, and says whether there was a value.
pub(crate) struct LeafSeed<'a> {
    pub(crate) leaf: &'a mut dyn Leaf,
    /// Whether null means none.
    pub(crate) or_null: bool,
}

/// Reads a leaf from anything.
pub(crate) fn fill_leaf<'de, D: Deserializer<'de>>(leaf: &mut dyn Leaf, input: D) -> Result<(), D::Error> {
    LeafSeed { leaf, or_null: false }.deserialize(input).map(|_| ())
}

impl<'de> DeserializeSeed<'de> for LeafSeed<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<bool, D::Error> {
        input.deserialize_any(self)
    }
}

impl LeafSeed<'_> {
    pub(crate) fn give<E: Error>(self, mut found: Scalar<'_>) -> Result<bool, E> {
        if self.or_null && matches!(found, Scalar::Null) {
            self.leaf.clear();
            return Ok(false);
        }
        match self.leaf.take(&mut found) {
            Ok(()) => Ok(true),
            Err(Expected(what)) => Err(E::invalid_type(found.unexpected(), &what)),
        }
    }
}

impl<'de> Visitor<'de> for LeafSeed<'_> {
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
        self.give(Scalar::Parts(Json::of(array_text(items)?)))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<bool, A::Error> {
        self.give(Scalar::Parts(Json::of(object_text(String::new(), members)?)))
    }
}
