//! How it runs: other forms of paths, pages in browsers, delays, the log, the clock.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, UNIX_EPOCH};

use keyway_emulator::{Clock, Emulator, Latency, LoggedRequest};
use serde_json::{Value, json};

use crate::client::{chat, control, models, request};

fn hello() -> Value {
    json!({ "messages": [{ "role": "user", "content": "Hello" }] })
}

#[tokio::test]
async fn azure_paths_take_the_deployment_as_the_model() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let path = "/openai/deployments/gpt-4.1/chat/completions?api-version=2024-10-21";
    let azure = || request(&emulator, "POST", path).header("api-key", key.secret());
    let reply = azure().json(&hello()).send().await;
    let model = reply.json()["model"].clone();
    assert_eq!((reply.status, model), (200, json!("gpt-4.1-2025-04-14")), "{}", reply.text());
    let mut named = hello();
    named["model"] = "gpt-4o".into();
    let reply = azure().json(&named).send().await;
    assert_eq!(reply.json()["model"], "gpt-4o-2024-08-06", "a model in the body wins");
    let bearer = request(&emulator, "POST", path).key(key.secret()).json(&hello()).send().await;
    assert_eq!(bearer.status, 200, "a token as Entra issues it");
    for path in [
        "/openai/v1/models",
        "/openai/models?api-version=2024-10-21",
        "/openai/v1/models?api-version=preview",
    ] {
        let reply = request(&emulator, "GET", path).header("api-key", key.secret()).send().await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.text());
    }
    let form =
        "--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.mp3\"\r\n\r\nsound\r\n--b--\r\n";
    let reply =
        request(&emulator, "POST", "/openai/deployments/whisper-1/audio/transcriptions?api-version=1")
            .header("api-key", key.secret())
            .header("content-type", "multipart/form-data; boundary=b")
            .body(form)
            .send()
            .await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    let fault = request(&emulator, "POST", "/openai/deployments/fault-429/embeddings?api-version=1")
        .header("api-key", key.secret())
        .json(&json!({ "input": "Hi" }));
    assert_eq!(fault.send().await.status, 429);
}

#[tokio::test]
async fn azures_header_is_no_key_on_other_paths() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let reply = request(&emulator, "GET", "/v1/models").header("api-key", key.secret()).send().await;
    assert_eq!(reply.status, 401);
    let wrong =
        request(&emulator, "GET", "/openai/v1/models").header("api-key", "sk-emul-wrong").send().await;
    assert_eq!((wrong.status, wrong.error("code")), (401, json!("invalid_api_key")));
    request(&emulator, "GET", "/openai/v1/models").header("api-key", key.secret()).send().await;
    let entry = emulator.journal().pop().unwrap();
    assert_eq!(entry.path, "/openai/v1/models");
    assert_eq!((entry.header("api-key"), entry.header("authorization")), (Some("[redacted]"), None));
    assert!(entry.key.unwrap().id.is_some());
}

#[tokio::test]
async fn b23_a_path_without_v1_is_answered_only_on_request() {
    let strict = Emulator::start().await.unwrap();
    let key = strict.key().create();
    let reply = request(&strict, "GET", "/models").key(key.secret()).send().await;
    assert_eq!(reply.status, 404);
    let lenient = Emulator::builder().accept_bare_paths().start().await.unwrap();
    let key = lenient.key().create();
    let reply = request(&lenient, "POST", "/chat/completions").key(key.secret());
    assert_eq!(
        reply.json(&json!({ "model": "gpt-4.1", "messages": hello()["messages"] })).send().await.status,
        200
    );
    assert_eq!(request(&lenient, "GET", "/nothing").key(key.secret()).send().await.status, 404);
    assert_eq!(models(&lenient, key.secret()).send().await.status, 200);
    assert_eq!(control(&lenient, "GET", "health", Value::Null).await.status, 200);
}

const PAGE: &str = "http://localhost:5173";

async fn open_to(origins: &[&str]) -> Emulator {
    let builder = origins.iter().fold(Emulator::builder(), |builder, origin| builder.cors(*origin));
    builder.start().await.unwrap()
}

#[tokio::test]
async fn an_allowed_page_reads_replies_and_another_does_not() {
    for (allowed, may) in
        [(vec![PAGE], true), (vec!["*"], true), (vec!["http://localhost:1"], false), (vec![], false)]
    {
        let emulator = open_to(&allowed).await;
        let key = emulator.key().create();
        let preflight = request(&emulator, "OPTIONS", "/v1/chat/completions")
            .header("origin", PAGE)
            .header("access-control-request-method", "POST")
            .header("access-control-request-headers", "authorization,content-type,x-stainless-lang");
        let reply = preflight.send().await;
        let origin = may.then_some(PAGE);
        assert_eq!(reply.header("access-control-allow-origin"), origin, "{allowed:?}");
        if may {
            assert_eq!((reply.status, reply.body.len()), (204, 0), "before the key is checked");
            let names = reply.header("access-control-allow-headers").unwrap();
            assert_eq!(names, "authorization,content-type,x-stainless-lang");
            assert!(reply.header("access-control-allow-methods").unwrap().contains("DELETE"));
        } else {
            assert!(reply.status >= 400, "{allowed:?}");
        }
        for stream in [false, true] {
            let sent = chat(&emulator, key.secret(), json!({ "stream": stream })).header("origin", PAGE);
            assert_eq!(sent.send().await.header("access-control-allow-origin"), origin, "{allowed:?}");
        }
        let refused = models(&emulator, "sk-emul-wrong").header("origin", PAGE).send().await;
        assert_eq!((refused.status, refused.header("access-control-allow-origin")), (401, origin));
        assert_eq!(models(&emulator, key.secret()).send().await.header("access-control-allow-origin"), None);
    }
}

