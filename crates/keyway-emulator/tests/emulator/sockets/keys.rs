//! Keys at the handshake and while a socket is open.

use std::time::{Duration, UNIX_EPOCH};

use keyway_emulator::{Clock, Emulator, SocketEvent};
use serde_json::{Value, json};

use super::{connect, connect_with, deltas, text_session, try_connect};
use crate::client::{control, request};

const REALTIME: &str = "/v1/realtime?model=gpt-realtime";

#[tokio::test]
async fn the_gate_answers_before_the_upgrade() {
    let emulator = Emulator::start().await.unwrap();
    let states = [
        "revoked",
        "deleted",
        "expired",
        "account_deactivated",
        "region_blocked",
        "quota_exhausted",
        "billing_inactive",
    ];
    let expected = [
        (401, json!("invalid_api_key")),
        (401, json!("invalid_api_key")),
        (401, json!("expired_api_key")),
        (401, json!("account_deactivated")),
        (403, json!("unsupported_country_region_territory")),
        (429, json!("insufficient_quota")),
        (429, json!("billing_not_active")),
    ];
    for path in [
        REALTIME,
        "/v1/responses",
        "/v1/live/sessions",
        "/v1/realtime/translations?model=gpt-realtime-translate",
    ] {
        for (state, (status, code)) in states.iter().zip(&expected) {
            let created = control(&emulator, "POST", "keys", json!({ "state": state })).await.json();
            let line = format!("Bearer {}", created["secret"].as_str().unwrap());
            let (found, body) =
                try_connect(&emulator, path, &[("authorization", &line)]).await.err().unwrap();
            assert_eq!((found.as_u16(), &body["error"]["code"]), (*status, code), "{path} {state}");
        }
        emulator.reset_throttle();
    }
    let (status, body) = try_connect(&emulator, REALTIME, &[]).await.err().unwrap();
    assert_eq!((status.as_u16(), &body["error"]["type"]), (401, &json!("invalid_request_error")));
}

#[tokio::test]
async fn a_restricted_key_needs_the_scope() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().scopes(["api.responses.write"]).create();
    connect_with(&emulator, "/v1/responses", key.secret()).await;
    let line = format!("Bearer {}", key.secret());
    let (status, body) = try_connect(&emulator, REALTIME, &[("authorization", &line)]).await.err().unwrap();
    assert_eq!(status.as_u16(), 401);
    assert!(body["error"]["message"].as_str().unwrap().contains("model.request"), "{body}");
}

#[tokio::test]
async fn a_browser_sends_its_key_as_a_subprotocol() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let offered = format!("realtime, openai-insecure-api-key.{}, openai-beta.realtime-v1", key.secret());
    let headers = [("sec-websocket-protocol", &*offered), ("openai-beta", "realtime=v1")];
    let mut socket = try_connect(&emulator, REALTIME, &headers).await.ok().unwrap();
    assert_eq!(socket.protocol.as_deref(), Some("realtime"));
    socket.expect("session.created").await;
    let text = format!("{:?}", emulator.journal());
    assert!(!text.contains(key.secret()), "{text}");
    assert_eq!(emulator.journal()[0].key.as_ref().unwrap().id.as_deref(), Some(key.id()));
}

async fn client_secret(emulator: &Emulator, secret: &str, body: Value) -> Value {
    request(emulator, "POST", "/v1/realtime/client_secrets").key(secret).json(&body).send().await.json()
}

