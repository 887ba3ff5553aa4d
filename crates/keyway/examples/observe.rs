//! What calls do: an observer that counts tokens and failures, and the spans of calls as an exporter gets them.
//!
//! ```console
//! $ cargo run -p keyway --example observe
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use keyway::OpenAI;
use keyway::observe::{CallSummary, Observer};
use keyway::types::chat::{ChatCompletionCreateParams, user};
use tracing_subscriber::fmt::format::FmtSpan;

/// Counts by operation and model.
#[derive(Clone, Default)]
struct Counts(Arc<Mutex<BTreeMap<String, (u32, u64)>>>);

impl Observer for Counts {
    fn ended(&self, call: &CallSummary) {
        // Names and numbers only: neither content nor key is in a summary.
        println!(
            "call {} of {}: {} after {} attempts",
            call.id,
            call.operation,
            call.outcome.as_str(),
            call.attempts
        );
        let name = format!("{} {}", call.operation, call.model.as_deref().unwrap_or("-"));
        let tokens = call.usage.as_ref().and_then(|usage| usage.total_tokens).unwrap_or(0);
        if let Ok(mut counts) = self.0.lock() {
            let (calls, sum) = counts.entry(name).or_default();
            (*calls, *sum) = (*calls + 1, *sum + tokens);
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    // In a service, `tracing-opentelemetry` takes the place of this subscriber. It exports the span as `chat gpt-4.1`.
    tracing_subscriber::fmt().with_span_events(FmtSpan::CLOSE).with_ansi(false).init();
    let counts = Counts::default();
    let client = OpenAI::builder().observe(counts.clone()).build()?;
    let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]);
    client.chat().completions().create(params.clone()).await?;
    let reply = client.chat().completions().create(params).stream().await?.collect().await?;
    println!("{}", reply.text());
    if let Ok(counts) = counts.0.lock() {
        for (name, (calls, tokens)) in &*counts {
            println!("{name}: {calls} calls, {tokens} tokens");
        }
    }
    Ok(())
}
