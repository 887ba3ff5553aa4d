//! A streamed reply: typed events, and the whole reply rebuilt from them (S2–S6).

mod aside;
mod broken;
mod end;
mod ending;
mod failed;
mod large;
mod mended;
mod odd;
mod open;
#[cfg(feature = "responses")]
mod resume;

use std::borrow::Cow;
use std::fmt;
use std::pin::Pin;
use std::sync::LazyLock;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, Version};
use keyway_types::{Accumulate, Misfit, StreamEvent, first_pass};
use memchr::memmem::Finder;

use crate::apart::LARGE;
use crate::error::sent_request::SentRequest;
use crate::error::{self, Error, Result, in_success};
use crate::idle_timeout::Idle;
use crate::pipeline::Meta;
use crate::rate_limits::RateLimits;
use crate::sse::{Decoder, Event};
use crate::transport::ReplyBody;
use crate::utf8;
use crate::watch::Received;
use ending::Ending;
use large::Large;

/// Finds the word that only an event with an error contains.
static ERROR: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"error\""));

/// The events of a streamed reply, as they arrive.
///
/// It ends after the last event. A stream that breaks off, ends early, carries an error or falls
/// silent yields one error and then ends; [`Error::partial`] has the part that had arrived.
/// Dropping the stream closes the connection.
///
/// ```no_run
/// # async fn example(client: keyway::OpenAI, params: keyway::types::chat::ChatCompletionCreateParams) -> keyway::Result<()> {
/// let mut stream = client.chat().completions().create(params).stream().await?;
/// while let Some(chunk) = stream.next().await {
///     print!("{}", chunk?.text());
/// }
/// # Ok(()) }
/// ```
#[must_use = "a stream does nothing until it is read"]
pub struct EventStream<E: StreamEvent> {
    meta: Box<Meta>,
    /// `None` after the stream has ended, so that the connection is released at once.
    body: Option<ReplyBody>,
    decoder: Decoder,
    accumulator: E::Accumulator,
    /// The event that another thread is decoding.
    large: Option<Box<Large<E>>>,
    begun: bool,
    end: End,
    /// Why no more of the body comes, while the last of it is decoded.
    ending: Option<Box<Ending>>,
    /// The error of an event that also brought a part of the reply, which is delivered first (S3).
    late: Option<Box<Error>>,
    misfits: Vec<Misfit>,
    /// The first event that was skipped and is no sign of life: a stream of such events only is none.
    skipped: Option<Bytes>,
    /// The first byte of the body that is not white space or a byte-order mark, which tells bodies that
    /// are not a stream (H10).
    start: Option<u8>,
    /// The body so far, if it does not begin as a stream does.
    unframed: Vec<u8>,
    idle: Idle,
    /// What a resumed stream needs; `None` for operations whose streams cannot be.
    #[cfg(feature = "responses")]
    trail: Option<Box<resume::Trail>>,
}

/// How much of a stream's end has been seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Ahead,
    /// `[DONE]` was read.
    Seen,
    /// The connection was polled for the rest.
    Asked,
}

impl<E: StreamEvent> EventStream<E> {
    /// Returns the next event, or `None` after the last one or after an error.
    pub async fn next(&mut self) -> Option<Result<E>> {
        let mut event = None;
        let read = std::future::poll_fn(|context| self.poll_event(context, &mut event)).await;
        outcome(read, event)
    }

