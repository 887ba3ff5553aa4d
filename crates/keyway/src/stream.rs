//! A streamed reply: typed events, and the whole reply rebuilt from them (S2–S6).

mod aside;
mod end;
mod large;
#[cfg(feature = "responses")]
mod resume;

use std::fmt;
use std::pin::Pin;
use std::sync::LazyLock;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;
use keyway_types::{Accumulate, Misfit, StreamEvent, first_pass};
use memchr::memmem::Finder;
use serde::de::Error as _;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::apart::LARGE;
use crate::compact_headers;
use crate::error::{self, Error, ErrorKind, Result, SaidValue, TimeoutKind, in_success, server};
use crate::idle_timeout::Idle;
use crate::members::{is_present, pick, text};
use crate::misfits::{self, Unread};
use crate::pipeline::{Exchange, Meta, Place};
use crate::rate_limits::RateLimits;
use crate::reply::{essence, unexpected};
use crate::request::CallRequest;
use crate::sse::{Decoder, Event};
use crate::transport::{ReplyBody, coding};
use crate::watch::Received;
use large::{Large, ReadEvent};

/// Finds the word that only an event with an error contains.
static ERROR: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"error\""));

/// How much of a body that is no stream is kept.
const UNFRAMED: usize = 1 << 20;

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
    misfits: Vec<Misfit>,
    /// The first byte of the body that is not white space or a byte-order mark, which tells bodies that
    /// are not a stream (H10).
    start: Option<u8>,
    /// The body so far, if it begins as JSON instead of a stream.
    unframed: Vec<u8>,
    idle: Idle,
    /// What a resumed stream needs; `None` for operations whose streams cannot be.
    #[cfg(feature = "responses")]
    trail: Option<Box<resume::Trail>>,
}

