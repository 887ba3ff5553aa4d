//! The floor: bare hyper connections in a queue, serde into the reply's members, and nothing else.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use harness::reply::{Completion, Events};
use http::{HeaderName, HeaderValue, Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

type Connection = SendRequest<Full<Bytes>>;

#[derive(Clone)]
struct Floor {
    address: Arc<str>,
    idle: Arc<Mutex<VecDeque<Connection>>>,
}

impl Floor {
    async fn connection(&self) -> Connection {
        let idle = self.idle.lock().expect("the queue").pop_front();
        if let Some(mut connection) = idle
            && connection.ready().await.is_ok()
        {
            return connection;
        }
        let stream = TcpStream::connect(&*self.address).await.expect("a connection");
        stream.set_nodelay(true).expect("a socket option");
        let (sender, driver) = handshake(TokioIo::new(stream)).await.expect("a handshake");
        tokio::spawn(driver);
        sender
    }

    async fn send(&self, stream: bool) -> (Connection, Response<Incoming>) {
        let body = serde_json::to_vec(&harness::Chat::new(stream)).expect("a body");
        let mut request =
            Request::post("/v1/chat/completions").body(Full::new(Bytes::from(body))).expect("a request");
        let headers = request.headers_mut();
        headers.insert(http::header::HOST, HeaderValue::from_str(&self.address).expect("a host"));
        for (name, value) in harness::headers(stream) {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        let mut connection = self.connection().await;
        let response = connection.send_request(request).await.expect("a response");
        assert!(response.status().is_success());
        (connection, response)
    }

    fn give_back(&self, connection: Connection) {
        self.idle.lock().expect("the queue").push_back(connection);
    }
}

impl harness::Client for Floor {
    async fn chat(&self) -> u64 {
        let (connection, response) = self.send(false).await;
        let body = response.into_body().collect().await.expect("a body").to_bytes();
        self.give_back(connection);
        serde_json::from_slice::<Completion>(&body).expect("a completion").usage.total_tokens
    }

    async fn stream(&self) -> u64 {
        let (connection, response) = self.send(true).await;
        let (mut body, mut events, mut chunks) = (response.into_body(), Events::default(), 0);
        while let Some(frame) = body.frame().await {
            if let Ok(data) = frame.expect("a frame").into_data() {
                events.push(&data, &mut chunks);
            }
        }
        self.give_back(connection);
        chunks
    }
}

fn main() {
    harness::run("floor", |base| Floor {
        address: base.trim_start_matches("http://").into(),
        idle: Arc::default(),
    });
}
