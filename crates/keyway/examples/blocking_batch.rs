//! Runs a batch without an async runtime, from a file of requests to its results.
//!
//! ```console
//! $ cargo run -p keyway --features batches --example blocking_batch
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::time::Duration;

use keyway::blocking::OpenAI;
use keyway::types::FileSource;
use keyway::types::batches::BatchCreateParams;
use keyway::types::chat::ChatCompletion;
use keyway::types::files::FileCreateParams;
use serde_json::json;

fn main() -> keyway::Result<()> {
    let client = OpenAI::from_env()?;
    let lines: String = ["Paris", "Oslo"].iter().map(|city| request(city) + "\n").collect();
    let file = FileSource::from_bytes("requests.jsonl", lines);
    let file = client.files().create(FileCreateParams::new(file, "batch")).send()?;
    let params = BatchCreateParams::new(file.id.clone(), "/v1/chat/completions");

    // Nothing is sent before `send`, which blocks until the batch has ended.
    let polling = client.batches().create_and_poll(params).poll_interval(Duration::from_millis(100));
    let batch = polling.send()?;
    println!("{} is {}", batch.id, batch.status);

    // Results are downloaded as they are read.
    for result in client.batches().results::<ChatCompletion>(&batch) {
        let result = result?;
        match result.outcome {
            Ok(reply) => println!("{}: {}", result.custom_id, reply.text()),
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