/// What a second reading of an event found: the fields that do not fit.
type Reread = std::result::Result<((), Vec<Misfit>), Unread>;

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
    /// Checks that the reply is a stream. A watch ends with the stream (D7).
    pub(crate) fn open(mut meta: Exchange, request: &CallRequest) -> Result<Self> {
        let Some(watch) = meta.watch.take() else { return Self::check(meta, request) };
        let received = meta.received(Bytes::new());
        match Self::check(meta, request) {
            Ok(mut stream) => {
                stream.meta.watch = Some(watch);
                Ok(stream)
            }
            Err(error) => {
                watch.end(Some(&error), Some(&received));
                Err(error)
            }
        }
    }

    /// Checks that the reply is a stream (H10).
    fn check(mut meta: Exchange, request: &CallRequest) -> Result<Self> {
        compact_headers::keep(&mut meta.headers);
        let Some(body) = meta.take_stream() else {
            let body = meta.take_whole();
            return Err(unexpected(&meta, "a stream of events was expected", &body));
        };
        if coding::left_in(&meta.headers).is_some() {
            return Err(unexpected(&meta, "it is compressed in a way that this build does not decode", b""));
        }
        let essence = essence(&meta.headers);
        if essence.ends_with("json") || essence == "text/html" || meta.status.as_u16() == 204 {
            return Err(unexpected(&meta, "a stream of events was expected", b""));
        }
        Ok(Self {
            meta,
            body: Some(body),
            decoder: request
                .options
                .event_limit
                .map_or_else(Decoder::new, Decoder::with_limit)
                .taking_errors(),
            accumulator: E::Accumulator::default(),
            large: None,
            begun: false,
            end: End::Ahead,
            misfits: Vec::new(),
            start: None,
            unframed: Vec::new(),
            idle: Idle::new(request.silence_limit()),
            #[cfg(feature = "responses")]
            trail: resume::Trail::of(request),
        })
    }

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

    /// Returns the `x-request-id` header, which the API's support will ask for.
    pub fn request_id(&self) -> Option<&str> {
        self.meta.headers.get("x-request-id")?.to_str().ok()
    }

    /// Returns how many HTTP exchanges it took until the stream began.
    pub fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// Returns the rate limits from the headers.
    pub fn rate_limits(&self) -> RateLimits {
        RateLimits::from_headers(&self.meta.headers)
    }

    /// Returns the fields that arrived so far with JSON of another kind than their types, and required
    /// ones that are missing. Each place is listed once, up to 100 of them.
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
                return Poll::Ready(Ok(()));
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
                Ok(Some(event)) if event.data.is_empty() || self.has_arrived(&event) => continue,
                Ok(Some(event)) if event.data.len() > LARGE => self.set_apart(event),
                Ok(Some(event)) => {
                    let taken = self.take(&event, place);
                    // It was the end, or no part of the reply (S7).
                    if taken.is_ok() && place.is_none() {
                        continue;
                    }
                    return Poll::Ready(taken);
                }
                Ok(None) => match ready!(self.poll_chunk(context)) {
                    Ok(Some(chunk)) => self.decoder.push(chunk),
                    Ok(None) => return Poll::Ready(self.at_end().map_or(Ok(()), Err)),
                    Err(error) => return Poll::Ready(Err(error)),
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

    /// What to do about a stream that broke.
    #[cold]
    fn remedy(&self) -> &'static str {
        #[cfg(feature = "responses")]
        if self.begun && self.trail.as_ref().is_some_and(|trail| trail.is_resumable()) {
            return "continue it with `resume`, or retry the whole call";
        }
        "retry the whole call"
    }

    /// Hands an event to another thread for decoding.
    #[cold]
    fn set_apart(&mut self, event: Event) {
        let accumulator = std::mem::take(&mut self.accumulator);
        self.large = Some(Box::new(Large::start(event, self.has_envelopes(), self.meta.strict, accumulator)));
    }

    #[cold]
    fn poll_large(&mut self, context: &mut Context<'_>, place: &mut Option<E>) -> Poll<Result<()>> {
        let Some(large) = &mut self.large else { return Poll::Ready(Ok(())) };
        let outcome = ready!(large.poll(context));
        let event = large.event.clone();
        if let Some(large) = self.large.take() {
            self.accumulator = large.into_accumulator();
        }
        Poll::Ready(match outcome {
            Ok(ReadEvent::Event(event, found)) => {
                self.begin();
                self.note(found);
                *place = Some(*event);
                Ok(())
            }
            Ok(ReadEvent::Error(value)) => Err(self.refusal(&value, &event.data)),
            Ok(ReadEvent::Misfit(error)) => self.misfit(&event, place, |_| Err(error)),
            Err(error) => Err(self.fail(error)),
        })
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

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>>> {
        let Some(body) = &mut self.body else { return Poll::Ready(Ok(None)) };
        match body.poll_chunk(context) {
            Poll::Ready(Some(Ok(chunk))) => {
                self.idle.arrived();
                let tells = |byte: &u8| !byte.is_ascii_whitespace() && !b"\xEF\xBB\xBF".contains(byte);
                self.start = self.start.or_else(|| chunk.iter().copied().find(tells));
                if matches!(self.start, Some(b'{' | b'[')) {
                    self.keep_unframed(&chunk);
                }
                Poll::Ready(Ok(Some(chunk)))
            }
            Poll::Ready(None) => Poll::Ready(Ok(None)),
            Poll::Ready(Some(Err(error))) => {
                Poll::Ready(Err(self.broken(error.to_string(), error.into_cause())))
            }
            Poll::Pending => {
                ready!(self.idle.poll(context));
                Poll::Ready(Err(self.silent()))
            }
        }
    }

    /// Interprets an event: fills `place`, returns an error, ends the stream, or passes over an event
    /// that is no part of the reply.
    fn take(&mut self, event: &Event, place: &mut Option<E>) -> Result<()> {
        if end::is_done(&event.data) {
            if !self.begun {
                let error = unexpected(&self.meta, "it ends before its first event", b"");
                return Err(self.fail(error));
            }
            self.end = End::Seen;
            return Ok(());
        }
        let named_error = event.name.as_deref() == Some(b"error");
        if (named_error || ERROR.find(&event.data).is_some())
            && let Some(value) = error_value(&event.data, named_error)
        {
            self.keep_failed(event);
            return Err(self.refusal(&value, &event.data));
        }
        if !self.begun
            && in_success::has_code(&event.data)
            && let Some(value) = in_success::find(&event.data, self.meta.operation)
        {
            return Err(self.refusal(&value, &event.data));
        }
        let enveloped;
        let data = if self.has_envelopes() {
            enveloped = envelope(event);
            &enveloped[..]
        } else {
            &event.data[..]
        };
        if first_pass(|| read(data, place)).is_err() {
            let strict = self.meta.strict;
            return self.misfit(event, place, |place| misfits::read_again(strict, || read(data, place)));
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

    /// Adds what an event brings beside its error (S4).
    #[cold]
    fn keep_failed(&mut self, event: &Event) {
        let mut place = None;
        if self.begun && in_success::brings_text(&event.data) && read::<E>(&event.data, &mut place).is_ok() {
            self.add(&place);
        }
    }

    /// Keeps the fields of an event that do not fit, and logs those of the first.
    #[cold]
    fn note(&mut self, found: Vec<Misfit>) {
        if misfits::add(&mut self.misfits, found) {
            misfits::warn(&self.meta, &self.misfits);
        }
    }

    #[cold]
    fn refusal(&mut self, found: &Value, data: &[u8]) -> Error {
        let error = self.meta.refusal(found, data, Place::Event { begun: self.begun });
        self.fail(error)
    }

    /// Handles an event that does not fit its type: an error of another shape (E9), no part of the
    /// reply (S7), one with odd fields, which `again` reads (D3), or a fault.
    #[cold]
    fn misfit(
        &mut self,
        event: &Event,
        place: &mut Option<E>,
        again: impl FnOnce(&mut Option<E>) -> Reread,
    ) -> Result<()> {
        if let Some(found) = in_success::find(&event.data, self.meta.operation) {
            return Err(self.refusal(&found, &event.data));
        }
        let has_choices = in_success::has_choices(self.meta.operation);
        let is_aside = aside::is_aside(event, has_choices);
        let read = match is_aside {
            false => again(place),
            true => match aside::readable(event, has_choices, self.has_envelopes()) {
                Some(json) => misfits::read_again(self.meta.strict, || E::read(&json, place)),
                None => Err(Unread::Other(serde_json::Error::custom("it is no part of the reply"))),
            },
        };
        match read {
            Ok(((), found)) => {
                self.note(found);
                self.add(place);
                Ok(())
            }
            Err(error) => {
                *place = None;
                if is_aside || self.accumulator.is_complete() {
                    Ok(())
                } else {
                    Err(self.unread(event, error))
                }
            }
        }
    }

    #[cold]
    fn unread(&mut self, event: &Event, error: Unread) -> Error {
        let error = match error {
            Unread::Misfit(error) => misfits::refused(&self.meta, &error.to_string(), &event.data),
            Unread::Other(error) => {
                // Deserializing to a string rejects JSON of any other kind without reading it.
                if let Ok(text) = serde_json::from_slice(&event.data) {
                    return self.refusal(&Value::String(text), &event.data);
                }
                let what = format!("an event of its stream cannot be deserialized ({error})");
                unexpected(&self.meta, &what, &event.data)
            }
        };
        self.fail(error)
    }

    /// Keeps the start of a body that is JSON instead of a stream.
    #[cold]
    fn keep_unframed(&mut self, chunk: &[u8]) {
        let room = UNFRAMED.saturating_sub(self.unframed.len());
        self.unframed.extend_from_slice(&chunk[..chunk.len().min(room)]);
    }

    /// Returns the error in what arrived last, if the stream ended before its blank line.
    #[cold]
    fn last_error(&mut self) -> Option<Error> {
        self.decoder.push(Bytes::from_static(b"\n\n"));
        while let Ok(Some(event)) = self.decoder.next_event() {
            let named_error = event.name.as_deref() == Some(b"error");
            if let Some(value) = error_value(&event.data, named_error) {
                return Some(self.refusal(&value, &event.data));
            }
        }
        None
    }

    /// Handles the end of the body: fine if the reply is complete (S4); an empty body is not a
    /// stream (H10).
    #[cold]
    fn at_end(&mut self) -> Option<Error> {
        if self.accumulator.is_complete() {
            self.body = None;
            self.end_watch(None);
            return None;
        }
        let no_stream = match self.start {
            None => Some("its body is empty"),
            Some(b'{' | b'[' | b'<') => Some("it is not a stream of events"),
            Some(_) => None,
        };
        if let Some(what) = no_stream {
            let body = std::mem::take(&mut self.unframed);
            let error = match in_success::find(&body, self.meta.operation) {
                Some(found) => self.meta.refusal(&found, &body, Place::Whole),
                None => unexpected(&self.meta, what, &body),
            };
            return Some(self.fail(error));
        }
        if let Some(error) = self.last_error() {
            return Some(error);
        }
        Some(self.broken("the stream ended before the reply was complete".to_owned(), None))
    }

    #[cold]
    fn broken(&mut self, what: String, cause: Option<Box<dyn std::error::Error + Send + Sync>>) -> Error {
        let scrubber = self.meta.scrubber();
        let id = error::request_id(&self.meta.headers, &scrubber);
        let id = id.map(|id| format!(" (request {id})")).unwrap_or_default();
        let text = format!(
            "The stream of {} broke{id}: {what}; {} (the part received may be billed)",
            self.meta.operation.id,
            self.remedy()
        );
        let error = Error::new(ErrorKind::Stream, text, &scrubber);
        let error = match cause {
            Some(cause) => error.caused_by(cause, &scrubber),
            None => error,
        };
        self.fail(error)
    }

    #[cold]
    fn silent(&mut self) -> Error {
        let text = format!(
            "The stream of {} was silent for {} s; raise `stream_timeout`, or retry (the part received may be billed)",
            self.meta.operation.id,
            self.idle.limit.as_secs_f64()
        );
        let error = Error::new(ErrorKind::Timeout(TimeoutKind::StreamIdle), text, &self.meta.scrubber());
        self.fail(error)
    }

    /// Ends the stream with an error that carries the part that had arrived (S4).
    #[cold]
    fn fail(&mut self, error: Error) -> Error {
        self.body = None;
        let partial = self.begun.then(|| serde_json::to_value(self.accumulator.reply()).ok()).flatten();
        let error = self.meta.complete(error).with(|context| {
            context.partial = partial.map(|partial| SaidValue::new(partial, &self.meta.scrubber()));
        });
        self.end_watch(Some(&error));
        error
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

/// Returns the stream's own error as JSON (S3, E9): nested, flat, of a failed response or choice, or a
/// bare string. `{"error":null}` is data, and so is any other blank beside choices.
#[cold]
fn error_value(data: &[u8], named_error: bool) -> Option<Value> {
    let [error, kind, object, choices] = pick(data, ["error", "type", "object", "choices"]);
    let kind = text(kind);
    let failed = kind == "error" || text(object) == "error" || kind == "response.failed";
    let told = is_present(error) && (!is_present(choices) || !is_blank(error));
    let named_error = named_error && !matches!(data.trim_ascii(), b"" | b"null" | b"\"\"" | b"{}");
    if !named_error && !failed && !told && !choices.is_some_and(in_success::has_failed_choice) {
        return None;
    }
    let plain = || Value::String(String::from_utf8_lossy(data).into_owned());
    Some(serde_json::from_slice(data).unwrap_or_else(|_| plain()))
}

/// Returns whether a value says nothing, such as `{}`.
fn is_blank(value: Option<&RawValue>) -> bool {
    value.is_none_or(|value| {
        value.get().len() <= 256
            && serde_json::from_str(value.get()).is_ok_and(|value| server::is_blank(&value))
    })
}

/// Decodes an event; invalid UTF-8 becomes U+FFFD (S1). Checking the event once as a whole is
/// faster than string by string.
fn read<E: StreamEvent>(data: &[u8], place: &mut Option<E>) -> serde_json::Result<()> {
    match std::str::from_utf8(data) {
        Ok(text) => E::read(text, place),
        Err(_) => E::read(&String::from_utf8_lossy(data), place),
    }
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
