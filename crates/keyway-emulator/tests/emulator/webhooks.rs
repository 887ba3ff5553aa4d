//! Webhook endpoints: deliveries, their retries and their journal.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use keyway_emulator::{Emulator, JournalEntry};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::client::request;

/// An endpoint that answers with these statuses, the last one again and again.
struct Endpoint {
    url: String,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Endpoint {
    async fn answering(statuses: &'static [u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook?a=1", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&seen);
        tokio::spawn(async move {
            for number in 0.. {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut raw = Vec::new();
                // The body is the last of what is sent: it ends with the braces of `data`.
                while !raw.ends_with(b"}") {
                    assert_ne!(stream.read_buf(&mut raw).await.unwrap(), 0);
                }
                kept.lock().unwrap().push(String::from_utf8(raw).unwrap());
                let status = statuses.get(number).or(statuses.last()).unwrap();
                let answer =
                    format!("HTTP/1.1 {status} X\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok");
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
        });
        Self { url, seen }
    }

    fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

fn body(raw: &str) -> Value {
    serde_json::from_str(raw.split_once("\r\n\r\n").unwrap().1).unwrap()
}

fn header<'a>(raw: &'a str, name: &str) -> &'a str {
    raw.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).unwrap()
}

async fn ask(emulator: &Emulator, key: &str, path: &str, body: &Value) -> Value {
    request(emulator, "POST", &format!("/v1/{path}")).key(key).json(body).send().await.json()
}

/// An endpoint for the end of responses.
async fn register(emulator: &Emulator, key: &str, url: &str) -> String {
    let params = json!({ "event_types": ["response.completed"], "name": "tests", "url": url });
    let made = ask(emulator, key, "webhook_endpoints", &params).await;
    made["id"].as_str().unwrap().to_owned()
}

async fn respond(emulator: &Emulator, key: &str) -> Value {
    ask(emulator, key, "responses", &json!({ "model": "gpt-4.1", "input": "Hello", "background": true }))
        .await
}

/// The deliveries in the journal, once there are so many.
async fn deliveries(emulator: &Emulator, count: usize) -> Vec<JournalEntry> {
    let all = || emulator.journal().into_iter().filter(|entry| entry.delivery.is_some()).collect::<Vec<_>>();
    for _ in 0..1000 {
        if all().len() >= count {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let all = all();
    assert_eq!(all.len(), count, "{all:?}");
    all
}

#[tokio::test]
async fn an_event_is_sent_again_until_it_is_taken() {
    let emulator = Emulator::start().await.unwrap();
    let (key, endpoint) = (emulator.key().create(), Endpoint::answering(&[500, 503, 200]).await);
    let id = register(&emulator, key.secret(), &endpoint.url).await;
    let response = respond(&emulator, key.secret()).await;
    assert_eq!(response["status"], "queued", "the reply is older than the end");
    let sent = deliveries(&emulator, 3).await;
    let told = |entry: &JournalEntry| (entry.status, entry.delivery.as_ref().unwrap().attempt);
    assert_eq!(sent.iter().map(told).collect::<Vec<_>>(), [(Some(500), 1), (Some(503), 2), (Some(200), 3)]);
    let (first, delivery) = (&sent[0], sent[0].delivery.as_ref().unwrap());
    assert_eq!((&*first.method, &*first.path, first.query.as_deref()), ("POST", "/hook", Some("a=1")));
    assert_eq!((&delivery.endpoint, &delivery.url, &delivery.failure), (&id, &endpoint.url, &None));
    let seen = endpoint.seen();
    let event = body(&seen[0]);
    assert_eq!((&event["type"], &event["data"]["id"]), (&json!("response.completed"), &response["id"]));
    assert_eq!(first.body.as_ref(), Some(&event));
    let ids: Vec<&str> = seen.iter().map(|raw| header(raw, "webhook-id")).collect();
    assert!(ids.iter().all(|id| *id == event["id"]), "{ids:?}");
    let path = format!("/v1/responses/{}", response["id"].as_str().unwrap());
    let shown = request(&emulator, "GET", &path).key(key.secret()).send().await.json();
    assert_eq!(shown["status"], "completed");
}

#[tokio::test]
async fn nothing_is_sent_beyond_this_machine() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let id = register(&emulator, key.secret(), "https://example.com/hook").await;
    respond(&emulator, key.secret()).await;
    let sent = deliveries(&emulator, 1).await;
    assert!(sent[0].delivery.as_ref().unwrap().failure.as_ref().unwrap().contains("loopback"));
    assert_eq!(sent[0].status, None);
    let test = json!({ "event_type": "batch.failed" });
    let refused = ask(&emulator, key.secret(), &format!("webhook_endpoints/{id}/test"), &test).await;
    assert_eq!(refused["error"]["code"], "webhook_test_failed");
    assert!(refused["error"]["message"].as_str().unwrap().contains("loopback"));
}

#[tokio::test]
async fn a_test_event_says_how_it_was_taken() {
    let emulator = Emulator::start().await.unwrap();
    let (key, endpoint) = (emulator.key().create(), Endpoint::answering(&[202, 418]).await);
    let id = register(&emulator, key.secret(), &endpoint.url).await;
    let path = format!("webhook_endpoints/{id}/test");
    let test = json!({ "event_type": "batch.failed" });
    let taken = ask(&emulator, key.secret(), &path, &test).await;
    let expected = json!({
        "object": "webhook_endpoint.test", "event_type": "batch.failed", "status_code": 202, "success": true,
        "webhook_endpoint_id": id,
    });
    assert_eq!(taken, expected);
    assert_eq!(body(&endpoint.seen()[0])["type"], "batch.failed");
    let refused = ask(&emulator, key.secret(), &path, &test).await;
    assert!(refused["error"]["message"].as_str().unwrap().contains("418"), "{refused}");
    // A test is not sent again.
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(endpoint.seen().len(), 2);
}
