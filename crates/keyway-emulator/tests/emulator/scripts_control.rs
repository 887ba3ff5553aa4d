//! Scripts that are added while the emulator runs, and their mistakes.

use keyway_emulator::Emulator;
use serde_json::{Value, json};

use crate::client::{chat, control};

/// Returns what the assistant says to these messages.
async fn says(emulator: &Emulator, key: &str, messages: Value) -> String {
    let reply = chat(emulator, key, json!({ "messages": messages })).send().await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply.json()["choices"][0]["message"]["content"].as_str().unwrap().to_owned()
}

fn user(text: &str) -> Value {
    json!({ "role": "user", "content": text })
}

#[tokio::test]
async fn a_script_with_a_mistake_is_an_error() {
    let emulator = Emulator::start().await.unwrap();
    let wrong = [
        emulator.when().user_matches("(").replies("x").map(drop),
        emulator.when().operation("chat.completion.create").replies("x").map(drop),
        emulator.when().operation("embeddings.create").replies("x").map(drop),
        emulator.when().replies_in_turn(Vec::<String>::new()).map(drop),
    ];
    for (row, words) in wrong.into_iter().zip([
        "not a valid pattern",
        "is not an operation",
        "no reply of embeddings.create",
        "no reply",
    ]) {
        let text = row.unwrap_err().to_string();
        assert!(text.contains(words), "{text}");
    }
}

#[tokio::test]
async fn the_control_api_adds_shows_and_removes_scripts() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let body = json!({ "name": "hi", "when": { "user": "Hello", "key": key.secret() }, "reply": "Hi" });
    let made = control(&emulator, "POST", "replies", body).await;
    assert_eq!((made.status, made.json()["uses"].clone()), (201, json!(0)));
    assert!(!made.text().contains(key.secret()), "x2: a key is shown by its fingerprint");
    let id = made.json()["id"].as_str().unwrap().to_owned();
    chat(&emulator, key.secret(), json!({})).header("x-keyway-test", "t").send().await;
    let shown = control(&emulator, "GET", &format!("replies/{id}"), Value::Null).await.json();
    assert_eq!((&shown["uses"], &shown["uses_by_test"]), (&json!(1), &json!({ "t": 1 })));
    assert_eq!(
        (&shown["name"], &shown["times"], &shown["when"]["key"]),
        (&json!("hi"), &Value::Null, &json!(key.fingerprint()))
    );

    let several = json!({ "replies": [{ "when": { "turn": 1 }, "replies": ["a", "b"] }, { "reply": { "text": "c" }, "times": 2 }] });
    let made = control(&emulator, "POST", "replies", several).await.json();
    assert_eq!(made["scripts"].as_array().unwrap().len(), 2);
    let all = control(&emulator, "GET", "replies", Value::Null).await.json();
    assert_eq!(
        (all["scripts"].as_array().unwrap().len(), &all["waiting"], &all["file"]),
        (3, &json!(0), &Value::Null)
    );
    assert_eq!(control(&emulator, "DELETE", &format!("replies/{id}"), Value::Null).await.status, 200);
    assert_eq!(control(&emulator, "DELETE", &format!("replies/{id}"), Value::Null).await.status, 404);
    assert_eq!(says(&emulator, key.secret(), json!([user("Hello")])).await, "a");
    let cleared = control(&emulator, "DELETE", "replies", Value::Null).await.json();
    assert_eq!(cleared["scripts"], json!([]));

    let wrong = [
        (json!({ "when": { "user": 1 }, "reply": "x" }), "when.user"),
        (json!({ "when": { "users": "x" }, "reply": "x" }), "when.users"),
        (json!({ "when": { "user": { "matches": "(" } }, "reply": "x" }), "when.user.matches"),
        (json!({ "when": { "turn": 0 }, "reply": "x" }), "when.turn"),
        (json!({ "when": {} }), ""),
        (json!({ "reply": "x", "replies": ["y"] }), ""),
        (json!({ "reply": "x", "times": 0 }), "times"),
        (json!({ "replies": ["a", { "text": 1 }] , "times": 1 }), "replies[1].text"),
        (json!({ "replies": [{ "reply": {} }] }), "replies[0].reply"),
        (json!({ "reply": { "speech": { "file": "/etc/passwd" } } }), "reply.speech.file"),
        (json!({ "reply": { "text": "x", "embedding": [1] } }), "reply"),
        (json!({ "reply": { "moderation": ["rudeness"] } }), "reply.moderation[0]"),
        (json!({ "reply": { "error": { "status": 42 } } }), "reply.error.status"),
        (json!({ "reply": { "fault": "nonsense" } }), "reply.fault"),
        (json!({ "reply": { "delay": "soon" } }), "reply.delay"),
        (json!({ "reply": { "tool_calls": [{ "arguments": {} }] } }), "reply.tool_calls[0]"),
        (json!({ "when": { "operation": ["chat", "chats"] }, "reply": "x" }), "when.operation[1]"),
    ];
    for (body, param) in wrong {
        let reply = control(&emulator, "POST", "replies", body.clone()).await;
        assert_eq!((reply.status, reply.error("param")), (400, json!(param)), "{body} {}", reply.text());
    }
    assert_eq!(
        control(&emulator, "GET", "replies", Value::Null).await.json()["scripts"],
        json!([]),
        "nothing is half added"
    );
}
