//! `choice_union!`: objects told apart by which members they have.

use serde_json::Value;

use super::kinds::Kind;
use super::reread::reread;
use super::wire::{Fill, Wire};

/// What an object must be like to be a variant.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Test {
    /// It has the member, null or not.
    Has(&'static str),
    /// The member is one of these strings.
    Is(&'static str, &'static [&'static str]),
    /// The member is of this kind of JSON.
    Kind(&'static str, Kind),
    /// Every object is.
    Any,
}

impl Test {
    fn holds(self, object: &Value) -> bool {
        match self {
            Self::Has(member) => object.get(member).is_some(),
            Self::Is(member, values) => {
                object.get(member).and_then(Value::as_str).is_some_and(|text| values.contains(&text))
            }
            Self::Kind(member, kind) => object.get(member).is_some_and(|value| Kind::of(value) == kind),
            Self::Any => true,
        }
    }
}

/// The first of some tests that an object passes.
pub(crate) fn choose(object: &Value, tests: &[Test]) -> Option<usize> {
    tests.iter().position(|test| test.holds(object))
}

/// Reads the variant that was chosen. If the object is none after all, it is kept as it came: the tests tell
/// variants apart, they do not check them.
pub(crate) fn chosen<T: Wire, U>(
    object: Value,
    variant: impl FnOnce(T) -> U,
    unknown: impl FnOnce(Value) -> U,
) -> U {
    let mut value = T::blank();
    match reread(&object, Fill(&mut value)) {
        Ok(()) => variant(value),
        Err(_) => unknown(object),
    }
}

/// Declares a union by members.
///
/// ```text
/// choice_union! {
///     /// What it is.
///     pub enum Translation {
///         Verbose(TranslationVerbose) if Has("language"),
///         Plain(TranslationPlain) if Any,
///     }
/// }
/// ```
///
/// The first [`Test`] that holds decides. An object that passes none, one that is not what its test says, and
/// JSON that is no object are `Unknown` and go back unchanged (D1).
macro_rules! choice_union {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($variant:ident($type:ty) if $test:ident $(($($argument:tt)*))?),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "variants are read once and moved rarely")]
        pub enum $name {
            $(
                #[doc = concat!("A [`", stringify!($type), "`].")]
                $variant($type),
            )*
            /// Anything else, kept as it came.
            Unknown(::serde_json::Value),
        }

        $(
            impl From<$type> for $name {
                #[inline]
                fn from(value: $type) -> Self {
                    Self::$variant(value)
                }
            }
        )*

        impl $crate::support::members::FromMembers for $name {
            const NAME: &'static str = stringify!($name);

            fn fill_members<'de, A: ::serde::de::MapAccess<'de>>(
                &mut self,
                members: $crate::support::members::Members<A>,
            ) -> Result<(), A::Error> {
                *self = Self::chosen(members.into_value()?);
                Ok(())
            }
        }

        impl $name {
            #[inline]
            fn chosen(object: ::serde_json::Value) -> Self {
                #[allow(unused_imports, reason = "not every union tests kinds")]
                use $crate::support::kinds::Kind;
                use $crate::support::choice_union::{Test, choose, chosen};
                #[allow(non_camel_case_types, clippy::enum_variant_names, clippy::upper_case_acronyms, reason = "named as the variants")]
                #[derive(Clone, Copy)]
                enum Choice {$($variant),*}
                const CHOICES: &[Choice] = &[$(Choice::$variant),*];
                const TESTS: &[Test] = &[$(Test::$test $(($($argument)*))?),*];
                match choose(&object, TESTS).and_then(|index| CHOICES.get(index)) {
                    $(Some(Choice::$variant) => chosen(object, Self::$variant, Self::Unknown),)*
                    None => Self::Unknown(object),
                }
            }
        }

        impl $crate::support::kinds::Kinds for $name {
            #[inline]
            fn unknown(value: ::serde_json::Value) -> Self {
                Self::Unknown(value)
            }

            fn object<'de, A: ::serde::de::MapAccess<'de>>(&mut self, map: A) -> Result<(), A::Error> {
                *self = Self::chosen($crate::support::reread::object_value(map)?);
                Ok(())
            }
        }

        impl $crate::support::wire::Wire for $name {
            #[inline]
            fn blank() -> Self {
                Self::Unknown(::serde_json::Value::Null)
            }

            fn encode<S: ::serde::Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.encode(field, out),)*
                    Self::Unknown(value) => value.encode(field, out),
                }
            }

            #[inline]
            fn fill<'de, D: ::serde::Deserializer<'de>>(&mut self, input: D) -> Result<(), D::Error> {
                $crate::support::kinds::fill_union(self, input)
            }
        }

        $crate::support::wire::serde_by_wire!(impl for $name);
    };
}

pub(crate) use choice_union;
