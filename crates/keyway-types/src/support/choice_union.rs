//! `choice_union!`: objects distinguished by their fields.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer as _, MapAccess, Visitor};

use super::from_value::reread;
use super::json::Json;
use super::kinds::Kind;
use super::lenient;
use super::raw::{NameSeed, Raw};
use super::wire::{Fill, Wire};

/// A condition for an object to be a variant.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Test {
    /// It has the field, null or not.
    Has(&'static str),
    /// The field is one of these strings.
    Is(&'static str, &'static [&'static str]),
    /// The field is of this kind of JSON.
    Kind(&'static str, Kind),
    /// Any object.
    Any,
}

impl Test {
    /// Returns whether a field satisfies the test; `None` if the test is about another field.
    fn holds(self, name: &str, json: &str) -> Option<bool> {
        match self {
            Self::Has(member) => (member == name).then_some(true),
            Self::Is(member, values) => (member == name).then(|| {
                serde_json::from_str::<String>(json).is_ok_and(|text| values.contains(&text.as_str()))
            }),
            Self::Kind(member, kind) => (member == name).then(|| Kind::of(json) == kind),
            Self::Any => None,
        }
    }
}

/// Returns the first test that an object passes; JSON that is not an object passes none.
pub(crate) fn choose(json: &str, tests: &[Test]) -> Option<usize> {
    let passed = serde_json::Deserializer::from_str(json).deserialize_map(Passed { tests, bits: 0 }).ok()?;
    (0..tests.len()).find(|index| passed >> index & 1 == 1)
}

/// Finds the tests that an object passes, one bit each. If a field repeats, the last one counts.
struct Passed<'a> {
    tests: &'a [Test],
    bits: u64,
}

impl<'de> Visitor<'de> for Passed<'_> {
    type Value = u64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<u64, A::Error> {
        let any = self.tests.iter().map(|test| matches!(test, Test::Any));
        self.bits = any.enumerate().fold(0, |bits, (index, any)| bits | u64::from(any) << index);
        while let Some(name) = map.next_key_seed(NameSeed)? {
            let json = map.next_value_seed(Raw)?;
            for (index, test) in self.tests.iter().enumerate() {
                if let Some(holds) = test.holds(&name, &json) {
                    self.bits = self.bits & !(1 << index) | u64::from(holds) << index;
                }
            }
        }
        Ok(self.bits)
    }
}

/// Deserializes the chosen variant. If the object does not fit it, it is kept unchanged: the tests
/// distinguish variants, but don't check them. Read leniently, it fits if no required field is
/// missing.
pub(crate) fn chosen<T: Wire, U>(
    object: Cow<'_, str>,
    variant: impl FnOnce(T) -> U,
    unknown: impl FnOnce(Json) -> U,
) -> U {
    let mut value = T::blank();
    let mut read = || reread(&object, Fill(&mut value)).is_ok();
    let fits = if lenient::on() { lenient::attempt(read) == Some(true) } else { read() };
    match fits {
        true => variant(value),
        false => {
            lenient::hide();
            unknown(Json::of(object))
        }
    }
}

/// Declares a union distinguished by fields.
///
/// ```text
/// choice_union! {
///     /// A translation.
///     pub enum Translation {
///         Verbose(TranslationVerbose) if Has("language"),
///         Plain(TranslationPlain) if Any,
///     }
/// }
/// ```
///
/// The first [`Test`] that holds decides. An object that passes none, one that does not fit its
/// variant, and JSON that is not an object are `Unknown` and serialize unchanged (D1).
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
            /// Any other JSON, kept unchanged.
            Unknown($crate::Json),
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
                members: $crate::support::members::Members<'de, A>,
            ) -> Result<(), A::Error> {
                *self = Self::chosen(members.into_text()?.into());
                Ok(())
            }
        }

        impl $name {
            #[inline]
            fn chosen(object: ::std::borrow::Cow<'_, str>) -> Self {
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
                    None => Self::Unknown($crate::Json::of(object)),
                }
            }
        }

        impl $crate::support::wire::Wire for $name {
            #[inline]
            fn blank() -> Self {
                Self::Unknown($crate::Json::NULL)
            }

            fn encode<S: ::serde::Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.encode(field, out),)*
                    Self::Unknown(value) => value.encode(field, out),
                }
            }

            #[inline]
            fn fill<'de, D: ::serde::Deserializer<'de>>(&mut self, input: D) -> Result<(), D::Error> {
                let json = ::serde::de::DeserializeSeed::deserialize($crate::support::raw::Raw, input)?;
                *self = if json == "null" { Self::Unknown($crate::Json::NULL) } else { Self::chosen(json) };
                Ok(())
            }
        }

        $crate::support::wire::serde_by_wire!(impl for $name);
    };
}

pub(crate) use choice_union;
