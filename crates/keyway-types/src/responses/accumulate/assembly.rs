//! The pieces of a response, until it is complete.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::piece::{Piece, Slot};
use crate::support::half_pair::HalfPair;

/// A response of type `R` with output items of type `I`, under construction.
#[derive(Clone, Debug)]
pub(crate) struct Assembly<R, I> {
    response: Option<R>,
    ended: bool,
    items: BTreeMap<i64, Item<I>>,
}

impl<R, I> Default for Assembly<R, I> {
    #[inline]
    fn default() -> Self {
        Self { response: None, ended: false, items: BTreeMap::new() }
    }
}

/// An output item under construction. Its pieces are merged only on demand, so that adding one
/// stays cheap (S6).
#[derive(Clone, Debug)]
struct Item<I> {
    id: String,
    item: Option<I>,
    done: bool,
    parts: BTreeMap<Slot, Value>,
    texts: BTreeMap<Slot, Text>,
    annotations: BTreeMap<i64, BTreeMap<i64, Value>>,
}

impl<I> Default for Item<I> {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            item: None,
            done: false,
            parts: BTreeMap::new(),
            texts: BTreeMap::new(),
            annotations: BTreeMap::new(),
        }
    }
}

#[derive(Clone, Debug, Default)]
struct Text {
    text: String,
    /// It is complete: it does not continue the initial value of its part, and nothing is added.
    all: bool,
    /// The half of a surrogate pair at its end.
    half: Option<HalfPair>,
}

impl<R: Clone, I: Clone + Serialize + DeserializeOwned> Assembly<R, I> {
    #[inline]
    pub(crate) fn push(&mut self, piece: Piece<'_, R, I>) {
        match piece {
            Piece::Nothing => {}
            Piece::End => self.ended = true,
            Piece::Response { response, end } => {
                // A response event that starts after the end has nothing new.
                if end || !self.ended {
                    self.response = Some(response.clone());
                }
                self.ended |= end;
            }
            Piece::Item { index, item, done } => {
                let known = self.items.entry(index).or_default();
                if done || !known.done {
                    known.item = Some(item.clone());
                    known.done |= done;
                }
            }
            Piece::Part { index, id, slot, part, done } => {
                let item = self.item(index, id);
                if done {
                    item.texts.remove(&slot);
                    item.texts.remove(&other(slot));
                    item.annotations.remove(&number(slot));
                }
                item.parts.insert(slot, part);
            }
            Piece::Text { index, id, slot, text, json, all } => {
                let known = self.item(index, id).texts.entry(slot).or_default();
                if all {
                    *known = Text { text: text.to_owned(), all, half: None };
                } else if !known.all {
                    known.text.push_str(text);
                    if let Some(json) = json {
                        known.half = HalfPair::join(known.half, &mut known.text, text, &json);
                    }
                }
            }
            Piece::Annotation { index, id, content, number, annotation } => {
                self.item(index, id).annotations.entry(content).or_default().insert(number, annotation);
            }
        }
    }

    #[inline]
    fn item(&mut self, index: i64, id: &str) -> &mut Item<I> {
        let item = self.items.entry(index).or_default();
        if item.id.is_empty() {
            item.id.push_str(id);
        }
        item
    }

    #[inline]
    pub(crate) fn response(&self) -> Option<R> {
        self.response.clone()
    }

    #[inline]
    pub(crate) fn ended(&self) -> bool {
        self.ended
    }

    /// Returns the assembled output; `None` if the response's own should be kept: at the end it
    /// counts, unless it is empty.
    #[inline]
    pub(crate) fn output(&self, own_is_empty: bool) -> Option<Vec<I>> {
        let wanted = !self.items.is_empty() && (own_is_empty || !self.ended);
        wanted.then(|| self.items.values().filter_map(Item::whole).collect())
    }
}

impl<I: Clone + Serialize + DeserializeOwned> Item<I> {
    /// Returns the item with its pieces merged.
    #[inline]
    fn whole(&self) -> Option<I> {
        if self.done || (self.parts.is_empty() && self.texts.is_empty() && self.annotations.is_empty()) {
            return self.item.clone();
        }
        let begun = self.item.as_ref().and_then(|item| serde_json::to_value(item).ok());
        let Value::Object(mut members) = begun.unwrap_or_else(|| self.empty()) else {
            return self.item.clone();
        };
        for (slot, part) in &self.parts {
            *element(&mut members, *slot) = part.clone();
        }
        for (slot, text) in &self.texts {
            text.put(&mut members, *slot);
        }
        for (content, annotations) in &self.annotations {
            let part = element(&mut members, Slot::Text(*content));
            let annotations: Vec<Value> = annotations.values().cloned().collect();
            if let Value::Object(part) = part {
                part.insert("annotations".to_owned(), annotations.into());
            }
        }
        trim(&mut members);
        serde_json::from_value(Value::Object(members)).ok().or_else(|| self.item.clone())
    }

