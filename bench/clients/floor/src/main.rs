//! The floor: bare hyper connections in a queue, serde into the reply's fields, and nothing else.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use harness::reply::{Completion, Encoded, Events, Numbers, Refusal, Response as Reply, Vectors};
use harness::{Counter, Encoding, Scenario};
use http::header::{CONTENT_TYPE, HOST};
use http::{HeaderName, HeaderValue, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use serde::Serialize;
use tokio::net::TcpStream;

mod upload;

type Connection = SendRequest<Full<Bytes>>;

#[derive(Clone)]
struct Floor(Arc<Inner>);

struct Inner {
    address: String,
    /// The prefix of all paths.
    prefix: String,
    idle: Mutex<VecDeque<Connection>>,
}

impl Floor {
    async fn connection(&self) -> Connection {
        let idle = self.0.idle.lock().expect("the queue").pop_front();
        if let Some(mut connection) = idle
            && connection.ready().await.is_ok()
        {
            return connection;
        }
        let stream = TcpStream::connect(&self.0.address).await.expect("a connection");
        stream.set_nodelay(true).expect("a socket option");
        let (sender, driver) = handshake(TokioIo::new(stream)).await.expect("a handshake");
        tokio::spawn(driver);
        sender
    }

    async fn post(
        &self,
        path: &str,
        body: &impl Serialize,
        stream: bool,
    ) -> (Connection, Response<Incoming>) {
        let body = serde_json::to_vec(body).expect("a body");
        let mut request = self.request(path, stream, Full::new(Bytes::from(body)));
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        let mut connection = self.connection().await;
        let response = connection.send_request(request).await.expect("a response");
        (connection, response)
    }

    fn request<B>(&self, path: &str, stream: bool, body: B) -> Request<B> {
        let uri = format!("{}{path}", self.0.prefix);
        let mut request = Request::post(uri).body(body).expect("a request");
        let headers = request.headers_mut();
        headers.insert(HOST, HeaderValue::from_str(&self.0.address).expect("a host"));
        for (name, value) in harness::headers(stream) {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        request
    }

    /// Returns the status and the whole reply of a call.
    async fn call(&self, path: &str, body: &impl Serialize) -> (StatusCode, Bytes) {
        let (connection, response) = self.post(path, body, false).await;
        let status = response.status();
        let body = response.into_body().collect().await.expect("a body").to_bytes();
        self.0.idle.lock().expect("the queue").push_back(connection);
        (status, body)
    }

    async fn succeed(&self, path: &str, body: &impl Serialize) -> Bytes {
        let (status, body) = self.call(path, body).await;
        assert!(status.is_success(), "{status}");
        body
    }
}

impl harness::Client for Floor {
    fn connect(base_url: &str, _: Scenario) -> Self {
        let (address, prefix) =
            base_url.trim_start_matches("http://").split_once('/').expect("a base URL with a path");
        let (address, prefix) = (address.to_owned(), format!("/{prefix}"));
        Self(Arc::new(Inner { address, prefix, idle: Mutex::default() }))
    }

    async fn chat(&self) -> u64 {
        let body = self.succeed("/chat/completions", &harness::Chat::new(false)).await;
        serde_json::from_slice::<Completion>(&body).expect("a completion").usage.total_tokens
    }

    async fn stream(&self, seen: &Counter) {
        let (connection, response) = self.post("/chat/completions", &harness::Chat::new(true), true).await;
        assert!(response.status().is_success());
        let (mut body, mut events) = (response.into_body(), Events::default());
        while let Some(frame) = body.frame().await {
            if let Ok(data) = frame.expect("a frame").into_data() {
                events.push(&data, seen);
            }
        }
        self.0.idle.lock().expect("the queue").push_back(connection);
    }

    async fn respond(&self) -> u64 {
        let body = self.succeed("/responses", &harness::Respond::new()).await;
        let reply: Reply = serde_json::from_slice(&body).expect("a response");
        reply.usage.expect("usage").total_tokens
    }

    async fn refused(&self) -> u16 {
        let (status, body) = self.call("/chat/completions", &harness::Chat::new(false)).await;
        let refusal: Refusal = serde_json::from_slice(&body).expect("a refusal");
        assert_eq!(refusal.error.code.as_deref(), Some("invalid_api_key"));
        status.as_u16()
    }

    async fn embed(&self, inputs: usize, encoding: Encoding) -> usize {
        let base64 = encoding == Encoding::Base64;
        let body = self.succeed("/embeddings", &harness::Embed::new(inputs, base64)).await;
        let vectors: Vec<Numbers> = if base64 {
            let reply: Vectors<Encoded<'_>> = serde_json::from_slice(&body).expect("vectors");
            reply.data.iter().map(|item| item.embedding.numbers()).collect()
        } else {
            let reply: Vectors<Numbers> = serde_json::from_slice(&body).expect("vectors");
            reply.data.into_iter().map(|item| item.embedding).collect()
        };
        vectors.iter().map(Vec::len).sum()
    }

    async fn upload(&self, file: &Path) -> u64 {
        upload::send(self, file).await
    }

    async fn read(&self, pieces: &'static [&'static [u8]], seen: &Counter) {
        let mut events = Events::default();
        for piece in pieces {
            events.push(piece, seen);
        }
    }
}

fn main() {
    harness::run::<Floor>();
}
