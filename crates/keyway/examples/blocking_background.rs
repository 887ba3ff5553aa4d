//! Starts a response that takes minutes and polls it, without an async runtime.
//!
//! ```console
//! $ cargo run -p keyway --features responses --example blocking_background
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::time::Duration;

use keyway::blocking::OpenAI;
use keyway::types::responses::ResponseCreateParams;

fn main() -> keyway::Result<()> {
    let client = OpenAI::from_env()?;
    let params = ResponseCreateParams::new().model("o3").input("Compare the constitutions of 20 countries.");
    let polling = client.responses().create_and_poll(params).total_timeout(Duration::from_secs(1800));
    let response = polling.send()?;
    println!("{:?}: {}", response.status, response.output_text());
    Ok(())
}
