//! keyway with its own types, as its documentation shows it, and everything that it does by default.

use keyway::OpenAI;
use keyway::types::chat::{ChatCompletionCreateParams, system, user};

#[derive(Clone)]
struct Keyway(OpenAI);

fn params() -> ChatCompletionCreateParams {
    ChatCompletionCreateParams::new(harness::MODEL, [system(harness::SYSTEM), user(harness::PROMPT)])
        .temperature(harness::TEMPERATURE)
        .max_completion_tokens(harness::MAX_TOKENS)
}

impl harness::Client for Keyway {
    async fn chat(&self) -> u64 {
        let reply = self.0.chat().completions().create(params()).await.expect("a completion");
        reply.usage.as_ref().expect("usage").total_tokens.try_into().expect("a count")
    }

    async fn stream(&self) -> u64 {
        let mut stream = self.0.chat().completions().create(params()).stream().await.expect("a stream");
        let mut chunks = 0;
        while let Some(chunk) = stream.next().await {
            chunks += u64::from(!chunk.expect("a chunk").text().is_empty());
        }
        chunks
    }
}

fn main() {
    harness::run("keyway", |base| {
        let client = OpenAI::builder().api_key(harness::KEY).base_url(format!("{base}/v1")).build();
        Keyway(client.expect("a client"))
    });
}
