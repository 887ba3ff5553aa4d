//! Runs a call: attempts, each built anew, until one succeeds or the rules say stop (R2, R5).

mod admission;
mod attempt;
mod body;
mod common_headers;
pub(crate) mod header_cache;
mod headers;
mod limit;
mod moment;
mod prepare;

use std::pin::pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, Version};
use keyway_credentials::{Credential, Scrubber};
use keyway_types::operations::Operation;
use serde_json::Value;
use tokio::time::Instant;
use tracing::Instrument;

use crate::client::OpenAI;
use crate::error::sent_request::SentRequest;
use crate::error::server::{self, ServerError};
use crate::error::{
    ConfigurationReason, Error, ErrorKind, KeyInfo, Result, SaidHeaders, ServerRefusal, TimeoutKind,
};
use crate::gate::{self, Next};
use crate::request::CallRequest;
use crate::retry;
use crate::transport::ReplyBody;
use crate::watch::{Received, Watch};
#[cfg(feature = "__bench")]
pub(crate) use admission::admit;
use attempt::Attempt;
use limit::within;
use moment::Moment;
use prepare::Prepared;

/// The kind of body that a call expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expect {
    /// The whole body.
    Whole,
    /// The body as a stream of events, if the reply is a success.
    Stream,
    /// The body as it arrives, if the reply is a success.
    Download,
}

/// A successful exchange. Boxed, because each future of a call passes it on to the one around it.
pub(crate) type Exchange = Box<Meta>;

/// A body, until it is taken.
pub(crate) enum ExchangeBody {
    Taken,
    Whole(Bytes),
    Stream(ReplyBody),
}

/// An exchange's details and its body.
pub(crate) struct Meta {
    body: ExchangeBody,
    pub(crate) client: OpenAI,
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) version: Version,
    pub(crate) attempts: u32,
    pub(crate) credential: Credential,
    /// What was sent, if the caller wants to see it.
    pub(crate) request: Option<Box<SentRequest>>,
    /// Who watches the call, until its end.
    pub(crate) watch: Option<Box<Watch>>,
    /// Whether a field of an unexpected kind of JSON is an error (D4).
    pub(crate) strict: bool,
    /// Whether a whole reply may lack the choices that its operation returns (H10).
    pub(crate) may_lack_choices: bool,
}

impl Meta {
    /// What arrived, for the end of a watched call. `json` is the reply's, or what there is of it.
    #[cold]
    pub(crate) fn received(&self, json: Bytes) -> Received {
        let scrubber = self.scrubber();
        let request_id = crate::error::request_id(&self.headers, &scrubber).map(|id| (*id).to_owned());
        Received { status: self.status, attempts: self.attempts, request_id, json, scrubber }
    }

    /// Adds this exchange's key, headers, request ID and attempts to an error.
    pub(crate) fn complete(&self, error: Error) -> Error {
        error.with(|context| {
            context.key.get_or_insert_with(|| KeyInfo::of(&self.credential));
            let scrubber = self.scrubber();
            context.request_id =
                context.request_id.take().or_else(|| crate::error::request_id(&self.headers, &scrubber));
            context.headers.get_or_insert_with(|| SaidHeaders::new(self.headers.clone(), &scrubber));
            context.version.get_or_insert(self.version);
            if context.request.is_none() {
                let kept = self.request.as_deref().cloned();
                context.request = kept.map(|request| Box::new(request.scrubbed(&scrubber)));
            }
            context.attempts = self.attempts;
        })
    }

    /// Takes a body that was read completely; empty if there is none.
    pub(crate) fn take_whole(&mut self) -> Bytes {
        match std::mem::replace(&mut self.body, ExchangeBody::Taken) {
            ExchangeBody::Whole(bytes) => bytes,
            _ => Bytes::new(),
        }
    }

    /// The length of a body that was read completely.
    pub(crate) fn length(&self) -> usize {
        match &self.body {
            ExchangeBody::Whole(bytes) => bytes.len(),
            _ => 0,
        }
    }

