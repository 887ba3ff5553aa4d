//! Tells failures apart: what a program can do differs by kind, and keyway has made its own retries before.
//!
//! ```console
//! $ cargo run -p keyway --example error_handling
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::error::{PermissionReason, RateLimitReason};
use keyway::types::chat::{ChatCompletionCreateParams, user};
use keyway::{Error, ErrorKind, OpenAI};

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    let client = OpenAI::from_env()?;
    for model in ["gpt-4.1", "gpt-1"] {
        let params = ChatCompletionCreateParams::new(model, [user("Hello")]);
        match client.chat().completions().create(params).await {
            Ok(reply) => println!("{model}: {}", reply.text()),
            Err(error) => {
                println!("{model}: {}", advice(&error));
                // One sentence for the log: what happened, with which key, what to do. It never holds a key.
                println!("  {error}");
                // What the API's support asks for.
                println!("  request {}, status {:?}", error.request_id().unwrap_or("-"), error.status());
            }
        }
    }
    Ok(())
}

fn advice(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::Authentication(_) => "an operator must replace the key",
        ErrorKind::PermissionDenied(PermissionReason::Model) => "choose another model",
        ErrorKind::PermissionDenied(_) => "an operator must grant the permission",
        ErrorKind::RateLimit(RateLimitReason::QuotaExhausted) => "an operator must add credit",
        ErrorKind::BadRequest | ErrorKind::NotFound => "the request is wrong; fix the program",
        // Also what later versions add: the one question that always has an answer.
        _ if error.is_retryable() => "try again later",
        _ => "give up",
    }
}
