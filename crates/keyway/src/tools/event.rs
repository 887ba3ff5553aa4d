//! What happens in a streamed run.

use tokio::sync::mpsc::Sender;

use super::approval::ToolCall;
use crate::events::StreamEvent;

/// Something that happened in a streamed run.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RunEvent {
    /// An event of the model's reply in the current step.
    Model(StreamEvent),
    /// A tool has answered, or its error was turned into text for the model.
    ToolOutput {
        /// The call that it answers.
        call: ToolCall,
        /// The text that the model gets.
        output: String,
    },
}

/// Hands an event over. It waits until the one before it was read.
pub(super) async fn tell(events: &Sender<RunEvent>, event: RunEvent) {
    // The receiver lives as long as the run, which nothing else polls.
    let _ = events.send(event).await;
}
