//! Asks one question and prints the answer.
//!
//! ```console
//! $ cargo run -p keyway --example chat -- "Why is the sky blue?"
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::types::chat::{ChatCompletionCreateParams, system, user};

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    let question = std::env::args().nth(1).unwrap_or_else(|| "Why is the sky blue?".to_owned());
    // Reads OPENAI_API_KEY, and OPENAI_BASE_URL if it is set.
    let client = OpenAI::from_env()?;

    let messages = [system("Answer in one sentence."), user(question)];
    let params = ChatCompletionCreateParams::new("gpt-4.1", messages).temperature(0.2);
    let reply = client.chat().completions().create(params).await?;

    println!("{}", reply.text());
    if let Some(usage) = &reply.usage {
        println!("{} tokens, request {}", usage.total_tokens, reply.request_id().unwrap_or("-"));
    }
    Ok(())
}
