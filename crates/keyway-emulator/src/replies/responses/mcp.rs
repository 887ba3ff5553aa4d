//! Servers of MCP tools: the lists of their tools, calls, and the approvals that calls wait for.

use serde_json::{Value, json};

use super::super::answer::{ModelAnswer, ModelCall};
use super::super::sample::sample;
use super::super::{Work, talk};
use crate::refusal::Refusal;
use crate::script::{ServerCall, ServerTools, mcp_tool};
use crate::store::Entry;

/// Where calls wait for their approval.
const WAITING: &str = "/mcp_approvals";
/// The tool of a server of which nothing is known.
const USUAL_TOOL: &str = "tool";
/// What a tool returns, unless a script says something else.
const USUAL_OUTPUT: &str = "done";

/// A call that the client has decided about.
struct Decided {
    request: String,
    call: ModelCall,
    approved: bool,
}

/// Checks that the client has answered every request for an approval in the dialogue that it continues.
pub(super) fn check(work: &Work<'_>, items: &[Value]) -> Result<(), Refusal> {
    if work.shared.store.list(&work.collection(WAITING)).is_empty() {
        return Ok(());
    }
    let before = talk::before(work);
    let answers = |id: &Value| {
        let mut responses = before.iter().chain(items).filter(|item| item["type"] == "mcp_approval_response");
        responses.any(|response| response["approval_request_id"] == *id)
    };
    let requests = before.iter().filter(|item| item["type"] == "mcp_approval_request");
    let open = requests.map(|request| &request["id"]).filter(|id| !answers(id));
    let open: Vec<&str> = open.filter_map(Value::as_str).collect();
    if open.is_empty() {
        return Ok(());
    }
    let message = format!("The following MCP approval requests do not have an approval: {}", open.join(", "));
    Err(Refusal::invalid("", "input", message))
}

/// Returns the lists of servers' tools: the API asks each server once in a dialogue.
pub(super) fn lists(work: &Work<'_>, items: &[Value], answer: &ModelAnswer) -> Vec<Value> {
    let mut unknown = servers(work).peekable();
    if unknown.peek().is_none() {
        return Vec::new();
    }
    let before = talk::before(work);
    let known = |server: &Value| {
        let mut lists = before.iter().chain(items).filter(|item| item["type"] == "mcp_list_tools");
        lists.any(|list| list["server_label"] == server["server_label"])
    };
    unknown.filter(|server| !known(server)).map(|server| list(work, server, answer)).collect()
}

/// Returns the calls that the client has approved, and those of the answer. One that was approved is
/// not asked for again, and one that was denied is not made.
pub(super) fn calls(work: &Work<'_>, items: &[Value], answer: &ModelAnswer) -> Vec<Value> {
    let decided = decided(work, items);
    let mut wanted: Vec<&ModelCall> = answer.calls.iter().filter(|call| call.server.is_some()).collect();
    let mut made = Vec::new();
    for one in &decided {
        let again = wanted.iter().position(|call| is_same(call, &one.call)).map(|at| wanted.remove(at));
        if one.approved {
            made.push(call(work, again.unwrap_or(&one.call), Some(&one.request)));
        }
    }
    made.extend(wanted.into_iter().map(|wanted| attempt(work, wanted)));
    made
}

/// Returns whether the client has decided about a call.
pub(super) fn has_decisions(items: &[Value]) -> bool {
    items.iter().any(|item| item["type"] == "mcp_approval_response")
}

/// Calls a tool of a server without a script: the one of that name, or the first one that it lists.
pub(super) fn unscripted(
    work: &Work<'_>,
    server: &Value,
    name: Option<&str>,
    answer: &ModelAnswer,
) -> Vec<Value> {
    let label = server["server_label"].as_str().unwrap_or("");
    let ServerTools::Tools(tools) = tools_of(server, answer) else { return Vec::new() };
    let tool = match name {
        Some(name) => {
            tools.iter().find(|tool| tool["name"] == name).cloned().unwrap_or_else(|| mcp_tool(name))
        }
        None => tools.into_iter().next().unwrap_or(Value::Null),
    };
    let Some(name) = tool["name"].as_str() else { return Vec::new() };
    let call = ModelCall {
        name: name.to_owned(),
        input: sample(&tool["input_schema"], "emulator").to_string(),
        custom: false,
        id: None,
        server: Some(ServerCall { label: label.to_owned(), ..ServerCall::default() }),
    };
    vec![attempt(work, &call)]
}

fn servers<'a>(work: &'a Work<'_>) -> impl Iterator<Item = &'a Value> {
    work.body("tools").as_array().into_iter().flatten().filter(|tool| tool["type"] == "mcp")
}

fn list(work: &Work<'_>, server: &Value, answer: &ModelAnswer) -> Value {
    let mut list = json!({
        "type": "mcp_list_tools",
        "id": work.new_id("mcpl_"),
        "server_label": server["server_label"],
        "tools": [],
    });
    match tools_of(server, answer) {
        ServerTools::Tools(tools) => list["tools"] = tools.into(),
        ServerTools::Failed(words) => list["error"] = words.into(),
    }
    list
}

