//! Streams in the terms of a conversation: the same events for chat completions and responses, for
//! any order of the pieces.

use keyway::events::{FinishReason, StreamEvent, Usage};
use keyway::types::responses::ResponseCreateParams;
use serde_json::{Value, json};

use crate::support::{Answer, Scripted, event, hello, over};

fn stream_of(events: &[Value]) -> Scripted {
    let text: String = events.iter().map(event).chain(["data: [DONE]\n\n".to_owned()]).collect();
    Scripted::always(Answer::new(200, text).header("content-type", "text/event-stream"))
}

async fn of_chat(events: &[Value]) -> Vec<StreamEvent> {
    let transport = stream_of(events);
    let mut events = over(&transport).chat().completions().create(hello()).stream().await.unwrap().events();
    let mut all = Vec::new();
    while let Some(event) = events.next().await {
        all.push(event.unwrap());
    }
    all
}

async fn of_response(events: &[Value]) -> Vec<StreamEvent> {
    let text: String = events.iter().map(event).collect();
    let transport = Scripted::always(Answer::new(200, text).header("content-type", "text/event-stream"));
    let params = ResponseCreateParams::new().model("gpt-4.1").input("Hi");
    let mut events = over(&transport).responses().create(params).stream().await.unwrap().events();
    let mut all = Vec::new();
    while let Some(event) = events.next().await {
        all.push(event.unwrap());
    }
    all
}

fn choice(delta: Value) -> Value {
    json!({"choices": [{"index": 0, "delta": delta, "finish_reason": null}]})
}

fn call(piece: Value) -> Value {
    choice(json!({ "tool_calls": [piece] }))
}

fn end(reason: &str) -> Value {
    json!({"choices": [{"index": 0, "delta": {}, "finish_reason": reason}]})
}

fn text(delta: &str) -> StreamEvent {
    StreamEvent::Text(delta.to_owned())
}

fn started(index: usize, id: &str, name: &str) -> StreamEvent {
    StreamEvent::ToolCallStarted { index, id: id.to_owned(), name: name.to_owned() }
}

fn arguments(index: usize, delta: &str) -> StreamEvent {
    StreamEvent::ToolCallArguments { index, delta: delta.to_owned() }
}

fn done(index: usize, id: &str, name: &str, arguments: &str) -> StreamEvent {
    let [id, name, arguments] = [id, name, arguments].map(str::to_owned);
    StreamEvent::ToolCallDone { index, id, name, arguments }
}

fn finished(reason: FinishReason) -> StreamEvent {
    StreamEvent::Finished { reason }
}

fn tokens(input: i64, output: i64) -> Usage {
    let mut usage = Usage::default();
    (usage.input_tokens, usage.output_tokens, usage.total_tokens) = (input, output, input + output);
    usage
}

#[tokio::test]
async fn a_chat_tells_text_refusal_reasoning_end_and_usage() {
    let usage = json!({"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7,
        "completion_tokens_details": {"reasoning_tokens": 2}, "prompt_tokens_details": {"cached_tokens": 1}});
    let events = [
        choice(json!({"role": "assistant", "content": "", "refusal": null})),
        choice(json!({"reasoning_content": "Hm."})),
        choice(json!({"content": "Hel"})),
        json!({"choices": [{"index": 1, "delta": {"content": "other choice"}}]}),
        choice(json!({"content": "lo", "refusal": "No"})),
        end("stop"),
        end("stop"),
        json!({"choices": [], "usage": usage}),
    ];
    let mut counts = tokens(3, 4);
    (counts.cached_tokens, counts.reasoning_tokens) = (1, 2);
    assert_eq!(
        of_chat(
            &[&events[..], &[json!({"choices": [{"index": 1, "delta": {}, "finish_reason": "stop"}]})]]
                .concat()
        )
        .await,
        [
            StreamEvent::Reasoning("Hm.".to_owned()),
            text("Hel"),
            text("lo"),
            StreamEvent::Refusal("No".to_owned()),
            finished(FinishReason::Stop),
            StreamEvent::Usage(counts),
        ]
    );
}

#[tokio::test]
async fn each_reason_to_finish_has_its_name() {
    for (reason, expected) in [
        ("stop", FinishReason::Stop),
        ("length", FinishReason::Length),
        ("tool_calls", FinishReason::ToolCalls),
        ("function_call", FinishReason::ToolCalls),
        ("content_filter", FinishReason::ContentFilter),
        ("eos", FinishReason::Other("eos".to_owned())),
    ] {
        assert_eq!(of_chat(&[choice(json!({"content": "x"})), end(reason)]).await[1], finished(expected));
    }
}

#[tokio::test]
async fn calls_are_told_apart_by_index_whatever_their_order() {
    let events = [
        call(json!({"index": 1, "id": "b", "type": "function", "function": {"name": "g", "arguments": ""}})),
        call(json!({"index": 0, "id": "a", "type": "function", "function": {"name": "f", "arguments": ""}})),
        call(json!({"index": 1, "function": {"arguments": "{\"x\":"}})),
        call(json!({"index": 0, "function": {"arguments": "{}"}})),
        call(json!({"index": 1, "function": {"arguments": "1}"}})),
        end("tool_calls"),
    ];
    assert_eq!(
        of_chat(&events).await,
        [
            started(0, "b", "g"),
            started(1, "a", "f"),
            arguments(0, "{\"x\":"),
            arguments(1, "{}"),
            arguments(0, "1}"),
            done(0, "b", "g", "{\"x\":1}"),
            done(1, "a", "f", "{}"),
            finished(FinishReason::ToolCalls),
        ]
    );
}

