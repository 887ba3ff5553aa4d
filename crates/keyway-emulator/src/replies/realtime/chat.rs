//! A conversation as a chat request, which the emulator's model answers.

use serde_json::{Value, json};

use super::super::answer::ModelAnswer;
use super::super::{room, tokens};
use super::items::Items;
use super::turn::AUDIO_TOKEN_MS;
use crate::script::ScriptedReply;
use crate::shared::Shared;

/// The audio that is one token of a user, in milliseconds.
const INPUT_TOKEN_MS: u64 = 100;

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

/// The tokens of a response's input.
#[derive(Clone, Copy, Default)]
pub(super) struct InputTokens {
    pub(super) text: u64,
    pub(super) audio: u64,
}

/// Counts the tokens of these items and the instructions before them.
pub(super) fn input_tokens(items: &[Value], sounds: &Items, instructions: &str) -> InputTokens {
    let mut all = InputTokens { text: tokens::of_text(instructions), audio: 0 };
    for item in items {
        for name in ["arguments", "output"] {
            all.text += item[name].as_str().map_or(0, tokens::of_text);
        }
        let parts = item["content"].as_array().into_iter().flatten();
        all.text += parts.filter_map(|part| part["text"].as_str()).map(tokens::of_text).sum::<u64>();
        let unit = if item["role"] == "assistant" { AUDIO_TOKEN_MS } else { INPUT_TOKEN_MS };
        all.audio += sounds.sound(&item["id"]).map_or(0, |sound| sound.ms.div_ceil(unit));
    }
    all
}
