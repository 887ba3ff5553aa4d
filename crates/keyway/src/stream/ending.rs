//! What ends a stream without `[DONE]`: the end of its body, a broken connection, silence (S4).

use keyway_types::{Accumulate, StreamEvent};

use super::{End, EventStream};
use crate::error::Result;
use crate::transport::TransportError;

/// Why no more of a body comes. What had arrived of its last event is still to be decoded.
pub(super) enum Ending {
    /// It is whole.
    Body,
    Broken(TransportError),
    Silent,
}

impl<E: StreamEvent> EventStream<E> {
    /// Decodes what arrived last, which may lack its blank line; then ends the stream.
    #[cold]
    pub(super) fn wind_up(&mut self, ending: Ending) {
        self.ending = Some(Box::new(ending));
        self.decoder.finish();
    }

    /// Ends a stream of which everything has been decoded. If the reply is complete, nothing is lost.
    #[cold]
    pub(super) fn conclude(&mut self) -> Result<()> {
        let ending = self.ending.take().map_or(Ending::Body, |ending| *ending);
        if self.accumulator.is_complete() {
            let operation = self.meta.operation.id;
            match ending {
                Ending::Body => {}
                Ending::Broken(error) => {
                    tracing::info!(operation, "the connection broke after the complete reply: {error}");
                }
                Ending::Silent => {
                    tracing::info!(operation, "the stream was left open after the complete reply")
                }
            }
            self.body = None;
            self.end = End::Asked;
            self.end_watch(None);
            return Ok(());
        }
        Err(match ending {
            Ending::Body => self.at_end(),
            Ending::Broken(error) => self.broken(error.to_string(), error.into_cause()),
            Ending::Silent => self.silent(),
        })
    }
}
