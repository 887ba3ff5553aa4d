//! Realtime sessions in text: turns, functions, settings, and mistakes of the client.

use keyway_emulator::{Emulator, ScriptedReply};
use serde_json::{Value, json};

use super::{Socket, connect, deltas, kinds, text_session};

const LAST: &str = "response.done";

async fn error_of(socket: &mut Socket, event: Value) -> Value {
    socket.send(event).await;
    socket.expect("error").await["error"].take()
}

#[tokio::test]
async fn a_turn_in_text_has_every_event_in_order() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = text_session(&emulator).await;
    let said = socket.says("Hello").await;
    socket.send(json!({ "type": "response.create" })).await;
    let events = socket.until(LAST).await;
    assert_eq!(
        kinds(&events),
        [
            "response.created",
            "rate_limits.updated",
            "response.output_item.added",
            "conversation.item.added",
            "response.content_part.added",
            "response.output_text.delta",
            "response.output_text.done",
            "response.content_part.done",
            "response.output_item.done",
            "conversation.item.done",
            "response.done",
        ]
    );
    assert_eq!(deltas(&events, "response.output_text.delta"), "You said: Hello");
    let response = &events.last().unwrap()["response"];
    assert_eq!(response["status"], "completed");
    assert_eq!(
        response["output"][0]["content"],
        json!([{ "type": "output_text", "text": "You said: Hello" }])
    );
    assert_eq!(response["usage"]["output_tokens"], 4);
    assert_eq!(response["usage"]["input_token_details"]["text_tokens"], 1);
    assert_eq!(events[3]["previous_item_id"], said["id"]);
    let ids: std::collections::HashSet<&Value> = events.iter().map(|event| &event["event_id"]).collect();
    assert_eq!(ids.len(), events.len());
}

#[tokio::test]
async fn several_turns_share_the_conversation() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = text_session(&emulator).await;
    let mut input = Vec::new();
    for words in ["One", "Two", "Three"] {
        socket.says(words).await;
        socket.send(json!({ "type": "response.create" })).await;
        let events = socket.until(LAST).await;
        assert_eq!(deltas(&events, "response.output_text.delta"), format!("You said: {words}"));
        input.push(events.last().unwrap()["response"]["usage"]["input_tokens"].as_u64().unwrap());
    }
    assert!(input.is_sorted() && input[0] < input[2], "{input:?}");
}

