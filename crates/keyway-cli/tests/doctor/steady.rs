//! A server that answers each path the same way, however often, and after a while. A chat reply is
//! streamed if the request wants that.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use serde_json::Value;

/// Status, content type and body for a path and the JSON of a request.
type Answers = Arc<dyn Fn(&str, &Value) -> (u16, &'static str, String) + Send + Sync>;

const JSON: &str = "application/json";

/// The server. It ends with the test program.
pub(crate) struct Steady(SocketAddr);

impl Steady {
    pub(crate) fn start(
        delay: Duration,
        answers: impl Fn(&str) -> (u16, String) + Send + Sync + 'static,
    ) -> Self {
        Self::asking(delay, move |path, _| answers(path))
    }

    /// The answers also depend on the request.
    pub(crate) fn asking(
        delay: Duration,
        answers: impl Fn(&str, &Value) -> (u16, String) + Send + Sync + 'static,
    ) -> Self {
        Self::saying(delay, move |path, request| {
            let (status, body) = answers(path, request);
            match wants_stream(request).then(|| as_stream(&body)).flatten() {
                Some(events) => (status, "text/event-stream", events),
                None => (status, JSON, body),
            }
        })
    }

    /// Answers a request for a stream with other JSON than that for a whole reply.
    pub(crate) fn not_streaming(
        delay: Duration,
        stream: impl Fn() -> (u16, String) + Send + Sync + 'static,
        whole: impl Fn(&str) -> (u16, String) + Send + Sync + 'static,
    ) -> Self {
        Self::saying(delay, move |path, request| {
            let (status, body) = if wants_stream(request) { stream() } else { whole(path) };
            (status, JSON, body)
        })
    }

    fn saying(
        delay: Duration,
        answers: impl Fn(&str, &Value) -> (u16, &'static str, String) + Send + Sync + 'static,
    ) -> Self {
        let answers: Answers = Arc::new(answers);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let answers = Arc::clone(&answers);
                thread::spawn(move || serve(&stream.unwrap(), delay, &answers));
            }
        });
        Self(address)
    }

    pub(crate) fn url(&self) -> String {
        format!("{}/v1", self.origin())
    }

    pub(crate) fn origin(&self) -> String {
        format!("http://{}", self.0)
    }
}

fn serve(mut stream: &TcpStream, delay: Duration, answers: &Answers) {
    stream.set_nodelay(true).unwrap();
    let mut reader = BufReader::new(stream);
    while let Some((path, body)) = request(&mut reader) {
        thread::sleep(delay);
        let (status, kind, body) = answers(&path, &body);
        let head = format!(
            "HTTP/1.1 {status} Said\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        if stream.write_all((head + &body).as_bytes()).is_err() {
            return;
        }
    }
}

/// The events of a whole chat reply.
fn as_stream(body: &str) -> Option<String> {
    let mut chunk: Value = serde_json::from_str(body).ok()?;
    chunk["object"] = "chat.completion.chunk".into();
    let choice = chunk.get_mut("choices")?.get_mut(0)?;
    choice["delta"] = choice.get("message")?.clone();
    Some(format!("data: {chunk}\n\ndata: [DONE]\n\n"))
}

fn wants_stream(request: &Value) -> bool {
    request["stream"] == true
}

/// Reads a request and returns its path and its JSON.
fn request(reader: &mut impl BufRead) -> Option<(String, Value)> {
    let (mut line, mut length) = (String::new(), 0);
    reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim_end().split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some((line.split(' ').nth(1)?.to_owned(), serde_json::from_slice(&body).unwrap_or_default()))
}
