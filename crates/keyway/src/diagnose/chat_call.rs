//! A chat call limited to one token, made as the program's own: it alone shows whether calls work, and
//! credit, limits, and whether the key may use a model.
//!
//! It is streamed, as `keyway chat` does it, and then made as a whole, because servers and proxies
//! exist that manage only one of the two. A slow server gets both at once, so that the time of the run
//! suffices for both answers.
//!
//! Both are raw calls, so that a program that diagnoses need not be compiled with the types of a chat.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use keyway_types::operations::CHAT_COMPLETIONS_CREATE;
use serde_json::{Value, json};
use tokio::time::{Instant, timeout};

use super::clock::{Clock, TooSlow};
use super::models;
use super::probe::Probe;
use crate::client::OpenAI;
use crate::error::{Error, ErrorKind, PermissionReason, RateLimitReason, TimeoutKind, in_success};
use crate::raw::RawCall;

/// A stream that takes longer does not hold up the whole call.
const SLOW: Duration = Duration::from_secs(1);

/// What is said of an answer without anything in it.
const NOTHING: &str = "the reply has no message, and does not say why";

/// How long a stream is still waited for once the whole call has ended, unless that took longer.
const LONGEST_STREAM: Duration = Duration::from_secs(4);

/// The result of a chat call.
pub(super) struct ChatAnswer {
    pub(super) model: String,
    /// The caller named the model.
    pub(super) named: bool,
    pub(super) result: Result<Worked, ChatFailure>,
}

/// How a chat call works.
pub(super) enum Worked {
    /// Streamed, and also as a whole, unless that could not be tried in the time of the run.
    InEveryWay,
    /// As a whole. A stream fails, and this clause says how.
    WholeOnly(String),
    /// Streamed. A whole reply fails, and this clause says how.
    StreamedOnly(String),
    /// Without an error, but with nothing in the reply: no message, and no reason why it ended.
    WithNothing,
}

pub(super) enum ChatFailure {
    /// The server lists models, but no chat model among them.
    NoModel,
    TooSlow(TooSlow),
    /// There was an answer without an error, but nothing was in it.
    Nothing,
    /// One way failed, and the time of the run did not suffice for the other, or for a retry.
    Undecided(Box<Error>, TooSlow),
    Error(Box<Error>),
}

/// Makes the call with this model, or else one of `names`, the key's models, or else a usual one.
pub(super) async fn make(probe: &Probe<'_>, model: Option<&str>, names: Option<&[String]>) -> ChatAnswer {
    let named = model.is_some();
    let first = names.and_then(<[String]>::first).map(String::as_str);
    let cheap = names.and_then(models::cheap);
    let model = model.or(cheap).or(first).unwrap_or(models::USUAL);
    let mut result = call(probe.client, model, probe.clock).await;
    // Its name is not that of a chat model, but only the server knows.
    let is_guess = !named && cheap.is_none() && first.is_some();
    if is_guess && matches!(&result, Err(ChatFailure::Error(error)) if may_be_about_the_model(error)) {
        result = Err(ChatFailure::NoModel);
    }
    ChatAnswer { model: model.to_owned(), named, result }
}

/// The outcome of one way to make the call.
type Outcome = Result<(), ChatFailure>;

async fn call(client: &OpenAI, model: &str, clock: Clock) -> Result<Worked, ChatFailure> {
    let params = json!({"messages": [{"role": "user", "content": "Hi"}], "model": model});
    let mut stream = pin!(attempt(client, &params, clock.left(), streamed));
    let begun = Instant::now();
    let Ok(streamed) = timeout(SLOW, stream.as_mut()).await else {
        return both(client, &params, stream.as_mut(), clock).await;
    };
    match streamed {
        Ok(()) => {
            // As long again, and a little more.
            let limit = begun.elapsed() * 2 + SLOW;
            let whole = attempt(client, &params, clock.left().min(limit), whole).await;
            Ok(also(whole))
        }
        Err(failure) if !may_be_about_the_stream(&failure) => Err(failure),
        Err(failure) if is_whole_reply(&failure) => Ok(whole_reply()),
        Err(failure) => instead(failure, attempt(client, &params, clock.left(), whole).await),
    }
}

