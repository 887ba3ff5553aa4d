//! Responses: whole, streamed, in the background.

use serde_json::{Value, json};

use super::bench::{Bench, fits};
use crate::schema;

const NONE: Value = Value::Null;

fn items(list: &Value) -> &Vec<Value> {
    list["data"].as_array().unwrap()
}

pub(super) fn respond(bench: &Bench, mut members: Value) -> Value {
    members["model"] = "gpt-4.1".into();
    bench.get("responses.create", &[], "", &members).json()
}

#[test]
fn a_response_echoes_and_stays() {
    let bench = Bench::new();
    let first =
        respond(&bench, json!({ "input": "Hello", "instructions": "Be brief.", "metadata": { "a": "b" } }));
    assert_eq!(first["output"][0]["content"][0]["text"], "You said: Hello");
    assert_eq!((&first["status"], &first["instructions"]), (&json!("completed"), &json!("Be brief.")));
    assert_eq!(first["usage"]["total_tokens"], 15 + 4);
    let id = first["id"].as_str().unwrap();
    assert_eq!(bench.get("responses.retrieve", &[id], "", &NONE).json(), first);
    let input = bench.get("responses.input_items.list", &[id], "", &NONE).json();
    assert_eq!(items(&input)[0]["content"][0], json!({ "type": "input_text", "text": "Hello" }));
    let second = respond(&bench, json!({ "input": "More", "previous_response_id": id }));
    assert_eq!(second["previous_response_id"], json!(id));
    assert_eq!(second["usage"]["input_tokens"], 19 + 8);
    assert!(bench.get("responses.delete", &[id], "", &NONE).body.is_empty());
    assert_eq!(bench.refused("responses.retrieve", &[id], "", &NONE).0, 404);
    let body = json!({ "model": "gpt-4.1", "input": "More", "previous_response_id": id });
    let (status, refusal) = bench.refused("responses.create", &[], "", &body);
    assert_eq!((status, refusal.code.as_deref()), (400, Some("previous_response_not_found")));
    let unstored = respond(&bench, json!({ "input": "Hello", "store": false }));
    assert_eq!(bench.refused("responses.retrieve", &[unstored["id"].as_str().unwrap()], "", &NONE).0, 404);
    let short = respond(&bench, json!({ "input": "Hello", "max_output_tokens": 16 }));
    assert_eq!(short["status"], "completed");
    let count = bench.get("responses.input_tokens.count", &[], "", &json!({ "input": "Hello" })).json();
    assert_eq!(count["input_tokens"], 8);
}

#[test]
fn a_message_may_leave_out_its_type() {
    let bench = Bench::new();
    let said = respond(&bench, json!({ "input": [{ "role": "user", "content": "Hello" }] }));
    assert_eq!(said["output"][0]["content"][0]["text"], "You said: Hello");
    let body = json!({ "model": "gpt-4.1", "input": [{ "role": "user" }] });
    let (_, refusal) = bench.refused("responses.create", &[], "", &body);
    assert_eq!(refusal.param.as_deref(), Some("input[0].content"));
    let body = json!({ "model": "gpt-4.1", "input": [{ "type": "message", "role": "user", "content": [{ "type": "text" }] }] });
    let (_, refusal) = bench.refused("responses.create", &[], "", &body);
    assert_eq!(refusal.param.as_deref(), Some("input[0].content[0].type"));
}

