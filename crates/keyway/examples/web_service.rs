//! A web service with a retry policy: it retries little, answers in time, and tells its own clients when to return.
//!
//! ```console
//! $ cargo run -p keyway --example web_service
//! $ curl -i 'http://127.0.0.1:8080/?Hello'
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::time::Duration;

use http_body_util::Full;
use hyper::{Request, Response, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use keyway::types::chat::{ChatCompletionCreateParams, user};
use keyway::{Error, OpenAI};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // One client for the whole service: its clones share connections, the retry budget and the gate.
    let client = OpenAI::builder().max_retries(1).connect_timeout(Duration::from_secs(3)).build()?;
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening on http://{}", listener.local_addr()?);
    loop {
        let (connection, _) = listener.accept().await?;
        let client = client.clone();
        let service = service_fn(move |request| answer(client.clone(), request));
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(connection), service));
    }
}

async fn answer(client: OpenAI, request: Request<Incoming>) -> http::Result<Response<Full<bytes::Bytes>>> {
    let question = request.uri().query().unwrap_or("Hello").to_owned();
    let params = ChatCompletionCreateParams::new("gpt-4.1", [user(question)]);
    // Covers retries and waiting too, so that this service answers within its own limit.
    let call = client.chat().completions().create(params).total_timeout(Duration::from_secs(20));
    match call.await {
        Ok(reply) => Response::builder().body(reply.text().to_owned().into()),
        Err(error) => refuse(&error),
    }
}

fn refuse(error: &Error) -> http::Result<Response<Full<bytes::Bytes>>> {
    // For the log, not for the client: it names the source and fingerprint of the key, never the key.
    println!("{error}");
    let reply = match error.status() {
        _ if error.is_retryable() => Response::builder().status(503),
        Some(http::StatusCode::BAD_REQUEST) => Response::builder().status(400),
        _ => Response::builder().status(502), // our key, our quota, our network
    };
    match error.retry_after() {
        Some(wait) if error.is_retryable() => reply.header("retry-after", wait.as_secs() + 1),
        _ => reply,
    }
    .body(Full::default())
}