    /// Returns an item for which only pieces arrived, as when a stream is resumed in the middle.
    #[inline]
    fn empty(&self) -> Value {
        let id = &self.id;
        match self.texts.keys().chain(self.parts.keys()).next() {
            Some(Slot::Reasoning(_) | Slot::Summary(_)) => {
                json!({"type": "reasoning", "id": id, "summary": []})
            }
            Some(Slot::Arguments) => {
                json!({"type": "function_call", "id": id, "call_id": "", "name": "", "arguments": ""})
            }
            Some(Slot::McpArguments) => {
                json!({"type": "mcp_call", "id": id, "server_label": "", "name": "", "arguments": ""})
            }
            Some(Slot::Input) => {
                json!({"type": "custom_tool_call", "id": id, "call_id": "", "name": "", "input": ""})
            }
            Some(Slot::Code) => json!({
                "type": "code_interpreter_call", "id": id, "status": "in_progress", "container_id": "",
                "code": null, "outputs": null,
            }),
            _ => json!({
                "type": "message", "id": id, "role": "assistant", "status": "in_progress", "content": [],
            }),
        }
    }
}

impl Text {
    #[inline]
    fn put(&self, members: &mut Map<String, Value>, slot: Slot) {
        let place = match slot {
            Slot::Arguments | Slot::McpArguments => members.entry("arguments").or_insert_with(|| "".into()),
            Slot::Input => members.entry("input").or_insert_with(|| "".into()),
            Slot::Code => members.entry("code").or_insert_with(|| "".into()),
            Slot::Text(_) | Slot::Refusal(_) | Slot::Reasoning(_) | Slot::Summary(_) => {
                let part = element(members, slot);
                if !part.is_object() {
                    *part = empty_part(slot);
                }
                &mut part[if matches!(slot, Slot::Refusal(_)) { "refusal" } else { "text" }]
            }
        };
        let begun = place.as_str().filter(|_| !self.all).unwrap_or_default();
        *place = Value::String(format!("{begun}{}", self.text));
    }
}

#[inline]
fn empty_part(slot: Slot) -> Value {
    match slot {
        Slot::Refusal(_) => json!({"type": "refusal", "refusal": ""}),
        Slot::Reasoning(_) => json!({"type": "reasoning_text", "text": ""}),
        Slot::Summary(_) => json!({"type": "summary_text", "text": ""}),
        _ => json!({"type": "output_text", "text": "", "annotations": []}),
    }
}

/// A content part is a text or a refusal: returns the slot of the other.
#[inline]
fn other(slot: Slot) -> Slot {
    match slot {
        Slot::Text(index) => Slot::Refusal(index),
        other => other,
    }
}

#[inline]
fn number(slot: Slot) -> i64 {
    match slot {
        Slot::Text(index) | Slot::Refusal(index) | Slot::Reasoning(index) | Slot::Summary(index) => index,
        _ => 0,
    }
}

/// How far an index may be beyond the end of a list. A larger one is treated as the end.
const GAP: usize = 1024;

/// Returns the element of a slot's list, extending the list if necessary.
#[inline]
fn element(members: &mut Map<String, Value>, slot: Slot) -> &mut Value {
    let name = if matches!(slot, Slot::Summary(_)) { "summary" } else { "content" };
    let list = members.entry(name).or_insert_with(|| json!([]));
    if !list.is_array() {
        *list = json!([]);
    }
    // It is an array now; `as_array_mut` can't express that.
    let Value::Array(items) = list else { return list };
    let index = usize::try_from(number(slot)).unwrap_or(0);
    let index = if index > items.len() + GAP { items.len() } else { index };
    if index >= items.len() {
        items.resize(index + 1, Value::Null);
    }
    &mut items[index]
}

/// Removes the places of parts that never arrived.
#[inline]
fn trim(members: &mut Map<String, Value>) {
    for name in ["content", "summary"] {
        if let Some(Value::Array(items)) = members.get_mut(name) {
            items.retain(|item| !item.is_null());
        }
    }
}
