//! How one value is serialized and deserialized.

use serde::de::{DeserializeSeed, MapAccess};
use serde::ser::Serialize;
use serde::{Deserializer, Serializer};

use super::members::Members;

/// A value with a JSON form by the rules of this crate, which are stricter than serde's for
/// serializing (no NaN, H7) and more tolerant for deserializing (D1).
///
/// Every type of the crate implements it; `Serialize` and `Deserialize` only call it.
pub(crate) trait Wire: Sized + PartialEq {
    /// The kind of JSON that fits, for [`Misfit`](super::misfit::Misfit).
    const EXPECTED: &'static str = "a value";

    /// Returns an empty value: an empty string, zero, null.
    fn blank() -> Self;

    /// Serializes the value of the field `field`, which errors name.
    fn encode<S: Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error>;

    /// Deserializes a value in place. `self` is [`blank`](Self::blank) before; after an error it
    /// must not be used.
    ///
    /// An object that was deserialized first and then moved into place would be moved once per
    /// level, which took 15 % of the time of a streamed chunk.
    fn fill<'de, D: Deserializer<'de>>(&mut self, input: D) -> Result<(), D::Error>;

    /// Deserializes the field that was just named in place, like [`fill`](Self::fill).
    #[inline]
    fn fill_member<'de, A: MapAccess<'de>>(&mut self, members: &mut Members<'de, A>) -> Result<(), A::Error> {
        members.fill(self)
    }

    /// Makes what can be made of JSON that [`fill`](Self::fill) rejected, in the field called
    /// `field`; blank if that is nothing (D3).
    fn adapt(&mut self, field: &str, json: &str) -> Adapted {
        let _ = (field, json);
        *self = Self::blank();
        Adapted::Blank
    }

    /// Returns whether this is still the value that lenient deserializing made of `json`. If so,
    /// it serializes as `json`; if it was changed since, as its value.
    #[inline]
    fn still_is(&self, field: &str, json: &str) -> bool {
        let _ = (field, json);
        *self == Self::blank()
    }

    /// Deserializes the field that was just named, optional field number `index`.
    #[inline]
    fn fill_optional<'de, A: MapAccess<'de>>(
        place: &mut Option<Self>,
        index: usize,
        members: &mut Members<'de, A>,
    ) -> Result<(), A::Error> {
        members.optional_object(index, place)
    }

    /// Deserializes the field that was just named, lenient field number `index`.
    #[inline]
    fn fill_lenient<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        members: &mut Members<'de, A>,
    ) -> Result<(), A::Error> {
        members.lenient_object(index, self)
    }

    /// Deserializes a value.
    #[inline]
    fn decode<'de, D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let mut new = Self::blank();
        new.fill(input)?;
        Ok(new)
    }
}

/// What was made of JSON that does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Adapted {
    /// Nothing.
    Blank,
    /// Nothing, but the value keeps the JSON and serializes as it.
    Held,
    /// A value.
    Converted,
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
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                $crate::support::wire::Wire::decode(input)
            }
        }
    };
}
pub(crate) use serde_by_wire;

/// A value with the name of its field, for serde's map and sequence serializers.
pub(crate) struct Named<'a, T>(pub(crate) &'static str, pub(crate) &'a T);

impl<T: Wire> Serialize for Named<'_, T> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        self.1.encode(self.0, out)
    }
}

/// Deserializes a `T`, which is blank, in place.
pub(crate) struct Fill<'a, T>(pub(crate) &'a mut T);

impl<'de, T: Wire> DeserializeSeed<'de> for Fill<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        self.0.fill(input)
    }
}
