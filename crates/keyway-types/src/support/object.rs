//! `object!` and `params!`: structs that deserialize and serialize JSON objects.

/// Declares an object used in replies.
///
/// ```text
/// object! {
///     /// A thing.
///     pub struct Thing {
///         /// A field that every object must have.
///         required id: String = "id",
///         /// A field of objects that are both sent and received: required by `new`, lenient
///         /// when deserialized.
///         given name: String = "name",
///         /// A field that may be absent or null: `Option<i64>`.
///         optional size: i64 = "size",
///         /// A field in which null and absent differ: `Option<Nullable<String>>`.
///         nullable note: String = "note",
///         /// A field that the API always sends, but compatible servers may not: default if
///         /// absent or null.
///         lenient created: i64 = "created",
///         /// A field with one known value: `Cow<'static, str>`.
///         constant object: "thing" = "object",
///     }
/// }
/// ```
///
/// Deserializing takes one pass. Unknown fields go to the field `extra`, which every object has; if
/// a field repeats, the last one counts; a missing required field is an error that names it. What
/// was deserialized serializes unchanged: nulls as null, absent fields absent, an unexpected value
/// of a constant as it arrived. Integers may arrive as `1.0`. Serializing a float that is not
/// finite is an error that names the field (H7).
///
/// The struct has `new`, which takes the required and the given fields, and `Default` if there are
/// none.
macro_rules! object {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {$(
            $(#[$doc:meta])*
            $(required $required:ident: $required_type:ty = $required_name:literal)?
            $(given $given:ident: $given_type:ty = $given_name:literal)?
            $(optional $optional:ident: $optional_type:ty = $optional_name:literal)?
            $(nullable $nullable:ident: $nullable_type:ty = $nullable_name:literal)?
            $(lenient $lenient:ident: $lenient_type:ty = $lenient_name:literal)?
            $(constant $constant:ident: $constant_value:literal = $constant_name:literal)?
        ,)*}
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[$doc])*
                $(pub $required: $required_type,)?
                $(pub $given: $given_type,)?
                $(pub $optional: Option<$optional_type>,)?
                $(pub $nullable: Option<$crate::Nullable<$nullable_type>>,)?
                $(pub $lenient: $lenient_type,)?
                $(pub $constant: ::std::borrow::Cow<'static, str>,)?
            )*
            /// Fields that this version does not know, kept unchanged.
            pub extra: $crate::Extra,
        }

        #[allow(clippy::too_many_arguments, reason = "as many as the API requires")]
        impl $name {
            /// The fields' names in JSON, in order.
            pub(crate) const NAMES: $crate::support::names::Names = {
                let names = $crate::support::names::names![$(
                    $($required_name)? $($given_name)? $($optional_name)? $($nullable_name)? $($lenient_name)? $($constant_name)?
                ),*];
                assert!(names.len() <= $crate::support::extra::MAX_FIELDS, "too many fields for Extra");
                names
            };

            const IS_MESSAGE: bool = $crate::support::message::is_message(&[$(
                $($required_name)? $($given_name)? $($optional_name)? $($nullable_name)? $($lenient_name)? $($constant_name)?
            ),*]);

            #[doc = concat!("Creates a `", stringify!($name), "` from its required fields.")]
            ///
            /// Constants have their value, the other fields are empty.
            #[inline]
            pub fn new($($($required: impl Into<$required_type>,)? $($given: impl Into<$given_type>,)?)*) -> Self {
                #[allow(unused_mut, reason = "an object may have no required field")]
                let mut new = <Self as $crate::support::wire::Wire>::blank();
                $($(new.$required = $required.into();)? $(new.$given = $given.into();)?)*
                new
            }
        }

        $crate::support::object!(@default $name [$($($required)? $($given)?)*]);

        impl $crate::support::members::FromMembers for $name {
            const NAME: &'static str = stringify!($name);

            fn fill_members<'de, A: ::serde::de::MapAccess<'de>>(
                &mut self,
                mut members: $crate::support::members::Members<'de, A>,
            ) -> Result<(), A::Error> {
                use $crate::support::presence::PresenceMasks;
                use $crate::support::field_order::OrderOf;
                #[allow(non_camel_case_types, reason = "variants are named as the fields")]
                enum Field {$($($required)? $($given)? $($optional)? $($nullable)? $($lenient)? $($constant)?,)*}
                const FIELDS: &[Field] =
                    &[$(Field::$($required)? $($given)? $($optional)? $($nullable)? $($lenient)? $($constant)?),*];
                const FORMS: PresenceMasks = PresenceMasks::of(&[$(
                    $($crate::support::object!(@form Required $required))?
                    $($crate::support::object!(@form Lenient $given))?
                    $($crate::support::object!(@form Optional $optional))?
                    $($crate::support::object!(@form Optional $nullable))?
                    $($crate::support::object!(@form Lenient $lenient))?
                    $($crate::support::object!(@form Lenient $constant))?
                ),*]);

                static ORDER: OrderOf<{ $name::NAMES.len() + 1 }> = OrderOf::new();
                while let Some(index) = members.next(Self::NAMES, &ORDER)? {
                    match FIELDS.get(index) {
                        $(
                            $(Some(Field::$required) => members.required(index, &mut self.$required),)?
                            $(Some(Field::$given) => members.lenient(index, &mut self.$given),)?
                            $(Some(Field::$optional) => members.optional(index, &mut self.$optional),)?
                            $(Some(Field::$nullable) => members.value(&mut self.$nullable),)?
                            $(Some(Field::$lenient) => members.lenient(index, &mut self.$lenient),)?
                            $(Some(Field::$constant) => {
                                members.constant($constant_name, index, $constant_value, &mut self.$constant)
                            })?
                        )*
                        _ => Ok(()),
                    }?;
                }
                self.extra = members.finish(Self::NAMES, FORMS)?;
                Ok(())
            }
        }

        impl $crate::support::wire::Wire for $name {
            const EXPECTED: &'static str = "an object";

            #[inline]
            fn blank() -> Self {
                Self {
                    $(
                        $($required: $crate::support::wire::Wire::blank(),)?
                        $($given: $crate::support::wire::Wire::blank(),)?
                        $($optional: None,)?
                        $($nullable: None,)?
                        $($lenient: $crate::support::wire::Wire::blank(),)?
                        $($constant: ::std::borrow::Cow::Borrowed($constant_value),)?
                    )*
                    extra: $crate::Extra::new(),
                }
            }

            fn encode<S: ::serde::Serializer>(&self, _: &'static str, out: S) -> Result<S::Ok, S::Error> {
                if let Some(json) = $crate::support::writer::held(self, &self.extra) {
                    return ::serde::Serialize::serialize(&json, out);
                }
                #[allow(unused_mut, reason = "an object may have no field")]
                let mut writer = $crate::support::writer::Writer::new(out, &self.extra)?;
                #[allow(unused_mut, unused_variables, reason = "as above")]
                let mut index = 0;
                $(
                    $(writer.required(index, $required_name, &self.$required);)?
                    $(writer.lenient(index, $given_name, &self.$given);)?
                    $(writer.optional(index, $optional_name, &self.$optional);)?
                    $(writer.optional(index, $nullable_name, &self.$nullable);)?
                    $(writer.lenient(index, $lenient_name, &self.$lenient);)?
                    $(writer.constant(index, $constant_name, &self.$constant, $constant_value);)?
                    #[allow(unused_assignments, reason = "the last field has no next")]
                    {
                        index += 1;
                    }
                )*
                writer.finish(Self::NAMES)
            }

            #[inline]
            fn fill<'de, D: ::serde::Deserializer<'de>>(&mut self, input: D) -> Result<(), D::Error> {
                $crate::support::members::fill_object(self, input)
            }

            #[inline]
            fn adapt(&mut self, _: &str, json: &str) -> $crate::support::wire::Adapted {
                *self = <Self as $crate::support::wire::Wire>::blank();
                if Self::IS_MESSAGE && $crate::support::members::adapt_message(self, json) {
                    return $crate::support::wire::Adapted::Converted;
                }
                self.extra.hold(json);
                $crate::support::wire::Adapted::Held
            }

            #[inline]
            fn still_is(&self, _: &str, json: &str) -> bool {
                let mut other = <Self as $crate::support::wire::Wire>::blank();
                if Self::IS_MESSAGE {
                    $crate::support::members::adapt_message(&mut other, json);
                }
                *self == other
            }
        }

        $crate::support::wire::serde_by_wire!(impl for $name);
    };

    (@setter [$(#[$doc:meta])*]) => {};
    (@setter [$(#[$doc:meta])*] optional $field:ident: $type:ty) => {
        $(#[$doc])*
        #[inline]
        #[must_use]
        pub fn $field<Kind>(mut self, value: impl $crate::IntoParam<$type, Kind>) -> Self {
            self.$field = value.into_param();
            self
        }
    };
    (@setter [$(#[$doc:meta])*] nullable $field:ident: $type:ty) => {
        $(#[$doc])*
        #[inline]
        #[must_use]
        pub fn $field<Kind>(mut self, value: impl $crate::IntoParam<$crate::Nullable<$type>, Kind>) -> Self {
            self.$field = value.into_param();
            self
        }
    };
    (@setter [$(#[$doc:meta])*] lenient $field:ident: $type:ty) => {
        $(#[$doc])*
        #[inline]
        #[must_use]
        pub fn $field<Kind>(mut self, value: impl $crate::IntoParam<$type, Kind>) -> Self {
            self.$field = value.into_param().unwrap_or_else($crate::support::wire::Wire::blank);
            self
        }
    };

    (@form $form:ident $field:ident) => {
        $crate::support::presence::Presence::$form
    };

    (@default $name:ident []) => {
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }
    };
    (@default $name:ident [$($required:ident)+]) => {};
}

/// Declares an object that callers build: an [`object!`] with a setter for each optional field, and
/// `extra_field` for fields that this version does not know.
///
/// Setters take an [`IntoParam`](crate::IntoParam) and return the value, to be chained.
macro_rules! params {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {$(
            $(#[$doc:meta])*
            $(required $required:ident: $required_type:ty = $required_name:literal)?
            $(given $given:ident: $given_type:ty = $given_name:literal)?
            $(optional $optional:ident: $optional_type:ty = $optional_name:literal)?
            $(nullable $nullable:ident: $nullable_type:ty = $nullable_name:literal)?
            $(lenient $lenient:ident: $lenient_type:ty = $lenient_name:literal)?
            $(constant $constant:ident: $constant_value:literal = $constant_name:literal)?
        ,)*}
    ) => {
        $crate::support::object! {
            $(#[$meta])*
            pub struct $name {$(
                $(#[$doc])*
                $(required $required: $required_type = $required_name)?
                $(given $given: $given_type = $given_name)?
                $(optional $optional: $optional_type = $optional_name)?
                $(nullable $nullable: $nullable_type = $nullable_name)?
                $(lenient $lenient: $lenient_type = $lenient_name)?
                $(constant $constant: $constant_value = $constant_name)?
            ,)*}
        }

        impl $name {
            $($crate::support::object!(@setter [$(#[$doc])*]
                $(optional $optional: $optional_type)?
                $(nullable $nullable: $nullable_type)?
                $(lenient $lenient: $lenient_type)?
            );)*

            /// Adds a field that this version does not know.
            ///
            /// If it has the name of a known field, it is sent only if the known field is not.
            #[must_use]
            pub fn extra_field(mut self, name: impl Into<String>, value: impl Into<::serde_json::Value>) -> Self {
                self.extra.insert(name, value);
                self
            }
        }
    };
}

pub(crate) use {object, params};
