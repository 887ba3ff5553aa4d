//! A client that sees everything: one request per connection, read to its end.

use std::io;
use std::time::Duration;

use keyway_emulator::Emulator;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The reply, and how the connection ended.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// All bytes as received.
    pub(crate) raw: Vec<u8>,
    /// How reading ended, if not by the end of the connection.
    pub(crate) error: Option<io::ErrorKind>,
    /// Whether the body was as long as its framing said.
    pub(crate) complete: bool,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// Returns a field of the error object.
    pub(crate) fn error(&self, member: &str) -> Value {
        self.json()["error"][member].clone()
    }

    /// Returns the data of all events, as text.
    pub(crate) fn data(&self) -> Vec<String> {
        let text = self.text();
        text.split("\n\n")
            .filter_map(|event| event.lines().find_map(|line| line.strip_prefix("data: ")))
            .map(str::to_owned)
            .collect()
    }

    /// Returns the data of all events except `[DONE]`.
    pub(crate) fn events(&self) -> Vec<Value> {
        let data = self.data();
        data.iter().filter(|data| *data != "[DONE]").map(|data| serde_json::from_str(data).unwrap()).collect()
    }
}

/// A request under construction.
pub(crate) struct Request {
    address: std::net::SocketAddr,
    method: &'static str,
    path: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    from: Option<std::net::IpAddr>,
}

pub(crate) fn request(emulator: &Emulator, method: &'static str, path: &str) -> Request {
    let address = emulator.address();
    Request { address, method, path: path.to_owned(), headers: Vec::new(), body: Vec::new(), from: None }
}

/// Returns a chat request with a key, saying Hello to gpt-4.1.
pub(crate) fn chat(emulator: &Emulator, secret: &str, members: Value) -> Request {
    let mut body = json!({ "model": "gpt-4.1", "messages": [{ "role": "user", "content": "Hello" }] });
    for (name, value) in members.as_object().unwrap() {
        body[name] = value.clone();
    }
    request(emulator, "POST", "/v1/chat/completions").key(secret).json(&body)
}

/// `GET /v1/models` with a key.
pub(crate) fn models(emulator: &Emulator, secret: &str) -> Request {
    request(emulator, "GET", "/v1/models").key(secret)
}

/// Sends a request to the control API.
pub(crate) async fn control(emulator: &Emulator, method: &'static str, path: &str, body: Value) -> Reply {
    let request = request(emulator, method, &format!("/_keyway/{path}"));
    if body.is_null() { request.send().await } else { request.json(&body).send().await }
}

impl Request {
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn key(self, secret: &str) -> Self {
        self.header("authorization", &format!("Bearer {secret}"))
    }

    pub(crate) fn fault(self, fault: &str) -> Self {
        self.header("x-keyway-fault", fault)
    }

    pub(crate) fn json(self, body: &Value) -> Self {
        self.header("content-type", "application/json").body(body.to_string())
    }

    pub(crate) fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    pub(crate) fn from(mut self, address: &str) -> Self {
        self.from = Some(address.parse().unwrap());
        self
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let Self { method, path, .. } = self;
        let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n", self.address);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("content-length: {}\r\n\r\n", self.body.len()));
        [head.as_bytes(), &self.body].concat()
    }

    /// Connects and sends the request.
    pub(crate) async fn open(&self) -> TcpStream {
        let socket = tokio::net::TcpSocket::new_v4().unwrap();
        if let Some(from) = self.from {
            socket.bind((from, 0).into()).unwrap();
        }
        let mut stream = socket.connect(self.address).await.unwrap();
        stream.write_all(&self.bytes()).await.unwrap();
        stream
    }

    /// Sends the request and reads until the connection ends.
    pub(crate) async fn send(self) -> Reply {
        let mut stream = self.open().await;
        let mut raw = Vec::new();
        let reading = tokio::time::timeout(Duration::from_secs(30), stream.read_to_end(&mut raw));
        let error = reading.await.expect("the reply ends").err().map(|error| error.kind());
        parse(raw, error)
    }
}

/// Reads until the text matches, for replies that never end.
pub(crate) async fn read_until(stream: &mut TcpStream, wanted: &str) -> String {
    let mut raw = Vec::new();
    let reading = async {
        while !String::from_utf8_lossy(&raw).contains(wanted) {
            let mut buffer = [0; 4096];
            let count = stream.read(&mut buffer).await.unwrap();
            assert_ne!(count, 0, "ended before {wanted}: {}", String::from_utf8_lossy(&raw));
            raw.extend_from_slice(&buffer[..count]);
        }
    };
    tokio::time::timeout(Duration::from_secs(5), reading).await.expect("it comes");
    String::from_utf8(raw).unwrap()
}

fn parse(raw: Vec<u8>, error: Option<io::ErrorKind>) -> Reply {
    let mut reply = Reply { status: 0, headers: Vec::new(), body: Vec::new(), raw, error, complete: false };
    let Some(end) = reply.raw.windows(4).position(|window| window == b"\r\n\r\n") else { return reply };
    let head = String::from_utf8(reply.raw[..end].to_vec()).unwrap();
    let mut lines = head.split("\r\n");
    reply.status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    reply.headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let rest = &reply.raw[end + 4..];
    if reply.header("transfer-encoding") == Some("chunked") {
        (reply.body, reply.complete) = dechunk(rest);
    } else {
        let claimed = reply.header("content-length").map(|length| length.parse::<usize>().unwrap());
        reply.complete = claimed == Some(rest.len());
        reply.body = rest.to_vec();
    }
    reply
}

fn dechunk(mut rest: &[u8]) -> (Vec<u8>, bool) {
    let mut body = Vec::new();
    while let Some(line) = rest.windows(2).position(|window| window == b"\r\n") {
        let size = usize::from_str_radix(std::str::from_utf8(&rest[..line]).unwrap(), 16).unwrap();
        if size == 0 {
            return (body, true);
        }
        let chunk = &rest[line + 2..];
        if chunk.len() < size + 2 {
            body.extend_from_slice(chunk);
            break;
        }
        body.extend_from_slice(&chunk[..size]);
        rest = &chunk[size + 2..];
    }
    (body, false)
}
