use serde_json::{Value, json};

use super::*;

fn pushed(events: &[Value]) -> ResponseAccumulator {
    let mut whole = ResponseAccumulator::default();
    for event in events {
        whole.push(&serde_json::from_value(event.clone()).unwrap());
    }
    whole
}

fn response(status: &str, output: &Value) -> Value {
    json!({"id": "resp_1", "object": "response", "created_at": 1.0, "status": status, "model": "gpt-4.1",
        "output": output, "tools": [], "tool_choice": "auto", "parallel_tool_calls": true, "error": null})
}

fn message(text: &str, status: &str) -> Value {
    json!({"type": "message", "id": "msg_1", "role": "assistant", "status": status,
        "content": [{"type": "output_text", "text": text, "annotations": [], "logprobs": []}]})
}

fn delta(index: i64, content: i64, text: &str) -> Value {
    json!({"type": "response.output_text.delta", "item_id": "msg_1", "output_index": index,
        "content_index": content, "delta": text, "sequence_number": 1, "logprobs": []})
}

fn added(index: i64, item: &Value) -> Value {
    json!({"type": "response.output_item.added", "output_index": index, "item": item, "sequence_number": 2})
}

fn written(whole: &ResponseAccumulator) -> Value {
    serde_json::to_value(whole.reply()).unwrap()
}

#[test]
fn s6_the_last_event_carries_the_whole_response() {
    for end in ["completed", "incomplete", "failed"] {
        let finished = response(end, &json!([message("Hello", end)]));
        let mut whole = pushed(&[
            json!({"type": "response.created", "response": response("in_progress", &json!([])), "sequence_number": 0}),
            added(
                0,
                &json!({"type": "message", "id": "msg_1", "role": "assistant", "status": "in_progress", "content": []}),
            ),
            delta(0, 0, "Hel"),
        ]);
        assert!(!whole.is_complete());
        let event = json!({"type": format!("response.{end}"), "response": finished, "sequence_number": 9});
        whole.push(&serde_json::from_value(event).unwrap());
        assert!(whole.is_complete());
        assert_eq!(written(&whole), finished);
    }
    assert!(pushed(&[json!({"type": "response.cancelled", "response": {}})]).is_complete());
}

#[test]
fn s6_until_then_it_is_put_together_from_its_pieces() {
    let whole = pushed(&[
        json!({"type": "response.in_progress", "response": response("in_progress", &json!([])), "sequence_number": 0}),
        added(
            0,
            &json!({"type": "message", "id": "msg_1", "role": "assistant", "status": "in_progress", "content": []}),
        ),
        json!({"type": "response.content_part.added", "item_id": "msg_1", "output_index": 0, "content_index": 0,
            "part": {"type": "output_text", "text": "", "annotations": []}, "sequence_number": 1}),
        delta(0, 0, "Hel"),
        delta(0, 0, "lo"),
        json!({"type": "response.output_text.annotation.added", "item_id": "msg_1", "output_index": 0,
            "content_index": 0, "annotation_index": 0, "sequence_number": 3,
            "annotation": {"type": "url_citation", "url": "u", "title": "t", "start_index": 0, "end_index": 1}}),
    ]);
    assert_eq!(whole.reply().output_text(), "Hello");
    let output = &written(&whole)["output"];
    assert_eq!(output[0]["content"][0]["annotations"][0]["url"], "u");
    assert_eq!((&output[0]["id"], whole.is_complete()), (&json!("msg_1"), false));
}

