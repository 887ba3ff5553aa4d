//! Records the API's replies once, and replays them in tests, without network and key.
//! To test errors, broken streams and expired keys, use `keyway_emulator`.
//!
//! ```console
//! $ cargo run -p keyway --example record_and_replay
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::collections::VecDeque;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use keyway::OpenAI;
use keyway::transport::{Exchange, ReplyBody, RequestBody, Transport};
use keyway::types::chat::{ChatCompletionCreateParams, user};
use tokio::sync::Mutex;

/// Replies in the order of their requests. Write them to a file to keep them.
type Tape = Arc<Mutex<VecDeque<Response<Bytes>>>>;

/// With a transport it records; without one it replays.
#[derive(Debug)]
struct Recorder(Option<Arc<dyn Transport>>, Tape);

impl Transport for Recorder {
    fn send(&self, request: Request<RequestBody>) -> Exchange {
        let (inner, tape) = (self.0.clone(), Arc::clone(&self.1));
        Box::pin(async move {
            let Some(inner) = inner else {
                return Ok(tape.lock().await.pop_front().unwrap_or_default().map(ReplyBody::from_bytes));
            };
            let (head, mut body) = inner.send(request).await?.into_parts();
            let mut whole = BytesMut::new();
            while let Some(chunk) = body.chunk().await {
                whole.extend_from_slice(&chunk?);
            }
            let reply = Response::from_parts(head, whole.freeze());
            tape.lock().await.push_back(reply.clone());
            Ok(reply.map(ReplyBody::from_bytes))
        })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    let tape = Tape::default();
    let recording = Arc::clone(&tape);
    let recorder = OpenAI::builder().wrap_transport(|inner| Recorder(Some(inner), recording)).build()?;
    println!("recorded: {}", greet(&recorder).await?);

    let player = OpenAI::builder().api_key("sk-emul-replay").transport(Recorder(None, tape)).build()?;
    println!("replayed: {}", greet(&player).await?);
    Ok(())
}

/// The code under test.
async fn greet(client: &OpenAI) -> keyway::Result<String> {
    let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]);
    Ok(client.chat().completions().create(params).await?.text().to_owned())
}
