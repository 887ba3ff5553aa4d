//! A request's input, and the dialogue before it.

use serde_json::{Map, Value, json};

use super::super::Work;
use super::super::tokens::{self, Encoding};
use super::hosted;
use crate::refusal::Refusal;

/// The input of one request.
pub(super) struct Dialogue {
    /// The new items.
    pub(super) items: Vec<Value>,
    /// The conversation they belong to.
    pub(super) conversation: Option<String>,
    /// The tokens of all input, including earlier turns.
    pub(super) tokens: u64,
}

impl Dialogue {
    /// Parses the input, and finds what the request continues.
    pub(super) fn of(work: &Work<'_>) -> Result<Self, Refusal> {
        let items = match work.body("input") {
            Value::String(text) => vec![json!({ "type": "message", "role": "user", "content": text })],
            Value::Array(items) => items.clone(),
            _ => Vec::new(),
        };
        let conversation = conversation(work)?;
        let encoding = Encoding::of(work.text("model"));
        let before = match (previous(work)?, &conversation) {
            (Some(usage), _) => usage,
            (None, Some(id)) => {
                let items = work.shared.store.list(&work.collection(&format!("/conversations/{id}/items")));
                tokens::of_conversation(encoding, items.iter().map(|(_, item)| item))
            }
            (None, None) => 0,
        };
        let instructions = work.body("instructions").as_str();
        let instructions = instructions.map(|text| json!({ "role": "system", "content": text }));
        let own = tokens::of_conversation(encoding, items.iter().chain(&instructions));
        let tokens = before + own + tokens::of_tools(encoding, &work.input.body);
        Ok(Self { items, conversation, tokens })
    }

    /// Returns the text of the new items.
    pub(super) fn text(&self) -> String {
        let texts = self.items.iter().flat_map(|item| match &item["content"] {
            Value::String(text) => vec![text.as_str()],
            Value::Array(parts) => parts.iter().filter_map(|part| part["text"].as_str()).collect(),
            _ => Vec::new(),
        });
        texts.collect::<Vec<_>>().join(" ")
    }

    /// Returns the input items of the previous response, and the new ones.
    pub(super) fn all(&self, work: &Work<'_>) -> Vec<Value> {
        let before = work.body("previous_response_id").as_str().map_or_else(Vec::new, |id| {
            work.shared.store.list(&work.collection(&format!("/responses/{id}/input_items")))
        });
        before.into_iter().map(|(_, item)| item).chain(self.items.iter().cloned()).collect()
    }

    /// Returns the request as a chat request, which chat knows how to answer.
    pub(super) fn as_chat(&self, work: &Work<'_>) -> Value {
        let messages = self.items.iter().filter(|item| !item["role"].is_null());
        let messages: Vec<Value> = messages
            .map(|item| json!({ "role": item["role"], "content": as_chat_content(&item["content"]) }))
            .collect();
        let mut chat = Map::new();
        chat.insert("model".into(), work.body("model").clone());
        chat.insert("messages".into(), messages.into());
        chat.insert("max_tokens".into(), work.body("max_output_tokens").clone());
        chat.insert("response_format".into(), format(&work.body("text")["format"]));
        let tools = work.body("tools").as_array().into_iter().flatten().filter_map(as_chat_tool);
        chat.insert("tools".into(), tools.collect());
        // The first tool of a request that requires one is enough.
        let required = work.body("tool_choice") == "required" && hosted::forced(work).is_some();
        let choice = if required { json!("none") } else { choice(work.body("tool_choice")) };
        chat.insert("tool_choice".into(), choice);
        chat.into()
    }
}

/// Returns the conversation, which must exist.
fn conversation(work: &Work<'_>) -> Result<Option<String>, Refusal> {
    let given = work.body("conversation");
    let Some(id) = given.as_str().or_else(|| given["id"].as_str()) else { return Ok(None) };
    if !work.body("previous_response_id").is_null() {
        let message =
            "Mutually exclusive parameters: 'previous_response_id' and 'conversation'. Use one of them.";
        return Err(Refusal::invalid(
            "mutually_exclusive_parameters",
            "previous_response_id",
            message.to_owned(),
        ));
    }
    match work.shared.store.get(&work.collection("/conversations"), id) {
        Some(_) => Ok(Some(id.to_owned())),
        None => Err(work.not_found("conversation", id)),
    }
}

/// Returns the tokens of the previous response, which must exist.
fn previous(work: &Work<'_>) -> Result<Option<u64>, Refusal> {
    let Some(id) = work.body("previous_response_id").as_str() else { return Ok(None) };
    match work.shared.store.get(&work.collection("/responses"), id) {
        Some(entry) => Ok(Some(entry.value["usage"]["total_tokens"].as_u64().unwrap_or(0))),
        None => {
            let message = format!("Previous response with id '{id}' not found.");
            Err(Refusal::invalid("previous_response_not_found", "previous_response_id", message))
        }
    }
}

fn as_chat_content(content: &Value) -> Value {
    let Value::Array(parts) = content else { return content.clone() };
    let part = |part: &Value| {
        let kind = match part["type"].as_str() {
            Some("input_image") => "image_url",
            Some("input_audio") => "input_audio",
            Some("input_file") => "file",
            _ => "text",
        };
        json!({ "type": kind, "text": part["text"] })
    };
    parts.iter().map(part).collect()
}

fn format(format: &Value) -> Value {
    match format["type"].as_str() {
        Some("json_schema") => {
            json!({ "type": "json_schema", "json_schema": { "schema": format["schema"] } })
        }
        Some(kind) => json!({ "type": kind }),
        None => Value::Null,
    }
}

fn as_chat_tool(tool: &Value) -> Option<Value> {
    match tool["type"].as_str()? {
        "function" => Some(
            json!({ "type": "function", "function": { "name": tool["name"], "parameters": tool["parameters"] } }),
        ),
        "custom" => Some(json!({ "type": "custom", "custom": { "name": tool["name"] } })),
        _ => None,
    }
}

fn choice(choice: &Value) -> Value {
    let named = |choice: &Value| {
        let kind = choice["type"].as_str().unwrap_or("");
        json!({ "type": kind, kind: { "name": choice["name"] } })
    };
    match choice["type"].as_str() {
        Some("allowed_tools") => {
            let tools: Vec<Value> = choice["tools"].as_array().into_iter().flatten().map(named).collect();
            json!({ "type": "allowed_tools", "allowed_tools": { "mode": choice["mode"], "tools": tools } })
        }
        Some(_) => named(choice),
        None => choice.clone(),
    }
}