#[tokio::test]
async fn a_function_is_called_and_its_output_answered() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = text_session(&emulator).await;
    socket.says("What is the weather in Paris?").await;
    let parameters = json!({
        "type": "object", "properties": { "city": { "type": "string", "enum": ["Paris"] } }, "required": ["city"],
    });
    let tools = json!([{ "type": "function", "name": "weather", "description": "The weather", "parameters": parameters }]);
    let choice = json!({ "type": "function", "name": "weather" });
    socket
        .send(json!({ "type": "response.create", "response": { "tools": tools, "tool_choice": choice } }))
        .await;
    let events = socket.until(LAST).await;
    assert_eq!(deltas(&events, "response.function_call_arguments.delta"), r#"{"city":"Paris"}"#);
    let call = &events.last().unwrap()["response"]["output"][0];
    assert_eq!(
        (&call["type"], &call["name"], &call["status"]),
        (&json!("function_call"), &json!("weather"), &json!("completed"))
    );
    let done = events.iter().find(|event| event["type"] == "response.function_call_arguments.done").unwrap();
    assert_eq!((&done["call_id"], &done["arguments"]), (&call["call_id"], &json!(r#"{"city":"Paris"}"#)));

    let output = |call_id: &Value| {
        let item = json!({ "type": "function_call_output", "call_id": call_id, "output": "{\"sun\":true}" });
        json!({ "type": "conversation.item.create", "event_id": "mine", "item": item })
    };
    let error = error_of(&mut socket, output(&json!("call_unknown"))).await;
    assert_eq!((&error["code"], &error["event_id"]), (&json!("invalid_tool_call_id"), &json!("mine")));
    socket.send(output(&call["call_id"])).await;
    let added = socket.until("conversation.item.done").await;
    assert_eq!(added[0]["previous_item_id"], call["id"]);
    emulator.reply_text("It is sunny.");
    socket.send(json!({ "type": "response.create" })).await;
    let events = socket.until(LAST).await;
    assert_eq!(deltas(&events, "response.output_text.delta"), "It is sunny.");
}

#[tokio::test]
async fn scripts_choose_what_is_said() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = text_session(&emulator).await;
    emulator.reply(ScriptedReply::call("f", "{\"a\": 1}"));
    emulator.reply(ScriptedReply::body(json!([
        { "type": "response.output_text.delta", "event_id": "e", "response_id": "r", "item_id": "i", "output_index": 0,
          "content_index": 0, "delta": "verbatim" },
        { "type": "response.done", "event_id": "e", "response": { "id": "r", "status": "completed" } },
    ])));
    socket.send(json!({ "type": "response.create" })).await;
    let events = socket.until(LAST).await;
    assert_eq!(events.last().unwrap()["response"]["output"][0]["arguments"], "{\"a\": 1}");
    socket.send(json!({ "type": "response.create" })).await;
    let events = socket.until(LAST).await;
    assert_eq!(deltas(&events, "response.output_text.delta"), "verbatim");
    assert_eq!(events.last().unwrap()["response"]["id"], "r");
}

#[tokio::test]
async fn items_are_inserted_retrieved_and_deleted() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = text_session(&emulator).await;
    let create = |id: &str, after: Value| {
        let item = json!({ "id": id, "type": "message", "role": "user", "content": [{ "type": "input_text", "text": id }] });
        let mut event = json!({ "type": "conversation.item.create", "item": item });
        if !after.is_null() {
            event["previous_item_id"] = after;
        }
        event
    };
    for (event, before) in [
        (create("b", Value::Null), Value::Null),
        (create("a", json!("root")), Value::Null),
        (create("c", json!("b")), json!("b")),
        (create("d", json!("a")), json!("a")),
    ] {
        socket.send(event).await;
        assert_eq!(socket.expect("conversation.item.added").await["previous_item_id"], before);
        socket.expect("conversation.item.done").await;
    }
    socket.send(json!({ "type": "conversation.item.retrieve", "item_id": "d" })).await;
    let item = socket.expect("conversation.item.retrieved").await["item"].take();
    assert_eq!((&item["content"][0]["text"], &item["status"]), (&json!("d"), &json!("completed")));
    socket.send(json!({ "type": "conversation.item.delete", "item_id": "d" })).await;
    assert_eq!(socket.expect("conversation.item.deleted").await["item_id"], "d");
    for (event, code) in [
        (json!({ "type": "conversation.item.retrieve", "item_id": "d" }), "item_retrieve_invalid_item_id"),
        (json!({ "type": "conversation.item.delete", "item_id": "d" }), "item_delete_invalid_item_id"),
        (
            json!({ "type": "conversation.item.truncate", "item_id": "d", "content_index": 0, "audio_end_ms": 0 }),
            "item_truncate_invalid_item_id",
        ),
        (
            json!({ "type": "conversation.item.truncate", "item_id": "a", "content_index": 0, "audio_end_ms": 0 }),
            "unsupported_content_type",
        ),
        (create("e", json!("d")), "item_create_invalid_previous_item_id"),
        (create("a", Value::Null), "item_create_duplicate_item_id"),
    ] {
        assert_eq!(error_of(&mut socket, event).await["code"], code);
    }
}

#[tokio::test]
async fn mistakes_are_named_and_the_socket_stays_open() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = text_session(&emulator).await;
    for (event, code, param) in [
        (
            json!({ "type": "session.update", "event_id": "e1", "session": {} }),
            json!("missing_required_parameter"),
            json!("session.type"),
        ),
        (
            json!({ "type": "session.update", "session": { "type": "realtime", "modalities": ["text"] } }),
            json!("unknown_parameter"),
            json!("session.modalities"),
        ),
        (
            json!({ "type": "session.update", "session": { "type": "realtime", "model": "gpt-realtime-mini" } }),
            json!("session_cannot_update_model"),
            json!("session.model"),
        ),
        (
            json!({ "type": "session.update", "session": { "type": "transcription" } }),
            json!("invalid_parameter"),
            json!("session.type"),
        ),
        (
            json!({ "type": "input_audio_buffer.append", "audio": "?" }),
            json!("invalid_value"),
            json!("audio"),
        ),
        (json!({ "type": "input_audio_buffer.append" }), json!("missing_required_parameter"), json!("audio")),
        (
            json!({ "type": "input_audio_buffer.commit" }),
            json!("input_audio_buffer_commit_empty"),
            Value::Null,
        ),
        (json!({ "type": "response.cancel" }), json!("response_cancel_not_active"), Value::Null),
        (json!({ "type": "output_audio_buffer.clear" }), json!("unsupported_event"), json!("type")),
        (json!({ "type": "nothing.like.this" }), json!("invalid_value"), json!("type")),
        (json!({}), json!("missing_required_parameter"), json!("type")),
    ] {
        let error = error_of(&mut socket, event.clone()).await;
        assert_eq!((&error["code"], &error["param"]), (&code, &param), "{event}: {error}");
        assert_eq!(error["type"], "invalid_request_error");
        assert_eq!(error["event_id"], event["event_id"]);
    }
    socket.send_text("{not json").await;
    socket.expect("error").await;
    socket.says("Still here").await;
    socket.send(json!({ "type": "response.create" })).await;
    socket.until(LAST).await;
}

