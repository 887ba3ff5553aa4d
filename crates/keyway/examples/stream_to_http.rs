//! An HTTP server that passes an answer on to its own client, piece by piece, as server-sent events.
//!
//! ```console
//! $ cargo run -p keyway --example stream_to_http
//! $ curl -N 'http://127.0.0.1:8080/?Hello'
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use bytes::Bytes;
use http_body_util::channel::{Channel, Sender};
use hyper::{Request, Response, StatusCode, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use keyway::types::chat::{ChatCompletionChunk, ChatCompletionCreateParams, user};
use keyway::{EventStream, OpenAI};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = OpenAI::from_env()?;
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

type Answer = http::Result<Response<Channel<Bytes, keyway::Error>>>;

async fn answer(client: OpenAI, request: Request<Incoming>) -> Answer {
    let question = request.uri().query().unwrap_or("Hello").to_owned();
    let params = ChatCompletionCreateParams::new("gpt-4.1", [user(question)]);
    let (sender, body) = Channel::new(8);
    let reply = Response::builder();
    match client.chat().completions().create(params).stream().await {
        Ok(stream) => {
            tokio::spawn(forward(stream, sender));
            reply.header("content-type", "text/event-stream").body(body)
        }
        // Nothing has been sent yet, so this can still be a status.
        Err(_) => reply.status(StatusCode::BAD_GATEWAY).body(body),
    }
}

async fn forward(mut stream: EventStream<ChatCompletionChunk>, mut sender: Sender<Bytes, keyway::Error>) {
    while let Some(chunk) = stream.next().await {
        let text = match chunk {
            Ok(chunk) => serde_json::Value::from(chunk.text()),
            // The client sees a broken body, not an answer that looks complete.
            Err(error) => return sender.abort(error),
        };
        if sender.send_data(format!("data: {text}\n\n").into()).await.is_err() {
            return; // The client left. Dropping the stream stops the model.
        }
    }
}
