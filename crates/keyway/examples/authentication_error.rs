//! What happens with a wrong key: building the client is fine, the first call says what is wrong.
//!
//! ```console
//! $ cargo run -p keyway --example authentication_error
//! ```
//!
//! An emulator stands in for the API, so that no account is needed. A process cannot change its own environment safely, so the
//! client is given one in which `OPENAI_API_KEY` is set to an invalid key; `OpenAI::from_env()` would read the real one.

#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::credentials::FakeSystem;
use keyway::types::chat::{ChatCompletionCreateParams, user};
use keyway::{AuthenticationError, Error, OpenAI};
use keyway_emulator::Emulator;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start().await?;
    let environment = FakeSystem::new()
        .with_var("OPENAI_API_KEY", "sk-emul-invalid")
        .with_var("OPENAI_BASE_URL", emulator.base_url());

    // Fine: a wrong key is not known to be wrong before the API has seen it.
    let client = OpenAI::builder().system(environment).build()?;

    let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]);
    match client.chat().completions().create(params).await {
        Ok(reply) => println!("{}", reply.text()),
        Err(error) => match error.as_authentication() {
            Some(authentication) => print!("{}", describe(&error, authentication)),
            None => return Err(error.into()),
        },
    }
    Ok(())
}

/// Everything there is to know about a refused key.
pub fn describe(error: &Error, authentication: &AuthenticationError) -> String {
    let key = error.key().map(|key| format!("{} (fingerprint {})", key.source(), key.fingerprint()));
    format!(
        "message:    {}\nerror type: {}\nstatus:     {}\nreason:     {}\nkey from:   {}\n",
        authentication.message(),
        authentication.error_type(),
        authentication.status_code(),
        authentication.reason(),
        key.as_deref().unwrap_or("nowhere"),
    )
}
