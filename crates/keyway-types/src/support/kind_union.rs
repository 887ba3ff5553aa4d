//! `kind_union!`: shapes distinguished by their kind of JSON.

/// Declares a union distinguished by JSON kind.
///
/// ```text
/// kind_union! {
///     /// One stop sequence or several.
///     pub enum Stop {
///         string => Text(String),
///         array => List(Vec<String>),
///     }
/// }
/// ```
///
/// Kinds are `string`, `file` (whose JSON is a string), `integer`, `number`, `boolean`, `array` and
/// `object`. If arrays differ by their items, `arrays { string => Names(Vec<String>), number =>
/// Numbers(Vec<i64>) }` distinguishes them by the kind that all items have; an empty one is the
/// first. JSON of another kind is `Unknown` and serializes unchanged (D1).
macro_rules! kind_union {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {$(
            $(#[$doc:meta])*
            $(string => $string:ident($string_type:ty))?
            $(file => $file:ident($file_type:ty))?
            $(integer => $integer:ident($integer_type:ty))?
            $(number => $number:ident($number_type:ty))?
            $(boolean => $boolean:ident($boolean_type:ty))?
            $(array => $array:ident(Vec<$item:ty>))?
            $(arrays { $($(#[$of_doc:meta])* $kind:ident => $of:ident($of_type:ty)),* $(,)? })?
            $(object => $object:ident($object_type:ty))?
        ,)*}
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "variants are read once and moved rarely")]
        pub enum $name {
            $(
                $(#[$doc])*
                $(#[doc = "A string."] $string($string_type),)?
                $(#[doc = "A file."] $file($file_type),)?
                $(#[doc = "A whole number."] $integer($integer_type),)?
                $(#[doc = "A number."] $number($number_type),)?
                $(#[doc = "A boolean."] $boolean($boolean_type),)?
                $(#[doc = "An array."] $array(Vec<$item>),)?
                $($(#[doc = concat!("An array of which each item is of kind ", stringify!($kind), ".")] $(#[$of_doc])* $of($of_type),)*)?
                $(#[doc = "An object."] $object($object_type),)?
            )*
            /// Any other JSON, kept unchanged.
            Unknown($crate::Json),
        }

        $(
            $($crate::support::kind_union!(@from $name $string $string_type);)?
            $(
                impl From<&str> for $name {
                    #[inline]
                    fn from(value: &str) -> Self {
                        Self::$string(value.into())
                    }
                }

                impl From<&String> for $name {
                    #[inline]
                    fn from(value: &String) -> Self {
                        value.as_str().into()
                    }
                }
            )?
            $($crate::support::kind_union!(@from $name $file $file_type);)?
            $($crate::support::kind_union!(@whole $name $integer $integer_type);)?
            $($crate::support::kind_union!(@from $name $number $number_type);)?
            $($crate::support::kind_union!(@from $name $boolean $boolean_type);)?
            $(
                $crate::support::kind_union!(@from $name $array Vec<$item>);
                impl<T: Into<$item>, const N: usize> From<[T; N]> for $name {
                    #[inline]
                    fn from(items: [T; N]) -> Self {
                        Self::$array(items.into_iter().map(Into::into).collect())
                    }
                }
            )?
            $($($crate::support::kind_union!(@from $name $of $of_type);)*)?
            $($crate::support::kind_union!(@from $name $object $object_type);)?
        )*

        impl $crate::support::kinds::Kinds for $name {
            #[inline]
            fn unknown(json: $crate::Json) -> Self {
                Self::Unknown(json)
            }

            #[inline]
            fn scalar(value: ::serde_json::Value) -> Result<Self, ::serde_json::Error> {
                match &value {
                    $(
                        $(::serde_json::Value::String(_) => {
                            $crate::support::kinds::from_scalar(value).map(Self::$string)
                        })?
                        $(::serde_json::Value::String(_) => {
                            $crate::support::kinds::from_scalar(value).map(Self::$file)
                        })?
                        $(::serde_json::Value::Number(number) if $crate::support::kinds::is_whole(number) => {
                            $crate::support::kinds::from_scalar(value).map(Self::$integer)
                        })?
                        $(::serde_json::Value::Number(_) => {
                            $crate::support::kinds::from_scalar(value).map(Self::$number)
                        })?
                        $(::serde_json::Value::Bool(_) => {
                            $crate::support::kinds::from_scalar(value).map(Self::$boolean)
                        })?
                    )*
                    _ => Ok(Self::Unknown(value.into())),
                }
            }

            $(
                $(
                    fn array<'de, A: ::serde::de::SeqAccess<'de>>(items: A) -> Result<Self, A::Error> {
                        $crate::support::kinds::from_array::<Vec<$item>, A>(items).map(Self::$array)
                    }
                )?
                $(
                    fn array<'de, A: ::serde::de::SeqAccess<'de>>(items: A) -> Result<Self, A::Error> {
                        use $crate::support::kinds::{Items, Kind, from_items};
                        let kinds = [$(Kind::$kind),*];
                        let items = Items::read(items, kinds[0])?;
                        match items.kind {
                            $(Some(Kind::$kind) => from_items(&items.text).map(Self::$of),)*
                            _ => Ok(Self::Unknown($crate::Json::of(items.text))),
                        }
                    }
                )?
                $(
                    fn object<'de, A: ::serde::de::MapAccess<'de>>(&mut self, map: A) -> Result<(), A::Error> {
                        let members = $crate::support::members::Members::new(map);
                        *self = Self::$object($crate::support::wire::Wire::blank());
                        // It is that variant now.
                        if let Self::$object(object) = self {
                            $crate::support::members::FromMembers::fill_members(object, members)?;
                        }
                        Ok(())
                    }
                )?
            )*
        }

        impl $crate::support::wire::Wire for $name {
            #[inline]
            fn blank() -> Self {
                Self::Unknown($crate::Json::NULL)
            }

            fn encode<S: ::serde::Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(
                        $(Self::$string(value) => value.encode(field, out),)?
                        $(Self::$file(value) => value.encode(field, out),)?
                        $(Self::$integer(value) => value.encode(field, out),)?
                        $(Self::$number(value) => value.encode(field, out),)?
                        $(Self::$boolean(value) => value.encode(field, out),)?
                        $(Self::$array(value) => value.encode(field, out),)?
                        $($(Self::$of(value) => value.encode(field, out),)*)?
                        $(Self::$object(value) => value.encode(field, out),)?
                    )*
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

    (@whole $name:ident $variant:ident $type:ty) => {
        $crate::support::kind_union!(@from $name $variant $type);
        impl From<i32> for $name {
            #[inline]
            fn from(value: i32) -> Self {
                Self::$variant(value.into())
            }
        }
        impl From<u32> for $name {
            #[inline]
            fn from(value: u32) -> Self {
                Self::$variant(value.into())
            }
        }
    };
    (@from $name:ident $variant:ident $type:ty) => {
        impl From<$type> for $name {
            #[inline]
            fn from(value: $type) -> Self {
                Self::$variant(value)
            }
        }
    };
}

pub(crate) use kind_union;
