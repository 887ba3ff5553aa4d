//! The error of this crate's own functions; what the emulated API answers is not an error here.

use std::borrow::Cow;
use std::fmt;

/// What an [`Error`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The address could not be listened on, or is not allowed.
    Listen,
    /// A keys file does not read as one.
    KeysFile,
    /// A key's member has a name or a value that the emulator does not know.
    Key,
    /// The journal's file could not be opened.
    Journal,
    /// A fault's text does not follow the grammar of [`crate::fault`].
    Fault,
}

/// Why the emulator could not be started or told what to do.
///
/// The text is one sentence: what happened, where, and the next step.
pub struct Error {
    kind: ErrorKind,
    text: Cow<'static, str>,
    source: Option<std::io::Error>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, text: impl Into<Cow<'static, str>>) -> Self {
        Self { kind, text: text.into(), source: None }
    }

    pub(crate) fn caused_by(mut self, source: std::io::Error) -> Self {
        self.source = Some(source);
        self
    }

    /// What the error is about.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error").field("kind", &self.kind).field("text", &self.text).finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}
