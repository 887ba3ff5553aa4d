//! Providers in order.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use tokio::runtime::Handle;

use crate::{Answer, Credential, Finding, Provider, ProviderError, Source};

/// Providers that are queried in order until one has a credential or fails.
#[derive(Debug)]
pub struct Chain {
    providers: Vec<Box<dyn Provider>>,
    deadline: Option<Duration>,
}

/// The result of a search for a credential.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum Outcome {
    /// A source has a credential.
    Found(Credential),
    /// No source has one: the sources that were checked, in order.
    NotFound(Vec<Looked>),
    /// A source is broken. A broken source is never skipped.
    Failed(ProviderError),
}

impl Chain {
    /// Creates a chain that queries `providers` in this order.
    pub fn new(providers: Vec<Box<dyn Provider>>) -> Self {
        Self { providers, deadline: None }
    }

    /// Overrides the deadline of each source, except for those that enforce their own.
    #[must_use]
    pub fn deadline(self, limit: Duration) -> Self {
        Self { deadline: Some(limit), ..self }
    }

    /// Returns the providers in order.
    pub fn providers(&self) -> &[Box<dyn Provider>] {
        &self.providers
    }

    /// Returns the outcome if it is known without a query; `None` if a provider must be queried
    /// first.
    pub fn settled(&self) -> Option<Outcome> {
        let mut looked = Vec::new();
        for provider in &self.providers {
            if let Some(outcome) = step(provider.as_ref(), provider.settled()?, &mut looked) {
                return Some(outcome);
            }
        }
        Some(Outcome::NotFound(looked))
    }

    /// Queries the providers in order, each within its deadline. A chain without providers finds
    /// nothing.
    ///
    /// Deadlines use tokio's timer, which the runtime must have enabled. Outside a Tokio runtime
    /// there are no deadlines.
    pub async fn resolve(&self) -> Outcome {
        let mut looked = Vec::new();
        for provider in &self.providers {
            let answer = self.ask(provider.as_ref()).await;
            if let Some(outcome) = step(provider.as_ref(), answer, &mut looked) {
                return outcome;
            }
        }
        Outcome::NotFound(looked)
    }

    /// Returns one provider's answer, without a query if possible.
    pub(crate) async fn ask(&self, provider: &dyn Provider) -> Answer {
        if let Some(answer) = provider.settled() {
            return answer;
        }
        let answering = provider.provide();
        let limit = provider.deadline().map(|own| self.deadline.unwrap_or(own));
        let Some(limit) = limit.filter(|_| Handle::try_current().is_ok()) else { return answering.await };
        tokio::time::timeout(limit, answering).await.unwrap_or_else(|_| {
            let message = format!("did not respond within {} s", limit.as_secs_f64());
            let next_step = "check why it is slow, or allow it more time";
            Answer::Failed(ProviderError::new(provider.source(), message, next_step).passing())
        })
    }
}

/// Applies an answer to the search: it ends, or one more source has been checked.
fn step(provider: &dyn Provider, answer: Answer, looked: &mut Vec<Looked>) -> Option<Outcome> {
    match answer {
        Answer::Here(credential) => Some(Outcome::Found(credential)),
        Answer::Failed(error) => Some(Outcome::Failed(error)),
        Answer::NotConfigured(finding) => {
            looked.push(Looked { source: provider.source(), finding });
            None
        }
    }
}

/// A source that had no credential, and what was found there instead. `Display` is a clause that
/// says so.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// The source.
    pub source: Source,
    /// What was found.
    pub finding: Finding,
}

impl Looked {
    /// The finding, as a clause whose subject is the source.
    pub(crate) fn clause(&self) -> Cow<'static, str> {
        Cow::Borrowed(match (&self.source, self.finding) {
            (_, Finding::NameOnly { line }) => return format!("has no value on line {line}").into(),
            (Source::Argument(_), Finding::Absent) => "was not given",
            (Source::Environment(_) | Source::Dotenv { .. }, Finding::Absent) => "is not set",
            (Source::File(_), Finding::Absent) => "does not exist",
            (Source::Member { .. }, Finding::Absent) => "does not exist",
            (Source::File(_), Finding::Empty) => "contains an empty key",
            (Source::Custom(_), Finding::Absent) | (_, Finding::NoEntry) => "contains no key",
            (_, Finding::Empty) => "is empty",
        })
    }
}

impl fmt::Display for Looked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.source, self.clause())
    }
}

#[cfg(test)]
mod tests;