/// Makes the whole call beside a stream that takes long.
async fn both(
    client: &OpenAI,
    params: &Value,
    mut stream: Pin<&mut impl Future<Output = Outcome>>,
    clock: Clock,
) -> Result<Worked, ChatFailure> {
    let begun = Instant::now();
    let mut second = pin!(attempt(client, params, clock.left(), whole));
    let (streamed, whole) = poll_fn(|context| match stream.as_mut().poll(context) {
        Poll::Ready(streamed) => Poll::Ready((Some(streamed), None)),
        Poll::Pending => second.as_mut().poll(context).map(|whole| (None, Some(whole))),
    })
    .await;
    let streamed = match streamed {
        Some(streamed) => streamed,
        None => {
            let limit = clock.left().min(begun.elapsed().max(LONGEST_STREAM));
            let slow = Clock::call_cut_off(begun.elapsed() + limit);
            timeout(limit, stream).await.unwrap_or(Err(ChatFailure::TooSlow(slow)))
        }
    };
    match (streamed, whole) {
        (Ok(()), Some(whole)) => Ok(also(whole)),
        (Ok(()), None) => {
            let limit = clock.left().min(begun.elapsed() + SLOW);
            Ok(timeout(limit, second).await.map_or(Worked::InEveryWay, also))
        }
        (Err(failure), _) if !may_be_about_the_stream(&failure) => Err(failure),
        (Err(failure), _) if is_whole_reply(&failure) => Ok(whole_reply()),
        (Err(failure), Some(whole)) => instead(failure, whole),
        (Err(failure), None) => instead(failure, second.await),
    }
}

/// How a call works that works streamed, and ended so as a whole.
fn also(whole: Outcome) -> Worked {
    match whole {
        // The second call may be one too many for a limit.
        Err(ChatFailure::Error(error)) if !passes(&error) => Worked::StreamedOnly(finding(&error)),
        Err(ChatFailure::Nothing) => Worked::StreamedOnly(NOTHING.to_owned()),
        _ => Worked::InEveryWay,
    }
}

/// How a call works that fails streamed, and ended so as a whole.
fn instead(stream: ChatFailure, whole: Outcome) -> Result<Worked, ChatFailure> {
    let how = match &stream {
        ChatFailure::TooSlow(slow) => format!("the stream does not end within {slow}"),
        ChatFailure::Error(error) | ChatFailure::Undecided(error, _) => finding(error),
        ChatFailure::Nothing => NOTHING.to_owned(),
        ChatFailure::NoModel => return Err(stream),
    };
    match (whole, stream) {
        (Err(ChatFailure::Nothing), ChatFailure::Nothing) => Ok(Worked::WithNothing),
        // It is an answer all the same.
        (Err(ChatFailure::Nothing), _) => Ok(Worked::WholeOnly(how)),
        (Ok(()), _) => Ok(Worked::WholeOnly(how)),
        (Err(ChatFailure::Error(whole)), _) if !is_silence(&whole) => Err(ChatFailure::Error(whole)),
        (Err(ChatFailure::TooSlow(slow)), ChatFailure::Error(error)) => {
            Err(ChatFailure::Undecided(error, slow))
        }
        (Err(whole @ ChatFailure::Undecided(..)), _) => Err(whole),
        (Err(_), ChatFailure::Nothing) => Ok(Worked::WithNothing),
        (Err(_), stream) => Err(stream),
    }
}

/// Returns whether the answer to the request for a stream is a chat completion.
fn is_whole_reply(failure: &ChatFailure) -> bool {
    let ChatFailure::Error(error) = failure else { return false };
    let body = error.body().filter(|_| error.is_decode());
    let body = body.and_then(|body| serde_json::from_str::<Value>(body).ok());
    let choices = body.as_ref().and_then(|body| body["choices"].as_array());
    choices.is_some_and(|choices| {
        choices.iter().any(|choice| choice.is_object() && !in_success::is_empty(choice))
    })
}

fn whole_reply() -> Worked {
    Worked::WholeOnly("the server answers with a whole reply".to_owned())
}

/// Returns whether an error is a limit that passes, which a used-up quota does not.
fn passes(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::RateLimit(reason) if *reason != RateLimitReason::QuotaExhausted)
}

/// Returns the text of an error without its next step.
fn finding(error: &Error) -> String {
    let text = error.last_refusal().unwrap_or(error).to_string();
    text.rsplit_once("; ").map_or(text.as_str(), |(what, _)| what).to_owned()
}

/// Returns whether the same call may work as a whole. A rejection of the key, its account, the address
/// or the model holds for both.
fn may_be_about_the_stream(failure: &ChatFailure) -> bool {
    use ErrorKind as Kind;
    let error = match failure {
        ChatFailure::Error(error) => error,
        ChatFailure::NoModel => return false,
        ChatFailure::TooSlow(_) | ChatFailure::Undecided(..) | ChatFailure::Nothing => return true,
    };
    match error.kind() {
        Kind::Authentication(_) => false,
        Kind::PermissionDenied(reason) => *reason == PermissionReason::Unknown,
        Kind::RateLimit(reason) => *reason != RateLimitReason::QuotaExhausted,
        _ => !is_about_the_model(error) && !is_billing(error),
    }
}

/// Returns whether there was no answer at all, which says less than any answer.
fn is_silence(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Connection(_) | ErrorKind::Timeout(_))
}

