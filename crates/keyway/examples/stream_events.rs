//! Shows a stream in the terms of a conversation: text, tool calls, usage and the end, whatever the API's chunks look like.
//!
//! ```console
//! $ cargo run -p keyway --example stream_events
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::events::StreamEvent;
use keyway::types::chat::{ChatCompletionCreateParams, ChatCompletionStreamOptions, user};

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    let client = OpenAI::from_env()?;
    let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Tell me a short story.")])
        .stream_options(ChatCompletionStreamOptions::new().include_usage(true));
    let mut events = client.chat().completions().create(params).stream().await?.events();
    while let Some(event) = events.next().await {
        match event? {
            StreamEvent::Text(delta) => print!("{delta}"),
            StreamEvent::ToolCallStarted { name, .. } => println!("calling {name} …"),
            StreamEvent::Finished { reason } => println!("\nfinished: {reason:?}"),
            StreamEvent::Usage(usage) => println!("{} tokens", usage.total_tokens),
            _ => {}
        }
    }
    // A response has the same events: `client.responses().create(…).stream().await?.events()`.
    println!("{} characters", events.so_far().text().chars().count());
    Ok(())
}
