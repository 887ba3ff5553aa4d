//! The content of requests and replies as the conventions write it: messages of parts, in JSON.

use serde_json::{Value, json};

/// The messages of a request: a conversation's, a response's input, or a prompt.
pub(super) fn input(parameters: &Value) -> Option<String> {
    let given = ["messages", "input", "prompt"].iter().find_map(|name| parameters.get(name))?;
    list(match given {
        Value::String(text) => vec![message("user", vec![text_part(text)])],
        Value::Array(items) => items.iter().map(item).collect(),
        _ => Vec::new(),
    })
}

/// The instructions that are no message.
pub(super) fn instructions(parameters: &Value) -> Option<String> {
    list(parts(parameters.get("instructions")?))
}

/// The messages of a reply: a completion's choices or a response's output.
pub(super) fn output(reply: &Value) -> Option<String> {
    if let Some(choices) = reply.get("choices").and_then(Value::as_array) {
        return list(choices.iter().map(choice).collect());
    }
    let response = reply.get("response").unwrap_or(reply);
    list(response.get("output")?.as_array()?.iter().map(item).collect())
}

fn list(items: Vec<Value>) -> Option<String> {
    (!items.is_empty()).then(|| Value::Array(items).to_string())
}

fn message(role: &str, parts: Vec<Value>) -> Value {
    json!({"role": role, "parts": parts})
}

fn text_part(text: &str) -> Value {
    json!({"type": "text", "content": text})
}

fn choice(choice: &Value) -> Value {
    let mut said = match (choice.get("message"), choice.get("text")) {
        (Some(message), _) => item(message),
        (None, Some(text)) => message("assistant", parts(text)),
        (None, None) => message("assistant", Vec::new()),
    };
    if let Some(reason) = choice.get("finish_reason").filter(|reason| !reason.is_null()) {
        said["finish_reason"] = reason.clone();
    }
    said
}

/// A message, or an item of a response's input or output.
fn item(item: &Value) -> Value {
    let word = |name: &str| item.get(name).and_then(Value::as_str);
    match word("type").unwrap_or("message") {
        "function_call" | "custom_tool_call" => message("assistant", vec![tool_call(item, item)]),
        "function_call_output" | "custom_tool_call_output" => {
            message("tool", vec![tool_reply(item.get("call_id"), item.get("output"))])
        }
        "reasoning" => {
            let summary = item.get("summary").map(parts).unwrap_or_default();
            let thoughts = summary.iter().filter_map(|part| part["content"].as_str());
            message("assistant", thoughts.map(|text| json!({"type": "reasoning", "content": text})).collect())
        }
        "message" => {
            if let Value::String(text) = item {
                return message("user", vec![text_part(text)]);
            }
            let role = word("role").unwrap_or("user");
            if role == "tool" {
                return message(role, vec![tool_reply(item.get("tool_call_id"), item.get("content"))]);
            }
            let mut parts = item.get("content").map(parts).unwrap_or_default();
            if let Some(refusal) = word("refusal") {
                parts.push(text_part(refusal));
            }
            let calls = item.get("tool_calls").and_then(Value::as_array);
            parts.extend(calls.into_iter().flatten().map(|call| {
                let function = call.get("function").or_else(|| call.get("custom"));
                tool_call(call, function.unwrap_or(call))
            }));
            message(role, parts)
        }
        other => message("assistant", vec![json!({"type": other})]),
    }
}

fn tool_call(call: &Value, function: &Value) -> Value {
    let id = call.get("call_id").or_else(|| call.get("id"));
    let arguments = function.get("arguments").or_else(|| function.get("input"));
    json!({
        "type": "tool_call",
        "id": id,
        "name": function.get("name").and_then(Value::as_str).unwrap_or_default(),
        "arguments": arguments.map(unwrapped),
    })
}

fn tool_reply(id: Option<&Value>, response: Option<&Value>) -> Value {
    json!({"type": "tool_call_response", "id": id, "response": response})
}

/// JSON in a string as what it is.
fn unwrapped(value: &Value) -> Value {
    let inner = value.as_str().and_then(|text| serde_json::from_str(text).ok());
    inner.unwrap_or_else(|| value.clone())
}

/// The parts of a content. Of pictures, sound and files, only the kind is kept.
fn parts(content: &Value) -> Vec<Value> {
    let part = |part: &Value| {
        let text = ["text", "refusal"].iter().find_map(|name| part.get(name)?.as_str());
        match (part, text) {
            (Value::String(text), _) => text_part(text),
            (_, Some(text)) => text_part(text),
            _ => json!({"type": part.get("type").and_then(Value::as_str).unwrap_or("unknown")}),
        }
    };
    match content {
        Value::String(text) => vec![text_part(text)],
        Value::Array(items) => items.iter().map(part).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
