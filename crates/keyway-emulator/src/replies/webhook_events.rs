//! The events that webhook endpoints get: the ends of work, and those of agents.

use std::cell::RefCell;
use std::time::Instant;

use bytes::Bytes;
use keyway_types::operations;
use serde_json::{Map, Value, json};

use super::{ReplyResult, Work, resource};
use crate::input::Input;
use crate::outbox::Delivery;
use crate::reply::{HttpReply, Step};
use crate::schema::{self, Shape};
use crate::store::Entry;

/// A kind of long-running work.
struct Kind {
    /// The prefix of its operations' names.
    family: &'static str,
    /// Its final statuses, each with its event.
    ends: &'static [(&'static str, &'static str)],
}

const RESPONSE_ENDS: &[(&str, &str)] = &[
    ("completed", "response.completed"),
    ("failed", "response.failed"),
    ("cancelled", "response.cancelled"),
    ("incomplete", "response.incomplete"),
];

const KINDS: &[Kind] = &[
    Kind {
        family: "batches.",
        ends: &[
            ("completed", "batch.completed"),
            ("failed", "batch.failed"),
            ("expired", "batch.expired"),
            ("cancelled", "batch.cancelled"),
        ],
    },
    Kind { family: "beta.responses.", ends: RESPONSE_ENDS },
    Kind {
        family: "evals.runs.",
        ends: &[
            ("completed", "eval.run.succeeded"),
            ("failed", "eval.run.failed"),
            ("canceled", "eval.run.canceled"),
        ],
    },
    Kind {
        family: "fine_tuning.jobs.",
        ends: &[
            ("succeeded", "fine_tuning.job.succeeded"),
            ("failed", "fine_tuning.job.failed"),
            ("cancelled", "fine_tuning.job.cancelled"),
        ],
    },
    Kind { family: "responses.", ends: RESPONSE_ENDS },
    Kind { family: "videos.", ends: &[("completed", "video.completed"), ("failed", "video.failed")] },
];

/// More steps than any work has.
const MOST_STEPS: usize = 8;

/// An event as it is sent.
pub(super) struct Event {
    id: String,
    body: Bytes,
}

impl Event {
    /// Returns its delivery to an endpoint.
    pub(super) fn to(&self, collection: &str, endpoint: &str) -> Delivery {
        Delivery {
            collection: collection.to_owned(),
            endpoint: endpoint.to_owned(),
            id: self.id.clone(),
            body: self.body.clone(),
            queued: Instant::now(),
        }
    }
}

/// Makes an event of the type.
pub(super) fn event(work: &Work<'_>, kind: &str, data: &Value) -> Event {
    let id = work.new_id("evt_");
    let body = json!({ "id": id, "object": "event", "created_at": work.now, "type": kind, "data": data });
    Event { id, body: body.to_string().into() }
}

/// Returns the event types that an endpoint can subscribe to.
pub(super) fn types() -> Vec<&'static str> {
    let create = schema::find("webhooks.create").and_then(|tables| tables.body.as_ref());
    let item = create.and_then(|body| body.field("event_types")).and_then(Shape::item);
    item.map(Shape::known_values).unwrap_or_default()
}

/// Makes sample data for an event of the type.
pub(super) fn sample(work: &Work<'_>, kind: &str) -> Value {
    let id = |prefix: &str| work.new_id(prefix);
    match kind {
        "realtime.call.incoming" => json!({ "call_id": id("rtc_"), "sip_headers": [] }),
        "agent.session.action_required" => {
            json!({ "id": id("sess_"), "required_action": { "type": "function_call" } })
        }
        _ => match kind.split('.').next().unwrap_or(kind) {
            "agent" if kind.starts_with("agent.session.") => {
                json!({ "id": id("sess_"), "environment_type": "none" })
            }
            "agent" => json!({ "id": id("env_") }),
            "eval" => json!({ "id": id("evalrun_") }),
            "fine_tuning" => json!({ "id": id("ftjob-") }),
            "response" => json!({ "id": id("resp_") }),
            "safety" => json!({ "id": id("alert_") }),
            word => json!({ "id": id(&format!("{word}_")) }),
        },
    }
}

/// Sends an event to each endpoint of the project that subscribes to its type.
pub(super) fn tell(work: &Work<'_>, kind: &str, data: &Value) {
    let at = work.collection("/webhook_endpoints");
    let listening: Vec<String> = listeners(work, kind).collect();
    if listening.is_empty() {
        return;
    }
    let event = event(work, kind, data);
    for endpoint in listening {
        work.shared.outbox.push(event.to(&at, &endpoint));
    }
}

