//! Polling: waits for work on the server, at the interval the server suggests, until it has ended.

#[cfg(feature = "batches")]
mod batches;
#[cfg(feature = "files")]
mod files;
#[cfg(feature = "responses")]
mod responses;
#[cfg(feature = "beta")]
mod runs;
#[cfg(all(feature = "files", feature = "vector_stores"))]
mod vector_stores;
#[cfg(feature = "videos")]
mod videos;

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use http::HeaderMap;
use keyway_credentials::Scrubber;
use serde::de::DeserializeOwned;
use tokio::time::{Instant, timeout_at};

use crate::call::Call;
use crate::error::{Error, ErrorKind, Result, SaidValue, TimeoutKind};
use crate::reply::Reply;

/// Poll interval if neither the caller nor the server sets one.
const INTERVAL: Duration = Duration::from_secs(1);
/// The server's hint, in milliseconds.
const HINT: &str = "openai-poll-after-ms";
/// Lower bound for the server's hint. With the upper bound, it keeps a server from making a client
/// hammer it or sleep for hours.
const SHORTEST_HINT: Duration = Duration::from_millis(200);
const LONGEST_HINT: Duration = Duration::from_secs(120);
/// Default limit on the whole wait.
const DEADLINE: Duration = Duration::from_secs(60 * 60);

type Again<T> = Box<dyn Fn(&T) -> Call<T> + Send>;

/// How the work begins.
enum Start<T> {
    /// One call, limited to the time that is left.
    Call(Box<Call<T>>),
    /// Several calls, such as an upload and the object made from it.
    #[cfg(all(feature = "files", feature = "vector_stores"))]
    Work(Pin<Box<dyn Future<Output = Result<Reply<T>>> + Send>>),
}

/// Waits until work on the server has ended, successfully or not: check the reply's status.
///
/// Nothing is sent before it is awaited. The server sets the poll interval (`openai-poll-after-ms`,
/// clamped to between 0.2 s and 2 min); otherwise it is 1 s, and longer for work of hours. Each poll is a separate call, with its
/// own retries and errors. [`total_timeout`](Self::total_timeout) limits all of it.
///
/// ```
/// # #[cfg(feature = "vector_stores")]
/// # async fn example(client: keyway::OpenAI) -> keyway::Result<()> {
/// use std::time::Duration;
///
/// let files = client.vector_stores().files();
/// let file = files.poll("vs_1", "file-1").total_timeout(Duration::from_secs(60)).await?;
/// println!("{}", file.status);
/// # Ok(()) }
/// ```
#[must_use = "nothing is sent before it is awaited"]
pub struct Polling<T> {
    start: Start<T>,
    again: Again<T>,
    status: fn(&T) -> Status<'_>,
    interval: Option<Duration>,
    /// The interval, if neither the caller nor the server sets one, doubles up to this.
    slowest: Duration,
    deadline: Duration,
}

/// How far the work has come.
pub(crate) struct Status<'a> {
    pub(crate) text: &'a str,
    pub(crate) ended: bool,
}

impl<T: DeserializeOwned + Send + 'static> Polling<T> {
    /// Begins with `start`, and polls with `again` while `status` says that the work has not ended.
    #[cfg(all(feature = "files", feature = "vector_stores"))]
    pub(crate) fn after(
        start: impl Future<Output = Result<Reply<T>>> + Send + 'static,
        again: impl Fn(&T) -> Call<T> + Send + 'static,
        status: fn(&T) -> Status<'_>,
    ) -> Self {
        Self::starting(Start::Work(Box::pin(start)), again, status)
    }

    /// Begins with this call, and polls with `again` while `status` says that the work has not
    /// ended.
    pub(crate) fn new<E>(
        start: Call<T, E>,
        again: impl Fn(&T) -> Call<T> + Send + 'static,
        status: fn(&T) -> Status<'_>,
    ) -> Self {
        Self::starting(Start::Call(Box::new(Call::of(*start.request))), again, status)
    }

    /// Polls with this call, the first time too.
    pub(crate) fn of(call: Call<T>, status: fn(&T) -> Status<'_>) -> Self {
        let again = call.clone();
        Self::new(call, move |_| again.clone(), status)
    }

    fn starting(
        start: Start<T>,
        again: impl Fn(&T) -> Call<T> + Send + 'static,
        status: fn(&T) -> Status<'_>,
    ) -> Self {
        Self { start, again: Box::new(again), status, interval: None, slowest: INTERVAL, deadline: DEADLINE }
    }

    /// Sets the poll interval, overriding the server's hint.
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.interval = Some(interval);
        self
    }

    /// Lets the interval grow up to this, for work that takes long.
    #[cfg(feature = "batches")]
    fn slowing_to(mut self, slowest: Duration) -> Self {
        self.slowest = slowest;
        self
    }

    /// Limits the whole wait, 1 h by default: every poll and every delay, including the first call.
    /// A delay that would exceed it is not started. The error's [`partial`](crate::Error::partial)
    /// has the last reply.
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.deadline = limit;
        self
    }

    async fn run(self) -> Result<Reply<T>> {
        let Self { start, again, status: status_of, interval, slowest, deadline } = self;
        let mut own = INTERVAL;
        let until = Instant::now().checked_add(deadline);
        let begun = match start {
            Start::Call(call) => within(until, asked(*call, until)).await,
            #[cfg(all(feature = "files", feature = "vector_stores"))]
            Start::Work(work) => within(until, work).await,
        };
        let mut reply = begun.unwrap_or_else(|cause| Err(unanswered(deadline, cause)))?;
        loop {
            let status = status_of(&reply);
            if status.ended {
                return Ok(reply);
            }
            let delay = interval.or_else(|| hint(reply.headers())).unwrap_or(own);
            own = (own * 2).min(slowest);
            let next = Instant::now().checked_add(delay);
            if until.is_some_and(|until| next.is_none_or(|next| next > until)) {
                return Err(too_long(deadline, status.text, &reply));
            }
            tokio::time::sleep(delay).await;
            reply = match within(until, asked(again(&reply), until)).await {
                Ok(Ok(next)) => next,
                Ok(Err(error)) => return Err(error.with(|context| context.partial = told(&reply))),
                Err(None) => return Err(too_long(deadline, status.text, &reply)),
                Err(Some(cause)) => return Err(too_long(deadline, status.text, &reply).caused_locally(cause)),
            };
        }
    }
}