#[tokio::test]
async fn an_ephemeral_key_opens_the_session_that_it_was_made_for() {
    let clock = Clock::manual(UNIX_EPOCH + Duration::from_secs(1_800_000_000));
    let emulator = Emulator::builder().clock(clock.clone()).start().await.unwrap();
    let key = emulator.key().create();
    let session =
        json!({ "type": "realtime", "model": "gpt-realtime-mini", "instructions": "Speak softly." });
    let body = json!({ "session": session, "expires_after": { "anchor": "created_at", "seconds": 60 } });
    let made = client_secret(&emulator, key.secret(), body).await;
    let value = made["value"].as_str().unwrap();
    assert!(value.starts_with("ek_emul_"), "{made}");
    assert_eq!(
        (&made["expires_at"], &made["session"]["model"]),
        (&json!(1_800_000_060), &json!("gpt-realtime-mini"))
    );
    let offered = format!("realtime, openai-insecure-api-key.{value}");
    let mut socket =
        try_connect(&emulator, "/v1/realtime", &[("sec-websocket-protocol", &offered)]).await.ok().unwrap();
    let created = socket.expect("session.created").await["session"].take();
    assert_eq!(
        (&created["model"], &created["instructions"]),
        (&json!("gpt-realtime-mini"), &json!("Speak softly."))
    );
    assert!(!format!("{:?}", emulator.journal()).contains(value));

    clock.advance(Duration::from_secs(60));
    let line = format!("Bearer {value}");
    let (status, body) = try_connect(&emulator, REALTIME, &[("authorization", &line)]).await.err().unwrap();
    assert_eq!((status.as_u16(), &body["error"]["code"]), (401, &json!("expired_api_key")));
    // Its session continues, until the key behind it ends.
    socket.says("Still here").await;
    key.revoke();
    assert_eq!(socket.expect("error").await["error"]["code"], "invalid_api_key");
    let other = client_secret(&emulator, emulator.key().create().secret(), json!({})).await;
    emulator.keys().iter().for_each(|key| key.revoke());
    let line = format!("Bearer {}", other["value"].as_str().unwrap());
    let (status, _) = try_connect(&emulator, REALTIME, &[("authorization", &line)]).await.err().unwrap();
    assert_eq!(status.as_u16(), 401);
}

#[tokio::test]
async fn a_revoked_key_ends_an_idle_socket() {
    let emulator = Emulator::start().await.unwrap();
    for path in [REALTIME, "/v1/responses"] {
        let key = emulator.key().create();
        let mut socket = connect_with(&emulator, path, key.secret()).await;
        if path == REALTIME {
            socket.expect("session.created").await;
        }
        let change =
            control(&emulator, "PATCH", &format!("keys/{}", key.id()), json!({ "state": "revoked" })).await;
        assert_eq!(change.status, 200);
        let error = socket.expect("error").await["error"].take();
        assert_eq!(error["code"], "invalid_api_key");
        assert!(error["message"].as_str().unwrap().contains("revoked"), "{error}");
        assert_eq!(socket.closed().await, (3000, "invalid_request_error.invalid_api_key".to_owned()));
    }
}

#[tokio::test]
async fn a_key_is_revoked_after_chunks_in_the_middle_of_a_response() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().revoke_after_chunks(2).create();
    let mut socket = connect_with(&emulator, REALTIME, key.secret()).await;
    socket.text_only().await;
    socket.says("One two three").await;
    socket.send(json!({ "type": "response.create" })).await;
    let events = socket.until("error").await;
    assert_eq!(deltas(&events, "response.output_text.delta"), "You said:");
    assert_eq!(socket.closed().await.0, 3000);
}

#[tokio::test]
async fn each_response_counts_as_a_request() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().revoke_after_requests(2).create();
    let mut socket = connect_with(&emulator, REALTIME, key.secret()).await;
    socket.text_only().await;
    socket.send(json!({ "type": "response.create" })).await;
    socket.until("response.done").await;
    socket.send(json!({ "type": "response.create" })).await;
    assert_eq!(socket.expect("error").await["error"]["code"], "invalid_api_key");
}

