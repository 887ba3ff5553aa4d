//! An unstable, Vault-like secrets server: it dies, stalls, returns garbage, is sealed, and
//! recovers.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A key's lifetime, short enough for the client to come back all the time.
pub(crate) const LIFE: Duration = Duration::from_secs(8);

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Mood {
    Well,
    /// Connections are closed at once.
    Dead,
    /// No reply.
    Stalled,
    /// An unrelated page.
    Nonsense,
    /// 503, like a sealed server.
    Sealed,
}

pub(crate) const BAD_MOODS: [Mood; 4] = [Mood::Dead, Mood::Stalled, Mood::Nonsense, Mood::Sealed];

#[derive(Debug)]
struct State {
    mood: Mood,
    key: String,
    reads: u64,
}

#[derive(Clone, Debug)]
pub(crate) struct Secrets {
    pub(crate) address: String,
    state: Arc<Mutex<State>>,
}

impl Secrets {
    pub(crate) async fn start(key: &str) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://{}", listener.local_addr()?);
        let state = State { mood: Mood::Well, key: key.to_owned(), reads: 0 };
        let secrets = Self { address, state: Arc::new(Mutex::new(state)) };
        let shared = secrets.clone();
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(shared.clone().serve(socket));
            }
        });
        Ok(secrets)
    }

    pub(crate) fn mood(&self, mood: Mood) {
        self.with(|state| state.mood = mood);
    }

    pub(crate) fn key(&self, key: &str) {
        self.with(|state| state.key = key.to_owned());
    }

    /// Returns how often the key was read.
    pub(crate) fn reads(&self) -> u64 {
        self.with(|state| state.reads)
    }

    fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        work(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    async fn serve(self, mut socket: TcpStream) {
        let mut buffer = Vec::new();
        loop {
            while !buffer.windows(4).any(|bytes| bytes == b"\r\n\r\n") {
                if self.with(|state| state.mood) == Mood::Dead {
                    return;
                }
                if !matches!(socket.read_buf(&mut buffer).await, Ok(1..)) {
                    return;
                }
            }
            let line = String::from_utf8_lossy(&buffer).lines().next().unwrap_or_default().to_owned();
            buffer.clear();
            let (status, media, body) = match self.with(|state| state.mood) {
                Mood::Dead => return,
                Mood::Stalled => {
                    // Until the client disconnects.
                    while matches!(socket.read(&mut [0; 512]).await, Ok(1..)) {}
                    return;
                }
                Mood::Nonsense => (200, "text/html", "<html>Welcome</html>".to_owned()),
                Mood::Sealed => (503, "application/json", json!({"errors": ["Vault is sealed"]}).to_string()),
                Mood::Well => (200, "application/json", self.answer(&line).to_string()),
            };
            let length = body.len();
            let reply = format!(
                "HTTP/1.1 {status} X\r\ncontent-type: {media}\r\ncontent-length: {length}\r\n\r\n{body}"
            );
            if socket.write_all(reply.as_bytes()).await.is_err() {
                return;
            }
        }
    }

    /// Returns the replies of an engine that generates keys, each with a lease (for the client's
    /// three requests).
    fn answer(&self, line: &str) -> Value {
        if line.contains("lookup-self") {
            return json!({"data": {"ttl": 0, "renewable": false, "policies": ["app"]}});
        }
        if line.contains("sys/internal/ui/mounts") {
            return json!({"data": {"type": "openai", "options": null, "path": "openai/"}});
        }
        self.with(|state| {
            state.reads += 1;
            let lease = format!("openai/creds/app/{}", state.reads);
            json!({
                "lease_id": lease, "lease_duration": LIFE.as_secs(), "renewable": false,
                "data": {"api_key": state.key},
            })
        })
    }
}
