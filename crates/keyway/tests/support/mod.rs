//! Helpers shared by the tests.

pub(crate) mod gzip;
pub(crate) mod paper;
pub(crate) mod reply;
pub(crate) mod seen;
pub(crate) mod server;
pub(crate) mod spans;
pub(crate) mod tls;
pub(crate) mod transport;

use std::sync::atomic::{AtomicU32, Ordering};

use keyway::credentials::FakeSystem;
use keyway::types::chat::{ChatCompletionCreateParams, user};
use keyway::{Builder, OpenAI};
use serde_json::{Value, json};

pub(crate) use reply::{Gate, Reply, Step};
pub(crate) use seen::Seen;
pub(crate) use server::Server;
pub(crate) use transport::{Answer, Scripted};

/// A key that no other test uses, because the process remembers which keys were accepted (E3).
pub(crate) fn fresh_key() -> String {
    static LAST: AtomicU32 = AtomicU32::new(0);
    format!("sk-emul-test{:04}", LAST.fetch_add(1, Ordering::Relaxed))
}

/// A builder on a machine without variables and files, with a fresh key.
///
/// The gate is off, because all tests of a process share its memory. It has separate tests.
pub(crate) fn builder() -> Builder {
    OpenAI::builder().gate(keyway::Gate::off()).system(FakeSystem::new()).api_key(fresh_key())
}

/// A client of a scripted server.
pub(crate) fn client(server: &Server) -> OpenAI {
    builder().base_url(server.url()).build().unwrap()
}

/// A client of a scripted transport.
pub(crate) fn over(transport: &Scripted) -> OpenAI {
    builder().base_url("https://api.example/v1").transport(transport.clone()).build().unwrap()
}

/// The question of every test.
pub(crate) fn hello() -> ChatCompletionCreateParams {
    ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")])
}

/// A whole chat completion.
pub(crate) fn completion(text: &str) -> Value {
    json!({
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": "gpt-4.1",
        "choices": [{
            "index": 0,
            "message": {"role": "assistant", "content": text, "refusal": null},
            "logprobs": null,
            "finish_reason": "stop",
        }],
        "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
    })
}

/// One event of a stream, as sent.
pub(crate) fn event(data: &Value) -> String {
    format!("data: {data}\n\n")
}

/// A piece of a streamed completion.
pub(crate) fn piece(text: &str) -> Value {
    chunk(&json!({"content": text}), &Value::Null)
}

/// The last piece.
pub(crate) fn last_piece() -> Value {
    chunk(&json!({}), &json!("stop"))
}

fn chunk(delta: &Value, finish: &Value) -> Value {
    json!({
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1_700_000_000,
        "model": "gpt-4.1",
        "choices": [{"index": 0, "delta": delta, "finish_reason": finish}],
    })
}

/// A complete stream that says `Hello`.
pub(crate) fn hello_stream() -> String {
    [event(&piece("Hel")), event(&piece("lo")), event(&last_piece()), "data: [DONE]\n\n".to_owned()].concat()
}

/// Runs all other tasks of the runtime until they wait.
pub(crate) async fn settle() {
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
}
