//! Middleware: a transport around the client's own, which sees every attempt. This one measures and adds a header.
//!
//! ```console
//! $ cargo run -p keyway --example middleware
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::sync::Arc;
use std::time::Instant;

use http::{HeaderValue, Request};
use keyway::OpenAI;
use keyway::transport::{Exchange, RequestBody, Transport};
use keyway::types::chat::{ChatCompletionCreateParams, user};

#[derive(Debug)]
struct Measured(Arc<dyn Transport>);

impl Transport for Measured {
    fn send(&self, mut request: Request<RequestBody>) -> Exchange {
        // The request has its credential. Log its method and path, never its headers.
        let line = format!("{} {}", request.method(), request.uri().path());
        request.headers_mut().insert("x-team", HeaderValue::from_static("search"));
        let inner = Arc::clone(&self.0);
        Box::pin(async move {
            let start = Instant::now();
            let reply = inner.send(request).await;
            let outcome = match &reply {
                Ok(reply) => reply.status().to_string(),
                Err(error) => error.to_string(),
            };
            println!("{line}: {outcome} ({} µs)", start.elapsed().as_micros());
            reply
        })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    // Retries are made above the transport: each attempt is a line.
    let client = OpenAI::builder().wrap_transport(Measured).build()?;
    let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]);
    let reply = client.chat().completions().create(params).await?;
    println!("{} (attempt {})", reply.text(), reply.attempts());
    Ok(())
}
