//! What a scripted server does after a request.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use rustls::ServerConfig;
use serde_json::Value;
use tokio::sync::Semaphore;

use super::seen::Seen;
use super::server::Boxed;

/// A gate at which one side waits until the other opens it: once for each opening.
#[derive(Clone, Debug)]
pub(crate) struct Gate(Arc<Semaphore>);

impl Gate {
    pub(crate) fn shut() -> Self {
        Self(Arc::new(Semaphore::new(0)))
    }

    pub(crate) fn open(&self) {
        self.0.add_permits(1);
    }

    pub(crate) async fn wait(&self) {
        self.0.acquire().await.unwrap().forget();
    }
}

/// One action of a server.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Writes these bytes.
    Send(Vec<u8>),
    /// Writes these bytes as one chunk of a chunked body (RFC 9112 §7.1).
    Chunk(Vec<u8>),
    /// Waits at a gate.
    Wait(Gate),
    /// Opens a gate.
    Open(Gate),
    /// Opens the gate when the client has closed its side.
    OpenAtEnd(Gate),
    /// Writes these bytes one by one, each in a separate packet.
    Trickle(Vec<u8>),
    /// Waits until the client has sent something, and ignores it.
    Hear,
    /// Closes its own side and continues.
    Shut,
    /// Writes this repeatedly until a write makes no progress, then opens the gate.
    Flood(Vec<u8>, Gate),
    /// Closes the connection.
    Close,
    /// Resets the connection.
    Reset,
    /// Does nothing more, and keeps the connection open.
    Stall,
    /// Continues with TLS, as a tunnel through a proxy does.
    Tls(Arc<ServerConfig>),
    /// Hands the connection to a function.
    HandOver(HandOver),
}

/// Takes a connection over. A request that it passes to `Note` counts as one that reached the
/// server.
#[derive(Clone)]
pub(crate) struct HandOver(pub(crate) Arc<dyn Fn(Boxed, Note) -> Serving + Send + Sync>);

pub(crate) type Serving = Pin<Box<dyn Future<Output = ()> + Send>>;
pub(crate) type Note = Arc<dyn Fn(Seen) + Send + Sync>;

impl fmt::Debug for HandOver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HandOver")
    }
}

/// What a server does after one request.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Body,
}

#[derive(Clone, Debug)]
pub(crate) enum Body {
    /// With its length.
    Whole(Vec<u8>),
    /// Chunked; the steps end it.
    Chunked(Vec<Step>),
    /// The steps are everything, head included.
    Raw(Vec<Step>),
}

/// The end of a chunked body.
pub(crate) const END: &[u8] = b"0\r\n\r\n";

impl Reply {
    pub(crate) fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: Vec::new(), body: Body::Whole(body.into()) }
    }

    /// JSON with a request ID.
    pub(crate) fn json(status: u16, body: &Value) -> Self {
        let reply = Self::new(status, body.to_string()).header("content-type", "application/json");
        reply.header("x-request-id", "req_1")
    }

    /// An error body as the API writes it.
    pub(crate) fn error(status: u16, kind: &str, code: &str, message: &str) -> Self {
        let error = serde_json::json!({"message": message, "type": kind, "param": null, "code": code});
        Self::json(status, &serde_json::json!({ "error": error }))
    }

    /// A whole chat completion.
    pub(crate) fn completion(text: &str) -> Self {
        Self::json(200, &super::completion(text))
    }

    /// A stream whose body consists of these steps.
    pub(crate) fn steps(steps: impl Into<Vec<Step>>) -> Self {
        let body = Body::Chunked(steps.into());
        let reply = Self { status: 200, headers: Vec::new(), body };
        reply.header("content-type", "text/event-stream").header("x-request-id", "req_1")
    }

    /// A stream that is sent and ended at once.
    pub(crate) fn stream(text: impl Into<Vec<u8>>) -> Self {
        Self::steps([Step::Chunk(text.into()), Step::Send(END.to_vec())])
    }

    /// Steps without a head.
    pub(crate) fn raw(steps: impl Into<Vec<Step>>) -> Self {
        Self { status: 200, headers: Vec::new(), body: Body::Raw(steps.into()) }
    }

    /// A redirect.
    pub(crate) fn redirect(status: u16, to: &str) -> Self {
        Self::new(status, "").header("location", to)
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// All steps, including the head.
    pub(super) fn into_steps(self) -> Vec<Step> {
        let mut head = format!("HTTP/1.1 {} Scripted\r\n", self.status);
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        match self.body {
            Body::Raw(steps) => steps,
            Body::Whole(body) => {
                if !self.headers.iter().any(|(name, _)| name == "content-length") && self.status != 204 {
                    head += &format!("content-length: {}\r\n", body.len());
                }
                vec![Step::Send([head.as_bytes(), b"\r\n", &body].concat())]
            }
            Body::Chunked(steps) => {
                head += "transfer-encoding: chunked\r\n\r\n";
                [vec![Step::Send(head.into())], steps].concat()
            }
        }
    }
}
