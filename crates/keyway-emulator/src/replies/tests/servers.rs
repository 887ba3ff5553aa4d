//! Servers of MCP tools in responses: lists, calls and approvals, whole and streamed.

use serde_json::{Value, json};

use super::bench::Bench;
use super::responses::{respond, told};
use crate::script::ScriptedReply;

fn kinds(response: &Value) -> Vec<&str> {
    response["output"].as_array().unwrap().iter().map(|item| item["type"].as_str().unwrap()).collect()
}

fn server(more: Value) -> Value {
    let mut server =
        json!({ "type": "mcp", "server_label": "dice", "server_url": "https://example.com/mcp" });
    server.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    server
}

fn script(bench: &Bench, reply: Value) {
    bench.shared.scripts.push(ScriptedReply::from_json(&reply).unwrap());
}

fn decision(request: &Value, approve: bool) -> Value {
    json!({ "type": "mcp_approval_response", "approval_request_id": request["id"], "approve": approve })
}

#[test]
fn a_scripted_call_is_made_at_its_server() {
    let bench = Bench::new();
    let call = json!({ "server": "dice", "name": "roll", "arguments": { "sides": 6 }, "output": "4" });
    script(&bench, json!({ "text": "You rolled 4.", "tool_calls": [call] }));
    let free = server(json!({ "require_approval": "never", "allowed_tools": ["roll", "flip"] }));
    let made = respond(&bench, json!({ "input": "Roll", "tools": [free] }));
    assert_eq!(kinds(&made), ["mcp_list_tools", "mcp_call", "message"]);
    let names: Vec<_> =
        made["output"][0]["tools"].as_array().unwrap().iter().map(|tool| &tool["name"]).collect();
    assert_eq!(names, ["roll", "flip"]);
    let call = &made["output"][1];
    assert_eq!(
        (&call["name"], &call["server_label"], &call["output"]),
        (&json!("roll"), &json!("dice"), &json!("4"))
    );
    assert_eq!((&call["arguments"], &call["status"]), (&json!("{\"sides\":6}"), &json!("completed")));
    assert_eq!((&call["error"], &call["approval_request_id"]), (&Value::Null, &Value::Null));
    assert_eq!(made["output"][2]["content"][0]["text"], "You rolled 4.");
}

#[test]
fn a_call_waits_for_its_approval() {
    for stored in [true, false] {
        for approve in [true, false] {
            let bench = Bench::new();
            let call = json!({ "server": "dice", "name": "roll", "output": "4" });
            let reply = json!({ "text": "Rolled.", "tool_call": call });
            script(&bench, reply.clone());
            let tools = json!([server(json!({}))]);
            let asked = respond(&bench, json!({ "input": "Roll", "tools": tools, "store": stored }));
            assert_eq!(kinds(&asked), ["mcp_list_tools", "mcp_approval_request"], "the text comes later");
            let request = &asked["output"][1];
            assert_eq!((&request["name"], &request["arguments"]), (&json!("roll"), &json!("{}")));
            let mut next = json!({ "tools": tools, "store": stored, "input": [decision(request, approve)] });
            if stored {
                next["previous_response_id"] = asked["id"].clone();
            } else {
                let mut items = vec![json!({ "role": "user", "content": "Roll" })];
                items.extend(asked["output"].as_array().unwrap().iter().cloned());
                items.push(decision(request, approve));
                next["input"] = items.into();
            }
            // The same script again describes the call that was asked for.
            script(&bench, reply);
            let done = respond(&bench, next);
            let wanted: &[&str] = if approve { &["mcp_call", "message"] } else { &["message"] };
            assert_eq!(kinds(&done), wanted, "stored: {stored}");
            if approve {
                let call = &done["output"][0];
                assert_eq!((&call["approval_request_id"], &call["output"]), (&request["id"], &json!("4")));
            }
        }
    }
}

