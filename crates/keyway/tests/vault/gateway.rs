//! A proxy before the server. It counts requests, and may answer in the server's place.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

#[derive(Clone)]
pub(crate) struct Gateway {
    pub(crate) address: String,
    requests: Arc<AtomicUsize>,
    garbage: Arc<AtomicBool>,
}

impl Gateway {
    /// A proxy before the server at this address.
    pub(crate) async fn before(address: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let gateway = Self {
            address: format!("http://{}", listener.local_addr().unwrap()),
            requests: Arc::default(),
            garbage: Arc::default(),
        };
        let (shared, server) = (gateway.clone(), address.strip_prefix("http://").unwrap().to_owned());
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(shared.clone().serve(client, server.clone()));
            }
        });
        gateway
    }

    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }

    /// Turns garbage replies on or off.
    pub(crate) fn garbage(&self, on: bool) {
        self.garbage.store(on, Ordering::SeqCst);
    }

    async fn serve(self, mut client: TcpStream, server: String) {
        let mut bytes = vec![0; 65536];
        if self.garbage.load(Ordering::SeqCst) {
            let _ = client.read(&mut bytes).await;
            self.requests.fetch_add(1, Ordering::SeqCst);
            let page = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 6\r\nconnection: close\r\n\r\n<html>";
            let _ = client.write_all(page).await;
            return;
        }
        let Ok(mut server) = TcpStream::connect(server).await else { return };
        let (mut from_client, mut to_client) = client.split();
        let (mut from_server, mut to_server) = server.split();
        let there = async {
            while let Ok(length @ 1..) = from_client.read(&mut bytes).await {
                let begins = String::from_utf8_lossy(&bytes[..length]).matches(" HTTP/1.1\r\n").count();
                self.requests.fetch_add(begins, Ordering::SeqCst);
                if to_server.write_all(&bytes[..length]).await.is_err() {
                    return;
                }
            }
        };
        tokio::select! {
            () = there => {}
            _ = tokio::io::copy(&mut from_server, &mut to_client) => {}
        }
    }
}
