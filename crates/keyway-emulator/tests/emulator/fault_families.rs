//! Faults by header, query and model name, in every family of the API.

use keyway_emulator::Emulator;
use keyway_types::operations::{BodyKind, KeyNeeded, OPERATIONS, Operation};
use serde_json::{Value, json};

use crate::client::{Request, control, request};

/// Returns a request of an operation with IDs that exist nowhere.
fn call(emulator: &Emulator, operation: &'static Operation, query: &str) -> Request {
    let path = operation.path.replace(['{', '}'], "");
    let fixed = operation.fixed_query.iter().map(|(name, value)| format!("{name}={value}"));
    let query: Vec<String> =
        fixed.chain([query.to_owned()].into_iter().filter(|query| !query.is_empty())).collect();
    let key = match operation.key {
        KeyNeeded::AdminKey => emulator.key().admin().create(),
        _ => emulator.key().create(),
    };
    request(emulator, operation.verb.as_str(), &format!("/v1{path}?{}", query.join("&"))).key(key.secret())
}

/// Adds a form with these fields, and a file where the name is `file` or `image`.
fn form(request: Request, fields: &[(&str, &str)]) -> Request {
    let mut body = String::new();
    for (name, value) in fields {
        let file = if matches!(*name, "file" | "image" | "image[]") { "; filename=\"a.png\"" } else { "" };
        body += &format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n\r\n{value}\r\n");
    }
    request.header("content-type", "multipart/form-data; boundary=b").body(body + "--b--\r\n")
}

#[tokio::test]
async fn a_header_or_the_query_reaches_every_operation() {
    let emulator = Emulator::start().await.unwrap();
    for operation in OPERATIONS.iter().copied() {
        let reply = call(&emulator, operation, "").fault("418").send().await;
        assert_eq!(reply.status, 418, "header: {} {}", operation.id, reply.text());
        let reply = call(&emulator, operation, "x-keyway-fault=418%3Bretry-after%3D7").send().await;
        assert_eq!((reply.status, reply.header("retry-after")), (418, Some("7")), "query: {}", operation.id);
    }
}

#[tokio::test]
async fn the_query_of_a_fault_is_no_parameter() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let list = || request(&emulator, "GET", "/v1/files?limit=5&x-keyway-fault=503-then-ok").key(key.secret());
    assert_eq!(list().send().await.status, 503);
    let reply = list().send().await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    let wrong = request(&emulator, "GET", "/v1/files?x-keyway-fault=tired").key(key.secret()).send().await;
    assert_eq!((wrong.status, wrong.error("param")), (400, json!("x-keyway-fault")));
}

#[tokio::test]
async fn the_control_api_reaches_every_operation() {
    let emulator = Emulator::start().await.unwrap();
    for (at, operation) in OPERATIONS.iter().copied().enumerate() {
        // An operation with two names is known by the first.
        let same = |other: &&'static Operation| {
            (other.verb, other.path, other.fixed_query)
                == (operation.verb, operation.path, operation.fixed_query)
        };
        if OPERATIONS[..at].iter().any(same) {
            continue;
        }
        let fault = json!({ "fault": format!("418;on={}", operation.id) });
        control(&emulator, "POST", "faults", fault).await;
        let reply = call(&emulator, operation, "").send().await;
        assert_eq!(reply.status, 418, "{}: {}", operation.id, reply.text());
    }
}

#[tokio::test]
async fn a_model_in_any_body_names_a_fault() {
    let emulator = Emulator::start().await.unwrap();
    let mut forms = 0;
    for operation in OPERATIONS.iter().copied() {
        if matches!(operation.body, BodyKind::Json | BodyKind::JsonOrMultipart) {
            let reply = call(&emulator, operation, "").json(&json!({ "model": "fault-418" })).send().await;
            assert_eq!(reply.status, 418, "JSON: {}", operation.id);
        }
        if matches!(operation.body, BodyKind::Multipart | BodyKind::JsonOrMultipart) {
            forms += 1;
            let fields = [("prompt", "Draw"), ("model", "fault-418"), ("file", "\u{1}\u{2}")];
            let reply = form(call(&emulator, operation, ""), &fields).send().await;
            assert_eq!(reply.status, 418, "form: {}", operation.id);
        }
    }
    assert!(forms > 8, "{forms} operations take forms");
}

#[tokio::test]
async fn after_then_ok_each_family_answers() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    const MODEL: &str = "fault-429-then-ok";
    let bodies = [
        ("chat/completions", json!({ "messages": [{ "role": "user", "content": "Hi" }] })),
        ("completions", json!({ "prompt": "Hi" })),
        ("responses", json!({ "input": "Hi" })),
        ("responses", json!({ "input": "Hi", "stream": true })),
        ("embeddings", json!({ "input": "Hi" })),
        ("moderations", json!({ "input": "Hi" })),
        ("images/generations", json!({ "prompt": "A cat" })),
        ("audio/speech", json!({ "input": "Hi", "voice": "alloy" })),
        ("fine_tuning/jobs", json!({ "training_file": "file-1" })),
        ("realtime/client_secrets", json!({ "session": { "type": "realtime", "model": MODEL } })),
    ];
    for (path, mut body) in bodies {
        // Counted by model, key and fault: each family has its own key.
        let key = emulator.key().create();
        if body["session"].is_null() {
            body["model"] = MODEL.into();
        }
        let send = || request(&emulator, "POST", &format!("/v1/{path}")).key(key.secret()).json(&body).send();
        let first = send().await;
        assert_eq!((first.status, first.error("code")), (429, json!("rate_limit_exceeded")), "{path}");
        let second = send().await;
        assert_eq!(second.status, 200, "{path}: {}", second.text());
    }
    let forms: [(&str, &[(&str, &str)]); 4] = [
        ("audio/transcriptions", &[("file", "sound")]),
        ("audio/translations", &[("file", "sound")]),
        ("images/edits", &[("image", "png"), ("prompt", "A cat")]),
        ("videos", &[("prompt", "A cat")]),
    ];
    for (path, fields) in forms {
        let key = emulator.key().create();
        let fields = [fields, &[("model", MODEL)]].concat();
        let send =
            || form(request(&emulator, "POST", &format!("/v1/{path}")).key(key.secret()), &fields).send();
        assert_eq!(send().await.status, 429, "{path}");
        let second = send().await;
        assert_eq!(second.status, 200, "{path}: {}", second.text());
    }
    let named = request(&emulator, "GET", &format!("/v1/models/{MODEL}")).key(key.secret()).send().await;
    assert_eq!(named.status, 429, "a model in the path");
    let again = request(&emulator, "GET", &format!("/v1/models/{MODEL}")).key(key.secret()).send().await;
    assert_eq!((again.status, &again.json()["id"]), (200, &Value::from(MODEL)));
}

#[tokio::test]
async fn a_stream_fault_by_model_breaks_a_response() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let send = |model: &str| {
        let body = json!({ "model": model, "input": "One two three four", "stream": true });
        request(&emulator, "POST", "/v1/responses").key(key.secret()).json(&body).send()
    };
    let reply = send("fault-stream-error-flat").await;
    let events = reply.events();
    assert_eq!((reply.status, &events.last().unwrap()["type"]), (200, &json!("error")), "{}", reply.text());
    let cut = send("fault-reset-inside-stream").await;
    assert!(
        cut.status == 200 && !cut.complete && !cut.text().contains("response.completed"),
        "{}",
        cut.text()
    );
}
