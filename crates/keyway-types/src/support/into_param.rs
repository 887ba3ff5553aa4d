//! What setters take.

use super::nullable::Nullable;

/// A value for a parameter of the type `T`: what setters take.
///
/// Three kinds of values are one:
///
/// - anything that converts into `T` with [`Into`]: `"gpt-4.1"` and `&name` for a string or an open
///   enum, a variant's value for a union, a `u32` for an integer;
/// - an [`Option`] of any of these, where `None` means that the field is not sent;
/// - a `usize`, such as a length, for an integer. One above `i64::MAX` becomes `i64::MAX`: no field
///   of the API allows either.
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
/// `Kind` tells the three apart and is always inferred.
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