#[tokio::test]
async fn another_id_or_a_name_after_all_arguments_begins_another_call() {
    let pairs = [
        // The same index for all, with and without IDs, and no index at all.
        [
            json!({"index": 0, "id": "a", "function": {"name": "f", "arguments": "{}"}}),
            json!({"index": 0, "id": "b", "function": {"name": "g", "arguments": "{}"}}),
        ],
        [
            json!({"index": 0, "id": "", "function": {"name": "f", "arguments": "{}"}}),
            json!({"index": 0, "id": "", "function": {"name": "g", "arguments": "{}"}}),
        ],
        [
            json!({"id": "a", "function": {"name": "f", "arguments": "{}"}}),
            json!({"id": "b", "function": {"name": "g", "arguments": "{}"}}),
        ],
    ];
    for [first, second] in pairs {
        let events = of_chat(&[call(first.clone()), call(second), end("tool_calls")]).await;
        let names: Vec<_> = events
            .iter()
            .filter_map(|event| match event {
                StreamEvent::ToolCallDone { name, arguments, .. } => {
                    Some((name.as_str(), arguments.as_str()))
                }
                _ => None,
            })
            .collect();
        assert_eq!(names, [("f", "{}"), ("g", "{}")], "{first}");
    }
    // A name that is repeated while the arguments arrive is the same call.
    let pieces = [
        call(json!({"index": 0, "id": "a", "function": {"name": "f", "arguments": "{\"x\""}})),
        call(json!({"index": 0, "id": "a", "function": {"name": "f", "arguments": ":1}"}})),
        call(json!({"function": {"arguments": " "}})),
        end("tool_calls"),
    ];
    assert_eq!(of_chat(&pieces).await[4], done(0, "a", "f", "{\"x\":1} "));
}

fn response(status: &str, output: Value) -> Value {
    json!({"id": "resp_1", "object": "response", "status": status, "output": output, "error": null,
        "usage": {"input_tokens": 5, "output_tokens": 6, "total_tokens": 11}})
}

fn piece(kind: &str, index: i64, delta: &str) -> Value {
    json!({"type": format!("response.{kind}.delta"), "item_id": "i", "output_index": index, "content_index": 0,
        "summary_index": 0, "delta": delta, "sequence_number": 1})
}

fn item(kind: &str, index: i64, arguments: &str) -> Value {
    let call = json!({"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "f", "arguments": arguments});
    json!({"type": format!("response.output_item.{kind}"), "output_index": index, "item": call})
}

#[tokio::test]
async fn a_response_tells_the_same() {
    let events = [
        json!({"type": "response.created", "response": response("in_progress", json!([]))}),
        piece("reasoning_summary_text", 0, "Hm."),
        piece("output_text", 1, "Hel"),
        piece("output_text", 1, "lo"),
        piece("refusal", 1, "No"),
        item("added", 2, ""),
        piece("function_call_arguments", 2, "{\"x\""),
        piece("function_call_arguments", 2, ":1}"),
        item("done", 2, "{\"x\":1}"),
        json!({"type": "response.tomorrow", "x": 1}),
        json!({"type": "response.completed", "response": response("completed", json!([]))}),
    ];
    assert_eq!(
        of_response(&events).await,
        [
            StreamEvent::Reasoning("Hm.".to_owned()),
            text("Hel"),
            text("lo"),
            StreamEvent::Refusal("No".to_owned()),
            started(0, "call_1", "f"),
            arguments(0, "{\"x\""),
            arguments(0, ":1}"),
            done(0, "call_1", "f", "{\"x\":1}"),
            finished(FinishReason::ToolCalls),
            StreamEvent::Usage(tokens(5, 6)),
        ]
    );
}

#[tokio::test]
async fn a_call_that_comes_whole_is_told_in_full() {
    let end = json!({"type": "response.completed", "response": response("completed", json!([]))});
    let expected = [started(0, "call_1", "f"), arguments(0, "{}"), done(0, "call_1", "f", "{}")];
    for events in [vec![item("done", 0, "{}"), end.clone()], vec![item("added", 0, "{}"), end]] {
        assert_eq!(of_response(&events).await[..3], expected);
    }
}

#[tokio::test]
async fn an_incomplete_response_says_why() {
    for (reason, expected) in [
        (json!("max_output_tokens"), FinishReason::Length),
        (json!("content_filter"), FinishReason::ContentFilter),
        (json!("steered"), FinishReason::Other("steered".to_owned())),
        (Value::Null, FinishReason::Other("incomplete".to_owned())),
    ] {
        let mut response = response("incomplete", json!([]));
        response["incomplete_details"] = json!({ "reason": reason });
        let events = of_response(&[json!({"type": "response.incomplete", "response": response})]).await;
        assert_eq!(events[0], finished(expected));
    }
}

#[tokio::test]
async fn s4_a_stream_that_breaks_is_an_error_after_its_events() {
    let text = [event(&choice(json!({"content": "Hel"})))].concat();
    let transport = Scripted::always(Answer::new(200, text).header("content-type", "text/event-stream"));
    let mut events = over(&transport).chat().completions().create(hello()).stream().await.unwrap().events();
    assert_eq!(events.next().await.unwrap().unwrap(), StreamEvent::Text("Hel".to_owned()));
    let error = events.next().await.unwrap().unwrap_err();
    assert!(error.is_stream() && error.partial().is_some(), "{error}");
    assert!(events.next().await.is_none());
    assert_eq!(events.so_far().text(), "Hel");
}