    /// As [`next`](Self::next), for streams on top of this one.
    #[cfg(any(feature = "chat", feature = "responses"))]
    pub(crate) fn poll_raw(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<E>>> {
        let mut event = None;
        let read = ready!(self.poll_event(context, &mut event));
        Poll::Ready(outcome(read, event))
    }

    /// Reads to the end and returns the whole reply, as if it had not been streamed.
    ///
    /// # Errors
    /// The first error of the stream. It holds the part that had arrived.
    pub async fn collect(mut self) -> Result<Accumulated<E>> {
        while let Some(event) = self.next().await {
            event?;
        }
        Ok(self.accumulator.reply())
    }

    /// Returns the part of the reply that has arrived.
    pub fn so_far(&self) -> Accumulated<E> {
        self.large.as_ref().map_or_else(|| self.accumulator.reply(), |large| large.so_far())
    }

    /// Returns the reply's headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// Returns the version of HTTP that the server replied in.
    pub fn http_version(&self) -> Version {
        self.meta.version
    }

    /// Returns the `x-request-id` header, which the API's support will ask for.
    pub fn request_id(&self) -> Option<&str> {
        self.meta.headers.get("x-request-id")?.to_str().ok()
    }

    /// Returns how many HTTP exchanges it took until the stream began.
    pub fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// Returns the request that was sent last, if the call was told to
    /// [keep it](crate::Call::keep_request).
    pub fn request(&self) -> Option<&SentRequest> {
        self.meta.request.as_deref()
    }

    /// Returns the rate limits from the headers.
    pub fn rate_limits(&self) -> RateLimits {
        RateLimits::from_headers(&self.meta.headers)
    }

    /// Returns the fields that arrived so far with JSON of another kind than their types, and required
    /// ones that are missing. Each place is listed once, up to 100 of them. An event that was skipped
    /// because it cannot be a part of the reply, and an error after its end, have an empty path.
    ///
    /// They are blank, or converted, as those of [`Reply::misfits`](crate::Reply::misfits) are.
    pub fn misfits(&self) -> &[Misfit] {
        &self.misfits
    }

    /// Reads the next event into `place`, or leaves it empty if there is none. Writing in place
    /// avoids moving large events from function to function.
    fn poll_event(&mut self, context: &mut Context<'_>, place: &mut Option<E>) -> Poll<Result<()>> {
        loop {
            if self.body.is_none() {
                return Poll::Ready(self.late.take().map_or(Ok(()), |error| Err(*error)));
            }
            if self.end != End::Ahead {
                return self.poll_end(context).map(Ok);
            }
            if self.large.is_some() {
                let taken = ready!(self.poll_large(context, place));
                if taken.is_ok() && place.is_none() {
                    continue;
                }
                return Poll::Ready(taken);
            }
            match self.decoder.next_event() {
                Err(error) => {
                    return Poll::Ready(Err(self.broken(
                        format!("{error}; allow larger events with `event_limit`"),
                        Some(error.into()),
                    )));
                }
                Ok(Some(event))
                    if event.data.is_empty() || self.is_cut(&event) || self.has_arrived(&event) =>
                {
                    continue;
                }
                Ok(Some(event)) if event.data.len() > LARGE => self.set_apart(event),
                Ok(Some(event)) => {
                    let taken = self.take(&event, place);
                    // It was the end, or no part of the reply (S7).
                    if taken.is_ok() && place.is_none() {
                        continue;
                    }
                    return Poll::Ready(taken);
                }
                Ok(None) if self.ending.is_some() => return Poll::Ready(self.conclude()),
                Ok(None) => match ready!(self.poll_chunk(context)) {
                    Ok(chunk) => self.decoder.push(chunk),
                    Err(ending) => self.wind_up(ending),
                },
            }
        }
    }

    /// Returns whether this event arrived before the stream was resumed.
    #[inline]
    #[cfg(feature = "responses")]
    fn has_arrived(&mut self, event: &Event) -> bool {
        self.trail.as_mut().is_some_and(|trail| trail.note(&event.data))
    }

    /// No stream of this build can be resumed.
    #[cfg(not(feature = "responses"))]
    #[allow(clippy::unused_self, reason = "as in builds with responses")]
    fn has_arrived(&mut self, _: &Event) -> bool {
        false
    }

    /// Returns whether the operation's types wrap an event together with its name.
    fn has_envelopes(&self) -> bool {
        self.meta.operation.stream.is_some_and(|stream| stream.envelope)
    }

    /// Releases the connection after the last event (S2), without waiting for bytes that are not
    /// there yet.
    ///
    /// The end of the body has often arrived already, and one turn of the connection's task is
    /// enough to notice. The next call then finds that connection idle and needs no other.
    fn poll_end(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let Some(body) = &mut self.body else { return Poll::Ready(()) };
        if body.poll_chunk(context).is_pending() && self.end == End::Seen {
            self.end = End::Asked;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        if let Some(body) = self.body.take() {
            body.release();
        }
        self.end_watch(None);
        Poll::Ready(())
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<std::result::Result<Bytes, Ending>> {
        let Some(body) = &mut self.body else { return Poll::Ready(Err(Ending::Body)) };
        match body.poll_chunk(context) {
            Poll::Ready(Some(Ok(chunk))) => {
                self.idle.arrived();
                let tells = |byte: &u8| !byte.is_ascii_whitespace() && !b"\xEF\xBB\xBF".contains(byte);
                self.start = self.start.or_else(|| chunk.iter().copied().find(tells));
                if self.start.is_some_and(broken::is_no_frame) && !self.begun {
                    self.keep_unframed(&chunk);
                }
                Poll::Ready(Ok(chunk))
            }
            Poll::Ready(None) => Poll::Ready(Err(Ending::Body)),
            Poll::Ready(Some(Err(error))) => Poll::Ready(Err(Ending::Broken(error))),
            Poll::Pending => {
                ready!(self.idle.poll(context));
                Poll::Ready(Err(Ending::Silent))
            }
        }
    }

    /// Interprets an event: fills `place`, returns an error, ends the stream, or passes over an event
    /// that is no part of the reply.
    fn take(&mut self, event: &Event, place: &mut Option<E>) -> Result<()> {
        if end::is_done(&event.data) {
            if !self.begun {
                return Err(self.at_early_end());
            }
            self.end = End::Seen;
            return Ok(());
        }
        let named_error = failed::is_named_error(event);
        if named_error && !self.begun && self.start == Some(b'{') {
            // The whole body is JSON: `at_end` reads it.
            return Ok(());
        }
        if (named_error || ERROR.find(&event.data).is_some())
            && let Some(found) = failed::error_value(event, self.begun)
        {
            return self.take_error(event, &found, place);
        }
        if !self.begun {
            if in_success::has_code(&event.data)
                && let Some(found) = in_success::find(&event.data, self.meta.operation)
            {
                return self.take_error(event, &found, place);
            }
            if self.is_foreign(event) {
                return match in_success::find(&event.data, self.meta.operation) {
                    Some(found) => self.take_error(event, &found, place),
                    None => self.pass_on(event, place),
                };
            }
        }
        let enveloped;
        let data = if self.has_envelopes() {
            enveloped = envelope(event);
            &enveloped[..]
        } else {
            &event.data[..]
        };
        if first_pass(|| read(data, place)).is_err() {
            return self.take_odd(event, data, place);
        }
        if place.as_ref().is_some_and(E::is_bare) {
            return self.take_bare(event, place);
        }
        self.add(place);
        Ok(())
    }

    /// Adds an event to the reply.
    #[inline]
    fn add(&mut self, place: &Option<E>) {
        if !self.begun {
            self.begin();
        }
        if let Some(event) = place {
            self.accumulator.push(event);
        }
    }

    /// Records that an event has arrived.
    #[cold]
    fn begin(&mut self) {
        self.begun = true;
        if let Some(watch) = &mut self.meta.watch {
            watch.first_event();
        }
    }

    /// Ends the call's watch, if there is one, with this error or with success.
    fn end_watch(&mut self, error: Option<&Error>) {
        if let Some(watch) = self.meta.watch.take() {
            watch.end(error, Some(&self.received()));
        }
    }

    /// What has arrived, for the end of a watched call.
    #[cold]
    fn received(&self) -> Received {
        let json = match self.begun {
            true => serde_json::to_vec(&self.so_far()).unwrap_or_default(),
            false => Vec::new(),
        };
        self.meta.received(json.into())
    }
}

impl<E: StreamEvent> Drop for EventStream<E> {
    /// A stream that is dropped when its reply is complete has succeeded, whether its end was read or
    /// not.
    fn drop(&mut self) {
        let Some(watch) = self.meta.watch.take() else { return };
        let received = self.received();
        if self.end != End::Ahead || self.accumulator.is_complete() {
            watch.end(None, Some(&received));
        } else {
            watch.end_dropped(&received);
        }
    }
}

/// Decodes an event; invalid UTF-8 becomes U+FFFD (S1). Checking the event once as a whole is
/// faster than string by string.
fn read<E: StreamEvent>(data: &[u8], place: &mut Option<E>) -> serde_json::Result<()> {
    match utf8::text(data) {
        Ok(text) => E::read(text, place),
        Err(_) => E::read(&String::from_utf8_lossy(data), place),
    }
}

/// An event's data as text (S1).
fn text_of(data: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(data)
}

/// What the caller gets: the event, an error, or nothing at the end.
#[inline]
fn outcome<E>(read: Result<()>, event: Option<E>) -> Option<Result<E>> {
    match read {
        Ok(()) => event.map(Ok),
        Err(error) => Some(Err(error)),
    }
}

/// Wraps an event together with its name, as the Assistants API's types expect.
#[inline(never)]
fn envelope(event: &Event) -> Vec<u8> {
    let name = String::from_utf8_lossy(event.name.as_deref().unwrap_or(b"message"));
    let name = serde_json::Value::from(name.as_ref()).to_string();
    [b"{\"event\":", name.as_bytes(), b",\"data\":", &event.data, b"}"].concat()
}

/// The whole reply that the events of type `E` rebuild.
pub type Accumulated<E> = <<E as StreamEvent>::Accumulator as Accumulate>::Reply;

impl<E: StreamEvent + Unpin> Stream for EventStream<E>
where
    E::Accumulator: Unpin,
{
    type Item = Result<E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut event = None;
        let read = ready!(self.poll_event(context, &mut event));
        Poll::Ready(outcome(read, event))
    }
}

impl<E: StreamEvent> fmt::Debug for EventStream<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("operation", &self.meta.operation.id)
            .field("request_id", &error::request_id(self.headers(), &self.meta.scrubber()))
            .finish_non_exhaustive()
    }
}
