//! The connection to the server whose exchanges are recorded.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::uri::Authority;
use http::{Request, Response};
use http_body::Body;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::sync::mpsc;

/// Why an exchange with the upstream failed. Its text is shown to the client.
pub type UpstreamError = Box<dyn StdError + Send + Sync>;

/// The future of one exchange.
pub type UpstreamExchange =
    Pin<Box<dyn Future<Output = Result<Response<UpstreamBody>, UpstreamError>> + Send>>;

/// Sends a recorded request to the real server. The emulator's own speaks plain http only; give it
/// another, which speaks TLS, to [`EmulatorBuilder::upstream`](crate::EmulatorBuilder::upstream).
///
/// A request has an absolute URL, the client's headers with its credential (never log it), and
/// neither `host` nor `content-length`. It must not be retried or redirected, and its
/// reply not be decoded.
pub trait Upstream: Send + Sync + 'static {
    /// Starts the exchange. Dropping the future or the reply's body ends it.
    fn send(&self, request: Request<Bytes>) -> UpstreamExchange;
}

/// A reply's body, which arrives in chunks.
pub struct UpstreamBody(Source);

enum Source {
    Channel(mpsc::Receiver<Result<Bytes, UpstreamError>>),
    /// A connection, which is driven while its body is read.
    Connection(Option<Driver>, Incoming),
}

type Driver = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The sending end of an [`UpstreamBody`]. Dropping it ends the body.
#[derive(Clone)]
pub struct UpstreamSender(mpsc::Sender<Result<Bytes, UpstreamError>>);

impl UpstreamBody {
    /// Creates a body that another task fills.
    pub fn channel() -> (UpstreamSender, Self) {
        let (sender, receiver) = mpsc::channel(1);
        (UpstreamSender(sender), Self(Source::Channel(receiver)))
    }

    /// Polls for the next chunk.
    pub(crate) fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, UpstreamError>>> {
        match &mut self.0 {
            Source::Channel(receiver) => receiver.poll_recv(cx),
            Source::Connection(driver, body) => {
                if driver.as_mut().is_some_and(|driver| driver.as_mut().poll(cx).is_ready()) {
                    *driver = None;
                }
                loop {
                    match std::task::ready!(Pin::new(&mut *body).poll_frame(cx)) {
                        None => return Poll::Ready(None),
                        Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
                        Some(Ok(frame)) => {
                            if let Ok(data) = frame.into_data() {
                                return Poll::Ready(Some(Ok(data)));
                            }
                        }
                    }
                }
            }
        }
    }
}

impl fmt::Debug for UpstreamBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UpstreamBody")
    }
}

impl UpstreamSender {
    /// Sends a chunk, or the error that ends the body. Returns false once nobody reads it any more.
    pub async fn send(&self, chunk: Result<Bytes, UpstreamError>) -> bool {
        self.0.send(chunk).await.is_ok()
    }
}

impl fmt::Debug for UpstreamSender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UpstreamSender")
    }
}

/// Plain http, on a new connection for each request.
pub(crate) struct PlainHttp;

impl Upstream for PlainHttp {
    fn send(&self, request: Request<Bytes>) -> UpstreamExchange {
        Box::pin(exchange(request))
    }
}

async fn exchange(request: Request<Bytes>) -> Result<Response<UpstreamBody>, UpstreamError> {
    let (mut head, body) = request.into_parts();
    let authority = head.uri.authority().cloned().ok_or("the URL has no host")?;
    head.headers.insert(http::header::HOST, authority.as_str().parse()?);
    head.headers.insert(http::header::CONNECTION, http::HeaderValue::from_static("close"));
    head.uri = head.uri.path_and_query().map_or("/", |path| path.as_str()).parse()?;
    let stream = TcpStream::connect(place(&authority)).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let mut driver: Driver = Box::pin(async move { drop(connection.await) });
    let mut answer = std::pin::pin!(sender.send_request(Request::from_parts(head, Full::new(body))));
    let mut driven = false;
    let response = std::future::poll_fn(|cx| {
        driven = driven || driver.as_mut().poll(cx).is_ready();
        answer.as_mut().poll(cx)
    });
    let response = response.await?;
    let driver = (!driven).then_some(driver);
    Ok(response.map(|body| UpstreamBody(Source::Connection(driver, body))))
}

/// Returns the host and port to connect to; the port is 80 unless given.
fn place(authority: &Authority) -> (String, u16) {
    let host = authority.host().trim_start_matches('[').trim_end_matches(']');
    (host.to_owned(), authority.port_u16().unwrap_or(80))
}
