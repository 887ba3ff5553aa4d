//! Responses over a WebSocket: each `response.create` is a request of its own, answered by the
//! events of its stream.

use std::collections::VecDeque;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, Method};
use keyway_schema::SocketSchema;
use serde_json::{Value, json};

use super::caller::Caller;
use crate::fault::{FAULT_HEADER, Fault};
use crate::keys::InFlight;
use crate::refusal::Refusal;
use crate::replies::{self, AdmittedRequest, Asker};
use crate::reply::{Ending, HttpReply, Step};
use crate::request::Arrival;
use crate::schema;
use crate::store::Entry;
use crate::talk::{Outgoing, Talk};
use crate::target::Target;

/// Fields of `response.create` that a request over HTTP doesn't have.
const OF_SOCKETS: &[&str] = &["type", "stream_id", "generate", "stream", "background", "event_id"];
/// Events that end a response.
const LAST: &[&str] = &["response.completed", "response.incomplete", "response.failed", "error"];

/// A socket on which responses are created one after the other.
pub(super) struct ResponsesTalk {
    caller: Arc<Caller>,
    schema: &'static SocketSchema,
    /// Responses that wait for the one in progress, as their events.
    waiting: VecDeque<Value>,
    /// What is said beside the response in progress.
    asides: VecDeque<Value>,
    /// The rest of the response in progress.
    events: VecDeque<Outgoing>,
    /// Counts the response as in flight.
    in_flight: Option<InFlight>,
    /// The response in progress.
    active: Option<Value>,
    /// The response in progress will be stored.
    stores: bool,
    /// The last response, if it is not stored: only this socket can continue it.
    unstored: Option<Value>,
    /// Nothing more is said in the response in progress.
    stalled: bool,
}

impl ResponsesTalk {
    pub(super) fn new(caller: Arc<Caller>, schema: &'static SocketSchema) -> Self {
        Self {
            caller,
            schema,
            waiting: VecDeque::new(),
            asides: VecDeque::new(),
            events: VecDeque::new(),
            in_flight: None,
            active: None,
            stores: true,
            unstored: None,
            stalled: false,
        }
    }

    fn checked(&self, event: &Value) -> Result<(), Refusal> {
        if let Value::String(reason) = event {
            return Err(Refusal::of(&crate::refusal::own::NOT_JSON, &[("reason", reason)]));
        }
        let mut event = event.clone();
        if let Value::Object(members) = &mut event {
            members.remove("event_id");
            if members.get("type").is_some_and(|kind| kind == "response.create") {
                // The rest is checked as the body of a request.
                members.retain(|name, _| ["type", "stream_id", "generate"].contains(&name.as_str()));
            }
        }
        let exactness = self.caller.shared.exactness;
        let shape = self.schema.client.as_ref();
        shape.map_or(Ok(()), |shape| schema::check_request(&event, shape, exactness))
    }

    fn take(&mut self, event: &Value) -> Result<(), Refusal> {
        self.checked(event)?;
        match event["type"].as_str() {
            Some("response.create") if event["background"] == true => {
                let message = "Background responses are not supported over a WebSocket.".to_owned();
                return Err(Refusal::invalid("unsupported_parameter", "background", message));
            }
            Some("response.create") => self.waiting.push_back(event.clone()),
            Some("response.steer") => self.steer(event),
            _ => self.inject(event),
        }
        Ok(())
    }

    /// Queues input for a continuation of the response in progress.
    fn steer(&mut self, event: &Value) {
        let previous = &event["previous_response_id"];
        let id = self.caller.shared.ids.object("steer_");
        if self.is_active(previous) {
            self.say(json!({
                "type": "response.steer.accepted",
                "sequence_number": 0,
                "steer": { "id": id, "previous_response_id": previous },
            }));
            let model = self.active.as_ref().map_or(Value::Null, |response| response["model"].clone());
            self.waiting.push_front(json!({
                "type": "response.create", "model": model, "previous_response_id": previous, "input": event["input"],
            }));
            return;
        }
        self.say(json!({
            "type": "response.steer.failed",
            "sequence_number": 0,
            "error": {
                "type": "invalid_request_error",
                "code": "response_not_active",
                "message": "The response is not in progress; create a response that continues it.",
            },
            "steer": { "id": id, "previous_response_id": previous, "input": event["input"] },
        }));
    }

