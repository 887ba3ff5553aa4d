//! The objects that a recorded request names: created in a fresh emulator before it is sent.

use keyway_emulator::Emulator;
use serde_json::{Value, json};

use crate::client::request;

const FORM: &str = "--b\r\ncontent-disposition: form-data; name=\"purpose\"\r\n\r\nuser_data\r\n\
    --b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"notes.txt\"\r\n\r\nnotes\r\n--b--\r\n";

/// Returns the request with the ids of objects that exist in the emulator: files, an earlier
/// response, a conversation.
pub(crate) async fn planted(emulator: &Emulator, secret: &str, body: &Value) -> Value {
    let mut body = body.clone();
    if body["previous_response_id"].is_string() {
        let earlier = json!({ "model": "gpt-4.1", "input": "Hello" });
        body["previous_response_id"] = created(emulator, secret, "/v1/responses", &earlier).await;
    }
    let place = match body.get_mut("conversation") {
        Some(Value::Object(conversation)) => conversation.get_mut("id"),
        other => other,
    };
    if let Some(id) = place.filter(|id| id.is_string()) {
        *id = created(emulator, secret, "/v1/conversations", &json!({})).await;
    }
    let mut files = Vec::new();
    file_ids(&mut body, &mut files);
    for place in files {
        *place = file(emulator, secret).await;
    }
    body
}

/// Creates an object and returns its id.
async fn created(emulator: &Emulator, secret: &str, path: &str, body: &Value) -> Value {
    let reply = request(emulator, "POST", path).key(secret).json(body).send().await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply.json()["id"].clone()
}

async fn file(emulator: &Emulator, secret: &str) -> Value {
    let form = request(emulator, "POST", "/v1/files")
        .key(secret)
        .header("content-type", "multipart/form-data; boundary=b")
        .body(FORM);
    form.send().await.json()["id"].clone()
}

/// Collects every `file_id` in a value.
fn file_ids<'a>(value: &'a mut Value, found: &mut Vec<&'a mut Value>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| file_ids(item, found)),
        Value::Object(fields) => {
            for (name, field) in fields {
                if name == "file_id" && field.is_string() {
                    found.push(field);
                } else {
                    file_ids(field, found);
                }
            }
        }
        _ => {}
    }
}
