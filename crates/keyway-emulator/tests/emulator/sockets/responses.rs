//! Responses over a WebSocket.

use keyway_emulator::{Emulator, ScriptedReply};
use serde_json::{Value, json};

use super::{Socket, connect, connect_with, deltas, kinds, try_connect};
use crate::client::request;

const LAST: &str = "response.completed";

async fn turn(socket: &mut Socket, fields: Value) -> Vec<Value> {
    let mut event = json!({ "type": "response.create", "model": "gpt-4.1" });
    event.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    socket.send(event).await;
    socket.until(LAST).await
}

fn id_of(events: &[Value]) -> Value {
    events.last().unwrap()["response"]["id"].clone()
}

#[tokio::test]
async fn several_turns_continue_each_other_on_one_socket() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = connect(&emulator, "/v1/responses").await;
    let first = turn(&mut socket, json!({ "input": "One" })).await;
    assert_eq!(
        kinds(&first),
        [
            "response.created",
            "response.in_progress",
            "response.output_item.added",
            "response.content_part.added",
            "response.output_text.delta",
            "response.output_text.done",
            "response.content_part.done",
            "response.output_item.done",
            "response.completed",
        ]
    );
    let numbers: Vec<u64> = first.iter().map(|event| event["sequence_number"].as_u64().unwrap()).collect();
    assert_eq!(numbers, (0..first.len() as u64).collect::<Vec<_>>());
    let second = turn(&mut socket, json!({ "input": "Two", "previous_response_id": id_of(&first) })).await;
    assert_eq!(deltas(&second, "response.output_text.delta"), "You said: Two");
    assert_eq!(second.last().unwrap()["response"]["previous_response_id"], id_of(&first));
    let tokens =
        |events: &[Value]| events.last().unwrap()["response"]["usage"]["input_tokens"].as_u64().unwrap();
    assert!(tokens(&second) > tokens(&first));
}

#[tokio::test]
async fn a_response_that_is_not_stored_is_continued_only_here() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let mut socket = connect_with(&emulator, "/v1/responses", key.secret()).await;
    let first = turn(&mut socket, json!({ "input": "One", "store": false })).await;
    let path = format!("/v1/responses/{}", id_of(&first).as_str().unwrap());
    let second =
        turn(&mut socket, json!({ "input": "Two", "store": false, "previous_response_id": id_of(&first) }))
            .await;
    assert_eq!(second.last().unwrap()["response"]["previous_response_id"], id_of(&first));
    assert_eq!(request(&emulator, "GET", &path).key(key.secret()).send().await.status, 404);
    let mut other = connect_with(&emulator, "/v1/responses", key.secret()).await;
    for previous in [id_of(&second), json!("resp_unknown")] {
        other.send(json!({ "type": "response.create", "model": "gpt-4.1", "input": "x", "previous_response_id": previous })).await;
        let error = other.expect("error").await;
        assert_eq!(
            (&error["status"], &error["error"]["code"]),
            (&json!(400), &json!("previous_response_not_found"))
        );
    }
    turn(&mut other, json!({ "input": "Alone" })).await;
}

#[tokio::test]
async fn tools_are_called_and_answered() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = connect(&emulator, "/v1/responses").await;
    emulator.reply(ScriptedReply::call("f", "{\"a\": 1}"));
    let tools =
        json!([{ "type": "function", "name": "f", "parameters": { "type": "object" }, "strict": false }]);
    let first = turn(&mut socket, json!({ "input": "Call", "tools": tools })).await;
    assert_eq!(deltas(&first, "response.function_call_arguments.delta"), "{\"a\": 1}");
    let call = &first.last().unwrap()["response"]["output"][0];
    emulator.reply_text("Done.");
    let output = json!([{ "type": "function_call_output", "call_id": call["call_id"], "output": "1" }]);
    let second = turn(&mut socket, json!({ "input": output, "previous_response_id": id_of(&first) })).await;
    assert_eq!(deltas(&second, "response.output_text.delta"), "Done.");
}

