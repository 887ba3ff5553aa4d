//! The gate, from outside: what reaches the server, and what callers see (section G of the
//! contract).

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod held;
mod late;
mod refresh;
mod sockets;
mod storm;
#[path = "../support/timed.rs"]
mod timed;
mod verdicts;

use keyway::types::chat::{ChatCompletion, ChatCompletionCreateParams, user};
use keyway::{OpenAI, Reply};

/// A short chat call.
pub(crate) async fn ask(client: &OpenAI) -> keyway::Result<Reply<ChatCompletion>> {
    client.chat().completions().create(ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")])).await
}
