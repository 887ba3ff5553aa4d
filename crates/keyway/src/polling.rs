//! Waiting for something that the server works on: asked for again and again, as often as the server says, until it has ended.

#[cfg(feature = "files")]
mod files;
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
use serde::de::DeserializeOwned;
use tokio::time::Instant;

use crate::call::Call;
use crate::error::{Error, ErrorKind, Result, SaidValue, TimeoutKind};
use crate::reply::Reply;

/// How long to wait between two questions when neither the caller nor the server says.
const INTERVAL: Duration = Duration::from_secs(1);
/// The server's hint, in milliseconds.
const HINT: &str = "openai-poll-after-ms";
/// The longest hint that is followed.
const LONGEST_HINT: Duration = Duration::from_secs(120);
/// How long to wait in all, unless the caller says.
const DEADLINE: Duration = Duration::from_secs(60 * 60);

type Again<T> = Box<dyn Fn(&T) -> Call<T> + Send>;
type Start<T> = Pin<Box<dyn Future<Output = Result<Reply<T>>> + Send>>;

/// Waits until something that the server works on has ended, well or not: look at its status.
///
/// Nothing is sent before it is awaited. The server says how long to wait between two questions (`openai-poll-after-ms`), otherwise
/// it is a second. Each question is a call of its own, with retries and errors as any other.
///
/// ```
/// # #[cfg(feature = "vector_stores")]
/// # async fn example(client: keyway::OpenAI) -> keyway::Result<()> {
/// use std::time::Duration;
///
/// let files = client.vector_stores().files();
/// let file = files.poll("vs_1", "file-1").deadline(Duration::from_secs(60)).await?;
/// println!("{}", file.status);
/// # Ok(()) }
/// ```
#[must_use = "nothing is sent before it is awaited"]
pub struct Polling<T> {
    start: Start<T>,
    again: Again<T>,
    status: fn(&T) -> Status<'_>,
    interval: Option<Duration>,
    deadline: Duration,
}

/// How far something has come.
pub(crate) struct Status<'a> {
    pub(crate) text: &'a str,
    pub(crate) ended: bool,
}

impl<T: DeserializeOwned + Send + 'static> Polling<T> {
    /// Begins with `start`, and asks with `again` while `status` says that it has not ended.
    pub(crate) fn new(
        start: impl Future<Output = Result<Reply<T>>> + Send + 'static,
        again: impl Fn(&T) -> Call<T> + Send + 'static,
        status: fn(&T) -> Status<'_>,
    ) -> Self {
        Self { start: Box::pin(start), again: Box::new(again), status, interval: None, deadline: DEADLINE }
    }

    /// Asks with this call, the first time too.
    pub(crate) fn of(call: Call<T>, status: fn(&T) -> Status<'_>) -> Self {
        let call = as_helper(call);
        let again = call.clone();
        Self::new(call.into_future(), move |_| again.clone(), status)
    }

    /// The time between two questions, in place of the server's hint.
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.interval = Some(interval);
        self
    }

    /// How long to wait in all, an hour by default. What had been told last is then the error's
    /// [`partial`](crate::Error::partial).
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = limit;
        self
    }

    async fn run(self) -> Result<Reply<T>> {
        let Self { start, again, status: status_of, interval, deadline } = self;
        let until = Instant::now().checked_add(deadline);
        let mut reply = start.await?;
        loop {
            let status = status_of(&reply);
            if status.ended {
                return Ok(reply);
            }
            let delay = interval.or_else(|| hint(reply.headers())).unwrap_or(INTERVAL);
            let next = Instant::now().checked_add(delay);
            if until.is_some_and(|until| next.is_none_or(|next| next > until)) {
                return Err(too_long(deadline, status.text, &reply));
            }
            tokio::time::sleep(delay).await;
            reply = as_helper(again(&reply)).await?;
        }
    }
}

fn too_long<T>(deadline: Duration, status: &str, reply: &Reply<T>) -> Error {
    let text = format!(
        "It was still `{status}` when the deadline of {} s passed; allow more time with `deadline`, or ask again later",
        deadline.as_secs_f64()
    );
    let partial = serde_json::from_slice(reply.raw_json()).ok();
    let partial = partial.map(|partial| SaidValue::new(partial, &reply.raw().scrubber()));
    reply.raw().error(ErrorKind::Timeout(TimeoutKind::Deadline), &text).with(|context| {
        context.partial = partial;
        context.retryable = true;
    })
}

/// Says to the server that nobody reads the replies but this helper, as the official SDKs do.
fn as_helper<T>(call: Call<T>) -> Call<T> {
    call.header("x-stainless-poll-helper", "true")
}

/// The server's hint, when it is a time that can be waited for.
fn hint(headers: &HeaderMap) -> Option<Duration> {
    let milliseconds: f64 = headers.get(HINT)?.to_str().ok()?.trim().parse().ok()?;
    let hint = Duration::try_from_secs_f64(milliseconds / 1000.0).ok()?;
    Some(hint).filter(|hint| !hint.is_zero() && *hint <= LONGEST_HINT)
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
    fn the_servers_hint_is_followed_when_it_is_a_time() {
        for (value, expected) in [
            ("250", Some(250)),
            (" 1.5 ", Some(1)),
            ("120000", Some(120_000)),
            ("0", None),
            ("-1", None),
            ("NaN", None),
            ("inf", None),
            ("120001", None),
            ("soon", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(HINT, value.parse().unwrap());
            assert_eq!(hint(&headers).map(|hint| hint.as_millis()), expected, "{value}");
        }
        assert_eq!(hint(&HeaderMap::new()), None);
    }
}
