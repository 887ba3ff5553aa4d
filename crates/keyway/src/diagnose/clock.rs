//! The time limits of a diagnosis, beside those of a call.

use std::fmt;
use std::time::Duration;

use tokio::time::Instant;

use super::options::Options;
use super::report::{Id, Report};
use super::verdict::exit;

/// How long the whole run takes by default.
const RUN: Duration = Duration::from_secs(9);

/// How long a list of models is waited for after the chat call has ended.
const GRACE: Duration = Duration::from_secs(1);

/// The end of the run, and the limits of its steps.
#[derive(Clone, Copy)]
pub(super) struct Clock {
    /// The end of the last wait: a little is left for the report.
    end: Instant,
    /// The limit of each stage of a connection, and after how long a call gives it up.
    stage: Limit,
    /// The same for a reply.
    reply: Limit,
}

#[derive(Clone, Copy)]
struct Limit {
    limit: Duration,
    of_call: Duration,
}

/// Nothing came within a limit.
#[derive(Clone, Copy, Debug)]
pub(super) struct TooSlow {
    limit: Duration,
    /// A call gives up after this time too.
    calls_fail: bool,
}

impl Clock {
    pub(super) fn of(options: &Options) -> Self {
        let limit = |of_call: Duration| Limit {
            limit: options.stage_limit.map_or(of_call, |limit| limit.min(of_call)),
            of_call,
        };
        Self {
            end: Instant::now() + options.run_limit.unwrap_or(RUN).mul_f64(0.97),
            stage: limit(options.builder.connect_limit()),
            reply: limit(options.builder.timeouts.attempt),
        }
    }

    /// What is left of the run.
    pub(super) fn left(&self) -> Duration {
        self.end.saturating_duration_since(Instant::now())
    }

    /// Runs `work`, a stage of a connection, until its limit or the run's.
    pub(super) async fn within<T>(&self, work: impl Future<Output = T>) -> Result<T, TooSlow> {
        self.run(self.stage, work).await
    }

    /// Runs `work`, which waits for a reply, until its limit or the run's.
    pub(super) async fn reply<T>(&self, work: impl Future<Output = T>) -> Result<T, TooSlow> {
        self.run(self.reply, work).await
    }

    /// Runs `work`, which has limits of its own, until the end of the run.
    pub(super) async fn rest<T>(&self, work: impl Future<Output = T>) -> Result<T, TooSlow> {
        self.run(Limit { limit: Duration::MAX, of_call: Duration::MAX }, work).await
    }

    async fn run<T>(&self, most: Limit, work: impl Future<Output = T>) -> Result<T, TooSlow> {
        let limit = most.limit.min(self.left());
        let slow = TooSlow { limit, calls_fail: limit >= most.of_call };
        tokio::time::timeout(limit, work).await.map_err(|_| slow)
    }

    /// Waits for a reply that no longer decides anything, a little longer.
    pub(super) async fn grace<T>(&self, work: impl Future<Output = T>) -> Result<T, TooSlow> {
        self.run(Limit { limit: GRACE, of_call: self.reply.of_call }, work).await
    }

    /// The end of a call that was given all that was left of the run.
    pub(super) fn call_cut_off(limit: Duration) -> TooSlow {
        TooSlow { limit, calls_fail: false }
    }
}

impl TooSlow {
    /// Reports a step that took too long: a failure if a call would give up too.
    pub(super) fn report(self, report: &mut Report, id: Id, finding: &str, remedy: &str) {
        if self.calls_fail {
            return report.fail(id, exit::NETWORK, finding, remedy);
        }
        let finding = format!("{finding}, but calls wait longer");
        report.unknown(id, exit::NETWORK, finding, "allow more time, as with `--timeout 60`");
    }
}

impl fmt::Display for TooSlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.limit.as_secs_f64();
        // What is left of a run is no round number.
        let shown = if seconds > 1.0 { (seconds * 10.0).floor() / 10.0 } else { seconds };
        write!(f, "{shown} s")
    }
}
