//! Sees what calls do: [`Observer`] is called when a call begins and when it has ended.
//!
//! An observer sees a call as a whole, with all its attempts; a [transport](crate::transport) sees
//! each exchange. Both are for metrics, budgets and logs. Neither content nor key is in what an
//! observer gets.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::sync::Arc;
//! use std::sync::atomic::{AtomicU64, Ordering};
//! use keyway::observe::CallSummary;
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let (key, url) = (emulator.key().create(), emulator.base_url());
//! # let builder = keyway::OpenAI::builder().api_key(key.secret()).base_url(url);
//!
//! let spent = Arc::new(AtomicU64::new(0));
//! let counter = Arc::clone(&spent);
//! let client = builder
//!     .observe(move |call: &CallSummary| {
//!         let tokens = call.usage.as_ref().and_then(|usage| usage.output_tokens).unwrap_or(0);
//!         counter.fetch_add(tokens, Ordering::Relaxed);
//!         println!("{} took {:?}: {:?}", call.operation, call.duration, call.outcome);
//!     })
//!     .build()?;
//! # use keyway::types::chat::{ChatCompletionCreateParams, user};
//! client.chat().completions().create(ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")])).await?;
//! assert!(spent.load(Ordering::Relaxed) > 0);
//! # Ok(()) }
//! ```
//!
//! # Spans
//!
//! For each call, keyway also opens a `tracing` span with the names of OpenTelemetry's
//! [conventions for generative AI][conventions], at level `INFO` with the target
//! [`SPAN_TARGET`]. `tracing-opentelemetry` exports it as `chat gpt-4.1`, of the kind "client". Retries
//! and other log lines of the call are inside. Without a subscriber that wants the span, none of this
//! costs anything.
//!
//! | field | value |
//! |---|---|
//! | `gen_ai.operation.name` | `chat` (also for responses), `text_completion`, `embeddings`, `generate_content` (images, audio, video), `retrieval`, `create_agent`, `invoke_agent`; the operation's own name for any other, such as `files.create` |
//! | `gen_ai.provider.name`, `openai.api.type` | `openai`; `chat_completions` or `responses` |
//! | `gen_ai.request.model`, `gen_ai.request.stream` | the model that was requested; `true` for a stream |
//! | `gen_ai.response.id`, `gen_ai.response.model`, `gen_ai.response.finish_reasons` | of the reply; the reasons as a JSON list |
//! | `gen_ai.response.time_to_first_chunk` | seconds, for a stream |
//! | `gen_ai.usage.input_tokens`, `gen_ai.usage.output_tokens`, `gen_ai.usage.cache_read.input_tokens`, `gen_ai.usage.reasoning.output_tokens` | as far as the reply has them; for chat streams only with `stream_options.include_usage` |
//! | `error.type`, `keyway.error.reason` | [`ErrorKind::as_str`](crate::ErrorKind::as_str) and [`reason`](crate::ErrorKind::reason), for a call that failed |
//! | `server.address`, `server.port`, `http.response.status_code`, `http.request.resend_count` | of the base URL and the last reply; retries, if there were any |
//! | `keyway.operation`, `keyway.outcome`, `keyway.request_id` | such as `chat.completions.create`; `succeeded`, `failed` or `dropped`; the ID that the API's support asks for |
//! | `gen_ai.input.messages`, `gen_ai.output.messages`, `gen_ai.system_instructions` | only with [`Builder::trace_content`](crate::Builder::trace_content), as JSON |
//!
//! The span of a stream or a download ends with it. All texts are scrubbed of keys.
//!
//! [conventions]: https://opentelemetry.io/docs/specs/semconv/gen-ai/openai/

mod summary;
mod usage;

use std::sync::Arc;

pub use summary::{CallOutcome, CallStart, CallSummary};
pub use usage::Usage;

/// The `tracing` target of the spans of calls, for filters: `keyway::gen_ai`.
pub const SPAN_TARGET: &str = "keyway::gen_ai";

/// Is called when a call begins and when it has ended. Set with
/// [`Builder::observe`](crate::Builder::observe).
///
/// A call is one awaited [`Call`](crate::Call): each page of a list and each request of a polling is
/// one, its retries are not. Every call that begins ends once: with its reply or error, for a stream
/// or a download with its end, and if its future, stream or download is dropped before.
///
/// Both methods run where the call runs, so they must be quick and must not panic. A closure that takes
/// a [`CallSummary`] is an observer of ends.
pub trait Observer: Send + Sync + 'static {
    /// Is called before anything is sent. Does nothing by default.
    fn started(&self, call: &CallStart) {
        let _ = call;
    }

    /// Is called once, when the call has ended.
    fn ended(&self, call: &CallSummary);
}

impl<F: Fn(&CallSummary) + Send + Sync + 'static> Observer for F {
    fn ended(&self, call: &CallSummary) {
        self(call);
    }
}

/// A client's observers, and whether content may be in spans.
#[derive(Clone, Default)]
pub(crate) struct Observation {
    pub(crate) observers: Vec<Arc<dyn Observer>>,
    pub(crate) content: bool,
}
