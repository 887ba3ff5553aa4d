//! The trait that asks one source, and its three answers.

use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;
use std::time::Duration;

use crate::{Credential, ProviderError, Source};

/// The future of an answer.
pub type Answering<'a> = Pin<Box<dyn Future<Output = Answer> + Send + 'a>>;

/// How long a source may take unless it says otherwise (P5).
pub(crate) const DEADLINE: Duration = Duration::from_secs(5);

/// Asks one source for a credential (P1).
///
/// Two methods are required. The crate's front page has a whole provider in ten lines. A [`Cache`](crate::Cache) around it sees to
/// the rest: one asking at a time, refresh ahead of an expiry, the deadline, what a failure means for the key in use.
pub trait Provider: Send + Sync + fmt::Debug {
    /// The source that this provider asks, as errors and status displays name it.
    fn source(&self) -> Source;

    /// Asks the source. It is asked again when a credential expires or is refused, so it must not keep an old answer.
    fn provide(&self) -> Answering<'_>;

    /// The answer, if it is known without asking: for sources that were read once and never change (K2).
    ///
    /// Default: `None`.
    fn settled(&self) -> Option<Answer> {
        None
    }

    /// Whether the last answer still stands, as far as can be told at once and for next to nothing: it is asked before every
    /// attempt. Always `false` means that the source itself is asked before every attempt. Default: yes.
    fn unchanged(&self) -> bool {
        true
    }

    /// Whether asking again after a refusal may yield another credential (K2, G4). Default: yes.
    fn can_refresh(&self) -> bool {
        true
    }

    /// How long an answer may take; a later one counts as a failure that may pass (P5). `None` when the provider itself sees to
    /// it that it ends. Default: 5 s.
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

/// What a source answers (K3): only [`Answer::NotConfigured`] lets a chain go on to the next source.
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
    /// A text in which [`Credential::from_text`] found nothing counts as not configured (K4).
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
    /// A value that is empty or only white space (K4).
    Empty,
    /// A file that exists but has no entry for a key.
    NoEntry,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Absent => "absent",
            Self::Empty => "empty",
            Self::NoEntry => "without a key",
        })
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

/// A source read once, with its answer: what the providers of this crate are made of.
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
