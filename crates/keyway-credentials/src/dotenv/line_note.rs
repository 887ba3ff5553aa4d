//! How an unusual line of a `.env` file was read.

use std::fmt;
use std::num::NonZero;

/// How a value was read from a line of a `.env` file that is not written as usual. `Display` is a
/// clause whose subject is the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineNote {
    line: NonZero<usize>,
    reading: Reading,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// It has blanks, and no quotes.
    Blanks,
    /// A comment follows the closing quote directly.
    Comment,
    /// This earlier line names the variable too, but is malformed.
    PassedOver(NonZero<usize>),
}

impl LineNote {
    pub(crate) fn new(line: NonZero<usize>, reading: Reading) -> Self {
        Self { line, reading }
    }

    /// Returns the number of the line, from 1.
    pub fn line(self) -> usize {
        self.line.get()
    }
}

impl fmt::Display for LineNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = self.line;
        match self.reading {
            Reading::Blanks => {
                write!(f, "has blanks and no quotes on line {line}, and was read up to the end of that line")
            }
            Reading::Comment => {
                write!(
                    f,
                    "was read up to its closing quote on line {line}, without the `#` that follows directly"
                )
            }
            Reading::PassedOver(other) => {
                write!(f, "was read from line {line}; line {other}, which names it too, is malformed")
            }
        }
    }
}