/// Some servers know the limit by another name, or not at all. They get the request without it, as a
/// program sends it.
async fn attempt<F: Future<Output = Result<bool, Error>>>(
    client: &OpenAI,
    params: &Value,
    limit: Duration,
    send: impl Fn(RawCall) -> F,
) -> Outcome {
    let call = || client.operation(&CHAT_COMPLETIONS_CREATE, &[]).params(params);
    let limited = call().extra_body("max_completion_tokens", 1);
    let begun = Instant::now();
    match in_time(limit, |limit| send(limited.total_timeout(limit))).await {
        Err(ChatFailure::Error(error)) if reached_the_limit(&error) => Ok(()),
        Err(ChatFailure::Error(error)) if rejects_the_request(&error) => {
            let left = limit.saturating_sub(begun.elapsed());
            in_time(left, |limit| send(call().total_timeout(limit))).await
        }
        result => result,
    }
}

async fn in_time<F: Future<Output = Result<bool, Error>>>(
    limit: Duration,
    send: impl FnOnce(Duration) -> F,
) -> Outcome {
    let limit = limit.max(Duration::from_millis(1));
    let slow = Clock::call_cut_off(limit);
    match timeout(limit, send(limit)).await {
        Ok(Ok(true)) => Ok(()),
        Ok(Ok(false)) => Err(ChatFailure::Nothing),
        Ok(Err(error)) if is_cut_off(&error) => Err(match error.last_refusal() {
            None => ChatFailure::TooSlow(slow),
            // The second attempt was not answered yet, and may succeed.
            Some(_) if error.attempts() <= 2 => ChatFailure::Undecided(Box::new(error), slow),
            Some(_) => ChatFailure::Error(Box::new(error)),
        }),
        Ok(Err(error)) => Err(ChatFailure::Error(Box::new(error))),
        Err(_) => Err(ChatFailure::TooSlow(slow)),
    }
}

/// Returns whether anything was in the reply.
async fn whole(call: RawCall) -> Result<bool, Error> {
    let reply = call.await?;
    reply.raw().check()?;
    Ok(Found::default().with(&reply).anything())
}

/// Returns whether anything was in the reply.
async fn streamed(call: RawCall) -> Result<bool, Error> {
    let (mut stream, mut found) = (call.stream().await?, Found::default());
    while let Some(event) = stream.next().await {
        found = found.with(&event?.decode().unwrap_or_default());
    }
    Ok(found.anything())
}

/// What the choices of a reply hold.
#[derive(Clone, Copy, Default)]
struct Found {
    choices: bool,
    content: bool,
}

impl Found {
    /// With the choices of a whole reply or of an event.
    fn with(mut self, reply: &Value) -> Self {
        for choice in reply["choices"].as_array().into_iter().flatten() {
            self.choices = true;
            self.content |= !in_success::is_empty(choice) || !in_success::is_blank(&choice["finish_reason"]);
        }
        self
    }

    /// Whether there is a message, or a reason why there is none. A reply that reached its limit within a
    /// token may be empty, and a filtered one has no choices.
    fn anything(self) -> bool {
        self.content || !self.choices
    }
}

/// The diagnosis, and not the call itself, ran out of time.
fn is_cut_off(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Timeout(TimeoutKind::Deadline))
}

/// A reasoning model that may not say anything within one token worked all the same.
fn reached_the_limit(error: &Error) -> bool {
    error.is_bad_request()
        && error.server_message().is_some_and(|text| text.contains("output limit was reached"))
}

fn rejects_the_request(error: &Error) -> bool {
    (error.is_bad_request() || error.is_unprocessable_entity()) && !is_billing(error)
}

fn is_billing(error: &Error) -> bool {
    error.code() == Some("billing_hard_limit_reached")
}

impl ChatAnswer {
    /// Returns whether the call failed for a model that the caller did not name.
    pub(super) fn lacks_its_model(&self) -> bool {
        match &self.result {
            Err(ChatFailure::Error(error)) => !self.named && is_about_the_model(error),
            _ => false,
        }
    }
}

/// Returns whether a model that is none for chat may have caused this error.
fn may_be_about_the_model(error: &Error) -> bool {
    error.is_not_found()
        || error.is_bad_request()
        || error.is_unprocessable_entity()
        || error.is_permission_denied()
        || is_about_the_model(error)
}

/// Returns whether the error says that the model does not exist, in the words of any server.
pub(super) fn is_about_the_model(error: &Error) -> bool {
    if error.code() == Some("model_not_found") {
        return true;
    }
    let says_so = error.server_message().is_some_and(|text| {
        let text = text.to_ascii_lowercase();
        // Azure calls a model that can be called a deployment.
        text.contains("model") || text.contains("deployment")
    });
    let may_be = error.is_not_found() || error.is_bad_request() || error.is_unprocessable_entity();
    may_be && (says_so || error.param() == Some("model"))
}
