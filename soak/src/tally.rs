//! The results of the calls.

use std::collections::BTreeMap;
use std::time::Duration;

use keyway::http::StatusCode;
use keyway::{Error, ErrorKind};

/// The results of one worker's calls, or of all.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) begun: u64,
    pub(crate) whole: u64,
    pub(crate) streamed: u64,
    /// Errors by kind and reason.
    pub(crate) failed: BTreeMap<String, u64>,
    /// The HTTP exchanges that the calls report.
    pub(crate) attempts: u64,
    /// Results that no fault explains: each with its count and one example.
    pub(crate) wrong: BTreeMap<String, (u64, String)>,
    /// The longest call, and how it ended.
    pub(crate) longest: (Duration, String),
}

impl Tally {
    pub(crate) fn add(&mut self, other: Self) {
        self.begun += other.begun;
        self.whole += other.whole;
        self.streamed += other.streamed;
        self.attempts += other.attempts;
        self.longest = std::mem::take(&mut self.longest).max(other.longest);
        for (kind, count) in other.failed {
            *self.failed.entry(kind).or_default() += count;
        }
        for (what, (count, example)) in other.wrong {
            self.wrong.entry(what).or_insert((0, example)).0 += count;
        }
    }

    /// Counts an error, and returns its name.
    pub(crate) fn failed(&mut self, error: &Error) -> String {
        let kind = error.kind();
        let name =
            kind.reason().map_or(kind.as_str().to_owned(), |reason| format!("{}/{reason}", kind.as_str()));
        if !is_explained(kind, error.status()) {
            self.wrong(format!("an error that no fault explains: {name}"), format!("{error:?}"));
        }
        *self.failed.entry(name.clone()).or_default() += 1;
        self.attempts += u64::from(error.attempts());
        name
    }

    pub(crate) fn wrong(&mut self, what: impl Into<String>, example: String) {
        self.wrong.entry(what.into()).or_insert((0, example)).0 += 1;
    }

    /// Returns how many calls have ended.
    pub(crate) fn ended(&self) -> u64 {
        self.whole + self.streamed + self.failed.values().sum::<u64>()
    }

    /// Returns the number of errors whose kind begins like this.
    pub(crate) fn of(&self, start: &str) -> u64 {
        self.failed.iter().filter(|(kind, _)| kind.starts_with(start)).map(|(_, count)| count).sum()
    }
}

/// Returns whether the world's faults can cause an error of this kind: several in a row may hit one
/// call.
fn is_explained(kind: &ErrorKind, status: Option<StatusCode>) -> bool {
    match kind {
        ErrorKind::Status => status == Some(StatusCode::REQUEST_TIMEOUT),
        ErrorKind::Authentication(error) => !matches!(error.reason().as_str(), "not_found" | "malformed"),
        ErrorKind::RateLimit(_)
        | ErrorKind::InternalServer
        | ErrorKind::Conflict
        | ErrorKind::Connection(_)
        | ErrorKind::Timeout(_)
        | ErrorKind::Stream => true,
        _ => false,
    }
}
