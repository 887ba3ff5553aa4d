//! A body that is decoded as it arrives.
//!
//! A decoder gives out what its input allows before it reads on, so a stream's event that the
//! server flushed is delivered without waiting for the next. Output comes in pieces of bounded
//! size, on demand: a reply that expands enormously meets the limit of its reader, as any other of
//! its size, and takes no more memory than that.

use std::mem;
use std::task::{Context, Poll};

use bytes::{Buf as _, Bytes};

use super::error::TransportError;
use crate::error::ConnectionStage;

/// The smallest and the largest piece of output.
pub(super) const PIECES: (usize, usize) = (1 << 10, 64 << 10);

/// How much is decoded before other tasks get a turn (D6).
pub(super) const TURN: usize = 1 << 20;

/// The data does not follow its format.
pub(super) struct Corrupt;

/// Decodes one coding.
pub(super) trait Decoder: Send + Sync {
    /// Decodes from `input` into `output`, and returns how much it read and wrote. It is called
    /// until both are 0, then with more input.
    fn step(&mut self, input: &[u8], output: &mut [u8]) -> Result<(usize, usize), Corrupt>;

    /// Returns whether the data may end here.
    fn is_complete(&self) -> bool;
}

/// A body that arrives in chunks. Empty by default.
pub(super) trait Chunks: Default {
    /// Returns the next chunk, or `None` at the end.
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>>;
}

/// A body and its decoder.
pub(super) struct Decoded<S> {
    source: S,
    name: String,
    decoder: Box<dyn Decoder>,
    /// What has arrived, and is not decoded yet.
    input: Bytes,
    /// Whether the decoder may have more output without more input.
    more: bool,
    /// Whether anything arrived. The reply to a HEAD request has the header, but no body.
    begun: bool,
    /// Room for output, kept if nothing was written into it.
    room: Vec<u8>,
    /// How much was decoded since another task had a turn.
    in_this_turn: usize,
    ended: bool,
}

impl<S: Chunks> Decoded<S> {
    pub(super) fn new(source: S, name: String, decoder: Box<dyn Decoder>) -> Self {
        Self {
            source,
            name,
            decoder,
            input: Bytes::new(),
            more: false,
            begun: false,
            room: Vec::new(),
            in_this_turn: 0,
            ended: false,
        }
    }

    /// The compressed body.
    pub(super) fn source(&self) -> &S {
        &self.source
    }

    pub(super) fn source_mut(&mut self) -> &mut S {
        &mut self.source
    }

    pub(super) fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        if self.in_this_turn >= TURN {
            self.in_this_turn = 0;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        loop {
            if self.more {
                match self.step() {
                    Ok(Some(piece)) => return Poll::Ready(Some(Ok(piece))),
                    Ok(None) => {}
                    Err(error) => return self.fail(error),
                }
            }
            match self.source.poll_chunk(context) {
                Poll::Ready(Some(Ok(chunk))) => {
                    self.more = !chunk.is_empty();
                    self.begun |= self.more;
                    self.input = chunk;
                }
                Poll::Ready(Some(Err(error))) => return self.fail(error),
                Poll::Ready(None) if self.begun && !self.decoder.is_complete() => {
                    return self.fail(TransportError::incomplete());
                }
                Poll::Ready(None) => {
                    self.ended = true;
                    return Poll::Ready(None);
                }
                Poll::Pending => {
                    self.in_this_turn = 0;
                    return Poll::Pending;
                }
            }
        }
    }

    /// Decodes one piece. `None` if that takes more input.
    fn step(&mut self) -> Result<Option<Bytes>, TransportError> {
        loop {
            let (least, most) = PIECES;
            self.room.resize((self.input.len() * 4).clamp(least, most), 0);
            let (read, written) =
                self.decoder.step(&self.input, &mut self.room).map_err(|Corrupt| corrupt(&self.name))?;
            self.input.advance(read);
            if written > 0 {
                self.in_this_turn += written;
                let mut piece = mem::take(&mut self.room);
                piece.truncate(written);
                return Ok(Some(piece.into()));
            }
            if read == 0 {
                self.more = false;
                return if self.input.is_empty() { Ok(None) } else { Err(corrupt(&self.name)) };
            }
        }
    }

    /// Ends with an error, and closes the connection.
    fn fail(&mut self, error: TransportError) -> Poll<Option<Result<Bytes, TransportError>>> {
        self.ended = true;
        self.source = S::default();
        Poll::Ready(Some(Err(error)))
    }
}

#[cold]
fn corrupt(name: &str) -> TransportError {
    let text = format!("the reply says that it is compressed with {name}, but is not valid {name} data");
    TransportError::new(ConnectionStage::Receive, text).undecodable()
}
