//! Replies: deterministic, valid by the operation's tables, with state where a user expects it.

mod admin;
mod agents;
mod answer;
mod assistants;
mod audio;
mod batches;
mod chat;
mod chat_frame;
mod chat_stream;
mod citations;
mod completions;
mod conversations;
mod decisions;
mod embeddings;
mod events;
mod example;
mod files;
mod fine_tuning;
mod images;
mod live;
mod media;
mod models;
mod moderations;
mod obfuscation;
mod realtime;
mod resource;
mod responses;
mod room;
mod sample;
mod sample_bytes;
mod scripted;
mod snapshot;
mod spoken;
mod stored_chat;
mod talk;
mod thought;
mod tokens;
mod transcript;
mod uploads;
mod vector_stores;
mod voices;
mod webhook_events;
mod webhooks;
mod work;

use std::cell::RefCell;

use keyway_types::operations::ReplyKind;
use serde_json::{Value, json};

use crate::aside::MOMENT;
use crate::demands;
use crate::gate::Admitted;
use crate::input::Input;
use crate::refusal::{Refusal, own};
use crate::request::Arrival;
use crate::routes::Route;
use crate::schema;
use crate::shared::Shared;
use crate::store::Entry;

pub(crate) use realtime::{
    Asker, CLIENT_SECRETS, LiveTalk, RealtimeTalk, SessionStart, Translation, knows_realtime_model,
};
use work::ReplyResult;
pub(crate) use work::Work;

/// A request that the gate admitted, before it is parsed.
pub(crate) struct AdmittedRequest<'a> {
    pub(crate) shared: &'a Shared,
    pub(crate) arrival: &'a Arrival,
    pub(crate) admitted: &'a Admitted,
    pub(crate) route: &'a Route,
    /// Path parameters, in order.
    pub(crate) ids: &'a [String],
    /// A streaming request gets a complete reply.
    pub(crate) whole_only: bool,
    /// The model generates nothing: a warm-up over a WebSocket.
    pub(crate) warms_up: bool,
}

/// Returns whether a reply may take a while, by the size of the request or by how often it asks for
/// the same.
pub(crate) fn is_long(route: &Route, arrival: &Arrival) -> bool {
    let length = arrival.body.len();
    let asks_for_many = |json: &Value| {
        let count = |name: &str| json[name].as_u64().unwrap_or(1);
        let list = |name: &str| json[name].as_array().map_or(0, Vec::len);
        let each_word = json["logprobs"] == true || json["stream"] == true;
        count("n").max(count("best_of")) > 4
            || list("input").max(list("prompt")) > 4
            || (each_word && length > MOMENT / 16)
    };
    // The stored objects may be as large as all earlier requests together.
    let looks_through = route.operation.reply == ReplyKind::Page
        || matches!(
            route.id(),
            "batches.create" | "batches.retrieve" | "vector_stores.search" | "beta.threads.runs.retrieve"
        );
    length > MOMENT || looks_through || arrival.json.as_ref().is_ok_and(asks_for_many)
}

/// Answers a request: parses it, runs the second half of the gate, builds the reply.
pub(crate) fn answer(asked: &AdmittedRequest<'_>) -> ReplyResult {
    let AdmittedRequest { shared, arrival, admitted, route, ids, whole_only, warms_up } = *asked;
    let Some(tables) = schema::find(route.id()) else {
        let facts = [("method", arrival.method.as_str()), ("path", &*arrival.path)];
        return Err(Refusal::of(&own::NO_TABLES, &facts));
    };
    let input = Input::read(route, tables, ids, arrival, shared.exactness, shared.examples)?;
    if !shared.examples {
        demands::check(route.id(), &input.body)?;
    }
    let now = shared.clock.unix_seconds();
    let (operation, scripted) = (route.operation, RefCell::default());
    let work =
        Work { shared, admitted, operation, tables, input, whole_only, warms_up, now, arrival, scripted };
    let reply = by_family(&work)?;
    webhook_events::look_after(&work, &reply, by_family);
    Ok(reply)
}

/// Answers with a complete reply that a script has for the request, or as the operation does, with what
/// a script says about it.
fn by_family(work: &Work<'_>) -> ReplyResult {
    let reply = match scripted::complete(work)? {
        Some(reply) => reply,
        None if work.shared.examples => example::answer(work),
        None => by_operation(work)?,
    };
    Ok(scripted::finished(work, reply))
}

/// Handles the operations with special behavior; all others follow the generic behavior of their
/// verb and path.
fn by_operation(work: &Work<'_>) -> ReplyResult {
    match work.operation.id {
        "chat.completions.create" => chat::answer(work),
        "chat.completions.messages.list" => stored_chat::messages(work),
        "completions.create" => completions::answer(work),
        "embeddings.create" => embeddings::answer(work),
        "models.list" => models::list(work),
        "models.retrieve" => models::retrieve(work),
        "models.delete" => models::delete(work),
        "moderations.create" => moderations::answer(work),
        "batches.create" => batches::create(work),
        "batches.retrieve" => batches::retrieve(work, by_family),
        "batches.cancel" => batches::cancel(work),
        "videos.create" | "videos.edit" | "videos.extend" | "videos.remix" => media::video(work),
        "evals.runs.create" => resource::create(work, |entry| {
            *entry = Entry::becoming(
                entry.value.take(),
                [json!({ "status": "in_progress" }), json!({ "status": "completed" })],
            );
            entry.change(&json!({ "status": "queued" }));
        }),
        "realtime.client_secrets.create" | "realtime.translations.client_secrets.create" => {
            realtime::create_secret(work)
        }
        id => match id.split('.').next().unwrap_or(id) {
            "admin" => admin::answer(work),
            "audio" => audio::answer(work),
            "containers" | "files" | "skills" => files::answer(work),
            "conversations" => conversations::answer(work),
            "decisions" => decisions::answer(work),
            "fine_tuning" => fine_tuning::answer(work),
            "images" => images::answer(work),
            "live" => live::answer(work),
            "uploads" => uploads::answer(work),
            "vector_stores" => vector_stores::answer(work),
            "responses" => responses::answer(work),
            "webhooks" => webhooks::answer(work),
            "beta" if id.starts_with("beta.agents.") => agents::answer(work),
            "beta" if id.starts_with("beta.responses.") => responses::answer(work),
            "beta" if id.starts_with("beta.threads.") => assistants::answer(work),
            _ => resource::answer(work),
        },
    }
}

#[cfg(test)]
mod tests;
