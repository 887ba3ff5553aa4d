//! The Responses API: one call, a second that continues it, and the events of a stream.
//!
//! ```console
//! $ cargo run -p keyway --features responses --example responses
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::types::responses::{ResponseCreateParams, ResponseStreamEvent};

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    let client = OpenAI::from_env()?;
    let params =
        ResponseCreateParams::new().model("gpt-4.1").instructions("Be brief.").input("Name a color.");
    let first = client.responses().create(params).await?;
    println!("{}", first.output_text());

    // The server keeps the conversation: the next question names the response that it follows.
    let params = ResponseCreateParams::new()
        .model("gpt-4.1")
        .previous_response_id(first.id.clone())
        .input("And another one?");
    let mut stream = client.responses().create(params).stream().await?;
    while let Some(event) = stream.next().await {
        match event? {
            ResponseStreamEvent::ResponseOutputTextDelta(piece) => print!("{}", piece.delta),
            ResponseStreamEvent::ResponseCompleted(event) => println!("\n{} is complete", event.response.id),
            // Reasoning, tools, and what comes with later versions of the API.
            _ => {}
        }
    }
    Ok(())
}
