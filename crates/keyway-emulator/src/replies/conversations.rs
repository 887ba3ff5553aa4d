//! `conversations`: items that persist, however they were added.

use serde_json::{Value, json};

use super::{ReplyResult, Work, resource};
use crate::store::{Entry, Page};

/// Answers an operation of the family.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    match work.operation.id {
        "conversations.create" => {
            let mut id = String::new();
            let reply = resource::create(work, |entry| {
                id = entry.value["id"].as_str().unwrap_or("").to_owned();
                let metadata = work.body("metadata").as_object().cloned().unwrap_or_default();
                entry.change(&json!({ "metadata": metadata, "items": null }));
            });
            add(work, &id, work.body("items").as_array().map_or(&[], Vec::as_slice));
            reply
        }
        "conversations.items.create" => {
            resource::parents(work, resource::Role::Create)?;
            let items = work.body("items").as_array().map_or(&[][..], Vec::as_slice);
            let made = add(work, work.id("conversation_id"), items);
            Ok(work.page_reply(Page { items: made, has_more: false }))
        }
        // Deleting an item returns the conversation.
        "conversations.items.delete" => {
            resource::delete(work)?;
            let id = work.id("conversation_id");
            let left = work.shared.store.get(&work.collection("/conversations"), id).unwrap_or_default();
            Ok(work.free_json(&work.known_reply(id, &left.value)))
        }
        _ => resource::answer(work),
    }
}

/// Adds items to a conversation, as they are at this time.
pub(super) fn add(work: &Work<'_>, conversation: &str, items: &[Value]) -> Vec<(String, Value)> {
    let at = work.collection(&format!("/conversations/{conversation}/items"));
    let made: Vec<_> = items.iter().map(|item| as_kept(work, item)).collect();
    for (id, item) in &made {
        work.shared.store.put(&at, id, Entry::new(item.clone()));
    }
    made
}

/// Returns an input item as it is stored: with an identifier and a status, its text as a part.
pub(super) fn as_kept(work: &Work<'_>, item: &Value) -> (String, Value) {
    let mut item = item.clone();
    if let Some(fields) = item.as_object_mut() {
        fields.remove(crate::schema::CODEX_METADATA);
    }
    if item["type"].is_null() && !item["role"].is_null() {
        item["type"] = "message".into();
    }
    let kind = item["type"].as_str().unwrap_or("").to_owned();
    if let Some(text) = item["content"].as_str().filter(|_| kind == "message") {
        item["content"] = match item["role"].as_str() {
            Some("assistant") => {
                json!([{ "type": "output_text", "text": text, "annotations": [], "logprobs": [] }])
            }
            _ => json!([{ "type": "input_text", "text": text }]),
        };
    }
    if item["id"].is_null() {
        let prefix = crate::specimen::prefix_of(&kind);
        item["id"] = work.new_id(prefix).into();
    }
    if item["status"].is_null() {
        item["status"] = "completed".into();
    }
    (item["id"].as_str().unwrap_or("").to_owned(), item)
}
