//! Replies: echo, script, tools, limits, usage, vectors.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use keyway_emulator::{Emulator, ScriptedReply};
use serde_json::{Value, json};

use crate::client::{Reply, chat, models, request};

async fn ask(emulator: &Emulator, members: Value) -> Value {
    let key = emulator.key().create();
    let reply = chat(emulator, key.secret(), members).send().await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply.json()
}

#[tokio::test]
async fn an_echo_with_usage() {
    let emulator = Emulator::start().await.unwrap();
    let reply = ask(&emulator, json!({})).await;
    assert_eq!(reply["object"], "chat.completion");
    assert!(reply["id"].as_str().unwrap().starts_with("chatcmpl-"));
    let choice = &reply["choices"][0];
    assert_eq!(choice["message"]["content"], "You said: Hello");
    assert_eq!((&choice["finish_reason"], &choice["index"]), (&json!("stop"), &json!(0)));
    assert_eq!(reply["usage"]["prompt_tokens"], 8);
    assert_eq!(reply["usage"]["completion_tokens"], 4);
    assert_eq!(reply["usage"]["total_tokens"], 12);
}

#[tokio::test]
async fn two_emulators_answer_alike() {
    let (one, two) = (Emulator::start().await.unwrap(), Emulator::start().await.unwrap());
    let without_time = |mut reply: Value| {
        reply["created"] = Value::Null;
        reply
    };
    let members = json!({ "n": 2, "logprobs": true, "top_logprobs": 1 });
    assert_eq!(without_time(ask(&one, members.clone()).await), without_time(ask(&two, members).await));
}

#[tokio::test]
async fn limits_stops_and_choices() {
    let emulator = Emulator::start().await.unwrap();
    let short = ask(&emulator, json!({ "max_completion_tokens": 2 })).await;
    assert_eq!(short["choices"][0]["message"]["content"], "You said");
    assert_eq!(short["choices"][0]["finish_reason"], "length");
    assert_eq!(short["usage"]["completion_tokens"], 2);
    let stopped = ask(&emulator, json!({ "stop": ["zzz", " said"] })).await;
    assert_eq!(stopped["choices"][0]["message"]["content"], "You");
    let three = ask(&emulator, json!({ "n": 3 })).await;
    assert_eq!(three["choices"].as_array().unwrap().len(), 3);
    assert_eq!(three["choices"][2]["index"], 2);
    assert_eq!(three["usage"]["completion_tokens"], 12);
}

#[tokio::test]
async fn scripted_replies_come_in_order() {
    let emulator = Emulator::start().await.unwrap();
    emulator.reply_text("One.");
    emulator.reply(ScriptedReply::refusal("No."));
    emulator.reply(ScriptedReply::call("f", "{"));
    emulator.reply(ScriptedReply::body(json!({ "mine": true })));
    let message = |reply: Value| reply["choices"][0]["message"].clone();
    assert_eq!(message(ask(&emulator, json!({})).await)["content"], "One.");
    assert_eq!(message(ask(&emulator, json!({})).await)["refusal"], "No.");
    assert_eq!(message(ask(&emulator, json!({})).await)["tool_calls"][0]["function"]["arguments"], "{");
    assert_eq!(ask(&emulator, json!({})).await, json!({ "mine": true }));
    assert_eq!(message(ask(&emulator, json!({})).await)["content"], "You said: Hello");
}

