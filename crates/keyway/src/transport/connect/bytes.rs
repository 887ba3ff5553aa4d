//! Bytes to and from a connection before a protocol takes it over.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::ready;

use hyper::rt::{Read, ReadBuf, Write};

use super::Stream;

pub(super) async fn write_all(stream: &mut Stream, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        let written = poll_fn(|context| Pin::new(&mut *stream).poll_write(context, bytes)).await?;
        if written == 0 {
            return Err(io::ErrorKind::WriteZero.into());
        }
        bytes = bytes.get(written..).unwrap_or_default();
    }
    poll_fn(|context| Pin::new(&mut *stream).poll_flush(context)).await
}

/// Appends the bytes that arrive next. Returns false at the end of the connection.
pub(super) async fn read_some(stream: &mut Stream, into: &mut Vec<u8>) -> io::Result<bool> {
    poll_fn(|context| {
        let mut space = [0; 2048];
        let mut buffer = ReadBuf::new(&mut space);
        ready!(Pin::new(&mut *stream).poll_read(context, buffer.unfilled()))?;
        into.extend_from_slice(buffer.filled());
        std::task::Poll::Ready(Ok(!buffer.filled().is_empty()))
    })
    .await
}
