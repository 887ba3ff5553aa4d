//! What a request for a response must be.

use serde_json::Value;

use super::family::{Reasoning, reasoning};
use super::schemas::{self, Place};
use super::tools::{self, Form};
use super::{effort, images, names, numbered, unsupported_parameter, word_json, wrong};
use crate::refusal::Refusal;

/// Checks a request for a response. The calls of earlier turns are not known here: see [`pairs`].
pub(super) fn check(body: &Value) -> Result<(), Refusal> {
    required(body)?;
    if body["background"] == true && body["store"] == false {
        return Err(wrong(
            "background",
            "Background mode requires 'store' to be true: the response is retrieved later.",
        ));
    }
    let model = body["model"].as_str().unwrap_or("");
    sampling(model, body)?;
    tools::check(&body["tools"], Form::Flat)?;
    // Tools may also come as an item, or in a namespace.
    if numbered(&body["tools"]).all(|(_, tool)| tool["type"] == "function") && !continues(body) {
        let more = numbered(&body["input"]).any(|(_, item)| item["tools"].is_array());
        if !more && body["prompt"].is_null() {
            tools::choice(body, Form::Flat)?;
        }
    }
    format(body)?;
    for (index, item) in numbered(&body["input"]) {
        names::of_function(called(item), &format!("input[{index}].name"))?;
        for list in ["content", "output"] {
            for (at, part) in numbered(&item[list]) {
                content(item, part, &format!("input[{index}].{list}[{at}]"))?;
            }
        }
    }
    let items = body["input"].as_array().map_or(&[][..], Vec::as_slice);
    thoughts(items)?;
    if continues(body) { Ok(()) } else { pairs(items, &Earlier::default()) }
}

/// Returns whether a request continues a dialogue that the server keeps.
fn continues(body: &Value) -> bool {
    ["previous_response_id", "conversation"].iter().any(|name| !body[*name].is_null())
}

/// A prompt has a model and an input of its own.
fn required(body: &Value) -> Result<(), Refusal> {
    if !body["prompt"].is_null() {
        return Ok(());
    }
    let code = "missing_required_parameter";
    if body["model"].is_null() {
        let message = "Missing required parameter: 'model'.".to_owned();
        return Err(Refusal::invalid(code, "model", message));
    }
    if body["input"].is_null() && !continues(body) {
        let message =
            "One of \"input\" or \"previous_response_id\" or 'prompt' or 'conversation' must be provided.";
        return Err(Refusal::invalid(code, "input", message.to_owned()));
    }
    Ok(())
}

/// A model that reasons chooses its words in one way only, and others do not reason.
fn sampling(model: &str, body: &Value) -> Result<(), Refusal> {
    let asked = &body["reasoning"];
    if effort::reasons(model, &asked["effort"]) {
        for name in ["temperature", "top_p"] {
            if body[name].as_f64().is_some_and(|value| (value - 1.0).abs() > f64::EPSILON) {
                let mut refusal = unsupported_parameter(name, "");
                refusal.code = None;
                return Err(refusal);
            }
        }
    }
    if reasoning(model) == Reasoning::Never && !asked["effort"].is_null() {
        return Err(unsupported_parameter("reasoning.effort", ""));
    }
    effort::check(model, &asked["effort"], "reasoning.effort")
}

/// The format of the answer: a strict schema is strict, and JSON is mentioned.
fn format(body: &Value) -> Result<(), Refusal> {
    let format = &body["text"]["format"];
    if format["type"] == "json_object" {
        let known = continues(body) || !body["prompt"].is_null() || word_json::is_in(&body["input"]);
        let message = "Response input messages must contain the word 'json' in some form to use 'text.format' of type 'json_object'.";
        return if known { Ok(()) } else { Err(wrong("input", message)) };
    }
    names::of_function(&format["name"], "text.format.name")?;
    if format["strict"] != Value::Bool(true) {
        return Ok(());
    }
    let what = format!("response_format '{}'", format["name"].as_str().unwrap_or(""));
    let place = Place { what: &what, param: "text.format.schema", code: "invalid_json_schema", strict: true };
    schemas::check(&format["schema"], &place)
}

/// Returns the name of the function that an item calls; null if it calls none.
fn called(item: &Value) -> &Value {
    if item["type"] == "function_call" { &item["name"] } else { &Value::Null }
}

