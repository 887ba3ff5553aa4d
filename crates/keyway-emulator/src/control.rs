//! The control API, under `/_keyway/`: JSON over HTTP, for tests in any language. The crate's front
//! page lists it.
//!
//! Its errors have the body `{"error":{"message","type":"control_error","param","code"}}`. It
//! rejects requests from web pages: see `guard.rs`.

mod clock;
mod guard;
mod keys;
mod parts;
mod replies;
mod state;

use http::{Method, StatusCode};
use serde_json::{Map, Value, json};

use crate::aside::MOMENT;
use crate::refusal::Refusal;
use crate::reply::HttpReply;
use crate::request::Arrival;
use crate::shared::Shared;

const PREFIX: &str = "/_keyway";

/// What is below the prefix.
const PARTS: [&str; 9] =
    ["health", "clock", "keys", "journal", "faults", "replies", "throttle", "state", "reset"];

/// The page that describes all of it.
const PAGE: &str = "https://github.com/keyway-rs/keyway/blob/main/docs/emulator.md#the-control-api";

/// Returns whether a path belongs to the control API.
pub(crate) fn is_control(path: &str) -> bool {
    path.strip_prefix(PREFIX).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Answers a request of the control API.
pub(crate) fn answer(shared: &Shared, arrival: &Arrival) -> HttpReply {
    dispatch(&Request { shared, arrival }).unwrap_or_else(|refusal| HttpReply::refusal(&refusal))
}

/// Returns whether the answer may take a while: the journal may hold thousands of requests.
pub(crate) fn is_long(arrival: &Arrival) -> bool {
    arrival.body.len() > MOMENT || arrival.path.starts_with("/_keyway/journal")
}

/// A request of the control API.
struct Request<'a> {
    shared: &'a Shared,
    arrival: &'a Arrival,
}

type ControlResult = Result<HttpReply, Refusal>;

fn dispatch(request: &Request<'_>) -> ControlResult {
    guard::check(&request.shared.control_hosts, request.arrival)?;
    let path = request.arrival.path.strip_prefix(PREFIX).unwrap_or("").trim_matches('/');
    let segments: Vec<&str> = path.split('/').collect();
    let method = &request.arrival.method;
    match segments[..] {
        [""] if method == Method::GET => ok(&contents()),
        ["health"] if method == Method::GET => {
            ok(&json!({ "status": "ok", "version": env!("CARGO_PKG_VERSION") }))
        }
        ["keys"] => keys::all(request),
        ["keys", id] => keys::one(request, id),
        ["clock"] => clock::clock(request),
        ["journal"] => parts::journal(request),
        ["faults"] => parts::faults(request),
        ["replies"] => replies::all(request),
        ["replies", id] => replies::one(request, id),
        ["reset"] => state::reset(request),
        ["state"] => state::show(request),
        ["throttle"] => parts::throttle(request),
        ["" | "health"] => wrong_method(request),
        _ => {
            let text = format!("There is no {PREFIX}/{path}. The control API has {}.", PARTS.join(", "));
            Err(refuse(StatusCode::NOT_FOUND, "", text))
        }
    }
}

/// What the control API has, for who opens its address.
fn contents() -> Value {
    json!({
        "version": env!("CARGO_PKG_VERSION"),
        "paths": PARTS.map(|part| format!("{PREFIX}/{part}")),
        "documentation": PAGE,
    })
}

fn ok(value: &Value) -> ControlResult {
    Ok(HttpReply::json(StatusCode::OK, value))
}

fn created(value: &Value) -> ControlResult {
    Ok(HttpReply::json(StatusCode::CREATED, value))
}

fn wrong_method(request: &Request<'_>) -> ControlResult {
    let text = format!("{} is not allowed on {}.", request.arrival.method, request.arrival.path);
    Err(refuse(StatusCode::METHOD_NOT_ALLOWED, "", text))
}

fn refuse(status: StatusCode, param: &str, message: impl Into<String>) -> Refusal {
    let mut refusal = Refusal::invalid("", param.to_owned(), message.into());
    refusal.status = status;
    refusal.kind = Some("control_error".into());
    refusal
}

fn bad(param: &str, message: impl Into<String>) -> Refusal {
    refuse(StatusCode::BAD_REQUEST, param, message)
}

impl<'a> Request<'a> {
    /// Returns the body as an object; an empty body is an empty object.
    fn members(&self) -> Result<Map<String, Value>, Refusal> {
        if self.arrival.body.is_empty() {
            return Ok(Map::new());
        }
        match &self.arrival.json {
            Ok(Value::Object(members)) => Ok(members.clone()),
            Ok(_) => Err(bad("", "The body must be a JSON object.")),
            Err(reason) => Err(bad("", format!("The body is not JSON: {reason}."))),
        }
    }

    fn method(&self) -> &'a str {
        self.arrival.method.as_str()
    }
}
