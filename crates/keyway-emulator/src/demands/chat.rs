//! What a chat request must be.

use serde_json::Value;

use super::family::{Reasoning, is_blind, is_deaf, reasoning};
use super::schemas::{self, Place};
use super::tools::{self, Form};
use super::{images, names, numbered, parameters, unsupported_value, word_json, wrong};
use crate::refusal::Refusal;

/// Checks a chat request.
pub(super) fn check(body: &Value) -> Result<(), Refusal> {
    let model = body["model"].as_str().unwrap_or("");
    parameters::check(model, body)?;
    not_empty(&body["tools"], "tools")?;
    tools::check(&body["tools"], Form::Nested)?;
    for (index, function) in numbered(&body["functions"]) {
        names::of_function(&function["name"], &format!("functions[{index}].name"))?;
        tools::parameters(function, &format!("functions[{index}].parameters"))?;
    }
    tools::choice(body, Form::Nested)?;
    format(body)?;
    let messages = &body["messages"];
    names::of_people(messages)?;
    for (index, message) in numbered(messages) {
        role(model, message, index)?;
        parts(model, message, index)?;
        calls(message, index)?;
    }
    answers(messages.as_array().map_or(&[], Vec::as_slice))
}

fn not_empty(list: &Value, param: &str) -> Result<(), Refusal> {
    if !list.as_array().is_some_and(Vec::is_empty) {
        return Ok(());
    }
    let message = format!(
        "Invalid '{param}': empty array. Expected an array with minimum length 1, but got an empty array instead."
    );
    Err(Refusal::invalid("empty_array", param.to_owned(), message))
}

/// The format of the answer: a strict schema is strict, and JSON is mentioned.
fn format(body: &Value) -> Result<(), Refusal> {
    let format = &body["response_format"];
    if format["type"] == "json_object" {
        let said = numbered(&body["messages"]).any(|(_, message)| word_json::is_in(&message["content"]));
        let message = "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.";
        return if said { Ok(()) } else { Err(wrong("messages", message)) };
    }
    let said = &format["json_schema"];
    names::of_function(&said["name"], "response_format.json_schema.name")?;
    if said["strict"] != Value::Bool(true) {
        return Ok(());
    }
    let what = format!("response_format '{}'", said["name"].as_str().unwrap_or(""));
    schemas::check(&said["schema"], &Place { what: &what, param: "response_format", code: "", strict: true })
}

/// The first models that reason know no system messages.
fn role(model: &str, message: &Value, index: usize) -> Result<(), Refusal> {
    let role = message["role"].as_str().unwrap_or("");
    if reasoning(model) != Reasoning::Early || !matches!(role, "system" | "developer") {
        return Ok(());
    }
    let param = format!("messages[{index}].role");
    let message = format!("Unsupported value: '{param}' does not support '{role}' with this model.");
    Err(unsupported_value(&param, message))
}

/// The parts of a message's content: images that the model sees, sounds that it hears.
fn parts(model: &str, message: &Value, index: usize) -> Result<(), Refusal> {
    for (at, part) in numbered(&message["content"]) {
        match part["type"].as_str() {
            Some("input_audio") if is_deaf(model) => {
                let param = format!("messages[{index}]");
                let message = format!(
                    "Invalid '{param}'. Content blocks are expected to be either text or image_url type."
                );
                return Err(Refusal::invalid("invalid_value", param, message));
            }
            Some("image_url") if is_blind(model) => {
                let message = "Invalid content type. image_url is only supported by certain models.";
                return Err(wrong(format!("messages.[{index}].content.[{at}].type"), message));
            }
            Some("image_url") => {
                let url = part["image_url"]["url"].as_str().unwrap_or("");
                images::image(url, &format!("messages[{index}].content[{at}].image_url"))?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// The calls of an assistant, which says something otherwise.
fn calls(message: &Value, index: usize) -> Result<(), Refusal> {
    if message["role"] != "assistant" {
        return Ok(());
    }
    not_empty(&message["tool_calls"], &format!("messages[{index}].tool_calls"))?;
    for (at, call) in numbered(&message["tool_calls"]) {
        let kind = call["type"].as_str().unwrap_or("function");
        let param = format!("messages[{index}].tool_calls[{at}].{kind}.name");
        names::of_function(&call[kind]["name"], &param)?;
    }
    if ["content", "tool_calls", "function_call", "refusal", "audio"]
        .iter()
        .all(|name| message[*name].is_null())
    {
        let param = format!("messages.[{index}].content");
        return Err(wrong(param, "Invalid value for 'content': expected a string, got null."));
    }
    Ok(())
}

/// Each call of an assistant is answered by the tool messages after it, and each of these answers one.
fn answers(messages: &[Value]) -> Result<(), Refusal> {
    let (mut called, mut open, mut caller): (Vec<&str>, Vec<&str>, usize) = (Vec::new(), Vec::new(), 0);
    for (index, message) in messages.iter().enumerate() {
        if message["role"] == "tool" {
            let id = message["tool_call_id"].as_str().unwrap_or("");
            if !called.contains(&id) {
                let message = "Invalid parameter: messages with role 'tool' must be a response to a preceding message with 'tool_calls'.";
                return Err(wrong(format!("messages.[{index}].role"), message));
            }
            open.retain(|call| *call != id);
            continue;
        }
        unanswered(&open, index)?;
        called = numbered(&message["tool_calls"]).filter_map(|(_, call)| call["id"].as_str()).collect();
        (open, caller) = (called.clone(), index);
    }
    unanswered(&open, caller)
}

fn unanswered(open: &[&str], index: usize) -> Result<(), Refusal> {
    if open.is_empty() {
        return Ok(());
    }
    let message = format!(
        "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: {}",
        open.join(", ")
    );
    Err(wrong(format!("messages.[{index}].role"), message))
}
