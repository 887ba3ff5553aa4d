//! A service that finds out at its start why calls would fail, and says so in one line.
//!
//! ```console
//! $ cargo run -p keyway --features diagnose --example doctor
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::process::ExitCode;

use keyway::OpenAI;
use keyway::diagnose::{Options, diagnose};

#[tokio::main]
async fn main() -> keyway::Result<ExitCode> {
    let client = OpenAI::from_env()?;
    // One cheap call tells whether all is well. The diagnosis costs up to three requests, so it is for bad days.
    let Err(error) = client.models().retrieve("gpt-4.1").await else {
        println!("ready");
        return Ok(ExitCode::SUCCESS);
    };
    if error.is_retryable() {
        println!("ready, but the API is not: {error}");
        return Ok(ExitCode::SUCCESS);
    }
    let diagnosis = diagnose(Options::new(OpenAI::builder()).model("gpt-4.1")).await;
    for check in diagnosis.checks() {
        println!("{:5} {}: {}", check.mark.as_str(), check.id, check.finding);
    }
    let verdict = diagnosis.verdict();
    println!("not ready because of {}: {}", verdict.cause.unwrap_or("an unknown cause"), verdict.next);
    // The codes of the `keyway` program: 2 configuration, 3 network, 4 authentication, 5 permission, 6 quota.
    Ok(verdict.exit.into())
}
