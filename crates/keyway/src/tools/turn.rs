//! What the loop needs from a family of the API: one request, what its reply wants, and the next
//! request.

use std::future::Future;

use keyway_types::Accumulate;
use keyway_types::StreamEvent as RawEvent;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::approval::ToolCall;
use super::tool::Tool;
use crate::call::Call;
use crate::client::OpenAI;
use crate::error::Result;
use crate::events::{ConversationEvent, Usage};

/// What the model wants, by its reply.
#[derive(Debug, Default)]
pub struct Turn {
    /// The calls of functions, in order.
    pub(super) calls: Vec<ToolCall>,
    /// It also calls tools that are no functions, which only the caller can run.
    pub(super) others: bool,
    /// The reply was cut off by a limit or filter.
    pub(super) cut_off: bool,
    /// There is no reply: the model failed or was cancelled.
    pub(super) failed: bool,
}

/// Params that can be run with tools: those of `chat.completions.create` and `responses.create`.
pub trait ToolParams: Request {}

impl<P: Request> ToolParams for P {}

/// The request of a run: it grows with each step.
pub trait Request: Clone + Send + Sync + 'static {
    /// The reply.
    type Reply: Serialize + DeserializeOwned + Clone + Send + Sync + 'static;
    /// The stream's accumulator.
    type Accumulator: Accumulate<Event = Self::Event, Reply = Self::Reply> + 'static;
    /// The stream's event.
    type Event: ConversationEvent + RawEvent<Accumulator = Self::Accumulator>;

    /// Adds the tools that the request does not declare itself. The error says what the loop cannot
    /// do.
    fn prepare(&mut self, tools: &[Tool], streamed: bool) -> std::result::Result<(), String>;

    /// Returns whether the request declares a function of this name.
    fn declares(&self, name: &str) -> bool;

    /// The call of the next step.
    fn call(&self, client: &OpenAI) -> Call<Self::Reply, Self::Event>;

    /// Waits for a reply that is not complete yet.
    fn settled(client: &OpenAI, reply: Self::Reply) -> impl Future<Output = Result<Self::Reply>> + Send;

    /// Reads a reply.
    fn turn(reply: &Self::Reply) -> Turn;

    /// The reply's token counts.
    fn usage(reply: &Self::Reply) -> Usage;

    /// Adds the model's turn.
    fn add_reply(&mut self, reply: &Self::Reply);

    /// Adds the output of a call.
    fn add_output(&mut self, call: &ToolCall, output: String);

    /// Lets the model choose whether it calls tools in the next step.
    fn free_choice(&mut self);
}
