//! The end of a run.

use std::fmt;
use std::ops::Deref;

use super::approval::ToolCall;
use super::turn::ToolParams;
use crate::events::Usage;

/// Why a run ended.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RunEnd {
    /// The model answered without calling a tool.
    Answered,
    /// [`Approval::Stop`](super::Approval::Stop) for this call. Nothing of its step has run.
    Stopped(ToolCall),
    /// The model calls a tool that the params declare and the run has no code for, or one that is
    /// no function. Nothing of its step has run: run all its calls yourself, or end here.
    Unhandled,
    /// The token limit or a content filter cut the last reply off. Its calls have not run.
    CutOff,
    /// The response failed or was cancelled; it says why.
    Failed,
}

/// The result of a run. Dereferences to the last reply.
pub struct ToolReply<P: ToolParams> {
    pub(super) reply: P::Reply,
    pub(super) params: P,
    pub(super) usage: Usage,
    pub(super) steps: u32,
    pub(super) end: RunEnd,
}

impl<P: ToolParams> ToolReply<P> {
    /// Returns the last reply.
    pub fn reply(&self) -> &P::Reply {
        &self.reply
    }

    /// Returns the last reply without the rest.
    pub fn into_reply(self) -> P::Reply {
        self.reply
    }

    /// Returns the params with the whole conversation, the last reply included. Add a message and
    /// run them again for the next turn.
    pub fn params(&self) -> &P {
        &self.params
    }

    /// Returns the params with the whole conversation, the last reply included, to continue it.
    pub fn into_params(self) -> P {
        self.params
    }

    /// Returns the token counts of all steps, added up.
    pub fn usage(&self) -> Usage {
        self.usage
    }

    /// Returns how many requests were sent to the model, retries not counted.
    pub fn steps(&self) -> u32 {
        self.steps
    }

    /// Returns why the run ended.
    pub fn end(&self) -> &RunEnd {
        &self.end
    }
}

impl<P: ToolParams> Deref for ToolReply<P> {
    type Target = P::Reply;

    fn deref(&self) -> &P::Reply {
        &self.reply
    }
}

impl<P: ToolParams> fmt::Debug for ToolReply<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ToolReply")
            .field("end", &self.end)
            .field("steps", &self.steps)
            .field("usage", &self.usage)
            .finish_non_exhaustive()
    }
}
