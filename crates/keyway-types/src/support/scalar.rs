//! Scalars as [`Wire`]: how strings and booleans are serialized, and how all of them are
//! deserialized.

use serde::Serializer;

use super::leaf::{Expected, Leaf, Scalar};
use super::wire::Wire;

/// The methods of [`Wire`] that deserialize a type with [`Leaf`].
macro_rules! wire_by_leaf {
    () => {
        #[inline]
        fn adapt(&mut self, field: &str, json: &str) -> $crate::support::wire::Adapted {
            match $crate::support::convert::convert(field, json, self) {
                Ok(()) => $crate::support::wire::Adapted::Converted,
                Err(_) => $crate::support::wire::Adapted::Blank,
            }
        }

        #[inline]
        fn still_is(&self, field: &str, json: &str) -> bool {
            let mut made = <Self as $crate::support::wire::Wire>::blank();
            let _ = $crate::support::convert::convert(field, json, &mut made);
            *self == made
        }

        #[inline]
        fn fill<'de, D: ::serde::Deserializer<'de>>(&mut self, input: D) -> Result<(), D::Error> {
            $crate::support::leaf::fill_leaf(self, input)
        }

        #[inline]
        fn fill_member<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            members: &mut $crate::support::members::Members<'de, A>,
        ) -> Result<(), A::Error> {
            members.leaf::<false>(self).map(|_| ())
        }

        #[inline]
        fn fill_optional<'de, A: ::serde::de::MapAccess<'de>>(
            place: &mut Option<Self>,
            index: usize,
            members: &mut $crate::support::members::Members<'de, A>,
        ) -> Result<(), A::Error> {
            members.optional_leaf(index, place)
        }

        #[inline]
        fn fill_lenient<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            index: usize,
            members: &mut $crate::support::members::Members<'de, A>,
        ) -> Result<(), A::Error> {
            members.lenient_leaf(index, self)
        }
    };
}
pub(crate) use wire_by_leaf;

impl Wire for String {
    const EXPECTED: &'static str = "a string";

    #[inline]
    fn blank() -> Self {
        Self::new()
    }

    fn encode<S: Serializer>(&self, _: &'static str, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self)
    }

    wire_by_leaf!();
}

impl Wire for bool {
    const EXPECTED: &'static str = "a boolean";

    #[inline]
    fn blank() -> Self {
        false
    }

    fn encode<S: Serializer>(&self, _: &'static str, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_bool(*self)
    }

    wire_by_leaf!();
}

impl<T: Leaf + Wire> Leaf for Option<T> {
    fn take(&mut self, found: &mut Scalar<'_>) -> Result<(), Expected> {
        self.insert(T::blank()).take(found)
    }

    fn clear(&mut self) {
        *self = None;
    }
}
