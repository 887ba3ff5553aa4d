//! The line of a request in the log.

use std::time::{Duration, Instant};

use http::StatusCode;

use crate::journal::Redactor;
use crate::record::seen;
use crate::request::Arrival;
use crate::request_log::{LoggedRequest, RequestLog};
use crate::shared::Shared;

/// A request in progress, which is logged when this is dropped.
pub(crate) struct Logging {
    log: RequestLog,
    entry: LoggedRequest,
    started: Instant,
}

impl Logging {
    /// Begins with a request, if anybody receives the log.
    pub(crate) fn begin(shared: &Shared, arrival: &Arrival, started: Instant) -> Option<Self> {
        let log = shared.running.log.clone()?;
        let (key, secret) = seen(arrival, shared);
        let redactor = Redactor::new(secret.as_ref());
        // A line break in a path would forge a line.
        let line = |text: &str| redactor.text(text).escape_debug().to_string();
        let entry = LoggedRequest {
            at: shared.clock.now(),
            method: line(arrival.method.as_str()),
            path: line(&arrival.path),
            status: None,
            took: Duration::ZERO,
            key,
        };
        Some(Self { log, entry, started })
    }

    /// Notes the status of the reply that is about to be sent.
    pub(crate) fn answered(&mut self, status: StatusCode) {
        self.entry.status = Some(status.as_u16());
    }
}

impl Drop for Logging {
    fn drop(&mut self) {
        self.entry.took = self.started.elapsed();
        self.log.receive(&self.entry);
    }
}