#[tokio::test]
async fn tools_are_called_when_forced() {
    let emulator = Emulator::start().await.unwrap();
    let schema = json!({ "type": "object", "properties": { "city": { "type": "string" } } });
    let tools = json!([
        { "type": "function", "function": { "name": "weather", "parameters": schema } },
        { "type": "custom", "custom": { "name": "note" } },
    ]);
    let with = |choice: Value| json!({ "tools": tools, "tool_choice": choice });
    let reply = ask(&emulator, with(json!("required"))).await;
    let choice = &reply["choices"][0];
    assert_eq!(
        (&choice["finish_reason"], &choice["message"]["content"]),
        (&json!("tool_calls"), &Value::Null)
    );
    let call = &choice["message"]["tool_calls"][0];
    assert_eq!(call["function"], json!({ "name": "weather", "arguments": r#"{"city":"Hello"}"# }));
    let named = ask(&emulator, with(json!({ "type": "custom", "custom": { "name": "note" } }))).await;
    let call = &named["choices"][0]["message"]["tool_calls"][0];
    assert_eq!(call["custom"], json!({ "name": "note", "input": "Hello" }));
    let free = ask(&emulator, with(json!("auto"))).await;
    assert_eq!(free["choices"][0]["message"]["content"], "You said: Hello");
    let old =
        json!({ "functions": [{ "name": "f", "parameters": schema }], "function_call": { "name": "f" } });
    let old = ask(&emulator, old).await;
    assert_eq!(old["choices"][0]["message"]["function_call"]["arguments"], r#"{"city":"Hello"}"#);
}

#[tokio::test]
async fn json_is_answered_where_json_is_asked_for() {
    let emulator = Emulator::start().await.unwrap();
    let content = |reply: Value| reply["choices"][0]["message"]["content"].as_str().unwrap().to_owned();
    let messages = json!([{ "role": "user", "content": "Hello, JSON" }]);
    let members = json!({ "messages": messages, "response_format": { "type": "json_object" } });
    assert_eq!(content(ask(&emulator, members).await), r#"{"echo":"Hello, JSON"}"#);
    let schema = json!({ "type": "object", "properties": { "n": { "type": "integer" } } });
    let format = json!({ "type": "json_schema", "json_schema": { "name": "s", "schema": schema } });
    assert_eq!(content(ask(&emulator, json!({ "response_format": format })).await), r#"{"n":0}"#);
}

async fn embed(emulator: &Emulator, body: Value) -> Reply {
    let key = emulator.key().create();
    request(emulator, "POST", "/v1/embeddings").key(key.secret()).json(&body).send().await
}

fn floats(embedding: &Value) -> Vec<f32> {
    match embedding {
        Value::String(text) => {
            let bytes = STANDARD.decode(text).unwrap();
            bytes.chunks_exact(4).map(|four| f32::from_le_bytes(four.try_into().unwrap())).collect()
        }
        list => serde_json::from_value(list.clone()).unwrap(),
    }
}

#[tokio::test]
async fn vectors_are_units_and_the_same_in_both_formats() {
    let emulator = Emulator::start().await.unwrap();
    let body = json!({ "model": "text-embedding-3-small", "input": ["one", "two"] });
    let list = embed(&emulator, body.clone()).await.json();
    let mut base64 = body;
    base64["encoding_format"] = json!("base64");
    let packed = embed(&emulator, base64).await.json();
    assert_eq!(list["usage"], json!({ "prompt_tokens": 2, "total_tokens": 2 }));
    let vectors: Vec<Vec<f32>> = (0..2).map(|i| floats(&list["data"][i]["embedding"])).collect();
    for (i, vector) in vectors.iter().enumerate() {
        assert_eq!(list["data"][i]["index"], i);
        assert_eq!(vector.len(), 1536);
        let length: f32 = vector.iter().map(|number| number * number).sum::<f32>().sqrt();
        assert!((length - 1.0).abs() < 1e-3, "{length}");
        assert_eq!(vector, &floats(&packed["data"][i]["embedding"]));
    }
    assert_ne!(vectors[0], vectors[1]);
}

#[tokio::test]
async fn vectors_have_the_size_that_was_asked_for() {
    let emulator = Emulator::start().await.unwrap();
    let size = |reply: Reply| reply.json()["data"][0]["embedding"].as_array().unwrap().len();
    let large = json!({ "model": "text-embedding-3-large", "input": [1, 2, 3] });
    assert_eq!(size(embed(&emulator, large).await), 3072);
    let small = json!({ "model": "text-embedding-3-large", "input": [[1], [2]], "dimensions": 8 });
    assert_eq!(size(embed(&emulator, small).await), 8);
    let refused = [
        json!({ "model": "text-embedding-3-small", "input": "x", "dimensions": 1537 }),
        json!({ "model": "text-embedding-ada-002", "input": "x", "dimensions": 8 }),
    ];
    for body in refused {
        let reply = embed(&emulator, body).await;
        assert_eq!((reply.status, reply.error("param")), (400, json!("dimensions")));
    }
    let mixed = embed(&emulator, json!({ "model": "text-embedding-3-small", "input": ["a", 1] })).await;
    assert_eq!((mixed.status, mixed.error("code")), (400, json!("invalid_type")));
    let chat = embed(&emulator, json!({ "model": "gpt-4.1", "input": "x" })).await;
    assert_eq!(chat.status, 403);
}

#[tokio::test]
async fn models_are_listed() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let list = models(&emulator, key.secret()).send().await.json();
    let ids: Vec<&str> =
        list["data"].as_array().unwrap().iter().map(|model| model["id"].as_str().unwrap()).collect();
    for id in ["gpt-4.1", "gpt-4.1-mini", "gpt-4o", "gpt-4o-mini", "text-embedding-3-small"] {
        assert!(ids.contains(&id), "{id}");
    }
}

#[tokio::test]
async fn bodies_that_cannot_be_read_are_refused() {
    let emulator = Emulator::builder().max_body(100).start().await.unwrap();
    let key = emulator.key().create();
    let post = || request(&emulator, "POST", "/v1/chat/completions").key(key.secret());
    let not_json = post().header("content-type", "application/json").body("{\"model\":").send().await;
    assert_eq!((not_json.status, not_json.error("code")), (400, Value::Null));
    assert!(not_json.error("message").as_str().unwrap().starts_with("We could not parse the JSON body"));
    let empty = post().header("content-type", "application/json").send().await;
    assert_eq!(empty.status, 400);
    for content_type in ["text/plain", "multipart/form-data; boundary=x"] {
        let reply = post().header("content-type", content_type).body("{}").send().await;
        assert_eq!((reply.status, reply.error("code")), (400, json!("unsupported_content_type")));
    }
    let charset = post().header("content-type", "application/json; charset=utf-8").body("{}").send().await;
    assert_eq!(charset.error("code"), "missing_required_parameter");
    let large = post().header("content-type", "application/json").body("x".repeat(101)).send().await;
    assert_eq!((large.status, large.error("code")), (413, json!("request_too_large")));
}
