//! Calls a model on this machine through Ollama, or any other server that speaks the API's language.
//!
//! ```console
//! $ ollama pull llama3.2
//! $ cargo run -p keyway --example ollama
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::time::Duration;

use keyway::OpenAI;
use keyway::types::chat::{ChatCompletionCreateParams, user};

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    let setting = |name: &str, default: &str| std::env::var(name).unwrap_or_else(|_| default.to_owned());
    let client = OpenAI::builder()
        .base_url(setting("OLLAMA_BASE_URL", "http://localhost:11434/v1"))
        // Ollama wants a key and does not look at it. Your real one stays at home.
        .api_key(setting("OLLAMA_API_KEY", "ollama"))
        // The first call loads the model into memory.
        .timeout(Duration::from_secs(300))
        .build()?;

    // A parameter that only this server knows is added by `.extra_body("keep_alive", "10m")`.
    let params = ChatCompletionCreateParams::new("llama3.2", [user("Hello from here")]);
    let reply = client.chat().completions().create(params).await?;
    println!("{}", reply.text());
    Ok(())
}
