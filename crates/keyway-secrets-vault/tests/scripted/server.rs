//! A server that answers requests by a script, and records them.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What to do with one request.
pub(crate) enum Script {
    /// Send these bytes, and then close the connection if `true`.
    Bytes(String, bool),
    /// Send nothing, forever.
    Stall,
    /// Send an endless body.
    Huge,
}

impl Script {
    /// Sends these bytes, then closes the connection.
    pub(crate) fn raw(bytes: &str) -> Self {
        Self::Bytes(bytes.to_owned(), true)
    }

    pub(crate) fn json(status: u16, body: &str) -> Self {
        let head = format!(
            "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        Self::Bytes(head + body, false)
    }

    /// The same, closing the connection afterwards.
    pub(crate) fn closing(self) -> Self {
        match self {
            Self::Bytes(bytes, _) => {
                Self::Bytes(bytes.replacen("\r\n", "\r\nconnection: close\r\n", 1), true)
            }
            other => other,
        }
    }
}

pub(crate) struct Server {
    pub(crate) address: String,
    seen: Arc<Mutex<Seen>>,
    accepting: JoinHandle<()>,
}

struct Seen {
    scripts: VecDeque<Script>,
    /// The last one is repeated when there are no more.
    requests: Vec<String>,
    connections: usize,
}

impl Server {
    pub(crate) async fn start(scripts: Vec<Script>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let seen =
            Arc::new(Mutex::new(Seen { scripts: scripts.into(), requests: Vec::new(), connections: 0 }));
        let shared = Arc::clone(&seen);
        let accepting = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                shared.lock().unwrap().connections += 1;
                tokio::spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Self { address, seen, accepting }
    }

    pub(crate) fn requests(&self) -> Vec<String> {
        self.seen.lock().unwrap().requests.clone()
    }

    pub(crate) fn connections(&self) -> usize {
        self.seen.lock().unwrap().connections
    }

    /// Stops listening.
    pub(crate) async fn stop(self) {
        self.accepting.abort();
        let _ = self.accepting.await;
    }
}

async fn serve(mut stream: TcpStream, seen: Arc<Mutex<Seen>>) {
    while let Some(request) = request(&mut stream).await {
        let script = {
            let mut seen = seen.lock().unwrap();
            seen.requests.push(request);
            seen.scripts.pop_front()
        };
        match script {
            Some(Script::Bytes(bytes, end)) => {
                if stream.write_all(bytes.as_bytes()).await.is_err() || end {
                    return;
                }
            }
            Some(Script::Stall) => std::future::pending().await,
            Some(Script::Huge) => {
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n{\"x\":\"").await;
                while stream.write_all(&[b'x'; 65536]).await.is_ok() {}
                return;
            }
            None => return,
        }
    }
}

/// Returns the next request, head and body.
async fn request(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                return Some(text);
            }
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}
