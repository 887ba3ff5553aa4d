//! The lines of a stored file, as they arrive.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use crate::client::OpenAI;
use crate::download::Download;
use crate::error::Result;

/// Reads a file line by line. Lines of white space are skipped.
pub(super) struct Lines {
    /// `None` after its end.
    download: Option<Download>,
    buffer: BytesMut,
    /// How much of the buffer has no line feed.
    searched: usize,
    number: u64,
}

impl Lines {
    pub(super) async fn open(client: &OpenAI, file_id: &str) -> Result<Self> {
        let download = client.files().content(file_id).await?;
        Ok(Self { download: Some(download), buffer: BytesMut::new(), searched: 0, number: 0 })
    }

    /// The number of the last line, from 1.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// Returns the next line, or `None` after the last one. Dropped while it waits, it loses nothing.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>> {
        poll_fn(|context| self.poll_line(context)).await
    }

    pub(super) fn poll_line(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>>> {
        loop {
            while let Some(line) = self.buffered() {
                if !line.trim_ascii().is_empty() {
                    return Poll::Ready(Ok(Some(line)));
                }
            }
            let Some(download) = &mut self.download else { return Poll::Ready(Ok(None)) };
            match ready!(Pin::new(download).poll_next(context)).transpose()? {
                Some(bytes) => self.buffer.extend_from_slice(&bytes),
                None => self.download = None,
            }
        }
    }

    /// Takes a whole line out of the buffer. At the end of the file, the rest is one.
    fn buffered(&mut self) -> Option<Bytes> {
        let end = match memchr::memchr(b'\n', &self.buffer[self.searched..]) {
            Some(found) => self.searched + found + 1,
            None if self.download.is_none() && !self.buffer.is_empty() => self.buffer.len(),
            None => {
                self.searched = self.buffer.len();
                return None;
            }
        };
        self.searched = 0;
        self.number += 1;
        Some(self.buffer.split_to(end).freeze())
    }
}
