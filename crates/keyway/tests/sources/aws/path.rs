//! A proxy before the server. It counts the connections, one per request, and can send garbage
//! instead of the server's reply.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

pub(super) struct Path {
    port: u16,
    requests: Arc<AtomicUsize>,
    nonsense: Arc<AtomicBool>,
}

impl Path {
    pub(super) fn to(url: &str) -> Self {
        let server = url.trim_start_matches("http://").to_owned();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let port = listener.local_addr().unwrap().port();
        let listener = TcpListener::from_std(listener).unwrap();
        let path = Self { port, requests: Arc::default(), nonsense: Arc::default() };
        let (requests, nonsense) = (Arc::clone(&path.requests), Arc::clone(&path.nonsense));
        tokio::spawn(async move {
            while let Ok((mut client, _)) = listener.accept().await {
                requests.fetch_add(1, Ordering::SeqCst);
                let (server, nonsense) = (server.clone(), nonsense.load(Ordering::SeqCst));
                tokio::spawn(async move {
                    if nonsense {
                        let _ = client
                            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n<html>{\"garba")
                            .await;
                    } else if let Ok(mut server) = TcpStream::connect(server).await {
                        let _ = tokio::io::copy_bidirectional(&mut client, &mut server).await;
                    }
                });
            }
        });
        path
    }

    pub(super) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub(super) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }

    pub(super) fn talk_nonsense(&self, on: bool) {
        self.nonsense.store(on, Ordering::SeqCst);
    }
}
