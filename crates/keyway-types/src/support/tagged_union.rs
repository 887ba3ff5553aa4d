//! `tagged_union!`: objects distinguished by the value of one field.

/// Declares a union by tag.
///
/// ```text
/// tagged_union! {
///     /// A part of a message.
///     pub enum Part by "type" {
///         "text" => Text(TextPart),
///         "image" => Image(ImagePart),
///     }
/// }
/// ```
///
/// Deserializing reads up to the tag, chooses the variant with one `match`, and passes it the rest;
/// only fields before the tag are buffered. A missing or unknown tag, and JSON that is not an
/// object, is `Unknown` and serializes unchanged (D1). A known tag with an invalid body is an
/// error. A first entry `string => Name(Type)` adds a variant for JSON strings. Several tags of one
/// variant are written `"a" | "b" => …`. Variants that share a tag come last:
/// `choose "message" { Output(…) if Has("id"), … }` distinguishes them by their fields, like
/// [`choice_union!`](super::choice_union).
macro_rules! tagged_union {
    (
        $(#[$meta:meta])*
        pub enum $name:ident by $by:literal {
            $(string => $string:ident($string_type:ty),)?
            $($(#[$doc:meta])* $($tag:literal)|+ => $variant:ident($type:ty),)*
            $(choose $($shared:literal)|+ {
                $($choice:ident($choice_type:ty) if $test:ident $(($($argument:tt)*))?),+ $(,)?
            })?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "variants are read once and moved rarely")]
        pub enum $name {
            $(
                /// A string.
                $string($string_type),
            )?
            $(
                #[doc = concat!("An object with `", $by, "`", $(" `", $tag, "`",)+ ".")]
                $(#[$doc])*
                $variant($type),
            )*
            $($(
                #[doc = concat!("One of the objects that share a `", $by, "`: a [`", stringify!($choice_type), "`].")]
                $choice($choice_type),
            )+)?
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

        $($(
            impl From<$choice_type> for $name {
                #[inline]
                fn from(value: $choice_type) -> Self {
                    Self::$choice(value)
                }
            }
        )+)?

        $(
            impl From<$string_type> for $name {
                #[inline]
                fn from(value: $string_type) -> Self {
                    Self::$string(value)
                }
            }

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

        impl $crate::support::members::FromMembers for $name {
            const NAME: &'static str = stringify!($name);

            fn fill_members<'de, A: ::serde::de::MapAccess<'de>>(
                &mut self,
                mut members: $crate::support::members::Members<'de, A>,
            ) -> Result<(), A::Error> {
                #[allow(clippy::upper_case_acronyms, reason = "named as the variants")]
                #[derive(Clone, Copy)]
                enum Tag {$($variant,)* #[allow(dead_code, reason = "few unions have shared tags")] Shared}
                const TAGS: &[Tag] = &[
                    $($($crate::support::tagged_union!(@each $tag Tag::$variant)),+,)*
                    $($($crate::support::tagged_union!(@each $shared Tag::Shared),)+)?
                ];
                const KNOWN: $crate::support::names::Names =
                    $crate::support::names::names![$($($tag,)+)* $($($shared,)+)?];
                match members.find_tag($by, KNOWN)?.and_then(|index| TAGS.get(index)) {
                    $(Some(Tag::$variant) => {
                        *self = Self::$variant($crate::support::wire::Wire::blank());
                        // It is that variant now.
                        if let Self::$variant(variant) = self {
                            $crate::support::members::FromMembers::fill_members(variant, members)?;
                        }
                    })*
                    $(Some(Tag::Shared) => {
                        #[allow(unused_imports, reason = "not every union tests kinds")]
                        use $crate::support::kinds::Kind;
                        use $crate::support::choice_union::{Test, choose, chosen};
                        #[allow(clippy::enum_variant_names, reason = "named as the variants")]
                        #[derive(Clone, Copy)]
                        enum Choice {$($choice),+}
                        const CHOICES: &[Choice] = &[$(Choice::$choice),+];
                        const TESTS: &[Test] = &[$(Test::$test $(($($argument)*))?),+];
                        let object = members.into_text()?;
                        *self = match choose(&object, TESTS).and_then(|index| CHOICES.get(index)) {
                            $(Some(Choice::$choice) => chosen(object.into(), Self::$choice, Self::Unknown),)+
                            None => Self::Unknown($crate::Json::of(object)),
                        };
                    })?
                    _ => *self = Self::Unknown(members.into_json()?),
                }
                Ok(())
            }
        }

        impl $crate::support::kinds::Kinds for $name {
            #[inline]
            fn unknown(json: $crate::Json) -> Self {
                Self::Unknown(json)
            }

            $(
                #[inline]
                fn scalar(value: ::serde_json::Value) -> Result<Self, ::serde_json::Error> {
                    match value {
                        ::serde_json::Value::String(_) => {
                            $crate::support::kinds::from_scalar(value).map(Self::$string)
                        }
                        _ => Ok(Self::Unknown(value.into())),
                    }
                }
            )?

            #[inline]
            fn object<'de, A: ::serde::de::MapAccess<'de>>(&mut self, map: A) -> Result<(), A::Error> {
                let members = $crate::support::members::Members::new(map);
                $crate::support::members::FromMembers::fill_members(self, members)
            }
        }

        impl $crate::support::wire::Wire for $name {
            #[inline]
            fn blank() -> Self {
                Self::Unknown($crate::Json::NULL)
            }

            fn encode<S: ::serde::Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$string(value) => value.encode(field, out),)?
                    $(Self::$variant(value) => value.encode(field, out),)*
                    $($(Self::$choice(value) => value.encode(field, out),)+)?
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

    (@each $tag:literal $value:expr) => {
        $value
    };
}

pub(crate) use tagged_union;
