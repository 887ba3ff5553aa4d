//! Why a source could not be used.

use std::error::Error;
use std::fmt;

use crate::{Scrubber, Source};

/// A source that is in use but broken: it names the source, what happened and one next step.
///
/// Its texts are scrubbed on creation, so that a careless provider can't put a key into an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderError {
    source: Source,
    message: String,
    next_step: String,
    transient: bool,
}

impl ProviderError {
    /// Creates a permanent failure. `message` is a clause about the source ("is not valid JSON"),
    /// `next_step` an instruction to the reader ("correct the file"). Neither ends with a full
    /// stop.
    pub fn new(source: Source, message: impl AsRef<str>, next_step: impl AsRef<str>) -> Self {
        let scrub = |text: &str| Scrubber::new().scrub(text).into_owned();
        Self {
            source,
            message: scrub(message.as_ref()),
            next_step: scrub(next_step.as_ref()),
            transient: false,
        }
    }

    /// Marks the failure as transient, such as an unreachable server.
    #[must_use]
    pub fn passing(self) -> Self {
        Self { transient: true, ..self }
    }

    /// Returns the source that failed. (This is not [`Error::source`], which is `None`.)
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Returns what happened, as a clause whose subject is the source.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns what to do about it.
    pub fn next_step(&self) -> &str {
        &self.next_step
    }

    /// Returns whether the failure is transient.
    pub fn transient(&self) -> bool {
        self.transient
    }
}

impl fmt::Display for ProviderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}; {}", self.source, self.message, self.next_step)
    }
}

impl Error for ProviderError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_sentence_names_the_source_and_the_next_step() {
        let error =
            ProviderError::new(Source::Custom("the vault".into()), "is sealed", "unseal it").passing();
        assert_eq!(error.to_string(), "the vault is sealed; unseal it");
        assert!(error.transient());
    }

    #[test]
    fn e8_a_key_in_the_message_is_removed() {
        let error = ProviderError::new(
            Source::Custom("a command".into()),
            "printed sk-emul-canary99 twice",
            "fix it",
        );
        assert_eq!(error.message(), "printed sk-emul-[redacted] twice");
        assert!(!format!("{error:?}").contains("canary"));
    }
}
