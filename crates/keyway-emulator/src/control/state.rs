//! The whole state through the control API: a summary, and its reset.

use serde_json::{Value, json};

use super::{ControlResult, Request, bad, ok, wrong_method};
use crate::near;
use crate::reset::Part;

/// `/_keyway/state`
pub(super) fn show(request: &Request<'_>) -> ControlResult {
    if request.method() != "GET" {
        return wrong_method(request);
    }
    ok(&summary(request))
}

/// `/_keyway/reset`
pub(super) fn reset(request: &Request<'_>) -> ControlResult {
    if request.method() != "POST" {
        return wrong_method(request);
    }
    let names = || Part::ALL.iter().map(|part| part.name()).collect::<Vec<_>>().join(", ");
    let mut parts = Part::ALL.to_vec();
    for (name, value) in request.members()? {
        if name != "only" {
            return Err(bad(&name, format!("`{name}` {}.", near::unknown(&name, "only"))));
        }
        let part = |item: &Value| item.as_str().and_then(Part::from_name);
        let chosen = value.as_array().and_then(|items| items.iter().map(part).collect::<Option<Vec<_>>>());
        parts = chosen.ok_or_else(|| bad("only", format!("`only` must be a list of {}.", names())))?;
    }
    parts.iter().for_each(|part| part.reset(request.shared));
    let done: Vec<&str> = parts.iter().map(|part| part.name()).collect();
    ok(&json!({ "reset": done, "state": summary(request) }))
}

fn summary(request: &Request<'_>) -> Value {
    let shared = request.shared;
    let scripts = shared.scripts.to_json();
    json!({
        "keys": shared.ring.all().len(),
        "objects": shared.store.counts(),
        "journal": shared.journal.len(),
        "faults": shared.faults.waiting().len(),
        "replies": { "waiting": scripts["waiting"], "scripts": scripts["scripts"].as_array().map_or(0, Vec::len) },
        "unused_scripts": shared.scripts.unused(),
        "any_key": shared.any_key,
        "now": shared.clock.unix_seconds(),
    })
}