#[test]
fn s6_calls_reasoning_and_refusals_are_put_together() {
    let text = |kind: &str, index: i64, member: &str, value: &str| {
        json!({"type": kind, "item_id": format!("id_{index}"), "output_index": index, "sequence_number": 1,
            "content_index": 0, "summary_index": 0, member: value})
    };
    let whole = pushed(&[
        added(
            4,
            &json!({"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "weather",
            "arguments": "", "status": "in_progress"}),
        ),
        text("response.function_call_arguments.delta", 4, "delta", "{\"ci"),
        text("response.reasoning_summary_text.delta", 1, "delta", "Think"),
        text("response.refusal.delta", 2, "delta", "I "),
        text("response.custom_tool_call_input.delta", 3, "delta", "in"),
        text("response.function_call_arguments.delta", 4, "delta", "ty\":1}"),
        text("response.refusal.delta", 2, "delta", "won't"),
        text("response.mcp_call_arguments.done", 5, "arguments", "{}"),
        text("response.code_interpreter_call_code.delta", 6, "delta", "print()"),
        text("response.reasoning_text.delta", 7, "delta", "because"),
    ]);
    let reply = whole.reply();
    assert_eq!(reply.refusal(), Some("I won't"));
    let call = reply.function_calls().next().unwrap();
    assert_eq!((call.name.as_str(), call.arguments.as_str()), ("weather", "{\"city\":1}"));
    let output = &written(&whole)["output"];
    let kinds: Vec<_> =
        output.as_array().unwrap().iter().map(|item| item["type"].as_str().unwrap()).collect();
    assert_eq!(
        kinds,
        [
            "reasoning",
            "message",
            "custom_tool_call",
            "function_call",
            "mcp_call",
            "code_interpreter_call",
            "reasoning"
        ]
    );
    assert_eq!(output[0]["summary"][0]["text"], "Think");
    assert_eq!((&output[2]["input"], &output[4]["arguments"]), (&json!("in"), &json!("{}")));
    assert_eq!(
        (&output[5]["code"], &output[6]["content"][0]["text"]),
        (&json!("print()"), &json!("because"))
    );
}

#[test]
fn s6_what_is_done_counts_and_later_pieces_do_not() {
    let whole = pushed(&[
        delta(0, 0, "Hel"),
        json!({"type": "response.output_text.done", "item_id": "msg_1", "output_index": 0, "content_index": 0,
            "text": "Hello!", "sequence_number": 3, "logprobs": []}),
        delta(0, 0, "late"),
    ]);
    assert_eq!(whole.reply().output_text(), "Hello!");
    let done = json!({"type": "response.output_item.done", "output_index": 0, "sequence_number": 4,
        "item": message("Hello!!", "completed")});
    let mut whole = whole;
    whole.push(&serde_json::from_value(done).unwrap());
    whole.push(&serde_json::from_value(delta(0, 0, "later")).unwrap());
    assert_eq!(written(&whole)["output"], json!([message("Hello!!", "completed")]));
}

#[test]
fn s6_any_order_and_any_index() {
    let indices = [i64::MAX, -3, 7, 0, i64::MIN];
    let events: Vec<Value> = indices.iter().flat_map(|i| [delta(*i, *i, "a"), delta(*i, 0, "b")]).collect();
    let output = &written(&pushed(&events))["output"];
    assert_eq!(output.as_array().unwrap().len(), indices.len());
    for item in output.as_array().unwrap() {
        let text: String =
            item["content"].as_array().unwrap().iter().map(|part| part["text"].as_str().unwrap()).collect();
        assert!(text.contains('a') && text.contains('b'), "{item}");
    }
}

#[test]
fn s6_events_of_tomorrow_are_passed_over() {
    let whole = pushed(&[json!({"type": "response.tomorrow", "x": 1}), delta(0, 0, "Hi")]);
    assert_eq!((whole.reply().output_text().as_str(), whole.is_complete()), ("Hi", false));
    let empty = ResponseAccumulator::default();
    assert_eq!((empty.reply().output.len(), empty.is_complete()), (0, false));
}

#[test]
fn s6_a_whole_response_without_output_is_filled_from_its_pieces() {
    let end = json!({"type": "response.completed", "response": response("completed", &json!([])), "sequence_number": 3});
    assert_eq!(pushed(&[delta(0, 0, "Hello"), end]).reply().output_text(), "Hello");
}

#[test]
fn s6_adding_a_piece_does_not_copy_the_reply() {
    let mut whole = pushed(&[delta(0, 0, "x")]);
    let event: ResponseStreamEvent = serde_json::from_value(delta(0, 0, "0123456789")).unwrap();
    // Quadratic time would copy 5 GB here.
    for _ in 0..30_000 {
        whole.push(&event);
    }
    assert_eq!(whole.reply().output_text().len(), 300_001);
}

#[test]
fn d3_halves_of_a_pair_in_two_deltas_are_joined() {
    let mut whole = ResponseAccumulator::default();
    for text in ["a\\ud83d", "\\ude00b"] {
        let json = format!(
            r#"{{"type":"response.output_text.delta","item_id":"m","output_index":0,"content_index":0,"delta":"{text}"}}"#
        );
        whole.push(&crate::decode(&json).unwrap().0);
    }
    assert_eq!(whole.reply().output_text(), "a\u{1f600}b");
}
