//! A reply on its way from the upstream to the client.

use std::io;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Instant, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::asked::Asked;
use super::given::{End, Given};
use super::line;
use super::recorder::Recorder;
use super::upstream::UpstreamBody;
use crate::journal::Redactor;

/// A body on its way from the upstream to the client.
pub(crate) struct LiveBody {
    pub(crate) body: UpstreamBody,
    pub(crate) take: Take,
}

impl LiveBody {
    pub(crate) fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        let Self { body, take } = self;
        Poll::Ready(match std::task::ready!(body.poll_chunk(cx)) {
            Some(Ok(bytes)) => {
                take.chunks.push((millis(take.started), bytes.clone()));
                Some(Ok(bytes))
            }
            Some(Err(error)) => {
                take.end = End::Broken;
                Some(Err(io::Error::other(error)))
            }
            None => {
                take.end = End::Complete;
                None
            }
        })
    }
}

fn millis(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX)
}

/// An exchange so far, which is written when it is dropped.
pub(crate) struct Take {
    pub(crate) recorder: Arc<Recorder>,
    pub(crate) redactor: Redactor,
    pub(crate) at: SystemTime,
    pub(crate) asked: Asked,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) started: Instant,
    pub(crate) chunks: Vec<(u64, Bytes)>,
    pub(crate) end: End,
}

impl Drop for Take {
    fn drop(&mut self) {
        let given = Given::of(self.status, &self.headers, &self.chunks, self.end, &self.redactor);
        self.recorder.write(&line::write(self.at, &self.asked, &given));
    }
}
