//! An endpoint for webhooks: it verifies that an event comes from the API, and answers at once.
//!
//! ```console
//! $ export OPENAI_WEBHOOK_SECRET=whsec_…
//! $ cargo run -p keyway --features webhooks --example webhook_endpoint
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use http_body_util::{BodyExt as _, Empty, Limited};
use hyper::{Request, Response, StatusCode, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use keyway::OpenAI;
use keyway::types::webhooks::UnwrapWebhookEvent;
use keyway::webhooks::WebhookVerifier;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Without a client, `WebhookVerifier::new(secret)` does the same.
    let verifier = OpenAI::from_env()?.webhooks().verifier();
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening on http://{}", listener.local_addr()?);
    loop {
        let (connection, _) = listener.accept().await?;
        let verifier = verifier.clone();
        let service = service_fn(move |request| {
            let verifier = verifier.clone();
            async move {
                Response::builder().status(receive(&verifier, request).await).body(Empty::<&[u8]>::new())
            }
        });
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(connection), service));
    }
}

async fn receive(verifier: &WebhookVerifier, request: Request<Incoming>) -> StatusCode {
    let (head, body) = request.into_parts();
    // Anybody can send a request: read no more than an event has. The signature is of these very bytes.
    let Ok(body) = Limited::new(body, 1 << 20).collect().await else { return StatusCode::PAYLOAD_TOO_LARGE };
    match verifier.unwrap(body.to_bytes(), &head.headers) {
        Ok(UnwrapWebhookEvent::ResponseCompleted(event)) => println!("{} is completed", event.data.id),
        Ok(UnwrapWebhookEvent::BatchCompleted(event)) => println!("{} is completed", event.data.id),
        // New kinds of events may come any day.
        Ok(_) => println!("an event of another kind"),
        Err(error) => {
            println!("refused: {error}");
            return StatusCode::BAD_REQUEST;
        }
    }
    // Do long work elsewhere: if the answer takes seconds, the API sends the event again.
    StatusCode::NO_CONTENT
}
