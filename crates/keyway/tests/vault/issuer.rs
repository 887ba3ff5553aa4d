//! The broker in which the server creates users, as it believes. Each user is a key of the
//! emulator.

use keyway_emulator::Emulator;
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// Starts it, and returns its address.
pub(crate) async fn start(emulator: &Emulator) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let (keys, host) = (format!("{}/keys", emulator.control_url()), emulator.address());
    let path = keys.split_once(&host.to_string()).unwrap().1.to_owned();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let path = path.clone();
            tokio::spawn(async move {
                let mut bytes = [0; 4096];
                // Requests are smaller than a packet, and come one at a time.
                while let Ok(length @ 1..) = stream.read(&mut bytes).await {
                    let request = String::from_utf8_lossy(&bytes[..length]).into_owned();
                    if let Some(rest) = request.strip_prefix("PUT /api/users/") {
                        let key = rest.split(' ').next().unwrap();
                        make(host, &path, key).await;
                    }
                    if stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    address
}

/// Makes the emulator accept this key, without a rate limit that many calls would reach.
async fn make(host: std::net::SocketAddr, path: &str, key: &str) {
    let body = json!({ "secret": key, "requests_per_minute": 1_000_000, "tokens_per_minute": 1_000_000_000 })
        .to_string();
    let mut stream = TcpStream::connect(host).await.unwrap();
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all((head + &body).as_bytes()).await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    assert!(reply.starts_with("HTTP/1.1 201"), "{reply}");
}