#[test]
fn an_approved_call_has_its_scripted_outcome_whatever_is_said_next() {
    let bench = Bench::new();
    script(&bench, json!({ "tool_call": { "server": "dice", "name": "roll", "error": "No dice." } }));
    let tools = json!([server(json!({}))]);
    let asked = respond(&bench, json!({ "input": "Roll", "tools": tools }));
    let next = json!({ "tools": tools, "input": [decision(&asked["output"][1], true)], "previous_response_id": asked["id"] });
    let done = respond(&bench, next);
    assert_eq!(kinds(&done), ["mcp_call", "message"]);
    let call = &done["output"][0];
    assert_eq!((&call["status"], &call["output"]), (&json!("failed"), &Value::Null));
    assert_eq!(call["error"]["content"][0]["text"], "No dice.");
}

#[test]
fn who_approves_is_decided_by_tool() {
    for (setting, asks) in [
        (Value::Null, true),
        (json!("always"), true),
        (json!("never"), false),
        (json!({ "never": { "tool_names": ["roll"] } }), false),
        (json!({ "never": { "tool_names": ["flip"] } }), true),
        (json!({ "always": { "tool_names": ["roll"] } }), true),
        (json!({ "always": { "tool_names": ["flip"] } }), false),
    ] {
        let bench = Bench::new();
        script(&bench, json!({ "tool_call": { "server": "dice", "name": "roll" } }));
        let made = respond(
            &bench,
            json!({ "input": "Roll", "tools": [server(json!({ "require_approval": setting }))] }),
        );
        let wanted = if asks { "mcp_approval_request" } else { "mcp_call" };
        assert_eq!(kinds(&made), ["mcp_list_tools", wanted], "{setting}");
    }
}

#[test]
fn a_dialogue_continues_only_after_the_approval() {
    let bench = Bench::new();
    let asked = respond(&bench, json!({ "input": "Roll", "tools": [server(json!({}))] }));
    let request = &asked["output"][1];
    let body = json!({ "model": "gpt-4.1", "input": "Well?", "previous_response_id": asked["id"] });
    let (status, refusal) = bench.refused("responses.create", &[], "", &body);
    assert_eq!(status, 400);
    assert!(refusal.message.ends_with(request["id"].as_str().unwrap()), "{}", refusal.message);
}

#[test]
fn a_conversation_lists_a_server_once_and_calls_it_whenever_the_user_has_spoken() {
    let bench = Bench::new();
    let conversation = bench.get("conversations.create", &[], "", &json!({})).id();
    let dice = server(json!({ "require_approval": "never" }));
    let cards = server(json!({ "server_label": "cards" }));
    let ask = |tools: Value| {
        respond(&bench, json!({ "input": "Hi", "conversation": conversation, "tools": tools }))
    };
    assert_eq!(kinds(&ask(json!([dice]))), ["mcp_list_tools", "mcp_call", "message"]);
    assert_eq!(kinds(&ask(json!([dice]))), ["mcp_call", "message"]);
    let more = ask(json!([dice, cards]));
    assert_eq!(kinds(&more), ["mcp_list_tools", "message"], "a server that is added later is listed then");
    assert_eq!(more["output"][0]["server_label"], "cards");
    let first = respond(&bench, json!({ "input": "Hi" }));
    let added = json!({ "input": "Hi", "previous_response_id": first["id"], "tools": [dice] });
    assert_eq!(kinds(&respond(&bench, added)), ["mcp_list_tools", "mcp_call", "message"]);
}

#[test]
fn each_server_is_listed_and_the_named_one_is_called() {
    let bench = Bench::new();
    let other = server(json!({ "server_label": "cards", "require_approval": "never" }));
    let choice = json!({ "type": "mcp", "server_label": "cards", "name": "draw" });
    let tools = json!([server(json!({ "require_approval": "never" })), other]);
    let made = respond(&bench, json!({ "input": "Draw", "tools": tools, "tool_choice": choice }));
    assert_eq!(kinds(&made), ["mcp_list_tools", "mcp_list_tools", "mcp_call", "message"]);
    assert_eq!(
        (&made["output"][2]["server_label"], &made["output"][2]["name"]),
        (&json!("cards"), &json!("draw"))
    );
}

