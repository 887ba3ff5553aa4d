//! Tools that are no functions: which of them a response calls, and the output items of a call.

mod client;
mod search;

use serde_json::{Value, json};

use super::super::answer::ModelAnswer;
use super::super::sample_bytes::PNG;
use super::super::{Work, talk};
use super::mcp;
use super::settings::includes;
pub(super) use client::is_awaited;
pub(super) use search::call_of_found;

/// Tools that the client describes.
const CLIENTS: [&str; 3] = ["function", "custom", "namespace"];

/// Returns the items of the call that the request forces, or that every model makes; empty if there is
/// neither, or if the client has just decided about a call.
pub(super) fn calls(work: &Work<'_>, items: &[Value], answer: &ModelAnswer) -> Vec<Value> {
    if mcp::has_decisions(turn(items)) {
        return Vec::new();
    }
    let mut calls = forced(work).map_or_else(Vec::new, |tool| of_tool(work, tool, answer));
    if calls.is_empty() && !answer.scripted && !work.warms_up {
        calls.extend(obvious(work, items).map(|tool| of_tool(work, tool, answer)).into_iter().flatten());
    }
    calls
}

/// Returns the tool that the request forces.
pub(super) fn forced<'a>(work: &'a Work<'_>) -> Option<&'a Value> {
    let choice = work.body("tool_choice");
    let mut tools = tools(work);
    let is_meant = |tool: &&Value, kind: &str| {
        let label = &choice["server_label"];
        is_same_kind(tool["type"].as_str().unwrap_or(""), kind)
            && (label.is_null() || tool["server_label"] == *label)
    };
    match choice["type"].as_str() {
        Some(kind) => tools.find(|tool| is_meant(tool, kind)),
        None if choice == "required" => tools.next(),
        None => None,
    }
    .filter(|tool| !CLIENTS.iter().any(|kind| tool["type"] == *kind))
}

/// Returns whether a choice of a kind means a tool of another: kinds have versions and previews.
fn is_same_kind(tool: &str, choice: &str) -> bool {
    tool == choice
        || ["web_search", "computer"].iter().any(|kind| tool.starts_with(kind) && choice.starts_with(kind))
}

fn tools<'a>(work: &'a Work<'_>) -> impl Iterator<Item = &'a Value> {
    work.body("tools").as_array().into_iter().flatten()
}

/// Returns what follows the user's last words.
fn turn(items: &[Value]) -> &[Value] {
    let spoken = items.iter().rposition(|item| item["role"] == "user");
    items.get(spoken.map_or(0, |at| at + 1)..).unwrap_or_default()
}

/// Returns the tool that models use without being forced, once after the user has spoken: the only one
/// there is, or the search for those that are deferred. The client has nothing to do for it.
fn obvious<'a>(work: &'a Work<'_>, items: &[Value]) -> Option<&'a Value> {
    let choice = work.body("tool_choice");
    let free = choice.is_null() || choice == "auto";
    let continues = goes_on(work);
    let spoken = items.iter().any(|item| item["role"] == "user");
    if !free || work.body("max_tool_calls") == 0 || (continues && !spoken) {
        return None;
    }
    let turn = turn(items);
    let alone = tools(work).nth(1).is_none();
    let used = |call: &str| turn.iter().any(|item| item["type"] == call);
    let searched = || continues || items.iter().any(|item| item["type"] == "tool_search_call");
    tools(work).find(|tool| match tool["type"].as_str().unwrap_or("") {
        "mcp" => alone && !used("mcp_call") && !used("mcp_approval_request"),
        "tool_search" => tool["execution"] != "client" && search::has_deferred(work) && !searched(),
        kind @ ("file_search" | "code_interpreter" | "image_generation") => {
            alone && !used(&format!("{kind}_call"))
        }
        kind => kind.starts_with("web_search") && alone && !used("web_search_call"),
    })
}

/// Returns whether the dialogue that a request continues has an answer of the model.
fn goes_on(work: &Work<'_>) -> bool {
    if !work.body("previous_response_id").is_null() {
        return true;
    }
    if work.body("conversation").is_null() {
        return false;
    }
    let of_the_client =
        |item: &Value| ["user", "system", "developer"].iter().any(|role| item["role"] == *role);
    talk::before(work).iter().any(|item| !of_the_client(item))
}

