//! What an observer gets of a call.

use std::time::Duration;

use http::StatusCode;

use super::Usage;
use crate::error::Error;

/// A call that begins.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallStart {
    /// Tells this call from the others of the process. [`CallSummary::id`] is the same.
    pub id: u64,
    /// The operation's name, such as `chat.completions.create`; the method, such as `POST`, for a
    /// call by path.
    pub operation: &'static str,
    /// The model requested, if the request names one.
    pub model: Option<String>,
    /// Whether a stream of events was requested.
    pub streamed: bool,
}

/// A call that has ended: names and numbers, without content or key.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallSummary {
    /// Tells this call from the others of the process. [`CallStart::id`] is the same.
    pub id: u64,
    /// The operation's name, such as `chat.completions.create`; the method, such as `POST`, for a
    /// call by path.
    pub operation: &'static str,
    /// The model requested, if the request names one.
    pub model: Option<String>,
    /// Whether a stream of events was requested.
    pub streamed: bool,
    /// How the call ended.
    pub outcome: CallOutcome,
    /// How many HTTP exchanges were begun; 0 if nothing was sent.
    pub attempts: u32,
    /// From the first poll of the call to its end, with all attempts and the waits between them; for
    /// a stream, to the stream's end.
    pub duration: Duration,
    /// From the first poll of the call to the first event of its stream.
    pub first_event: Option<Duration>,
    /// What the API counted, as far as the reply says so.
    ///
    /// A chat stream has it only with `stream_options.include_usage`.
    pub usage: Option<Usage>,
    /// The model that answered, if the reply names one.
    pub reply_model: Option<String>,
    /// The reply's own ID, such as `chatcmpl-…`.
    pub reply_id: Option<String>,
    /// Why the model stopped, for each choice; a response's status, such as `completed`.
    pub finish_reasons: Vec<String>,
    /// The `x-request-id` header of the last reply, which the API's support will ask for.
    pub request_id: Option<String>,
}

/// How a call ended.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallOutcome {
    /// The reply arrived completely and is what the operation returns.
    #[non_exhaustive]
    Succeeded {
        /// The HTTP status.
        status: StatusCode,
    },
    /// The call returned an error, or its stream or download ended with one.
    #[non_exhaustive]
    Failed {
        /// The error's [`ErrorKind::as_str`](crate::ErrorKind::as_str), such as `rate_limit`.
        kind: &'static str,
        /// The error's [`ErrorKind::reason`](crate::ErrorKind::reason), such as `quota_exhausted`.
        reason: Option<&'static str>,
        /// The HTTP status, if there was a reply.
        status: Option<StatusCode>,
        /// Whether the gate answered for the server, without sending anything.
        from_gate: bool,
    },
    /// The call, its stream or its download was dropped before its end.
    Dropped,
}

impl CallOutcome {
    /// Returns whether the call succeeded.
    pub fn is_success(&self) -> bool {
        matches!(self, Self::Succeeded { .. })
    }

    /// Returns the name in snake case: `succeeded`, `failed` or `dropped`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Succeeded { .. } => "succeeded",
            Self::Failed { .. } => "failed",
            Self::Dropped => "dropped",
        }
    }

    /// Returns the HTTP status of the reply, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Succeeded { status } => Some(*status),
            Self::Failed { status, .. } => *status,
            Self::Dropped => None,
        }
    }

    /// The outcome of a call with this error. An error without its own status has the reply's.
    pub(crate) fn failed(error: &Error, replied: Option<StatusCode>) -> Self {
        Self::Failed {
            kind: error.kind().as_str(),
            reason: error.kind().reason(),
            status: error.status().or(replied),
            from_gate: error.from_gate(),
        }
    }
}
