//! What the server is sent, and in which order: the list of models without a key, the same with it,
//! and a chat call.
//!
//! A server that answers at once gets one after the other, so that a stranger gets no key and an
//! unknown key fails only twice. A slow one gets the chat call while the others wait, because it
//! decides.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use keyway_credentials::Credential;

use super::chat_call::{self, ChatAnswer};
use super::models;
use super::probe::{Probe, ProbeAnswer, Question, Silence};
use crate::error::AuthenticationReason as Reason;
use crate::foreign_key;

/// The list of models, the only operation that is free and open to every key.
pub(super) const MODELS: &str = "/models";

/// A reply that takes longer does not hold up the chat call.
const SLOW: Duration = Duration::from_millis(500);

type Reply = Result<ProbeAnswer, Silence>;

/// The server's answers.
pub(super) struct Answers {
    /// To a request without a key.
    pub(super) keyless: Reply,
    /// To the same request with the key, if it was sent.
    pub(super) listed: Option<Reply>,
    /// To a chat call, if it was made.
    pub(super) chat: Option<ChatAnswer>,
}

/// Sends everything. `model` is the model to use, if the caller named one.
pub(super) async fn ask(probe: &Probe<'_>, key: &Credential, model: Option<&str>) -> Answers {
    let mut keyless = pin!(probe.ask(Question::get(MODELS, None)));
    let early = tokio::time::timeout(SLOW, keyless.as_mut()).await;
    let mut answers = match early {
        Ok(keyless) => {
            let has_list = !matches!(&keyless, Ok(answer) if answer.status.as_u16() == 404);
            let (listed, chat) = with_key(probe, key, model, has_list).await;
            Answers { keyless, listed, chat }
        }
        Err(_) => {
            let chat = chat_call::make(probe, model, None);
            let (keyless, chat) = both(probe, keyless, chat).await;
            Answers { keyless, listed: None, chat: Some(chat) }
        }
    };
    answers.try_a_listed_model(probe, key).await;
    answers
}

async fn with_key(
    probe: &Probe<'_>,
    key: &Credential,
    model: Option<&str>,
    has_list: bool,
) -> (Option<Reply>, Option<ChatAnswer>) {
    if !has_list {
        return (None, Some(chat_call::make(probe, model, None).await));
    }
    let mut listed = pin!(probe.ask(Question::get(MODELS, Some(key))));
    match tokio::time::timeout(SLOW, listed.as_mut()).await {
        // Other servers may refuse the list alone.
        Ok(listed) if is_openai(probe) && condemns(probe, &listed, key) => (Some(listed), None),
        Ok(listed) => {
            let names = names(&listed);
            let chat = chat_call::make(probe, model, names.as_deref()).await;
            (Some(listed), Some(chat))
        }
        Err(_) => {
            let (listed, chat) = both(probe, listed, chat_call::make(probe, model, None)).await;
            (Some(listed), Some(chat))
        }
    }
}

fn is_openai(probe: &Probe<'_>) -> bool {
    foreign_key::is_openai(probe.client.0.config.base_url.origin())
}

/// Returns whether the server rejects the key whatever it is used for, so that a chat call would
/// only count as another failed authentication (G2, G3).
fn condemns(probe: &Probe<'_>, listed: &Reply, key: &Credential) -> bool {
    let Ok(answer) = listed else { return false };
    let error = probe.refusal(answer, Some(key));
    let Some(refusal) = error.as_authentication() else { return false };
    let is_known = error.code().is_some() || answer.echoed_length().is_some();
    match refusal.reason() {
        Reason::Invalid | Reason::Revoked | Reason::Expired => is_known,
        Reason::AccountDeactivated | Reason::NoOrganization | Reason::IpNotAuthorized => true,
        Reason::MismatchedOrganization | Reason::MismatchedProject | Reason::NotFound => true,
        _ => false,
    }
}

pub(super) fn names(listed: &Reply) -> Option<Vec<String>> {
    let answer = listed.as_ref().ok().filter(|answer| answer.status.is_success())?;
    models::names(&answer.json()?)
}

impl Answers {
    /// The models of the key, if the server listed them.
    pub(super) fn names(&self) -> Option<Vec<String>> {
        names(self.listed.as_ref()?)
    }

    /// A model that the caller did not name and that is not there says nothing: makes the call with
    /// another of the server's.
    async fn try_a_listed_model(&mut self, probe: &Probe<'_>, key: &Credential) {
        let Some(chat) = self.chat.as_ref().filter(|chat| chat.lacks_its_model()) else { return };
        if self.listed.is_none() && self.keyless.is_err() {
            return;
        }
        // A server that lists its models to everyone is not queried again.
        let open = names(&self.keyless).filter(|_| self.listed.is_none());
        if self.listed.is_none() && open.is_none() {
            self.listed = Some(probe.ask(Question::get(MODELS, Some(key))).await);
        }
        let known = open.or_else(|| self.names()).unwrap_or_default();
        let others: Vec<String> = known.into_iter().filter(|name| *name != chat.model).collect();
        if models::cheap(&others).is_some() && !probe.clock.left().is_zero() {
            self.chat = Some(chat_call::make(probe, None, Some(&others)).await);
        }
    }
}

/// Which of both answers first.
enum First {
    List(Reply),
    Chat(ChatAnswer),
}

/// Waits for both: for the list only a little longer than for the chat call, which decides.
async fn both(
    probe: &Probe<'_>,
    list: impl Future<Output = Reply>,
    chat: impl Future<Output = ChatAnswer>,
) -> (Reply, ChatAnswer) {
    let (mut list, mut chat) = (pin!(list), pin!(chat));
    let first = poll_fn(|context| match list.as_mut().poll(context) {
        Poll::Ready(reply) => Poll::Ready(First::List(reply)),
        Poll::Pending => chat.as_mut().poll(context).map(First::Chat),
    });
    match first.await {
        First::List(reply) => (reply, chat.await),
        First::Chat(answer) => {
            let reply = probe.clock.grace(list).await;
            (reply.unwrap_or_else(|slow| Err(Silence::TooSlow(slow))), answer)
        }
    }
}