/// Returns the tools of a server: those of the script, or those that the request and the script name.
fn tools_of(server: &Value, answer: &ModelAnswer) -> ServerTools {
    let label = &server["server_label"];
    if let Some((_, tools)) = answer.lists.iter().find(|(known, _)| label == known) {
        return tools.clone();
    }
    let allowed = &server["allowed_tools"];
    let allowed = allowed.as_array().or_else(|| allowed["tool_names"].as_array()).into_iter().flatten();
    let allowed = allowed.filter_map(Value::as_str);
    let of_this = |call: &&ModelCall| call.server.as_ref().is_some_and(|of| label == &of.label);
    let called = answer.calls.iter().filter(of_this).map(|call| call.name.as_str());
    let mut names: Vec<&str> = Vec::new();
    for name in allowed.chain(called) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        names.push(USUAL_TOOL);
    }
    ServerTools::Tools(names.into_iter().map(mcp_tool).collect())
}

/// Calls a tool, or asks whether it may be called.
fn attempt(work: &Work<'_>, wanted: &ModelCall) -> Value {
    let label = wanted.server.as_ref().map_or("", |server| server.label.as_str());
    let server = servers(work).find(|server| server["server_label"] == label);
    if !server.is_some_and(|server| needs_approval(&server["require_approval"], &wanted.name)) {
        return call(work, wanted, None);
    }
    let id = work.new_id("mcpr_");
    let request = json!({
        "type": "mcp_approval_request",
        "id": id,
        "server_label": label,
        "name": wanted.name,
        "arguments": wanted.input,
    });
    let mut waiting = request.clone();
    if let Some(server) = &wanted.server {
        waiting["output"] = json!(server.output);
        waiting["error"] = json!(server.error);
    }
    work.shared.store.put(&work.collection(WAITING), &id, Entry::new(waiting));
    request
}

/// Returns whether a server's tool is called only if the client approves, as it is unless the request
/// says otherwise.
fn needs_approval(setting: &Value, tool: &str) -> bool {
    let names = |which: &str| {
        let names = setting[which]["tool_names"].as_array().into_iter().flatten();
        names.filter_map(Value::as_str).any(|name| name == tool)
    };
    match setting {
        Value::String(setting) => setting != "never",
        Value::Object(_) if names("never") => false,
        Value::Object(filters) => {
            names("always") || filters.get("never").is_some_and(|never| !never.is_null())
        }
        _ => true,
    }
}

fn call(work: &Work<'_>, made: &ModelCall, request: Option<&str>) -> Value {
    let server = made.server.clone().unwrap_or_default();
    let output = server.output.unwrap_or_else(|| USUAL_OUTPUT.to_owned());
    json!({
        "type": "mcp_call",
        "id": work.new_id("mcp_"),
        "server_label": server.label,
        "name": made.name,
        "arguments": made.input,
        "approval_request_id": request,
        "output": if server.error.is_some() { Value::Null } else { output.into() },
        "status": if server.error.is_some() { "failed" } else { "completed" },
        "error": server.error,
    })
}

fn is_same(one: &ModelCall, other: &ModelCall) -> bool {
    let label = |call: &ModelCall| call.server.as_ref().map(|server| server.label.clone());
    let arguments = |call: &ModelCall| serde_json::from_str::<Value>(&call.input).ok();
    label(one) == label(other) && one.name == other.name && arguments(one) == arguments(other)
}

/// Returns the calls that the items of a request decide about.
fn decided(work: &Work<'_>, items: &[Value]) -> Vec<Decided> {
    let known = |id: &str| {
        let kept = work.shared.store.get(&work.collection(WAITING), id).map(|entry| entry.value);
        kept.or_else(|| {
            items.iter().find(|item| item["type"] == "mcp_approval_request" && item["id"] == id).cloned()
        })
    };
    let decide = |response: &Value| {
        let id = response["approval_request_id"].as_str()?;
        let waiting = known(id)?;
        let text = |member: &str| waiting[member].as_str().unwrap_or("").to_owned();
        let server = ServerCall {
            label: text("server_label"),
            output: waiting["output"].as_str().map(str::to_owned),
            error: Some(&waiting["error"]).filter(|error| !error.is_null()).cloned(),
        };
        let call = ModelCall {
            name: text("name"),
            input: text("arguments"),
            custom: false,
            id: None,
            server: Some(server),
        };
        Some(Decided { request: id.to_owned(), call, approved: response["approve"] == true })
    };
    // What was decided before the assistant's last answer is done.
    let after = items.iter().rposition(|item| item["type"] == "mcp_call" || item["role"] == "assistant");
    let new = items.iter().skip(after.map_or(0, |at| at + 1));
    new.filter(|item| item["type"] == "mcp_approval_response").filter_map(decide).collect()
}
