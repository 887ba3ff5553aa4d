//! Resumes a stream that broke off: a background response continues on the server, and can be read on from any event.
//!
//! ```console
//! $ cargo run -p keyway --features responses --example resume_stream
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::types::responses::{Response, ResponseCreateParams, ResponseRetrieveParams, ResponseStreamEvent};
use keyway::{Call, OpenAI};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = OpenAI::from_env()?;
    let params = ResponseCreateParams::new().model("gpt-4.1").input("Tell me a story.").background(true);
    let mut reader = Reader::default();
    let mut outcome = reader.read(client.responses().create(params)).await;
    // Only if the response is known can it be resumed, and not without end.
    for _ in 0..5 {
        let (Err(error), Some(id)) = (&outcome, &reader.response_id) else { break };
        println!("resuming after event {}: {error}", reader.last_event);
        let params = ResponseRetrieveParams::new().starting_after(reader.last_event);
        let call = client.responses().retrieve_with(id, params);
        outcome = reader.read(call).await;
    }
    outcome?;
    println!("{}", reader.text);
    Ok(())
}

/// What has been read so far, whatever the number of streams.
#[derive(Default)]
struct Reader {
    response_id: Option<String>,
    last_event: i64,
    text: String,
}

impl Reader {
    async fn read(&mut self, call: Call<Response, ResponseStreamEvent>) -> keyway::Result<()> {
        let mut stream = call.stream().await?;
        while let Some(event) = stream.next().await {
            let event = event?;
            self.text.push_str(event.text());
            if let ResponseStreamEvent::ResponseCreated(created) = &event {
                self.response_id = Some(created.response.id.clone());
            }
            // Every event has a number, whatever its type.
            let number = serde_json::to_value(&event).ok().and_then(|json| json["sequence_number"].as_i64());
            self.last_event = number.unwrap_or(self.last_event);
        }
        Ok(())
    }
}
