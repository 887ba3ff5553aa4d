//! Streams: their events, their faults, and keys that are revoked in the middle.

use keyway_emulator::{Emulator, ScriptedReply};
use serde_json::{Value, json};

use crate::client::{Reply, chat, read_until};

async fn stream(emulator: &Emulator, fault: &str, members: Value) -> Reply {
    let key = emulator.key().create();
    let mut body = json!({ "stream": true });
    for (name, value) in members.as_object().unwrap() {
        body[name] = value.clone();
    }
    let request = chat(emulator, key.secret(), body);
    if fault.is_empty() { request.send().await } else { request.fault(fault).send().await }
}

fn text(events: &[Value]) -> String {
    events.iter().filter_map(|event| event["choices"][0]["delta"]["content"].as_str()).collect()
}

#[tokio::test]
async fn role_words_end_usage_done() {
    let emulator = Emulator::start().await.unwrap();
    let reply = stream(&emulator, "", json!({ "stream_options": { "include_usage": true } })).await;
    assert_eq!(reply.header("content-type"), Some("text/event-stream; charset=utf-8"));
    assert!(reply.complete);
    assert_eq!(reply.data().last().unwrap(), "[DONE]");
    let events = reply.events();
    assert_eq!(
        events[0]["choices"][0]["delta"],
        json!({ "role": "assistant", "content": "", "refusal": null })
    );
    assert_eq!(text(&events), "You said: Hello");
    let [.., last, usage] = &events[..] else { panic!("{events:?}") };
    assert_eq!(last["choices"][0]["finish_reason"], "stop");
    assert_eq!((&last["usage"], &usage["choices"]), (&Value::Null, &json!([])));
    assert_eq!(usage["usage"]["total_tokens"], 12);
    let plain = stream(&emulator, "", json!({})).await.events();
    assert!(plain.iter().all(|event| event.get("usage").is_none() && event["id"] == plain[0]["id"]));
}

#[tokio::test]
async fn tool_calls_come_in_pieces() {
    let emulator = Emulator::start().await.unwrap();
    emulator.reply(ScriptedReply::call("f", "{\"a\": 1}"));
    let events = stream(&emulator, "", json!({})).await.events();
    let calls: Vec<&Value> =
        events.iter().map(|event| &event["choices"][0]["delta"]["tool_calls"][0]).collect();
    assert_eq!(calls[0]["function"], json!({ "name": "f", "arguments": "" }));
    assert!(calls[0]["id"].as_str().unwrap().starts_with("call_"));
    let arguments: String = calls.iter().filter_map(|call| call["function"]["arguments"].as_str()).collect();
    assert_eq!(arguments, "{\"a\": 1}");
    assert_eq!(events.last().unwrap()["choices"][0]["finish_reason"], "tool_calls");
}

#[tokio::test]
async fn choices_take_turns() {
    let emulator = Emulator::start().await.unwrap();
    let events = stream(&emulator, "", json!({ "n": 2 })).await.events();
    let indices: Vec<_> = events.iter().map(|event| event["choices"][0]["index"].as_u64().unwrap()).collect();
    assert_eq!(indices[..4], [0, 1, 0, 1]);
}

#[tokio::test]
async fn s3_errors_inside_a_stream() {
    let emulator = Emulator::start().await.unwrap();
    let last = |reply: &Reply| reply.events().last().unwrap().clone();
    for (fault, events) in [("stream-error", 3), ("stream-error;at=1", 2), ("stream-error-quota", 3)] {
        let reply = stream(&emulator, fault, json!({})).await;
        assert_eq!((reply.status, reply.events().len()), (200, events), "{fault}");
        assert!(reply.complete && last(&reply)["error"].is_object(), "{fault}");
    }
    let named = stream(&emulator, "stream-error;code=rate_limit_exceeded;type=requests", json!({})).await;
    assert_eq!(last(&named)["error"]["code"], "rate_limit_exceeded");
    let quota = stream(&emulator, "stream-error-quota", json!({})).await;
    assert_eq!(last(&quota)["error"]["code"], "credit_balance_exhausted");
    let flat = stream(&emulator, "stream-error-flat", json!({})).await;
    assert!(flat.text().contains("event: error\ndata: "));
    assert_eq!((&last(&flat)["type"], last(&flat).get("error")), (&json!("error"), None));
    let string = stream(&emulator, "stream-error-string", json!({})).await;
    assert!(last(&string)["error"].is_string());
    let failed = stream(&emulator, "stream-failed", json!({})).await;
    assert!(failed.text().contains("event: response.failed\n"));
    assert_eq!(last(&failed)["response"]["status"], "failed");
}

