//! The HTTP server: HTTP/1.1, and HTTP/2 for clients that begin with it.

mod body;
#[cfg(feature = "in-process")]
mod in_process;
mod service;
mod tasks;
mod wire;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http::Request;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

use crate::shared::Shared;
use wire::{Wire, WireControl};

#[cfg(feature = "in-process")]
pub use in_process::InProcess;
pub(crate) use tasks::Tasks;

/// Bytes of a request's head.
const LARGEST_HEAD: usize = 64 * 1024;
const MOST_HEADERS: usize = 200;
/// Before the next connection is accepted after one could not be.
const ACCEPT_PAUSE: Duration = Duration::from_millis(10);

/// What a server takes of its connections.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    /// At once; further ones wait.
    pub(crate) connections: usize,
    /// For the head of a request.
    pub(crate) header_timeout: Option<Duration>,
}

/// Serves connections until the tasks are ended.
pub(crate) fn listen(listener: TcpListener, shared: Arc<Shared>, tasks: &Tasks, limits: Limits) {
    let permits = Arc::new(Semaphore::new(limits.connections));
    let connections = tasks.clone();
    tasks.spawn(async move {
        while let Ok(permit) = Arc::clone(&permits).acquire_owned().await {
            // A connection that is gone before it was accepted, or a lack of file descriptors, passes.
            let Ok((stream, peer)) = listener.accept().await else {
                tokio::time::sleep(ACCEPT_PAUSE).await;
                continue;
            };
            let connection = serve(stream, peer, Arc::clone(&shared), connections.clone(), limits);
            connections.spawn(async move {
                connection.await;
                drop(permit);
            });
        }
    });
}

async fn serve(stream: TcpStream, peer: SocketAddr, shared: Arc<Shared>, tasks: Tasks, limits: Limits) {
    drop(stream.set_nodelay(true));
    let control = WireControl::default();
    let io = TokioIo::new(Wire::new(stream, control.clone()));
    let service = service_fn(move |request: Request<Incoming>| {
        service::serve(Arc::clone(&shared), peer, control.clone(), request)
    });
    let mut builder = Builder::new(tasks);
    builder
        .http1()
        .header_read_timeout(limits.header_timeout)
        .timer(TokioTimer::new())
        .max_buf_size(LARGEST_HEAD)
        .max_headers(MOST_HEADERS);
    builder.http2().timer(TokioTimer::new()).max_header_list_size(LARGEST_HEAD as u32);
    // How a connection ends is the client's matter, or a fault's.
    drop(builder.serve_connection(io, service).await);
}
