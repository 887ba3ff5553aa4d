//! S3, S4, S6: streamed responses.

use keyway::types::file_source::Collected;
use keyway::types::responses::{Response, ResponseCreateParams, ResponseStreamEvent};
use keyway::{ErrorKind, EventStream};
use serde_json::{Value, json};

use crate::support::{Reply, Server, client, event};

fn response(status: &str, text: Option<&str>) -> Value {
    let message = text.map(|text| {
        json!({"type": "message", "id": "msg_1", "role": "assistant", "status": status,
            "content": [{"type": "output_text", "text": text, "annotations": [], "logprobs": []}]})
    });
    json!({"id": "resp_1", "object": "response", "created_at": 1.0, "status": status, "model": "gpt-4.1",
        "output": message.into_iter().collect::<Vec<_>>(), "tools": [], "tool_choice": "auto",
        "parallel_tool_calls": true, "error": null, "incomplete_details": null,
        "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3,
            "input_tokens_details": {"cached_tokens": 0}, "output_tokens_details": {"reasoning_tokens": 0}}})
}

fn created() -> String {
    named(
        &json!({"type": "response.created", "response": response("in_progress", None), "sequence_number": 0}),
    )
}

fn delta(text: &str) -> String {
    named(
        &json!({"type": "response.output_text.delta", "item_id": "msg_1", "output_index": 0, "content_index": 0,
        "delta": text, "sequence_number": 1, "logprobs": []}),
    )
}

/// An event as the Responses API sends it: with its name, and without `[DONE]` at the end.
fn named(data: &Value) -> String {
    format!("event: {}\n{}", data["type"].as_str().unwrap(), event(data))
}

async fn open(text: String) -> EventStream<ResponseStreamEvent> {
    let server = Server::always(Reply::stream(text)).await;
    let params = ResponseCreateParams::new().model("gpt-4.1").input("Hi");
    client(&server).responses().create(params).stream().await.unwrap()
}

#[tokio::test]
async fn s6_the_whole_response_is_that_of_the_last_event() {
    let end = named(
        &json!({"type": "response.completed", "response": response("completed", Some("Hello")), "sequence_number": 5}),
    );
    let mut stream = open([created(), delta("Hel"), delta("lo"), end].concat()).await;
    let mut text = String::new();
    while let Some(event) = stream.next().await {
        text.push_str(event.unwrap().text());
    }
    let reply = stream.so_far();
    assert_eq!((text.as_str(), reply.output_text().as_str()), ("Hello", "Hello"));
    assert_eq!(serde_json::to_value(&reply).unwrap(), response("completed", Some("Hello")));
}

#[tokio::test]
async fn s6_an_incomplete_response_is_a_reply() {
    let mut incomplete = response("incomplete", Some("Hel"));
    incomplete["incomplete_details"] = json!({"reason": "max_output_tokens"});
    let end = named(&json!({"type": "response.incomplete", "response": incomplete, "sequence_number": 5}));
    let reply: Response = open([created(), end].concat()).await.collect().await.unwrap();
    assert_eq!(serde_json::to_value(&reply).unwrap(), incomplete);
}

#[tokio::test]
async fn s3_a_failed_response_is_an_error_with_what_had_arrived() {
    let mut failed = response("failed", None);
    failed["error"] = json!({"code": "rate_limit_exceeded", "message": "Slow down"});
    let end = named(&json!({"type": "response.failed", "response": failed, "sequence_number": 5}));
    let error = open([created(), delta("Hel"), end].concat()).await.collect().await.unwrap_err();
    assert!(error.is_rate_limit(), "{error:?}");
    assert_eq!(error.partial().unwrap()["output"][0]["content"][0]["text"], "Hel");
}

#[tokio::test]
async fn s4_a_response_that_breaks_off_is_an_error_with_what_had_arrived() {
    let error = open([created(), delta("Hel"), delta("lo")].concat()).await.collect().await.unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Stream);
    let partial: Response = serde_json::from_value(error.partial().unwrap().clone()).unwrap();
    assert_eq!((partial.id.as_str(), partial.output_text().as_str()), ("resp_1", "Hello"));
}

