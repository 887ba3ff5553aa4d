//! The tool calls of one choice of a stream.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::{continue_name, set_first};
use crate::Extra;
use crate::chat::{
    ChatCompletionMessageCustomToolCall, ChatCompletionMessageCustomToolCallCustom,
    ChatCompletionMessageFunctionToolCall, ChatCompletionMessageFunctionToolCallFunction,
    ChatCompletionMessageToolCallChunk, ChatCompletionMessageToolCallUnion, ChatCompletionMessageToolCalls,
};

/// The position of a call: its index, and its number among calls to which a server gave the same
/// index.
type Place = (i64, u32);

/// The tool calls that have arrived. A map by index: a huge index costs no more than a small one.
#[derive(Clone, Debug, Default)]
pub(super) struct ToolCalls {
    pub(super) calls: BTreeMap<Place, PartialToolCall>,
    by_id: HashMap<String, Place>,
    last: Place,
}

/// The parts of one tool call that have arrived.
#[derive(Clone, Debug, Default)]
pub(super) struct PartialToolCall {
    id: String,
    kind: String,
    name: String,
    /// The arguments of a function or the input of a custom tool.
    pub(super) text: String,
    /// Unknown fields of the call, and of the function in it.
    extra: Extra,
    inner: Extra,
}

impl ToolCalls {
    #[inline]
    pub(super) fn push(&mut self, chunk: &ChatCompletionMessageToolCallChunk) {
        let place = self.place(chunk);
        self.last = place;
        let id = chunk.id.as_deref().unwrap_or_default();
        if !id.is_empty() && !self.by_id.contains_key(id) {
            self.by_id.insert(id.to_owned(), place);
        }
        self.calls.entry(place).or_default().push(chunk);
    }

    #[inline]
    pub(super) fn reply(&self) -> Option<ChatCompletionMessageToolCalls> {
        (!self.calls.is_empty()).then(|| self.calls.values().map(PartialToolCall::reply).collect())
    }

    /// Finds the call that the piece belongs to.
    ///
    /// Its index says so. Some compatible servers omit the index, or use the same one for several
    /// calls; then a new ID begins a new call.
    #[inline]
    fn place(&self, chunk: &ChatCompletionMessageToolCallChunk) -> Place {
        let id = chunk.id.as_deref().unwrap_or_default();
        let names = chunk.function.as_ref().is_some_and(|function| function.name.as_deref() > Some(""));
        match chunk.index {
            Some(index) => match self.calls.range((index, 0)..=(index, u32::MAX)).next_back() {
                Some((place, call)) if names && !id.is_empty() && !call.id.is_empty() && id != call.id => {
                    (place.0, place.1 + 1)
                }
                Some((place, _)) => *place,
                None => (index, 0),
            },
            None if id.is_empty() && !names => self.last,
            None => self.by_id.get(id).copied().unwrap_or_else(|| self.after_all()),
        }
    }

    #[inline]
    fn after_all(&self) -> Place {
        match self.calls.last_key_value() {
            Some(((i64::MAX, number), _)) => (i64::MAX, number + 1),
            Some(((index, _), _)) => (index + 1, 0),
            None => (0, 0),
        }
    }
}

impl PartialToolCall {
    #[inline]
    fn push(&mut self, chunk: &ChatCompletionMessageToolCallChunk) {
        set_first(&mut self.id, chunk.id.as_deref().unwrap_or_default());
        set_first(&mut self.kind, chunk.r#type.as_deref().unwrap_or_default());
        if let Some(function) = &chunk.function {
            continue_name(&mut self.name, function.name.as_deref().unwrap_or_default());
            self.text.push_str(function.arguments.as_deref().unwrap_or_default());
            for (name, value) in function.extra.iter() {
                self.inner.insert(name, value.clone());
            }
        }
        for (name, value) in chunk.extra.iter() {
            match value {
                Value::Object(custom) if name == "custom" => {
                    continue_name(
                        &mut self.name,
                        custom.get("name").and_then(Value::as_str).unwrap_or_default(),
                    );
                    self.text.push_str(custom.get("input").and_then(Value::as_str).unwrap_or_default());
                }
                _ => {
                    self.extra.insert(name, value.clone());
                }
            }
        }
    }

    #[inline]
    fn reply(&self) -> ChatCompletionMessageToolCallUnion {
        if self.kind == "custom" {
            let custom = ChatCompletionMessageCustomToolCallCustom::new(&self.name, &self.text);
            let mut call = ChatCompletionMessageCustomToolCall::new(&self.id, custom);
            call.extra = self.extra.clone();
            return call.into();
        }
        let mut function = ChatCompletionMessageFunctionToolCallFunction::new(&self.name, &self.text);
        function.extra = self.inner.clone();
        let mut call = ChatCompletionMessageFunctionToolCall::new(&self.id, function);
        if !self.kind.is_empty() && self.kind != call.r#type {
            call.r#type = Cow::Owned(self.kind.clone());
        }
        call.extra = self.extra.clone();
        call.into()
    }
}
