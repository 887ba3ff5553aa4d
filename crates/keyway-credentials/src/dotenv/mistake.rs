//! A malformed line of a `.env` file.

use std::num::NonZero;

use super::syntax::Flaw;
use crate::{ProviderError, Source};

/// A malformed line, of a variable that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    pub(super) line: NonZero<usize>,
    pub(super) flaw: Flaw,
}

impl Mistake {
    /// Returns the error for the file about the variable `name`.
    pub(crate) fn error(self, file: Source, name: &str) -> ProviderError {
        let line = self.line;
        let (message, next_step) = match self.flaw {
            Flaw::Form | Flaw::NameOnly => (
                format!("line {line} does not have the form NAME=value"),
                format!("write that line as {name}=value"),
            ),
            Flaw::Unclosed => {
                (format!("the quote on line {line} is not closed"), "close it, or remove it".to_owned())
            }
            Flaw::Behind => (
                format!("there is text after the closing quote of the value on line {line}"),
                "remove it, or put `#` before it".to_owned(),
            ),
            Flaw::TooLong => (
                format!("the value on line {line} is longer than 64 KiB"),
                "shorten it, or remove that line".to_owned(),
            ),
            Flaw::NotUtf8 => (format!("line {line} is not valid UTF-8"), "save the file as UTF-8".to_owned()),
        };
        ProviderError::new(file, format!("cannot be used: {message}"), next_step)
    }
}
