//! Chat completions with `store`.

use serde_json::{Value, json};

use super::{ReplyResult, Work, resource};
use crate::store::Entry;

/// Stores a completion and its messages, if the request says so.
pub(super) fn keep(work: &Work<'_>, completion: &Value) {
    if work.body("store") != &Value::Bool(true) {
        return;
    }
    let (Some(id), at) = (completion["id"].as_str(), work.collection("/chat/completions")) else { return };
    let mut value = completion.clone();
    value["metadata"] = match work.body("metadata") {
        Value::Null => json!({}),
        metadata => metadata.clone(),
    };
    for (index, message) in work.body("messages").as_array().into_iter().flatten().enumerate() {
        let name = format!("{id}-{index}");
        work.shared.store.put(&format!("{at}/{id}/messages"), &name, Entry::new(stored(message, &name)));
    }
    work.shared.store.put(&at, id, Entry::new(value));
}

fn stored(message: &Value, id: &str) -> Value {
    let mut stored = message.clone();
    stored["id"] = id.into();
    if message["content"].is_array() {
        stored["content_parts"] = message["content"].clone();
        stored["content"] = Value::Null;
    }
    stored
}

/// Lists the messages of a stored completion, in their order.
pub(super) fn messages(work: &Work<'_>) -> ReplyResult {
    resource::parents(work, resource::Role::List)?;
    let items = work.shared.store.list(&work.collection(&work.path()));
    Ok(work.page_reply(work.page_of(items)))
}