    /// Takes a body that is read as it arrives.
    pub(crate) fn take_stream(&mut self) -> Option<ReplyBody> {
        match std::mem::replace(&mut self.body, ExchangeBody::Taken) {
            ExchangeBody::Stream(body) => Some(body),
            other => {
                self.body = other;
                None
            }
        }
    }

    /// Creates the error that a server reports inside a success: in an event of a stream, or in a
    /// whole reply (E9).
    #[cold]
    pub(crate) fn refusal(&self, found: &Value, body: &[u8], place: Place) -> Error {
        let (client, scrubber) = (&self.client.0, self.scrubber());
        let server = ServerError::from_value(found, &scrubber);
        let (headers, origin) = (self.headers.clone(), client.config.base_url.origin());
        let now = client.system.now();
        let (mut refusal, in_stream) = match place {
            Place::Event { begun } => {
                let mut refusal = ServerRefusal::in_stream(headers, server, body, origin, &scrubber);
                refusal.accepted_before = client.gate.was_accepted(self.credential.id());
                refusal.midway = begun;
                (refusal, true)
            }
            // The same reply has just counted as the key's acceptance.
            Place::Whole => {
                (ServerRefusal::in_success(self.status, headers, server, body, origin, &scrubber), false)
            }
        };
        refusal.retry_after = server::json(body).and_then(|json| retry::delay_in_body(&json, now));
        refusal.about(&self.credential, now);
        let error = refusal.into_error();
        if in_stream {
            let subject = gate::subject(self.operation.id, client.config.set_up);
            client.gate.refused_late(&self.credential, subject, &client.config.gate, &error);
        }
        self.complete(error)
    }

    /// A scrubber that redacts the keys in use from the server's text.
    #[cold]
    pub(crate) fn scrubber(&self) -> Scrubber {
        self.client.scrubber_with(&self.credential)
    }
}

/// Where in a success a server reports an error.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    /// In an event of a stream, before or after its first one.
    Event { begun: bool },
    /// In a whole reply.
    Whole,
}

/// Sends a call until it succeeds, must not be retried, or its deadline has passed (R7).
pub(crate) async fn execute(request: &CallRequest, expect: Expect) -> Result<Exchange> {
    match Watch::start(request, expect == Expect::Stream) {
        None => run(request, expect, &AtomicU32::new(0)).await,
        // Separate, because few calls are watched.
        Some(watch) => Box::pin(watched(request, expect, watch)).await,
    }
}

/// Sends a call inside its span. The watch continues with the reply, or ends here with the error
/// (D7).
async fn watched(request: &CallRequest, expect: Expect, watch: Box<Watch>) -> Result<Exchange> {
    let result = run(request, expect, watch.sent()).instrument(watch.span().clone()).await;
    match result {
        Ok(mut exchange) => {
            exchange.watch = Some(watch);
            Ok(exchange)
        }
        Err(error) => {
            watch.end(Some(&error), None);
            Err(error)
        }
    }
}

/// Sends a call. Counts the exchanges begun in `sent`.
async fn run(request: &CallRequest, expect: Expect, sent: &AtomicU32) -> Result<Exchange> {
    if tokio::runtime::Handle::try_current().is_err() {
        let text = "A call was awaited outside a Tokio runtime; run it inside one, or use keyway::blocking";
        return Err(Error::configuration(ConfigurationReason::NoRuntime, text));
    }
    let prepared = Prepared::new(request, expect)?;
    let deadline = request.options.deadline.and_then(|limit| Instant::now().checked_add(limit));
    let progress = Progress { sent, last: Mutex::new(None), deadline };
    let run = pin!(attempts(request, &prepared, expect, &progress));
    let Some(limit) = request.options.deadline else { return run.await };
    // Separate, because few calls have a deadline.
    match Box::pin(within(limit, run)).await {
        Some(result) => result,
        None => {
            let text = format!(
                "The deadline of {} s passed before {} completed; allow more time",
                limit.as_secs_f64(),
                request.operation.id
            );
            let error =
                Error::new(ErrorKind::Timeout(TimeoutKind::Deadline), text, &request.client.scrubber());
            let error = error.with(|context| context.attempts = sent.load(Ordering::Relaxed));
            Err(after_last(error, &progress.last))
        }
    }
}

