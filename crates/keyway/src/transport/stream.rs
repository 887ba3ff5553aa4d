//! A connection's bytes, plain or encrypted.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::rt::TokioIo;
use tokio_rustls::client::TlsStream;

use super::socket::{Look, Socket};

/// A connected socket, with as many layers of TLS as the route requires (an encrypted proxy adds
/// one).
pub(super) enum Stream {
    Plain(Socket),
    Tls(Box<TokioIo<TlsStream<TokioIo<Stream>>>>),
}

impl Stream {
    /// The handle to order a look at the socket. With TLS, the bytes are decrypted first, because
    /// session tickets are not a reply.
    pub(super) fn look(&self) -> Look {
        match self {
            Self::Plain(socket) => socket.look().clone(),
            Self::Tls(io) => io.inner().get_ref().0.inner().look(),
        }
    }

    /// The address at the other end.
    #[cfg(feature = "diagnose")]
    pub(super) fn peer(&self) -> Option<std::net::SocketAddr> {
        match self {
            Self::Plain(socket) => socket.peer(),
            Self::Tls(io) => io.inner().get_ref().0.inner().peer(),
        }
    }

    fn reader(&mut self) -> Pin<&mut (dyn Read + Send + Unpin + '_)> {
        match self {
            Self::Plain(io) => Pin::new(io),
            Self::Tls(io) => Pin::new(io.as_mut()),
        }
    }

    fn writer(&mut self) -> Pin<&mut (dyn Write + Send + Unpin + '_)> {
        match self {
            Self::Plain(io) => Pin::new(io),
            Self::Tls(io) => Pin::new(io.as_mut()),
        }
    }
}

impl Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        self.reader().poll_read(context, buffer)
    }
}

impl Write for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.writer().poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.writer().poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.writer().poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        match self {
            Self::Plain(io) => io.is_write_vectored(),
            Self::Tls(io) => io.is_write_vectored(),
        }
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.writer().poll_write_vectored(context, slices)
    }
}
