//! The socket, which can break off in the middle of a reply.

use std::io::{self, ErrorKind, IoSlice};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use super::presence::Presence;
use crate::reply::Ending;
use crate::socket::Breaker;
use crate::sync::lock;

/// Controls when and how a connection breaks off.
#[derive(Clone, Default)]
pub(crate) struct WireControl(Arc<Mutex<Plan>>);

#[derive(Default)]
struct Plan {
    cut: Option<(usize, Ending)>,
    at_flush: Option<Ending>,
    stalled: bool,
    /// Serves the connection after its upgrade.
    upgraded: Option<Upgraded>,
}

/// What serves a connection that is no longer one of HTTP.
pub(super) type Upgraded = Pin<Box<dyn Future<Output = ()> + Send>>;

impl WireControl {
    /// Breaks off after this many more bytes.
    pub(crate) fn cut_after(&self, bytes: usize, how: Ending) {
        lock(&self.0).cut = Some((bytes, how));
    }

    /// Breaks off as soon as everything written so far has been sent.
    pub(crate) fn cut_when_flushed(&self, how: Ending) {
        lock(&self.0).at_flush = Some(how);
    }

    /// Sets what serves the connection after its upgrade.
    pub(super) fn upgrade_to(&self, upgraded: Upgraded) {
        lock(&self.0).upgraded = Some(upgraded);
    }

    /// Returns what serves the connection after its upgrade, if it is upgraded.
    pub(super) fn upgraded(&self) -> Option<Upgraded> {
        lock(&self.0).upgraded.take()
    }
}

impl Breaker for WireControl {
    fn break_off(&self, how: Ending) {
        self.cut_when_flushed(how);
    }
}

/// A controlled connection.
pub(crate) struct Wire {
    stream: TcpStream,
    control: WireControl,
    presence: Arc<Presence>,
}

impl Wire {
    pub(crate) fn new(stream: TcpStream, control: WireControl, presence: Arc<Presence>) -> Self {
        Self { stream, control, presence }
    }

    fn end<T>(&self, how: Ending) -> Poll<io::Result<T>> {
        match how {
            Ending::Reset => {
                drop(self.stream.set_zero_linger());
                Poll::Ready(Err(ErrorKind::ConnectionReset.into()))
            }
            Ending::Close => Poll::Ready(Err(ErrorKind::ConnectionAborted.into())),
            // Only the client can wake this task, by disconnecting.
            Ending::Stall => {
                lock(&self.control.0).stalled = true;
                Poll::Pending
            }
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(cx, buf);
        let gone = matches!(read, Poll::Ready(Ok(()))) && buf.filled().len() == before;
        if buf.filled().len() > before {
            self.presence.heard();
        }
        if gone && lock(&self.control.0).stalled {
            return Poll::Ready(Err(ErrorKind::ConnectionAborted.into()));
        }
        read
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let cut = lock(&self.control.0).cut;
        match cut {
            None => Pin::new(&mut self.stream).poll_write(cx, buf),
            Some((0, how)) => self.end(how),
            Some((left, how)) => {
                let written = Pin::new(&mut self.stream).poll_write(cx, &buf[..left.min(buf.len())]);
                if let Poll::Ready(Ok(count)) = written {
                    self.control.cut_after(left - count, how);
                }
                written
            }
        }
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if lock(&self.control.0).cut.is_none() {
            return Pin::new(&mut self.stream).poll_write_vectored(cx, bufs);
        }
        let first = bufs.iter().find(|buf| !buf.is_empty()).map_or(&[][..], |buf| buf);
        self.poll_write(cx, first)
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(cx);
        let how = lock(&self.control.0).at_flush;
        match (flushed, how) {
            (Poll::Ready(Ok(())), Some(how)) => self.end(how),
            (flushed, _) => flushed,
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
