//! What setters take.

use super::nullable::Nullable;

/// A value for a parameter of the type `T`: what setters take.
///
/// Four kinds of values are one:
///
/// - anything that converts into `T` with [`Into`]: `"gpt-4.1"` and `&name` for a string or an open
///   enum, a variant's value for a union, a `u32` for an integer;
/// - an [`Option`] of any of these, where `None` means that the field is not sent;
/// - a `usize`, such as a length, for an integer. One above `i64::MAX` becomes `i64::MAX`: no field
///   of the API allows either;
/// - a list of borrowed strings, such as `["a", "b"]`, a `Vec<&str>` or a `&[&str]`, for a list of
///   strings or of an open enum.
///
/// ```
/// use keyway_types::chat::{ChatCompletionCreateParams, user};
///
/// let (model, limit, seed) = (String::from("gpt-4.1"), [1, 2, 3].len(), None::<u32>);
/// let params = ChatCompletionCreateParams::new(&model, user("Hello"))
///     .max_completion_tokens(limit)
///     .temperature(Some(0.2))
///     .seed(seed);
/// assert_eq!((params.max_completion_tokens, params.temperature, params.seed), (Some(3), Some(0.2), None));
/// ```
///
/// `Kind` tells the four apart and is always inferred.
#[diagnostic::on_unimplemented(
    message = "a parameter of the type `{T}` does not accept a `{Self}`",
    label = "pass a value that converts into `{T}`, or an `Option` of one"
)]
pub trait IntoParam<T, Kind> {
    /// Converts the value; `None` for a field that is not sent.
    fn into_param(self) -> Option<T>;
}

impl<T, V: Into<T>> IntoParam<T, ()> for V {
    #[inline]
    fn into_param(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, V: Into<T>> IntoParam<T, Option<()>> for Option<V> {
    #[inline]
    fn into_param(self) -> Option<T> {
        self.map(Into::into)
    }
}

/// Converts a count. No length of anything in memory is above `i64::MAX`.
fn count(value: usize) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

impl IntoParam<i64, usize> for usize {
    #[inline]
    fn into_param(self) -> Option<i64> {
        Some(count(self))
    }
}

impl IntoParam<i64, Option<usize>> for Option<usize> {
    #[inline]
    fn into_param(self) -> Option<i64> {
        self.map(count)
    }
}

impl IntoParam<Nullable<i64>, usize> for usize {
    #[inline]
    fn into_param(self) -> Option<Nullable<i64>> {
        Some(count(self).into())
    }
}

impl IntoParam<Nullable<i64>, Option<usize>> for Option<usize> {
    #[inline]
    fn into_param(self) -> Option<Nullable<i64>> {
        self.map(|value| count(value).into())
    }
}

/// A list of borrowed strings.
pub trait Strings {
    /// Converts each string.
    fn into_list<T: for<'a> From<&'a str>>(self) -> Vec<T>;
}

macro_rules! strings {
    ($([$($generic:tt)*] $list:ty;)*) => {$(
        impl<$($generic)*> Strings for $list {
            #[inline]
            fn into_list<T: for<'a> From<&'a str>>(self) -> Vec<T> {
                let convert = |text: &str| T::from(text);
                self.into_iter().map(|text| convert(text)).collect()
            }
        }
    )*};
}

// Owned strings, and slices of them, convert with `Into` already.
strings! {
    [const N: usize] [&str; N];
    [const N: usize] [&String; N];
    [const N: usize] &[&str; N];
    [] &[&str];
    [] &Vec<String>;
    [] &Vec<&str>;
    [] Vec<&str>;
    [] Vec<&String>;
}

/// A string, or an open enum.
pub trait Named: for<'a> From<&'a str> {}

impl Named for String {}

impl<T: Named, V: Strings> IntoParam<Vec<T>, [(); 2]> for V {
    #[inline]
    fn into_param(self) -> Option<Vec<T>> {
        Some(self.into_list())
    }
}

impl<T: Named, V: Strings> IntoParam<Vec<T>, Option<[(); 2]>> for Option<V> {
    #[inline]
    fn into_param(self) -> Option<Vec<T>> {
        self.map(Strings::into_list)
    }
}

impl<T: Named, V: Strings> IntoParam<Nullable<Vec<T>>, [(); 2]> for V {
    #[inline]
    fn into_param(self) -> Option<Nullable<Vec<T>>> {
        Some(self.into_list::<T>().into())
    }
}

impl<T: Named, V: Strings> IntoParam<Nullable<Vec<T>>, Option<[(); 2]>> for Option<V> {
    #[inline]
    fn into_param(self) -> Option<Nullable<Vec<T>>> {
        self.map(|list| list.into_list::<T>().into())
    }
}
