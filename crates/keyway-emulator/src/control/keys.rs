//! Keys through the control API.

use std::sync::Arc;

use http::StatusCode;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use super::{ControlResult, Request, bad, created, ok, refuse, wrong_method};
use crate::keys::{
    KeyOrigin, KeyState, KeyText, LOOKS_REAL, Slot, check_secret, describe, fresh_secret, set_member,
};
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
            if KeyText::looks_real(&secret) && !request.shared.any_key {
                return Err(bad("secret", format!("`secret` {LOOKS_REAL}.")));
            }
            Some(KeyText::new(&secret))
        }
        Some(_) => return Err(bad("secret", "`secret` must be a string.")),
    };
    let mut state = KeyState::default();
    apply(&mut state, &members)?;
    let text = secret.unwrap_or_else(|| KeyText::new(&fresh_secret(state.admin)));
    let taken = || refuse(StatusCode::CONFLICT, "secret", "A key with that secret already exists.");
    let slot = request.shared.ring.insert(text, state, KeyOrigin::Request).ok_or_else(taken)?;
    let mut shown = describe(&slot);
    // A key that looks real is not repeated: nothing of it is kept.
    shown["secret"] = slot.text.secret.as_ref().map(|secret| secret.expose()).into();
    created(&shown)
}

/// `/_keyway/keys/{id}`: a key by its ID, its name, its fingerprint or its text.
pub(super) fn one(request: &Request<'_>, id: &str) -> ControlResult {
    let slot = named(request, id)?;
    match request.method() {
        "GET" => ok(&describe(&slot)),
        "PATCH" => change(request, &slot),
        "DELETE" => {
            request.shared.ring.remove(&slot);
            ok(&json!({ "id": slot.id, "deleted": true }))
        }
        _ => wrong_method(request),
    }
}

/// Returns the key that a segment of the path names.
fn named(request: &Request<'_>, segment: &str) -> Result<Arc<Slot>, Refusal> {
    let text = percent_decode_str(segment).decode_utf8_lossy();
    let mut found = request.shared.ring.named(&text);
    match (found.pop(), found.is_empty()) {
        (Some(slot), true) => Ok(slot),
        (Some(slot), false) => {
            let ids: Vec<&str> =
                found.iter().map(|slot| slot.id.as_str()).chain([slot.id.as_str()]).collect();
            let message = format!("Several keys have that name; use an ID: {}.", ids.join(", "));
            Err(refuse(StatusCode::CONFLICT, "id", message))
        }
        (None, _) => {
            let message = "No key has that ID, name or fingerprint; GET /_keyway/keys lists them.";
            Err(refuse(StatusCode::NOT_FOUND, "id", message))
        }
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
