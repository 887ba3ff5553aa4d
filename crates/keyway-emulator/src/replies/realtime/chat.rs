//! A conversation as a chat request, which the emulator's model answers.

use serde_json::{Value, json};

use super::super::answer::ModelAnswer;
use super::super::room;
use super::items::Items;
use crate::script::ScriptedReply;
use crate::shared::Shared;

/// What the model says next.
pub(super) enum Said {
    Answer(ModelAnswer),
    /// A scripted body: the events of the response, verbatim.
    Events(Vec<Value>),
}

/// Asks the emulator's model.
pub(super) fn ask(shared: &Shared, chat: &Value) -> Said {
    match shared.script.next() {
        Some(ScriptedReply::Body(Value::Array(events))) => Said::Events(events),
        Some(ScriptedReply::Body(event)) => Said::Events(vec![event]),
        scripted => Said::Answer(ModelAnswer::to(chat, scripted, room::of_kept())),
    }
}

/// Returns the request for the answer to these items.
pub(super) fn request(
    items: &[Value],
    items_sounds: &Items,
    model: &str,
    session: &Value,
    params: &Value,
) -> Value {
    let setting = |name: &str| if params[name].is_null() { &session[name] } else { &params[name] };
    let mut messages: Vec<Value> = Vec::new();
    if let Some(instructions) = setting("instructions").as_str().filter(|text| !text.is_empty()) {
        messages.push(json!({ "role": "system", "content": instructions }));
    }
    messages.extend(items.iter().filter_map(|item| message(item, items_sounds)));
    let tools: Vec<Value> = setting("tools").as_array().into_iter().flatten().filter_map(tool).collect();
    json!({
        "model": model,
        "messages": messages,
        "tools": tools,
        "tool_choice": choice(setting("tool_choice")),
        "max_completion_tokens": setting("max_output_tokens").as_u64(),
    })
}

fn message(item: &Value, sounds: &Items) -> Option<Value> {
    Some(match item["type"].as_str()? {
        "message" => {
            let parts = item["content"].as_array().into_iter().flatten();
            let words = parts.map(|part| words(part, sounds.sound(&item["id"]).map_or(0, |sound| sound.ms)));
            json!({ "role": item["role"], "content": words.collect::<Vec<_>>().join(" ") })
        }
        "function_call" => {
            let function = json!({ "name": item["name"], "arguments": item["arguments"] });
            let call = json!({ "id": item["call_id"], "type": "function", "function": function });
            json!({ "role": "assistant", "content": null, "tool_calls": [call] })
        }
        "function_call_output" => {
            json!({ "role": "tool", "tool_call_id": item["call_id"], "content": item["output"] })
        }
        _ => return None,
    })
}

/// Returns the words of a part: its text, its transcript, or the transcript that it would have.
fn words(part: &Value, ms: u64) -> String {
    let known = part["text"].as_str().or(part["transcript"].as_str());
    match (known, part["type"].as_str()) {
        (Some(words), _) => words.to_owned(),
        (None, Some("input_audio")) => transcript(ms),
        (None, Some("input_image")) => "[image]".to_owned(),
        _ => String::new(),
    }
}

/// Returns the transcript of any speech of this length.
pub(super) fn transcript(ms: u64) -> String {
    format!("This is what was said in {ms} ms.")
}

fn tool(tool: &Value) -> Option<Value> {
    (tool["type"] == "function").then(|| {
        json!({ "type": "function", "function": { "name": tool["name"], "parameters": tool["parameters"] } })
    })
}

fn choice(choice: &Value) -> Value {
    match choice["type"].as_str() {
        Some("function") => json!({ "type": "function", "function": { "name": choice["name"] } }),
        _ => choice.clone(),
    }
}
