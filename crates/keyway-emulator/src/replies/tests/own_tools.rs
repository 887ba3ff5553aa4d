//! The tools that the API runs itself, used without being forced, and the parts of stored prompts.

use serde_json::{Value, json};

use super::bench::Bench;
use crate::script::ScriptedReply;

fn kinds(response: &Value) -> Vec<&str> {
    response["output"].as_array().unwrap().iter().map(|item| item["type"].as_str().unwrap()).collect()
}

fn respond(bench: &Bench, mut members: Value) -> Value {
    members["model"] = "gpt-4.1".into();
    if members["input"].is_null() {
        members["input"] = "Hello".into();
    }
    bench.get("responses.create", &[], "", &members).json()
}

#[test]
fn a_tool_of_the_api_that_is_alone_is_used_once() {
    let bench = Bench::new();
    for (tool, call) in [
        (json!({ "type": "web_search" }), "web_search_call"),
        (json!({ "type": "web_search_preview" }), "web_search_call"),
        (json!({ "type": "file_search", "vector_store_ids": ["vs_1"] }), "file_search_call"),
        (json!({ "type": "code_interpreter", "container": { "type": "auto" } }), "code_interpreter_call"),
        (json!({ "type": "image_generation" }), "image_generation_call"),
    ] {
        let first = respond(&bench, json!({ "tools": [tool] }));
        assert_eq!(kinds(&first), [call, "message"]);
        let mut items = vec![json!({ "role": "user", "content": "Hello" })];
        items.extend(first["output"].as_array().unwrap().iter().cloned());
        items.push(json!({ "role": "user", "content": "More" }));
        let second = respond(&bench, json!({ "tools": [tool], "tool_choice": "auto", "input": items }));
        assert_eq!(kinds(&second), ["message"], "{call}: the dialogue has one");
        let continued = json!({ "tools": [tool], "previous_response_id": first["id"] });
        assert_eq!(kinds(&respond(&bench, continued)), ["message"]);
        for silent in [
            json!({ "tools": [tool], "tool_choice": "none" }),
            json!({ "tools": [tool], "max_tool_calls": 0 }),
            json!({ "tools": [tool, { "type": "function", "name": "f", "parameters": {} }] }),
        ] {
            assert_eq!(kinds(&respond(&bench, silent)), ["message"]);
        }
        bench.shared.scripts.push(ScriptedReply::text("Scripted."));
        assert_eq!(kinds(&respond(&bench, json!({ "tools": [tool] }))), ["message"]);
    }
}

#[test]
fn servers_are_called_if_nobody_approves_and_deferred_tools_are_searched() {
    let bench = Bench::new();
    let server = |approval: &str| json!({ "type": "mcp", "server_label": "s", "server_url": "https://example.com/mcp", "require_approval": approval });
    let calls = respond(&bench, json!({ "tools": [server("never")] }));
    assert_eq!(kinds(&calls), ["mcp_list_tools", "mcp_call", "message"]);
    let asks = respond(&bench, json!({ "tools": [server("always")] }));
    assert_eq!(kinds(&asks), ["mcp_list_tools", "mcp_approval_request"]);
    let function = |deferred: bool| json!({ "type": "function", "name": "f", "parameters": {}, "defer_loading": deferred });
    let with =
        |search: Value, deferred: bool| respond(&bench, json!({ "tools": [search, function(deferred)] }));
    let search = || json!({ "type": "tool_search" });
    assert_eq!(kinds(&with(search(), true)), ["tool_search_call", "tool_search_output", "message"]);
    assert_eq!(kinds(&with(search(), false)), ["message"], "there is nothing to find");
    let client =
        json!({ "type": "tool_search", "execution": "client", "description": "d", "parameters": {} });
    assert_eq!(kinds(&with(client, true)), ["message"], "the client is not called without reason");
}

#[test]
fn one_of_the_tools_is_enough_for_a_request_that_requires_one() {
    let tools =
        json!([{ "type": "image_generation" }, { "type": "function", "name": "f", "parameters": {} }]);
    let made = respond(&Bench::new(), json!({ "tools": tools, "tool_choice": "required" }));
    assert_eq!(kinds(&made), ["image_generation_call", "message"]);
    let turned: Value = tools.as_array().unwrap().iter().rev().cloned().collect();
    let made = respond(&Bench::new(), json!({ "tools": turned, "tool_choice": "required" }));
    assert_eq!(kinds(&made), ["function_call"]);
}

#[test]
fn a_stored_prompt_s_files_and_images_are_parts_of_its_message() {
    let file = json!({ "type": "input_file", "filename": "a.pdf", "file_data": "data:application/pdf;base64,JVBERg==" });
    let image = json!({ "type": "input_image", "image_url": "https://example.com/a.png", "detail": "low" });
    let prompt = json!({ "id": "pmpt_1", "variables": { "a": "text", "b": file, "c": image } });
    let made = Bench::new().get("responses.create", &[], "", &json!({ "prompt": prompt })).json();
    let parts = made["instructions"][1]["content"].as_array().unwrap();
    assert_eq!(parts[0], json!({ "type": "input_text", "text": "text" }));
    assert_eq!(parts[1], json!({ "type": "input_file", "filename": "a.pdf", "file_id": null }));
    assert_eq!((&parts[2]["file_id"], &parts[2]["detail"]), (&Value::Null, &json!("low")));
    assert_eq!(made["prompt"]["variables"]["b"], parts[1]);
    let plain = json!({ "prompt": { "id": "pmpt_1", "variables": { "a": "text" } } });
    let made = Bench::new().get("responses.create", &[], "", &plain).json();
    assert_eq!(made["instructions"].as_array().unwrap().len(), 1);
}
