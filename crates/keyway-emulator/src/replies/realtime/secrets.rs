//! Ephemeral keys: made by a server for one session of its client.

use serde_json::{Value, json};

use super::super::{ReplyResult, Work};
use crate::gate::{DEFAULT_ORGANIZATION, DEFAULT_PROJECT};
use crate::store::Entry;

/// The collection of ephemeral keys, by their value.
pub(crate) const CLIENT_SECRETS: &str = "client_secrets";

/// How long a key is valid unless the request says so, in seconds.
const USUAL_SECONDS: u64 = 600;

/// Creates an ephemeral key that stands for the one of the request.
pub(in crate::replies) fn create(work: &Work<'_>) -> ReplyResult {
    let value = work.new_id("ek_emul_");
    let seconds = work.body("expires_after")["seconds"].as_u64().unwrap_or(USUAL_SECONDS);
    let session = work.body("session");
    let kept = json!({
        "key": work.admitted.slot.id,
        // The defaults need no header.
        "organization": Some(&work.admitted.organization).filter(|name| *name != DEFAULT_ORGANIZATION),
        "project": Some(&work.admitted.project).filter(|name| *name != DEFAULT_PROJECT),
        "expires_at": work.now + seconds,
        "session": if session.is_null() { json!({ "type": "realtime" }) } else { session.clone() },
    });
    let known =
        json!({ "value": value, "expires_at": kept["expires_at"], "session": shown(work, &kept["session"]) });
    work.shared.store.put(CLIENT_SECRETS, &value, Entry::new(kept));
    Ok(work.free_json(&work.new_reply(&known)))
}

/// Returns the session as the reply shows it.
fn shown(work: &Work<'_>, session: &Value) -> Value {
    let mut session = session.clone();
    let kind = session["type"].as_str().unwrap_or("realtime");
    session["object"] =
        if kind == "transcription" { "realtime.transcription_session" } else { "realtime.session" }.into();
    session["id"] = work.new_id("sess_").into();
    if work.operation.id == "realtime.translations.client_secrets.create" {
        session["type"] = "translation".into();
        session["expires_at"] = (work.now + 3600).into();
    }
    session
}
