//! The tool calls of one choice of a stream.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::object_end::ObjectEnd;
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
    end: ObjectEnd,
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
        if !id.is_empty() && self.by_id.get(id) != Some(&place) {
            self.by_id.insert(id.to_owned(), place);
        }
        self.calls.entry(place).or_default().push(chunk);
    }

    #[inline]
    pub(super) fn reply(&self) -> Option<ChatCompletionMessageToolCalls> {
        (!self.calls.is_empty()).then(|| self.calls.values().map(PartialToolCall::reply).collect())
    }

    /// Finds the call that the piece belongs to (S8).
    ///
    /// Its ID says so, or else its index, or else it continues the last call. Some compatible
    /// servers use one index or one ID for several calls; then another ID, or a name after complete
    /// arguments, begins another call.
    #[inline]
    fn place(&mut self, chunk: &ChatCompletionMessageToolCallChunk) -> Place {
        let id = chunk.id.as_deref().unwrap_or_default();
        match self.continued(id, chunk.index) {
            Some(place) if !self.begins_another(place, chunk) => place,
            _ => self.new_place(chunk.index),
        }
    }

    /// The call that a piece with this ID and index continues, unless its name begins another.
    #[inline]
    fn continued(&self, id: &str, index: Option<i64>) -> Option<Place> {
        if id.is_empty() {
            return match index {
                Some(index) => self.latest(index),
                None => self.calls.contains_key(&self.last).then_some(self.last),
            };
        }
        let late = |place: &Place| self.calls.get(place).is_some_and(|call| call.id.is_empty());
        self.by_id.get(id).copied().or_else(|| self.latest(index?).filter(late))
    }

    /// Returns whether a piece that would continue this call has a name that begins another.
    #[inline]
    fn begins_another(&mut self, place: Place, chunk: &ChatCompletionMessageToolCallChunk) -> bool {
        let Some(function) = &chunk.function else { return false };
        let name = function.name.as_deref().unwrap_or_default();
        let Some(call) = self.calls.get_mut(&place).filter(|call| !name.is_empty() && !call.name.is_empty())
        else {
            return false;
        };
        let numbered = chunk.index.is_some() || chunk.id.as_deref() > Some("");
        let repeats = call.name == name && function.arguments.as_deref().unwrap_or_default().is_empty();
        !repeats && (!numbered || call.end.is_reached(&call.text))
    }

    /// The latest call with this index.
    #[inline]
    fn latest(&self, index: i64) -> Option<Place> {
        self.calls.range((index, 0)..=(index, u32::MAX)).next_back().map(|(place, _)| *place)
    }

    #[inline]
    fn new_place(&self, index: Option<i64>) -> Place {
        let Some(index) = index else { return self.after_all() };
        self.latest(index).map_or((index, 0), |(index, number)| (index, number + 1))
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
