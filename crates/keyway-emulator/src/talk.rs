//! A conversation over a WebSocket, apart from how it travels: rules without clock or task.

use std::time::{Duration, SystemTime};

use serde_json::Value;

use crate::refusal::Refusal;
use crate::reply::Ending;

/// The next thing that a socket does.
#[derive(Clone, Debug)]
pub(crate) enum Outgoing {
    /// Sends an event. With `content`, the key is counted and checked before it is sent.
    Event { value: Value, content: bool },
    /// Sends a text that need not be JSON.
    Text(String),
    /// Waits.
    Pause(Duration),
    /// Breaks the connection off.
    End(Ending),
    /// Ends what is in progress with this error, as the API does when a model fails.
    Fail(Refusal),
    /// Closes the socket with a code and a reason.
    Close(u16, &'static str),
}

impl Outgoing {
    /// Returns an event without content.
    pub(crate) fn event(value: Value) -> Self {
        Self::Event { value, content: false }
    }
}

/// One side of a conversation: what the emulator says, and when.
pub(crate) trait Talk: Send + Sync {
    /// Takes in an event of the client.
    fn received(&mut self, event: &Value);

    /// Returns whether there is something to do now.
    fn is_pending(&self) -> bool;

    /// Returns the next thing to do.
    fn next(&mut self) -> Option<Outgoing>;

    /// Returns when something happens although the client says nothing.
    fn due(&self) -> Option<SystemTime> {
        None
    }

    /// Does what is due.
    fn time_came(&mut self) {}

    /// Returns the event that reports an error, which may be about one event of the client.
    fn error(&self, refusal: &Refusal, client_event: Option<&Value>) -> Value;

    /// Returns the error of a session that has reached its longest duration.
    fn expired(&self) -> Refusal;
}
