//! Keys of sockets: ephemeral ones stand for the key that created them, and a browser's
//! subprotocols for its headers.

use std::time::{Duration, UNIX_EPOCH};

use http::HeaderMap;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue, SEC_WEBSOCKET_PROTOCOL};
use serde_json::Value;

use crate::gate::{masked, presented};
use crate::refusal::{Refusal, own};
use crate::replies::CLIENT_SECRETS;
use crate::shared::Shared;

/// A request as the owner of its key would send it.
pub(crate) struct Owned {
    pub(crate) headers: HeaderMap,
    /// The session that an ephemeral key was created for.
    pub(crate) session: Option<Value>,
}

/// Replaces an ephemeral key, which is good for realtime operations only.
pub(crate) fn owned(shared: &Shared, headers: &HeaderMap, operation: &str) -> Result<Owned, Refusal> {
    let mut owned = Owned { headers: headers.clone(), session: None };
    for (name, value) in named(headers) {
        owned.headers.entry(name).or_insert(value);
    }
    let key = presented(headers).filter(|_| operation.starts_with("realtime."));
    let Some(key) = key else { return Ok(owned) };
    let Some(kept) = shared.store.get(CLIENT_SECRETS, key.expose()) else { return Ok(owned) };
    let end = UNIX_EPOCH + Duration::from_secs(kept.value["expires_at"].as_u64().unwrap_or(0));
    if end <= shared.clock.now() {
        return Err(Refusal::of(&own::EXPIRED, &[("key", &masked(&key))]));
    }
    let owner = kept.value["key"].as_str().and_then(|id| shared.ring.by_id(id));
    let owner = owner.filter(|slot| !slot.secret().is_empty());
    let line = owner.and_then(|slot| HeaderValue::try_from(format!("Bearer {}", slot.secret())).ok());
    // The key that created it was removed, or its text was not kept.
    let Some(line) = line else { return Ok(owned) };
    owned.headers.insert(AUTHORIZATION, line);
    for (name, member) in [("openai-organization", "organization"), ("openai-project", "project")] {
        let known = kept.value[member].as_str().and_then(|text| HeaderValue::try_from(text).ok());
        if let Some(value) = known {
            owned.headers.entry(HeaderName::from_static(name)).or_insert(value);
        }
    }
    owned.session = Some(kept.value["session"].clone());
    Ok(owned)
}

/// Returns the organization and project that subprotocols name.
fn named(headers: &HeaderMap) -> Vec<(HeaderName, HeaderValue)> {
    let lines = headers.get_all(SEC_WEBSOCKET_PROTOCOL).iter().filter_map(|line| line.to_str().ok());
    let offered = lines.flat_map(|line| line.split(',')).map(str::trim);
    let header = |one: &str| {
        let (name, value) = one.split_once('.')?;
        let name = match name {
            "openai-organization" => HeaderName::from_static("openai-organization"),
            "openai-project" => HeaderName::from_static("openai-project"),
            _ => return None,
        };
        Some((name, HeaderValue::try_from(value).ok()?))
    };
    offered.filter_map(header).collect()
}
