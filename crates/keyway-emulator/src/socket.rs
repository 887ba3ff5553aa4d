//! The API's WebSockets: which there are, who may open one, and what is spoken on it.

mod caller;
mod handshake;
mod key;
mod link;
mod record;
mod responses;

use std::sync::Arc;

use http::Method;
use keyway_schema::{SocketSchema, sockets};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::fault::Fault;
use crate::form;
use crate::gate::Admitted;
use crate::refusal::{self as no, Refusal};
use crate::replies::{LiveTalk, RealtimeTalk, SessionStart, Translation, knows_realtime_model};
use crate::reply::HttpReply;
use crate::request::Arrival;
use crate::routes::{self, Found, Route};
use crate::shared::Shared;
use crate::talk::Talk;

use caller::Caller;
pub(crate) use handshake::wanted;
pub(crate) use key::{Owned, owned};
pub(crate) use link::{Breaker, run};
use responses::ResponsesTalk;

/// The socket that a request asks for.
pub(crate) struct Place {
    pub(crate) schema: &'static SocketSchema,
    /// The operation whose scope a key needs.
    pub(crate) route: Route,
    /// Path parameters, in order.
    ids: Vec<String>,
}

/// A socket whose handshake succeeded.
pub(crate) struct Opening {
    talk: Box<dyn Talk>,
    caller: Arc<Caller>,
    admitted: Admitted,
}

/// The operations that stand for sockets at the gate, by the socket's first word.
const STAND_INS: &[(&str, &str)] = &[
    ("beta", "/v1/responses"),
    ("live", "/v1/live/sessions"),
    ("realtime", "/v1/realtime/client_secrets"),
    ("responses", "/v1/responses"),
];

/// Returns the socket at the request's path, if the request asks for an upgrade.
pub(crate) fn find(arrival: &Arrival) -> Option<Place> {
    if !wanted(&arrival.method, &arrival.headers) {
        return None;
    }
    let path = arrival.target.path.strip_prefix("/v1")?;
    let beta = arrival.query.as_deref().is_some_and(|query| query.split('&').any(|pair| pair == "beta=true"));
    let fitting = sockets().filter_map(|schema| Some((schema, parameters(schema.path, path)?)));
    let spoken = fitting.filter(|(schema, _)| schema.server.is_some());
    // Twins at one path differ by their query.
    let (schema, ids) = spoken.max_by_key(|(schema, _)| schema.id.starts_with("beta.") == beta)?;
    let first = schema.id.split('.').next()?;
    let (_, stand_in) = STAND_INS.iter().find(|(word, _)| *word == first)?;
    let query = beta.then_some("beta=true");
    let Found::Route(route, _) = routes::find("POST", stand_in, query) else { return None };
    Some(Place { schema, route, ids })
}

/// Returns whether a request that asks for no upgrade is at the path of a socket.
pub(crate) fn is_socket(arrival: &Arrival) -> bool {
    let path = arrival.target.path.strip_prefix("/v1");
    arrival.method == Method::GET
        && path.is_some_and(|path| sockets().any(|schema| parameters(schema.path, path).is_some()))
}

/// Returns the parameters of a path that matches the template.
fn parameters(template: &str, path: &str) -> Option<Vec<String>> {
    let (wanted, given) = (template.split('/'), path.split('/'));
    if wanted.clone().count() != given.clone().count() {
        return None;
    }
    let mut found = Vec::new();
    for (wanted, given) in wanted.zip(given) {
        if wanted.starts_with('{') && !given.is_empty() {
            found.push(percent_decode_str(given).decode_utf8().ok()?.into_owned());
        } else if wanted != given {
            return None;
        }
    }
    Some(found)
}

/// Opens the socket for an admitted key, or refuses it with an HTTP status. A fault about events
/// applies to what is said on it.
pub(crate) fn open(
    shared: &Arc<Shared>,
    arrival: &Arrival,
    place: Place,
    admitted: Admitted,
    owned: Owned,
    fault: Option<Fault>,
) -> Result<(HttpReply, Opening), Refusal> {
    let query = form::read_query(arrival.query.as_deref().unwrap_or("")).map_err(|reason| {
        Refusal::invalid("", "query", format!("We could not read the query of your request: {reason}."))
    })?;
    admitted.billing()?;
    let given = |name: &str| query.get(name).and_then(Value::as_str).unwrap_or("");
    let session = owned.session.unwrap_or_else(|| json!({}));
    let model = session["model"].as_str().unwrap_or(given("model")).to_owned();
    if place.schema.id == "realtime.connect" && !model.is_empty() && !knows_realtime_model(&model) {
        return Err(Refusal::of(&no::MODEL_NOT_FOUND, &admitted.facts(&model)));
    }
    if !model.is_empty() {
        admitted.may_use(&model)?;
    }
    let caller = Arc::new(Caller::new(shared, arrival, owned.headers, &admitted.slot.id, place.route, fault));
    let start = SessionStart {
        caller: Arc::<Caller>::clone(&caller),
        model: model.clone(),
        transcribes: given("intent") == "transcription" || session["type"] == "transcription",
        given: session,
        call: given("call_id").to_owned(),
        events: place.schema,
        ids: place.ids,
    };
    let talk: Box<dyn Talk> = match place.schema.id {
        "responses.connect" | "beta.responses.connect" => {
            Box::new(ResponsesTalk::new(caller.clone(), place.schema))
        }
        "realtime.translations.connect" => Box::new(Translation::new(start)),
        id if id.starts_with("live.") => Box::new(LiveTalk::new(start)),
        _ => {
            let named = start.transcribes || !start.call.is_empty();
            if model.is_empty() && !named {
                return Err(Refusal::invalid(
                    "missing_model",
                    "model",
                    "You must provide a model parameter.".into(),
                ));
            }
            Box::new(RealtimeTalk::new(start))
        }
    };
    Ok((handshake::accepted(arrival)?, Opening { talk, caller, admitted }))
}
