//! Runs a batch, from a file of requests to a file of results: half the price, within a day.
//!
//! ```console
//! $ cargo run -p keyway --features batches --example batch
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::time::Duration;

use keyway::OpenAI;
use keyway::types::FileSource;
use keyway::types::batches::{BatchCreateParams, BatchStatus};
use keyway::types::chat::ChatCompletion;
use keyway::types::files::FileCreateParams;
use serde_json::{Value, json};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = OpenAI::from_env()?;
    let lines: String = ["Paris", "Oslo"].iter().map(|city| request(city) + "\n").collect();
    let file = FileSource::from_bytes("requests.jsonl", lines);
    let file = client.files().create(FileCreateParams::new(file, "batch")).await?;
    let params = BatchCreateParams::new(file.id.clone(), "/v1/chat/completions");
    let mut batch = client.batches().create(params).await?;

    // Keep the id: another program, tomorrow, can go on from here.
    println!("{} is {}", batch.id, batch.status);
    let mut pause = Duration::from_millis(100);
    while matches!(batch.status.as_str(), "validating" | "in_progress" | "finalizing" | "cancelling") {
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(Duration::from_secs(60));
        batch = client.batches().retrieve(&batch.id).await?;
    }
    if batch.status != BatchStatus::Completed {
        return Err(format!("the batch is {}: {:?}", batch.status, batch.errors).into());
    }

    // Results come in any order, and failed requests in a file of their own (`error_file_id`).
    let Some(results) = &batch.output_file_id else { return Err("every request failed".into()) };
    let results = client.files().content(results).await?.bytes().await?;
    for line in results.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        let mut line: Value = serde_json::from_slice(line)?;
        let reply: ChatCompletion = serde_json::from_value(line["response"]["body"].take())?;
        println!("{}: {}", line["custom_id"], reply.text());
    }
    Ok(())
}

/// A line of the file; its `custom_id` comes back with the result.
fn request(city: &str) -> String {
    let content = format!("Name one museum in {city}.");
    let body = json!({"model": "gpt-4.1", "messages": [{"role": "user", "content": content}]});
    json!({"custom_id": city, "method": "POST", "url": "/v1/chat/completions", "body": body}).to_string()
}
