//! Prints an answer while the model writes it.
//!
//! ```console
//! $ cargo run -p keyway --example stream
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::io::Write as _;

use keyway::OpenAI;
use keyway::types::chat::{ChatCompletionCreateParams, ChatCompletionStreamOptions, user};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = OpenAI::from_env()?;
    let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Tell me a short story.")])
        .stream_options(ChatCompletionStreamOptions::new().include_usage(true));

    let mut stream = client.chat().completions().create(params).stream().await?;
    while let Some(chunk) = stream.next().await {
        match chunk {
            Ok(chunk) => print!("{}", chunk.text()),
            // The connection broke in the middle. `so_far` still has everything that arrived.
            Err(error) => {
                println!("\n(broken off after {:?}: {error})", stream.so_far().text());
                break;
            }
        }
        std::io::stdout().flush()?;
    }
    // The same object that a call without streaming returns.
    let reply = stream.so_far();
    println!();
    println!("{} tokens", reply.usage.as_ref().map_or(0, |usage| usage.total_tokens));
    Ok(())
}
