//! Runs a batch, from a file of requests to a file of results: half the price, within a day.
//!
//! ```console
//! $ cargo run -p keyway --features batches --example batch
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::time::Duration;

use keyway::OpenAI;
use keyway::types::FileSource;
use keyway::types::batches::BatchCreateParams;
use keyway::types::chat::ChatCompletion;
use keyway::types::files::FileCreateParams;
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    let client = OpenAI::from_env()?;
    let lines: String = ["Paris", "Oslo"].iter().map(|city| request(city) + "\n").collect();
    let file = FileSource::from_bytes("requests.jsonl", lines);
    let file = client.files().create(FileCreateParams::new(file, "batch")).await?;
    let params = BatchCreateParams::new(file.id.clone(), "/v1/chat/completions");
    let batch = client.batches().create(params).await?;

    // Keep the id: another program, tomorrow, can continue from here.
    println!("{} is {}", batch.id, batch.status);
    let batch = client.batches().poll(&batch.id).poll_interval(Duration::from_millis(100)).await?;
    println!("{} is {}", batch.id, batch.status);

    // Results come in any order, and failed requests have an error instead of a reply.
    let mut results = client.batches().results::<ChatCompletion>(&batch);
    while let Some(result) = results.next().await {
        let result = result?;
        match result.outcome {
            Ok(reply) => println!("{}: {}", result.custom_id, reply.text()),
            Err(error) if error.is_retryable() => println!("{}: send it again ({error})", result.custom_id),
            Err(error) => println!("{}: {error}", result.custom_id),
        }
    }
    Ok(())
}

/// A line of the file; its `custom_id` comes back with the result.
fn request(city: &str) -> String {
    let content = format!("Name one museum in {city}.");
    let body = json!({"model": "gpt-4.1", "messages": [{"role": "user", "content": content}]});
    json!({"custom_id": city, "method": "POST", "url": "/v1/chat/completions", "body": body}).to_string()
}