#[tokio::test]
async fn s7_a_type_in_the_name_of_an_event_is_its_type() {
    let bare = |data: &str| {
        let (name, rest) = data.split_once('\n').unwrap();
        let mut event: Value = serde_json::from_str(rest.strip_prefix("data: ").unwrap().trim()).unwrap();
        event.as_object_mut().unwrap().remove("type");
        format!("{name}\ndata: {event}\n\n")
    };
    let end = named(
        &json!({"type": "response.completed", "response": response("completed", Some("Hello")), "sequence_number": 5}),
    );
    let mut stream =
        open([created(), delta("Hel"), delta("lo"), end].map(|event| bare(&event)).concat()).await;
    let mut text = String::new();
    while let Some(event) = stream.next().await {
        let event = event.unwrap();
        assert!(!matches!(event, ResponseStreamEvent::Unknown(_)), "{event:?}");
        text.push_str(event.text());
    }
    assert_eq!((text.as_str(), stream.so_far().output_text().as_str()), ("Hello", "Hello"));
    let failed = json!({"type": "response.failed", "response": {"status": "failed", "error": {"code": "server_error", "message": "x"}}});
    let error = open(created() + &bare(&named(&failed))).await.collect().await.unwrap_err();
    assert!(error.is_internal_server(), "{error}");
}

#[tokio::test]
async fn s7_what_is_around_the_json_of_the_first_event_is_passed_over() {
    let end = json!({"type": "response.completed", "response": response("completed", Some("Hello")), "sequence_number": 5});
    let bare = |data: &str| data.split_once('\n').unwrap().1.trim_end().to_owned();
    let (first, second) = (bare(&created()), bare(&delta("Hello")));
    for text in [
        format!("{first}\0\n\n{second}\0\n\n{}", event(&end)),
        format!("{first}{}\n\n{}", second.strip_prefix("data: ").unwrap(), event(&end)),
    ] {
        let mut stream = open(text).await;
        let mut kinds = Vec::new();
        while let Some(event) = stream.next().await {
            kinds.push(serde_json::to_value(event.unwrap()).unwrap()["type"].clone());
        }
        assert_eq!(kinds, ["response.created", "response.output_text.delta", "response.completed"]);
    }
}

#[tokio::test]
async fn s2_done_ends_a_response_without_its_last_event() {
    let text = [created(), delta("Hel"), delta("lo"), "data: [DONE]\n\n".to_owned()].concat();
    let reply = open(text).await.collect().await.unwrap();
    assert_eq!(reply.output_text(), "Hello");
}

/// A server that ignores the path answers with the pieces of a chat.
#[tokio::test]
async fn h10_a_stream_of_another_api_is_an_error_that_says_so() {
    let chunk = event(
        &json!({"object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": "Hi"}}]}),
    );
    for (text, what) in [
        (chunk.clone() + "data: [DONE]\n\n", "but a `chat.completion.chunk`"),
        (chunk.clone(), "but a `chat.completion.chunk`"),
        (event(&json!({"response": "Hi", "done": false})) + "data: [DONE]\n\n", "not of a reply; check"),
    ] {
        let error = open(text.clone()).await.collect().await.unwrap_err();
        assert!(*error.kind() == ErrorKind::Decode && error.to_string().contains(what), "{error}");
        let server = Server::always(Reply::stream(text)).await;
        let operation = keyway::types::operations::find("responses.create").unwrap();
        let call = client(&server).operation(operation, &[]).arguments(Collected::of(&json!({})).unwrap());
        let mut stream = call.stream().await.unwrap();
        assert!(stream.next().await.unwrap().is_ok(), "an event is passed on as it arrived");
        let error = stream.next().await.unwrap().unwrap_err();
        assert!(*error.kind() == ErrorKind::Decode && error.to_string().contains(what), "{error}");
    }
    // Before a reply it is no part of it.
    let end = json!({"type": "response.completed", "response": response("completed", Some("Hello")), "sequence_number": 5});
    let reply = open([chunk, created(), named(&end)].concat()).await.collect().await.unwrap();
    assert_eq!(reply.output_text(), "Hello");
}
