//! The fields of a key in keys files and in the control API: one list of names for both.

use std::net::IpAddr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value, json};

use super::{KeyOrigin, KeyState, Slot, Standing};
use crate::near;
use crate::time_text::parse_moment;

/// The names of all fields that [`set_member`] accepts.
const MEMBERS: &str = "name, state, expires_at, organization, project, addresses, scopes, models, requests_per_minute, \
     tokens_per_minute, concurrent_requests, revoke_after_requests, revoke_after_chunks or admin";

/// Sets one field of a key; `null` removes a restriction. The error is a clause such as
/// `must be a string`.
pub(crate) fn set_member(state: &mut KeyState, name: &str, value: &Value) -> Result<(), String> {
    match name {
        "name" => state.name = optional(value, text)?,
        "state" => state.standing = standing(value)?,
        "expires_at" => state.expires_at = optional(value, moment)?,
        "organization" => state.organization = optional(value, text)?,
        "project" => state.project = optional(value, text)?,
        "addresses" => {
            state.addresses = optional(value, |list| texts(list)?.iter().map(|a| address(a)).collect())?
        }
        "scopes" => state.scopes = optional(value, texts)?,
        "models" => state.models = optional(value, texts)?,
        "requests_per_minute" => state.requests_per_minute = optional(value, limit)?,
        "tokens_per_minute" => state.tokens_per_minute = optional(value, limit)?,
        "concurrent_requests" => state.concurrent_requests = optional(value, limit)?,
        "revoke_after_requests" => state.revoke_after_requests = optional(value, count)?,
        "revoke_after_chunks" => state.revoke_after_chunks = optional(value, count)?,
        "admin" => state.admin = value.as_bool().ok_or("must be true or false")?,
        _ => return Err(near::unknown(name, MEMBERS)),
    }
    Ok(())
}

fn optional<T>(value: &Value, read: impl Fn(&Value) -> Result<T, String>) -> Result<Option<T>, String> {
    if value.is_null() { Ok(None) } else { read(value).map(Some) }
}

fn standing(value: &Value) -> Result<Standing, String> {
    value.as_str().and_then(Standing::from_name).ok_or_else(|| {
        let names: Vec<&str> = Standing::all().map(|(name, _)| name).collect();
        let hint = near::hint(value.as_str().unwrap_or(""), names.iter().copied());
        format!("must be one of {}{hint}", names.join(", "))
    })
}

fn text(value: &Value) -> Result<String, String> {
    value.as_str().filter(|text| !text.is_empty()).map(str::to_owned).ok_or_else(|| "must be a string".into())
}

fn texts(value: &Value) -> Result<Vec<String>, String> {
    let items = value.as_array().ok_or("must be a list of strings")?;
    items.iter().map(|item| text(item).map_err(|_| "must be a list of strings".into())).collect()
}

fn address(text: &str) -> Result<IpAddr, String> {
    text.parse().map_err(|_| "must be a list of IP addresses".into())
}

fn count(value: &Value) -> Result<u64, String> {
    value.as_u64().ok_or_else(|| "must be an integer of 0 or more".into())
}

fn limit(value: &Value) -> Result<u32, String> {
    count(value)?.try_into().map_err(|_| format!("must be at most {}", u32::MAX))
}

fn moment(value: &Value) -> Result<SystemTime, String> {
    let seconds = value.as_u64().and_then(|seconds| UNIX_EPOCH.checked_add(Duration::from_secs(seconds)));
    seconds
        .or_else(|| value.as_str().and_then(parse_moment))
        .ok_or_else(|| "must be a time such as 2030-01-31T12:00:00Z, or seconds since 1970".into())
}

/// Returns a key as the control API shows it: everything except the secret.
pub(crate) fn describe(slot: &Slot) -> Value {
    let mut members = Map::new();
    members.insert("id".into(), slot.id.as_str().into());
    members.insert("fingerprint".into(), slot.fingerprint().into());
    members.insert("class".into(), slot.text.class.into());
    members.insert("any_key".into(), (slot.origin == KeyOrigin::AnyKey).into());
    members.append(&mut describe_fields(&slot.state()));
    Value::Object(members)
}

/// Returns the current values of the fields that [`set_member`] accepts.
fn describe_fields(state: &KeyState) -> Map<String, Value> {
    let seconds = state.expires_at.and_then(|at| at.duration_since(UNIX_EPOCH).ok()).map(|d| d.as_secs());
    let addresses =
        state.addresses.as_ref().map(|list| list.iter().map(ToString::to_string).collect::<Vec<_>>());
    let fields = json!({
        "name": state.name,
        "state": state.standing.name(),
        "expires_at": seconds,
        "organization": state.organization,
        "project": state.project,
        "addresses": addresses,
        "scopes": state.scopes,
        "models": state.models,
        "requests_per_minute": state.requests_per_minute,
        "tokens_per_minute": state.tokens_per_minute,
        "concurrent_requests": state.concurrent_requests,
        "revoke_after_requests": state.revoke_after_requests,
        "revoke_after_chunks": state.revoke_after_chunks,
        "admin": state.admin,
    });
    match fields {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}
