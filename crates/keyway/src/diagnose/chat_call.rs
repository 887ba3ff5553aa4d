//! A chat call limited to one token, made as the program's own: it alone shows whether calls work, and
//! credit, limits, and whether the key may use a model.
//!
//! It is streamed, as `keyway chat` does it, and then made as a whole, because servers and proxies
//! exist that manage only one of the two.

use std::time::Duration;

use keyway_types::chat::{ChatCompletionCreateParams, user};
use serde_json::Value;
use tokio::time::Instant;

use super::clock::{Clock, TooSlow};
use super::models;
use super::probe::Probe;
use crate::client::OpenAI;
use crate::error::{Error, ErrorKind, TimeoutKind};

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
}

pub(super) enum ChatFailure {
    /// The server lists models, but no chat model among them.
    NoModel,
    TooSlow(TooSlow),
    Error(Box<Error>),
}

/// Makes the call with this model, or else a cheap one of `names`, the key's models, or else a usual
/// one.
pub(super) async fn make(probe: &Probe<'_>, model: Option<&str>, names: Option<&[String]>) -> ChatAnswer {
    let listed = names.map(models::cheap);
    let named = model.is_some();
    let Some(model) = model.or(listed.unwrap_or(Some(models::USUAL))) else {
        return ChatAnswer { model: String::new(), named, result: Err(ChatFailure::NoModel) };
    };
    let result = call(probe.client, model, probe.clock).await;
    ChatAnswer { model: model.to_owned(), named, result }
}

async fn call(client: &OpenAI, model: &str, clock: Clock) -> Result<Worked, ChatFailure> {
    let params = ChatCompletionCreateParams::new(model, [user("Hi")]);
    let begun = clock.left();
    // The rest is for the whole call, in case that a stream never ends.
    let failure = match attempt(client, &params, begun.mul_f64(0.75), streamed).await {
        Ok(()) => return Ok(also_as_a_whole(client, &params, begun, clock).await),
        Err(failure) => failure,
    };
    let how = match &failure {
        ChatFailure::TooSlow(slow) => format!("the stream does not end within {slow}"),
        ChatFailure::Error(error) if is_whole_reply(error) => {
            return Ok(Worked::WholeOnly("the server answers with a whole reply".to_owned()));
        }
        ChatFailure::Error(error) if may_be_about_the_stream(error) => finding(error),
        _ => return Err(failure),
    };
    match attempt(client, &params, clock.left(), whole).await {
        Ok(()) => Ok(Worked::WholeOnly(how)),
        Err(ChatFailure::Error(whole)) if !is_silence(&whole) => Err(ChatFailure::Error(whole)),
        Err(_) => Err(failure),
    }
}

/// Makes the call that works streamed as a whole too, if there is time for it.
async fn also_as_a_whole(
    client: &OpenAI,
    params: &ChatCompletionCreateParams,
    begun: Duration,
    clock: Clock,
) -> Worked {
    let took = begun.saturating_sub(clock.left());
    // As long again, and a little more.
    if clock.left() < took.saturating_mul(2) {
        return Worked::InEveryWay;
    }
    match attempt(client, params, clock.left(), whole).await {
        // The second call may be one too many for a limit.
        Err(ChatFailure::Error(error)) if !error.is_rate_limit() && !is_silence(&error) => {
            Worked::StreamedOnly(finding(&error))
        }
        _ => Worked::InEveryWay,
    }
}

/// Returns whether the answer to the request for a stream is a chat completion.
fn is_whole_reply(error: &Error) -> bool {
    let body = error.body().filter(|_| error.is_decode());
    let body = body.and_then(|body| serde_json::from_str::<Value>(body).ok());
    body.is_some_and(|body| body["choices"].as_array().is_some_and(|choices| !choices.is_empty()))
}

/// Returns the text of an error without its next step.
fn finding(error: &Error) -> String {
    let text = error.to_string();
    text.rsplit_once("; ").map_or(text.as_str(), |(what, _)| what).to_owned()
}

/// Returns whether the same call may work as a whole. A rejection of the key, its account, the address
/// or the model holds for both.
fn may_be_about_the_stream(error: &Error) -> bool {
    use ErrorKind as Kind;
    match error.kind() {
        Kind::Authentication(_) | Kind::PermissionDenied(_) | Kind::RateLimit(_) | Kind::NotFound => false,
        Kind::Connection(_) | Kind::Timeout(_) => false,
        _ => !is_about_the_model(error) && !is_billing(error),
    }
}

/// Returns whether there was no answer at all, which says less than any answer.
fn is_silence(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Connection(_) | ErrorKind::Timeout(_))
}

/// Some servers know the limit by another name, or not at all. They get the request without it, as a
/// program sends it.
async fn attempt<F: Future<Output = Result<(), Error>>>(
    client: &OpenAI,
    params: &ChatCompletionCreateParams,
    limit: Duration,
    send: impl Fn(OpenAI, ChatCompletionCreateParams, Duration) -> F,
) -> Result<(), ChatFailure> {
    let (limited, begun) = (params.clone().max_completion_tokens(1), Instant::now());
    match in_time(limit, |limit| send(client.clone(), limited, limit)).await {
        Err(ChatFailure::Error(error)) if reached_the_limit(&error) => Ok(()),
        Err(ChatFailure::Error(error)) if rejects_the_request(&error) => {
            let left = limit.saturating_sub(begun.elapsed());
            in_time(left, |limit| send(client.clone(), params.clone(), limit)).await
        }
        result => result,
    }
}

async fn in_time<F: Future<Output = Result<(), Error>>>(
    limit: Duration,
    send: impl FnOnce(Duration) -> F,
) -> Result<(), ChatFailure> {
    let limit = limit.max(Duration::from_millis(1));
    match tokio::time::timeout(limit, send(limit)).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) if is_cut_off(&error) => Err(ChatFailure::TooSlow(Clock::call_cut_off(limit))),
        Ok(Err(error)) => Err(ChatFailure::Error(Box::new(error))),
        Err(_) => Err(ChatFailure::TooSlow(Clock::call_cut_off(limit))),
    }
}

async fn whole(client: OpenAI, params: ChatCompletionCreateParams, limit: Duration) -> Result<(), Error> {
    client.chat().completions().create(params).total_timeout(limit).await.map(drop)
}

async fn streamed(client: OpenAI, params: ChatCompletionCreateParams, limit: Duration) -> Result<(), Error> {
    let mut stream = client.chat().completions().create(params).total_timeout(limit).stream().await?;
    while let Some(chunk) = stream.next().await {
        chunk?;
    }
    Ok(())
}

/// The diagnosis, and not the call itself, ran out of time.
fn is_cut_off(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Timeout(TimeoutKind::Deadline)) && error.last_refusal().is_none()
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
