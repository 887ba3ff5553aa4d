//! Fields with one known value.

use std::borrow::Cow;

use super::json::Json;
use super::leaf::{Expected, Leaf, Scalar};

/// A field with one known value.
pub(crate) struct Constant<'a> {
    expected: &'static str,
    slot: &'a mut Cow<'static, str>,
    /// JSON that is not a string.
    other: Option<Json>,
}

impl<'a> Constant<'a> {
    #[inline]
    pub(crate) fn new(expected: &'static str, slot: &'a mut Cow<'static, str>) -> Self {
        Self { expected, slot, other: None }
    }

    /// Returns the JSON that arrived instead of a string, if any.
    #[inline]
    pub(crate) fn into_other(self) -> Option<Json> {
        self.other
    }
}

impl Leaf for Constant<'_> {
    fn take(&mut self, found: &mut Scalar<'_>) -> Result<(), Expected> {
        self.clear();
        match found {
            Scalar::Text(text) if *text == self.expected => {}
            Scalar::Text(text) => *self.slot = Cow::Owned((*text).to_owned()),
            other => self.other = Some(other.take_json()),
        }
        Ok(())
    }

    fn clear(&mut self) {
        *self.slot = Cow::Borrowed(self.expected);
    }

    fn says_something(&self) -> bool {
        false
    }
}
