//! Calls the API without an async runtime.
//!
//! ```console
//! $ cargo run -p keyway --example blocking
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::io::Write as _;

use keyway::blocking::OpenAI;
use keyway::types::chat::{ChatCompletionCreateParams, user};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = OpenAI::from_env()?;
    let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]);

    // `send` takes the place of `.await` …
    let reply = client.chat().completions().create(params.clone()).send()?;
    println!("{}", reply.text());

    // … and streams and pages are iterators.
    for chunk in client.chat().completions().create(params).stream()? {
        print!("{}", chunk?.text());
        std::io::stdout().flush()?;
    }
    println!();
    let models = client.models().list().items().collect::<keyway::Result<Vec<_>>>()?;
    println!("{} models", models.len());
    Ok(())
}
