//! Holds a conversation: the API keeps no history for chat, so each request carries all of it.
//!
//! ```console
//! $ cargo run -p keyway --example conversation
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::types::chat::{ChatCompletionCreateParams, ChatCompletionMessageParam, system, user};

/// How many messages are sent after the first, which holds the instructions.
const RECENT: usize = 20;

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    let client = OpenAI::from_env()?;
    let mut history = vec![system("You are a friendly librarian.")];
    for question in ["My name is Ada.", "What is my name?"] {
        println!("> {question}");
        println!("{}", ask(&client, &mut history, question).await?);
    }
    println!("{} messages", history.len());
    Ok(())
}

/// Sends the question with what was said before, and adds both to the history.
async fn ask(
    client: &OpenAI,
    history: &mut Vec<ChatCompletionMessageParam>,
    question: &str,
) -> keyway::Result<String> {
    history.push(user(question));
    // Old messages go first; the instructions stay.
    if history.len() > RECENT + 1 {
        history.drain(1..history.len() - RECENT);
    }
    let params = ChatCompletionCreateParams::new("gpt-4.1", history.clone());
    let reply = client.chat().completions().create(params).await?;
    // The whole message, not only its text: it may hold tool calls or a refusal.
    history.extend(reply.message().map(Into::into));
    Ok(reply.text().to_owned())
}