#[tokio::test]
async fn the_control_api_stays_closed_to_pages() {
    let emulator = open_to(&["*"]).await;
    let preflight = request(&emulator, "OPTIONS", "/_keyway/keys")
        .header("origin", PAGE)
        .header("access-control-request-method", "POST");
    for sent in [preflight, request(&emulator, "GET", "/_keyway/keys").header("origin", PAGE)] {
        let reply = sent.send().await;
        assert_eq!((reply.status, reply.header("access-control-allow-origin")), (403, None));
    }
}

#[tokio::test]
async fn latency_delays_replies_and_refusals_but_not_the_control_api() {
    let delay = Duration::from_millis(60);
    let emulator = Emulator::builder().latency(Latency::fixed(delay)).start().await.unwrap();
    let key = emulator.key().create();
    for secret in [key.secret(), "sk-emul-wrong"] {
        let began = Instant::now();
        models(&emulator, secret).send().await;
        assert!(began.elapsed() >= delay);
    }
    assert_eq!(control(&emulator, "GET", "health", Value::Null).await.status, 200);
}

#[tokio::test]
async fn x2_each_request_is_logged_at_its_end_without_its_key() {
    let log: Arc<Mutex<Vec<LoggedRequest>>> = Arc::default();
    let receive = Arc::clone(&log);
    let clock = Clock::manual(UNIX_EPOCH + Duration::from_millis(1500));
    let emulator = Emulator::builder()
        .clock(clock)
        .on_request(move |request| receive.lock().unwrap().push(request.clone()))
        .start()
        .await
        .unwrap();
    let key = emulator.key().create();
    chat(&emulator, key.secret(), json!({ "stream": true })).send().await;
    models(&emulator, "sk-emul-canary-0123456789").send().await;
    request(&emulator, "GET", "/v1/sk-emul-canary-0123456789?key=sk-emul-canary-0123456789").send().await;
    control(&emulator, "GET", "health", Value::Null).await;
    emulator.stop().await;
    let lines: Vec<String> = log.lock().unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(lines.len(), 4, "{lines:?}");
    let begins = |at: usize, text: &str| assert!(lines[at].starts_with(text), "{lines:?}");
    begins(0, "1970-01-01T00:00:01.500Z POST /v1/chat/completions 200 ");
    assert!(lines[0].ends_with(&format!(" ms key_1 {}", key.fingerprint())), "{lines:?}");
    begins(1, "1970-01-01T00:00:01.500Z GET /v1/models 401 ");
    assert!(lines[1].contains(" ms unknown key "), "{lines:?}");
    begins(2, "1970-01-01T00:00:01.500Z GET /v1/sk-emul-[redacted] 404 ");
    assert!(lines[2].ends_with(" no key"), "{lines:?}");
    begins(3, "1970-01-01T00:00:01.500Z GET /_keyway/health 200 ");
    assert!(!lines.concat().contains("canary") && !lines.concat().contains(key.secret()), "{lines:?}");
}

#[tokio::test]
async fn a_running_clock_starts_where_it_was_set() {
    let emulator = Emulator::builder().clock("@2030-01-01T00:00:00Z".parse().unwrap()).start().await.unwrap();
    let key = emulator.key().create();
    let created = chat(&emulator, key.secret(), json!({})).send().await.json()["created"].as_u64().unwrap();
    assert!((1_893_456_000..1_893_456_600).contains(&created), "{created}");
}

#[tokio::test]
async fn the_control_api_moves_the_clock() {
    let emulator = Emulator::builder().clock("2030-01-01T00:00:00Z".parse().unwrap()).start().await.unwrap();
    let key = emulator.key().requests_per_minute(1).create();
    assert_eq!(chat(&emulator, key.secret(), json!({})).send().await.status, 200);
    assert_eq!(chat(&emulator, key.secret(), json!({})).send().await.status, 429);
    let moved = control(&emulator, "PATCH", "clock", json!({ "advance": "61s" })).await;
    assert_eq!((moved.status, moved.json()), (200, json!({ "now": "2030-01-01T00:01:01.000Z" })));
    assert_eq!(chat(&emulator, key.secret(), json!({})).send().await.status, 200);
    for wrong in [json!({}), json!({ "advance": 61 }), json!({ "advance": "-1s" })] {
        assert_eq!(control(&emulator, "PATCH", "clock", wrong).await.error("param"), "advance");
    }
    let real = Emulator::start().await.unwrap();
    assert_eq!(control(&real, "PATCH", "clock", json!({ "advance": "1s" })).await.status, 409);
    assert_eq!(control(&real, "GET", "clock", Value::Null).await.status, 200);
}

#[tokio::test]
async fn one_on_all_addresses_is_reached_on_loopback() {
    let emulator = Emulator::builder().listen_publicly(([0, 0, 0, 0], 0).into()).start().await.unwrap();
    let port = emulator.address().port();
    assert_eq!(emulator.base_url(), format!("http://127.0.0.1:{port}/v1"));
    assert_eq!(emulator.control_url(), format!("http://127.0.0.1:{port}/_keyway"));
}
