//! Remote servers with tools: what they have, and calls of it, with or without the client's approval.

use serde_json::{Value, json};

use super::super::super::Work;

/// The tool of a server whose tools the request does not name.
const USUAL_NAME: &str = "tool";

/// Returns the lists of servers' tools: the API asks each server once in a dialogue.
pub(in super::super) fn lists(work: &Work<'_>, items: &[Value]) -> Vec<Value> {
    let known = |server: &Value| {
        let mut lists = items.iter().filter(|item| item["type"] == "mcp_list_tools");
        lists.any(|list| list["server_label"] == server["server_label"])
    };
    if !work.body("previous_response_id").is_null() {
        return Vec::new();
    }
    super::tools(work)
        .filter(|tool| tool["type"] == "mcp" && !known(tool))
        .map(|server| list(work, server))
        .collect()
}

fn list(work: &Work<'_>, server: &Value) -> Value {
    let tool = |name: &str| {
        json!({
            "name": name,
            "description": "Does nothing.",
            "input_schema": {
                "$schema": "http://json-schema.org/draft-07/schema#",
                "title": "Arguments",
                "type": "object",
                "properties": { "query": { "type": "string", "title": "Query", "description": "Any words." } },
                "required": ["query"],
                "additionalProperties": false,
            },
            "annotations": { "read_only": true },
        })
    };
    json!({
        "type": "mcp_list_tools",
        "id": work.new_id("mcpl_"),
        "server_label": server["server_label"],
        "tools": names(server).into_iter().map(tool).collect::<Vec<_>>(),
    })
}

/// Returns the names of a server's tools: those that the request allows.
fn names(server: &Value) -> Vec<&str> {
    let allowed = &server["allowed_tools"];
    let allowed = allowed.as_array().or_else(|| allowed["tool_names"].as_array());
    let names: Vec<&str> = allowed.into_iter().flatten().filter_map(Value::as_str).collect();
    if names.is_empty() { vec![USUAL_NAME] } else { names }
}

/// Returns a call of a server's tool, or the request to approve it.
pub(super) fn call(work: &Work<'_>, server: &Value) -> Value {
    let choice = work.body("tool_choice");
    let chosen = choice["name"].as_str().filter(|_| choice["server_label"] == server["server_label"]);
    let name = chosen.unwrap_or_else(|| names(server).first().copied().unwrap_or(USUAL_NAME));
    let arguments = json!({ "query": "emulator" }).to_string();
    if needs_approval(server, name) {
        return json!({
            "type": "mcp_approval_request",
            "id": work.new_id("mcpr_"),
            "server_label": server["server_label"],
            "name": name,
            "arguments": arguments,
        });
    }
    done(work, &json!({ "server_label": server["server_label"], "name": name, "arguments": arguments }))
}

/// Returns whether the client must approve calls of a tool; unless a request says otherwise, it must.
fn needs_approval(server: &Value, name: &str) -> bool {
    let rule = &server["require_approval"];
    let never = rule["never"]["tool_names"].as_array();
    rule != "never" && !never.is_some_and(|names| names.iter().any(|known| known == name))
}

/// Returns the calls that the client has just approved.
pub(super) fn approved(work: &Work<'_>, items: &[Value]) -> Vec<Value> {
    let approvals =
        items.iter().filter(|item| item["type"] == "mcp_approval_response" && item["approve"] == true);
    let ids = approvals.map(|item| &item["approval_request_id"]);
    let done_already = |id: &Value| {
        items.iter().any(|item| item["approval_request_id"] == *id && item["type"] == "mcp_call")
    };
    ids.filter(|id| !done_already(id))
        .filter_map(|id| Some(done(work, &requested(work, items, id)?)))
        .collect()
}

/// Returns a request for approval, from the input or the response before it.
fn requested(work: &Work<'_>, items: &[Value], id: &Value) -> Option<Value> {
    let is_it = |item: &&Value| item["type"] == "mcp_approval_request" && item["id"] == *id;
    if let Some(item) = items.iter().find(is_it) {
        return Some(item.clone());
    }
    let previous = work.body("previous_response_id").as_str()?;
    let entry = work.shared.store.get(&work.collection("/responses"), previous)?;
    entry.value["output"].as_array()?.iter().find(is_it).cloned()
}

/// Returns a call with its output.
fn done(work: &Work<'_>, asked: &Value) -> Value {
    json!({
        "type": "mcp_call",
        "id": work.new_id("mcp_"),
        "server_label": asked["server_label"],
        "name": asked["name"],
        "arguments": asked["arguments"],
        "approval_request_id": asked["id"],
        "output": "done",
        "error": null,
        "status": "completed",
    })
}
