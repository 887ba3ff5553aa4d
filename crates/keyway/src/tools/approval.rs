//! A tool call, and what the caller thinks of it.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// A call of a tool, as the model wants it.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToolCall {
    /// Identifier that pairs the call with its output, `call_…`.
    pub id: String,
    /// The tool's name.
    pub name: String,
    /// The arguments as JSON text, which the model may have got wrong.
    pub arguments: String,
}

impl ToolCall {
    pub(super) fn new(id: &str, name: &str, arguments: &str) -> Self {
        Self { id: id.to_owned(), name: name.to_owned(), arguments: arguments.to_owned() }
    }
}

/// Whether a call may run.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Approval {
    /// The tool runs.
    Run,
    /// The tool does not run, and the model gets this text instead of its output.
    Deny(String),
    /// The whole run ends before anything of this step runs.
    Stop,
}

type Verdict = Pin<Box<dyn Future<Output = Approval> + Send>>;

/// The caller's hook.
pub(super) type Approve = Arc<dyn Fn(ToolCall) -> Verdict + Send + Sync>;

/// Boxes the hook, so that the run does not depend on its type.
pub(super) fn boxed<F, A>(approve: F) -> Approve
where
    F: Fn(ToolCall) -> A + Send + Sync + 'static,
    A: Future<Output = Approval> + Send + 'static,
{
    Arc::new(move |call| Box::pin(approve(call)))
}
