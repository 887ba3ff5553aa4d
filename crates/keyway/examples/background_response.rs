//! Starts a response that takes minutes, and polls it: no connection has to stay open.
//!
//! ```console
//! $ cargo run -p keyway --features responses --example background_response
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::time::Duration;

use keyway::OpenAI;
use keyway::types::responses::{ResponseCreateParams, ResponseStatus};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = OpenAI::from_env()?;
    let params = ResponseCreateParams::new()
        .model("o3")
        .input("Compare the constitutions of 20 countries.")
        .background(true);
    // `create_and_poll(params)` does both; the ID lets another program poll tomorrow.
    let started = client.responses().create(params).await?;
    println!("started {}", started.id);

    // A webhook (`response.completed`) would save the polling: see the example `webhook_endpoint`.
    let response = client.responses().poll(&started.id).total_timeout(Duration::from_secs(1800)).await?;
    match &response.status {
        Some(ResponseStatus::Completed) => println!("completed: {}", response.output_text()),
        // Such as `max_output_tokens`: there is text, but not all of it.
        Some(ResponseStatus::Incomplete) => println!("incomplete: {:?}", response.incomplete_details),
        other => return Err(format!("{other:?}: {:?}", response.error).into()),
    }
    Ok(())
}
