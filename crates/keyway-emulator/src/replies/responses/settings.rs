//! The settings that a response repeats: those of its request, and the API's defaults for the rest.

use serde_json::{Map, Value, json};

use super::super::moderations;
use super::super::{Work, thought};
use super::echoed_tools;

/// Models whose default `top_p` is 0.98.
const NARROWER: &[&str] = &["gpt-5.2", "gpt-5.3", "gpt-5.4", "gpt-5.5", "gpt-5.6", "gpt-6"];

/// Returns the fields of a response that depend on its request alone.
pub(super) fn of(work: &Work<'_>, model: &str, items: &[Value]) -> Value {
    let given = |name: &str| work.body(name).clone();
    let narrower = NARROWER.iter().any(|start| model.starts_with(start));
    let mut settings = json!({
        "background": work.body("background") == &Value::Bool(true),
        "billing": { "payer": "developer" },
        "error": null,
        "frequency_penalty": number(work.body("frequency_penalty"), 0.0),
        "instructions": instructions(work),
        "max_output_tokens": given("max_output_tokens"),
        "max_tool_calls": given("max_tool_calls"),
        "metadata": work.body("metadata").as_object().cloned().unwrap_or_default(),
        "moderation": null,
        "parallel_tool_calls": work.body("parallel_tool_calls") != &Value::Bool(false),
        "presence_penalty": number(work.body("presence_penalty"), 0.0),
        "previous_response_id": given("previous_response_id"),
        "prompt_cache_key": given("prompt_cache_key"),
        "prompt_cache_retention": or(work.body("prompt_cache_retention"), kept_for(model)),
        "reasoning": reasoning(work, model),
        "safety_identifier": given("safety_identifier"),
        "service_tier": work.body("service_tier").as_str().filter(|tier| *tier != "auto").unwrap_or("default"),
        "store": work.body("store") != &Value::Bool(false),
        "temperature": number(work.body("temperature"), 1.0),
        "text": text(work.body("text")),
        "tool_choice": or(work.body("tool_choice"), json!("auto")),
        "tools": echoed_tools::of(work.body("tools"), items, model),
        "top_logprobs": or(work.body("top_logprobs"), json!(0)),
        "top_p": number(work.body("top_p"), if narrower { 0.98 } else { 1.0 }),
        "truncation": or(work.body("truncation"), json!("disabled")),
        "user": given("user"),
    });
    if work.body("prompt").is_object() {
        settings["prompt"] = prompt(work.body("prompt"));
    }
    settings
}

/// Returns whether the request wants something that replies do not have otherwise.
pub(super) fn includes(work: &Work<'_>, name: &str) -> bool {
    work.body("include").as_array().is_some_and(|names| names.iter().any(|known| known == name))
}

/// Returns the request's value, or the API's default.
fn or(given: &Value, default: Value) -> Value {
    if given.is_null() { default } else { given.clone() }
}

fn number(given: &Value, default: f64) -> f64 {
    given.as_f64().unwrap_or(default)
}

fn kept_for(model: &str) -> Value {
    json!(if thought::has_phases(model) { "24h" } else { "in_memory" })
}

/// Returns the instructions; those of a stored prompt are its own message.
fn instructions(work: &Work<'_>) -> Value {
    let Some(prompt) = work.body("prompt")["id"].as_str().filter(|_| work.body("instructions").is_null())
    else {
        return work.body("instructions").clone();
    };
    let part = json!({ "type": "input_text", "text": format!("The prompt {prompt}.") });
    let mut messages = vec![json!({ "type": "message", "role": "developer", "content": [part] })];
    // Where the prompt has its variables is not known.
    let filled: Vec<Value> = variables(work.body("prompt")).into_iter().map(|(_, part)| part).collect();
    if filled.iter().any(|part| part["type"] != "input_text") {
        messages.push(json!({ "type": "message", "role": "user", "content": filled }));
    }
    messages.into()
}

/// Returns a stored prompt with all fields of its variables.
fn prompt(given: &Value) -> Value {
    let mut prompt = given.clone();
    if prompt["version"].is_null() {
        prompt["version"] = "1".into();
    }
    if prompt["variables"].is_object() {
        prompt["variables"] = Value::Object(variables(given));
    }
    prompt
}

/// Returns the variables of a stored prompt, each as the part of a message, without what files contain.
fn variables(prompt: &Value) -> Map<String, Value> {
    let given = prompt["variables"].as_object().into_iter().flatten();
    given.map(|(name, value)| (name.clone(), variable(value))).collect()
}

fn variable(given: &Value) -> Value {
    if let Some(text) = given.as_str() {
        return json!({ "type": "input_text", "text": text });
    }
    let mut part = given.clone();
    let names: &[&str] = match part["type"].as_str() {
        Some("input_image") => &["file_id", "image_url"],
        Some("input_file") => &["file_id"],
        _ => &[],
    };
    let Some(members) = part.as_object_mut() else { return part };
    members.remove("file_data");
    for name in names {
        members.entry(*name).or_insert(Value::Null);
    }
    part
}

/// Returns how the model reasons; `auto` asks for a detailed summary.
fn reasoning(work: &Work<'_>, model: &str) -> Value {
    let given = work.body("reasoning");
    let usual = thought::usual_effort(model);
    let summary = or(&given["summary"], given["generate_summary"].clone());
    let mut reasoning = json!({
        "effort": or(&given["effort"], usual.into()),
        "summary": if summary == "auto" { "detailed".into() } else { summary },
        "generate_summary": null,
        "context": null,
    });
    if usual.is_some() {
        let all = ["gpt-5.6", "gpt-6"].iter().any(|start| model.starts_with(start));
        reasoning["context"] = or(&given["context"], if all { "all_turns" } else { "current_turn" }.into());
        reasoning["mode"] = or(&given["mode"], json!("standard"));
    }
    reasoning
}

/// Returns the form of the text, with the fields of a schema that the request left out.
fn text(given: &Value) -> Value {
    let mut format = or(&given["format"], json!({ "type": "text" }));
    if format["type"] == "json_schema" {
        for (name, default) in [("description", Value::Null), ("strict", json!(false))] {
            if format[name].is_null() {
                format[name] = default;
            }
        }
    }
    json!({ "format": format, "verbosity": or(&given["verbosity"], json!("medium")) })
}

/// Returns what the tools that the API runs were used for.
pub(super) fn tool_usage(output: &[Value]) -> Value {
    let searches = output.iter().filter(|item| item["type"] == "web_search_call").count();
    let none = json!({ "image_tokens": 0, "text_tokens": 0 });
    json!({
        "image_gen": {
            "input_tokens": 0,
            "input_tokens_details": none,
            "output_tokens": 0,
            "output_tokens_details": none,
            "total_tokens": 0,
        },
        "web_search": { "num_requests": searches },
    })
}

/// Returns the moderation of what was asked and said, if the request wants it.
pub(super) fn moderation(work: &Work<'_>, asked: &str, said: &str) -> Value {
    let given = work.body("moderation");
    if !given.is_object() {
        return Value::Null;
    }
    let model = given["model"].as_str().unwrap_or("omni-moderation-latest");
    let of = |text: &str| {
        let mut result = moderations::result_of(work, text);
        result["type"] = "moderation_result".into();
        result["model"] = model.into();
        result
    };
    json!({ "input": of(asked), "output": of(said) })
}