/// Sends one poll within the time that is left (R9).
async fn asked<T: DeserializeOwned + Send + 'static>(
    call: Call<T>,
    until: Option<Instant>,
) -> Result<Reply<T>> {
    let call = as_helper(call);
    match until {
        Some(until) => call.total_timeout(until.saturating_duration_since(Instant::now())).await,
        None => call.await,
    }
}

/// Runs the work until the deadline. If time runs out, returns the work's own timeout error if it
/// has one.
async fn within<T>(
    until: Option<Instant>,
    work: impl Future<Output = Result<T>>,
) -> std::result::Result<Result<T>, Option<Error>> {
    let Some(until) = until else { return Ok(work.await) };
    match timeout_at(until, work).await {
        Ok(Err(error)) if *error.kind() == ErrorKind::Timeout(TimeoutKind::Deadline) => Err(Some(error)),
        Ok(done) => Ok(done),
        Err(_) => Err(None),
    }
}

/// The time ran out before the first reply.
fn unanswered(deadline: Duration, cause: Option<Error>) -> Error {
    let text = format!(
        "The deadline of {} s passed before the first reply; allow more time with `total_timeout`, or poll again later",
        deadline.as_secs_f64()
    );
    let error = Error::new(ErrorKind::Timeout(TimeoutKind::Deadline), text, &Scrubber::new());
    match cause {
        Some(cause) => error.caused_locally(cause),
        None => error,
    }
}

/// The time ran out, or the next delay would exceed it.
fn too_long<T>(deadline: Duration, status: &str, reply: &Reply<T>) -> Error {
    let text = format!(
        "It was still `{status}` at the last poll within the deadline of {} s; allow more time with `total_timeout`, or poll again later",
        deadline.as_secs_f64()
    );
    let partial = told(reply);
    reply
        .raw()
        .error(ErrorKind::Timeout(TimeoutKind::Deadline), &text)
        .with(|context| context.partial = partial)
}

/// The last reply.
fn told<T>(reply: &Reply<T>) -> Option<SaidValue> {
    let told = serde_json::from_slice(reply.raw_json()).ok()?;
    Some(SaidValue::new(told, &reply.raw().scrubber()))
}

/// Marks a call as sent by the polling helper, as the official SDKs do.
fn as_helper<T>(call: Call<T>) -> Call<T> {
    call.header("x-stainless-poll-helper", "true")
}

/// Returns the server's hint, clamped to the bounds, if it is a usable duration.
fn hint(headers: &HeaderMap) -> Option<Duration> {
    let milliseconds: f64 = headers.get(HINT)?.to_str().ok()?.trim().parse().ok()?;
    if milliseconds.is_nan() || milliseconds <= 0.0 {
        return None;
    }
    let seconds = milliseconds / 1000.0;
    Some(Duration::from_secs_f64(seconds.clamp(SHORTEST_HINT.as_secs_f64(), LONGEST_HINT.as_secs_f64())))
}

impl<T: DeserializeOwned + Send + 'static> IntoFuture for Polling<T> {
    type Output = Result<Reply<T>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<T> fmt::Debug for Polling<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Polling")
            .field("interval", &self.interval)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_servers_hint_is_followed_within_bounds_when_it_is_a_time() {
        for (value, expected) in [
            ("250", Some(250)),
            (" 1500.5 ", Some(1500)),
            ("0.0001", Some(200)),
            ("5e-324", Some(200)),
            ("199", Some(200)),
            ("120000", Some(120_000)),
            ("120001", Some(120_000)),
            ("1e300", Some(120_000)),
            ("inf", Some(120_000)),
            ("0", None),
            ("-0", None),
            ("-1", None),
            ("-inf", None),
            ("NaN", None),
            ("soon", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(HINT, value.parse().unwrap());
            assert_eq!(hint(&headers).map(|hint| hint.as_millis()), expected, "{value}");
        }
        assert_eq!(hint(&HeaderMap::new()), None);
    }
}
