//! Any key and any model, on request.

use keyway_emulator::Emulator;
use serde_json::{Value, json};

use crate::client::{chat, control, models, request};

/// A text that looks like a real key, assembled so that no scanner takes this file for a leak.
fn real_looking() -> String {
    format!("sk-{}-{}", "proj", "canary0".repeat(8))
}

#[tokio::test]
async fn x2_every_key_is_valid_and_only_its_fingerprint_is_kept() {
    let emulator = Emulator::builder().any_key().start().await.unwrap();
    let real = real_looking();
    for key in ["dummy", "sk-test", "x", "sk-emul-unknown", &real] {
        assert_eq!(chat(&emulator, key, json!({})).send().await.status, 200, "{key}");
        assert_eq!(models(&emulator, key).send().await.status, 200);
    }
    let admin = request(&emulator, "GET", "/v1/organization/projects").key(&real).send().await;
    assert_eq!(admin.status, 200, "it is valid for everything");
    assert_eq!(request(&emulator, "GET", "/v1/models").send().await.status, 401, "but there must be one");

    let keys = control(&emulator, "GET", "keys", Value::Null).await;
    let list = keys.json()["keys"].as_array().unwrap().clone();
    assert_eq!(list.len(), 5);
    assert!(list.iter().all(|key| key["any_key"] == true));
    assert_eq!(list[4]["class"], "project");
    let journal = control(&emulator, "GET", "journal", Value::Null).await;
    assert_eq!(journal.json()["entries"][8]["key"]["id"], list[4]["id"], "also in the key's first request");
    let state = control(&emulator, "GET", "state", Value::Null).await;
    for text in [keys.text(), journal.text(), state.text(), format!("{:?}", emulator.keys())] {
        assert!(!text.contains("canary0"), "{text}");
    }
    assert!(emulator.keys().iter().all(|key| key.secret().is_empty()));

    let path = format!("keys/{}", list[4]["id"].as_str().unwrap());
    assert_eq!(control(&emulator, "PATCH", &path, json!({ "state": "revoked" })).await.status, 200);
    let refused = models(&emulator, &real).send().await;
    assert_eq!(refused.status, 401, "its state can be set like that of others");
    assert!(!refused.text().contains("canary0canary0"), "{}", refused.text());
    assert_eq!(control(&emulator, "DELETE", &path, Value::Null).await.status, 200);
    assert_eq!(models(&emulator, &real).send().await.status, 200, "a forgotten key is a new one");
}

#[tokio::test]
async fn x2_a_real_looking_key_is_refused_without_it() {
    let emulator = Emulator::start().await.unwrap();
    let refused = chat(&emulator, &real_looking(), json!({})).send().await;
    assert_eq!(refused.status, 401);
    let made = control(&emulator, "POST", "keys", json!({ "secret": real_looking() })).await;
    assert_eq!((made.status, made.error("param")), (400, json!("secret")));
    assert!(made.text().contains("any_key") && !made.text().contains("canary0"), "{}", made.text());
    assert!(emulator.key().create_with_secret(&real_looking()).is_err());
    let file = format!("[[key]]\nsecret = \"{}\"\n", real_looking());
    let error = Emulator::builder().keys(&file).unwrap().start().await.unwrap_err().to_string();
    assert!(error.contains("line 2") && error.contains("--any-key") && !error.contains("canary0"), "{error}");
    let emulator = Emulator::builder().keys(&file).unwrap().any_key().start().await.unwrap();
    assert_eq!(emulator.keys().len(), 1);
    let made = control(&emulator, "POST", "keys", json!({ "secret": format!("{}x", real_looking()) })).await;
    assert_eq!((made.status, made.json()["secret"].clone()), (201, Value::Null));
    assert!(!made.text().contains("canary0"));
}

#[tokio::test]
async fn keys_have_any_text_that_is_not_real() {
    let file = "[[key]]\nsecret = \"dummy\"\nname = \"ci\"\n";
    let emulator = Emulator::builder().keys(file).unwrap().start().await.unwrap();
    control(&emulator, "POST", "keys", json!({ "secret": "sk-test", "state": "revoked" })).await;
    let mine = emulator.key().create_with_secret("local").unwrap();
    assert_eq!(mine.secret(), "local");
    assert!(emulator.key().create_with_secret("local").is_err(), "it is another's");
    assert!(emulator.key().create_with_secret("two words").is_err());
    for (key, status) in [("dummy", 200), ("sk-test", 401), ("local", 200), ("other", 401)] {
        assert_eq!(models(&emulator, key).send().await.status, status, "{key}");
    }
    let shown = control(&emulator, "GET", "keys", Value::Null).await.json();
    assert_eq!((&shown["keys"][0]["name"], &shown["keys"][0]["any_key"]), (&json!("ci"), &json!(false)));
}

#[tokio::test]
async fn models_can_be_added() {
    let emulator = Emulator::builder().model("my-model").model("llama3.2:1b").start().await.unwrap();
    let key = emulator.key().create();
    let embed = |model: &'static str| {
        let body = json!({ "model": model, "input": "x" });
        request(&emulator, "POST", "/v1/embeddings").key(key.secret()).json(&body).send()
    };
    assert_eq!(chat(&emulator, key.secret(), json!({ "model": "my-model" })).send().await.status, 200);
    assert_eq!(embed("llama3.2:1b").await.status, 200);
    let other = chat(&emulator, key.secret(), json!({ "model": "no-model" })).send().await;
    assert_eq!((other.status, other.error("code")), (404, json!("model_not_found")));
    let list = models(&emulator, key.secret()).send().await.text();
    assert!(list.contains("my-model") && list.contains("llama3.2:1b") && list.contains("gpt-4.1"));
    assert_eq!(request(&emulator, "GET", "/v1/models/my-model").key(key.secret()).send().await.status, 200);
    let bound = emulator.key().models(["gpt-4.1"]).create();
    assert_eq!(chat(&emulator, bound.secret(), json!({ "model": "my-model" })).send().await.status, 403);
}

#[tokio::test]
async fn any_name_can_be_a_model() {
    let emulator = Emulator::builder().any_model().start().await.unwrap();
    let key = emulator.key().create();
    let post = |path: &'static str, body: Value| {
        request(&emulator, "POST", path).key(key.secret()).json(&body).send()
    };
    assert_eq!(chat(&emulator, key.secret(), json!({ "model": "whatever" })).send().await.status, 200);
    for (path, body) in [
        ("/v1/completions", json!({ "model": "whatever", "prompt": "x" })),
        ("/v1/embeddings", json!({ "model": "whatever", "input": "x" })),
        ("/v1/images/generations", json!({ "model": "whatever", "prompt": "x" })),
        ("/v1/moderations", json!({ "model": "whatever", "input": "x" })),
        ("/v1/audio/speech", json!({ "model": "whatever", "input": "x", "voice": "alloy" })),
    ] {
        let reply = post(path, body).await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.text());
    }
    let shown = request(&emulator, "GET", "/v1/models/whatever").key(key.secret()).send().await.json();
    assert_eq!(shown["id"], "whatever");
}
