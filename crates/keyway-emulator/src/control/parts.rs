//! Journal, faults and throttle through the control API.

use std::time::Duration;

use serde_json::{Value, json};

use super::{ControlResult, Request, bad, created, ok, wrong_method};
use crate::fault::Fault;
use crate::near;

/// `/_keyway/journal`
pub(super) fn journal(request: &Request<'_>) -> ControlResult {
    let journal = &request.shared.journal;
    match request.method() {
        "GET" => {
            let entries: Vec<Value> = journal.entries().iter().map(|entry| entry.to_json()).collect();
            ok(&json!({ "entries": entries }))
        }
        "DELETE" => {
            journal.clear();
            ok(&json!({ "entries": [] }))
        }
        _ => wrong_method(request),
    }
}

/// `/_keyway/faults`
pub(super) fn faults(request: &Request<'_>) -> ControlResult {
    let faults = &request.shared.faults;
    let show = || {
        let waiting =
            faults.waiting().into_iter().map(|(fault, left)| json!({ "fault": fault, "left": left }));
        json!({ "faults": waiting.collect::<Vec<_>>() })
    };
    match request.method() {
        "GET" => ok(&show()),
        "POST" => {
            let members = request.members()?;
            let text = members
                .get("fault")
                .and_then(Value::as_str)
                .ok_or_else(|| bad("fault", "`fault` must be a string."))?;
            let fault = Fault::parse(text).map_err(|error| bad("fault", error.text()))?;
            faults.push(fault);
            created(&show())
        }
        "DELETE" => {
            faults.clear();
            ok(&show())
        }
        _ => wrong_method(request),
    }
}

/// `/_keyway/throttle`
pub(super) fn throttle(request: &Request<'_>) -> ControlResult {
    let throttle = &request.shared.throttle;
    match request.method() {
        "GET" => {}
        "DELETE" => throttle.reset(),
        "PATCH" => {
            let mut rule = throttle.rule();
            for (name, value) in request.members()? {
                let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
                match (name.as_str(), number) {
                    ("limit", _) if value.is_null() => rule.limit = None,
                    ("limit", Some(number)) => rule.limit = Some(number),
                    ("window_seconds", Some(number)) => rule.window = Duration::from_secs(number.into()),
                    ("limit" | "window_seconds", None) => {
                        return Err(bad(&name, format!("`{name}` must be an integer of 0 or more.")));
                    }
                    _ => {
                        return Err(bad(
                            &name,
                            format!("`{name}` {}.", near::unknown(&name, "limit or window_seconds")),
                        ));
                    }
                }
            }
            throttle.set_rule(rule);
        }
        _ => return wrong_method(request),
    }
    let rule = throttle.rule();
    let failures = throttle.failures(request.shared.clock.now());
    let addresses =
        failures.iter().map(|(address, count)| json!({ "address": address.to_string(), "failures": count }));
    ok(&json!({
        "limit": rule.limit,
        "window_seconds": rule.window.as_secs(),
        "addresses": addresses.collect::<Vec<_>>(),
    }))
}
