//! How one value travels.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Visitor};
use serde::ser::Serialize;
use serde::{Deserialize, Deserializer, Serializer};
use serde_json::Value;

/// A value with a JSON form by the rules of this crate, which are stricter than serde's when writing
/// (no NaN, H7) and more tolerant when reading (D1).
///
/// Every type of the crate implements it; `Serialize` and `Deserialize` only call it.
pub(crate) trait Wire: Sized {
    /// A value that stands for none: empty, zero, null.
    fn blank() -> Self;

    /// Writes the value, which is that of the member `field`: errors name it.
    fn encode<S: Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error>;

    /// Reads a value.
    fn decode<'de, D: Deserializer<'de>>(input: D) -> Result<Self, D::Error>;
}

/// Implements serde's two traits for a type that has [`Wire`].
macro_rules! serde_by_wire {
    (impl $([$param:ident : $bound:path])? for $type:ty) => {
        impl$(<$param: $bound>)? ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                $crate::support::wire::Wire::encode(self, "", out)
            }
        }

        impl<'de $(, $param: $bound)?> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                $crate::support::wire::Wire::decode(input)
            }
        }
    };
}
pub(crate) use serde_by_wire;

/// Implements [`Wire`] for types whose own serde form is already right.
macro_rules! wire_by_serde {
    ($($type:ty = $blank:expr),*) => {$(
        impl Wire for $type {
            fn blank() -> Self {
                $blank
            }

            fn encode<S: Serializer>(&self, _: &'static str, out: S) -> Result<S::Ok, S::Error> {
                self.serialize(out)
            }

            fn decode<'de, D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                Self::deserialize(input)
            }
        }
    )*};
}

wire_by_serde!(String = String::new(), bool = false, Value = Value::Null);

/// A value with the name of the member that holds it, for serde's map and sequence writers.
pub(crate) struct Named<'a, T>(pub(crate) &'static str, pub(crate) &'a T);

impl<T: Wire> Serialize for Named<'_, T> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        self.1.encode(self.0, out)
    }
}

/// Reads a `T`.
pub(crate) struct Seed<T>(PhantomData<T>);

impl<T> Seed<T> {
    pub(crate) const NEW: Self = Self(PhantomData);
}

impl<'de, T: Wire> DeserializeSeed<'de> for Seed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<T, D::Error> {
        T::decode(input)
    }
}

/// Reads a `T`, or `None` for null.
pub(crate) struct OptionSeed<T>(PhantomData<T>);

impl<T: Wire> OptionSeed<T> {
    pub(crate) const NEW: Self = Self(PhantomData);

    pub(crate) fn decode<'de, D: Deserializer<'de>>(input: D) -> Result<Option<T>, D::Error> {
        Self::NEW.deserialize(input)
    }
}

impl<'de, T: Wire> DeserializeSeed<'de> for OptionSeed<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Option<T>, D::Error> {
        input.deserialize_option(self)
    }
}

impl<'de, T: Wire> Visitor<'de> for OptionSeed<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, input: D) -> Result<Option<T>, D::Error> {
        T::decode(input).map(Some)
    }
}
