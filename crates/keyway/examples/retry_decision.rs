//! Permanent or temporary, from the error alone: `is_retryable` is the contract's whole decision in one answer.
//!
//! ```console
//! $ cargo run -p keyway --example retry_decision
//! ```
//!
//! keyway makes its own retries first; here they are switched off, so that every error shows.

#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::types::chat::{ChatCompletionCreateParams, user};
use keyway::{Error, OpenAI};
use keyway_emulator::{EmulatedKey, Emulator};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start().await?;
    for (what, key) in [
        ("a wrong key", emulator.key().deleted().create()),
        ("a revoked key", emulator.key().revoked().create()),
        ("too many requests", emulator.key().requests_per_minute(1).create()),
        ("no credit left", emulator.key().quota_exhausted().create()),
        ("a region without the API", emulator.key().region_blocked().create()),
    ] {
        let error = refused(&emulator, &key).await?;
        println!("{what:25} {}", decide(&error));
    }
    Ok(())
}

/// The decision, and what it rests on.
pub fn decide(error: &Error) -> String {
    let what = format!("{} ({})", error.kind().as_str(), error.kind().reason().unwrap_or("-"));
    match (error.is_retryable(), error.retry_after()) {
        (true, Some(delay)) => format!("temporary: retry after {delay:?}  {what}"),
        (true, None) => format!("temporary: retry later  {what}"),
        (false, _) => format!("permanent: change something first  {what}"),
    }
}

async fn refused(emulator: &Emulator, key: &EmulatedKey) -> Result<Error, Box<dyn std::error::Error>> {
    let client =
        OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).max_retries(0).build()?;
    let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]);
    // Twice: the key with one request a minute is refused at the second.
    for _ in 0..2 {
        if let Err(error) = client.chat().completions().create(params.clone()).await {
            return Ok(error);
        }
    }
    Err("the key was accepted".into())
}
