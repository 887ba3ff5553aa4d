//! The error type of this crate's own functions. Error replies of the emulated API are not errors
//! here.

use std::borrow::Cow;
use std::fmt;

/// The category of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The address can't be listened on, or is not allowed.
    Listen,
    /// A keys file is malformed.
    KeysFile,
    /// A field of a key has an unknown name or an invalid value.
    Key,
    /// The journal's file can't be opened.
    Journal,
    /// A setting's text, such as a latency or a clock, does not follow its format.
    Setting,
    /// A recording can't be opened or is malformed, or its upstream is not usable.
    Recording,
    /// A fault's text does not follow the grammar of [`crate::fault`].
    Fault,
    /// A replies file or a script is malformed.
    Replies,
}

/// Why the emulator can't be started or configured.
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

    /// Returns the category of the error.
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