fn listeners(work: &Work<'_>, kind: &str) -> impl Iterator<Item = String> {
    let all = work.shared.store.list(&work.collection("/webhook_endpoints"));
    let listens = move |endpoint: &Value| {
        endpoint["event_types"].as_array().is_some_and(|types| types.iter().any(|one| one == kind))
    };
    all.into_iter().filter(move |(_, endpoint)| listens(endpoint)).map(|(id, _)| id)
}

/// Finishes the work that a request started or read if an endpoint subscribes to its end, and sends
/// the event of work that has ended.
///
/// `answer` handles the reads that advance the work.
pub(super) fn look_after(work: &Work<'_>, reply: &HttpReply, answer: fn(&Work<'_>) -> ReplyResult) {
    let id = work.operation.id;
    let Some((kind, action)) = KINDS.iter().find_map(|kind| Some((kind, id.strip_prefix(kind.family)?)))
    else {
        return;
    };
    let subject = match action {
        "retrieve" | "cancel" => Some(resource::place(work)),
        "create" | "edit" | "extend" | "remix" => begun(work, kind, reply),
        _ => None,
    };
    let Some((collection, id)) = subject else { return };
    let store = &work.shared.store;
    let next = store.look(&collection, &id, |entry| end_of(entry.next.back(), kind)).flatten();
    if next.is_some_and(|event| listeners(work, event).next().is_some()) {
        finish(work, kind, &collection, &id, answer);
    }
    if let Some(event) = store.look(&collection, &id, |entry| ended(entry, kind)).flatten() {
        tell(work, event, &json!({ "id": id }));
    }
}

/// Returns collection and name of the work that a request started, unless it ended in the request.
fn begun(work: &Work<'_>, kind: &Kind, reply: &HttpReply) -> Option<(String, String)> {
    if kind.ends == RESPONSE_ENDS && work.body("background") != &Value::Bool(true) {
        return None;
    }
    let path = operations::find(&format!("{}retrieve", kind.family))?.path;
    let collection = work.collection(&resource::fill(work, path.rsplit_once('/')?.0));
    Some((collection, id_in(reply)?))
}

/// Returns the identifier of the object in a reply, or in the first event of a stream.
fn id_in(reply: &HttpReply) -> Option<String> {
    let first = reply.steps.iter().find_map(Step::bytes)?;
    let object: Value = if reply.streamed {
        let text = std::str::from_utf8(first).ok()?;
        let data = text.lines().find_map(|line| line.strip_prefix("data: "))?;
        serde_json::from_str::<Value>(data).ok()?["response"].take()
    } else {
        serde_json::from_slice(first).ok()?
    };
    object["id"].as_str().map(str::to_owned)
}

/// Returns the event of a final status.
fn end_of(state: Option<&Value>, kind: &Kind) -> Option<&'static str> {
    let status = state?["status"].as_str()?;
    kind.ends.iter().find(|(end, _)| *end == status).map(|(_, event)| *event)
}

/// Returns the event of work that has ended, once.
fn ended(entry: &mut Entry, kind: &Kind) -> Option<&'static str> {
    let waited_for = kind.ends != RESPONSE_ENDS || entry.value["background"] == true;
    if entry.told || !entry.next.is_empty() || !waited_for {
        return None;
    }
    let event = end_of(Some(&entry.value), kind)?;
    entry.told = true;
    Some(event)
}

/// Advances work to its end, as reads would.
fn finish(work: &Work<'_>, kind: &Kind, collection: &str, id: &str, answer: fn(&Work<'_>) -> ReplyResult) {
    let operation = operations::find(&format!("{}retrieve", kind.family));
    let tables = operation.and_then(|operation| schema::find(operation.id));
    let (Some(operation), Some(tables)) = (operation, tables) else { return };
    let goes_on = || work.shared.store.look(collection, id, |entry| !entry.next.is_empty()) == Some(true);
    for _ in 0..MOST_STEPS {
        if !goes_on() {
            return;
        }
        let mut path: Map<String, Value> = work.input.path.clone();
        if let Some(name) = operation.path_params.last() {
            path.insert((*name).to_owned(), id.into());
        }
        let input = Input { path, ..Input::default() };
        drop(answer(&Work {
            operation,
            tables,
            input,
            whole_only: true,
            scripted: RefCell::default(),
            ..*work
        }));
    }
}
