//! `live`: sessions that wait to be accepted, run and end. Their media and events are not emulated.

use serde_json::{Value, json};

use super::{ReplyResult, Work, media, resource, sample_bytes};
use crate::refusal::{Refusal, own};
use crate::reply::HttpReply;
use crate::store::Entry;

/// Answers an operation of the family.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    match work.operation.id {
        "live.create" => Ok(begin(work, work.body("session"))),
        "live.sessions.fork" => {
            let mut session = resource::retrieved(work, false)?.value["session"].take();
            merge(&mut session, work.body("session"));
            Ok(begin(work, &session))
        }
        "live.sessions.accept" => step(work, "accept", &["waiting"], "accepted", work.body("session")),
        "live.sessions.reject" => step(work, "reject", &["waiting"], "rejected", &Value::Null),
        "live.sessions.refer" => step(work, "refer", &["waiting", "accepted"], "referred", &Value::Null),
        "live.sessions.hangup" => step(work, "hang up", &["waiting", "accepted"], "ended", &Value::Null),
        "live.sessions.download_recording" => recording(work),
        _ => resource::answer(work),
    }
}

/// Starts a session, and answers the offer of its transport.
fn begin(work: &Work<'_>, session: &Value) -> HttpReply {
    let id = work.new_id("live_");
    let kept = json!({ "id": id, "status": "waiting", "session": session });
    work.shared.store.put(&work.collection("/live/sessions"), &id, Entry::new(kept));
    let known = json!({
        "session": { "id": id },
        "transport": { "type": "webrtc", "sdp": sample_bytes::SDP },
    });
    work.free_json(&work.new_reply(&known))
}

/// Changes the settings of a session.
fn merge(session: &mut Value, changes: &Value) {
    if let (Value::Object(own), Value::Object(changes)) = (session, changes) {
        own.extend(changes.clone());
    }
}

/// Moves a session from one of the states `from` to the state `to`.
fn step(work: &Work<'_>, action: &str, from: &[&str], to: &str, session: &Value) -> ReplyResult {
    let entry = resource::retrieved(work, false)?;
    let status = entry.value["status"].as_str().unwrap_or("");
    if !from.contains(&status) {
        let facts = [("action", action), ("kind", "live session"), ("status", status)];
        return Err(Refusal::of(&own::WRONG_STATE, &facts));
    }
    let (collection, id) = resource::place(work);
    work.shared.store.change(&collection, &id, |entry| {
        entry.change(&json!({ "status": to }));
        merge(&mut entry.value["session"], session);
    });
    Ok(work.free(sample_bytes::nothing()))
}

/// Returns the recording of a session that is stored: silence.
fn recording(work: &Work<'_>) -> ReplyResult {
    let entry = resource::retrieved(work, false)?;
    if entry.value["session"]["store"] != true {
        return Err(work.not_found("recording of a live session", work.id("session_id")));
    }
    let (sound, content_type) = media::speech("wav");
    Ok(work.free(sample_bytes::file(sound, content_type)))
}
