//! As much of a Vault as the example needs: one secret, which is another each time it is read.

use std::collections::VecDeque;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// A server of its own thread, which ends with the process.
pub(crate) struct Vault {
    url: String,
    keys: Arc<Mutex<VecDeque<String>>>,
}

impl Vault {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let keys = Arc::<Mutex<VecDeque<String>>>::default();
        let held = Arc::clone(&keys);
        std::thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let held = Arc::clone(&held);
                std::thread::spawn(move || answer_all(&connection, &held));
            }
        });
        Self { url, keys }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The keys that it gives, the last one from then on.
    pub(crate) fn holds(&self, keys: &[&str]) {
        *self.keys.lock().unwrap() = keys.iter().map(|key| (*key).to_owned()).collect();
    }
}

/// Answers each request of a connection.
fn answer_all(connection: &TcpStream, keys: &Mutex<VecDeque<String>>) {
    let mut lines = BufReader::new(connection).lines().map_while(Result::ok);
    while let Some(line) = lines.next() {
        let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
        // None of the requests has a body.
        lines.by_ref().take_while(|line| !line.is_empty()).for_each(drop);
        let body = answer(&path, keys);
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json";
        let reply = format!("{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        if { connection }.write_all(reply.as_bytes()).is_err() {
            return;
        }
    }
}

fn answer(path: &str, keys: &Mutex<VecDeque<String>>) -> String {
    if path.contains("lookup-self") {
        return r#"{"data":{"ttl":0,"policies":["default"]}}"#.to_owned();
    }
    if path.contains("mounts") {
        return r#"{"data":{"path":"secret/","type":"kv","options":{"version":"2"}}}"#.to_owned();
    }
    let mut keys = keys.lock().unwrap();
    let key = if keys.len() > 1 { keys.pop_front() } else { keys.front().cloned() };
    let secret = serde_json::json!({"data": {"api_key": key}, "metadata": {"version": 1}});
    serde_json::json!({ "data": secret }).to_string()
}