#[test]
fn responses_call_tools_and_fit_formats() {
    let bench = Bench::new();
    let schema = json!({
        "type": "object", "properties": { "city": { "type": "string" } },
        "required": ["city"], "additionalProperties": false,
    });
    let tool = json!({ "type": "function", "name": "weather", "parameters": schema, "strict": true });
    let call = respond(&bench, json!({ "input": "Paris", "tools": [tool], "tool_choice": "required" }));
    let call = &call["output"][0];
    assert_eq!((&call["type"], &call["name"]), (&json!("function_call"), &json!("weather")));
    assert_eq!(call["arguments"], r#"{"city":"Paris"}"#);
    let format = json!({ "format": { "type": "json_schema", "name": "s", "schema": schema } });
    let formatted = respond(&bench, json!({ "input": "Paris", "text": format }));
    assert_eq!(formatted["output"][0]["content"][0]["text"], r#"{"city":"Paris"}"#);
}

pub(super) fn told(bench: &Bench, mut members: Value) -> Vec<(String, Value)> {
    members["stream"] = true.into();
    members["model"] = "gpt-4.1".into();
    bench.get("responses.create", &[], "", &members).events()
}

#[test]
fn a_response_s_stream_tells_its_whole_story() {
    let bench = Bench::new();
    let events = told(&bench, json!({ "input": "Hello", "reasoning": { "summary": "detailed" } }));
    for (number, (name, data)) in events.iter().enumerate() {
        assert_eq!((&json!(name), &json!(number)), (&data["type"], &data["sequence_number"]));
    }
    let mut names: Vec<&str> = events.iter().map(|(name, _)| name.as_str()).collect();
    names.dedup();
    assert_eq!(
        names,
        [
            "response.created",
            "response.in_progress",
            "response.output_item.added",
            "response.reasoning_text.delta",
            "response.reasoning_text.done",
            "response.reasoning_summary_part.added",
            "response.reasoning_summary_text.delta",
            "response.reasoning_summary_text.done",
            "response.reasoning_summary_part.done",
            "response.output_item.done",
            "response.output_item.added",
            "response.content_part.added",
            "response.output_text.delta",
            "response.output_text.done",
            "response.content_part.done",
            "response.output_item.done",
            "response.completed",
        ]
    );
    let deltas: String = events
        .iter()
        .filter(|(name, _)| name == "response.output_text.delta")
        .map(|(_, data)| data["delta"].as_str().unwrap())
        .collect();
    assert_eq!(deltas, "You said: Hello");
    let whole = &events.last().unwrap().1["response"];
    let id = whole["id"].as_str().unwrap();
    assert_eq!(&bench.get("responses.retrieve", &[id], "", &NONE).json(), whole);
    let again = bench.get("responses.retrieve", &[id], "stream=true&starting_after=3", &NONE).events();
    assert_eq!(again[..], events[4..]);
}

/// Events that no successful reply of the emulator has: audio, and failures, which faults produce.
const NEVER: &[&str] = &[
    "error",
    "response.audio.delta",
    "response.audio.done",
    "response.audio.transcript.delta",
    "response.audio.transcript.done",
    "response.compaction.compacting",
    "response.failed",
];

/// Returns all event types in the document.
fn event_types() -> Vec<&'static str> {
    let event = schema::find("responses.create").unwrap().event.as_ref().unwrap();
    let schema::Shape::Union { variants, .. } = event.resolve() else { panic!("{event:?}") };
    variants.iter().flat_map(|variant| variant.tags.iter().copied()).collect()
}

#[test]
fn every_event_of_a_response_comes_for_something() {
    let bench = Bench::new();
    let forced = |tool: Value| json!({ "input": "Hello", "tools": [tool], "tool_choice": "required" });
    let requests = [
        json!({ "input": "Hello there", "reasoning": { "summary": "detailed" }, "background": true }),
        json!({ "input": "Hello ".repeat(40), "max_output_tokens": 16 }),
        forced(json!({ "type": "web_search" })),
        forced(json!({ "type": "file_search", "vector_store_ids": ["vs_1"] })),
        forced(json!({ "type": "code_interpreter", "container": "cntr_1" })),
        forced(json!({ "type": "image_generation" })),
        forced(
            json!({ "type": "mcp", "server_label": "s", "server_url": "https://example.com", "require_approval": "never" }),
        ),
        forced(json!({ "type": "shell" })),
        forced(json!({ "type": "custom", "name": "note" })),
        forced(json!({ "type": "function", "name": "f", "parameters": null, "strict": null })),
        json!({ "input": "Hello", "tools": [{ "type": "mcp", "server_label": "s", "server_url": "https://example.com", "require_approval": "never" }] }),
        json!({ "input": "Hello" }),
    ];
    let shape = schema::find("responses.create").unwrap().event.as_ref().unwrap();
    let last = requests.len() - 1;
    let mut missing = event_types();
    for (number, request) in requests.into_iter().enumerate() {
        if number == last - 1 {
            let failing = json!({
                "mcp_tools": { "s": { "error": "Unreachable." } },
                "tool_call": { "server": "s", "name": "roll", "error": "No dice." },
            });
            bench.shared.scripts.push(crate::script::ScriptedReply::from_json(&failing).unwrap());
        }
        if number == last {
            bench.shared.scripts.push(crate::script::ScriptedReply::refusal("No."));
        }
        for (name, data) in told(&bench, request) {
            fits(&data, shape).unwrap_or_else(|refusal| panic!("{refusal:?} {data}"));
            missing.retain(|kind| *kind != name);
        }
    }
    missing.sort_unstable();
    assert_eq!(missing, NEVER);
}

#[test]
fn responses_in_the_background_can_be_waited_for_and_cancelled() {
    let bench = Bench::new();
    let made = respond(&bench, json!({ "input": "Hello", "background": true }));
    assert_eq!((&made["status"], &made["output"]), (&json!("queued"), &json!([])));
    let id = made["id"].as_str().unwrap();
    let show = || bench.get("responses.retrieve", &[id], "", &NONE).json();
    assert_eq!(show()["status"], "in_progress");
    assert_eq!(show()["output"][0]["content"][0]["text"], "You said: Hello");
    let other = respond(&bench, json!({ "input": "Hello", "background": true }));
    let cancelled = bench.get("responses.cancel", &[other["id"].as_str().unwrap()], "", &NONE).json();
    assert_eq!(cancelled["status"], "cancelled");
    let here = respond(&bench, json!({ "input": "Hello" }));
    assert_eq!(bench.refused("responses.cancel", &[here["id"].as_str().unwrap()], "", &NONE).0, 400);
}
