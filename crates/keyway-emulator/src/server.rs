//! The HTTP server: HTTP/1.1, and HTTP/2 for clients that start with it.

mod asked;
mod body;
mod cors;
#[cfg(feature = "in-process")]
mod in_process;
mod logging;
mod presence;
mod relay;
mod replay;
mod service;
mod tasks;
mod wire;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Version};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use tokio::net::{TcpListener, TcpStream};

use crate::shared::Shared;
use presence::{Connections, Presence};
use wire::{Wire, WireControl};

#[cfg(feature = "in-process")]
pub use in_process::InProcess;
pub(crate) use tasks::Tasks;

/// The most bytes of a request's head.
const LARGEST_HEAD: usize = 64 * 1024;
const MOST_HEADERS: usize = 200;
/// The pause after a connection could not be accepted.
const ACCEPT_PAUSE: Duration = Duration::from_millis(10);

/// Limits on connections.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    /// At once; further ones replace idle ones, or wait.
    pub(crate) connections: usize,
    /// The time limit for a request's head.
    pub(crate) header_timeout: Duration,
}

/// Serves connections until the tasks are ended.
pub(crate) fn listen(listener: TcpListener, shared: Arc<Shared>, tasks: &Tasks, limits: Limits) {
    let connections = Connections::new(limits.connections, limits.header_timeout);
    let serving = tasks.clone();
    tasks.spawn(async move {
        loop {
            // A connection that is gone before it was accepted, or a lack of file descriptors, is
            // transient.
            let Ok((stream, peer)) = listener.accept().await else {
                tokio::time::sleep(ACCEPT_PAUSE).await;
                continue;
            };
            let Some(place) = connections.place().await else { return };
            let presence = connections.enter();
            let connection = serve(stream, peer, Arc::clone(&shared), serving.clone(), Arc::clone(&presence));
            serving.spawn(async move {
                tokio::select! {
                    () = connection => {}
                    () = presence.over() => {}
                }
                drop(place);
            });
        }
    });
}

async fn serve(
    stream: TcpStream,
    peer: SocketAddr,
    shared: Arc<Shared>,
    tasks: Tasks,
    presence: Arc<Presence>,
) {
    drop(stream.set_nodelay(true));
    let control = WireControl::default();
    let io = TokioIo::new(Wire::new(stream, control.clone(), Arc::clone(&presence)));
    let wire = control.clone();
    let service = service_fn(move |request: Request<Incoming>| {
        let answering = presence.answer(request.version() == Version::HTTP_2);
        service::serve(Arc::clone(&shared), peer, wire.clone(), Some(answering), request)
    });
    let mut builder = Builder::new(tasks);
    // The connection's `Presence` limits the time for heads: hyper's own limit would also close
    // idle connections.
    builder
        .http1()
        .header_read_timeout(None)
        .timer(TokioTimer::new())
        .max_buf_size(LARGEST_HEAD)
        .max_headers(MOST_HEADERS);
    builder.http2().timer(TokioTimer::new()).max_header_list_size(LARGEST_HEAD as u32);
    // How a connection ends is up to the client or a fault.
    drop(builder.serve_connection_with_upgrades(io, service).await);
    if let Some(upgraded) = control.upgraded() {
        upgraded.await;
    }
}