    /// Answers an injection: the emulator's responses have no pause in which to take it.
    fn inject(&mut self, event: &Value) {
        let id = &event["response_id"];
        self.say(if self.is_active(id) {
            json!({ "type": "response.inject.created", "response_id": id, "sequence_number": 0 })
        } else {
            json!({
                "type": "response.inject.failed",
                "response_id": id,
                "sequence_number": 0,
                "input": event["input"],
                "error": { "code": "response_already_completed", "message": "The response is not in progress." },
            })
        });
    }

    fn is_active(&self, id: &Value) -> bool {
        id.is_string() && self.active.as_ref().is_some_and(|response| response["id"] == *id)
    }

    /// Says something before the rest of the response in progress.
    fn say(&mut self, event: Value) {
        self.asides.push_back(event);
    }

    /// Creates the next response that waits.
    fn begin(&mut self) {
        let Some(event) = self.waiting.pop_front() else { return };
        let arrival = self.request(&event);
        let model = arrival.model().unwrap_or_default().into_owned();
        let queued = || self.caller.shared.faults.next("responses.create", false);
        let fault = self.caller.fault(&model).or_else(queued);
        let setting = self.caller.setting(&model);
        if let Some(delay) = fault.as_ref().and_then(Fault::delay) {
            self.events.push_back(Outgoing::Pause(delay));
        }
        let warms_up = event["generate"] == false;
        self.stores = event["store"] != false;
        let replaced = fault.as_ref().and_then(|fault| fault.replacement(&setting));
        let reply = replaced.map_or_else(|| self.answer(&arrival, warms_up), Ok);
        let mut said = match reply {
            Ok(mut reply) => {
                self.in_flight = reply.in_flight.take();
                events(reply)
            }
            Err(refusal) => [Outgoing::event(self.error(&refusal, Some(&event)))].into(),
        };
        if let Some(fault) = fault {
            fault.alter_events(&mut said, &setting, |refusal| self.error(refusal, Some(&event)));
        }
        if warms_up {
            warm_up(&mut said);
        }
        if let Some(stream) = event.get("stream_id") {
            for outgoing in &mut said {
                if let Outgoing::Event { value, .. } = outgoing {
                    value["stream_id"] = stream.clone();
                }
            }
        }
        self.events.extend(said);
    }

    /// Keeps track of the response in progress.
    fn follow(&mut self, event: &Value) {
        let response = &event["response"];
        match event["type"].as_str() {
            Some("response.created") => self.active = Some(response.clone()),
            Some(kind) if LAST.contains(&kind) => {
                (self.active, self.in_flight) = (None, None);
                self.unstored = Some(response.clone()).filter(|_| !self.stores);
            }
            _ => {}
        }
    }

    /// Ends the response in progress, unless an error event has done so.
    fn failed(&mut self, refusal: &Refusal) -> Option<Outgoing> {
        let mut response = self.active.take()?;
        response["status"] = "failed".into();
        response["error"] = json!({ "code": "server_error", "message": refusal.message });
        Some(Outgoing::event(
            json!({ "type": "response.failed", "sequence_number": 2, "response": response }),
        ))
    }

    /// Returns the event as a request over HTTP.
    fn request(&self, event: &Value) -> Arrival {
        let mut body = event.clone();
        if let Value::Object(members) = &mut body {
            members.retain(|name, _| !OF_SOCKETS.contains(&name.as_str()));
            members.insert("stream".into(), true.into());
            if event["generate"] == false {
                // A warm-up may come before there is any input.
                members.entry("input").or_insert_with(|| Value::Array(Vec::new()));
            }
        }
        let mut headers: HeaderMap = self.caller.headers.clone();
        headers.remove(FAULT_HEADER);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        let query = self.caller.route.operation.fixed_query.iter();
        let query = query.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&");
        Arrival {
            method: Method::POST,
            path: self.caller.path.clone(),
            target: Target::of(&self.caller.path, self.caller.shared.running.bare_paths),
            query: (!query.is_empty()).then_some(query),
            headers,
            azure_key: false,
            authority: None,
            peer: (self.caller.address(), 0).into(),
            http2: false,
            body: Bytes::from(body.to_string()),
            json: Ok(body),
            form: None,
        }
    }

    fn answer(&self, arrival: &Arrival, warms_up: bool) -> Result<HttpReply, Refusal> {
        let admitted = self.caller.admit()?;
        let asked = AdmittedRequest {
            shared: &self.caller.shared,
            arrival,
            admitted: &admitted,
            route: &self.caller.route,
            ids: &[],
            whole_only: false,
            warms_up,
        };
        let Some(kept) = self.unstored.as_ref().filter(|kept| {
            arrival.json.as_ref().is_ok_and(|body| body["previous_response_id"] == kept["id"])
        }) else {
            return replies::answer(&asked);
        };
        // It exists for this one request.
        let store = &self.caller.shared.store;
        let at = format!("{}/{}/responses", admitted.organization, admitted.project);
        let id = kept["id"].as_str().unwrap_or("");
        store.put(&at, id, Entry::new(kept.clone()));
        let reply = replies::answer(&asked);
        store.remove(&at, id);
        reply
    }
}