/// A part of a message or of a tool's output.
fn content(item: &Value, part: &Value, param: &str) -> Result<(), Refusal> {
    let kind = part["type"].as_str().unwrap_or("");
    if item["role"] == "assistant" && kind.starts_with("input_") {
        let message = format!("Invalid value: '{kind}'. Supported values are: 'output_text' and 'refusal'.");
        return Err(Refusal::invalid("invalid_value", param.to_owned(), message));
    }
    let given = |name: &str| part[name].as_str();
    match kind {
        "input_image" => {
            given("image_url").map_or(Ok(()), |url| images::image(url, &format!("{param}.image_url")))
        }
        "input_file" => match (given("file_data"), given("file_url")) {
            (Some(data), _) => images::file(data, &format!("{param}.file_data")),
            (None, Some(url)) => images::file_url(url),
            (None, None) => Ok(()),
        },
        _ => Ok(()),
    }
}

/// A thought comes with what the model did next.
fn thoughts(items: &[Value]) -> Result<(), Refusal> {
    for (index, item) in items.iter().enumerate().filter(|(_, item)| item["type"] == "reasoning") {
        let next = items[index + 1..].iter().find(|item| item["type"] != "reasoning");
        let of_the_model = next.is_some_and(|next| {
            let kind = next["type"].as_str().unwrap_or("message");
            if kind == "message" { next["role"] == "assistant" } else { !kind.ends_with("_output") }
        });
        if !of_the_model {
            let id = item["id"].as_str().map_or_else(String::new, |id| format!("'{id}' "));
            let message =
                format!("Item {id}of type 'reasoning' was provided without its required following item.");
            return Err(wrong("input", message));
        }
    }
    Ok(())
}

/// The calls of earlier turns, which the server keeps.
#[derive(Debug, Default)]
pub(crate) struct Earlier {
    calls: Vec<(String, &'static str)>,
    answered: Vec<String>,
}

impl Earlier {
    /// Adds an item of an earlier turn.
    pub(crate) fn add(&mut self, item: &Value) {
        let Some(id) = call_of(item) else { return };
        match kind_of(item) {
            Some((kind, false)) => self.calls.push((id.to_owned(), kind)),
            Some((_, true)) => self.answered.push(id.to_owned()),
            None => {}
        }
    }
}

/// Calls that the caller must answer, and how the API names them.
const CALLS: &[(&str, &str)] = &[
    ("function_call", "function call"),
    ("custom_tool_call", "custom tool call"),
    ("computer_call", "computer call"),
    ("local_shell_call", "local shell call"),
    ("shell_call", "shell call"),
    ("apply_patch_call", "apply patch call"),
];

/// Returns the kind of a call, and whether the item is its output.
fn kind_of(item: &Value) -> Option<(&'static str, bool)> {
    let kind = item["type"].as_str()?;
    let (kind, output) = kind.strip_suffix("_output").map_or((kind, false), |kind| (kind, true));
    CALLS.iter().find(|(name, _)| *name == kind).map(|(_, words)| (*words, output))
}

/// Returns the id of the call that an item is or answers. The output of a local shell has it as its own.
fn call_of(item: &Value) -> Option<&str> {
    let own = &item[if item["type"] == "local_shell_call_output" { "id" } else { "call_id" }];
    item["call_id"].as_str().or_else(|| own.as_str())
}

/// Checks that each output in the input answers a call, and that each call has an output.
pub(crate) fn pairs(items: &[Value], earlier: &Earlier) -> Result<(), Refusal> {
    let mut all = Earlier::default();
    items.iter().for_each(|item| all.add(item));
    let known = |id: &str| all.calls.iter().chain(&earlier.calls).any(|(call, _)| call == id);
    // A reference may be to a call.
    let refers = items.iter().any(|item| item["type"] == "item_reference");
    for item in items.iter().filter(|_| !refers) {
        let (Some((kind, true)), Some(id)) = (kind_of(item), call_of(item)) else { continue };
        if !known(id) {
            let message = format!("No tool call found for {kind} output with call_id {id}.");
            return Err(wrong("input", message));
        }
    }
    let answered = |id: &String| all.answered.iter().chain(&earlier.answered).any(|one| one == id);
    match earlier.calls.iter().chain(&all.calls).find(|(id, _)| !answered(id)) {
        Some((id, kind)) => Err(wrong("input", format!("No tool output found for {kind} {id}."))),
        None => Ok(()),
    }
}
