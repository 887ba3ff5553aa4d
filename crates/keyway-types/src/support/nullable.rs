//! Null as a value.

use serde::de::DeserializeSeed as _;
use serde::{Deserializer, Serializer};
use serde_json::Value;

use super::json::Json;
use super::members::FillUnlessNull;
use super::wire::{Adapted, Wire, serde_by_wire};

/// A value that may be JSON `null`, if null has a meaning.
///
/// A field of type `Option<Nullable<T>>` distinguishes three states: absent (`None`), null
/// (`Some(Nullable::Null)`) and a value. It is used only where the API makes that distinction.
/// Everywhere else `Option<T>` is enough, and null is sent only if the caller means it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// `null`.
    #[default]
    Null,
    /// Any other value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Returns the value, or `None` for null.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl From<&String> for Nullable<String> {
    fn from(value: &String) -> Self {
        Self::Value(value.clone())
    }
}

impl From<Value> for Nullable<Json> {
    fn from(value: Value) -> Self {
        Self::Value(value.into())
    }
}

impl<T: Wire> Wire for Nullable<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn blank() -> Self {
        Self::Null
    }

    fn encode<S: Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => out.serialize_unit(),
            Self::Value(value) => value.encode(field, out),
        }
    }

    fn fill<'de, D: Deserializer<'de>>(&mut self, input: D) -> Result<(), D::Error> {
        FillUnlessNull::Nullable(self).deserialize(input).map(|_| ())
    }

    fn adapt(&mut self, field: &str, json: &str) -> Adapted {
        let mut value = T::blank();
        let adapted = value.adapt(field, json);
        *self = if adapted == Adapted::Blank { Self::Null } else { Self::Value(value) };
        adapted
    }

    fn still_is(&self, field: &str, json: &str) -> bool {
        match self {
            Self::Null => T::blank().still_is(field, json),
            Self::Value(value) => value.still_is(field, json),
        }
    }
}

serde_by_wire!(impl [T: Wire] for Nullable<T>);
