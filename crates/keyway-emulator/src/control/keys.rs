//! Keys through the control API.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::{ControlResult, Request, bad, created, ok, refuse, wrong_method};
use crate::keys::{KeyState, Slot, check_secret, describe, fresh_secret, set_member};
use crate::refusal::Refusal;

/// `/_keyway/keys`
pub(super) fn all(request: &Request<'_>) -> ControlResult {
    match request.method() {
        "GET" => {
            let keys: Vec<Value> = request.shared.ring.all().iter().map(|slot| describe(slot)).collect();
            ok(&json!({ "keys": keys }))
        }
        "POST" => create(request),
        _ => wrong_method(request),
    }
}

fn create(request: &Request<'_>) -> ControlResult {
    let mut members = request.members()?;
    let secret = match members.remove("secret") {
        None | Some(Value::Null) => None,
        Some(Value::String(secret)) => {
            check_secret(&secret).map_err(|what| bad("secret", format!("`secret` {what}.")))?;
            Some(secret)
        }
        Some(_) => return Err(bad("secret", "`secret` must be a string.")),
    };
    let mut state = KeyState::default();
    apply(&mut state, &members)?;
    let secret = secret.unwrap_or_else(|| fresh_secret(state.admin));
    let slot =
        request.shared.ring.insert(secret, state).ok_or_else(|| {
            refuse(StatusCode::CONFLICT, "secret", "A key with that secret already exists.")
        })?;
    let mut shown = describe(&slot);
    shown["secret"] = slot.secret.expose().into();
    created(&shown)
}

/// `/_keyway/keys/{id}`
pub(super) fn one(request: &Request<'_>, id: &str) -> ControlResult {
    let slot = request
        .shared
        .ring
        .by_id(id)
        .ok_or_else(|| refuse(StatusCode::NOT_FOUND, "id", "No key has that ID."))?;
    match request.method() {
        "GET" => ok(&describe(&slot)),
        "PATCH" => change(request, &slot),
        "DELETE" => {
            request.shared.ring.remove(&slot);
            ok(&json!({ "id": id, "deleted": true }))
        }
        _ => wrong_method(request),
    }
}

fn change(request: &Request<'_>, slot: &Slot) -> ControlResult {
    let mut state = slot.state();
    apply(&mut state, &request.members()?)?;
    slot.update(|current| *current = state);
    ok(&describe(slot))
}

fn apply(state: &mut KeyState, members: &Map<String, Value>) -> Result<(), Refusal> {
    members.iter().try_for_each(|(name, value)| {
        set_member(state, name, value).map_err(|what| bad(name, format!("`{name}` {what}.")))
    })
}
