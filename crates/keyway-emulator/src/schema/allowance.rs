//! What the API takes although the document does not say so.
//!
//! Most of it has one cause: what the API sends, agents send back. Which fields may be absent is in
//! `keyway-schema`, because `keyway call` needs it too.

use keyway_schema::is_item;
use serde_json::Value;

use super::{Shape, Variant, find};

/// What Codex says about an item, in an object that only the API reads.
pub(crate) const CODEX_METADATA: &str = "internal_chat_message_metadata_passthrough";

/// Returns the shapes in which the API sends what is at `path`: an item of a dialogue, or the
/// message of a chat. What fits one of them is taken back.
pub(super) fn twins(value: &Value, path: &str) -> Vec<&'static Shape> {
    static ITEMS: &[(&str, &str)] = &[
        ("responses.create", "output"),
        ("responses.input_items.list", "data"),
        ("conversations.items.list", "data"),
    ];
    if is_item(path) {
        // The document has roles and parts of messages that the API does not take.
        let taken = ["user", "assistant", "system", "developer"];
        let kind = value["type"].as_str().unwrap_or("message");
        let plain =
            value["content"].as_array().is_some_and(|parts| parts.iter().any(|part| part["type"] == "text"));
        let role = value["role"].as_str().unwrap_or("");
        if kind == "message" && (plain || !taken.contains(&role)) {
            return Vec::new();
        }
        let twins = ITEMS.iter().filter_map(|(id, name)| list(id, name)?.variant(kind));
        return twins.collect();
    }
    let is_message = path.starts_with("messages[") && path.ends_with(']') && value["role"] == "assistant";
    chat_message().filter(|_| is_message).into_iter().collect()
}

/// Values of `type` that the API takes, and the documented ones that they stand for.
const OTHER_TYPES: &[(&str, &str)] = &[
    ("compaction_summary", "compaction"),
    ("find", "find_in_page"),
    ("input_image", "computer_screenshot"),
    // A choice among the tools names any kind of them.
    ("local_shell", "shell"),
    ("tool_search", "web_search_preview"),
    ("web_search", "web_search_preview"),
    ("web_search_2025_08_26", "web_search_preview"),
];

/// Returns a value with the documented type, if it has another that the API takes in this union.
pub(super) fn by_other_type(value: &Value, tag: Option<&str>, variants: &[Variant]) -> Option<Value> {
    let (tag, name) = (tag?, value[tag?].as_str()?);
    let known = |tag: &str| variants.iter().any(|variant| variant.tags.contains(&tag));
    let (_, documented) = OTHER_TYPES
        .iter()
        .find(|(other, documented)| *other == name && known(documented) && !known(other))?;
    let mut value = value.clone();
    value[tag] = (*documented).into();
    Some(value)
}

/// Returns whether a value is another one than the constant of a field, and the API takes it.
pub(super) fn is_other_constant(value: &Value, constant: &Value) -> bool {
    OTHER_TYPES.iter().any(|(other, documented)| *value == *other && *constant == *documented)
}

/// Returns whether a field was of this kind in an earlier version of the API: the error of a server's
/// tool was a text.
pub(super) fn of_another_time(value: &Value, path: &str) -> bool {
    value.is_string() && path.strip_suffix(".error").is_some_and(is_item)
}

/// Returns whether a field of a part of an assistant's message is one that only replies have: clients
/// that put a stream together send the index of a call, and all of a sound.
pub(super) fn of_the_reply(path: &str, name: &str) -> bool {
    let Some(rest) = path.strip_prefix("messages[") else { return false };
    if rest.contains("].tool_calls[") {
        return name == "index" && rest.ends_with(']');
    }
    let sound = || chat_message().and_then(|message| message.field("audio"));
    rest.ends_with("].audio") && sound().is_some_and(|sound| sound.field(name).is_some())
}

/// Returns the shape of what a list in an operation's reply has.
fn list(id: &str, name: &str) -> Option<&'static Shape> {
    find(id)?.reply.as_ref()?.field(name)?.item()
}

/// Returns the shape of the message that a chat replies.
fn chat_message() -> Option<&'static Shape> {
    list("chat.completions.create", "choices")?.field("message")
}

/// Returns whether a field of an item of a dialogue is what Codex adds to each: the turn, the time and
/// the origin of what it sends.
pub(super) fn of_codex(path: &str, name: &str) -> bool {
    is_item(path) && name == CODEX_METADATA
}

/// Returns whether a field of a part of an assistant's message belongs to the message. OpenAI's own
/// agents for Node.js send the rest of a reply's message back inside its text.
pub(super) fn of_its_message(path: &str, siblings: &'static [Variant], name: &str) -> bool {
    let is_part = path.starts_with("messages[") && path.contains("].content[") && path.ends_with(']');
    // Only what an assistant says can be a refusal.
    is_part
        && of_a_sibling(siblings, "refusal")
        && name != "content"
        && chat_message().is_some_and(|message| message.field(name).is_some())
}

/// Returns whether another variant of the same union has a field of that name.
pub(super) fn of_a_sibling(siblings: &'static [Variant], name: &str) -> bool {
    let record = |variant: &'static Variant| variant.shape.record();
    siblings.iter().filter_map(record).any(|record| record.field(name).is_some())
}

/// Adds the variants that require a tag to those that do not, if they have the same tags: an answer
/// without `type` is an answer, too.
pub(super) fn add_untagged(
    value: &Value,
    tag: Option<&str>,
    variants: &'static [Variant],
    candidates: &mut Vec<&'static Variant>,
) {
    let (Some(tag), Value::Object(members)) = (tag, value) else { return };
    if members.get(tag).is_some_and(Value::is_string) {
        return;
    }
    let tags: Vec<&str> = candidates.iter().flat_map(|variant| variant.tags.iter().copied()).collect();
    let shares = |variant: &&Variant| variant.tags.iter().any(|tag| tags.contains(tag));
    let known: Vec<*const Shape> = candidates.iter().map(|variant| &raw const variant.shape).collect();
    let new = |variant: &&Variant| !known.contains(&(&raw const variant.shape)) && variant.shape.takes(value);
    candidates.extend(variants.iter().filter(shares).filter(new));
}