#[tokio::test]
async fn quota_and_rate_limits_fail_a_response_and_the_session_continues() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let mut socket = connect_with(&emulator, REALTIME, key.secret()).await;
    socket.text_only().await;
    for (change, code) in [
        (json!({ "state": "quota_exhausted" }), "insufficient_quota"),
        (json!({ "state": "valid", "requests_per_minute": 0 }), "rate_limit_exceeded"),
    ] {
        control(&emulator, "PATCH", &format!("keys/{}", key.id()), change).await;
        socket.send(json!({ "type": "response.create" })).await;
        let done = socket.until("response.done").await.pop().unwrap();
        assert_eq!(done["response"]["status"], "failed");
        assert_eq!(done["response"]["status_details"]["error"]["code"], code, "{done}");
    }
    control(&emulator, "PATCH", &format!("keys/{}", key.id()), json!({ "requests_per_minute": null })).await;
    socket.send(json!({ "type": "response.create" })).await;
    assert_eq!(socket.until("response.done").await.pop().unwrap()["response"]["status"], "completed");
}

#[tokio::test]
async fn a_session_ends_after_an_hour_and_a_key_at_its_expiry() {
    let start = UNIX_EPOCH + Duration::from_secs(1_800_000_000);
    let clock = Clock::manual(start);
    let emulator = Emulator::builder().clock(clock.clone()).start().await.unwrap();
    let mut realtime = text_session(&emulator).await;
    let mut responses = connect(&emulator, "/v1/responses").await;
    let key = emulator.key().expires_at(start + Duration::from_secs(60)).create();
    let mut short = connect_with(&emulator, REALTIME, key.secret()).await;
    short.expect("session.created").await;
    clock.advance(Duration::from_secs(3599));
    assert_eq!(short.expect("error").await["error"]["code"], "expired_api_key");
    assert_eq!(short.closed().await.0, 3000);
    realtime.says("Still there").await;
    clock.advance(Duration::from_secs(1));
    assert_eq!(realtime.expect("error").await["error"]["code"], "session_expired");
    assert_eq!(
        realtime.closed().await,
        (1001, "Your session hit the maximum duration of 60 minutes.".to_owned())
    );
    assert_eq!(responses.expect("error").await["error"]["code"], "websocket_connection_limit_reached");
    assert_eq!(responses.closed().await.0, 1001);
}

#[tokio::test]
async fn the_journal_has_the_events_without_secrets() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let mut socket = connect_with(&emulator, REALTIME, key.secret()).await;
    socket.text_only().await;
    socket.says(&format!("My key is {}", key.secret())).await;
    let audio = "A".repeat(64_000);
    socket.send(json!({ "type": "input_audio_buffer.append", "audio": audio })).await;
    socket.send(json!({ "type": "input_audio_buffer.clear" })).await;
    socket.expect("input_audio_buffer.cleared").await;
    let journal = emulator.journal();
    let text = format!("{journal:?}");
    assert!(!text.contains(key.secret()) && !text.contains(&audio), "{text}");
    assert!(text.contains("[64000 bytes]"));
    assert_eq!((journal[0].status, journal[0].socket), (Some(101), None));
    let (from_client, from_server): (Vec<_>, Vec<_>) =
        journal[1..].iter().partition(|entry| entry.socket == Some(SocketEvent::Client));
    assert!(
        journal[1..].iter().all(|entry| entry.request_id == journal[0].request_id && entry.socket.is_some())
    );
    let kinds = |entries: &[&keyway_emulator::JournalEntry]| -> Vec<String> {
        entries
            .iter()
            .map(|entry| entry.body.as_ref().unwrap()["type"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        kinds(&from_client),
        [
            "session.update",
            "conversation.item.create",
            "input_audio_buffer.append",
            "input_audio_buffer.clear"
        ]
    );
    assert_eq!(
        kinds(&from_server),
        [
            "session.created",
            "session.updated",
            "conversation.item.added",
            "conversation.item.done",
            "input_audio_buffer.cleared"
        ]
    );
    let shown = control(&emulator, "GET", "journal", Value::Null).await.json();
    assert_eq!(
        (&shown["entries"][0]["socket"], &shown["entries"][1]["socket"]),
        (&Value::Null, &json!("server"))
    );
}