#[tokio::test]
async fn other_ways_to_stream() {
    let emulator = Emulator::start().await.unwrap();
    let whole = stream(&emulator, "", json!({})).await;
    let early = stream(&emulator, "stream-ends-early", json!({})).await;
    assert!(early.complete && early.data().len() == 2);
    let no_done = stream(&emulator, "stream-no-done", json!({})).await;
    assert_eq!(no_done.data().len() + 1, whole.data().len());
    assert!(!no_done.text().contains("[DONE]"));
    let after = stream(&emulator, "stream-after-done", json!({})).await;
    assert_eq!(after.data().last().unwrap(), r#"{"after":"the end"}"#);
    let malformed = stream(&emulator, "stream-malformed", json!({})).await;
    assert!(serde_json::from_str::<Value>(&malformed.data()[2]).is_err());
    let null = stream(&emulator, "stream-null-error", json!({})).await.events();
    assert!(null.iter().all(|event| event["error"] == Value::Null && event.get("error").is_some()));
    for fault in ["stream-slow=1ms", "stream-bytes", "stream-comments"] {
        let reply = stream(&emulator, fault, json!({})).await;
        assert_eq!(text(&reply.events()), "You said: Hello", "{fault}");
        assert!(reply.complete, "{fault}");
    }
    let bom = stream(&emulator, "stream-bom", json!({})).await;
    assert!(bom.body.starts_with(b"\xEF\xBB\xBFdata: {"));
    let crlf = stream(&emulator, "stream-crlf", json!({})).await.text();
    assert!(crlf.contains("\r\n\r\n") && !crlf.replace("\r\n", "").contains('\n'));
    let cr = stream(&emulator, "stream-cr", json!({})).await.text();
    assert!(cr.contains("\r\r") && !cr.contains('\n'));
    let lines = stream(&emulator, "stream-multiline", json!({})).await.text();
    let first = lines.split("\n\n").next().unwrap().replace("data: ", "");
    assert_eq!(serde_json::from_str::<Value>(&first).unwrap()["object"], "chat.completion.chunk");
}

#[tokio::test]
async fn h10_a_stream_can_be_answered_whole_or_by_a_page() {
    let emulator = Emulator::start().await.unwrap();
    let whole = stream(&emulator, "not-streamed", json!({})).await;
    assert_eq!(whole.header("content-type"), Some("application/json"));
    assert_eq!(whole.json()["object"], "chat.completion");
    let page = stream(&emulator, "200;body=html", json!({})).await;
    assert_eq!((page.status, page.text().starts_with("<!DOCTYPE html>")), (200, true));
    let empty = stream(&emulator, "200;body=empty", json!({})).await;
    assert_eq!((empty.status, empty.body.len()), (200, 0));
}

#[tokio::test]
async fn g7_a_key_is_revoked_after_its_chunks() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().revoke_after_chunks(2).create();
    let reply = chat(&emulator, key.secret(), json!({ "stream": true })).send().await;
    let events = reply.events();
    assert_eq!(text(&events), "You said:");
    let error = &events.last().unwrap()["error"];
    assert_eq!(error["code"], "invalid_api_key");
    assert!(error["message"].as_str().unwrap().starts_with("The API key has been revoked"));
    assert!(reply.complete && !reply.text().contains("[DONE]"));
    assert_eq!(chat(&emulator, key.secret(), json!({})).send().await.status, 401);
}

#[tokio::test]
async fn g7_a_key_that_is_revoked_meanwhile_ends_its_stream() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    emulator.reply_text("word ".repeat(200));
    let request = chat(&emulator, key.secret(), json!({ "stream": true })).fault("stream-slow=5ms");
    let mut connection = request.open().await;
    read_until(&mut connection, "word").await;
    key.revoke();
    let rest = read_until(&mut connection, "0\r\n\r\n").await;
    assert!(rest.contains("The API key has been revoked") && !rest.contains("[DONE]"));
}

#[tokio::test]
async fn scripted_events_are_sent_as_they_are() {
    let emulator = Emulator::start().await.unwrap();
    emulator.reply(ScriptedReply::body(json!([{ "a": 1 }, { "b": 2 }])));
    assert_eq!(stream(&emulator, "", json!({})).await.data(), [r#"{"a":1}"#, r#"{"b":2}"#, "[DONE]"]);
}
