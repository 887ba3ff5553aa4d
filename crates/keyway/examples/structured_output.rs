//! Gets an answer as a Rust type.
//!
//! ```console
//! $ cargo run -p keyway --features schemars --example structured_output
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::error::OutputReason;
use keyway::structured::schemars::{self, JsonSchema};
use keyway::types::chat::{ChatCompletionCreateParams, user};
use keyway::{ErrorKind, OpenAI};
use serde::Deserialize;

/// An event in a calendar.
#[derive(Debug, Deserialize, JsonSchema)]
struct Event {
    title: String,
    /// As YYYY-MM-DD; null if the text names no day.
    day: Option<String>,
    people: Vec<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    let client = OpenAI::from_env()?;
    let text = "Lunch with Ada and Charles on the 3rd of May 2027";
    let params = ChatCompletionCreateParams::new("gpt-4.1", [user(text)]);

    // `parse` sends a strict schema of the type, and reads the answer by it.
    match client.chat().completions().create(params).parse::<Event>().await {
        Ok(event) => {
            println!("{} on {}", event.title, event.day.as_deref().unwrap_or("some day"));
            println!("with {}", event.people.join(" and "));
        }
        // The model may decline, or run out of tokens in the middle.
        Err(error) => match error.kind() {
            ErrorKind::Output(OutputReason::Refusal) => println!("declined: {error}"),
            ErrorKind::Output(OutputReason::Length) => println!("raise max_completion_tokens: {error}"),
            _ => return Err(error),
        },
    }
    Ok(())
}
