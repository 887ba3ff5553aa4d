//! A TCP connection that can be inspected before it is reused.
//!
//! Bytes in the socket of an idle connection are not a reply, because nothing was requested yet.
//! hyper closes a connection on which it finds such bytes, but only learns of them from the
//! runtime, which knows what it saw when it last polled. If it was busy since, the bytes would pass
//! for the reply to the next request.

use std::io::{self, ErrorKind, Read as _};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::rt::TokioIo;
use socket2::SockRef;
use tokio::net::TcpStream;

/// The most that one look reads from the socket. Further ones read the rest.
const GLANCE: usize = 64;

/// Orders a look at a socket that bypasses the runtime. The bytes it finds are read as if they had
/// just arrived.
#[derive(Clone, Debug, Default)]
pub(super) struct Look(Arc<AtomicBool>);

impl Look {
    /// Makes the next read begin with a look.
    pub(super) fn order(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_due(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    fn is_done(&self) {
        self.0.store(false, Ordering::Relaxed);
    }
}

/// A connected socket.
pub(super) struct Socket {
    io: TokioIo<TcpStream>,
    look: Look,
}

impl Socket {
    pub(super) fn new(io: TokioIo<TcpStream>) -> Self {
        Self { io, look: Look::default() }
    }

    /// The handle to order a look.
    pub(super) fn look(&self) -> &Look {
        &self.look
    }

    /// The address at the other end.
    #[cfg(feature = "diagnose")]
    pub(super) fn peer(&self) -> Option<std::net::SocketAddr> {
        self.io.inner().peer_addr().ok()
    }

    /// Reads from the socket. Returns `None` if it is empty, which ends the look.
    fn glance(&mut self, bytes: &mut [u8]) -> Option<io::Result<usize>> {
        match (&*SockRef::from(self.io.inner())).read(bytes) {
            Err(error) if error.kind() == ErrorKind::WouldBlock => {
                self.look.is_done();
                None
            }
            found => Some(found),
        }
    }
}

impl Read for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        mut buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        if self.look.is_due() {
            let mut bytes = [0; GLANCE];
            let room = GLANCE.min(buffer.remaining());
            if let Some(found) = self.glance(&mut bytes[..room]) {
                return Poll::Ready(found.map(|length| buffer.put_slice(&bytes[..length])));
            }
        }
        Pin::new(&mut self.io).poll_read(context, buffer)
    }
}

impl Socket {
    /// Handles a request written before the look was taken, because its connection's task was
    /// running when it came.
    fn check(&mut self) -> io::Result<()> {
        match self.glance(&mut [0]) {
            None => Ok(()),
            Some(_) => Err(io::Error::new(ErrorKind::ConnectionReset, "the server sent unsolicited data")),
        }
    }
}

impl Write for Socket {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.look.is_due() {
            self.check()?;
        }
        Pin::new(&mut self.io).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if self.look.is_due() {
            self.check()?;
        }
        Pin::new(&mut self.io).poll_write_vectored(context, slices)
    }
}
