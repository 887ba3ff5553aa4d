//! A scripted server on loopback that writes its own bytes.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rustls::ServerConfig;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::reply::{HandOver, Reply, Step};
use super::seen::{self, Seen};

type Handler = dyn Fn(&Seen) -> Reply + Send + Sync;
type Greeting = dyn Fn(usize) -> Vec<Step> + Send + Sync;

/// A server. It ends with the runtime of its test.
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

pub(super) struct Shared {
    handler: Box<Handler>,
    /// Runs on a connection, by its number, before a request is read.
    greeting: Box<Greeting>,
    requests: Mutex<Vec<Seen>>,
    connections: AtomicUsize,
}

impl Shared {
    pub(super) fn answer(&self, request: Seen) -> Reply {
        let reply = (self.handler)(&request);
        self.note(request);
        reply
    }

    fn note(&self, request: Seen) {
        self.requests.lock().unwrap().push(request);
    }
}

impl Server {
    /// Answers the requests with these replies, in order. A further request gets a 418.
    pub(crate) async fn of(replies: impl IntoIterator<Item = Reply>) -> Self {
        let replies = Mutex::new(replies.into_iter().collect::<VecDeque<_>>());
        Self::with(move |_| {
            let next = replies.lock().unwrap().pop_front();
            next.unwrap_or_else(|| Reply::new(418, "no more replies are scripted"))
        })
        .await
    }

    /// Answers every request with this reply.
    pub(crate) async fn always(reply: Reply) -> Self {
        Self::with(move |_| reply.clone()).await
    }

    /// Answers each request with the handler's reply.
    pub(crate) async fn with(handler: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        Self::greeting(|_| Vec::new(), handler).await
    }

    /// The same behind TLS.
    pub(crate) async fn tls(
        config: ServerConfig,
        handler: impl Fn(&Seen) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let config = Arc::new(config);
        Self::greeting(move |_| vec![Step::Tls(Arc::clone(&config))], handler).await
    }

    /// The same with steps to play on each connection, by its number from 1, before a request is
    /// read.
    pub(crate) async fn greeting(
        greeting: impl Fn(usize) -> Vec<Step> + Send + Sync + 'static,
        handler: impl Fn(&Seen) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        Self::on(listener, greeting, handler)
    }

    /// The same on a port that is already open.
    pub(crate) fn on(
        listener: TcpListener,
        greeting: impl Fn(usize) -> Vec<Step> + Send + Sync + 'static,
        handler: impl Fn(&Seen) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            handler: Box::new(handler),
            greeting: Box::new(greeting),
            requests: Mutex::default(),
            connections: AtomicUsize::new(0),
        });
        tokio::spawn(accept(listener, Arc::clone(&shared)));
        Self { address, shared }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    pub(crate) fn requests(&self) -> Vec<Seen> {
        self.shared.requests.lock().unwrap().clone()
    }

    /// The only request so far.
    pub(crate) fn request(&self) -> Seen {
        let requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:#?}");
        requests.into_iter().next().unwrap()
    }

    /// How many connections were opened.
    pub(crate) fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((socket, _)) = listener.accept().await {
        let number = shared.connections.fetch_add(1, Ordering::SeqCst) + 1;
        socket.set_nodelay(true).unwrap();
        tokio::spawn(serve(Boxed(Box::new(socket)), Arc::clone(&shared), number));
    }
}

/// A connection that can be reset.
pub(crate) trait Socket: AsyncRead + AsyncWrite + Unpin + Send + 'static {
    fn tcp(&self) -> &TcpStream;
}

impl Socket for TcpStream {
    fn tcp(&self) -> &TcpStream {
        self
    }
}

impl<S: Socket> Socket for TlsStream<S> {
    fn tcp(&self) -> &TcpStream {
        self.get_ref().0.tcp()
    }
}

/// Greets, then answers request after request. A step may put a layer of TLS around the connection.
async fn serve(mut socket: Boxed, shared: Arc<Shared>, number: usize) {
    let mut buffer = Vec::new();
    let mut steps = VecDeque::from((shared.greeting)(number));
    loop {
        while let Some(step) = steps.pop_front() {
            match step {
                Step::Tls(config) => {
                    let Ok(inner) = TlsAcceptor::from(config).accept(socket).await else { return };
                    let http2 = inner.get_ref().1.alpn_protocol() == Some(b"h2");
                    socket = Boxed(Box::new(inner));
                    if http2 && steps.is_empty() {
                        return super::tls::serve_http2(socket, shared, number).await;
                    }
                }
                Step::HandOver(HandOver(serve)) => {
                    return serve(socket, Arc::new(move |request| shared.note(request))).await;
                }
                step => {
                    if !play(&mut socket, step).await {
                        return;
                    }
                }
            }
        }
        let Some(request) = seen::read(&mut socket, &mut buffer, number).await else { return };
        steps = shared.answer(request).into_steps().into();
    }
}

/// Plays one step. Returns false at the end of the connection.
async fn play(socket: &mut impl Socket, step: Step) -> bool {
    match step {
        Step::Send(bytes) => socket.write_all(&bytes).await.is_ok() && socket.flush().await.is_ok(),
        Step::Chunk(bytes) => {
            let chunk = [format!("{:x}\r\n", bytes.len()).as_bytes(), &bytes, b"\r\n"].concat();
            socket.write_all(&chunk).await.is_ok() && socket.flush().await.is_ok()
        }
        Step::Wait(gate) => {
            gate.wait().await;
            true
        }
        Step::Open(gate) => {
            gate.open();
            true
        }
        Step::OpenAtEnd(gate) => {
            while matches!(socket.read(&mut [0; 1024]).await, Ok(1..)) {}
            gate.open();
            false
        }
        Step::Trickle(bytes) => {
            for byte in bytes {
                if socket.write_all(&[byte]).await.is_err() || socket.flush().await.is_err() {
                    return false;
                }
                tokio::task::yield_now().await;
            }
            true
        }
        Step::Hear => matches!(socket.read(&mut [0; 4096]).await, Ok(1..)),
        Step::Shut => socket.shutdown().await.is_ok(),
        Step::Flood(bytes, gate) => {
            while let Ok(Ok(())) =
                tokio::time::timeout(Duration::from_millis(300), socket.write_all(&bytes)).await
            {}
            gate.open();
            true
        }
        Step::Close => {
            let _ = socket.shutdown().await;
            false
        }
        Step::Reset => {
            socket.tcp().set_zero_linger().unwrap();
            false
        }
        Step::Stall => {
            // Until the client disconnects.
            while matches!(socket.read(&mut [0; 1024]).await, Ok(1..)) {}
            false
        }
        Step::Tls(_) | Step::HandOver(_) => unreachable!("done where the connection is owned"),
    }
}

/// A connection of any kind, so that TLS over TLS is not an infinite type.
pub(crate) struct Boxed(Box<dyn Socket>);

impl Socket for Boxed {
    fn tcp(&self) -> &TcpStream {
        self.0.tcp()
    }
}

impl AsyncRead for Boxed {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
        buffer: &mut tokio::io::ReadBuf<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        Pin::new(&mut *self.0).poll_read(context, buffer)
    }
}

impl AsyncWrite for Boxed {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
        bytes: &[u8],
    ) -> std::task::Poll<std::io::Result<usize>> {
        Pin::new(&mut *self.0).poll_write(context, bytes)
    }

    fn poll_flush(
        mut self: Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        Pin::new(&mut *self.0).poll_flush(context)
    }

    fn poll_shutdown(
        mut self: Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        Pin::new(&mut *self.0).poll_shutdown(context)
    }
}
