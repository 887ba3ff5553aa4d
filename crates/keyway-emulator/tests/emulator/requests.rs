//! What the emulator takes and what it refuses, beyond the API's document.

use keyway_emulator::{EmulatedKey, Emulator};
use serde_json::{Value, json};

use crate::client::{Reply, request};

async fn post(emulator: &Emulator, key: &EmulatedKey, path: &str, body: &Value) -> Reply {
    request(emulator, "POST", path).key(key.secret()).json(body).send().await
}

/// Returns the status and the `param` and `code` of the error.
fn verdict(reply: &Reply) -> (u16, Value, Value) {
    if reply.status < 300 {
        return (reply.status, Value::Null, Value::Null);
    }
    (reply.status, reply.error("param"), reply.error("code"))
}

const CHAT: &str = "/v1/chat/completions";
const RESPONSES: &str = "/v1/responses";
const PASSED: &str = "internal_chat_message_metadata_passthrough";

/// Requests that the API takes and its document does not, and where the document finds a fault.
fn beyond_the_document() -> Vec<(&'static str, Value, &'static str)> {
    let chat = |members: Value| {
        let mut body = json!({ "model": "gpt-4.1", "messages": [{ "role": "user", "content": "Hello" }] });
        body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        body
    };
    let user = json!({ "role": "user", "content": "Hello" });
    let input = |items: Value| json!({ "model": "gpt-4.1", "input": items });
    let said = json!({ "type": "output_text", "text": "Hello" });
    let image = json!({ "type": "input_image", "image_url": "https://example.com/a.png" });
    vec![
        (CHAT, chat(json!({ "user": null, "tools": null })), "user"),
        (
            CHAT,
            chat(
                json!({ "messages": [user, { "role": "assistant", "content": "Hi", "function_call": null, "tool_calls": null }] }),
            ),
            "messages[1].tool_calls",
        ),
        (
            CHAT,
            chat(json!({ "messages": [
                user,
                { "role": "assistant", "content": [
                    { "type": "text", "text": "Hi", "role": "assistant", "refusal": null, "annotations": [] },
                ] },
                user,
            ] })),
            "messages[1].content[0].role",
        ),
        (
            RESPONSES,
            input(json!([user, { "role": "assistant", "content": [said] }])),
            "input[1].content[0].type",
        ),
        (
            RESPONSES,
            input(json!([{ "type": "message", "role": "assistant", "content": [said], "status": null }])),
            "input[0].id",
        ),
        (RESPONSES, input(json!([{ "role": "user", "content": [image] }])), "input[0].content[0].detail"),
        // What Codex says of each item, of any kind.
        (
            RESPONSES,
            input(json!([
                { "type": "message", "role": "user", "content": [{ "type": "input_text", "text": "Hi" }], PASSED: { "turn_id": "1" } },
                { "type": "function_call", "call_id": "call_1", "name": "f", "arguments": "{}", PASSED: { "turn_id": "1" } },
                { "type": "function_call_output", "call_id": "call_1", "output": "x", PASSED: { "turn_id": "1" } },
            ])),
            "input[0]",
        ),
        (
            RESPONSES,
            json!({ "model": "gpt-4.1", "input": "Hello", "tools": [{ "type": "function", "name": "f" }] }),
            "tools[0].strict",
        ),
        (
            RESPONSES,
            input(json!([{ "type": "image_generation_call", "id": "ig_1" }, user])),
            "input[0].result",
        ),
        (
            RESPONSES,
            input(
                json!([{ "type": "reasoning", "summary": [], "status": null }, { "role": "assistant", "content": "Hi" }]),
            ),
            "input[0].id",
        ),
    ]
}

#[tokio::test]
async fn what_the_api_takes_is_taken_and_strict_brings_the_document_back() {
    let lenient = Emulator::start().await.unwrap();
    let strict = Emulator::builder().strict().start().await.unwrap();
    let (key, other) = (lenient.key().create(), strict.key().create());
    for (path, body, fault) in beyond_the_document() {
        let reply = post(&lenient, &key, path, &body).await;
        assert_eq!(reply.status, 200, "{body}: {}", reply.text());
        let (status, param, _) = verdict(&post(&strict, &other, path, &body).await);
        let param = param.as_str().unwrap_or("").to_owned();
        assert!(status == 400 && param.split('.').next() == fault.split('.').next(), "{body}: {param}");
    }
}

#[tokio::test]
async fn what_codex_says_of_itself_is_taken_and_not_repeated() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    for (metadata, status) in [
        (json!({ "turn_id": "1" }), 200),
        (Value::Null, 200),
        (json!({ "turn_id": 1 }), 400),
        (json!("1"), 400),
    ] {
        let body = json!({ "model": "gpt-5.1-codex", "input": "Hello", "client_metadata": metadata });
        let reply = post(&emulator, &key, RESPONSES, &body).await;
        assert_eq!(reply.status, status, "{body}: {}", reply.text());
        assert!(reply.json().get("client_metadata").is_none(), "{body}");
    }
}