impl Talk for ResponsesTalk {
    fn received(&mut self, event: &Value) {
        if let Err(refusal) = self.take(event) {
            let error = self.error(&refusal, Some(event));
            self.say(error);
        }
    }

    fn is_pending(&self) -> bool {
        !self.asides.is_empty() || (!self.stalled && (!self.events.is_empty() || !self.waiting.is_empty()))
    }

    fn next(&mut self) -> Option<Outgoing> {
        if let Some(event) = self.asides.pop_front() {
            return Some(Outgoing::event(event));
        }
        if self.events.is_empty() && self.active.is_none() {
            self.begin();
        }
        let next = self.events.pop_front();
        match &next {
            Some(Outgoing::End(Ending::Stall)) => {
                self.stalled = true;
                return None;
            }
            Some(Outgoing::Event { value, .. }) => self.follow(value),
            Some(Outgoing::Fail(refusal)) => return self.failed(refusal),
            // A response that breaks off is over.
            None => (self.active, self.in_flight) = (None, None),
            _ => {}
        }
        next
    }

    fn error(&self, refusal: &Refusal, client_event: Option<&Value>) -> Value {
        let mut error =
            json!({ "type": "error", "status": refusal.status.as_u16(), "error": refusal.object() });
        if let Some(stream) = client_event.and_then(|event| event.get("stream_id")) {
            error["stream_id"] = stream.clone();
        }
        error
    }

    fn expired(&self) -> Refusal {
        let message = "Responses websocket connection limit reached (60 minutes). Create a new websocket connection to continue.";
        Refusal::invalid("websocket_connection_limit_reached", "", message.to_owned())
    }
}

/// Returns the events of a reply: those of its stream, or its error.
fn events(reply: HttpReply) -> VecDeque<Outgoing> {
    if !reply.streamed {
        let body: Value = serde_json::from_slice(&reply.joined()).unwrap_or(Value::Null);
        let error = body.get("error").cloned().unwrap_or(body);
        let event = json!({ "type": "error", "status": reply.status.as_u16(), "error": error });
        return [Outgoing::event(event)].into();
    }
    let event = |step: Step| match step {
        Step::Send(bytes) => said(&bytes, false),
        Step::Chunk(bytes) => said(&bytes, true),
        Step::Pause(pause) => Some(Outgoing::Pause(pause)),
        Step::End(how) => Some(Outgoing::End(how)),
    };
    reply.steps.into_iter().filter_map(event).collect()
}

/// Returns the data of a server-sent event.
fn said(bytes: &[u8], content: bool) -> Option<Outgoing> {
    let text = std::str::from_utf8(bytes).ok()?;
    let data = text.lines().find_map(|line| line.strip_prefix("data: "))?;
    match serde_json::from_str::<Value>(data) {
        Ok(value) if value.is_object() => {
            let error = value.get("type").is_none().then(|| value.get("error").cloned()).flatten();
            let value = error.map_or(value, |error| json!({ "type": "error", "error": error }));
            Some(Outgoing::Event { value, content })
        }
        _ if data == "[DONE]" => None,
        _ => Some(Outgoing::Text(data.to_owned())),
    }
}

/// Leaves only the first and the last event, with nothing generated.
fn warm_up(events: &mut VecDeque<Outgoing>) {
    const KEPT: &[&str] = &["response.created", "response.in_progress", "response.completed", "error"];
    events.retain(|outgoing| match outgoing {
        Outgoing::Event { value, .. } => value["type"].as_str().is_some_and(|kind| KEPT.contains(&kind)),
        _ => true,
    });
    let mut number = 0;
    for outgoing in events {
        let Outgoing::Event { value, .. } = outgoing else { continue };
        value["sequence_number"] = number.into();
        number += 1;
        if value["type"] == "response.completed" {
            value["response"]["output"] = json!([]);
            let input = value["response"]["usage"]["input_tokens"].as_u64().unwrap_or(0);
            value["response"]["usage"]["output_tokens"] = 0.into();
            value["response"]["usage"]["total_tokens"] = input.into();
        }
    }
}
