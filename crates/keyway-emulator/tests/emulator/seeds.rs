//! The objects that a recorded request names: created in a fresh emulator before it is sent.

use keyway_emulator::Emulator;
use serde_json::{Value, json};

use crate::client::request;

const FORM: &str = "--b\r\ncontent-disposition: form-data; name=\"purpose\"\r\n\r\nuser_data\r\n\
    --b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"notes.txt\"\r\n\r\nnotes\r\n--b--\r\n";

/// Returns the request with the ids of objects that exist in the emulator: files, an earlier
/// response, a conversation. Texts of recordings are replaced, so the word JSON is put back where the
/// API wants it.
pub(crate) async fn planted(emulator: &Emulator, secret: &str, body: &Value) -> Value {
    let mut body = body.clone();
    say_json(&mut body);
    let unknown = unknown_calls(&body);
    if body["previous_response_id"].is_string() {
        let earlier = created(emulator, secret, "/v1/responses", &calling(!unknown.is_empty())).await;
        body["previous_response_id"] = earlier["id"].clone();
        // The emulator names its calls itself.
        let made = earlier["output"].as_array().into_iter().flatten().find_map(|item| item.get("call_id"));
        if let (Some(old), Some(new)) = (unknown.first(), made) {
            rename(&mut body, old, new);
        }
    }
    let place = match body.get_mut("conversation") {
        Some(Value::Object(conversation)) => conversation.get_mut("id"),
        other => other,
    };
    if let Some(id) = place.filter(|id| id.is_string()) {
        let call =
            |id: &String| json!({ "type": "function_call", "call_id": id, "name": "f", "arguments": "{}" });
        let items: Vec<Value> = unknown.iter().map(call).collect();
        *id = created(emulator, secret, "/v1/conversations", &json!({ "items": items })).await["id"].clone();
    }
    let mut files = Vec::new();
    file_ids(&mut body, &mut files);
    for place in files {
        *place = file(emulator, secret).await;
    }
    body
}

/// Returns a request for a response, which calls a function if `calls`.
fn calling(calls: bool) -> Value {
    let mut body = json!({ "model": "gpt-4.1", "input": "Hello" });
    if calls {
        body["tools"] = json!([{ "type": "function", "name": "f", "parameters": {} }]);
        body["tool_choice"] = json!({ "type": "function", "name": "f" });
    }
    body
}

/// Returns the calls that outputs in the input answer, and that are not in it.
fn unknown_calls(body: &Value) -> Vec<String> {
    let items = || body["input"].as_array().into_iter().flatten().filter(|item| item["call_id"].is_string());
    let output = |item: &&Value| item["type"].as_str().is_some_and(|kind| kind.ends_with("_output"));
    let called = |id: &Value| items().any(|item| !output(&item) && item["call_id"] == *id);
    let unknown = items().filter(output).map(|item| &item["call_id"]).filter(|id| !called(id));
    unknown.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn rename(body: &mut Value, old: &str, new: &Value) {
    for item in body["input"].as_array_mut().into_iter().flatten().filter(|item| item["call_id"] == old) {
        item["call_id"] = new.clone();
    }
}

fn say_json(body: &mut Value) {
    let is_json = |format: &Value| format["type"] == "json_object";
    if !is_json(&body["response_format"]) && !is_json(&body["text"]["format"]) {
        return;
    }
    let name = if body["messages"].is_array() { "messages" } else { "input" };
    match &mut body[name] {
        Value::Array(messages) => {
            messages.insert(0, json!({ "role": "system", "content": "Answer in JSON." }))
        }
        input => *input = "Answer in JSON.".into(),
    }
}

/// Creates an object and returns it.
async fn created(emulator: &Emulator, secret: &str, path: &str, body: &Value) -> Value {
    let reply = request(emulator, "POST", path).key(secret).json(body).send().await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply.json()
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