#[tokio::test]
async fn what_the_api_refuses_is_refused_in_any_case() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let chat = |messages: Value| (CHAT, json!({ "model": "gpt-4.1", "messages": messages }));
    let input = |items: Value| (RESPONSES, json!({ "model": "gpt-4.1", "input": items }));
    let missing = "missing_required_parameter";
    for ((path, body), param, code) in [
        (
            chat(json!([{ "role": "user", "content": "x", "mood": 1 }])),
            "messages[0].mood",
            "unknown_parameter",
        ),
        (
            chat(json!([{ "role": "user", "content": [{ "type": "text", "text": "x", "role": "user" }] }])),
            "messages[0].content[0].role",
            "unknown_parameter",
        ),
        (
            chat(json!([{ "role": "assistant", "content": [{ "type": "text", "text": "x", "mood": 1 }] }])),
            "messages[0].content[0].mood",
            "unknown_parameter",
        ),
        (chat(json!([{ "role": "robot", "content": "x" }])), "messages[0].role", "invalid_value"),
        (chat(json!([{ "role": "tool", "content": "x" }])), "messages[0].tool_call_id", missing),
        (chat(json!([{ "role": "user" }])), "messages[0].content", missing),
        (input(json!([{ "role": "user" }])), "input[0].content", missing),
        (
            input(json!([{ "role": "user", "content": [{ "type": "text", "text": "x" }] }])),
            "input[0].content[0].type",
            "invalid_value",
        ),
        (
            input(json!([{ "type": "function_call", "name": "f", "arguments": "{}" }])),
            "input[0].call_id",
            missing,
        ),
        (
            input(json!([{ "type": "message", "role": "tool", "content": "x" }])),
            "input[0].role",
            "invalid_value",
        ),
        (input(json!([{ "type": "nothing" }])), "input[0].type", "invalid_value"),
        (
            (RESPONSES, json!({ "model": "gpt-4.1", "input": "x", "tools": [{ "type": "function" }] })),
            "tools[0].name",
            missing,
        ),
        ((RESPONSES, json!({ "model": "gpt-4.1", "input": "x", "mood": 1 })), "mood", "unknown_parameter"),
        ((RESPONSES, json!({ "model": "gpt-0", "input": "x" })), "model", "model_not_found"),
    ] {
        let reply = post(&emulator, &key, path, &body).await;
        assert_eq!(verdict(&reply), (400, json!(param), json!(code)), "{body}");
    }
    let (path, mut body) = chat(json!([{ "role": "user", "content": "x" }]));
    body["model"] = "gpt-4.1-typo".into();
    assert_eq!(
        verdict(&post(&emulator, &key, path, &body).await),
        (404, Value::Null, json!("model_not_found"))
    );
    body["model"] = "gpt-4.1-mini-2031-02-03".into();
    assert_eq!(post(&emulator, &key, path, &body).await.status, 200, "a later snapshot");
}

#[tokio::test]
async fn a_call_of_an_earlier_turn_is_answered_once_and_only_that() {
    let emulator = &Emulator::start().await.unwrap();
    let key = &emulator.key().create();
    let output = |id: &Value| json!([{ "type": "function_call_output", "call_id": id, "output": "x" }]);
    let tools = json!([{ "type": "function", "name": "f", "parameters": {} }]);
    let call = json!({ "model": "gpt-4.1", "input": "Hello", "tools": tools, "tool_choice": "required" });
    let first = post(emulator, key, RESPONSES, &call).await.json();
    let call_id = first["output"].as_array().unwrap().iter().find_map(|item| item.get("call_id")).unwrap();
    let next = |previous: &Value, input: Value| {
        let body = json!({ "model": "gpt-4.1", "previous_response_id": previous["id"], "input": input });
        async move { post(emulator, key, RESPONSES, &body).await }
    };
    let refused = (400, json!("input"), Value::Null);
    assert_eq!(verdict(&next(&first, output(&json!("call_unknown"))).await), refused);
    assert_eq!(verdict(&next(&first, json!("And then?")).await), refused);
    let second = next(&first, output(call_id)).await;
    assert_eq!(second.status, 200, "{}", second.text());
    // Two turns later the call is still known, and answered.
    assert_eq!(next(&second.json(), json!("And then?")).await.status, 200);

    let items = json!({ "items": [{ "type": "function_call", "call_id": "call_1", "name": "f", "arguments": "{}" }] });
    let conversation = post(emulator, key, "/v1/conversations", &items).await.json();
    let reply_to = |input: Value| {
        let body = json!({ "model": "gpt-4.1", "conversation": conversation["id"], "input": input });
        async move { post(emulator, key, RESPONSES, &body).await }
    };
    assert_eq!(verdict(&reply_to(output(&json!("call_2"))).await), refused);
    assert_eq!(reply_to(output(&json!("call_1"))).await.status, 200);
}