fn of_tool(work: &Work<'_>, tool: &Value, answer: &ModelAnswer) -> Vec<Value> {
    let kind = tool["type"].as_str().unwrap_or("");
    match kind {
        "mcp" => mcp::unscripted(work, tool, work.body("tool_choice")["name"].as_str(), answer),
        "shell" => shell(work, tool),
        "file_search" => vec![json!({
            "type": "file_search_call",
            "id": work.new_id("fs_"),
            "status": "completed",
            "queries": ["emulator"],
            "results": found(work, tool),
        })],
        "code_interpreter" => vec![json!({
            "type": "code_interpreter_call",
            "id": work.new_id("ci_"),
            "status": "completed",
            "container_id": work.new_id("cntr_"),
            "code": "print('hello')",
            "outputs": [{ "type": "logs", "logs": "hello\n" }],
        })],
        "image_generation" => vec![json!({
            "type": "image_generation_call",
            "id": work.new_id("ig_"),
            "status": "completed",
            "result": PNG,
            "revised_prompt": "One pixel.",
            "background": chosen(&tool["background"], "opaque"),
            "output_format": chosen(&tool["output_format"], "png"),
            "quality": chosen(&tool["quality"], "high"),
            "size": chosen(&tool["size"], "1024x1024"),
        })],
        "tool_search" => search::call(work, tool),
        _ if kind.starts_with("web_search") => vec![json!({
            "type": "web_search_call",
            "id": work.new_id("ws_"),
            "status": "completed",
            "action": web_search(work),
        })],
        _ => client::call(work, kind).into_iter().collect(),
    }
}

/// Returns a setting of a tool, unless the request leaves it to the API.
fn chosen(given: &Value, default: &str) -> Value {
    given.as_str().filter(|given| *given != "auto").unwrap_or(default).into()
}

fn web_search(work: &Work<'_>) -> Value {
    let mut action = json!({ "type": "search", "query": "emulator", "queries": ["emulator"], "sources": [] });
    if includes(work, "web_search_call.action.sources") {
        action["sources"] = json!([{ "type": "url", "url": "https://example.com/" }]);
    }
    action
}

/// Returns what a file search found, if the request wants to see it.
fn found(work: &Work<'_>, tool: &Value) -> Value {
    if !includes(work, "file_search_call.results") {
        return Value::Null;
    }
    json!([{
        "attributes": {},
        "file_id": "file-emulator",
        "filename": "file.txt",
        "score": 0.9,
        "text": "text",
        "vector_store_id": tool["vector_store_ids"][0],
    }])
}

/// Returns a command and, unless the client runs it, its output.
fn shell(work: &Work<'_>, tool: &Value) -> Vec<Value> {
    let id = work.new_id("call_");
    let call = json!({
        "type": "shell_call",
        "id": work.new_id("sh_"),
        "call_id": id,
        "action": { "commands": ["echo hello"], "timeout_ms": null, "max_output_length": null },
        "status": "completed",
        "environment": null,
    });
    if tool["environment"]["type"] == "local" {
        return vec![call];
    }
    let written = json!({ "stdout": "hello\n", "stderr": "", "outcome": { "type": "exit", "exit_code": 0 } });
    let output = json!({
        "type": "shell_call_output",
        "id": work.new_id("sho_"),
        "call_id": id,
        "status": "completed",
        "output": [written],
        "max_output_length": null,
    });
    vec![call, output]
}

/// Returns the sources of a text that follows a search.
pub(super) fn citations(items: &[Value], text: &str) -> Value {
    let searched = |kind: &str| items.iter().any(|item| item["type"] == kind);
    let end = text.chars().count();
    if searched("web_search_call") {
        return json!([{
            "type": "url_citation", "url": "https://example.com/", "title": "Example", "start_index": 0, "end_index": end,
        }]);
    }
    if searched("file_search_call") {
        return json!([{ "type": "file_citation", "file_id": "file-emulator", "filename": "file.txt", "index": end }]);
    }
    json!([])
}
