//! The trait that queries one source, and its three answers.

use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;
use std::time::Duration;

use crate::{Credential, ProviderError, Source};

/// The future of an answer.
pub type Answering<'a> = Pin<Box<dyn Future<Output = Answer> + Send + 'a>>;

/// The default deadline of a source (P5).
pub(crate) const DEADLINE: Duration = Duration::from_secs(5);

/// Queries one source for a credential.
///
/// Two methods are required; the crate's front page has a complete provider in ten lines. A
/// [`Cache`](crate::Cache) around it handles the rest: one query at a time, refreshing ahead of an
/// expiry, the deadline, and what a failure means for the key in use.
pub trait Provider: Send + Sync + fmt::Debug {
    /// Returns the source that this provider queries, as errors and status displays name it.
    fn source(&self) -> Source;

    /// Queries the source. This is called again when a credential expires or is rejected, so it
    /// must not return a cached answer.
    fn provide(&self) -> Answering<'_>;

    /// Returns the answer if it is known without a query: for sources that were read once and never
    /// change.
    ///
    /// Default: `None`.
    fn settled(&self) -> Option<Answer> {
        None
    }

    /// Returns whether the last answer is still current, as far as can be told at once and at
    /// almost no cost: this is called before every attempt. Returning `false` always means that the
    /// source itself is queried before every attempt. Default: `true`.
    fn unchanged(&self) -> bool {
        true
    }

    /// Returns whether querying again after a rejection may yield another credential. Default:
    /// `true`.
    fn can_refresh(&self) -> bool {
        true
    }

    /// Returns how long an answer may take; a later one counts as a transient failure. Return
    /// `None` if the provider enforces its own limit. Default: 5 s.
    fn deadline(&self) -> Option<Duration> {
        Some(DEADLINE)
    }
}

impl<P: Provider + ?Sized> Provider for Box<P> {
    fn source(&self) -> Source {
        (**self).source()
    }

    fn provide(&self) -> Answering<'_> {
        (**self).provide()
    }

    fn settled(&self) -> Option<Answer> {
        (**self).settled()
    }

    fn unchanged(&self) -> bool {
        (**self).unchanged()
    }

    fn can_refresh(&self) -> bool {
        (**self).can_refresh()
    }

    fn deadline(&self) -> Option<Duration> {
        (**self).deadline()
    }
}

/// A source's answer. Only [`Answer::NotConfigured`] lets a chain continue with the next source.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum Answer {
    /// The source has this credential.
    Here(Credential),
    /// The source is not in use.
    NotConfigured(Finding),
    /// The source is in use, but broken: unreadable, malformed, half-configured.
    Failed(ProviderError),
}

impl From<Option<Credential>> for Answer {
    /// Counts text in which [`Credential::from_text`] found nothing as not configured.
    fn from(credential: Option<Credential>) -> Self {
        credential.map_or(Self::NotConfigured(Finding::Empty), Self::Here)
    }
}

/// What was found in a source that has no credential.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Nothing: the variable is not set, the file does not exist, the argument was not given.
    Absent,
    /// A value that is empty or only whitespace.
    Empty,
    /// A file that exists but has no entry for a key.
    NoEntry,
    /// A line of a `.env` file that has the name without `=`.
    NameOnly {
        /// The line's number, from 1.
        line: usize,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("absent"),
            Self::Empty => f.write_str("empty"),
            Self::NoEntry => f.write_str("without a key"),
            Self::NameOnly { line } => write!(f, "without a value on line {line}"),
        }
    }
}

/// A provider of one credential that is known already, such as the `api_key` argument.
#[derive(Clone, Debug)]
pub struct StaticProvider(pub Credential);

impl Provider for StaticProvider {
    fn source(&self) -> Source {
        self.0.source().clone()
    }

    fn provide(&self) -> Answering<'_> {
        Box::pin(ready(Answer::Here(self.0.clone())))
    }

    fn settled(&self) -> Option<Answer> {
        Some(Answer::Here(self.0.clone()))
    }

    fn can_refresh(&self) -> bool {
        false
    }
}

/// A provider that is known to be broken: it fails with this error, and the source is not queried.
#[derive(Clone, Debug)]
pub struct FailedProvider(ProviderError);

impl FailedProvider {
    /// Creates a provider that fails with this error. Its source is the error's.
    pub fn new(error: ProviderError) -> Self {
        Self(error)
    }
}

impl Provider for FailedProvider {
    fn source(&self) -> Source {
        self.0.source().clone()
    }

    fn provide(&self) -> Answering<'_> {
        Box::pin(ready(Answer::Failed(self.0.clone())))
    }

    fn settled(&self) -> Option<Answer> {
        Some(Answer::Failed(self.0.clone()))
    }

    fn can_refresh(&self) -> bool {
        false
    }
}

/// A source read once, with its answer. The snapshot providers of this crate are built on it.
#[derive(Clone, Debug)]
pub(crate) struct Snapshot {
    pub(crate) source: Source,
    pub(crate) answer: Answer,
}

impl Provider for Snapshot {
    fn source(&self) -> Source {
        self.source.clone()
    }

    fn provide(&self) -> Answering<'_> {
        Box::pin(ready(self.answer.clone()))
    }

    fn settled(&self) -> Option<Answer> {
        Some(self.answer.clone())
    }

    fn can_refresh(&self) -> bool {
        false
    }
}

/// Implements [`Provider`] for a tuple struct around a [`Snapshot`].
macro_rules! provide_snapshot {
    ($name:ident) => {
        impl $crate::Provider for $name {
            fn source(&self) -> $crate::Source {
                self.0.source()
            }

            fn provide(&self) -> $crate::Answering<'_> {
                self.0.provide()
            }

            fn settled(&self) -> Option<$crate::Answer> {
                self.0.settled()
            }

            fn can_refresh(&self) -> bool {
                self.0.can_refresh()
            }
        }
    };
}
pub(crate) use provide_snapshot;
