//! A conversation as a chat request, which the emulator's model answers.

use serde_json::{Value, json};

use super::super::answer::ModelAnswer;
use super::super::room;
use super::super::talk;
use super::asker::{Asker, SessionStart};
use super::items::{Items, Sound};
use crate::script::{Asked, AskedKey, Media, ScriptedReply, Whole, hearing};

/// What the model says next.
pub(super) enum Said {
    Answer(Box<ModelAnswer>),
    /// A scripted body: the events of the response, verbatim.
    Events(Vec<Value>),
}

/// Asks the emulator's model, and returns the scripted reply that it says, if there is one.
pub(super) fn ask(caller: &dyn Asker, socket: &str, chat: &Value) -> (Said, Option<ScriptedReply>) {
    let model = chat["model"].as_str().unwrap_or("");
    let scripted = script(caller, socket, model, chat["messages"].as_array().map_or(&[], Vec::as_slice));
    let said = match scripted.as_ref().and_then(|reply| reply.whole.as_ref()) {
        Some(Whole::Events(events)) => Said::Events(events.clone()),
        Some(Whole::Body(Value::Array(events))) => Said::Events(events.clone()),
        Some(Whole::Body(event)) => Said::Events(vec![event.clone()]),
        // A socket has no use for the bytes of an HTTP body.
        Some(Whole::Raw { .. }) | None => {
            Said::Answer(Box::new(ModelAnswer::to(chat, scripted.as_ref(), room::of_kept())))
        }
    };
    (said, scripted)
}

/// Takes what a script says on a socket after these messages.
fn script(caller: &dyn Asker, operation: &str, model: &str, messages: &[Value]) -> Option<ScriptedReply> {
    let scripts = &caller.shared().scripts;
    if scripts.is_idle() {
        return None;
    }
    let slot = caller.shared().ring.by_id(caller.key())?;
    let state = slot.state();
    let asked = Asked {
        operation,
        model,
        key: AskedKey { id: &slot.id, name: state.name.as_deref(), fingerprint: slot.fingerprint() },
        headers: caller.headers(),
        streamed: true,
        talk: talk::of_messages(messages),
    };
    scripts.take(&asked, |_| true)
}

/// Returns what these items say, as the messages of a chat.
pub(super) fn messages(items: &Items) -> Vec<Value> {
    items.all().iter().filter_map(|item| message(item, items)).collect()
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
            let words = parts.map(|part| words(part, sounds.sound(&item["id"])));
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
fn words(part: &Value, sound: Option<&Sound>) -> String {
    let known = part["text"].as_str().or(part["transcript"].as_str());
    match (known, part["type"].as_str()) {
        (Some(words), _) => words.to_owned(),
        (None, Some("input_audio")) => sound
            .and_then(|sound| sound.words.clone())
            .unwrap_or_else(|| transcript(sound.map_or(0, |sound| sound.ms))),
        (None, Some("input_image")) => "[image]".to_owned(),
        _ => String::new(),
    }
}

/// Returns the transcript of any speech of this length, of which no script says anything.
fn transcript(ms: u64) -> String {
    format!("This is what was said in {ms} ms.")
}

/// Returns the transcript of speech of this length that follows these messages.
pub(super) fn heard(start: &SessionStart, model: &str, messages: &[Value], ms: u64) -> String {
    let scripted = script(start.caller.as_ref(), &hearing(start.events.id), model, messages);
    match scripted.and_then(|reply| reply.media) {
        Some(Media::Transcript(transcript)) => transcript.text,
        _ => transcript(ms),
    }
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
