//! Providers in order.

use std::fmt;

use crate::{Answer, Credential, Finding, Provider, ProviderError, Source};

/// Providers that are asked in order until one has a credential or fails (K3).
#[derive(Debug)]
pub struct Chain {
    providers: Vec<Box<dyn Provider>>,
}

/// How the search for a credential ended.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// A source has it.
    Found(Credential),
    /// No source has one: what was looked at, in order.
    NotFound(Vec<Looked>),
    /// A source is broken, and a broken source is never skipped (K3).
    Failed(ProviderError),
}

impl Chain {
    /// A chain that asks `providers` in this order.
    pub fn new(providers: Vec<Box<dyn Provider>>) -> Self {
        Self { providers }
    }

    /// The providers in order.
    pub fn providers(&self) -> &[Box<dyn Provider>] {
        &self.providers
    }

    /// The outcome, if it is known without asking anyone; `None` when a provider must be asked first.
    pub fn settled(&self) -> Option<Outcome> {
        let mut looked = Vec::new();
        for provider in &self.providers {
            if let Some(outcome) = step(provider.as_ref(), provider.settled()?, &mut looked) {
                return Some(outcome);
            }
        }
        Some(Outcome::NotFound(looked))
    }

    /// Asks the providers in order. A chain without providers finds nothing.
    pub async fn resolve(&self) -> Outcome {
        let mut looked = Vec::new();
        for provider in &self.providers {
            let answer = ask(provider.as_ref()).await;
            if let Some(outcome) = step(provider.as_ref(), answer, &mut looked) {
                return outcome;
            }
        }
        Outcome::NotFound(looked)
    }
}

/// The answer of one provider, without asking where that is possible.
pub(crate) async fn ask(provider: &dyn Provider) -> Answer {
    match provider.settled() {
        Some(answer) => answer,
        None => provider.provide().await,
    }
}

/// What an answer means for the search: its end, or one more place looked at.
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

/// A source that had no credential, and what was found there instead; `Display` is a clause that says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// The source.
    pub source: Source,
    /// What was found.
    pub finding: Finding,
}

impl fmt::Display for Looked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = match (&self.source, self.finding) {
            (Source::Argument(_), Finding::Absent) => "was not given",
            (Source::Environment(_) | Source::Dotenv { .. }, Finding::Absent) => "is not set",
            (Source::File(_), Finding::Absent) => "does not exist",
            (Source::File(_), Finding::Empty) => "holds an empty key",
            (Source::Custom(_), Finding::Absent) | (_, Finding::NoEntry) => "holds no key",
            (_, Finding::Empty) => "is empty",
        };
        write!(f, "{} {found}", self.source)
    }
}

#[cfg(test)]
mod tests;
