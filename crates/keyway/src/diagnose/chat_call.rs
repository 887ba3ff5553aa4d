//! One chat call limited to one token, made as the program's own: it alone shows whether calls
//! work, and credit, limits, and whether the key may use a model.

use std::time::Duration;

use keyway_types::chat::{ChatCompletionCreateParams, user};

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
    pub(super) result: Result<(), ChatFailure>,
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

/// Some servers know the limit by another name, or not at all. They get the request without it, as a
/// program sends it.
async fn call(client: &OpenAI, model: &str, clock: Clock) -> Result<(), ChatFailure> {
    let params = ChatCompletionCreateParams::new(model, [user("Hi")]);
    match send(client, params.clone().max_completion_tokens(1), clock).await {
        Err(ChatFailure::Error(error)) if reached_the_limit(&error) => Ok(()),
        Err(ChatFailure::Error(error)) if rejects_the_request(&error) => send(client, params, clock).await,
        result => result,
    }
}

async fn send(client: &OpenAI, params: ChatCompletionCreateParams, clock: Clock) -> Result<(), ChatFailure> {
    let limit = clock.left().max(Duration::from_millis(1));
    let call = client.chat().completions().create(params).total_timeout(limit);
    match call.await {
        Ok(_) => Ok(()),
        Err(error) if is_cut_off(&error) => Err(ChatFailure::TooSlow(Clock::call_cut_off(limit))),
        Err(error) => Err(ChatFailure::Error(Box::new(error))),
    }
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
    let is_billing = error.code() == Some("billing_hard_limit_reached");
    (error.is_bad_request() || error.is_unprocessable_entity()) && !is_billing
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
    let says_so = error.server_message().is_some_and(|text| text.to_ascii_lowercase().contains("model"));
    let may_be = error.is_not_found() || error.is_bad_request() || error.is_unprocessable_entity();
    may_be && (says_so || error.param() == Some("model"))
}