#[test]
fn lists_and_failures_can_be_scripted_and_streamed() {
    let bench = Bench::new();
    let tools = json!({ "dice": [{ "name": "roll", "description": "Rolls.", "input_schema": { "type": "object" } }], "cards": { "error": "Unreachable." } });
    let calls = json!([{ "server": "dice", "name": "roll", "arguments": "{\"a\": 1}", "output": "4" }, { "server": "dice", "name": "roll", "error": { "type": "http_error", "code": 500, "message": "No." } }]);
    script(&bench, json!({ "mcp_tools": tools, "tool_calls": calls, "text": "Done." }));
    let tools =
        json!([server(json!({ "require_approval": "never" })), server(json!({ "server_label": "cards" }))]);
    let events = told(&bench, json!({ "input": "Roll", "tools": tools }));
    let mut names: Vec<&str> = events.iter().map(|(name, _)| name.as_str()).collect();
    names.dedup();
    let call = |end| {
        [
            "response.output_item.added",
            "response.mcp_call.in_progress",
            "response.mcp_call_arguments.delta",
            "response.mcp_call_arguments.done",
            end,
            "response.output_item.done",
        ]
    };
    let list = |end| {
        [
            "response.output_item.added",
            "response.mcp_list_tools.in_progress",
            end,
            "response.output_item.done",
        ]
    };
    let mut wanted = vec!["response.created", "response.in_progress"];
    wanted.extend(list("response.mcp_list_tools.completed"));
    wanted.extend(list("response.mcp_list_tools.failed"));
    wanted.extend(call("response.mcp_call.completed"));
    wanted.extend(call("response.mcp_call.failed"));
    assert_eq!(names[..wanted.len()], wanted);
    let added: Vec<&Value> = events
        .iter()
        .filter(|(name, _)| name == "response.output_item.added")
        .map(|(_, data)| &data["item"])
        .collect();
    assert_eq!(
        (&added[0]["tools"], &added[2]["arguments"], &added[2]["output"]),
        (&json!([]), &json!(""), &Value::Null)
    );
    let whole = &events.last().unwrap().1["response"]["output"];
    assert_eq!(
        (&whole[0]["tools"][0]["description"], &whole[1]["error"]),
        (&json!("Rolls."), &json!("Unreachable."))
    );
    assert_eq!(whole[3]["error"]["code"], 500);
}

#[test]
fn an_approval_is_asked_for_in_one_event_with_its_arguments() {
    let bench = Bench::new();
    script(&bench, json!({ "tool_call": { "server": "dice", "name": "roll", "arguments": { "a": 1 } } }));
    let events = told(&bench, json!({ "input": "Roll", "tools": [server(json!({}))] }));
    let added = events.iter().filter(|(name, _)| name == "response.output_item.added").nth(1).unwrap();
    assert_eq!(added.1["item"]["arguments"], "{\"a\":1}");
}

#[test]
fn scripts_about_servers_name_what_is_wrong_with_them() {
    for (reply, path) in [
        (json!({ "tool_call": { "name": "roll", "output": "4" } }), "tool_call"),
        (
            json!({ "tool_call": { "name": "roll", "server": "dice", "output": "4", "error": "x" } }),
            "tool_call",
        ),
        (json!({ "tool_call": { "name": "roll", "server": 1 } }), "tool_call.server"),
        (
            json!({ "tool_call": { "name": "roll", "server": "dice", "error": { "code": 1 } } }),
            "tool_call.error",
        ),
        (json!({ "mcp_tools": ["roll"], "text": "x" }), "mcp_tools"),
        (json!({ "mcp_tools": { "dice": [{}] }, "text": "x" }), "mcp_tools.dice[0]"),
        (json!({ "mcp_tools": { "dice": { "tools": [] } }, "text": "x" }), "mcp_tools.dice"),
    ] {
        let error = ScriptedReply::from_json(&reply).unwrap_err().to_string();
        assert!(error.contains(&format!("`{path}` ")), "{reply}: {error}");
    }
}