#[tokio::test]
async fn mistakes_are_named_and_the_socket_stays_open() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = connect(&emulator, "/v1/responses").await;
    for (event, code, param) in [
        (
            json!({ "type": "response.create", "model": "gpt-4.1", "input": "x", "background": true }),
            json!("unsupported_parameter"),
            json!("background"),
        ),
        (
            json!({ "type": "response.create", "model": "gpt-4.1", "input": "x", "temperature": 7 }),
            json!("decimal_above_max_value"),
            json!("temperature"),
        ),
        (
            json!({ "type": "response.create", "model": "gpt-4.1", "input": "x", "messages": [] }),
            json!("unknown_parameter"),
            json!("messages"),
        ),
        (json!({ "type": "response.later" }), json!("invalid_value"), json!("type")),
        (json!({}), json!("missing_required_parameter"), json!("type")),
    ] {
        socket.send(event.clone()).await;
        let error = socket.expect("error").await;
        assert_eq!(
            (&error["status"], &error["error"]["code"], &error["error"]["param"]),
            (&json!(400), &code, &param),
            "{event}"
        );
    }
    socket.send_text("nonsense").await;
    socket.expect("error").await;
    turn(&mut socket, json!({ "input": "Still here" })).await;
}

#[tokio::test]
async fn streams_on_one_socket_are_told_apart_and_take_turns() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = connect(&emulator, "/v1/responses").await;
    for name in ["a", "b"] {
        socket
            .send(json!({ "type": "response.create", "model": "gpt-4.1", "input": name, "stream_id": name }))
            .await;
    }
    for name in ["a", "b"] {
        let events = socket.until(LAST).await;
        assert!(events.iter().all(|event| event["stream_id"] == name));
        assert_eq!(deltas(&events, "response.output_text.delta"), format!("You said: {name}"));
    }
}

#[tokio::test]
async fn a_warm_up_generates_nothing_and_is_continued() {
    let emulator = Emulator::start().await.unwrap();
    emulator.reply_text("Kept for the real turn");
    let mut socket = connect(&emulator, "/v1/responses").await;
    let warm = turn(&mut socket, json!({ "instructions": "Be brief.", "generate": false })).await;
    assert_eq!(kinds(&warm), ["response.created", "response.in_progress", "response.completed"]);
    assert_eq!(warm[2]["response"]["output"], json!([]));
    let events = turn(&mut socket, json!({ "input": "Now", "previous_response_id": id_of(&warm) })).await;
    assert_eq!(deltas(&events, "response.output_text.delta"), "Kept for the real turn");
}

#[tokio::test]
async fn what_codex_says_of_itself_and_its_items_is_taken_and_not_kept() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = connect(&emulator, "/v1/responses").await;
    let about = json!({ "turn_id": "1", "content_item_kinds": ["user.text"] });
    let input = json!([{
        "type": "message", "role": "user", "content": [{ "type": "input_text", "text": "Hello" }],
        "internal_chat_message_metadata_passthrough": about,
    }]);
    let events = turn(&mut socket, json!({ "input": input, "client_metadata": { "turn_id": "1" } })).await;
    assert_eq!(deltas(&events, "response.output_text.delta"), "You said: Hello");
    let id = id_of(&events);
    let key = emulator.key().create();
    let path = format!("/v1/responses/{}/input_items", id.as_str().unwrap());
    let items = request(&emulator, "GET", &path).key(key.secret()).send().await.text();
    assert!(items.contains("Hello") && !items.contains("passthrough"), "{items}");
}

#[tokio::test]
async fn a_response_in_progress_is_steered() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let line = format!("Bearer {}", key.secret());
    let headers = [("authorization", &*line), ("x-keyway-fault", "stream-slow=20ms")];
    let mut socket = try_connect(&emulator, "/v1/responses", &headers).await.ok().unwrap();
    socket
        .send(json!({ "type": "response.create", "model": "gpt-4.1", "input": "One two three four five" }))
        .await;
    let created = socket.expect("response.created").await;
    let steer = json!({ "type": "response.steer", "previous_response_id": created["response"]["id"], "input": "Turn" });
    socket.send(steer.clone()).await;
    let events = socket.until(LAST).await;
    assert!(kinds(&events).contains(&"response.steer.accepted"));
    let next = socket.until(LAST).await;
    assert_eq!(deltas(&next, "response.output_text.delta"), "You said: Turn");
    socket.send(steer).await;
    let failed = socket.expect("response.steer.failed").await;
    assert_eq!(failed["error"]["code"], "response_not_active");
}

#[tokio::test]
async fn the_beta_has_its_own_events() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = connect(&emulator, "/v1/responses?beta=true").await;
    turn(&mut socket, json!({ "input": "Hello" })).await;
    socket.send(json!({ "type": "response.inject", "response_id": "resp_over", "input": [] })).await;
    assert_eq!(socket.expect("response.inject.failed").await["error"]["code"], "response_already_completed");
}
