use serde_json::{Value, json};

use super::bench::{Bench, smallest};

const NONE: Value = Value::Null;

fn session(bench: &Bench, store: bool) -> String {
    let mut body = smallest("live.create");
    body["session"]["store"] = store.into();
    let made = bench.get("live.create", &[], "", &body).json();
    assert_eq!(made["transport"]["type"], "webrtc");
    made["session"]["id"].as_str().unwrap().to_owned()
}

fn act(bench: &Bench, action: &str, id: &str) -> Result<(), u16> {
    let operation = format!("live.sessions.{action}");
    let body = smallest(&operation);
    bench.ask(&operation, &[id], "", &body).map(drop).map_err(|refusal| refusal.status.as_u16())
}

#[test]
fn a_session_is_accepted_and_ends() {
    let bench = Bench::new();
    let id = session(&bench, false);
    assert_eq!(act(&bench, "accept", &id), Ok(()));
    assert_eq!(act(&bench, "accept", &id), Err(400), "accepted already");
    assert_eq!(act(&bench, "reject", &id), Err(400));
    assert_eq!(act(&bench, "hangup", &id), Ok(()));
    for action in ["hangup", "refer", "accept"] {
        assert_eq!(act(&bench, action, &id), Err(400), "{action} after the end");
    }
    let other = session(&bench, false);
    assert_eq!((act(&bench, "reject", &other), act(&bench, "hangup", &other)), (Ok(()), Err(400)));
    let third = session(&bench, false);
    assert_eq!((act(&bench, "refer", &third), act(&bench, "hangup", &third)), (Ok(()), Err(400)));
}

#[test]
fn a_fork_is_a_session_of_its_own() {
    let bench = Bench::new();
    let id = session(&bench, true);
    let forked = bench.get("live.sessions.fork", &[&id], "", &smallest("live.sessions.fork")).json();
    let forked = forked["session"]["id"].as_str().unwrap();
    assert_ne!(forked, id);
    assert_eq!(act(&bench, "hangup", &id), Ok(()));
    assert_eq!(act(&bench, "accept", forked), Ok(()));
    let recording = bench.get("live.sessions.download_recording", &[forked], "", &NONE);
    assert!(recording.body.starts_with(b"RIFF"), "it is stored as the first one is");
    let unstored = session(&bench, false);
    assert_eq!(bench.refused("live.sessions.download_recording", &[&unstored], "", &NONE).0, 404);
}

#[test]
fn an_unknown_session_is_not_found() {
    let bench = Bench::new();
    for action in ["accept", "download_recording", "fork", "hangup", "refer", "reject"] {
        assert_eq!(act(&bench, action, "live_1"), Err(404), "{action}");
    }
    let body = json!({ "session": { "model": "gpt-live-1", "type": "live" } });
    assert_eq!(bench.refused("live.sessions.accept", &["live_1"], "", &body).0, 404);
}
