//! A scripted server on loopback that writes its bytes itself.

use std::collections::VecDeque;
use std::future::Future;
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

use super::reply::{Reply, Step};
use super::seen::{self, Seen};

type Handler = dyn Fn(&Seen) -> Reply + Send + Sync;

/// A server; it ends with the runtime of its test.
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

pub(super) struct Shared {
    handler: Box<Handler>,
    requests: Mutex<Vec<Seen>>,
    connections: AtomicUsize,
}

impl Shared {
    pub(super) fn answer(&self, request: Seen) -> Reply {
        let reply = (self.handler)(&request);
        self.requests.lock().unwrap().push(request);
        reply
    }
}

impl Server {
    /// Answers the requests with these replies, in order; one request more is answered with a status of 418.
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

    /// Answers each request as it deserves.
    pub(crate) async fn with(handler: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        Self::start(handler, None).await
    }

    /// The same behind TLS.
    pub(crate) async fn tls(
        config: ServerConfig,
        handler: impl Fn(&Seen) -> Reply + Send + Sync + 'static,
    ) -> Self {
        Self::start(handler, Some(Arc::new(config))).await
    }

    async fn start(
        handler: impl Fn(&Seen) -> Reply + Send + Sync + 'static,
        tls: Option<Arc<ServerConfig>>,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            handler: Box::new(handler),
            requests: Mutex::default(),
            connections: AtomicUsize::new(0),
        });
        tokio::spawn(accept(listener, Arc::clone(&shared), tls));
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

async fn accept(listener: TcpListener, shared: Arc<Shared>, tls: Option<Arc<ServerConfig>>) {
    while let Ok((socket, _)) = listener.accept().await {
        let number = shared.connections.fetch_add(1, Ordering::SeqCst) + 1;
        let shared = Arc::clone(&shared);
        socket.set_nodelay(true).unwrap();
        match tls.clone() {
            None => drop(tokio::spawn(serve(socket, shared, number))),
            Some(config) => drop(tokio::spawn(encrypted(socket, config, shared, number))),
        }
    }
}

/// A connection that can be broken.
trait Socket: AsyncRead + AsyncWrite + Unpin + Send + 'static {
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

async fn encrypted(socket: TcpStream, config: Arc<ServerConfig>, shared: Arc<Shared>, number: usize) {
    let Ok(socket) = TlsAcceptor::from(config).accept(socket).await else { return };
    if socket.get_ref().1.alpn_protocol() == Some(b"h2") {
        super::tls::serve_http2(socket, shared, number).await;
    } else {
        serve(socket, shared, number).await;
    }
}

fn serve<S: Socket>(
    mut socket: S,
    shared: Arc<Shared>,
    number: usize,
) -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async move {
        let mut buffer = Vec::new();
        while let Some(request) = seen::read(&mut socket, &mut buffer, number).await {
            for step in shared.answer(request).into_steps() {
                if let Step::Tls(config) = step {
                    // One layer is enough: a tunnel over a plain connection.
                    let Ok(inner) = TlsAcceptor::from(config).accept(Boxed(Box::new(socket))).await else {
                        return;
                    };
                    return serve(inner, shared, number).await;
                }
                if !play(&mut socket, step).await {
                    return;
                }
            }
        }
    })
}

/// Does one thing; false when the connection is at its end.
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
            // Until the client goes away.
            while matches!(socket.read(&mut [0; 1024]).await, Ok(1..)) {}
            false
        }
        Step::Tls(_) => unreachable!("a tunnel is set up where the connection is owned"),
    }
}

/// A connection of any kind, so that TLS over TLS is no type without end.
struct Boxed(Box<dyn Socket>);

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
