//! The tool calls of one reply, from their pieces.

use std::collections::VecDeque;

use super::StreamEvent;

/// The calls, in the order in which they began.
#[derive(Debug, Default)]
pub(super) struct Calls(Vec<Call>);

/// A call that has begun.
#[derive(Debug, Default)]
pub(super) struct Call {
    /// The server's position for it, which several calls may share.
    pub(super) place: Option<i64>,
    pub(super) id: String,
    pub(super) name: String,
    pub(super) arguments: String,
    started: bool,
    done: bool,
}

impl Calls {
    /// Returns the last call that satisfies this, with its position.
    pub(super) fn find(&self, wanted: impl Fn(&Call) -> bool) -> Option<(usize, &Call)> {
        self.0.iter().enumerate().rev().find(|(_, call)| wanted(call))
    }

    /// Begins a call at the server's position, and returns its own.
    pub(super) fn begin(&mut self, place: Option<i64>) -> usize {
        self.0.push(Call { place, ..Call::default() });
        self.0.len() - 1
    }

    /// Adds what arrived for a call. It has started as soon as its name is known, or its arguments
    /// begin without one.
    pub(super) fn add(
        &mut self,
        index: usize,
        (id, name, delta): (&str, &str, &str),
        out: &mut VecDeque<StreamEvent>,
    ) {
        let Some(call) = self.0.get_mut(index) else { return };
        if call.id.is_empty() {
            call.id.push_str(id);
        }
        // Some servers send the name in pieces, some repeat it.
        if call.name != name {
            call.name.push_str(name);
        }
        let has_begun = !call.name.is_empty() || !delta.is_empty();
        if has_begun && !call.started {
            call.started = true;
            let (id, name) = (call.id.clone(), call.name.clone());
            out.push_back(StreamEvent::ToolCallStarted { index, id, name });
        }
        if !delta.is_empty() {
            call.arguments.push_str(delta);
            out.push_back(StreamEvent::ToolCallArguments { index, delta: delta.to_owned() });
        }
    }

    /// Ends a call. Only the first end counts.
    pub(super) fn finish(&mut self, index: usize, out: &mut VecDeque<StreamEvent>) {
        let Some(call) = self.0.get_mut(index).filter(|call| call.started && !call.done) else { return };
        call.done = true;
        let (id, name, arguments) = (call.id.clone(), call.name.clone(), call.arguments.clone());
        out.push_back(StreamEvent::ToolCallDone { index, id, name, arguments });
    }

    /// Ends all calls.
    pub(super) fn finish_all(&mut self, out: &mut VecDeque<StreamEvent>) {
        (0..self.0.len()).for_each(|index| self.finish(index, out));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
