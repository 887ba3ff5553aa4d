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
    /// The number of the current delta.
    delta: u32,
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
    /// The number of the delta with the last piece.
    delta: u32,
    /// Unknown fields of the call, and of the function in it.
    extra: Extra,
    inner: Extra,
}

/// What a piece of a call is for.
enum Use {
    /// More of the call, or all of it.
    More(Place),
    /// The call's ID and name once more.
    Head(Place),
    /// The whole call once more.
    Repeat,
}

impl ToolCalls {
    /// Adds the pieces of one delta.
    #[inline]
    pub(super) fn push<'a>(&mut self, pieces: impl Iterator<Item = &'a ChatCompletionMessageToolCallChunk>) {
        self.delta = self.delta.wrapping_add(1);
        pieces.for_each(|piece| self.push_piece(piece));
    }

    #[inline]
    fn push_piece(&mut self, chunk: &ChatCompletionMessageToolCallChunk) {
        let (place, has_more) = match self.place(chunk) {
            Use::More(place) => (place, true),
            Use::Head(place) => (place, false),
            Use::Repeat => return,
        };
        self.last = place;
        let id = chunk.id.as_deref().unwrap_or_default();
        if !id.is_empty() && self.by_id.get(id) != Some(&place) {
            self.by_id.insert(id.to_owned(), place);
        }
        let call = self.calls.entry(place).or_default();
        call.delta = self.delta;
        call.push(chunk, has_more);
    }

    #[inline]
    pub(super) fn reply(&self) -> Option<ChatCompletionMessageToolCalls> {
        (!self.calls.is_empty()).then(|| self.calls.values().map(PartialToolCall::reply).collect())
    }

    /// Finds the call that the piece belongs to (S8).
    ///
    /// Its ID says so, or else its index, or else it continues the last call. Some compatible
    /// servers use one index or one ID for several calls; then another ID or another name begins
    /// another call.
    #[inline]
    fn place(&mut self, chunk: &ChatCompletionMessageToolCallChunk) -> Use {
        let id = chunk.id.as_deref().unwrap_or_default();
        match self.continued(id, chunk.index) {
            Some(place) => self.used(place, chunk).unwrap_or_else(|| Use::More(self.new_place(chunk.index))),
            None => Use::More(self.new_place(chunk.index)),
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

    /// Returns what a piece is for that would continue this call; `None` if it begins another.
    #[inline]
    fn used(&mut self, place: Place, chunk: &ChatCompletionMessageToolCallChunk) -> Option<Use> {
        let name = chunk.function.as_ref().and_then(|function| function.name.as_deref()).unwrap_or_default();
        let named = |call: &&mut PartialToolCall| !name.is_empty() && !call.name.is_empty();
        let Some(call) = self.calls.get_mut(&place).filter(named) else { return Some(Use::More(place)) };
        call.named_again(name, chunk, call.delta == self.delta).map(|again| match again {
            Again::More => Use::More(place),
            Again::Head => Use::Head(place),
            Again::Whole => Use::Repeat,
        })
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

/// What a piece with a name is for a call that has one.
enum Again {
    More,
    Head,
    Whole,
}

impl PartialToolCall {
    /// Returns what a piece with this name is for; `None` if it begins another call. `beside` means
    /// that the delta already had a piece of this call.
    fn named_again(
        &mut self,
        name: &str,
        chunk: &ChatCompletionMessageToolCallChunk,
        beside: bool,
    ) -> Option<Again> {
        let function = chunk.function.as_ref();
        let arguments = function.and_then(|function| function.arguments.as_deref()).unwrap_or_default();
        let id = chunk.id.as_deref().unwrap_or_default();
        let is_same = self.name == name;
        if is_same && arguments.trim_ascii().is_empty() {
            return (!beside || !id.is_empty()).then_some(Again::Head);
        }
        if chunk.index.is_none() && id.is_empty() && (!is_same || beside || self.end.is_reached(&self.text)) {
            return None;
        }
        if self.end.is_reached(&self.text) {
            let repeats = is_same && !id.is_empty() && arguments == self.text;
            return repeats.then_some(Again::Whole);
        }
        let begun = !self.text.trim_ascii().is_empty();
        let is_head = !id.is_empty() || chunk.r#type.as_deref() > Some("");
        // A name may come in pieces, until its arguments begin.
        (is_same || !(begun || is_head || beside)).then_some(Again::More)
    }

    /// Adds a piece; its arguments only if it has more of them.
    #[inline]
    fn push(&mut self, chunk: &ChatCompletionMessageToolCallChunk, has_more: bool) {
        set_first(&mut self.id, chunk.id.as_deref().unwrap_or_default());
        set_first(&mut self.kind, chunk.r#type.as_deref().unwrap_or_default());
        if let Some(function) = &chunk.function {
            continue_name(&mut self.name, function.name.as_deref().unwrap_or_default());
            if has_more {
                self.text.push_str(function.arguments.as_deref().unwrap_or_default());
            }
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