/// Attaches the last rejection to the time limit that ended the call: it is the cause, as far as is
/// known (R9).
#[cold]
fn after_last(error: Error, last: &Mutex<Option<Error>>) -> Error {
    match last.lock().unwrap_or_else(PoisonError::into_inner).take() {
        Some(refusal) if error.is_timeout() => error.after(refusal),
        _ => error,
    }
}

/// How far a call has come, for the code that ends it early.
struct Progress<'a> {
    sent: &'a AtomicU32,
    /// The last rejection that was retried.
    last: Mutex<Option<Error>>,
    deadline: Option<Instant>,
}

/// How often one call rechecks an accepted key that was rejected (G2a): the maximum number of
/// rejections that must agree.
const MOST_ASKED_AGAIN: u32 = 4;

async fn attempts(
    request: &CallRequest,
    prepared: &Prepared,
    expect: Expect,
    progress: &Progress<'_>,
) -> Result<Exchange> {
    let client = &request.client.0;
    let most = request.options.max_retries.unwrap_or(client.config.max_retries);
    let (mut redirects, mut made, mut retries, mut asked_again) = (0, 0, 0, 0);
    let (mut refreshed, mut again, mut voice) = (false, None, None);
    loop {
        let (credential, permit) =
            match admission::pass(request, prepared, again.take(), progress.deadline).await {
                Ok(passed) => passed,
                Err(error) => return Err(not_passed(error, made, voice)),
            };
        let attempt = Attempt {
            request,
            prepared,
            expect,
            credential: &credential,
            permit: &permit,
            tries: made,
            sent: progress.sent,
            begun: Moment::now(),
        };
        let refused = match attempt.run(&mut redirects).await {
            Ok(exchange) => {
                permit.accepted(&credential, &client.proven);
                client.budget.earn();
                return Ok(exchange);
            }
            Err(refused) => refused,
        };
        let next = permit.refused(&credential, &refused);
        made += 1;
        if !prepared.body.can_be_sent() {
            tracing::debug!(operation = request.operation.id, error = %refused, "the body cannot be sent twice");
            return Err(refused);
        }
        if !refreshed && admission::found_another(request, prepared, &credential, &refused).await {
            refreshed = true;
            continue;
        }
        if next == Next::AskAgain && asked_again < MOST_ASKED_AGAIN {
            tracing::debug!(operation = request.operation.id, error = %refused, "a key that was accepted before was rejected; retrying once");
            asked_again += 1;
            (again, voice) = (Some(credential), Some(refused));
            continue;
        }
        // A delay that would outlast the call is not started (R9).
        let in_time = |delay: &Duration| progress.deadline.is_none_or(|end| Instant::now() + *delay < end);
        let Some(delay) = retry::decide(&refused, retries, most, fastrand::f64())
            .filter(in_time)
            .filter(|_| client.budget.spend())
        else {
            tracing::debug!(operation = request.operation.id, attempts = made, error = %refused, "the call failed");
            return Err(after_last(refused, &progress.last));
        };
        wait(request, &refused, delay, made).await;
        *progress.last.lock().unwrap_or_else(PoisonError::into_inner) = Some(refused);
        retries += 1;
    }
}

/// An error of the gate or a source. A call that cannot wait for a second rejection fails with the
/// first (G2a).
#[cold]
fn not_passed(error: Error, made: u32, voice: Option<Error>) -> Error {
    match voice {
        Some(voice) if error.is_rate_limit() => voice,
        _ => error.with(|context| context.attempts = made),
    }
}

async fn wait(request: &CallRequest, error: &Error, delay: Duration, made: u32) {
    let (operation, seconds) = (request.operation.id, delay.as_secs_f64());
    tracing::info!(operation, attempts = made, delay = ?delay, seconds, error = %error, "retrying");
    tokio::time::sleep(delay).await;
}
