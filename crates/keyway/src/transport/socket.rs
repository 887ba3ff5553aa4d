//! A TCP connection that can be looked at before it is used again.
//!
//! What lies in the socket of an idle connection is no reply: nobody asked for it yet. hyper closes a connection on which it finds
//! such bytes, but it learns of them from the runtime, which tells only what it has seen at its own last look: where it was busy since
//! then, the bytes would pass for the reply to the next request.

use std::io::{self, ErrorKind, Read as _};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::rt::TokioIo;
use socket2::SockRef;
use tokio::net::TcpStream;

/// The most that one look takes out of the socket; further ones take the rest.
const GLANCE: usize = 64;

/// Orders a look at a socket, past the runtime: what it finds is read as if it had just arrived.
#[derive(Clone, Debug, Default)]
pub(super) struct Look(Arc<AtomicBool>);

impl Look {
    /// The next reading begins with a look.
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

    /// The means to order a look.
    pub(super) fn look(&self) -> &Look {
        &self.look
    }

    /// What is in the socket; `None` when there is nothing, and the look is done.
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
    /// A request that is written before the look was taken, because its connection's task was under way when it came.
    fn check(&mut self) -> io::Result<()> {
        match self.glance(&mut [0]) {
            None => Ok(()),
            Some(_) => {
                Err(io::Error::new(ErrorKind::ConnectionReset, "the server sent unsolicited data"))
            }
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
