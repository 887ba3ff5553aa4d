//! The journal: what it contains, and what it never contains.

use keyway_emulator::Emulator;
use serde_json::{Value, json};

use crate::client::{chat, control, models, request};

#[tokio::test]
async fn requests_are_written_down() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let reply = chat(&emulator, key.secret(), json!({})).header("x-stainless-retry-count", "1").send().await;
    models(&emulator, "wrong").send().await;
    let journal = emulator.journal();
    assert_eq!(journal.len(), 2);
    let entry = &journal[0];
    assert_eq!(
        (entry.method.as_str(), entry.path.as_str(), entry.query.as_deref()),
        ("POST", "/v1/chat/completions", None)
    );
    assert_eq!((entry.status, entry.retry_count.as_deref()), (Some(200), Some("1")));
    assert_eq!(Some(entry.request_id.as_str()), reply.header("x-request-id"));
    assert_eq!(entry.body.as_ref().unwrap()["messages"][0]["content"], "Hello");
    assert_eq!(entry.header("Authorization"), Some("Bearer [redacted]"));
    let seen = entry.key.as_ref().unwrap();
    assert_eq!(
        (seen.id.as_deref(), seen.class, &seen.fingerprint),
        (Some(key.id()), "emulator", &key.fingerprint())
    );
    let other = journal[1].key.as_ref().unwrap();
    assert_eq!((journal[1].status, other.id.as_deref(), other.class), (Some(401), None, "unknown"));
    emulator.clear_journal();
    assert!(emulator.journal().is_empty());
}

#[tokio::test]
async fn x2_no_canary_anywhere() {
    let path = std::env::temp_dir().join(format!("keyway-emulator-journal-{}.jsonl", std::process::id()));
    let emulator = Emulator::builder().journal(&path).start().await.unwrap();
    let key = emulator.key().create();
    let canaries =
        [key.secret().to_owned(), format!("sk-proj-{}", "Canary7".repeat(6)), "Canary7short".to_owned()];
    for canary in &canaries {
        let everywhere =
            json!({ "user": canary, "metadata": { "note": format!("my key is {canary}, really") } });
        let post = chat(&emulator, canary, everywhere)
            .header("x-note", canary)
            .header("api-key", canary)
            .header("cookie", &format!("k={canary}"));
        post.send().await;
        request(&emulator, "GET", &format!("/v1/models/{canary}?key={canary}")).key(canary).send().await;
        let broken = request(&emulator, "POST", "/v1/embeddings")
            .key(canary)
            .header("content-type", "application/json");
        broken.body(format!("{{\"input\": \"{canary}\", ")).send().await;
    }
    let over_http = control(&emulator, "GET", "journal", Value::Null).await.text();
    let keys = control(&emulator, "GET", "keys", Value::Null).await.text();
    let debug = format!("{:?} {:?} {:?} {:?}", emulator, emulator.key(), emulator.keys(), emulator.journal());
    assert_eq!(emulator.journal().len(), 9);
    emulator.stop().await;
    let file = std::fs::read_to_string(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(file.lines().count(), 9);
    for line in file.lines() {
        let entry: Value = serde_json::from_str(line).unwrap();
        assert!(entry["status"].is_u64() && entry["key"]["fingerprint"].is_string());
    }
    for text in [over_http, keys, debug, file] {
        for canary in &canaries {
            let secret_part = &canary[canary.len() - 6..];
            assert!(!text.contains(secret_part), "{secret_part} is in {text}");
        }
    }
}

#[tokio::test]
async fn the_oldest_is_forgotten_first() {
    let emulator = Emulator::builder().journal_capacity(2).start().await.unwrap();
    let key = emulator.key().create();
    for id in ["gpt-4", "gpt-4o", "gpt-4.1"] {
        request(&emulator, "GET", &format!("/v1/models/{id}")).key(key.secret()).send().await;
    }
    let paths: Vec<String> = emulator.journal().into_iter().map(|entry| entry.path).collect();
    assert_eq!(paths, ["/v1/models/gpt-4o", "/v1/models/gpt-4.1"]);
    assert!(emulator.journal().iter().all(|entry| entry.status == Some(200)));
}

#[tokio::test]
async fn a_request_that_waits_is_there_without_a_status() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let connection = models(&emulator, key.secret()).fault("delay=1m").open().await;
    let mut tries = 0;
    while emulator.journal().is_empty() {
        tries += 1;
        assert!(tries < 10_000, "it arrives");
        tokio::task::yield_now().await;
    }
    assert_eq!(emulator.journal()[0].status, None);
    drop(connection);
}
