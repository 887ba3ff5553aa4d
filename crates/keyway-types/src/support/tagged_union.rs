//! `tagged_union!`: objects told apart by the value of one member.

/// Declares a union by tag.
///
/// ```text
/// tagged_union! {
///     /// What it is.
///     pub enum Part by "type" {
///         "text" => Text(TextPart),
///         "image" => Image(ImagePart),
///     }
/// }
/// ```
///
/// Reading goes up to the tag, chooses the variant with one `match`, and gives it the rest; only
/// members that come before the tag are buffered. A missing or unknown tag, and JSON that is no
/// object, is `Unknown` and goes back unchanged (D1). A known tag with a wrong body is an error.
/// A first entry `string => Name(Type)` adds a variant for JSON strings.
macro_rules! tagged_union {
    (
        $(#[$meta:meta])*
        pub enum $name:ident by $by:literal {
            $(string => $string:ident($string_type:ty),)?
            $($(#[$doc:meta])* $tag:literal => $variant:ident($type:ty)),* $(,)?
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
                #[doc = concat!("An object with `", $by, "` `", $tag, "`.")]
                $(#[$doc])*
                $variant($type),
            )*
            /// Anything else, kept as it came.
            Unknown(::serde_json::Value),
        }

        $(
            impl From<$type> for $name {
                fn from(value: $type) -> Self {
                    Self::$variant(value)
                }
            }
        )*

        $(
            impl From<$string_type> for $name {
                fn from(value: $string_type) -> Self {
                    Self::$string(value)
                }
            }

            impl From<&str> for $name {
                fn from(value: &str) -> Self {
                    Self::$string(value.into())
                }
            }
        )?

        impl $crate::support::members::FromMembers for $name {
            const NAME: &'static str = stringify!($name);

            fn from_members<'de, A: ::serde::de::MapAccess<'de>>(
                mut members: $crate::support::members::Members<A>,
            ) -> Result<Self, A::Error> {
                #[derive(Clone, Copy)]
                enum Tag {$($variant),*}
                const TAGS: &[Tag] = &[$(Tag::$variant),*];
                match members.find_tag($by, &[$($tag),*])?.map(|index| TAGS[index]) {
                    $(Some(Tag::$variant) => {
                        $crate::support::members::FromMembers::from_members(members).map(Self::$variant)
                    })*
                    None => members.into_value().map(Self::Unknown),
                }
            }
        }

        impl $crate::support::kinds::Kinds for $name {
            fn unknown(value: ::serde_json::Value) -> Self {
                Self::Unknown(value)
            }

            $(
                fn scalar(value: ::serde_json::Value) -> Result<Self, ::serde_json::Error> {
                    match value {
                        ::serde_json::Value::String(_) => {
                            $crate::support::kinds::from_value(value).map(Self::$string)
                        }
                        _ => Ok(Self::Unknown(value)),
                    }
                }
            )?

            fn object<'de, A: ::serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
                $crate::support::members::FromMembers::from_members($crate::support::members::Members::new(map))
            }
        }

        impl $crate::support::wire::Wire for $name {
            fn encode<S: ::serde::Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$string(value) => value.encode(field, out),)?
                    $(Self::$variant(value) => value.encode(field, out),)*
                    Self::Unknown(value) => value.encode(field, out),
                }
            }

            fn decode<'de, D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                $crate::support::kinds::decode_union(input)
            }
        }

        $crate::support::wire::serde_by_wire!(impl for $name);
    };
}

pub(crate) use tagged_union;
