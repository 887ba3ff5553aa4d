//! The search for tools that are deferred, and the call of what it finds.

use serde_json::{Value, json};

use super::super::super::Work;
use super::super::super::answer::quoted;
use super::super::super::sample::sample;
use super::super::echoed_tools::echoed;

/// Returns whether there are tools to search for.
pub(super) fn has_deferred(work: &Work<'_>) -> bool {
    !deferred(work).is_empty()
}

/// Returns the tools that are deferred; of a namespace, those of its tools that are.
fn deferred(work: &Work<'_>) -> Vec<Value> {
    let is_deferred = |tool: &&Value| tool["defer_loading"] == true;
    let part = |tool: &Value| {
        let inner = tool["tools"].as_array().filter(|_| tool["type"] == "namespace");
        let Some(inner) = inner else { return Some(tool.clone()).filter(|tool| is_deferred(&tool)) };
        let inner: Vec<&Value> = inner.iter().filter(is_deferred).collect();
        let mut whole = tool.clone();
        whole["tools"] = json!(inner);
        (!inner.is_empty()).then_some(whole)
    };
    super::tools(work).filter_map(part).collect()
}

/// Returns a search for tools: by the API, which finds those that were deferred, or by the client.
pub(super) fn call(work: &Work<'_>, tool: &Value) -> Vec<Value> {
    let client = tool["execution"] == "client";
    let tools = deferred(work);
    let names: Vec<&Value> = tools.iter().map(|tool| &tool["name"]).collect();
    let arguments = if client { sample(&tool["parameters"], "emulator") } else { json!({ "paths": names }) };
    let id = if client { work.new_id("call_").into() } else { Value::Null };
    let call = json!({
        "type": "tool_search_call",
        "id": work.new_id("tsc_"),
        "call_id": id,
        "execution": if client { "client" } else { "server" },
        "arguments": arguments,
        "status": "completed",
    });
    if client {
        return vec![call];
    }
    let output = json!({
        "type": "tool_search_output",
        "id": work.new_id("tso_"),
        "call_id": null,
        "execution": "server",
        "status": "completed",
        "tools": tools.iter().map(echoed).collect::<Vec<_>>(),
    });
    vec![call, output]
}

/// Returns the call of the first function that a search has just found, which is why models search.
pub(in super::super) fn call_of_found(work: &Work<'_>, calls: &[Value], said: &str) -> Option<Value> {
    let found = calls.iter().find(|item| item["type"] == "tool_search_output")?;
    let tool = found["tools"].get(0)?;
    let inner = if tool["type"] == "namespace" { tool["tools"].get(0)? } else { tool };
    if inner["type"] != "function" {
        return None;
    }
    Some(json!({
        "type": "function_call",
        "id": work.new_id("fc_"),
        "call_id": work.new_id("call_"),
        "name": inner["name"],
        "namespace": tool["name"],
        "arguments": sample(&inner["parameters"], quoted(said)).to_string(),
        "status": "completed",
    }))
}
