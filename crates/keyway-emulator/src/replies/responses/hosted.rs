//! The tools that the API itself runs: the output items of a call.

use serde_json::{Value, json};

use super::super::Work;
use super::super::sample_bytes::PNG;

/// Returns the items of the call that the request forces; empty if it forces none.
pub(super) fn calls(work: &Work<'_>) -> Vec<Value> {
    let choice = work.body("tool_choice");
    let mut tools = work.body("tools").as_array().into_iter().flatten();
    let tool = match choice["type"].as_str() {
        Some(kind) => tools.find(|tool| tool["type"] == kind),
        None if choice == "required" => tools.next(),
        None => None,
    };
    tool.map_or_else(Vec::new, |tool| of_tool(work, tool))
}

fn of_tool(work: &Work<'_>, tool: &Value) -> Vec<Value> {
    let kind = tool["type"].as_str().unwrap_or("");
    match kind {
        "mcp" => mcp(work, tool),
        "shell" => shell(work),
        "file_search" => vec![json!({
            "type": "file_search_call",
            "id": work.new_id("fs_"),
            "status": "completed",
            "queries": ["emulator"],
            "results": null,
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
        })],
        _ if kind.starts_with("web_search") => vec![json!({
            "type": "web_search_call",
            "id": work.new_id("ws_"),
            "status": "completed",
            "action": { "type": "search", "query": "emulator", "queries": ["emulator"], "sources": [] },
        })],
        _ => Vec::new(),
    }
}

/// Returns a server's tools, then a call of its only tool.
fn mcp(work: &Work<'_>, tool: &Value) -> Vec<Value> {
    let list = json!({
        "type": "mcp_list_tools",
        "id": work.new_id("mcpl_"),
        "server_label": tool["server_label"],
        "tools": [{ "name": "tool", "input_schema": { "type": "object" } }],
    });
    let call = json!({
        "type": "mcp_call",
        "id": work.new_id("mcp_"),
        "server_label": tool["server_label"],
        "name": "tool",
        "arguments": "{}",
        "output": "done",
        "error": null,
        "status": "completed",
    });
    vec![list, call]
}

/// Returns a command and its output.
fn shell(work: &Work<'_>) -> Vec<Value> {
    let id = work.new_id("call_");
    let call = json!({
        "type": "shell_call",
        "id": work.new_id("sh_"),
        "call_id": id,
        "action": { "commands": ["echo hello"], "timeout_ms": null, "max_output_length": null },
        "status": "completed",
        "environment": null,
    });
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
