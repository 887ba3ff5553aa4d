//! `open_enum!`: a string with some known values.

/// Declares an open enum.
///
/// ```text
/// open_enum! {
///     /// A size.
///     pub enum Size {
///         Small = "small",
///         Large = "large",
///     }
/// }
/// ```
///
/// Any other string is `Unknown` and serializes unchanged (D1). JSON that is not a string is
/// `NotText` and serializes unchanged too. `From<&str>` never fails, so values of future versions
/// can be sent.
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {$($(#[$doc:meta])* $variant:ident = $value:literal),* $(,)?}
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!("`", $value, "`")]
                $(#[$doc])*
                $variant,
            )*
            /// A string that this version does not know. It serializes unchanged.
            Unknown(String),
            /// JSON that is not a string, kept unchanged.
            NotText($crate::Json),
        }

        impl $name {
            /// The strings that this version knows.
            pub const KNOWN: &'static [&'static str] = &[$($value),*];

            /// Returns the value as the API spells it; empty for [`NotText`](Self::NotText).
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(text) => text,
                    Self::NotText(_) => "",
                }
            }

            #[inline]
            fn known(text: &str) -> Option<Self> {
                match text {
                    $($value => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl Default for $name {
            /// An empty, unknown value: that of a field that is absent.
            #[inline]
            fn default() -> Self {
                Self::Unknown(String::new())
            }
        }

        impl $crate::support::into_param::Named for $name {}

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self::known(text).unwrap_or_else(|| Self::Unknown(text.to_owned()))
            }
        }

        impl From<&String> for $name {
            #[inline]
            fn from(text: &String) -> Self {
                text.as_str().into()
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self::known(&text).unwrap_or(Self::Unknown(text))
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    Self::NotText(json) => ::std::fmt::Display::fmt(json, f),
                    _ => f.pad(self.as_str()),
                }
            }
        }

        impl PartialEq<str> for $name {
            #[inline]
            fn eq(&self, text: &str) -> bool {
                !matches!(self, Self::NotText(_)) && self.as_str() == text
            }
        }

        impl PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, text: &&str) -> bool {
                *self == **text
            }
        }

        impl $crate::support::wire::Wire for $name {
            const EXPECTED: &'static str = "a string";

            #[inline]
            fn blank() -> Self {
                Self::default()
            }

            fn encode<S: ::serde::Serializer>(&self, _: &'static str, out: S) -> Result<S::Ok, S::Error> {
                match self {
                    Self::NotText(json) => ::serde::Serialize::serialize(json, out),
                    _ => out.serialize_str(self.as_str()),
                }
            }

            $crate::support::scalar::wire_by_leaf!();
        }

        impl $crate::support::leaf::Leaf for $name {
            #[inline]
            fn take(
                &mut self,
                found: &mut $crate::support::leaf::Scalar<'_>,
            ) -> Result<(), $crate::support::leaf::Expected> {
                *self = match found {
                    $crate::support::leaf::Scalar::Text(text) => (*text).into(),
                    other => Self::NotText(other.take_json()),
                };
                Ok(())
            }

            #[inline]
            fn clear(&mut self) {
                *self = Self::default();
            }
        }

        $crate::support::wire::serde_by_wire!(impl for $name);
    };
}

pub(crate) use open_enum;
