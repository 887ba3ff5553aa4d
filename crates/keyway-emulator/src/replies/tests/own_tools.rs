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
fn a_tool_of_the_api_that_is_alone_is_used_once_after_the_user_has_spoken() {
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
        items.push(first["output"][0].clone());
        let second = respond(&bench, json!({ "tools": [tool], "tool_choice": "auto", "input": items }));
        assert_eq!(kinds(&second), ["message"], "{call}: this turn has one");
        items.push(json!({ "role": "user", "content": "More" }));
        let third = respond(&bench, json!({ "tools": [tool], "tool_choice": "auto", "input": items }));
        assert_eq!(kinds(&third), [call, "message"], "the user wants more");
        let continued = json!({ "tools": [tool], "previous_response_id": first["id"] });
        assert_eq!(kinds(&respond(&bench, continued.clone())), [call, "message"]);
        let mut silent = continued;
        silent["input"] = json!([]);
        assert_eq!(kinds(&respond(&bench, silent)), ["message"], "nobody has spoken");
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
    let found = ["tool_search_call", "tool_search_output", "message", "function_call"];
    let with =
        |search: Value, deferred: bool| respond(&bench, json!({ "tools": [search, function(deferred)] }));
    let search = || json!({ "type": "tool_search" });
    let searched = with(search(), true);
    assert_eq!(kinds(&searched), found);
    assert_eq!(searched["output"][1]["tools"][0]["output_schema"], Value::Null);
    assert!(searched["output"][1]["tools"][0].get("output_schema").is_some(), "tools have all settings");
    let call = &searched["output"][3];
    assert_eq!((&call["name"], &call["namespace"]), (&json!("f"), &json!("f")));
    let space = json!({ "type": "namespace", "name": "n", "description": "d", "tools": [function(false), function(true)] });
    let searched = respond(&bench, json!({ "tools": [space, search()] }));
    assert_eq!(kinds(&searched), found);
    assert_eq!(
        searched["output"][1]["tools"][0]["tools"].as_array().unwrap().len(),
        1,
        "only what is deferred"
    );
    assert_eq!(searched["output"][3]["namespace"], "n");
    assert_eq!(kinds(&with(search(), false)), ["message"], "there is nothing to find");
    let client =
        json!({ "type": "tool_search", "execution": "client", "description": "d", "parameters": {} });
    assert_eq!(kinds(&with(client, true)), ["message"], "the client is not called without reason");
}

#[test]
fn a_server_s_tool_is_called_once_the_client_has_approved() {
    let bench = Bench::new();
    let server = json!({ "type": "mcp", "server_label": "s", "server_url": "https://example.com/mcp", "allowed_tools": ["look", "write"] });
    let choice = json!({ "type": "mcp", "server_label": "s" });
    let asked = respond(&bench, json!({ "tools": [server], "tool_choice": choice }));
    assert_eq!(kinds(&asked), ["mcp_list_tools", "mcp_approval_request"]);
    assert_eq!(
        (&asked["output"][0]["tools"][1]["name"], &asked["output"][1]["name"]),
        (&json!("write"), &json!("look"))
    );
    let answer = |approve: bool| {
        let response = json!({ "type": "mcp_approval_response", "approval_request_id": asked["output"][1]["id"], "approve": approve });
        respond(
            &bench,
            json!({ "tools": [server], "input": [response], "previous_response_id": asked["id"] }),
        )
    };
    let done = answer(true);
    assert_eq!(kinds(&done), ["mcp_call", "message"]);
    assert_eq!(done["output"][0]["approval_request_id"], asked["output"][1]["id"]);
    assert_eq!(done["output"][0]["arguments"], asked["output"][1]["arguments"]);
    assert_eq!(kinds(&answer(false)), ["message"]);
    let mut trusted = server.clone();
    trusted["require_approval"] = json!({ "never": { "tool_names": ["look"] } });
    let made = respond(&bench, json!({ "tools": [trusted], "tool_choice": choice }));
    assert_eq!(kinds(&made), ["mcp_list_tools", "mcp_call", "message"]);
    let other = json!({ "type": "mcp", "server_label": "s", "name": "write" });
    let made = respond(&bench, json!({ "tools": [trusted], "tool_choice": other }));
    assert_eq!(kinds(&made), ["mcp_list_tools", "mcp_approval_request"], "this one needs approval");
}

#[test]
fn a_choice_forces_any_kind_of_tool_and_the_model_waits_for_the_client() {
    let bench = Bench::new();
    let screen = json!({ "type": "computer_use_preview", "display_width": 1, "display_height": 1, "environment": "browser" });
    for (tool, choice, output) in [
        (json!({ "type": "web_search_2025_08_26" }), "web_search", &["web_search_call", "message"][..]),
        (json!({ "type": "web_search" }), "web_search_2025_08_26", &["web_search_call", "message"]),
        (screen, "computer_use_preview", &["computer_call"]),
        (json!({ "type": "computer" }), "computer", &["computer_call"]),
        (json!({ "type": "local_shell" }), "local_shell", &["local_shell_call"]),
        (json!({ "type": "apply_patch" }), "apply_patch", &["apply_patch_call"]),
        (json!({ "type": "shell", "environment": { "type": "local" } }), "shell", &["shell_call"]),
        (json!({ "type": "shell" }), "shell", &["shell_call", "shell_call_output", "message"]),
    ] {
        let made = respond(&bench, json!({ "tools": [tool], "tool_choice": { "type": choice } }));
        assert_eq!(kinds(&made), output, "{choice}");
        assert!(made["output"][0]["id"].is_string() && made["output"][0]["status"] == "completed", "{made}");
    }
    bench.shared.scripts.push(ScriptedReply::text("Scripted."));
    let scripted =
        respond(&bench, json!({ "tools": [{ "type": "local_shell" }], "tool_choice": "required" }));
    assert_eq!(kinds(&scripted), ["local_shell_call", "message"], "a script says what it wants");
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
