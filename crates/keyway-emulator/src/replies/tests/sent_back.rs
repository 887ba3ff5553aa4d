//! What the emulator sends can be sent back to it: agents do that with every turn.

use serde_json::{Map, Value, json};

use super::bench::Bench;
use crate::schema::{self, Exactness, Shape};
use crate::specimen::Specimen;

/// Returns all values of a union's variants, small and full, several of each.
fn values(shape: &'static Shape) -> Vec<Value> {
    let Shape::Union { variants, .. } = shape.bare() else { panic!("no union") };
    let given = Map::new();
    let mut values = Vec::new();
    for variant in variants {
        for seed in ["a", "b", "c"] {
            let specimen = || Specimen::new(seed.as_bytes(), 1_750_000_000, &given);
            values.push(specimen().of(&variant.shape, &Value::Null));
            values.push(specimen().full().of(&variant.shape, &Value::Null));
        }
    }
    values
}

fn reply_of(id: &str) -> &'static Shape {
    schema::find(id).unwrap().reply.as_ref().unwrap()
}

/// Checks a body as the emulator does, and returns the error.
fn fault(id: &str, body: &Value) -> Option<String> {
    let shape = schema::find(id).unwrap().body.as_ref().unwrap();
    let verdict = schema::check_request(body, shape, Exactness::Api);
    verdict.err().map(|refusal| format!("{:?} {}: {body}", refusal.param, refusal.message))
}

#[test]
fn every_item_of_a_response_a_conversation_and_a_list_can_be_input_again() {
    let lists = [
        reply_of("responses.create").field("output").unwrap(),
        reply_of("conversations.items.list").field("data").unwrap(),
        reply_of("responses.input_items.list").field("data").unwrap(),
    ];
    let mut wrong = Vec::new();
    // The document has roles of messages that the API neither sends nor takes.
    let real = |item: &Value| item["type"] != "message" || item["role"] != "unknown";
    for item in lists.iter().flat_map(|list| values(list.item().unwrap())).filter(real) {
        wrong.extend(fault("responses.create", &json!({ "model": "gpt-4.1", "input": [item] })));
        wrong.extend(fault("conversations.items.create", &json!({ "items": [item] })));
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_tool_that_a_response_lists_can_be_used_again() {
    let tools = reply_of("responses.create").field("tools").unwrap().item().unwrap();
    let bodies = values(tools).into_iter().map(|tool| json!({ "model": "gpt-4.1", "tools": [tool] }));
    let wrong: Vec<String> = bodies.filter_map(|body| fault("responses.create", &body)).collect();
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_message_of_a_chat_can_be_sent_again() {
    let message = reply_of("chat.completions.create").field("choices").unwrap().item().unwrap();
    let message = message.field("message").unwrap();
    let given = Map::new();
    for seed in ["a", "b", "c", "d"] {
        let specimen = || Specimen::new(seed.as_bytes(), 1_750_000_000, &given);
        for message in [specimen().of(message, &Value::Null), specimen().full().of(message, &Value::Null)] {
            let body = json!({ "model": "gpt-4.1", "messages": [message] });
            assert_eq!(fault("chat.completions.create", &body), None);
        }
    }
}

#[test]
fn a_chat_continues_with_the_message_that_it_answered() {
    let bench = Bench::new();
    let function = json!({ "type": "function", "function": { "name": "f", "parameters": { "type": "object", "properties": {} } } });
    let custom = json!({ "type": "custom", "custom": { "name": "g" } });
    let user = json!({ "role": "user", "content": "Hello" });
    for members in [
        json!({}),
        json!({ "tools": [function], "tool_choice": "required" }),
        json!({ "tools": [custom], "tool_choice": "required" }),
        json!({ "functions": [{ "name": "f" }], "function_call": { "name": "f" } }),
    ] {
        let mut body = json!({ "model": "gpt-4.1", "messages": [user] });
        body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        let reply = bench.get("chat.completions.create", &[], "", &body).json();
        let message = reply["choices"][0]["message"].clone();
        let called = message["tool_calls"].as_array().into_iter().flatten();
        let results: Vec<Value> = called
            .map(|call| json!({ "role": "tool", "tool_call_id": call["id"], "name": "f", "content": "x" }))
            .collect();
        let messages = body["messages"].as_array_mut().unwrap();
        messages.push(message);
        messages.extend(results);
        messages.push(user.clone());
        bench.get("chat.completions.create", &[], "", &body);
    }
}

#[test]
fn a_response_continues_with_the_output_that_it_had() {
    let bench = Bench::new();
    let function =
        json!({ "type": "function", "name": "f", "parameters": { "type": "object", "properties": {} } });
    let tools = [
        function,
        json!({ "type": "custom", "name": "g" }),
        json!({ "type": "web_search" }),
        json!({ "type": "file_search", "vector_store_ids": ["vs_1"] }),
        json!({ "type": "code_interpreter", "container": { "type": "auto" } }),
        json!({ "type": "image_generation" }),
        json!({ "type": "mcp", "server_label": "s", "server_url": "https://example.com" }),
    ];
    for tool in &tools {
        for kept in [false, true] {
            let body = json!({ "model": "o3", "input": "Hello", "tools": [tool], "tool_choice": "required" });
            let reply = bench.get("responses.create", &[], "", &body).json();
            let output = reply["output"].as_array().unwrap().clone();
            let calls = output.iter().filter(|item| item["call_id"].is_string());
            let results = calls.map(|call| {
                let kind = format!("{}_output", call["type"].as_str().unwrap());
                json!({ "type": kind, "call_id": call["call_id"], "output": "x" })
            });
            let asks = output.iter().filter(|item| item["type"] == "mcp_approval_request");
            let decisions = asks.map(|ask| json!({ "type": "mcp_approval_response", "approval_request_id": ask["id"], "approve": true }));
            let results: Vec<Value> = results.chain(decisions).collect();
            let mut next = json!({ "model": "o3", "tools": reply["tools"] });
            if kept {
                next["previous_response_id"] = reply["id"].clone();
                next["input"] = results.into();
            } else {
                next["input"] = output.into_iter().chain(results).collect();
            }
            bench.get("responses.create", &[], "", &next);
        }
    }
}
