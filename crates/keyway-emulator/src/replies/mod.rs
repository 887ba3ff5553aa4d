//! Replies: deterministic, with usage counted.

mod answer;
mod chat;
mod chat_stream;
mod embeddings;
mod models;
mod sample;
mod script;
mod tokens;

use bytes::Bytes;
use serde_json::Value;

use crate::catalogue::{self, Ability, Model};
use crate::gate::Admitted;
use crate::refusal::{self as no, Refusal, own};
use crate::reply::Reply;
use crate::request::Arrival;
use crate::routes::Answers;
use crate::schema;
use crate::shared::Shared;

pub(crate) use script::Script;
pub use script::ScriptedReply;

/// A request that the gate let through.
pub(crate) struct Work<'a> {
    pub(crate) shared: &'a Shared,
    pub(crate) arrival: &'a Arrival,
    pub(crate) admitted: &'a Admitted,
    /// Parameters of the path, in order.
    pub(crate) ids: &'a [String],
    /// A request for a stream gets a whole reply.
    pub(crate) whole_only: bool,
}

/// Answers a request: understands its body, asks the second half of the gate, makes the reply.
pub(crate) fn answer(work: &Work<'_>, answers: Answers) -> Result<Reply, Refusal> {
    match answers {
        Answers::Chat => chat::answer(work),
        Answers::Embeddings => embeddings::answer(work),
        Answers::ModelList => models::list(work),
        Answers::Model => models::retrieve(work),
    }
}

impl<'a> Work<'a> {
    /// The body, read as JSON and checked against its table.
    fn json(&self, record: &'static schema::Record) -> Result<&'a Value, Refusal> {
        let content_type = self.arrival.header("content-type").unwrap_or("");
        let essence = content_type.split(';').next().unwrap_or("").trim();
        if !essence.eq_ignore_ascii_case("application/json") {
            return Err(Refusal::of(&own::CONTENT_TYPE, &[("content_type", content_type)]));
        }
        let body = self
            .arrival
            .json
            .as_ref()
            .map_err(|reason| Refusal::of(&own::NOT_JSON, &[("reason", reason)]))?;
        schema::check(body, record)?;
        Ok(body)
    }

    /// The model that the body names, if it exists and this key may use it for this.
    fn model(&self, id: &str, chat: bool) -> Result<&'static Model, Refusal> {
        let model =
            catalogue::find(id, chat).ok_or_else(|| Refusal::of(&no::B18, &self.admitted.facts(id)))?;
        self.admitted.may_use(id)?;
        match (model.ability, chat) {
            (Ability::Chat, false) => Err(Refusal::of(&own::NOT_AN_EMBEDDING_MODEL, &[("model", id)])),
            (Ability::Embeddings { .. }, true) => Err(Refusal::of(&own::NOT_A_CHAT_MODEL, &[("model", id)])),
            _ => Ok(model),
        }
    }

    /// Billing and limits, then the reply that `make` makes.
    fn deliver(
        &self,
        model: &str,
        tokens: u64,
        make: impl FnOnce() -> Result<Reply, Refusal>,
    ) -> Result<Reply, Refusal> {
        let (in_flight, headers) = self.admitted.begin(self.shared, model, tokens)?;
        let mut reply = make()?;
        reply.headers.extend(headers);
        reply.in_flight = Some(in_flight);
        Ok(reply)
    }
}

/// A JSON body that is already text.
fn json_reply(text: impl Into<Bytes>) -> Reply {
    Reply::whole(http::StatusCode::OK, text, "application/json")
}