#[tokio::test]
async fn settings_are_merged_and_shown() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = connect(&emulator, "/v1/realtime?model=gpt-realtime-2.1").await;
    let session = socket.expect("session.created").await["session"].take();
    assert_eq!(session["model"], "gpt-realtime-2.1");
    assert_eq!(session["audio"]["input"]["turn_detection"]["type"], "server_vad");
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    assert!(session["expires_at"].as_u64().unwrap() > now + 3500);
    socket
        .send(json!({ "type": "session.update", "session": {
            "type": "realtime",
            "instructions": "Be brief.",
            "audio": { "input": { "turn_detection": null }, "output": { "voice": "marin" } },
            "tools": [{ "type": "function", "name": "f", "parameters": {} }],
        }}))
        .await;
    let updated = socket.expect("session.updated").await["session"].take();
    assert_eq!(
        (&updated["instructions"], &updated["audio"]["output"]["voice"]),
        (&json!("Be brief."), &json!("marin"))
    );
    assert_eq!(updated["audio"]["input"]["turn_detection"], Value::Null);
    assert_eq!(updated["audio"]["output"]["format"], json!({ "type": "audio/pcm", "rate": 24000 }));
    assert_eq!((&updated["id"], updated["tools"].as_array().unwrap().len()), (&session["id"], 1));
    socket
        .send(json!({ "type": "session.update", "session": {
            "type": "realtime", "audio": { "input": { "turn_detection": { "type": "semantic_vad" } } },
        }}))
        .await;
    let updated = socket.expect("session.updated").await["session"].take();
    assert_eq!(updated["audio"]["input"]["turn_detection"]["eagerness"], "auto");
    assert_eq!(updated["instructions"], "Be brief.");
}

#[tokio::test]
async fn a_null_for_an_optional_field_is_taken() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = text_session(&emulator).await;
    let input = json!({ "noise_reduction": null, "transcription": null, "turn_detection": null });
    let session = json!({ "type": "realtime", "tracing": null, "prompt": null, "audio": { "input": input } });
    socket.send(json!({ "type": "session.update", "event_id": null, "session": session })).await;
    let updated = socket.expect("session.updated").await["session"].take();
    assert_eq!(updated["audio"]["input"]["turn_detection"], Value::Null);
    let error = error_of(&mut socket, json!({ "type": "session.update", "session": null })).await;
    assert_eq!(error["param"], "session");
}

#[tokio::test]
async fn a_response_apart_leaves_the_conversation_alone() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = text_session(&emulator).await;
    let said = socket.says("In the conversation").await;
    socket
        .send(json!({ "type": "response.create", "response": {
            "conversation": "none",
            "metadata": { "topic": "aside" },
            "input": [
                { "type": "item_reference", "id": said["id"] },
                { "type": "message", "role": "user", "content": [{ "type": "input_text", "text": "Aside" }] },
            ],
        }}))
        .await;
    let events = socket.until(LAST).await;
    assert!(!kinds(&events).contains(&"conversation.item.added"));
    assert_eq!(deltas(&events, "response.output_text.delta"), "You said: Aside");
    let response = &events.last().unwrap()["response"];
    assert_eq!((&response["metadata"]["topic"], response.get("conversation_id")), (&json!("aside"), None));
    let next = socket.says("Next").await;
    socket.send(json!({ "type": "conversation.item.retrieve", "item_id": next["id"] })).await;
    socket.expect("conversation.item.retrieved").await;
}

#[tokio::test]
async fn a_token_limit_makes_a_response_incomplete() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = text_session(&emulator).await;
    socket.says("A long sentence that will not fit").await;
    socket.send(json!({ "type": "response.create", "response": { "max_output_tokens": 3 } })).await;
    let events = socket.until(LAST).await;
    let response = &events.last().unwrap()["response"];
    assert_eq!(response["status"], "incomplete");
    assert_eq!(response["status_details"]["reason"], "max_output_tokens");
    assert_eq!(deltas(&events, "response.output_text.delta"), "You said:");
}

#[tokio::test]
async fn a_session_needs_a_model_that_exists() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().models(["gpt-realtime"]).create();
    let line = format!("Bearer {}", key.secret());
    for (query, status, code) in [
        ("", 400, "missing_model"),
        ("?model=gpt-4.1", 404, "model_not_found"),
        ("?model=gpt-realtime-mini", 403, "model_not_found"),
    ] {
        let refused =
            super::try_connect(&emulator, &format!("/v1/realtime{query}"), &[("authorization", &line)]).await;
        let (found, body) = refused.err().unwrap();
        assert_eq!((found.as_u16(), &body["error"]["code"]), (status, &json!(code)), "{query}");
    }
    connect(&emulator, "/v1/realtime?call_id=rtc_1").await.expect("session.created").await;
}
